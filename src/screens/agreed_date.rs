//! The screen for the agreed date of the help.

use super::outcome::over;
use super::{draft, leads_on, trail};
use crate::parts::Page;
use crate::parts::element::{LEAD, P, STEP};
use crate::protocol::{Doubtable, Given};
use crate::session::{FieldView, Mode};
use crate::text::{Contact, ui};

/// In an evaluation, before question 5: the date for which the help was agreed. Without it,
/// question 5 has nothing to look back on.
#[must_use]
pub fn agreed_date(fields: Vec<FieldView>) -> Page {
    let mut page = Page::new("term");
    page.mode = Some(Mode::Evaluate.id());
    trail(&mut page, &[Given::Safety(Doubtable::No)]);
    let head = page.content();
    head.add(&STEP, ui::TERM_STEP);
    head.title(ui::TERM_TITLE);
    head.add(&LEAD, ui::TERM_LEAD);
    page.block("ww-form").fields = fields;
    let unknown = page.content();
    unknown.folded(ui::TERM_UNKNOWN, |html| {
        for text in ui::TERM_UNKNOWN_MEANS {
            html.add(&P, text);
        }
        html.call(Contact::VeiligThuis);
    });
    page.block("ww-stack").controls.extend(over());
    draft::lead(&mut page);
    leads_on(page, ui::GO_ON)
}

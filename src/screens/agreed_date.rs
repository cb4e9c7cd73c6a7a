//! The screen for the agreed date of the help.

use super::outcome::over;
use super::{draft, leads_on, trail};
use crate::parts::markup::Walked;
use crate::parts::{Page, markup};
use crate::protocol::{Doubtable, Given};
use crate::session::{FieldView, Mode};
use crate::text::{Contact, ui};
use maud::html;

/// In an evaluation, before question 5: the date for which the help was agreed. Without it,
/// question 5 has nothing to look back on.
#[must_use]
pub fn agreed_date(fields: Vec<FieldView>) -> Page {
    let mut page = Page::new("term");
    page.mode = Some(Mode::Evaluate.id());
    let walked = Walked {
        now: 5,
        ..Walked::default()
    };
    trail(&mut page, &[Given::Safety(Doubtable::No)], walked);
    page.content().push(html! {
        (markup::placed_heading(ui::TERM_STEP, ui::TERM_TITLE))
        p.ww-lead { (ui::TERM_LEAD) }
    });
    let form = page.block("ww-form");
    form.label = Some(ui::TERM_TITLE);
    form.fields = fields;
    let unknown = html! {
        @for text in ui::TERM_UNKNOWN_MEANS { p { (text) } }
        (markup::call(Contact::VeiligThuis))
    };
    page.content()
        .push(markup::folded(ui::TERM_UNKNOWN, unknown));
    page.block("ww-stack").controls.extend(over());
    draft::lead(&mut page);
    leads_on(page, ui::GO_ON)
}

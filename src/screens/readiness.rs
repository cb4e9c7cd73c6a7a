//! The screen for steps 1 to 3 of a case.

use super::{draft, leads_on, restore, situations};
use crate::case::Field;
use crate::parts::{Control, Look, Page, markup};
use crate::session::{Event, FieldView, Mode};
use crate::text::{Contact, Guide, ui};
use maud::html;

/// Steps 1 to 3 of a case: what was done, and who sits at the table. Nothing
/// here blocks; acute danger leads straight on.
#[must_use]
pub fn readiness(can_restore: bool, fields: Vec<FieldView>) -> Page {
    let (table, steps): (Vec<_>, Vec<_>) = fields
        .into_iter()
        .partition(|filled| matches!(filled.field, Field::Seat(_)));
    let mut page = Page::new("readiness");
    page.mode = Some(Mode::Case.id());

    page.content().push(html! {
        (markup::placed_heading(ui::READINESS_STEP, ui::READINESS_TITLE))
        p.ww-lead { (ui::READINESS_LEAD) }
    });
    if can_restore {
        restore(&mut page);
    }

    // Acute danger comes before any list.
    let danger = page.block("ww-danger");
    danger.html.push(html! {
        b { (ui::DANGER) }
        (markup::call(Contact::Alarm))
        p { (ui::DANGER_HINT) }
    });
    let skip = Control::plain("data-danger", Look::Plain, ui::DANGER_SKIP, Event::Danger);
    danger.controls.push(skip);

    let form = page.block("ww-form");
    form.label = Some(ui::READINESS_TITLE);
    form.fields = steps;
    let cards = [Guide::Parents, Guide::Pupil, Guide::Skip, Guide::Custody];
    page.content().push(markup::guides(&cards));
    let seats = page.block("ww-form ww-form--table");
    seats.label = Some(ui::TABLE);
    seats.html.push(html! {
        h2.ww-subtitle { (ui::TABLE) }
        p.ww-field__hint { (ui::TABLE_HINT) }
    });
    let gaps = table.first().map(|seat| (seat.field, seat.remark));
    seats.fields = table;
    if let Some((seat, gaps)) = gaps {
        page.content().push(markup::remark_place(seat, gaps));
    }
    page.content().push(situations());
    draft::lead(&mut page);
    leads_on(page, ui::TO_QUESTIONS)
}

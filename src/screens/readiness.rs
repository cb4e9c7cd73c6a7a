//! The screen for steps 1 to 3 of a case.

use super::{draft, leads_on, restore, situations};
use crate::case::{Audience, Choice, DECIDES, Field, STEPS};
use crate::parts::{Control, Look, Page, markup};
use crate::session::{Event, FieldView, Mode};
use crate::text::{Contact, Guide, record, ui};
use maud::html;

/// Steps 1 to 3 of a case: what was done, and who sits at the table. Nothing
/// here blocks; acute danger leads straight on. A case that `reports` leads back to its outcome.
#[must_use]
pub fn readiness(
    can_restore: bool,
    reports: bool,
    audience: Audience,
    fields: Vec<FieldView>,
) -> Page {
    let (table, steps): (Vec<_>, Vec<_>) = fields
        .into_iter()
        .partition(|filled| matches!(filled.field, Field::Seat(_)));
    // From 18 on the talk is with the pupil: where the profile says the kind of school, that is
    // asked before the talks, and else below the kind of school.
    let school = steps
        .iter()
        .find(|filled| filled.field == Field::SchoolType);
    let adult = steps.iter().any(|filled| {
        filled.field == Field::Adult && filled.asked && filled.value == Choice::Yes.id()
    });
    // Nothing moves away from under a finger: below the kind of school it stays there.
    let adults = school.is_none();
    let (steps, more): (Vec<_>, Vec<_>) =
        steps.into_iter().partition(|filled| match filled.field {
            Field::Audience => true,
            Field::Adult | Field::OwnChild => adults,
            // What came of a step is asked below the "ja" that it belongs to.
            Field::ColleagueRole | Field::AdviceSaid | Field::ParentsSaid | Field::PupilSaid => {
                true
            }
            field => STEPS.contains(&field),
        });
    let (decides, more): (Vec<_>, Vec<_>) = more
        .into_iter()
        .partition(|filled| DECIDES.contains(&filled.field));
    let mut page = Page::new("readiness");
    page.mode = Some(Mode::Case.id());

    page.content().push(markup::placed_heading(
        ui::READINESS_STEP,
        ui::READINESS_TITLE,
    ));
    if can_restore {
        restore(&mut page);
    }

    // Acute danger comes before any list.
    let danger = page.block("ww-danger");
    danger.html.push(html! {
        p {
            b {
                (ui::DANGER) " " a href=(Contact::Alarm.href()) { (Contact::Alarm.number()) }
                ". " (ui::DANGER_TOLD)
            }
            " " (ui::DANGER_HINT)
        }
    });
    let skip = Control::plain("data-danger", Look::Plain, ui::DANGER_SKIP, Event::Danger);
    danger.controls.push(skip);

    let form = page.block("ww-form ww-form--rows");
    form.label = Some(ui::READINESS_TITLE);
    // Whether the pupil told it is a row as well, below what is to be done.
    let (told, about): (Vec<_>, Vec<_>) = decides
        .into_iter()
        .partition(|filled| filled.field == Field::PupilTold);
    let (whom, steps): (Vec<_>, Vec<_>) = steps
        .into_iter()
        .partition(|filled| filled.field == Field::Audience);
    // For whom it is is asked once, right below the rows that are one screen of a phone: it
    // changes the words of all that follows.
    form.fields = steps.into_iter().chain(told).chain(whom).collect();
    // Right below the rows, which are one screen of a phone.
    let gaps = table.first().map(|seat| (seat.field, seat.remark));
    page.folded(ui::TABLE, table)
        .push(html! { p.ww-field__hint { (ui::TABLE_HINT) } });
    if let Some(at_table) = page.blocks.last_mut() {
        // Where there is room, the rows have a column of their own.
        at_table.class = "ww-note ww-second";
    }
    // What can make a talk dangerous; its answers are too long for a row.
    let form = page.block("ww-form");
    form.label = Some(ui::CALL_FIRST);
    // That nobody sees the pupil is what leerplicht is often asked about.
    let seen =
        |filled: &FieldView| audience == Audience::Leerplicht && filled.field == Field::LastSeen;
    let (seen, more): (Vec<_>, Vec<_>) = more.into_iter().partition(seen);
    form.fields = seen.into_iter().chain(about).collect();
    // Who is 18 or older, and who looks after a child, is asked in view: it changes the talks.
    let (pupil, more): (Vec<_>, Vec<_>) = more.into_iter().partition(|filled| {
        matches!(
            filled.field,
            Field::SchoolType | Field::Adult | Field::OwnChild
        )
    });
    if !pupil.is_empty() {
        let form = page.block("ww-form");
        form.label = Some(ui::WHICH_PUPIL);
        form.fields = pupil;
    }
    page.folded(ui::ABOUT_PUPIL, more);
    if let Some((seat, gaps)) = gaps {
        page.content().push(markup::remark_place(seat, gaps));
    }
    // From 18 on nobody talks with the parents, and nobody has custody.
    let cards: &[Guide] = if adult {
        &[Guide::Pupil, Guide::Adult]
    } else {
        &[Guide::Parents, Guide::Pupil, Guide::Skip, Guide::Custody]
    };
    page.content()
        .push(markup::folded(ui::TALKS, markup::guides(cards)));
    page.content().push(situations());
    page.content()
        .push(html! { p.ww-privacy { (ui::READINESS_LEAD) } });
    draft::lead(&mut page);
    let done = Control::plain("data-all-done", Look::Plain, ui::ALL_DONE, Event::AllDone);
    page.below(done);
    let mut page = leads_on(page, ui::TO_QUESTIONS);
    if reports && let Some(next) = page.dock.last_mut() {
        *next = Control::plain("data-outcome", Look::Strong, record::BACK, Event::Resume);
    }
    page
}

//! The form for a school's data about itself.

use crate::parts::element::{HINT, LEAD};
use crate::parts::{Control, FieldLabel, Html, Look, Page};
use crate::profile::{Profile, SCHOOL_TYPES, SchoolForm};
use crate::reference::ReferenceEvent;
use crate::session::Event;
use crate::text::{field, school as words};
use crate::values::{Form, Kind, Slot};

/// The form: its parts open in place, and one with something in it is open.
pub(super) fn form(wrong: Option<&Slot>, writing: &Profile) -> Page {
    let mut page = Page::new("school-form");
    page.docked = true;
    let html = page.content();
    html.title(words::FORM);
    html.add(&LEAD, words::FORM_LEAD);
    for part in words::PARTS {
        let slots: Vec<&Slot> = SchoolForm::SLOTS
            .iter()
            .filter(|slot| belongs(part, slot.name))
            .collect();
        let filled = slots.iter().any(|slot| !writing.get(slot.name).is_empty());
        let block = page.block("ww-note");
        block.summary = Some((part.name, filled || part.slots == ["school"]));
        if !part.hint.is_empty() {
            block.html.add(&HINT, part.hint);
        }
        for slot in slots {
            let wrong = wrong.filter(|wrong| wrong.name == slot.name);
            let wrong = wrong.map(|slot| says(slot.kind));
            field(&mut block.html, slot, writing.get(slot.name), wrong);
        }
    }
    page.content().footer();
    let keep = Event::Reference(ReferenceEvent::Keep);
    let strong = Look::Strong;
    page.below(Control::plain(
        "data-keep-school",
        strong,
        words::KEEP,
        keep,
    ));
    let back = Event::Reference(ReferenceEvent::Back);
    page.below(Control::plain("data-back", Look::Quiet, words::BACK, back));
    page
}

/// Whether the slot with this name belongs to this part.
fn belongs(part: &words::Part, name: &str) -> bool {
    part.slots.iter().any(|start| name.starts_with(start))
}

fn field(html: &mut Html, slot: &Slot, held: &str, wrong: Option<&str>) {
    let asks = FieldLabel {
        label: &name(slot),
        hint: words::slot(slot.name).1,
        wrong: wrong.unwrap_or_default(),
    };
    let id = ["school-", slot.name].concat();
    html.slot(&id, slot, asks, held, school_type);
}

/// The kind of school with this stable name.
fn school_type(id: &str) -> &'static str {
    let found = SCHOOL_TYPES.into_iter().find(|kind| kind.id() == id);
    found.map(field::choice).unwrap_or_default()
}

/// What a slot of this kind accepts, for a reader who typed something else.
const fn says(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone => words::WRONG_PHONE,
        Kind::Region => words::WRONG_REGION,
        Kind::Word => words::WRONG_ROLE,
        Kind::Web => words::WRONG_ADDRESS,
        // These accept anything that is typed.
        Kind::Line | Kind::Text | Kind::Day | Kind::One(_) => "",
    }
}

/// A slot by its part and its label: read alone, it still shows whose number it is.
pub(super) fn name(slot: &Slot) -> String {
    let part = words::PARTS.iter().find(|part| belongs(part, slot.name));
    let asks = words::slot(slot.name).0;
    let Some(part) = part.filter(|part| part.people) else {
        return asks.to_owned();
    };
    let mut asks = asks.to_owned();
    if let Some(first) = asks.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    [part.name, ", ", &asks].concat()
}

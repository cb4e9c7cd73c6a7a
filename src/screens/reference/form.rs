//! The form for a school's data about itself.

use crate::case::Audience;
use crate::parts::markup::{self, own_field};
use crate::parts::{Control, FieldLabel, Look, Page};
use crate::profile::{Profile, SCHOOL_TYPES, SchoolForm, longest};
use crate::reference::ReferenceEvent;
use crate::session::Event;
use crate::text::{field, school as words};
use crate::values::{Form, Mistake, Slot};
use maud::{Markup, html};

/// The form: what is enough to begin with is in view, and the rest is one tap away, in groups. A
/// group with something wrong in it is open.
pub(super) fn form(wrong: Option<Mistake>, writing: &Profile) -> Page {
    let mut page = Page::new("school-form");
    page.docked = true;
    page.content().push(html! {
        (markup::heading(words::FORM))
        p.ww-lead { (words::FORM_LEAD) }
    });
    for (at, group) in words::GROUPS.iter().enumerate() {
        if group
            .parts
            .iter()
            .all(|part| slots(part, writing).is_empty())
        {
            continue;
        }
        let basic = at == words::BASICS;
        let fields = html! { @for part in group.parts { (asked(part, basic, wrong, writing)) } };
        let content = markup::fields(group.name, fields);
        if basic {
            page.content().push(html! {
                h2.ww-subtitle { (group.name) }
                (content)
                p.ww-field__hint { (words::ENOUGH) }
            });
        } else {
            let is_here = |wrong: &Mistake| {
                let mut parts = group.parts.iter();
                parts.any(|part| belongs(part, wrong.slot.name))
            };
            let block = page.block("ww-note");
            block.fold(group.name, wrong.as_ref().is_some_and(is_here));
            block.html.push(content);
        }
    }
    page.content().push(markup::footer());
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

/// A part with its fields; `within` a group that has a heading.
fn asked(part: &words::Part, within: bool, wrong: Option<Mistake>, writing: &Profile) -> Markup {
    let mut slots = slots(part, writing);
    // What a role is called here is the exception.
    if slots
        .first()
        .is_some_and(|slot| slot.name.ends_with("heet"))
    {
        slots.rotate_left(1);
    }
    html! {
        @if slots.is_empty() || part.name.is_empty() {} @else if within {
            h3.ww-label { (part.name) }
        } @else {
            h2.ww-label { (part.name) }
        }
        @if !slots.is_empty() && !part.hint.is_empty() { p.ww-field__hint { (part.hint) } }
        @for slot in slots {
            (field(slot, writing.get(slot.name), wrong.filter(|wrong| wrong.slot == slot)))
        }
    }
}

/// The slots of this part, in order. What only a school has means nothing to leerplicht; what is
/// filled in is shown to everybody.
fn slots(part: &words::Part, writing: &Profile) -> Vec<&'static Slot> {
    let leerplicht = writing.audience() == Some(Audience::Leerplicht);
    let of_a_school = |slot: &Slot| {
        let mut names = words::OF_A_SCHOOL.iter();
        writing.get(slot.name).is_empty() && names.any(|name| slot.name.starts_with(name))
    };
    SchoolForm::SLOTS
        .iter()
        .filter(|slot| belongs(part, slot.name) && !(leerplicht && of_a_school(slot)))
        .collect()
}

/// Whether the slot with this name belongs to this part.
fn belongs(part: &words::Part, name: &str) -> bool {
    part.slots.iter().any(|start| name.starts_with(start))
}

fn field(slot: &Slot, held: &str, wrong: Option<Mistake>) -> Markup {
    let says = wrong.map(|wrong| words::at_field(slot.kind, wrong.fault));
    let count = words::count(held.chars().count(), longest(slot.kind));
    let asks = FieldLabel {
        label: words::slot(slot.name).0,
        whose: whose(slot),
        hint: words::slot(slot.name).1,
        wrong: says.as_deref().unwrap_or_default(),
        count: Some(&count),
    };
    let id = ["school-", slot.name].concat();
    own_field(&id, slot, asks, held, choice)
}

/// The kind of school, or for whom the app speaks, with this stable name.
pub(super) fn choice(id: &str) -> &'static str {
    let audiences = Audience::ALL.map(Audience::choice);
    let mut offered = SCHOOL_TYPES.into_iter().chain(audiences);
    let found = offered.find(|kind| kind.id() == id);
    found.map(field::choice).unwrap_or_default()
}

/// Whose slot it is, where other parts have slots with the same words; empty for nobody's.
fn whose(slot: &Slot) -> &'static str {
    let part = words::parts().find(|part| belongs(part, slot.name));
    part.filter(|part| part.people).map_or("", |part| part.name)
}

/// A slot by its part and its label: read alone, it still shows whose number it is.
pub(super) fn name(slot: &Slot) -> String {
    let (whose, mut asks) = (whose(slot), words::slot(slot.name).0.to_owned());
    if whose.is_empty() {
        return asks;
    }
    if let Some(first) = asks.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    [whose, ", ", &asks].concat()
}

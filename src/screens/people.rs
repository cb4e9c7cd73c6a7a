//! The school's own people and agreements, on every screen that may name them.

use crate::parts::element::{ACTIONS, BOLD, CALL_LINK, FOOTER, HIDDEN, LIST, P, PERSON, SMALL};
use crate::parts::{Block, Html, Page};
use crate::profile::{Person, Phone, Profile};
use crate::text::school as words;

/// Adds the school's people: below what to do now, or above what stands below every
/// screen; nothing without a profile.
///
/// They stand on every screen alike, so that whoever a screen names, the number is
/// on it.
pub fn add(page: &mut Page, profile: &Profile) {
    let mut block = Block::default();
    if !fold(&mut block.html, profile) {
        return;
    }
    let to_do = page
        .blocks
        .iter()
        .position(|part| part.html.holds(&ACTIONS));
    let footer = page.blocks.iter().position(|part| part.html.holds(&FOOTER));
    let at = to_do.map(|at| at + 1).or(footer);
    page.blocks.insert(at.unwrap_or(page.blocks.len()), block);
}

/// The same as a part that opens in place; whether there is any.
pub(super) fn fold(html: &mut Html, profile: &Profile) -> bool {
    let mut people = Html::default();
    let any = rows(&mut people, profile);
    if any {
        html.folded(words::PEOPLE, |html| html.append(people));
    }
    any
}

/// The people with their numbers, and the agreements; whether there are any.
pub(super) fn rows(html: &mut Html, profile: &Profile) -> bool {
    let known: Vec<Person> = Person::ALL
        .into_iter()
        .filter(|person| !profile.name(*person).is_empty() || profile.phone(*person).is_some())
        .collect();
    let region = profile.number("veilig-thuis-telefoon");
    let said = [
        ("meldt", words::REPORTS),
        ("directie-weet", words::INFORMED),
    ]
    .map(|(slot, says)| (says, profile.get(slot)));
    let said = said.iter().filter(|(_, value)| !value.is_empty());
    if known.is_empty() && region.is_none() && said.clone().next().is_none() {
        return false;
    }
    html.hooked(&LIST, "data-people", "");
    for person in known {
        let name = profile.name(person);
        row(html, &role(profile, person), name, profile.phone(person));
    }
    if let Some(phone) = region {
        let region = profile.get("veilig-thuis-regio");
        let name = [words::REGION, " ", region].concat();
        row(html, name.trim(), words::REGION_HINT, Some(phone));
    }
    html.close();
    for (says, value) in said {
        html.pieces(&P, &[says, ": ", value, "."]);
    }
    true
}

/// What this role is called: by the school's own word, with a capital as it stands
/// at the beginning, or by its name.
pub(super) fn role(profile: &Profile, person: Person) -> String {
    let called = profile.called(person).trim();
    if called.is_empty() {
        return words::person(person.id()).to_owned();
    }
    // Letters beyond ASCII stay as they are: the tables for them weigh 6 kB.
    let mut called = called.to_owned();
    if let Some(first) = called.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    called
}

fn row(html: &mut Html, role: &str, about: &str, phone: Option<Phone>) {
    html.open(&PERSON);
    html.add(&BOLD, role);
    if !about.is_empty() {
        html.add(&SMALL, about);
    }
    if let Some(phone) = phone {
        html.hooked(&CALL_LINK, "href", &phone.href);
        // Read alone, the link says whom it calls.
        html.pieces(&HIDDEN, &[role, " "]);
        html.text(&phone.shown);
        html.close();
    }
    html.close();
}

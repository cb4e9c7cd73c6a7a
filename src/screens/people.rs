//! The school's own people and agreements, on every screen that may name them.

use crate::parts::element::{
    ACTIONS, BOLD, CALL_LINK, FOOTER, HIDDEN, LIST, NOTICE, P, PERSON, SMALL,
};
use crate::parts::{Block, Html, Page};
use crate::profile::{Person, Phone, Profile};
use crate::text::school as words;

/// Adds the school's people: below what to do now, or above the footer of every screen;
/// nothing without a profile.
///
/// They are on every screen alike, so that the number of anyone whom a screen names is on
/// it.
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

/// Adds the region's own number below every button that calls Veilig Thuis, and never in
/// its place.
pub fn add_region(page: &mut Page, profile: &Profile) {
    if let Some(button) = region(profile) {
        for block in page.blocks.iter_mut().chain(&mut page.after) {
            block.html.add_region(&button);
        }
    }
}

/// The button with the number of the school's region of Veilig Thuis, as HTML.
#[must_use]
pub fn region(profile: &Profile) -> Option<String> {
    let phone = profile.number("veilig-thuis-telefoon")?;
    Some(Html::region(profile.get("veilig-thuis-regio"), &phone))
}

/// The replacement for `word`, by which a page on demand names the role with this id: the
/// school's own word, and who that is.
#[must_use]
pub fn spoken(profile: &Profile, id: &str, word: &str) -> String {
    let held = |what: &str| profile.get(&[id, what].concat());
    let (called, name) = (held("-heet"), held("-naam"));
    let known = if called.is_empty() { "" } else { word };
    let also: Vec<&str> = [known, name]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    let word = if called.is_empty() { word } else { called };
    if also.is_empty() {
        return word.to_owned();
    }
    [word, " (", &also.join(", "), ")"].concat()
}

/// That role's number: the text of a link to it, and where it leads.
#[must_use]
pub fn spoken_call(profile: &Profile, id: &str, word: &str) -> Option<(String, String)> {
    let phone = profile.number(&[id, "-telefoon"].concat())?;
    let called = profile.get(&[id, "-heet"].concat());
    let word = if called.is_empty() { word } else { called };
    Some(([word, " ", &phone.shown].concat(), phone.href))
}

/// The same as a part that opens in place; returns whether there is any.
pub(super) fn fold(html: &mut Html, profile: &Profile) -> bool {
    let mut people = Html::default();
    let any = rows(&mut people, profile);
    if any {
        html.folded(words::PEOPLE, |html| {
            if profile.is_old() {
                html.add(&NOTICE, words::OLD);
            }
            html.append(people);
        });
    }
    any
}

/// The people with their numbers, and the agreements; returns whether there are any.
pub(super) fn rows(html: &mut Html, profile: &Profile) -> bool {
    let known: Vec<Person> = Person::ALL
        .into_iter()
        .filter(|person| {
            let told = [profile.called(*person), profile.name(*person)].concat();
            !told.is_empty() || profile.phone(*person).is_some()
        })
        .collect();
    let phone = profile.number("veilig-thuis-telefoon");
    let here = phone.is_some() || !profile.get("veilig-thuis-regio").is_empty();
    let said = [
        ("meldt", words::REPORTS, words::ABSENT),
        ("directie-weet", words::INFORMED, ""),
    ]
    .map(|(slot, says, more)| (says, profile.get(slot), more));
    let said = said.iter().filter(|(_, value, _)| !value.is_empty());
    if known.is_empty() && !here && said.clone().next().is_none() {
        return false;
    }
    html.hooked(&LIST, "data-people", "");
    for person in known {
        let name = profile.name(person);
        // Next to the school's word, the one that everybody knows.
        let known = if profile.called(person).is_empty() {
            ""
        } else {
            words::person(person.id())
        };
        let about = [known, name];
        row(html, &role(profile, person), about, profile.phone(person));
    }
    if here {
        let region = [words::REGION, " ", profile.get("veilig-thuis-regio")].concat();
        row(html, &region, [words::REGION_HINT, ""], phone);
    }
    html.close();
    for (says, value, more) in said {
        html.pieces(&P, &[says, ": ", value, ".", more]);
    }
    true
}

/// What this role is called: the school's own word, capitalised because it comes first, or
/// its name.
pub(super) fn role(profile: &Profile, person: Person) -> String {
    let called = profile.called(person);
    if called.is_empty() {
        return words::person(person.id()).to_owned();
    }
    // Letters beyond ASCII stay as they are: the tables for them take 6 kB.
    let mut called = called.to_owned();
    if let Some(first) = called.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    called
}

fn row(html: &mut Html, role: &str, about: [&str; 2], phone: Option<Phone>) {
    html.open(&PERSON);
    html.add(&BOLD, role);
    for text in about.iter().filter(|text| !text.is_empty()) {
        html.add(&SMALL, text);
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

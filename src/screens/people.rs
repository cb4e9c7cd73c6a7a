//! The school's own people and agreements, on every screen that may name them.

use crate::parts::{Block, Html, Icon, Page, Typed, markup};
use crate::profile::{FOR_PARENTS, Person, Phone, Profile};
use crate::text::outcome::call::known;
use crate::text::{Contact, school as words};
use maud::{Markup, html};

/// Adds the school's people: below what to do now, or above the footer of every screen;
/// nothing without a profile.
///
/// They are on every screen alike, so that the number of anyone whom a screen names is on
/// it.
pub fn add(page: &mut Page, profile: &Profile) {
    let people = Html::from(fold(profile));
    if people.is_empty() {
        return;
    }
    let part_with = |class| {
        page.blocks
            .iter()
            .position(|part| part.html.contains(class))
    };
    let call = part_with("ww-rail").or(part_with("ww-actions"));
    let at = call.map(|at| at + 1).or(part_with("ww-footer"));
    let at = at.unwrap_or(page.blocks.len());
    page.blocks.insert(at, Block::of(people));
}

/// The longest word for who reports that has room at the call.
const SHORT: usize = 24;

/// Adds who reports in this school, at the call of a necessary report: nobody looks for that in a
/// fold, and nobody waits for who is not there.
pub fn add_reporter(page: &mut Page, profile: &Profile) {
    let who = profile.get("meldt");
    if who.is_empty() || who.chars().count() > SHORT {
        return;
    }
    let line = html! { p data-reporter { (words::CALLS) (Typed(who)) (words::OR_ANOTHER) } };
    for block in &mut page.blocks {
        // After the report there is nobody to find.
        if block.class == "ww-report" && !block.html.contains(known::REPORTED) {
            block.html.add_below_call(&line);
        }
    }
}

/// Adds the region's own number below every button that calls Veilig Thuis, and never in
/// its place. It says who gave it: nobody but the school vouches for it.
pub fn add_region(page: &mut Page, profile: &Profile) {
    if let Some(button) = region(profile) {
        for block in page.blocks.iter_mut().chain(&mut page.after) {
            block.html.add_below_call(&button);
        }
    }
}

/// What the button with the number in this slot is called.
pub(super) fn called(profile: &Profile, slot: &str) -> String {
    if slot == FOR_PARENTS {
        return words::PARENTS_CALL.to_owned();
    }
    let whose = slot.strip_suffix("-telefoon").unwrap_or_default();
    let person = Person::ALL.into_iter().find(|person| person.id() == whose);
    let Some(person) = person else {
        return region_name(profile);
    };
    let known = words::person(whose);
    if profile.called(person).is_empty() {
        return known.to_owned();
    }
    // Next to the school's word, the one that everybody knows.
    [&role(profile, person), " (", known, ")"].concat()
}

/// The slot with the number of the region.
const REGION: &str = "veilig-thuis-telefoon";

/// What the region's number is called.
fn region_name(profile: &Profile) -> String {
    let name = profile.get("veilig-thuis-regio");
    let name = [Contact::VeiligThuis.label(), " ", name].concat();
    name.trim_end().to_owned()
}

/// The button with the number of the school's region of Veilig Thuis.
#[must_use]
pub fn region(profile: &Profile) -> Option<Markup> {
    let phone = profile.number(REGION)?;
    Some(html! {
        a.ww-call__link.ww-call__link--given href=(phone.href) {
            (Icon::Call)
            span {
                (Typed(&region_name(profile))) " " b { (phone.shown) } " "
                small { (words::GIVEN) }
            }
        }
    })
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

/// Two of them to call at once, at the start; the rest is in the fold.
#[must_use]
pub(super) fn callers(profile: &Profile) -> Option<Markup> {
    let called = Person::ALL
        .into_iter()
        .filter_map(|person| Some((person, profile.phone(person)?)));
    let rows: Vec<_> = called.take(2).collect();
    if rows.is_empty() {
        return None;
    }
    let old = profile.is_old();
    Some(html! {
        @if old { p.ww-privacy { (words::OLD) } }
        ul.ww-callers role="list" {
            @for (person, phone) in rows {
                (row(&role(profile, person), [profile.name(person), ""], Some(phone)))
            }
        }
    })
}

/// The same as a part that opens in place; empty without any.
pub(super) fn fold(profile: &Profile) -> Markup {
    let people = rows(profile);
    if people.0.is_empty() {
        return people;
    }
    let old = profile.is_old();
    markup::folded(
        words::PEOPLE,
        html! { @if old { p.ww-notice { (words::OLD) } } (people) },
    )
}

/// The people with their numbers, and the agreements; empty without any.
pub(super) fn rows(profile: &Profile) -> Markup {
    let known: Vec<Person> = Person::ALL
        .into_iter()
        .filter(|person| {
            let told = [profile.called(*person), profile.name(*person)].concat();
            !told.is_empty() || profile.phone(*person).is_some()
        })
        .collect();
    let phone = profile.number(REGION);
    let here = phone.is_some() || !profile.get("veilig-thuis-regio").is_empty();
    let said = [
        ("meldt", words::REPORTS, words::ABSENT),
        ("directie-weet", words::INFORMED, ""),
    ]
    .map(|(slot, says, more)| (says, profile.get(slot), more));
    let said = said.iter().filter(|(_, value, _)| !value.is_empty());
    if known.is_empty() && !here && said.clone().next().is_none() {
        return html! {};
    }
    html! {
        ul.ww-list role="list" data-people {
            @for person in known {
                // Next to the school's word, the one that everybody knows.
                @let known = if profile.called(person).is_empty() {
                    ""
                } else {
                    words::person(person.id())
                };
                (row(
                    &role(profile, person),
                    [known, profile.name(person)],
                    profile.phone(person),
                ))
            }
            @if here {
                (row(&region_name(profile), [words::REGION_HINT, ""], phone))
            }
        }
        @for (says, value, more) in said { p { (says) ": " (Typed(value)) "." (more) } }
    }
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

fn row(role: &str, about: [&str; 2], phone: Option<Phone>) -> Markup {
    html! {
        li.ww-person {
            b { (Typed(role)) }
            @for text in about.iter().filter(|text| !text.is_empty()) {
                small { (Typed(text)) }
            }
            @if let Some(phone) = phone {
                a.ww-call__link href=(phone.href) {
                    // Read alone, the link says whom it calls.
                    span.ww-hidden { (Typed(role)) " " } (phone.shown)
                }
            }
        }
    }
}

//! The school's own data: its names for roles, people with their numbers, agreements,
//! places.
//!
//! All of it is optional, stays on the device and is part of no case. It arrives in
//! forms, files and links, so every value is checked here, and an invalid number or
//! address can never become a link. A school's own text is shown as such; it changes no
//! question and no outcome.

mod form;
mod found;
mod link;
mod person;
mod plain;
mod qr;

pub use form::{AUDIENCE, FOR_PARENTS, SCHOOL_TYPES, SchoolForm, longest};
pub use found::{file_in, is_emptied, is_link};
pub use link::{LINK_MARK, from_link, to_link};
pub use person::Person;
pub use qr::{Qr, qr};

use crate::calendar::{self, Date};
use crate::case::{Audience, Choice};
use crate::values::{Fault, Form, Kind, Mistake, Slot, Values, dialled};

/// What stands before a role in a sentence, and before a name.
const BEFORE_A_ROLE: [&str; 3] = ["de", "het", "een"];
const BEFORE_A_NAME: [&str; 7] = [
    "mevrouw", "meneer", "mevr.", "dhr.", "mw.", "juf", "meester",
];

/// The day on which somebody said that all of it is right.
pub const CHECKED: &str = "gecontroleerd";

/// Who reports in this school.
const REPORTS: &str = "meldt";

/// A school's own data.
pub type Profile = Values<SchoolForm>;

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As the school wrote it.
    pub shown: String,
    /// The target of the link: `tel:` and digits, after a plus where the country is in it.
    pub href: String,
}

/// Whom or what a slot is about: the name and the number of one person belong together.
fn about(slot: &Slot) -> &'static str {
    let parts = slot.name.rsplit_once('-');
    match parts {
        Some((whose, "naam" | "telefoon" | "plek" | "regio" | "link")) => whose,
        _ => slot.name,
    }
}

impl Profile {
    /// The kind of school; none for leerplicht, whose form does not ask for it.
    #[must_use]
    pub fn school_type(&self) -> Option<Choice> {
        let held = self.get("schoolsoort");
        let school = self.audience() != Some(Audience::Leerplicht);
        let mut kinds = SCHOOL_TYPES.into_iter().filter(|_| school);
        kinds.find(|kind| kind.id() == held)
    }

    /// Whether no pupil of the school can be 18.
    #[must_use]
    pub fn is_of_the_young(&self) -> bool {
        self.school_type() == Some(Choice::Primary)
    }

    /// For whom the app speaks; `None` where nobody said so, as in every profile of before.
    #[must_use]
    pub fn audience(&self) -> Option<Audience> {
        let held = self.get(AUDIENCE);
        let mut all = Audience::ALL.into_iter();
        all.find(|audience| audience.choice().id() == held)
    }

    /// From now on the app speaks to leerplicht.
    pub fn speak_to_leerplicht(&mut self) {
        self.fill(AUDIENCE, Audience::Leerplicht.choice().id());
    }

    /// The day on which the profile was changed or confirmed.
    #[must_use]
    pub fn checked_on(&self) -> Option<Date> {
        calendar::parse(self.get(CHECKED))
    }

    /// Takes today's date into account, for [`Self::is_old`].
    pub fn seen_on(&mut self, today: Date) {
        let checked = self.checked_on();
        self.form.old = checked.is_some_and(|on| calendar::is_over_a_year(on, today));
    }

    /// This profile, with what `held` has of whom it says nothing at all: one person's name never
    /// stands beside another's number, nor the data of one school beside those of another. As long
    /// unchecked as the older of the two.
    #[must_use]
    pub fn beside(&self, held: &Self) -> Self {
        let mut both = self.clone();
        let (ours, theirs) = (held.get("school"), self.get("school"));
        if !ours.is_empty() && !theirs.is_empty() && ours != theirs {
            return both;
        }
        let said = |whose: &str| {
            let mut slots = SchoolForm::SLOTS.iter().filter(|slot| about(slot) == whose);
            slots.any(|slot| !self.get(slot.name).is_empty())
        };
        for slot in SchoolForm::SLOTS {
            let value = held.get(slot.name);
            if !value.is_empty() && !said(about(slot)) {
                both.fill(slot.name, value);
            }
        }
        let older = held.checked_on().zip(self.checked_on());
        if both != *self && older.is_some_and(|(held, sent)| held < sent) {
            both.fill(CHECKED, held.get(CHECKED));
        }
        both
    }

    /// This form without what is wrong in it: there it has what `held` has.
    #[must_use]
    pub fn sound(&self, held: &Self) -> Self {
        let mut sound = self.clone();
        let mut mended = Vec::new();
        while let Some(wrong) = sound.wrong().or_else(|| sound.no_role()) {
            let name = wrong.slot.name;
            if sound.get(name).is_empty() {
                break;
            }
            // What was there before may be as wrong.
            let before = if mended.contains(&name) {
                ""
            } else {
                held.get(name)
            };
            mended.push(name);
            sound.fill(name, before);
        }
        sound
    }

    /// Whether nobody updated it for a year: every screen with its numbers then says so.
    #[must_use]
    pub const fn is_old(&self) -> bool {
        self.form.old
    }

    /// The school's own word for the role of `person`; empty for none.
    #[must_use]
    pub fn called(&self, person: Person) -> &str {
        self.get(&[person.id(), "-heet"].concat())
    }

    /// The name of `person`.
    #[must_use]
    pub fn name(&self, person: Person) -> &str {
        self.get(&[person.id(), "-naam"].concat())
    }

    /// A word for a role that is the name of who has it, or begins as no role does: texts would
    /// say "de Karin" to parents. A name that says a role itself stays, such as that of a board.
    #[must_use]
    pub fn no_role(&self) -> Option<Mistake> {
        let words = |text: &str| {
            text.split_whitespace()
                .map(str::to_ascii_lowercase)
                .collect::<Vec<_>>()
        };
        let is_name = |called: &[String], person: Person| {
            let name = words(self.name(person));
            // "de" is in many names, and "ib" may be in one.
            let mut long = called.iter().filter(|word| word.len() > 2).peekable();
            person != Person::Board && long.peek().is_some() && long.all(|word| name.contains(word))
        };
        let begins = |called: &[String], before: &[&str]| {
            let first = called.first().map(String::as_str).unwrap_or_default();
            before.contains(&first)
        };
        let is_no_role = |person: Person| {
            let called = words(self.called(person));
            let before = [&BEFORE_A_ROLE[..], &BEFORE_A_NAME].concat();
            begins(&called, &before) || is_name(&called, person)
        };
        // Who reports may be anybody of these; a role that is in a name begins with a small letter.
        let reports = self.get(REPORTS);
        let called = words(reports);
        let named = reports.starts_with(char::is_uppercase)
            && Person::ALL
                .into_iter()
                .any(|person| is_name(&called, person));
        let name = if named || begins(&called, &BEFORE_A_NAME) {
            REPORTS.to_owned()
        } else {
            let person = Person::ALL.into_iter().find(|person| is_no_role(*person))?;
            [person.id(), "-heet"].concat()
        };
        let slot = SchoolForm::SLOTS.iter().find(|slot| slot.name == name)?;
        Some(Mistake {
            slot,
            fault: Fault::NoRole,
        })
    }

    /// The names in it: of the school and of people.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let slots = SchoolForm::SLOTS.iter().map(|slot| slot.name);
        let names = slots.filter(|name| *name == "school" || name.ends_with("-naam"));
        names.map(|name| self.get(name)).collect()
    }

    /// The number of `person`.
    #[must_use]
    pub fn phone(&self, person: Person) -> Option<Phone> {
        self.number(&[person.id(), "-telefoon"].concat())
    }

    /// The number in the slot with this name; `None` where there is none.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<Phone> {
        let (slot, shown) = self.held().find(|(slot, _)| slot.name == name)?;
        slot.kind.fits(shown).then(|| Phone {
            shown: shown.to_owned(),
            href: ["tel:", &dialled(shown)].concat(),
        })
    }

    /// The address in the slot with this name; `None` where it is not `https:`.
    #[must_use]
    pub fn web(&self, name: &str) -> Option<&str> {
        let address = self.get(name);
        Kind::Web.fits(address).then_some(address)
    }
}

//! The school's own data: its names for roles, people with their numbers, agreements,
//! places.
//!
//! All of it is optional, stays on the device and is part of no case. It arrives in
//! forms, files and links, so every value is checked here, and an invalid number or
//! address can never become a link. A school's own text is shown as such; it changes no
//! question and no outcome.

mod link;
mod qr;
mod slot;

pub use link::{from_link, to_link};
pub use qr::{Qr, qr};
pub use slot::{Person, SCHOOL_TYPES, SLOTS, Slot, SlotKind};

use crate::calendar::{self, Date};
use crate::case::Choice;
use crate::lines::{self, Incoming};

/// The name in the first line of every file, and its version.
const FILE: (&str, u8) = ("weegwijzer-profiel", 1);

/// The largest file, in bytes: no completed form exceeds it, whatever its letters.
pub const LARGEST: usize = 30_000;

/// A school's own data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Each value with the index of its slot, in the order of [`SLOTS`].
    held: Vec<(usize, String)>,
    /// See [`Self::is_old`].
    old: bool,
}

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As the school wrote it.
    pub shown: String,
    /// The target of the link: `tel:` and digits.
    pub href: String,
}

impl Profile {
    /// Whether no slot is filled.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    /// The value of the slot with this name; empty for none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        let found = self
            .held
            .iter()
            .find(|(slot, _)| SLOTS.get(*slot).is_some_and(|slot| slot.name == name));
        found.map_or("", |(_, value)| value)
    }

    /// Fills a slot with what was typed: characters that do not belong in a text are
    /// removed, a value that is too long is cut, and an unknown name changes nothing. A
    /// number or an address may be half typed: see [`Self::wrong`].
    pub fn fill(&mut self, name: &str, value: &str) {
        let Some(slot) = SLOTS.iter().position(|slot| slot.name == name) else {
            return;
        };
        let kind = SLOTS.get(slot).map_or(SlotKind::Line, |slot| slot.kind);
        self.set(slot, kind.cleaned(value));
    }

    fn set(&mut self, slot: usize, value: String) {
        self.held.retain(|(held, _)| *held != slot);
        if !value.trim().is_empty() {
            let at = self.held.partition_point(|(held, _)| *held < slot);
            self.held.insert(at, (slot, value));
        }
    }

    /// The first slot with an invalid value: half a number, an address that is not
    /// `https:`.
    #[must_use]
    pub fn wrong(&self) -> Option<&'static Slot> {
        self.held.iter().find_map(|(slot, value)| {
            let slot = SLOTS.get(*slot)?;
            (!slot.kind.fits(value.trim())).then_some(slot)
        })
    }

    /// The kind of school.
    #[must_use]
    pub fn school_type(&self) -> Option<Choice> {
        let held = self.get("schoolsoort");
        SCHOOL_TYPES.into_iter().find(|kind| kind.id() == held)
    }

    /// The day on which the profile was changed or confirmed.
    #[must_use]
    pub fn checked_on(&self) -> Option<Date> {
        calendar::parse(self.get("gecontroleerd"))
    }

    /// Takes today's date into account, for [`Self::is_old`].
    pub fn seen_on(&mut self, today: Date) {
        let checked = self.checked_on();
        self.old = checked.is_some_and(|on| calendar::is_over_a_year(on, today));
    }

    /// Whether nobody updated it for a year: every screen with its numbers then says so.
    #[must_use]
    pub const fn is_old(&self) -> bool {
        self.old
    }

    /// All filled slots, in order.
    pub fn held(&self) -> impl Iterator<Item = (&'static Slot, &str)> {
        self.held
            .iter()
            .filter_map(|(slot, value)| Some((SLOTS.get(*slot)?, value.trim())))
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

    /// The number of `person`.
    #[must_use]
    pub fn phone(&self, person: Person) -> Option<Phone> {
        self.number(&[person.id(), "-telefoon"].concat())
    }

    /// The number in the slot with this name; `None` where there is none.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<Phone> {
        let shown = self.get(name).trim();
        SlotKind::Phone.fits(shown).then(|| Phone {
            shown: shown.to_owned(),
            href: ["tel:", &shown.replace([' ', '-'], "")].concat(),
        })
    }

    /// The address in the slot with this name; `None` where it is not `https:`.
    #[must_use]
    pub fn web(&self, name: &str) -> Option<&str> {
        let address = self.get(name).trim();
        SlotKind::Web.fits(address).then_some(address)
    }

    /// The profile as a file: a line per slot, in order.
    #[must_use]
    pub fn to_file(&self) -> String {
        let values = self.held().map(|(slot, value)| (slot.name, value));
        lines::write(FILE.0, FILE.1, values)
    }

    /// Reads a profile from a file.
    #[must_use]
    pub fn from_file(file: &str) -> Incoming<Self> {
        let lines = match lines::read(FILE.0, FILE.1, LARGEST, file) {
            Incoming::Value(lines) => lines,
            Incoming::Newer => return Incoming::Newer,
            Incoming::Broken => return Incoming::Broken,
        };
        let slots = lines.into_iter().map(|(name, value)| {
            let slot = SLOTS.iter().position(|slot| slot.name == name)?;
            Some((slot, value))
        });
        Self::checked(slots)
    }

    /// Builds a profile from imported values. One value that is not exactly as this app
    /// would have written it invalidates all of them: nobody should have to guess which
    /// part of a list of numbers was lost.
    fn checked(slots: impl Iterator<Item = Option<(usize, String)>>) -> Incoming<Self> {
        let mut profile = Self::default();
        for slot in slots {
            let Some((slot, value)) = slot else {
                return Incoming::Broken;
            };
            let Some(kind) = SLOTS.get(slot).map(|slot| slot.kind) else {
                return Incoming::Broken;
            };
            let twice = profile.held.iter().any(|(held, _)| *held == slot);
            let as_written = kind.cleaned(&value) == value && value.trim() == value;
            if twice || !as_written || !kind.fits(&value) {
                return Incoming::Broken;
            }
            profile.set(slot, value);
        }
        if profile.is_empty() {
            Incoming::Broken
        } else {
            Incoming::Value(profile)
        }
    }
}

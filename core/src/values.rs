//! What a form that belongs to no case holds: values by name, on screen, in a file and in
//! a link.
//!
//! A form is a fixed list of [`Slot`]s. This is the one store for their values and the one
//! way in for them; it knows neither what a form is for nor its words. What comes in by a
//! file or a link is untrusted: it is taken whole or not at all, as nobody should have to
//! guess which part of a list was lost.

mod day;
mod fault;
mod file;
mod kind;
mod phone;
mod word;

pub use day::day;
pub use fault::{Fault, Marks};
pub use kind::Kind;
pub use phone::dialled;
pub(crate) use word::has_a_number;

/// What a file or a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming<T> {
    /// What was expected.
    Value(T),
    /// The same, in a newer version than this app knows.
    Newer,
    /// The same, with a value that is not taken, and why: none of it counts before a reader
    /// mended that value.
    Refused(Refusal, T),
    /// The same, and something that it cannot do without is not there.
    Lacking(T),
    /// Something that no form can have written, in the line of a file with this number.
    Line(usize),
    /// Something else, or damaged.
    Broken,
}

/// Why something that came in is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong with its first invalid value.
    pub fault: Fault,
    /// The number of the line that has it; 0 where there are no lines.
    pub line: usize,
}

/// A value that came in: the number of its line, 0 where there are no lines; the index of its
/// slot, `None` for one that no form has; its text.
pub type Received = (usize, Option<usize>, String);

/// A field of a form, and a name in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name.
    pub name: &'static str,
    /// The kind of value it holds.
    pub kind: Kind,
}

/// A slot of this name and kind, for a table of them.
#[must_use]
pub const fn slot(name: &'static str, kind: Kind) -> Slot {
    Slot { name, kind }
}

/// An invalid value: where it is, and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Its slot.
    pub slot: &'static Slot,
    /// What is wrong with it.
    pub fault: Fault,
}

/// A form: its slots, and what its file is.
pub trait Form: Default {
    /// The name in the first line of every file, and its version.
    const FILE: (&'static str, u8);

    /// The largest file, in bytes. No completed form exceeds it.
    const LARGEST: usize;

    /// Its slots, in the order of the form and of the file.
    const SLOTS: &'static [Slot];

    /// What `slot` holds of what was typed; an empty value is not held.
    fn held(slot: &Slot, typed: &str) -> String;

    /// What `slot` holds of a value that came in; `None` where no form can have written it.
    fn taken(slot: &Slot, value: &str) -> Option<String> {
        Some(Self::held(slot, value)).filter(|held| held == value)
    }

    /// What is wrong with what `slot` holds.
    fn fault(slot: &Slot, held: &str) -> Option<Fault> {
        slot.kind.fault(held)
    }

    /// Whether values that came in, each of which fits its slot, are all that is needed.
    fn is_whole(values: &Values<Self>) -> bool;
}

/// The values of a form that are filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values<F> {
    /// Each value with the index of its slot, in the order of the slots.
    held: Vec<(usize, String)>,
    /// The form, with what it knows besides them.
    pub(crate) form: F,
}

impl<F: Form> Values<F> {
    /// This form, with nothing filled in.
    pub const fn of(form: F) -> Self {
        let held = Vec::new();
        Self { held, form }
    }

    /// Whether nothing is filled in.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    /// The value of the slot with this name; empty for none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        let found = self.held().find(|(slot, _)| slot.name == name);
        found.map_or("", |(_, value)| value)
    }

    /// Fills a slot with what was typed. An unknown name changes nothing, and neither does a
    /// choice that is not offered; a number or an address may be half typed: see
    /// [`Self::wrong`].
    pub fn fill(&mut self, name: &str, typed: &str) {
        let Some(at) = Self::place(name) else { return };
        if let Some(slot) = F::SLOTS.get(at)
            && (slot.kind.fits(typed) || !matches!(slot.kind, Kind::One(_)))
        {
            self.put(at, F::held(slot, typed));
        }
    }

    fn put(&mut self, at: usize, value: String) {
        self.held.retain(|(held, _)| *held != at);
        if !value.is_empty() {
            let before = self.held.partition_point(|(held, _)| *held < at);
            self.held.insert(before, (at, value));
        }
    }

    fn place(name: &str) -> Option<usize> {
        // A phone begins a line with a capital.
        let is_it = |slot: &Slot| slot.name.eq_ignore_ascii_case(name);
        F::SLOTS.iter().position(is_it)
    }

    /// All filled slots, in order.
    pub fn held(&self) -> impl Iterator<Item = (&'static Slot, &str)> {
        let held = self.by_place();
        held.filter_map(|(at, value)| Some((F::SLOTS.get(at)?, value)))
    }

    /// The same, with the index of each slot.
    pub fn by_place(&self) -> impl Iterator<Item = (usize, &str)> {
        self.held.iter().map(|(at, value)| (*at, value.as_str()))
    }

    /// The first invalid value, such as half a number.
    #[must_use]
    pub fn wrong(&self) -> Option<Mistake> {
        let fault = |(slot, value): (&'static Slot, &str)| {
            let fault = F::fault(slot, value)?;
            Some(Mistake { slot, fault })
        };
        self.held().find_map(fault)
    }

    /// The values as a file: a line per slot, in order.
    #[must_use]
    pub fn to_file(&self) -> String {
        file::write(F::FILE, self.held().map(|(slot, value)| (slot.name, value)))
    }

    /// Reads the values from a file, also when a mail has quoted or wrapped its lines.
    #[must_use]
    pub fn from_file(text: &str) -> Incoming<Self> {
        let whole = Self::read(text);
        if !matches!(whole, Incoming::Line(_)) {
            return whole;
        }
        let is_name = |name: &str| Self::place(name).is_some();
        match Self::read(&file::mended(F::LARGEST, text, is_name)) {
            Incoming::Broken => whole,
            mended => mended,
        }
    }

    fn read(text: &str) -> Incoming<Self> {
        match file::read(F::FILE, F::LARGEST, text) {
            Incoming::Value(lines) => {
                let lines = lines.into_iter();
                Self::whole(lines.map(|(line, name, value)| (line, Self::place(&name), value)))
            }
            Incoming::Newer => Incoming::Newer,
            Incoming::Line(line) => Incoming::Line(line),
            Incoming::Refused(..) | Incoming::Lacking(_) | Incoming::Broken => Incoming::Broken,
        }
    }

    /// Values that came in. When any of them is not what a form can have written, or one is
    /// missing, none is taken.
    pub fn whole(incoming: impl Iterator<Item = Received>) -> Incoming<Self> {
        let mut whole = Self::default();
        let mut refused: Option<(usize, Refusal)> = None;
        for (line, at, value) in incoming {
            let slot = at.and_then(|at| Some((at, F::SLOTS.get(at)?)));
            // Who writes a file by hand leaves what is not known empty.
            if slot.is_some() && value.trim().is_empty() {
                continue;
            }
            let once = slot.filter(|(at, _)| whole.by_place().all(|(held, _)| held != *at));
            let taken = once.and_then(|(at, slot)| {
                let held = F::taken(slot, &value)?;
                let fault = F::fault(slot, &held);
                (fault != Some(Fault::Damaged)).then_some((at, held, fault))
            });
            let Some((at, held, fault)) = taken else {
                return if line == 0 {
                    Incoming::Broken
                } else {
                    Incoming::Line(line)
                };
            };
            // The reason is that of the value which the form shows first, in whatever order they
            // came.
            if let Some(fault) = fault
                && refused.is_none_or(|(first, _)| at < first)
            {
                refused = Some((at, Refusal { fault, line }));
            }
            whole.put(at, held);
        }
        match refused {
            Some((_, refusal)) => Incoming::Refused(refusal, whole),
            None if F::is_whole(&whole) => Incoming::Value(whole),
            None => Incoming::Lacking(whole),
        }
    }
}

//! Every sentence a user reads, as typed data, in plain Dutch (B1).
//!
//! Facts carry their [`Source`], which `docs/sources.md` lists; the wording is our own.
//! Where sources differ the text follows the safe reading and says so. A change here
//! needs a new review: see [`edition`].

#![allow(missing_docs, reason = "the literal is the documentation")]

/// Pages that are rendered at build time and loaded when a reader opens one: each with a stable
/// name, a heading and a line below it.
macro_rules! pages {
    (
        $(#[$about:meta])* $kind:ident:
        $($(#[$doc:meta])* $name:ident, $id:literal, $title:literal, $lead:literal $(, $file:literal)?;)*
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $kind { $($(#[$doc])* $name,)* }

        impl $kind {
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The screen's stable name.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Where the page is: a file of the app, and a part of it.
            #[must_use]
            pub const fn page(self) -> &'static str {
                match self { $(Self::$name => concat!("pages/", pages!(@file $($file)?), "#", $id),)* }
            }

            /// Its heading.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// What it is for, or about.
            #[must_use]
            pub const fn lead(self) -> &'static str {
                match self { $(Self::$name => $lead,)* }
            }
        }
    };
    // What is kept on the device.
    (@file) => { "uitleg.html" };
    (@file $file:literal) => { $file };
}

pub mod audience;
pub mod boot;
pub mod call;
pub mod complete;
pub mod contact;
pub mod date;
pub mod difference;
pub mod draft;
pub mod edition;
pub mod ending;
pub mod feedback;
pub mod field;
pub mod glossary;
pub mod guide;
pub mod leaflet;
pub mod outcome;
pub mod question;
pub mod reading;
pub mod record;
pub mod remark;
pub mod route;
pub mod rule;
pub mod school;
pub mod search;
pub mod signal;
pub mod signpost;
pub mod source;
pub mod start;
pub mod table;
pub mod told;
pub mod training;
pub mod training_ui;
pub mod ui;
pub mod wording;

pub use contact::Contact;
pub use difference::Difference;
pub use guide::Guide;
pub use reading::Reading;
pub use signal::Signal;
pub use source::Source;
pub use wording::Wording;

/// A short explanation that opens in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Note {
    /// What the reader taps to open it.
    pub summary: &'static str,
    /// The explanation, a paragraph each.
    pub paragraphs: &'static [&'static str],
    /// Examples or checks below the paragraphs; empty where there are none.
    pub examples: &'static [&'static str],
    /// The numbers to call from here.
    pub contacts: &'static [Contact],
    /// Where the facts come from.
    pub sources: &'static [Source],
}

impl Note {
    /// A note with one block of paragraphs and nothing else.
    const fn plain(
        summary: &'static str,
        paragraphs: &'static [&'static str],
        sources: &'static [Source],
    ) -> Self {
        Self {
            summary,
            paragraphs,
            examples: &[],
            contacts: &[],
            sources,
        }
    }
}

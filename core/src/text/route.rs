//! Routes through the five steps as data: who, how, what to record, when the directie is
//! informed. One for all education, and those of three schools as examples.
//!
//! The examples give the school's text in our words. Where one departs from the
//! framework, the step names the [`Difference`], and the page says there what the app
//! does instead, and why.

mod full;
mod general;
mod twente;
mod utrecht;

use super::Source;
use super::difference::Difference;

pub use full::FULL;
pub use general::{DECIDES, GENERAL};
pub use twente::TWENTE;
pub use utrecht::UTRECHT;

/// A route through the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Route {
    pub about: &'static [&'static str],
    /// The sources of that, and of what applies to all steps.
    pub sources: &'static [Source],
    /// The steps, in order; step 5 may be two.
    pub steps: &'static [RouteStep],
    /// What applies to all steps.
    pub always: &'static [&'static str],
    /// The document that it follows, when it is one school's.
    pub of: Option<Source>,
}

/// A step of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RouteStep {
    pub name: &'static str,
    pub who: &'static str,
    pub how: &'static [&'static str],
    /// What is written down.
    pub record: &'static str,
    /// What differs in special cases.
    pub except: &'static str,
    /// When the directie or the bevoegd gezag is informed; empty where no rule says so.
    pub informed: &'static str,
    /// Where the document departs from the framework.
    pub departs: &'static [Difference],
    pub sources: &'static [Source],
}

/// The names of the rows of a step, in the order in which they are shown.
pub const ROWS: [&str; 5] = [
    "Wie",
    "Hoe",
    "Vastleggen",
    "Uitzondering",
    "Wie is op de hoogte",
];

pub const SILENT: &str = "Staat niet in de tekst.";

/// Above what a document says and the app does differently.
pub const DEPARTS: &str = "Let op";

pub const TEXT_SAYS: &str = "De tekst van deze school";

pub const APP_DOES: &str = "Weegwijzer";

pub const BECAUSE: &str = "Waarom";

/// Before the school's own agreement on a step.
pub const OWN: &str =
    "Bij ons (tekst van uw school; leidt het kader tot melden, dan gaat het kader voor)";

/// Before the role that makes the call at the school.
pub const OWN_CALLER: &str = "Bij ons meldt";

/// Before what the school says about keeping a file.
pub const OWN_KEEPING: &str = "Bij ons (tekst van uw school; vernietig nooit zelf een dossier)";

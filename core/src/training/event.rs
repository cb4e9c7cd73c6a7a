//! What can happen in a training.

use super::{PlayMode, TrainingChoice};

/// What can happen in a training.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Train {
    /// Show the list of cases.
    List,
    /// Open something on top of the list.
    Open(Top),
    /// Play the case at this place in the list, which was found from another screen.
    Find(usize),
    /// Make this choice.
    Choose(TrainingChoice),
    /// Set how many hands went up for the option at this place.
    Count(usize, u16),
    /// Go on: to the next part, the split, the answer, the next question.
    Next,
    /// Go back by one.
    Back,
    /// Change nothing: a key that would do harm.
    Stay,
    /// Play the open case from its beginning.
    Again,
    /// The field of the form with this name now has this value.
    Type(String, String),
    /// Make a case of what is in the form, and show it in the list.
    Finish,
    /// A file was chosen: add the case that it holds.
    FromFile(String),
    /// Save this custom case as a file.
    Export(usize),
    /// Tick or untick a case for the hand-out of a session.
    Tick(usize),
}

impl Train {
    /// What a key means while a group plays a case: those of a presenter's remote.
    /// `public/platform.js` sends every key but an arrow in a field.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            "ArrowRight" | "PageDown" => Some(Self::Next),
            "ArrowLeft" | "PageUp" => Some(Self::Back),
            // The start button of many a remote: the browser would load the page again.
            "F5" => Some(Self::Stay),
            _ => None,
        }
    }
}

/// What can be on top of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Top {
    /// The case at this place in the list, played.
    Case(usize, PlayMode),
    /// The hand-out of the ticked cases, or of all when none is; with or without the
    /// answers.
    HandOut {
        /// With the answers.
        answers: bool,
    },
    /// The whole framework on one page.
    Framework,
    /// The form for a new custom case.
    Form,
    /// The form for the custom case at this place, to edit it.
    Edit(usize),
}

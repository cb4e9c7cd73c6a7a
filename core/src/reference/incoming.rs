//! A school's data that come in: pasted, by a link or by a file.

use super::{Reference, ReferencePage};
use crate::calendar::{self, Date};
use crate::effect::Effect;
use crate::profile::{Profile, file_in, from_link, is_emptied, is_link};
use crate::text::school as texts;
use crate::values::Incoming;

impl Reference {
    /// Reads what was pasted or is in a file: a link, or the text of a file with words before
    /// it. A reader who pastes gets `nothing` for an empty text.
    pub(super) fn read(
        &mut self,
        text: &str,
        nothing: Option<&'static str>,
        today: Date,
    ) -> Vec<Effect> {
        if let Some(file) = file_in(text) {
            return self.offer(Profile::from_file(&file), texts::BROKEN, today);
        }
        let damaged = match (text.trim(), nothing) {
            ("", Some(nothing)) => nothing,
            (link, _) if is_emptied(link) => texts::EMPTY_LINK,
            (link, _) if is_link(link) => texts::CUT_LINK,
            (link, Some(_)) if link.contains("://") => texts::EMPTY_LINK,
            _ => texts::BROKEN,
        };
        self.offer(from_link(text.trim()), damaged, today)
    }

    /// Shows imported data, and asks. Invalid data changes nothing; `damaged` is what to say of
    /// what cannot be read.
    pub(super) fn offer(
        &mut self,
        incoming: Incoming<Profile>,
        damaged: &'static str,
        today: Date,
    ) -> Vec<Effect> {
        let says = match incoming {
            // Nobody can have checked it on a day in the future: one of the two clocks is wrong. A
            // day is no more than midnight between two devices.
            Incoming::Value(profile)
                if profile.checked_on() > Some(calendar::days_after(today, 1)) =>
            {
                texts::FROM_THE_FUTURE
            }
            Incoming::Value(profile) => {
                self.offered = Some(profile);
                self.open(ReferencePage::Preview);
                ""
            }
            Incoming::Newer => texts::NEWER_FILE,
            Incoming::Refused(refusal, _) => {
                let says = [&texts::came_in(refusal), texts::ASK_CHANGE].concat();
                return vec![Effect::SayText(says)];
            }
            Incoming::Line(line) => return vec![Effect::SayText(texts::bad_line(line))],
            Incoming::Lacking(_) | Incoming::Broken => damaged,
        };
        vec![Effect::Say(says)]
    }
}

//! The reports of one case: a new signal after the first asks for one of its own.

use super::Run;
use crate::case::{Choice, Field};
use crate::protocol::{self, Given, Reporting, Step};

impl Run {
    /// This run as it was at each report that a new signal came after, oldest first.
    #[must_use]
    pub fn reported_earlier(&self) -> Vec<Self> {
        let written = self.earlier.iter().map(|(_, written)| written);
        let reports =
            written.filter(|written| written.choice(Field::Report) == Some(Choice::Reported));
        reports
            .map(|written| {
                let mut then = self.clone();
                then.entries.remove(&self.entries.about_report());
                written.clone().move_into(&mut then.entries);
                then
            })
            .collect()
    }

    /// Whether the answers conclude that a report is necessary.
    pub(super) fn concludes_a_report(&self) -> bool {
        matches!(protocol::step(&self.walk.answers), Step::Conclude(outcome)
            if outcome.reporting() == Reporting::Necessary)
    }

    /// What was written about a report does not answer a signal that came after it: a conclusion to
    /// report, to which `given` led, has a call of its own. Without one the report that was made
    /// stands, with what is still to be heard of it: accepted help cancels no report.
    pub(super) fn settle_report(&mut self, given: Given, concluded: bool) {
        let Some(signal) = self.walk.signals.last() else {
            return;
        };
        let made = self.entries.choice(Field::Report);
        let older = made == Some(Choice::Reported)
            && self.entries.day(Field::ReportedOn) <= Some(signal.on);
        let reports = self.concludes_a_report();
        if reports && !concluded && older {
            self.put_aside(given, &self.entries.about_report());
        } else if !reports && made != Some(Choice::Reported) {
            let mut earlier = self.earlier.iter().rev();
            let report = earlier.find(|(_, written)| written.has(Field::ReportedOn));
            if let Some(mut report) = report.map(|(_, written)| written.about_report()) {
                for (_, written) in &mut self.earlier {
                    written.remove(&report);
                }
                // That the next one was not made yet says nothing any more.
                self.entries.forget(Field::Report);
                report.move_into(&mut self.entries);
                self.earlier.retain(|(_, written)| !written.is_empty());
            }
        }
    }
}

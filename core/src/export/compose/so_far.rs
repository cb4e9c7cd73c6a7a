//! The record while a case is being weighed.

use super::weighing::{question_name, written};
use super::{head, told};
use crate::calendar::Date;
use crate::case::READINESS;
use crate::export::record::{Line, Record, Section};
use crate::protocol::Question;
use crate::session::Run;
use crate::text::{Wording, question, record as words};

/// What `run` holds as of `today`, before there is a conclusion: steps 1 to 3 as far as they are
/// filled in, and the answers with what was written. It concludes nothing and asks for nothing; it
/// shows what the record will have.
#[must_use]
pub fn so_far(run: &Run, today: Date, wording: Wording) -> Record {
    let answers = Question::ALL.into_iter().flat_map(|asked| {
        let given = run.given(asked).map(question::word);
        let stands = run.given(asked).is_some_and(|given| run.all_gave(given));
        let notes = written(run.entries(), asked, stands);
        let shown = given.is_some() || !notes.is_empty();
        let line = Line::new(&question_name(asked), given.unwrap_or(words::NO_ANSWER));
        shown.then_some(line).into_iter().chain(notes)
    });
    let steps = READINESS.iter().filter_map(|field| told(run, *field));
    let mut sections = vec![
        Section {
            heading: "",
            lines: head(run, today),
        },
        Section {
            heading: words::READINESS,
            lines: steps.collect(),
        },
        Section {
            heading: words::WEIGHING,
            lines: answers.collect(),
        },
    ];
    sections.retain(|section| !section.lines.is_empty());
    let record = Record {
        title: words::SO_FAR,
        sections,
    };
    record.reworded(wording)
}

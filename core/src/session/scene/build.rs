//! The scenes of a question and of an outcome, made of a run.

use super::{OutcomeScene, QuestionScene, ReportMade};
use crate::calendar::Date;
use crate::case::{Choice, Danger, Field, Sheet};
use crate::protocol::{Outcome, Question};
use crate::session::entries::notes;
use crate::session::{Mode, Run};
use crate::walk::{Asked, Reached};

pub(super) fn question_fields(question: Question, run: &Run) -> Vec<Field> {
    let table = run.entries().asked(question).into_iter();
    let votes = table.map(|role| Field::Vote(question, role));
    notes(question).into_iter().chain(votes).collect()
}

pub(super) fn question_scene(question: Question, run: &Run, today: Date) -> QuestionScene {
    QuestionScene {
        mode: run.mode(),
        asked: Asked {
            trail: run
                .path()
                .into_iter()
                .take_while(|given| given.question() < question)
                .collect(),
            first: match question {
                Question::Suspicion => true,
                Question::Safety => {
                    let told = run.mode() == Mode::Quick && run.told();
                    run.presumes(Question::Suspicion) || run.skipped_suspicion() || told
                }
                _ => false,
            },
            told: run.told(),
            ..run.walk().asked(question)
        },
        moved: run.earlier().iter().any(|(given, written)| {
            let mut written = written.iter();
            given.question() == question
                && written.any(|(field, _)| field.question() == Some(question))
        }),
        danger: run
            .danger()
            .or_else(|| {
                let before = run.overruled().into_iter().find(|asked| *asked < question);
                before.map(Danger::Doubted)
            })
            .or_else(|| {
                let unreached = question == Question::Acceptance && run.nobody_was_reached();
                unreached.then_some(Danger::Unreached)
            }),
        table: run.entries().table().len() > 1,
        adult: run.pupil().adult,
        own_child: question == Question::Safety && run.pupil().carer,
        signalled: question == Question::Safety && run.walk().waits_for_signal(),
        agreed: if question == Question::Result {
            // What is looked back on comes first.
            let results = [Field::Goal, Field::AgreedResults];
            let others = Sheet::Plan.fields().iter();
            let others = others.filter(|field| !results.contains(field));
            let agreed: Vec<Field> = results.iter().chain(others).copied().collect();
            run.entries().held(&agreed)
        } else {
            Vec::new()
        },
        due: run
            .due(today)
            .filter(|_| question == Question::Result)
            .map(|day| (day, day == today)),
        can_restore: false,
    }
}

/// What this run says of its report of that day.
fn report_made(run: &Run, on: Date, today: Date) -> ReportMade {
    let entries = run.entries();
    let heard = entries.choice(Field::Heard) == Some(Choice::Yes);
    ReportMade {
        on,
        agreed: entries.get(Field::WithVeiligThuis).to_owned(),
        home: entries.get(Field::PupilHome).to_owned(),
        heard: heard.then(|| entries.get(Field::HeardWhat).to_owned()),
        called_again: entries.get(Field::CalledAgain).to_owned(),
        calls_again_on: run.waits_for_word(today),
    }
}

pub(super) fn outcome_scene(outcome: Outcome, run: &Run, today: Date) -> OutcomeScene {
    let grounds = run.grounds(outcome);
    OutcomeScene {
        mode: run.mode(),
        reached: Reached {
            way: grounds.iter().map(|ground| ground.given).collect(),
            told: run.told(),
            ..run.walk().reached(outcome)
        },
        notes: grounds
            .into_iter()
            .flat_map(|ground| ground.notes)
            .collect(),
        overruled: run.overruled(),
        undecided: run.undecided(outcome),
        calls_first: run.calls_first(),
        talked: run.entries().counts(Field::ParentsTalk)
            && run.entries().choice(Field::ParentsTalk) == Some(Choice::Yes),
        taken_back: run.taken_back(),
        doubted: Question::ALL
            .into_iter()
            .filter(|asked| run.entries().doubted(*asked) && run.split(*asked).is_none())
            .collect(),
        sheets: run.sheets(outcome),
        open: run
            .open_fields(outcome, today)
            .into_iter()
            .map(|field| (field, !run.entries().has(field)))
            .collect(),
        report: run.reported(today).map(|on| report_made(run, on, today)),
        noted: [Field::WithVeiligThuis, Field::PupilHome]
            .iter()
            .all(|field| run.entries().has(*field)),
        before_signal: run
            .reported_earlier()
            .iter()
            .filter_map(|then| {
                let on = then.entries().day(Field::ReportedOn)?;
                Some(report_made(then, on, today))
            })
            .collect(),
        deviates: run.deviates_from() == Some(outcome),
        opens_on: run.opens_on(today),
        is_over: run.is_over(today),
        today,
        pupil: run.pupil(),
    }
}

//! The protocol, by enumeration: every state, every path.

use crate::common::{all_answers, all_given};
use std::collections::BTreeSet;
use weegwijzer::protocol::{
    Answers, Doubtable, Given, HelpDecision, Outcome, Question, Reporting, Step, YesNo, path, step,
};

/// The transition table of the framework (S0b, S1), written out by hand: what an answer
/// leads to, independent of the code under test.
fn table(given: Given) -> Step {
    use Step::{Ask, Conclude};
    match given {
        Given::Suspicion(YesNo::No) => Conclude(Outcome::RecordAndClose),
        Given::Suspicion(YesNo::Yes) => Ask(Question::Safety),
        Given::Safety(Doubtable::No) => Ask(Question::Help),
        Given::Safety(Doubtable::Doubt | Doubtable::Yes) => Conclude(Outcome::ReportNow),
        Given::Help(YesNo::No) => Conclude(Outcome::ReportNoHelp),
        Given::Help(YesNo::Yes) => Ask(Question::Acceptance),
        Given::Acceptance(YesNo::No) => Conclude(Outcome::ReportHelpRefused),
        Given::Acceptance(YesNo::Yes) => Conclude(Outcome::HelpRunning),
        Given::Result(YesNo::No) => Conclude(Outcome::ReportHelpFailed),
        Given::Result(YesNo::Yes) => Conclude(Outcome::HelpCompleted),
    }
}

/// Walks the table from question 1; the independent twin of `step`.
fn walk(answers: &Answers) -> Step {
    let mut at = Step::Ask(Question::Suspicion);
    loop {
        let question = match at {
            Step::Ask(question) => question,
            Step::Conclude(Outcome::HelpRunning) => Question::Result,
            Step::Conclude(_) => return at,
        };
        match answers.given(question) {
            Some(given) => at = table(given),
            None => return at,
        }
    }
}

#[test]
fn there_are_324_answer_states() {
    let all = all_answers();
    assert_eq!(all.len(), 324);
    let distinct: std::collections::HashSet<_> = all.iter().collect();
    assert_eq!(distinct.len(), 324);
}

#[test]
fn every_state_follows_the_transition_table() {
    for answers in all_answers() {
        assert_eq!(step(&answers), walk(&answers), "{answers:?}");
    }
}

#[test]
fn every_question_and_every_outcome_is_reached() {
    let reached: Vec<Step> = all_answers().iter().map(step).collect();
    for question in Question::ALL {
        // Question 5 is asked after running help, not by `Ask`.
        let asked = reached.iter().any(|step| step.awaits() == Some(question));
        assert!(asked, "{question:?}");
    }
    let outcomes: BTreeSet<_> = reached
        .iter()
        .filter_map(|step| match step {
            Step::Conclude(outcome) => Some(*outcome),
            Step::Ask(_) => None,
        })
        .collect();
    assert_eq!(outcomes, Outcome::ALL.into_iter().collect());
}

#[test]
fn doubt_about_safety_always_reports() {
    let mut seen = 0;
    for answers in all_answers() {
        let suspected = answers.suspicion == Some(YesNo::Yes);
        let unsafe_or_doubt = matches!(answers.safety, Some(Doubtable::Yes | Doubtable::Doubt));
        if suspected && unsafe_or_doubt {
            assert_eq!(
                step(&answers),
                Step::Conclude(Outcome::ReportNow),
                "{answers:?}"
            );
            seen += 1;
        }
    }
    assert_eq!(seen, 2 * 27);
}

#[test]
fn doubt_leads_exactly_where_yes_leads() {
    for mut answers in all_answers() {
        answers.safety = Some(Doubtable::Yes);
        let yes = step(&answers);
        answers.safety = Some(Doubtable::Doubt);
        assert_eq!(step(&answers), yes, "{answers:?}");
    }
}

#[test]
fn no_later_answer_changes_an_earlier_conclusion() {
    for answers in all_answers() {
        let mut early = Answers::default();
        for question in Question::ALL {
            let Some(given) = answers.given(question) else {
                break;
            };
            early.give(given);
            let concluded = step(&early);
            if concluded.awaits().is_none() {
                assert_eq!(step(&answers), concluded, "{answers:?}");
                break;
            }
        }
    }
}

#[test]
fn accepted_help_never_cancels_a_report() {
    for answers in all_answers() {
        if answers.suspicion == Some(YesNo::Yes)
            && answers.safety.is_some_and(|safety| safety != Doubtable::No)
        {
            let Step::Conclude(outcome) = step(&answers) else {
                panic!("no conclusion for {answers:?}");
            };
            assert_eq!(outcome.reporting(), Reporting::Necessary);
            assert_eq!(outcome.help(), HelpDecision::WithVeiligThuis);
        }
    }
}

#[test]
fn every_outcome_fills_both_decisions() {
    for outcome in Outcome::ALL {
        let reports = outcome.id().starts_with("report-");
        assert_eq!(
            outcome.reporting() == Reporting::Necessary,
            reports,
            "{outcome:?}"
        );
        // Whoever reports decides on help together with Veilig Thuis.
        assert_eq!(
            outcome.help() == HelpDecision::WithVeiligThuis,
            reports,
            "{outcome:?}"
        );
        let no_ground = outcome == Outcome::RecordAndClose;
        assert_eq!(outcome.reporting() == Reporting::NoGround, no_ground);
        assert_eq!(outcome.help() == HelpDecision::NoGround, no_ground);
    }
}

#[test]
fn no_path_is_longer_than_five_answers_and_each_is_in_order() {
    for answers in all_answers() {
        let path = path(&answers);
        assert!(path.len() <= 5);
        let order: Vec<_> = path.iter().map(|given| given.question()).collect();
        assert_eq!(
            order.as_slice(),
            &Question::ALL[..path.len()],
            "{answers:?}"
        );
    }
}

#[test]
fn only_question_two_offers_doubt() {
    for given in all_given() {
        if given.id() == "twijfel" {
            assert_eq!(given.question(), Question::Safety);
        }
    }
    let offered: Vec<_> = Question::Safety
        .choices()
        .iter()
        .map(|given| given.id())
        .collect();
    assert_eq!(offered, ["ja", "twijfel", "nee"]);
}

#[test]
fn giving_and_taking_an_answer_are_each_others_inverse() {
    for given in all_given() {
        let mut answers = Answers::default();
        answers.give(given);
        assert_eq!(answers.given(given.question()), Some(given));
        assert_eq!(answers.iter().collect::<Vec<_>>(), [given]);
        assert_eq!(answers.take(given.question()), Some(given));
        assert_eq!(answers, Answers::default());
    }
}

#[test]
fn outcome_ids_are_the_ones_of_the_design() {
    let ids: Vec<_> = Outcome::ALL.iter().map(|outcome| outcome.id()).collect();
    assert_eq!(
        ids,
        [
            "record-and-close",
            "report-now",
            "report-no-help",
            "report-help-refused",
            "help-running",
            "report-help-failed",
            "help-completed"
        ]
    );
}

//! The record of a whole case per outcome, for a domain expert to read.

use crate::common::{day, today, walked};
use crate::hold;
use weegwijzer::protocol::{
    Doubtable, Field, Given, Kind, Outcome, Question, READINESS, Role, Sheet, YesNo,
};
use weegwijzer::report;
use weegwijzer::session::{Event, Mode, Session};

const YES: Given = Given::Suspicion(YesNo::Yes);
const SAFE: Given = Given::Safety(Doubtable::No);

/// An invented value for every field.
fn value(field: Field) -> &'static str {
    match field {
        Field::Signals | Field::Colleague | Field::PupilTalk | Field::Board | Field::Seat(_) => {
            "yes"
        }
        Field::ParentsTalk | Field::Advice => "yes",
        Field::TalkGround => "disclosure",
        Field::Report => "reported",
        Field::ParentsTold => "agreed",
        Field::Vote(Question::Safety, _) => "disagrees",
        Field::Vote(..) => "agrees",
        Field::ReportedOn => "2026-11-23",
        Field::ReviewOn | Field::MonitorUntil => "2027-01-18",
        Field::ColleagueRole => "orthopedagoog",
        Field::Casemanager => "schoolmaatschappelijk werker",
        Field::Monitor => "intern begeleider",
        Field::DeviationBy => "directeur",
        Field::Fact(Question::Suspicion) => {
            "Blauwe plek, ongeveer 3 cm, linkerbovenarm.\nGezien om 9.10 uur door de leerkracht."
        }
        Field::Fact(Question::Safety) => "De leerling slaapt deze week bij de grootouders.",
        Field::Fact(Question::Help) => "De schoolmaatschappelijk werker heeft deze week plaats.",
        Field::Fact(Question::Acceptance) => "Ouder A en ouder B kwamen allebei naar de afspraak.",
        Field::Fact(Question::Result) => "Acht weken: 38 van de 40 dagen op school.",
        Field::Quote(Question::Suspicion) => "Leerling: ‘Ik wil niet naar huis.’",
        Field::Quote(_) => "Ouder A: ‘Wij willen dit samen oplossen.’",
        Field::Reading(Question::Suspicion) => "Het is de derde keer. Wij maken ons zorgen.",
        Field::Reading(_) => "Dit past bij wat wij zelf zien.",
        Field::AgreedResults => "Na acht weken elke dag op school, met ontbijt.",
        Field::WithVeiligThuis => "Veilig Thuis vertelt het de ouders. De school wacht daarmee.",
        Field::Goal => "De leerling komt elke dag op school en heeft ontbeten.",
        Field::Tasks => {
            "Schoolmaatschappelijk werker: wekelijks gesprek. Mentor: let elke ochtend op."
        }
        Field::SafetyAgreements => "Bij ruzie gaat de leerling naar de buren.",
        Field::ReportAtOnce => "Nieuw letsel, of de leerling is bang.",
        Field::OnNewSignal => "Dezelfde dag vraag 2 opnieuw.",
        Field::Instead => "Eerst advies vragen bij Veilig Thuis.",
        Field::DeviationReason => "De leerling is vandaag niet thuis.",
    }
}

fn fill(session: &mut Session, fields: impl IntoIterator<Item = Field>) {
    for field in fields {
        session.update(Event::Fill(field, value(field).to_owned()));
    }
}

fn everything() -> Vec<Field> {
    let mut fields = READINESS.to_vec();
    fields.extend(Role::ALL.into_iter().take(3).map(Field::Seat));
    for question in Question::ALL {
        fields.extend([
            Field::Fact(question),
            Field::Quote(question),
            Field::Reading(question),
        ]);
        fields.extend(
            Role::ALL
                .into_iter()
                .take(3)
                .map(|role| Field::Vote(question, role)),
        );
    }
    for sheet in [Sheet::Call, Sheet::Plan, Sheet::Monitoring] {
        fields.extend(sheet.fields());
    }
    fields
}

fn plain(session: &Session) -> String {
    let run = session.run().expect("a case");
    let outcome = session.outcome().expect("an outcome");
    report::record(run, outcome, session.today()).plain()
}

#[test]
fn the_record_of_every_outcome_reads_as_the_golden_one() {
    for (path, outcome) in crate::conclusions() {
        // Doubt stands for yes as well: they lead to the same record but for a word.
        if path.contains(&Given::Safety(Doubtable::Yes)) {
            continue;
        }
        let mut session = walked(Mode::Case, &path[..path.len().min(4)]);
        let reached = |outcome| {
            everything().into_iter().filter(move |field| {
                let sheets = Sheet::ALL
                    .into_iter()
                    .filter(|sheet| sheet.fields().contains(field));
                let mut sheets = sheets.peekable();
                sheets.peek().is_none()
                    || sheets.any(|sheet| sheet.belongs_to(outcome))
                    || *field == Field::Board
            })
        };
        if path.len() == 5 {
            fill(&mut session, Sheet::Plan.fields().iter().copied());
            session.update(Event::Today(day("2027-01-18")));
            session.update(Event::Next);
            session.update(Event::Answer(path[4]));
        }
        fill(&mut session, reached(outcome));
        let own: &[(Field, &str)] = match outcome {
            // One who doubts, and a talk that was left out on purpose.
            Outcome::ReportNow => &[
                (Field::Vote(Question::Safety, Role::Teacher), "doubts"),
                (Field::ParentsTalk, "skipped"),
            ],
            Outcome::RecordAndClose => &[
                (
                    Field::Vote(Question::Suspicion, Role::Aandachtsfunctionaris),
                    "disagrees",
                ),
                (
                    Field::Vote(Question::Suspicion, Role::CareCoordinator),
                    "disagrees",
                ),
                (Field::Vote(Question::Suspicion, Role::Teacher), "disagrees"),
                (
                    Field::Quote(Question::Suspicion),
                    "Leerling: ‘Ik viel van het klimrek.’",
                ),
                (
                    Field::Reading(Question::Suspicion),
                    "Wij zagen de val zelf. De jeugdarts keek ernaar: de plek past daarbij.",
                ),
            ],
            _ => &[],
        };
        for (field, value) in own {
            session.update(Event::Fill(*field, (*value).to_owned()));
        }
        if path.len() == 5 && Sheet::Call.belongs_to(outcome) {
            let on = "2027-01-18".to_owned();
            session.update(Event::Fill(Field::ReportedOn, on));
        }
        hold(
            &format!("tests/golden/{}.txt", outcome.id()),
            &plain(&session),
        );
    }
}

#[test]
fn the_record_of_what_goes_otherwise_reads_as_the_golden_one() {
    let mut evaluated = walked(Mode::Evaluate, &[SAFE]);
    fill(&mut evaluated, [Field::AgreedResults, Field::Monitor]);
    evaluated.update(Event::Answer(Given::Result(YesNo::Yes)));
    hold("tests/golden/evaluation.txt", &plain(&evaluated));

    let running = [
        YES,
        SAFE,
        Given::Help(YesNo::Yes),
        Given::Acceptance(YesNo::Yes),
    ];
    let mut signalled = walked(Mode::Case, &running);
    fill(&mut signalled, Sheet::Plan.fields().iter().copied());
    signalled.update(Event::NewSignal);
    signalled.update(Event::Answer(Given::Safety(Doubtable::Doubt)));
    hold("tests/golden/new-signal.txt", &plain(&signalled));

    let mut deviating = walked(Mode::Case, &[YES, Given::Safety(Doubtable::Doubt)]);
    fill(&mut deviating, Sheet::Deviation.fields().iter().copied());
    hold("tests/golden/deviation.txt", &plain(&deviating));

    let mut against = walked(Mode::Case, &running);
    for (field, chosen) in [
        (Field::ParentsTalk, "skipped"),
        (Field::TalkGround, "disclosure"),
        (Field::Vote(Question::Safety, Role::Teacher), "doubts"),
        (Field::Vote(Question::Help, Role::Teacher), "disagrees"),
        (Field::Vote(Question::Help, Role::Leadership), "agrees"),
    ] {
        against.update(Event::Fill(field, chosen.to_owned()));
    }
    hold("tests/golden/against-the-table.txt", &plain(&against));

    let empty = walked(Mode::Case, &[YES, Given::Safety(Doubtable::Doubt)]);
    hold("tests/golden/nothing-filled-in.txt", &plain(&empty));
    assert_eq!(empty.today(), today());
}

#[test]
fn every_kind_of_field_has_an_invented_value_that_it_takes() {
    let mut session = walked(Mode::Case, &[]);
    for field in everything() {
        session.update(Event::Fill(field, value(field).to_owned()));
        let run = session.run().expect("a case");
        assert!(
            run.entries().has(field),
            "{field:?} of kind {:?}",
            field.kind()
        );
        if let Kind::Choice(_) = field.kind() {
            assert!(run.entries().choice(field).is_some(), "{field:?}");
        }
    }
}

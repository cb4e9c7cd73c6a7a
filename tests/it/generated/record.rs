//! The record of a whole case per outcome, for a domain expert to read.

use super::hold;
use crate::common::{day, fresh, today, walked};
use weegwijzer::case::{Field, FieldKind, READINESS, Role, Sheet};
use weegwijzer::export;
use weegwijzer::export::words_of;
use weegwijzer::protocol::{Doubtable, Given, Outcome, Question, YesNo};
use weegwijzer::session::{Event, Mode, Session};

const YES: Given = Given::Suspicion(YesNo::Yes);
const SAFE: Given = Given::Safety(Doubtable::No);
const DOUBT: Given = Given::Safety(Doubtable::Doubt);

/// What is noted with an answer: fact, quote, reading. It goes with that answer.
const fn noted(given: Given) -> [&'static str; 3] {
    match given {
        Given::Suspicion(YesNo::Yes) => [
            "Deze week drie keer zonder ontbijt en zonder jas.\nGezien om 8.20 uur door de leerkracht.",
            "Leerling: ‘Mama ligt nog in bed.’",
            "Het is de derde week. Wij maken ons zorgen.",
        ],
        Given::Suspicion(YesNo::No) => [
            "Blauwe plek, ongeveer 3 cm, linkerbovenarm.\nGezien om 9.10 uur door de leerkracht.",
            "Leerling: ‘Ik viel van het klimrek.’",
            "Wij zagen de val zelf. De jeugdarts keek ernaar: de plek past daarbij.",
        ],
        Given::Safety(Doubtable::No) => [
            "Een buurvrouw kookt elke avond en brengt de leerling naar school.",
            "Ouder A: ‘Ik ben moe. Er is altijd iemand thuis.’",
            "Wij zien geen gevaar voor de komende dagen, en geen patroon. Niemand twijfelt.",
        ],
        Given::Safety(Doubtable::Doubt | Doubtable::Yes) => [
            "De leerling huilt en wil niet naar huis.",
            "Leerling: ‘Gisteren gooide hij met borden.’",
            "Wij weten niet of dit vaker gebeurt.",
        ],
        Given::Help(YesNo::Yes) => [
            "De schoolmaatschappelijk werker heeft deze week plaats.",
            "Schoolmaatschappelijk werker: ‘Ik kan morgen beginnen.’",
            "Deze hulp past bij wat wij zien.",
        ],
        Given::Help(YesNo::No) => [
            "De wachttijd voor hulp in het gezin is vier maanden.",
            "Wijkteam: ‘Eerder lukt niet.’",
            "Tot dan verandert er thuis niets.",
        ],
        Given::Acceptance(YesNo::Yes) => [
            "Ouder A en ouder B kwamen allebei naar de afspraak.",
            "Ouder B: ‘Wij willen dit samen oplossen.’",
            "Beide ouders doen mee.",
        ],
        Given::Acceptance(YesNo::No) => [
            "Ouder B kwam twee keer niet naar de afspraak.",
            "Ouder B: ‘Dit is niet nodig.’",
            "Zonder ouder B werkt deze hulp niet.",
        ],
        Given::Result(YesNo::Yes) => [
            "Acht weken: 38 van de 40 dagen op school, met ontbijt.",
            "Leerling: ‘We eten nu samen.’",
            "De afgesproken resultaten zijn er.",
        ],
        Given::Result(YesNo::No) => [
            "Acht weken: 21 van de 40 dagen op school.",
            "Ouder A: ‘Het lukt niet.’",
            "Het gaat niet beter dan acht weken geleden.",
        ],
    }
}

/// What a role at the table answers, when this is the answer.
fn opinion(given: Given, role: Role) -> &'static str {
    match given.answer() {
        Doubtable::No => "no",
        Doubtable::Doubt if role == Role::Teacher => "doubt",
        Doubtable::Doubt | Doubtable::Yes => "yes",
    }
}

/// An invented value for every field that goes with no answer.
const fn value(field: Field) -> &'static str {
    match field {
        Field::Signals
        | Field::Colleague
        | Field::PupilTalk
        | Field::Board
        | Field::Seat(_)
        | Field::ParentsTalk
        | Field::Advice => "yes",
        Field::PupilTold | Field::Adult | Field::OwnChild | Field::About => "no",
        Field::PupilSaid => {
            "20 november, met de mentor: over de ochtenden. De leerling zegt er weinig over."
        }
        Field::SchoolType => "po",
        Field::Audience => "school",
        Field::Interpreter => "Pools. Een tolk per telefoon, geen familie.",
        Field::LastSeen => "De leerkracht, vandaag om 9.10 uur in de klas.",
        Field::Involved => "Wijkteam, gesproken op 16 november. Zag de leerling zelf nog niet.",
        Field::AdviceSaid => {
            "16 november: eerst met de ouders praten, en opnieuw bellen bij een nieuw signaal."
        }
        Field::ParentsSaid => {
            "18 november, ouder A: over de ochtenden zonder ontbijt. Ouder A schrok, en wil hulp."
        }
        Field::ReportedAt => "14.30 uur",
        Field::SpokeWith => "medewerker van Veilig Thuis",
        Field::ChildNow => "Bij een tante. Zij haalt het om drie uur op.",
        Field::PupilHome => {
            "De mentor blijft erbij tot een tante de leerling haalt, zoals Veilig Thuis zei."
        }
        Field::PupilHears => "Van de mentor, vóór de ouders het horen.",
        Field::ParentsHeard => {
            "23 november, beide ouders: dat de school meldt, en waarom. Ouder B werd boos."
        }
        Field::NotBefore => "Veilig Thuis zag gevaar in een gesprek vooraf.",
        Field::PlanWatch => "intern begeleider",
        Field::Consent => "18 november: ouder A en ouder B, allebei met gezag.",
        Field::DeviationUntil => "2026-11-24",
        Field::DeviationWatch => "mentor",
        Field::DeviationEnds => "Een nieuw signaal, of twijfel van iemand aan tafel.",
        Field::TalkGround => "disclosure",
        Field::Report => "reported",
        Field::Heard => "yes",
        Field::HeardOn => "2026-11-30",
        Field::HeardWhat => "Een lokaal team neemt het over, en belt de ouders deze week.",
        Field::CalledAgain => {
            "30 november, 9.00 uur: een medewerker van Veilig Thuis. Er komt een gesprek."
        }
        Field::CallAgainOn => "2026-12-02",
        Field::CallNext => "intern begeleider",
        Field::AfterWatch => "mentor",
        Field::ParentsTold => "agreed",
        Field::ReportedOn => "2026-11-23",
        Field::ReviewOn => "2027-01-18",
        Field::MonitorUntil => "2027-07-01",
        Field::ColleagueRole => "orthopedagoog",
        Field::Casemanager => "schoolmaatschappelijk werker",
        Field::Monitor => "intern begeleider",
        Field::DeviationBy => "bevoegd gezag",
        Field::AgreedResults => "Na acht weken elke dag op school, met ontbijt.",
        Field::WithVeiligThuis => "Veilig Thuis vertelt het de ouders. De school wacht daarmee.",
        Field::Goal => "De leerling komt elke dag op school en heeft ontbeten.",
        Field::Tasks => {
            "Schoolmaatschappelijk werker: wekelijks gesprek. Mentor: let elke ochtend op."
        }
        Field::SafetyAgreements => "Is ouder A ziek? Dan zorgt de buurvrouw.",
        Field::ReportAtOnce => "Letsel, of de leerling is bang.",
        Field::OnNewSignal => "Dezelfde dag vraag 2 opnieuw.",
        Field::Instead => "Niet vandaag melden. Veilig Thuis weet dat, en waarom.",
        Field::DeviationReason => {
            "De leerling slaapt vannacht bij een tante. Veilig Thuis vroeg om een dag."
        }
        Field::Fact(_)
        | Field::Quote(_)
        | Field::Reading(_)
        | Field::Vote(..)
        | Field::TakenBack => "",
    }
}

/// Fills in what goes with an answer.
fn note(session: &mut Session, given: Given) {
    let asked = given.question();
    let fields = [
        Field::Fact(asked),
        Field::Quote(asked),
        Field::Reading(asked),
    ];
    for (field, value) in fields.into_iter().zip(noted(given)) {
        session.update(Event::Fill(field, value.to_owned()));
    }
    for role in Role::ALL.into_iter().take(3) {
        let value = opinion(given, role).to_owned();
        session.update(Event::Fill(Field::Vote(asked, role), value));
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
    for sheet in [Sheet::Call, Sheet::Feedback, Sheet::Plan, Sheet::Monitoring] {
        fields.extend(sheet.fields());
    }
    fields
}

fn short(session: &Session) -> String {
    let run = session.run().expect("a case");
    let outcome = session.outcome().expect("an outcome");
    export::short(run, outcome, session.today()).plain()
}

fn plain(session: &Session) -> String {
    let run = session.run().expect("a case");
    let outcome = session.outcome().expect("an outcome");
    export::record(run, outcome, session.today()).plain()
}

/// The record as it leaves the app, in the words of its audience.
fn leaves(session: &Session) -> String {
    let run = session.run().expect("a case");
    let outcome = session.outcome().expect("an outcome");
    let when = (session.today(), 0);
    export::leaving(run, outcome, when, words_of(session))
        .record
        .plain()
}

#[test]
fn the_record_of_every_outcome_reads_as_the_golden_one() {
    for (path, outcome) in super::conclusions() {
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
        for given in &path {
            note(&mut session, *given);
        }
        if outcome == Outcome::ReportNow {
            // The pupil told it: the talk with the parents was left out on purpose.
            session.update(Event::Fill(Field::ParentsTalk, "skipped".to_owned()));
            session.update(Event::Fill(Field::PupilTold, "yes".to_owned()));
        }
        if path.len() == 5 && Sheet::Call.belongs_to(outcome) {
            let on = "2027-01-18".to_owned();
            session.update(Event::Fill(Field::ReportedOn, on));
        }
        hold(
            &format!("tests/golden/{}.txt", outcome.id()),
            &plain(&session),
        );
        if outcome == Outcome::ReportNow {
            hold("tests/golden/short.txt", &short(&session));
        }
    }
}

#[test]
fn the_record_of_what_goes_otherwise_reads_as_the_golden_one() {
    let mut evaluated = walked(Mode::Evaluate, &[SAFE]);
    fill(&mut evaluated, [Field::AgreedResults, Field::Monitor]);
    evaluated.update(Event::Fill(Field::ReviewOn, "2026-11-23".to_owned()));
    evaluated.update(Event::Next);
    evaluated.update(Event::Answer(Given::Result(YesNo::Yes)));
    hold("tests/golden/evaluation.txt", &plain(&evaluated));

    let mut early = walked(Mode::Evaluate, &[SAFE]);
    fill(&mut early, [Field::ReviewOn, Field::AgreedResults]);
    early.update(Event::Next);
    hold("tests/golden/evaluation-early.txt", &plain(&early));

    let mut withdrawn = walked(Mode::Evaluate, &[SAFE]);
    withdrawn.update(Event::Withdrawn);
    hold("tests/golden/evaluation-withdrawn.txt", &plain(&withdrawn));

    let running = [
        YES,
        SAFE,
        Given::Help(YesNo::Yes),
        Given::Acceptance(YesNo::Yes),
    ];
    let mut signalled = walked(Mode::Case, &running);
    fill(&mut signalled, Sheet::Plan.fields().iter().copied());
    for given in running {
        note(&mut signalled, given);
    }
    signalled.update(Event::NewSignal);
    note(&mut signalled, DOUBT);
    signalled.update(Event::Answer(DOUBT));
    hold("tests/golden/new-signal.txt", &plain(&signalled));

    let mut deviating = walked(Mode::Case, &[YES, DOUBT]);
    fill(&mut deviating, [Field::Board]);
    fill(&mut deviating, Sheet::Deviation.fields().iter().copied());
    hold("tests/golden/deviation.txt", &plain(&deviating));

    let mut against = walked(Mode::Case, &running);
    for (field, chosen) in [
        (Field::ParentsTalk, "skipped"),
        (Field::TalkGround, "disclosure"),
        (Field::Vote(Question::Safety, Role::Teacher), "doubt"),
        (Field::Vote(Question::Help, Role::Teacher), "no"),
        (Field::Vote(Question::Help, Role::Leadership), "yes"),
    ] {
        against.update(Event::Fill(field, chosen.to_owned()));
    }
    hold("tests/golden/against-the-table.txt", &plain(&against));

    let mut student = walked(Mode::Case, &[YES, DOUBT]);
    for (field, chosen) in [
        (Field::SchoolType, "mbo"),
        (Field::Adult, "yes"),
        (Field::OwnChild, "yes"),
        (Field::ParentsTalk, "not-yet"),
        (Field::PupilTalk, "yes"),
        (Field::ParentsTold, "not-yet"),
    ] {
        student.update(Event::Fill(field, chosen.to_owned()));
    }
    hold("tests/golden/student-of-18.txt", &plain(&student));

    let mut undated = walked(Mode::Evaluate, &[SAFE]);
    undated.update(Event::Next);
    hold("tests/golden/evaluation-undated.txt", &plain(&undated));

    let mut told = walked(Mode::Case, &running);
    told.update(Event::Fill(Field::PupilTold, "yes".to_owned()));
    hold("tests/golden/contradicted.txt", &plain(&told));

    let mut straight = fresh();
    straight.update(Event::Start(Mode::Case));
    straight.update(Event::Danger);
    for given in &running[1..] {
        straight.update(Event::Answer(*given));
    }
    hold("tests/golden/straight-to-question-2.txt", &plain(&straight));

    for (name, path) in [
        ("leerplicht-report-now", &[YES, DOUBT][..]),
        ("leerplicht-help-running", &running[..]),
        (
            "leerplicht-record-and-close",
            &[Given::Suspicion(YesNo::No)],
        ),
    ] {
        let mut officer = walked(Mode::Case, path);
        fill(&mut officer, everything());
        officer.update(Event::Fill(Field::Audience, "leerplicht".to_owned()));
        for given in path {
            note(&mut officer, *given);
        }
        if name.ends_with("running") {
            fill(&mut officer, Sheet::Deviation.fields().iter().copied());
        }
        hold(&format!("tests/golden/{name}.txt"), &leaves(&officer));
    }

    let empty = walked(Mode::Case, &[YES, DOUBT]);
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
        if let FieldKind::Choice(_) = field.kind() {
            assert!(run.entries().choice(field).is_some(), "{field:?}");
        }
    }
}

//! Where the audience is chosen, how far the choice reaches, and what stores it.

use super::{
    Audience, Event, Field, Given, Guide, Mode, Overlay, ReferenceEvent, Session, Sheet, drawn, of,
    says,
};
use crate::common::{fresh, held, today, walked};
use crate::draft::{fixture, known_at_first};
use weegwijzer::draft::{self, Life};
use weegwijzer::effect::Effect;
use weegwijzer::export;
use weegwijzer::export::words_of;
use weegwijzer::profile::{self, Profile};
use weegwijzer::protocol::{Doubtable, YesNo};
use weegwijzer::reference::ReferencePage;
use weegwijzer::screens;
use weegwijzer::session::{Lifetime, Run};
use weegwijzer::text::Reading;
use weegwijzer::text::audience::{PARENTS, SUFFIX};
use weegwijzer::text::outcome::call;
use weegwijzer::text::school::OF_A_SCHOOL;
use weegwijzer::training::Train;
use weegwijzer::values::Incoming;

const LIFE: Life = Life {
    lifetime: Lifetime::Short,
    first: 1_790_000_000,
};

const REPORT: [Given; 2] = [
    Given::Suspicion(YesNo::Yes),
    Given::Safety(Doubtable::Doubt),
];

fn choose(session: &mut Session, audience: Audience) -> Vec<Effect> {
    let id = audience.choice().id().to_owned();
    session.update(Event::Fill(Field::Audience, id))
}

fn asks(session: &Session) -> bool {
    let fields = session.fields();
    fields.iter().any(|filled| filled.field == Field::Audience)
}

/// The markup of the screen.
fn markup(session: &Session) -> String {
    let page = screens::page(session, "");
    crate::common::html(
        |dispatch| leptos::prelude::view! { <weegwijzer::parts::Frame page dispatch /> },
    )
}

/// What a profile is stored as, if it is.
fn stored(effects: &[Effect]) -> Option<&str> {
    effects.iter().find_map(|effect| match effect {
        Effect::StoreProfile(file) => Some(file.as_str()),
        _ => None,
    })
}

fn found(session: &mut Session, file: &str) {
    let found = ReferenceEvent::Found(Some(file.to_owned()));
    session.update(Event::Reference(found));
}

fn never() -> Vec<u8> {
    panic!("it is in the repository");
}

#[test]
fn without_a_choice_the_app_speaks_to_a_school() {
    let session = fresh();
    assert_eq!(session.audience(), Audience::School);
    assert!(words_of(&session).is_plain());
}

#[test]
fn the_first_case_asks_and_the_choice_holds_for_the_visit() {
    let mut session = fresh();
    session.update(Event::Start(Mode::Case));
    assert!(asks(&session));
    for id in ["school", "leerplicht"] {
        assert!(markup(&session).contains(&format!("data-audience=\"{id}\"")));
    }
    let effects = choose(&mut session, Audience::Leerplicht);
    assert_eq!(stored(&effects), None, "no profile is stored for it");
    assert!(says(&session).contains("Hulpgesprek of verhoor?"));
    assert!(asks(&session), "a mistake is corrected where it was made");

    session.update(Event::Home);
    session.update(Event::Start(Mode::Case));
    assert_eq!(session.audience(), Audience::Leerplicht);
    session.update(Event::Next);
    assert_eq!(
        held(&session, Field::Audience),
        "leerplicht",
        "with no other tap"
    );
    session.update(Event::Start(Mode::Quick));
    assert!(says(&session).contains("Ik heb een vermoeden."));
    session.update(Event::Start(Mode::Evaluate));
    assert!(says(&session).contains("leerplichtdossier"));
}

#[test]
fn a_choice_alone_is_no_case_that_could_be_lost() {
    let mut session = of(Audience::Leerplicht);
    session.update(Event::Start(Mode::Case));
    session.update(Event::Next);
    assert!(!session.holds_a_case());
    assert!(!session.is_lost_with_the_page(None));
    session.update(Event::Answer(REPORT[0]));
    assert!(session.holds_a_case());
}

#[test]
fn an_evaluation_asks_with_its_date() {
    let safe = Given::Safety(Doubtable::No);
    let mut session = walked(Mode::Evaluate, &[safe]);
    assert!(asks(&session));
    choose(&mut session, Audience::Leerplicht);
    assert_eq!(session.audience(), Audience::Leerplicht);
}

#[test]
fn a_profile_that_says_so_is_not_asked_again_and_one_that_does_not_learns_it() {
    assert!(!asks(&{
        let mut told = of(Audience::Leerplicht);
        told.update(Event::Start(Mode::Case));
        told
    }));
    let mut session = fresh();
    found(&mut session, "weegwijzer-profiel 1\nschool: Bureau Noord\n");
    session.update(Event::Start(Mode::Case));
    let effects = choose(&mut session, Audience::Leerplicht);
    let file = stored(&effects).expect("the profile has it now");
    assert!(file.contains("school: Bureau Noord"));
    assert!(file.contains("voor-wie: leerplicht"));
    assert!(asks(&session), "still where it was made");
    let again = choose(&mut session, Audience::Leerplicht);
    assert_eq!(stored(&again), None, "nothing new to store");
    session.update(Event::Start(Mode::Case));
    assert!(!asks(&session));
}

#[test]
fn the_form_of_the_profile_asks_it_first_and_it_reaches_the_case_that_is_open() {
    let mut session = walked(Mode::Case, &REPORT);
    assert!(says(&session).contains("Wij zijn een school"));
    let open = ReferenceEvent::Open(ReferencePage::Form);
    session.update(Event::Reference(open));
    let form = markup(&session);
    let [asked, next] = ["name=\"school-voor-wie\"", "id=\"school-school\""]
        .map(|hook| form.find(hook).expect("a field"));
    assert!(asked < next);
    assert!(form.contains("data-audience=\"leerplicht\""));
    let typed = ReferenceEvent::Type("voor-wie".to_owned(), "leerplicht".to_owned());
    session.update(Event::Reference(typed));
    session.update(Event::Reference(ReferenceEvent::Keep));
    session.update(Event::Resume);
    assert!(says(&session).contains("Ik bel voor leerplicht (of RMC)."));
}

#[test]
fn all_screens_follow_the_profile_and_not_only_those_of_a_case() {
    let mut session = of(Audience::Leerplicht);
    for (event, words) in [
        (Event::Home, "Onze organisatie"),
        (
            Event::Reference(ReferenceEvent::Open(ReferencePage::School)),
            "Weegwijzer spreekt u nu aan als leerplicht of RMC.",
        ),
        (
            Event::Reference(ReferenceEvent::Open(ReferencePage::Question(
                weegwijzer::protocol::Question::Help,
            ))),
            "Kan ik als leerplichtambtenaar",
        ),
        (Event::Told, "Een jongere vertelt het nu"),
    ] {
        session.update(event.clone());
        let says = says(&session);
        assert!(says.contains(words), "{event:?}: {says}");
        let low = says.to_lowercase();
        assert!(
            !low.contains("onze school") && !low.contains("uw school"),
            "{event:?}"
        );
    }
}

#[test]
fn a_draft_of_before_there_was_a_choice_reads_as_a_school_s_also_on_a_device_of_leerplicht() {
    let before = fixture("case-before-audience.bin", || {
        draft::write(&Run::from_parts(known_at_first()), LIFE).expect("bytes")
    });
    let (run, _) = draft::read(&before).expect("a case");
    for device in [fresh(), of(Audience::School), of(Audience::Leerplicht)] {
        let mut session = device;
        session.update(Event::TakeIn(Box::new(run.clone())));
        assert_eq!(session.audience(), Audience::School);
    }
}

#[test]
fn the_case_its_draft_and_its_record_bear_the_audience() {
    let mut session = of(Audience::Leerplicht);
    session.update(Event::Start(Mode::Case));
    session.update(Event::Next);
    for given in REPORT {
        session.update(Event::Answer(given));
    }
    let run = session.case().expect("a case");
    let bytes = draft::write(run, LIFE).expect("bytes");
    let stored = fixture("case-leerplicht.bin", || bytes.clone());
    for bytes in [bytes, stored] {
        let (run, _) = draft::read(&bytes).expect("a case");
        let mut elsewhere = fresh();
        elsewhere.update(Event::TakeIn(Box::new(run)));
        assert_eq!(elsewhere.audience(), Audience::Leerplicht);
        assert!(says(&elsewhere).contains("Ik bel voor leerplicht (of RMC)"));
        let run = elsewhere.case().expect("a case");
        let outcome = elsewhere.outcome().expect("an outcome");
        let leaving = export::leaving(run, outcome, (today(), 0), words_of(&elsewhere));
        let record = leaving.record.plain();
        assert!(record.contains("Weging: Voor leerplicht of het Doorstroompunt (RMC)"));
        assert!(record.contains("meldt leerplicht direct en per telefoon"));
    }
}

#[test]
fn a_profile_of_before_reads_as_a_school_s_and_the_choice_travels_in_file_and_link() {
    let before = String::from_utf8(fixture("profile-before-audience.txt", never)).expect("text");
    let Incoming::Value(profile) = Profile::from_file(&before) else {
        panic!("it is taken");
    };
    assert_eq!(profile.audience(), None);
    let mut session = fresh();
    found(&mut session, &before);
    assert_eq!(session.usual_audience(), Audience::School);

    let mut profile = profile;
    profile.fill("voor-wie", "leerplicht");
    let Incoming::Value(by_file) = Profile::from_file(&profile.to_file()) else {
        panic!("it is taken");
    };
    let link = [profile::LINK_MARK, &profile::to_link(&profile)].concat();
    let Incoming::Value(by_link) = profile::from_link(&link) else {
        panic!("it is taken");
    };
    for arrived in [by_file, by_link] {
        assert_eq!(arrived.audience(), Some(Audience::Leerplicht));
    }
}

#[test]
fn what_is_said_after_a_copy_names_the_file_of_the_audience() {
    use weegwijzer::effect::{self, Export};
    use weegwijzer::model::{Device, Effect, Message, Model};
    let session = of(Audience::Leerplicht);
    let mut model = Model::new(session);
    let device = Device {
        now: 0,
        today: today(),
        day_of: &|_| today(),
        end_of: &|_| 0,
        decomposed: &|phrase| phrase.to_owned().into(),
        stored: Ok(None),
        noticed: None,
        covered: false,
        hidden: false,
        in_view: true,
    };
    for event in [
        Event::Start(Mode::Case),
        Event::Next,
        Event::Answer(Given::Suspicion(YesNo::No)),
    ] {
        let _ = model.update(Message::Event(event), &device);
    }
    // Which version it was is said as well.
    for (export, names) in [
        (Export::Copy, "De tekst"),
        (Export::CopyShort, "De korte versie"),
    ] {
        let effects = model.update(Message::Copied(export, true), &device);
        let says = effects.iter().find_map(|effect| match effect {
            Effect::Page(effect::Effect::SayBeside(_, says)) => Some(*says),
            _ => None,
        });
        let says = says.expect("a message");
        assert!(says.starts_with(names), "{says}");
        assert!(says.contains("leerplichtdossier") && says.contains("nooit in een proces-verbaal"));
    }
}

#[test]
fn typed_words_are_never_changed_by_an_audience() {
    let mut session = of(Audience::Leerplicht);
    session.update(Event::Start(Mode::Case));
    let typed = "De leerling zei: het bevoegd gezag weet het.";
    session.update(Event::Fill(Field::LastSeen, typed.to_owned()));
    assert!(drawn(screens::page(&session, "")).contains(typed));
    let run: &Run = session.case().expect("a case");
    assert_eq!(run.entries().get(Field::LastSeen), typed);
}

#[test]
fn the_record_on_paper_and_the_pages_of_a_school_say_whose_they_are() {
    for audience in Audience::ALL {
        let mut session = of(audience);
        found(
            &mut session,
            &format!(
                "weegwijzer-profiel 1\nschool: Verzonnen Huis\nvoor-wie: {}\n",
                audience.choice().id()
            ),
        );
        let leerplicht = audience == Audience::Leerplicht;
        let open = |page| Event::Reference(ReferenceEvent::Open(ReferencePage::Read(page)));
        session.update(open(Reading::Parents));
        let shown = markup(&session);
        assert_eq!(shown.contains(PARENTS), leerplicht);
        // The meldcode is there in its own words.
        session.update(open(Reading::Code));
        let shown = markup(&session);
        let own = [Reading::Code.page(), SUFFIX, "\""].concat();
        assert_eq!(shown.contains(&own), leerplicht, "{shown}");
        session.update(Event::Train(Train::List));
        let shown = markup(&session);
        let first = |title| shown.find(title).expect("a group of cases");
        let before = first("Leerplicht</h2>") < first("Basisonderwijs</h2>");
        assert_eq!(before, leerplicht);
        session.update(Event::Home);
        session.update(Event::Start(Mode::Case));
        session.update(Event::Danger);
        session.update(Event::Answer(Given::Safety(Doubtable::Doubt)));
        session.update(Event::Open(Overlay::Sheet(Sheet::Record)));
        let record = markup(&session);
        assert!(record.contains("<dd>Verzonnen Huis</dd>"), "{record}");
        assert_eq!(record.contains("<dt>School</dt>"), !leerplicht);
        assert_eq!(record.contains("<dt>Organisatie</dt>"), leerplicht);
    }
}

#[test]
fn of_a_student_of_18_nothing_is_said_of_talks_with_parents_or_of_custody() {
    let mut session = of(Audience::School);
    session.update(Event::Start(Mode::Case));
    for (adult, minor) in [("no", true), ("yes", false)] {
        session.update(Event::Fill(Field::Adult, adult.to_owned()));
        let steps = markup(&session);
        for card in [Guide::Parents, Guide::Custody, Guide::Skip] {
            assert_eq!(steps.contains(card.summary()), minor, "{card:?}");
        }
        assert!(steps.contains(Guide::Pupil.summary()));
    }
    session.update(Event::Danger);
    session.update(Event::Answer(Given::Safety(Doubtable::Doubt)));
    let report = markup(&session);
    assert!(!report.contains(call::CHILD) && report.contains(call::STUDENT));
}

#[test]
fn leerplicht_fills_in_nothing_that_only_a_school_has_unless_it_is_there() {
    let form = |file: &str| {
        let mut session = of(Audience::Leerplicht);
        let found = ReferenceEvent::Found(Some(file.to_owned()));
        session.update(Event::Reference(found));
        for page in [ReferencePage::School, ReferencePage::Form] {
            session.update(Event::Reference(ReferenceEvent::Open(page)));
        }
        markup(&session)
    };
    let bare = form("weegwijzer-profiel 1\nvoor-wie: leerplicht\n");
    let school = form("weegwijzer-profiel 1\nvoor-wie: school\n");
    for name in OF_A_SCHOOL {
        let field = format!("\"school-{name}");
        assert!(!bare.contains(&field), "{name}");
        assert!(school.contains(&field), "{name}");
    }
    // Nor is there a group with nothing in it.
    assert!(!bare.contains("Wat komt op het blad voor ouders?"));
    assert!(bare.contains("school-wijkteam-telefoon"));
    let held = form("weegwijzer-profiel 1\nvoor-wie: leerplicht\nklachten-naam: Voorbeeld\n");
    assert!(held.contains("school-klachten-naam"));
    assert!(!held.contains("school-klachten-plek"));
}

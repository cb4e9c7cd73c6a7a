//! The training: every case ends where its author says, and practice and a real
//! case never touch.

use crate::common::{DOUBT, SAFE, YES, fill, fresh, walked};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::{BTreeMap, BTreeSet};
use weegwijzer::case::{Audience, Field};
use weegwijzer::effect::Effect;
use weegwijzer::protocol::{Answers, Given, Outcome, Question, Step, YesNo, step};
use weegwijzer::screens;
use weegwijzer::session::{Event, Mode, Scene, Session};
use weegwijzer::text::rule::rule;
use weegwijzer::text::training::{CASES, CaseText, Ending, First, Moment, School};
use weegwijzer::text::training_ui as words;
use weegwijzer::training::custom::{CaseForm, CustomCase, Gap};
use weegwijzer::training::{CaseScene, PlayMode, Stage, Top, Train, TrainingChoice, TrainingScene};
use weegwijzer::values::{Form, Incoming};

fn cases() -> impl Iterator<Item = &'static CaseText> {
    CASES.iter()
}

#[test]
fn every_case_ends_in_the_real_protocol_where_its_author_says() {
    for case in cases() {
        let mut answers = Answers::default();
        for answered in case.walk {
            // Each question is the one that the protocol asks now.
            assert_eq!(
                step(&answers).awaits(),
                Some(answered.given.question()),
                "{}",
                case.id
            );
            answers.give(answered.given);
        }
        match case.ends {
            Ending::Outcome(outcome) => {
                assert_eq!(step(&answers), Step::Conclude(outcome), "{}", case.id);
            }
            Ending::Elsewhere => {
                assert!(case.walk.is_empty(), "{}", case.id);
                assert_ne!(case.first.right, First::Weigh, "{}", case.id);
            }
        }
    }
}

#[test]
fn there_are_enough_cases_of_every_kind_and_for_every_outcome() {
    assert!(cases().count() >= 20);
    for school in [School::Primary, School::Secondary, School::Mbo] {
        assert!(
            cases().filter(|case| case.school == school).count() >= 2,
            "{school:?}"
        );
    }
    let ends: Vec<Ending> = cases().map(|case| case.ends).collect();
    for outcome in Outcome::ALL {
        // Help that runs is on the way to every help that was completed.
        let there = ends.contains(&Ending::Outcome(outcome));
        assert!(there || outcome == Outcome::HelpRunning, "{outcome:?}");
    }
    for first in [
        First::Weigh,
        First::Alarm,
        First::CallVeiligThuis,
        First::Board,
        First::OwnProtocol,
    ] {
        assert!(cases().any(|case| case.first.right == first), "{first:?}");
    }
    let doubt = cases().filter(|case| case.walk.iter().any(|answered| answered.given == DOUBT));
    assert!(doubt.count() >= 2, "doubt is what they come for");
}

/// What a fact says about safety, by our own definitions of acute and structural
/// unsafety (`text/question/notes.rs`). A disclosure is doubt at the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fact {
    Acute,
    Structural,
    Doubt,
    Neither,
}

use Fact::{Acute, Doubt, Neither, Structural};

/// The facts that count at question 2, in the words of each story; by hand.
const FACTS: &[(&str, &[(&str, Fact)])] = &[
    (
        "broodtrommel",
        &[
            ("deze maand vaak zonder ontbijt", Neither),
            ("Zijn broodtrommel is leeg", Neither),
            (
                "In de avond en in het weekend kookt zij, en dan eet Sami genoeg",
                Neither,
            ),
            (
                "Het wijkteam komt sinds kort bij haar thuis en ziet dat ook",
                Neither,
            ),
        ],
    ),
    (
        "blijft-hangen",
        &[
            ("een blauwe plek op haar bovenarm", Doubt),
            ("een blauwe plek bij haar schouder", Doubt),
            (
                "Noor trekt haar schouders op en knijpt haar ogen dicht",
                Doubt,
            ),
            ("Ik weet het niet", Doubt),
        ],
    ),
    (
        "niet-zeggen",
        &[
            ("Hij zegt uit zichzelf", Doubt),
            ("Als hij boos is, moet ik in de schuur", Structural),
            ("Dan gaat de deur op slot", Acute),
        ],
    ),
    (
        "niets-gedaan",
        &[
            ("sinds een paar weken vaak vieze kleren", Neither),
            ("Een keer per week komt zij te laat", Neither),
            ("eet goed, heeft geen pijn en mist geen schooldag", Neither),
        ],
    ),
    (
        "een-ouder",
        &[
            ("zijn twee jaar uit elkaar", Doubt),
            ("bijna elke maandag buikpijn", Doubt),
            ("Ik moet van papa zeggen dat mama nog moet betalen", Doubt),
            ("Zeg tegen je moeder dat jij niet meer wilt", Doubt),
            (
                "Niemand op school hoorde iets over slaan of dreigen",
                Neither,
            ),
        ],
    ),
    (
        "verklaring",
        &[
            ("een ronde brandwond op haar onderarm", Doubt),
            ("Ik weet het niet zeker", Doubt),
            ("Hieruit kan ik de oorzaak niet afleiden", Doubt),
        ],
    ),
    (
        "na-de-melding",
        &[
            ("meldde de school de zorgen over Ruben", Neither),
            ("met een kapotte, dikke lip", Acute),
            ("trekt zijn capuchon op", Doubt),
        ],
    ),
    (
        "redden-ons",
        &[
            ("Drie middagen is hij tot zes uur alleen", Neither),
            ("sinds drie weken met een sleutel", Neither),
            ("zat hij een uur op de stoep", Neither),
            ("De buurvrouw is die middagen thuis", Neither),
            ("Jens eet, slaapt en leert goed", Neither),
            ("zegt dat hij thuis niet bang is", Neither),
        ],
    ),
    (
        "op-de-trap",
        &[
            ("Ik zit vaak op de trap te luisteren", Structural),
            (
                "Als papa gaat slaan, haal ik mijn zusje uit bed",
                Structural,
            ),
            ("Mees heeft zelf geen blauwe plekken", Neither),
            ("met een zonnebril, ook binnen", Doubt),
        ],
    ),
    (
        "nichtje",
        &[
            ("haar broers haar berichten lezen", Structural),
            ("Haar paspoort ligt niet meer in haar la", Acute),
            (
                "Mijn nichtje ging vorig jaar ook. Zij kwam niet terug",
                Acute,
            ),
        ],
    ),
    (
        "verkering",
        &[
            ("blauwe plekken om beide polsen", Acute),
            ("Hij volgt haar telefoon", Structural),
            ("dreigt naaktfoto’s van haar te sturen", Structural),
            ("Ik wil het vanavond uitmaken", Doubt),
        ],
    ),
    (
        "kleinste",
        &[
            ("Met mij gaat het goed", Neither),
            ("Mama wordt soms niet wakker, hoe hard ik ook roep", Acute),
            ("Er is geen andere volwassene", Acute),
        ],
    ),
    (
        "thuiszitter",
        &[
            ("vijf weken niet op school geweest", Doubt),
            ("zij zag Jorik niet", Doubt),
            ("Laat ons met rust", Doubt),
        ],
    ),
    (
        "bijna-achttien",
        &[
            (
                "Mijn moeder zegt elke dag dat ik niets waard ben",
                Structural,
            ),
            ("laat zij me ’s nachts niet binnen", Acute),
            ("sliep zij drie keer bij een vriendin", Structural),
            ("Ik verbied u om te melden", Neither),
        ],
    ),
    (
        "bang-voor-zoon",
        &[
            ("Vorige week duwde hij me van de trap", Acute),
            ("Ik durf hem niet meer wakker te maken", Acute),
            ("een zusje van 8, dat alles ziet", Structural),
            ("Op school is Sem rustig", Neither),
        ],
    ),
    (
        "wachtlijst",
        &[
            ("valt sinds twee weken soms in slaap", Neither),
            ("Ik ben sinds drie weken somber", Neither),
            ("Eén keer schreeuwde ik dat Mila maar weg moest", Neither),
            ("Zij denkt niet aan de dood", Neither),
            ("Oma slaapt nu bij hen en doet het huishouden", Neither),
            ("is thuis niet bang", Neither),
        ],
    ),
    (
        "baby",
        &[
            ("Haar vriend houdt haar pinpas", Structural),
            ("Hij duwt me wel vaker tegen de muur", Structural),
            ("Overdag past haar vriend op, ook nu", Doubt),
            ("De kleine slaapt er doorheen", Structural),
            ("Ja, vandaag wel", Neither),
        ],
    ),
    (
        "verhoor",
        &[
            ("Hij slaat met zijn riem", Acute),
            ("bijna elke maandag weg", Structural),
            ("steeds dat Milan ziek was", Neither),
        ],
    ),
];

#[test]
fn the_facts_of_each_case_fit_our_own_definitions() {
    let mut rows = BTreeSet::new();
    for (id, _) in FACTS {
        assert!(rows.insert(id), "{id} has two rows");
        assert!(cases().any(|case| case.id == *id), "{id} is no case");
    }
    for case in cases() {
        let asked = |question: Question| {
            let mut walk = case.walk.iter();
            walk.find(|answered| answered.given.question() == question)
        };
        let row = FACTS.iter().find(|(id, _)| *id == case.id);
        let (Some(answered), Some((_, facts))) = (asked(Question::Safety), row) else {
            // Who is asked has a row, and nobody else.
            assert!(asked(Question::Safety).is_none(), "{}: no row", case.id);
            assert!(row.is_none(), "{} asks no question 2", case.id);
            continue;
        };
        // What help brought is not known yet, where there is a question 5.
        let later = asked(Question::Result).is_some();
        let known = |moment: Moment| moment != Moment::Later || !later;
        for (words, _) in *facts {
            let mut parts = case.story.iter().filter(|part| known(part.moment));
            assert!(
                parts.any(|part| part.text.contains(words)),
                "{}: {words}",
                case.id
            );
        }
        let says = |wanted: &[Fact]| facts.iter().any(|(_, fact)| wanted.contains(fact));
        let reports = answered.given != SAFE;
        assert!(!facts.is_empty(), "{}", case.id);
        assert_eq!(says(&[Acute, Structural, Doubt]), reports, "{}", case.id);
        // Whoever is sure has more than doubt.
        let sure = reports && answered.given != DOUBT;
        assert!(!sure || says(&[Acute, Structural]), "{}", case.id);
    }
}

#[test]
fn weighing_is_the_first_step_in_at_most_half_of_the_cases() {
    let weighs = cases().filter(|case| case.first.right == First::Weigh);
    assert!(weighs.count() * 2 <= cases().count());
}

#[test]
fn every_other_choice_says_what_would_follow() {
    let mut ids = BTreeSet::new();
    for case in cases() {
        let id = case.id;
        assert!(ids.insert(id) && !id.contains(' '), "{id}");
        assert!((2..=5).contains(&case.story.len()), "{id}");
        assert!((2..=4).contains(&case.first.others.len()), "{id}");
        let firsts = case.first.others.iter().map(|(first, _)| *first);
        assert!(
            firsts.clone().all(|first| first != case.first.right),
            "{id}"
        );
        for answered in case.walk {
            let others: Vec<Given> = answered.others.iter().map(|(given, _)| *given).collect();
            for choice in answered.given.question().choices() {
                let there = others.contains(choice);
                assert_eq!(there, *choice != answered.given, "{id}: {choice:?}");
            }
        }
        let texts = case.walk.iter().flat_map(|answered| {
            answered
                .others
                .iter()
                .map(|(_, text)| *text)
                .chain([answered.why, answered.overlooked])
        });
        let firsts = case
            .first
            .others
            .iter()
            .map(|(_, text)| *text)
            .chain([case.first.why]);
        for text in texts.chain(firsts).chain([case.trap, case.home]) {
            assert!(
                text.len() > 20 && text.ends_with(['.', '?']),
                "{id}: {text}"
            );
        }
        assert!(
            (2..=3).contains(&case.discuss.len()) && !case.sources.is_empty(),
            "{id}"
        );
    }
}

#[test]
fn no_sentence_of_a_case_is_long_and_no_number_is_a_link() {
    for case in cases() {
        let story = case.story.iter().map(|part| part.text);
        let walk = case
            .walk
            .iter()
            .flat_map(|answered| [answered.why, answered.overlooked]);
        for text in story.chain(walk).chain([case.trap, case.home]) {
            for sentence in text.split_inclusive(['.', '?', '!', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 20, "{}: {words}: {sentence}", case.id);
            }
            assert!(!text.contains("tel:"), "{}", case.id);
        }
    }
}

/// A session in which a case is played.
fn playing(index: usize, way: PlayMode) -> Session {
    let mut session = fresh();
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::Open(Top::Case(index, way))));
    session
}

fn case_scene(session: &Session) -> CaseScene {
    match session.scene() {
        Scene::Training(TrainingScene::Case(scene)) => *scene,
        scene => panic!("{scene:?}"),
    }
}

#[test]
fn alone_nobody_goes_on_without_choosing_and_the_first_choice_stands() {
    for (index, case) in cases().enumerate() {
        let mut session = playing(index, PlayMode::Alone);
        for at in 0..=case.walk.len() {
            let scene = case_scene(&session);
            assert_eq!(scene.beat, Stage::Ask(at));
            session.update(Event::Train(Train::Next));
            assert_eq!(
                case_scene(&session).beat,
                Stage::Ask(at),
                "nothing was chosen"
            );
            let decision = &scene.case.decisions[at];
            let wrong = decision.others[0].0;
            session.update(Event::Train(Train::Choose(wrong)));
            session.update(Event::Train(Train::Choose(decision.right)));
            assert_eq!(case_scene(&session).play.chosen(at), Some(wrong));
            session.update(Event::Train(Train::Next));
        }
        assert_eq!(case_scene(&session).beat, Stage::End);
        assert_eq!(
            case_scene(&session)
                .case
                .outcome()
                .map(Ending::Outcome)
                .unwrap_or(Ending::Elsewhere),
            case.ends
        );
    }
}

#[test]
fn a_case_that_was_played_to_its_end_is_done_alone_and_with_a_group() {
    for way in [PlayMode::Alone, PlayMode::Group] {
        let mut session = playing(0, way);
        loop {
            let scene = case_scene(&session);
            let Scene::Training(TrainingScene::List(rows)) = listed(&session) else {
                panic!("no list")
            };
            assert_eq!(rows[0].done, scene.beat == Stage::End, "{way:?}");
            if scene.beat == Stage::End {
                break;
            }
            if let (PlayMode::Alone, Stage::Ask(at)) = (way, scene.beat) {
                let right = scene.case.decisions[at].right;
                session.update(Event::Train(Train::Choose(right)));
            }
            session.update(Event::Train(Train::Next));
        }
    }
}

/// The list as it is now.
fn listed(session: &Session) -> Scene {
    let mut session = session.clone();
    session.update(Event::Train(Train::List));
    session.scene()
}

#[test]
fn a_wrong_answer_is_never_followed_by_a_rule_that_approves_of_it() {
    for given in Question::ALL
        .into_iter()
        .flat_map(|question| question.choices())
    {
        let reports = rule(*given).says.contains("meld");
        let goes_on = *given == YES;
        let says = words::answered(*given);
        assert_eq!(says.is_none(), reports || goes_on, "{given:?}");
    }
}

#[test]
fn a_stopped_case_goes_on_where_it_was_and_can_begin_again() {
    let mut session = playing(0, PlayMode::Alone);
    let right = case_scene(&session).case.decisions[0].right;
    session.update(Event::Train(Train::Choose(right)));
    session.update(Event::Train(Train::Next));
    session.update(Event::Home);
    assert!(matches!(session.scene(), Scene::Start(_)));
    session.update(Event::Train(Train::List));
    let Scene::Training(TrainingScene::List(rows)) = session.scene() else {
        panic!("no list")
    };
    assert_eq!(rows.iter().filter(|row| row.begun).count(), 1);
    session.update(Event::Train(Train::Open(Top::Case(0, PlayMode::Alone))));
    assert_eq!(case_scene(&session).beat, Stage::Ask(1));
    session.update(Event::Train(Train::Again));
    assert_eq!(case_scene(&session).beat, Stage::Ask(0));
    assert!(!case_scene(&session).play.begun());
}

#[test]
fn a_group_sees_one_thing_at_a_time_and_counts_hands() {
    let mut session = playing(0, PlayMode::Group);
    let mut beats = Vec::new();
    loop {
        let scene = case_scene(&session);
        beats.push(scene.beat);
        if scene.beat == Stage::End {
            break;
        }
        if scene.beat == Stage::Ask(1) {
            session.update(Event::Train(Train::Count(0, 4_000)));
            assert_eq!(
                case_scene(&session).play.hands(TrainingChoice::Given(YES)),
                999
            );
            let other = TrainingChoice::Given(Given::Help(YesNo::Yes));
            session.update(Event::Train(Train::Choose(other)));
            assert_eq!(case_scene(&session).play.chosen(1), None, "a group counts");
        }
        session.update(Event::Train(Train::Next));
    }
    // What help brought is told right before question 5. Only where hands were counted there
    // is a split to look at.
    let part = Stage::Part;
    let ask = |at| {
        let split = (at == 1).then_some(Stage::Split(at));
        let after = [Stage::Answer(at), Stage::Others(at)];
        [Stage::Ask(at)].into_iter().chain(split).chain(after)
    };
    let told = [part(0), part(1), part(2)].into_iter();
    let told = told.chain((0..5).flat_map(ask)).chain([part(3), part(4)]);
    let all: Vec<Stage> = told
        .chain(ask(5))
        .chain([Stage::Discuss, Stage::End])
        .collect();
    assert_eq!(beats, all);
    // And back by the same stages, no further than the first.
    for beat in beats.iter().rev().skip(1).chain(beats.first()) {
        session.update(Event::Train(Train::Back));
        assert_eq!(case_scene(&session).beat, *beat);
    }
    session.update(Event::Train(Train::Again));
    assert_eq!(case_scene(&session).beat, Stage::Part(0));
    assert!(!case_scene(&session).play.begun());
}

#[test]
fn a_group_hears_of_every_answer_what_would_follow_and_sees_its_hands() {
    for (index, case) in cases().enumerate() {
        let mut session = playing(index, PlayMode::Group);
        for at in 0..=case.walk.len() {
            to(&mut session, Stage::Ask(at));
            let decision = case_scene(&session).case.decisions[at].clone();
            let options = decision.options();
            for option in 0..options.len() {
                session.update(Event::Train(Train::Count(option, 7)));
            }
            to(&mut session, Stage::Answer(at));
            let answer = shown(&session);
            let bars = answer.matches("<span>7</span>").count();
            assert_eq!(bars, options.len(), "{} {at}", case.id);
            to(&mut session, Stage::Others(at));
            let others = shown(&session);
            let told = others.matches(" · 7 handen</h2><p").count();
            assert_eq!(told, options.len() - 1, "{} {at}: {others}", case.id);
            assert!(!others.contains("<p></p>"), "{} {at}", case.id);
            for (_, follows) in &decision.others {
                let follows = maud::html! { (follows.as_ref()) }.into_string();
                assert!(others.contains(&follows), "{} {at}: {follows}", case.id);
            }
            let calls = decision.right == TrainingChoice::First(First::Weigh);
            assert!(!calls || others.contains(words::ALSO_CALLS), "{}", case.id);
        }
    }
}

#[test]
fn what_a_group_discusses_is_a_screen_of_its_own() {
    for (index, case) in cases().enumerate() {
        let mut session = playing(index, PlayMode::Group);
        to(&mut session, Stage::Discuss);
        let screen = shown(&session);
        assert_eq!(screen.matches("<li>").count(), case.discuss.len());
        assert!(screen.contains(words::DISCUSS) && !screen.contains(words::HOME));
        session.update(Event::Train(Train::Next));
        let end = shown(&session);
        assert!(end.contains(words::HOME) && !end.contains(words::DISCUSS));
        assert_eq!(case_scene(&session).beat, Stage::End);
    }
    // A trainer's case has nothing to discuss.
    let (mut session, at) = with_own(&written());
    session.update(Event::Train(Train::Open(Top::Case(at, PlayMode::Group))));
    let last = case_scene(&session).case.decisions.len() - 1;
    to(&mut session, Stage::Others(last));
    session.update(Event::Train(Train::Next));
    assert_eq!(case_scene(&session).beat, Stage::End);
}

/// The group may look on while the trainer chooses.
#[test]
fn a_row_of_the_list_says_theme_and_minutes_and_never_where_it_leads() {
    let mut session = fresh();
    session.update(Event::Train(Train::List));
    let list = shown(&session);
    let mut ends = BTreeMap::<&str, BTreeSet<String>>::new();
    for (index, case) in cases().enumerate() {
        let minutes = case_scene(&playing(index, PlayMode::Alone)).case.minutes();
        let line = [case.theme, " · ", minutes, words::MINUTES].concat();
        assert!(
            list.contains(&["<small>", &line, "</small>"].concat()),
            "{line}"
        );
        assert!(line.chars().count() <= 62, "{line}");
        let leads = ["meld", "hulp", "112", "Veilig Thuis", "protocol", "gezag"];
        assert!(
            !case.theme.is_empty() && !leads.iter().any(|says| line.contains(says)),
            "{line}"
        );
        ends.entry(minutes)
            .or_default()
            .insert(format!("{:?} {:?}", case.first.right, case.ends));
    }
    // Neither does how long it takes.
    assert!(
        ends.len() > 1 && ends.values().all(|ends| ends.len() > 2),
        "{ends:?}"
    );
}

/// All that a screen says.
fn shown(session: &Session) -> String {
    let Scene::Training(scene) = session.scene() else {
        panic!("no training")
    };
    let writing = session.training().expect("one").writing();
    let page = screens::training(&scene, writing, Audience::School);
    let html = page
        .blocks
        .into_iter()
        .map(|block| block.html.into_string());
    html.collect::<String>()
}

/// Plays on to this beat.
fn to(session: &mut Session, beat: Stage) {
    while case_scene(session).beat != beat {
        if let (PlayMode::Alone, Stage::Ask(at)) =
            (case_scene(session).way, case_scene(session).beat)
        {
            let right = case_scene(session).case.decisions[at].right;
            session.update(Event::Train(Train::Choose(right)));
        }
        session.update(Event::Train(Train::Next));
    }
}

/// Where a case asks question 2, and whether its author reports there.
fn safety(case: &CaseText) -> Option<(usize, bool)> {
    let mut walk = case.walk.iter();
    let at = walk.position(|answered| answered.given.question() == Question::Safety)?;
    Some((at + 1, case.walk[at].given != SAFE))
}

#[test]
fn nobody_who_reports_at_question_2_is_told_another_answer() {
    let mut asked = 0;
    for (index, case) in cases().enumerate() {
        let Some((at, author_reports)) = safety(case) else {
            continue;
        };
        for given in [DOUBT, Given::Safety(weegwijzer::protocol::Doubtable::Yes)] {
            asked += 1;
            let mut session = playing(index, PlayMode::Alone);
            to(&mut session, Stage::Ask(at));
            session.update(Event::Train(Train::Choose(TrainingChoice::Given(given))));
            let feedback = shown(&session);
            assert!(!feedback.contains(words::AUTHOR), "{}", case.id);
            assert_eq!(
                feedback.contains(words::STANDS),
                !author_reports,
                "{}",
                case.id
            );
            let also = author_reports && given != case.walk[at - 1].given;
            assert_eq!(feedback.contains(words::ALSO_REPORTS), also, "{}", case.id);
            to(&mut session, Stage::End);
            let end = shown(&session);
            assert_eq!(end.contains(words::STOOD), !author_reports, "{}", case.id);
            assert_eq!(end.contains(words::ALSO_REPORTS), also, "{}", case.id);
            // A group says so with its hands, whatever the others say.
            for others in [0, 9] {
                let mut session = playing(index, PlayMode::Group);
                to(&mut session, Stage::Ask(at));
                for (what, hands) in [(given, 1), (SAFE, others)] {
                    let options = case_scene(&session).case.decisions[at].options();
                    let option = options
                        .iter()
                        .position(|option| *option == TrainingChoice::Given(what));
                    let count = Train::Count(option.expect("an option"), hands);
                    session.update(Event::Train(count));
                }
                to(&mut session, Stage::Answer(at));
                let answer = shown(&session);
                assert_eq!(
                    answer.contains(words::STANDS),
                    !author_reports,
                    "{}",
                    case.id
                );
                assert_eq!(
                    answer.contains(words::GROUP_REPORTS),
                    !author_reports,
                    "{}",
                    case.id
                );
                to(&mut session, Stage::End);
                assert_eq!(
                    shown(&session).contains(words::STOOD),
                    !author_reports,
                    "{}",
                    case.id
                );
            }
        }
    }
    assert!(asked > 20, "{asked}");
}

#[test]
fn nobody_weighs_with_what_became_known_later() {
    let mut later = 0;
    for (index, case) in cases().enumerate() {
        let of_later = |moment| moment == Moment::Later;
        let first = case.story.iter().position(|part| of_later(part.moment));
        let Some(first) = first else { continue };
        later += 1;
        assert!(
            case.story[first..].iter().all(|part| of_later(part.moment)),
            "{}",
            case.id
        );
        let fifth = case
            .walk
            .iter()
            .position(|answered| answered.given.question() == Question::Result);
        let Some(fifth) = fifth.map(|at| at + 1) else {
            assert_eq!(case.id, "na-de-melding", "it plays after a report");
            continue;
        };
        let text = maud::html! { p { (case.story[first].text) } }.into_string();
        for way in [PlayMode::Alone, PlayMode::Group] {
            for at in 0..=fifth {
                let mut session = playing(index, way);
                to(&mut session, Stage::Ask(at));
                assert_eq!(
                    shown(&session).contains(&text),
                    at == fifth,
                    "{} {at}",
                    case.id
                );
            }
        }
    }
    assert_eq!(later, 3);
}

#[test]
fn every_case_offers_the_same_and_says_what_follows_from_each() {
    for case in cases() {
        let mut session = playing(0, PlayMode::Alone);
        session.update(Event::Train(Train::List));
        let index = CASES
            .iter()
            .position(|known| known.id == case.id)
            .expect("there");
        session.update(Event::Train(Train::Open(Top::Case(index, PlayMode::Alone))));
        let scene = case_scene(&session);
        let mut options = scene.case.decisions[0].options();
        for what in &mut options {
            if *what == TrainingChoice::First(First::TalkWithPartner) {
                *what = TrainingChoice::First(First::TalkWithParents);
            }
        }
        assert_eq!(
            options,
            First::ALL.map(TrainingChoice::First),
            "{}",
            case.id
        );
        for what in scene.case.decisions[0].options() {
            let mut session = playing(index, PlayMode::Alone);
            session.update(Event::Train(Train::Choose(what)));
            let right = what == TrainingChoice::First(case.first.right);
            assert_eq!(
                shown(&session).contains(words::FOLLOWS),
                !right,
                "{}: {what:?}",
                case.id
            );
        }
        // What goes before weighing says so in its own words.
        let own = case
            .first
            .others
            .iter()
            .any(|(first, _)| *first == First::Weigh);
        assert!(own || case.first.right == First::Weigh, "{}", case.id);
    }
}

#[test]
fn what_to_take_home_never_lets_a_call_stand_for_a_report() {
    for case in cases() {
        let calls = case
            .home
            .split(' ')
            .any(|word| ["bel", "belt", "bellen"].contains(&word));
        let reports = case.home.contains("meld");
        assert!(
            !calls || reports || case.first.right == First::Alarm,
            "{}",
            case.id
        );
    }
}

fn any_train() -> impl Strategy<Value = Train> {
    prop_oneof![
        3 => Just(Train::List),
        2 => (0..24_usize, any::<bool>()).prop_map(|(index, alone)| {
            Train::Open(Top::Case(index, if alone { PlayMode::Alone } else { PlayMode::Group }))
        }),
        1 => any::<bool>().prop_map(|answers| Train::Open(Top::HandOut { answers })),
        1 => Just(Train::Open(Top::Framework)),
        4 => prop::sample::select(vec![YES, SAFE, DOUBT]).prop_map(|given| Train::Choose(TrainingChoice::Given(given))),
        4 => prop::sample::select(vec![First::Weigh, First::Alarm]).prop_map(|first| Train::Choose(TrainingChoice::First(first))),
        6 => Just(Train::Next),
        2 => Just(Train::Back),
        1 => Just(Train::Again),
        1 => (0..24_usize).prop_map(Train::Tick),
        1 => (0..99_u16).prop_map(|hands| Train::Count(0, hands)),
    ]
}

proptest! {
    #[test]
    fn practice_never_touches_the_case_and_the_case_never_practice(
        trains in prop::collection::vec(any_train(), 0..40),
        given in prop::sample::select(vec![SAFE, DOUBT]),
    ) {
        let mut session = walked(Mode::Case, &[YES, given]);
        fill(&mut session, Field::Fact(Question::Suspicion), "een feit");
        let case = session.case().cloned();
        for train in trains {
            session.update(Event::Train(train));
            prop_assert_eq!(session.case().cloned(), case.clone());
            // Not one event of a case does anything here.
            let before = session.scene();
            if !matches!(before, Scene::Training(_)) {
                continue;
            }
            for event in [Event::Answer(YES), Event::Danger, Event::NewSignal, Event::Next, Event::Fill(Field::Goal, "x".into())] {
                let mut other = session.clone();
                other.update(event);
                prop_assert_eq!(other.scene(), before.clone());
                prop_assert_eq!(other.case().cloned(), case.clone());
            }
            prop_assert!(session.fields().is_empty());
            prop_assert_eq!(session.outcome(), None);
        }
        session.update(Event::Resume);
        prop_assert_eq!(session.case().cloned(), case);
    }
}

/// A training with this case of one's own, on its list, and its place there.
fn with_own(own: &CustomCase) -> (Session, usize) {
    let mut session = fresh();
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::FromFile(own.to_file())));
    (session, CASES.len())
}

/// What stands in the form, written by these events.
fn typed(session: &mut Session, name: &str, value: &str) {
    session.update(Event::Train(Train::Type(name.to_owned(), value.to_owned())));
}

fn titles(session: &Session) -> Vec<String> {
    let mut session = session.clone();
    session.update(Event::Train(Train::List));
    let Scene::Training(TrainingScene::List(rows)) = session.scene() else {
        panic!("no list")
    };
    let own = rows.into_iter().filter(|row| row.own);
    own.map(|row| row.case.title.into_owned()).collect()
}

#[test]
fn a_case_from_a_file_is_announced() {
    let mut session = fresh();
    session.update(Event::Train(Train::List));
    let effects = session.update(Event::Train(Train::FromFile(written().to_file())));
    assert!(effects.contains(&Effect::Say(words::ADDED)), "{effects:?}");
}

#[test]
fn writing_again_loses_no_case_and_no_draft() {
    let (mut session, at) = with_own(&written());
    let mut other = written();
    other.fill("titel", "De tweede");
    session.update(Event::Train(Train::FromFile(other.to_file())));
    // A new one in the form, the first changed and left, the second opened.
    session.update(Event::Train(Train::Open(Top::Form)));
    typed(&mut session, "titel", "Half af");
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::Open(Top::Edit(at))));
    typed(&mut session, "titel", "Anders");
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::Open(Top::Edit(at + 1))));
    assert_eq!(titles(&session), ["Een verzonnen casus", "De tweede"]);
    let held = |session: &Session| {
        session
            .training()
            .expect("one")
            .writing()
            .get("titel")
            .to_owned()
    };
    assert_eq!(held(&session), "De tweede");
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::Open(Top::Form)));
    assert_eq!(held(&session), "Half af");
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::Open(Top::Edit(at))));
    assert_eq!(held(&session), "Anders");
    session.update(Event::Train(Train::Finish));
    assert_eq!(titles(&session), ["Anders", "De tweede"]);
    // A case of the app's is nobody's own.
    session.update(Event::Train(Train::Open(Top::Edit(0))));
    assert!(matches!(
        session.scene(),
        Scene::Training(TrainingScene::List(_))
    ));
}

#[test]
fn the_same_mistake_is_shown_again() {
    let mut session = fresh();
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::Open(Top::Form)));
    for _ in 0..2 {
        let effects = session.update(Event::Train(Train::Finish));
        assert!(effects.contains(&Effect::ShowMistake));
        assert!(shown(&session).contains(words::FORM_MISSING));
    }
}

#[test]
fn a_case_of_ones_own_is_a_trainers_reading_and_has_no_empty_headings() {
    let (mut session, at) = with_own(&written());
    session.update(Event::Train(Train::Open(Top::Case(at, PlayMode::Alone))));
    to(&mut session, Stage::Ask(1));
    session.update(Event::Train(Train::Choose(TrainingChoice::Given(
        Given::Suspicion(YesNo::No),
    ))));
    let feedback = shown(&session);
    assert!(
        !feedback.contains(&[">", words::WHY, "<"].concat()),
        "question 1 says no why"
    );
    // What follows from another answer, in general terms; its rule would read as approval.
    let given = Given::Suspicion(YesNo::No);
    let follows = words::answered(given).expect("what follows");
    assert!(feedback.contains(follows) && !feedback.contains(rule(given).says));
    to(&mut session, Stage::End);
    let end = shown(&session);
    assert!(end.contains(words::TRAINERS_READING) && !end.contains(words::OWN_READING));
    assert!(!end.contains(words::TRAP) && end.contains(words::HOME));
}

#[test]
fn a_sheet_without_answers_is_the_same_for_every_path() {
    let mut sheets = BTreeSet::new();
    for (index, case) in CASES.iter().enumerate() {
        let mut session = fresh();
        session.update(Event::Train(Train::List));
        session.update(Event::Train(Train::Tick(index)));
        session.update(Event::Train(Train::Open(Top::HandOut { answers: false })));
        let sheet = shown(&session);
        assert!(sheet.contains(words::INVENTED) && sheet.contains(words::DISCUSS));
        for part in case.discuss {
            assert!(sheet.contains(part), "{part}");
        }
        // From the first choice to what is to be discussed.
        let from = sheet.find(words::FIRST).expect("a choice");
        let asked = &sheet[from..sheet.find(words::DISCUSS).expect("questions")];
        for question in Question::ALL {
            assert!(asked.contains(weegwijzer::text::question::question(question).title));
        }
        sheets.insert(asked.replace("Haar vriend", "Ouders"));
    }
    assert_eq!(sheets.len(), 1, "{sheets:#?}");
}

/// What a trainer might write.
pub fn written() -> CustomCase {
    let mut own = CustomCase::default();
    for (name, value) in [
        ("titel", "Een verzonnen casus"),
        ("school", "mbo"),
        (
            "signalen",
            "Regel een.\nRegel twee met \\ en \\n: en een dubbele punt: hier.",
        ),
        ("eerst", "wegen"),
        ("eerst-waarom", "Er is een vermoeden."),
        ("vraag1", "ja"),
        ("vraag2", "twijfel"),
        ("vraag2-waarom", "Twijfel is melden."),
        ("meenemen", "Bij twijfel meldt u."),
    ] {
        own.fill(name, value);
    }
    own
}

/// What is not done yet, and why; then it is no case.
fn gaps_of(own: &CustomCase) -> Vec<(&'static str, Gap)> {
    assert_eq!(own.written(), None);
    own.gaps()
        .filter_map(|name| Some((name, own.gap(name)?)))
        .collect()
}

#[test]
fn a_case_of_ones_own_follows_the_protocol_and_says_what_is_missing() {
    let own = written();
    let Some(case) = own.written() else {
        panic!("{:?}", own.written())
    };
    assert_eq!(case.outcome(), Some(Outcome::ReportNow));
    assert!(case.id.is_empty() && case.sources.is_empty());
    for (filled, gaps) in [
        (&[("titel", "")][..], &[("titel", Gap::Missing)][..]),
        (&[("signalen", "  \n ")], &[("signalen", Gap::Missing)]),
        (
            &[("valkuil", &*"x".repeat(4_001))],
            &[("valkuil", Gap::TooLong)],
        ),
        (&[("vraag2", "nee")], &[("vraag3", Gap::Missing)]),
    ] {
        let mut own = written();
        for (name, value) in filled {
            own.fill(name, value);
        }
        assert_eq!(gaps_of(&own), gaps, "{filled:?}");
    }
    // All at once, in the order of the form.
    let gaps = [
        ("titel", Gap::Missing),
        ("school", Gap::Missing),
        ("signalen", Gap::Missing),
        ("eerst", Gap::Missing),
        ("vraag1", Gap::Missing),
        ("meenemen", Gap::Missing),
    ];
    let mut own = CustomCase::default();
    own.fill("eerst-waarom", "Er is een vermoeden.");
    assert_eq!(gaps_of(&own), gaps);
    // Danger leaves the questions: what was answered there does not count.
    let mut own = written();
    own.fill("eerst", "112");
    let Some(case) = own.written() else {
        panic!("a case")
    };
    assert_eq!((case.outcome(), case.decisions.len()), (None, 1));
    // To talk with the parents does not.
    let mut own = written();
    own.fill("eerst", "ouders");
    let Some(case) = own.written() else {
        panic!("a case")
    };
    assert_eq!(case.outcome(), Some(Outcome::ReportNow));
    // What does not fit changes nothing.
    let mut own = written();
    own.fill("vraag2", "misschien");
    own.fill("onbekend", "x");
    assert_eq!(own, written());
}

#[test]
fn a_case_of_ones_own_asks_what_its_path_comes_to_and_nothing_beyond() {
    let names = |own: &CustomCase| own.asked().map(|slot| slot.name).collect::<Vec<_>>();
    let asked = |filled: &[(&str, &str)]| {
        let mut own = written();
        for (name, value) in filled {
            own.fill(name, value);
        }
        let names = names(&own);
        let asks = |number: &usize| {
            let name = ["vraag1", "vraag2", "vraag3", "vraag4", "vraag5"][number - 1];
            let why = [name, "-waarom"].concat();
            assert_eq!(names.contains(&name), names.contains(&&*why), "{name}");
            names.contains(&name)
        };
        (1..=5).filter(asks).collect::<Vec<_>>()
    };
    for (filled, numbers) in [
        (&[][..], &[1, 2][..]),
        (&[("vraag1", "nee")], &[1]),
        (&[("vraag2", "nee")], &[1, 2, 3]),
        (&[("vraag2", "nee"), ("vraag3", "ja")], &[1, 2, 3, 4]),
        (
            &[("vraag2", "nee"), ("vraag3", "ja"), ("vraag4", "ja")],
            &[1, 2, 3, 4, 5],
        ),
        (&[("eerst", "112")], &[]),
    ] {
        assert_eq!(asked(filled), numbers, "{filled:?}");
    }
    for name in ["titel", "signalen", "eerst", "meenemen"] {
        assert!(names(&written()).contains(&name), "{name}");
    }
}

#[test]
fn a_case_of_ones_own_goes_out_and_in_as_it_was() {
    let own = written();
    let file = own.to_file();
    assert_eq!(
        CustomCase::from_file(&file),
        Incoming::Value(own.clone()),
        "{file}"
    );
    // A mail program may change the line ends.
    assert_eq!(
        CustomCase::from_file(&file.replace('\n', "\r\n")),
        Incoming::Value(own)
    );
    let newer = file.replace("oefencasus 1", "oefencasus 2");
    assert_eq!(CustomCase::from_file(&newer), Incoming::Newer);
}

#[test]
fn the_file_of_a_case_is_this_to_the_byte() {
    // Files that were shared stay readable, and what a release wrote the next one writes.
    let file = "weegwijzer-oefencasus 1\n\
        titel: Een verzonnen casus\n\
        school: mbo\n\
        signalen: Regel een.\\nRegel twee met \\\\ en \\\\n: en een dubbele punt: hier.\n\
        eerst: wegen\n\
        eerst-waarom: Er is een vermoeden.\n\
        vraag1: ja\n\
        vraag2: twijfel\n\
        vraag2-waarom: Twijfel is melden.\n\
        meenemen: Bij twijfel meldt u.\n";
    assert_eq!(written().to_file(), file);
    // Whatever the order in which it was filled in; spaces stay as they were typed.
    let mut own = written();
    own.fill("titel", "");
    own.fill("valkuil", " ");
    own.fill("titel", " Een verzonnen casus ");
    let file = file
        .replace("Een verzonnen casus", " Een verzonnen casus ")
        .replace("meenemen", "valkuil:  \nmeenemen");
    assert_eq!(own.to_file(), file);
}

#[test]
fn a_hostile_or_damaged_file_is_no_case() {
    let good = written().to_file();
    for bad in [
        String::new(),
        good.replace("vraag2: twijfel", "vraag2: soms"),
        good.replace("vraag2: twijfel\n", ""),
        good.replace("titel: ", "titel="),
        good.clone() + "onbekend: x\n",
        good.clone() + "titel: nog een\n" + "kapot\\",
        good.clone() + "titel: nog een\n",
        good.clone() + "titel: Een verzonnen casus\n",
        good.clone() + "valkuil: " + &"x".repeat(4_001) + "\n",
        good.clone() + "valkuil: " + &"x".repeat(CaseForm::LARGEST) + "\n",
        good.chars().take(60).collect(),
    ] {
        let read = CustomCase::from_file(&bad);
        assert!(
            !matches!(read, Incoming::Value(_) | Incoming::Newer),
            "{}",
            bad.chars().take(300).collect::<String>()
        );
    }
}

/// What becomes of a trainer's file.
type Made = fn(&str) -> String;

/// How, and what is said of it.
const FILES: &[(&str, Made, &str)] = &[
    (
        "another file",
        |_| "Beste Piet".to_owned(),
        "geen oefencasus",
    ),
    ("nothing", |_| String::new(), "geen oefencasus"),
    (
        "a school's file",
        |_| "weegwijzer-profiel 1\nschool: A\n".to_owned(),
        "geen oefencasus",
    ),
    (
        "a line without a name",
        |good| good.replace("titel: ", "titel "),
        "Regel 2 van het bestand",
    ),
    (
        "an unknown name",
        |good| good.to_owned() + "auteur: Piet\n",
        "Regel 11 van het bestand",
    ),
    (
        "words below it",
        |good| good.to_owned() + "\nGroet, Piet\n",
        "Regel 12 van het bestand",
    ),
    (
        "the same twice",
        |good| good.to_owned() + "titel: B\n",
        "Regel 11 van het bestand",
    ),
    (
        "an answer that is none",
        |good| good.replace("twijfel\n", "soms\n"),
        "Regel 8 van het bestand",
    ),
    (
        "a school that is none",
        |good| good.replace("mbo", "hbo"),
        "Regel 3 van het bestand",
    ),
    (
        "an old end of lines",
        |good| good.replace('\n', "\r").replace("mbo", "hbo"),
        "Regel 3 van het bestand",
    ),
    (
        "a character that is not seen",
        |good| good.replace("Bij", "B\u{202e}ij"),
        "Regel 10 van het bestand",
    ),
    (
        "a text that is too long",
        |good| good.replace("Twijfel is melden.", &"x".repeat(4_001)),
        "een tekst die te lang is (regel 9 van het bestand)",
    ),
    (
        "no title",
        |good| good.replace("titel: Een verzonnen casus\n", ""),
        "nog leeg: ‘Titel’",
    ),
    (
        "an empty title",
        |good| good.replace("Een verzonnen casus", ""),
        "nog leeg: ‘Titel’",
    ),
    (
        "no last line",
        |good| good.replace("meenemen: Bij twijfel meldt u.\n", ""),
        "nog leeg: ‘Wat moet het team",
    ),
    (
        "no answer",
        |good| good.replace("vraag2: twijfel\n", ""),
        "nog leeg: ‘Antwoord bij vraag 2’",
    ),
    (
        "the first line alone",
        |_| "weegwijzer-oefencasus 1\n".to_owned(),
        "nog leeg: ‘Titel’",
    ),
    (
        "a newer version",
        |good| good.replace("casus 1", "casus 2"),
        "nieuwere versie",
    ),
];

#[test]
fn a_trainers_file_that_is_not_taken_says_which_line_or_what_is_missing() {
    for (what, make, says) in FILES {
        let mut session = fresh();
        session.update(Event::Train(Train::List));
        let before = session.clone();
        let file = make(&written().to_file());
        let effects = session.update(Event::Train(Train::FromFile(file)));
        let said = match &effects[..] {
            [_, Effect::Say(said)] => (*said).to_owned(),
            [_, Effect::SayText(said)] => said.clone(),
            _ => panic!("{what}: {effects:?}"),
        };
        assert!(said.contains(says), "{what}: {said}");
        assert!(said.contains("Er is niets veranderd."), "{what}: {said}");
        assert_eq!(session, before, "{what}");
    }
}

/// A file cannot hold a carriage return, for one: what was taken would be stored otherwise
/// than it was shown.
#[test]
fn what_nobody_can_read_is_in_no_case_and_comes_in_by_no_file() {
    let controls = (0..=0x9f)
        .filter_map(char::from_u32)
        .filter(|c| c.is_control());
    let unseen = [
        '\u{ad}',
        '\u{200b}',
        '\u{202e}',
        '\u{2066}',
        '\u{feff}',
        '\u{e0041}',
    ];
    let read = ['\t', '\n', '\r', '\u{b}', '\u{c}', '\u{85}'];
    for c in controls.chain(unseen).filter(|c| !read.contains(c)) {
        let mut own = written();
        let text = format!("links{c}rechts");
        own.fill("valkuil", &text);
        assert_eq!(own.get("valkuil"), "linksrechts", "{c:?}");
        let file = own.to_file().replace("linksrechts", &text);
        let names = matches!(CustomCase::from_file(&file), Incoming::Line(_));
        assert!(names, "{c:?}");
    }
    for c in read {
        let mut own = written();
        own.fill("valkuil", &format!("links{c}rechts"));
        assert_eq!(
            CustomCase::from_file(&own.to_file()),
            Incoming::Value(own),
            "{c:?}"
        );
    }
}

proptest! {
    #[test]
    fn any_file_is_read_without_a_panic(text in ".{0,400}", tail in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = CustomCase::from_file(&text);
        let _ = CustomCase::from_file(&format!("weegwijzer-oefencasus 1\n{text}"));
        let _ = CustomCase::from_file(&format!("{}{}", written().to_file(), String::from_utf8_lossy(&tail)));
    }

    #[test]
    fn any_text_in_any_field_goes_out_and_in(
        typed in prop::collection::vec((any::<Index>(), "\\PC{0,80}(\n\\PC{0,80}){0,3}"), 0..20)
    ) {
        let mut own = written();
        for (at, text) in typed {
            let slot = at.get(CaseForm::SLOTS);
            let seen = !CaseForm::held(slot, &text).trim().is_empty();
            own.fill(slot.name, if seen { &text } else { "x" });
        }
        let file = own.to_file();
        let Incoming::Value(read) = CustomCase::from_file(&file) else {
            panic!("a case")
        };
        prop_assert_eq!(read.to_file(), file);
        for field in CaseForm::SLOTS {
            prop_assert_eq!(read.get(field.name), own.get(field.name));
        }
    }
}

#[test]
fn on_a_hand_out_every_heading_stands_below_its_case() {
    let mut session = fresh();
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::Open(Top::HandOut { answers: true })));
    let sheets = shown(&session);
    let mut articles = sheets.split("<article").skip(1);
    let first = articles.next().expect("a case");
    for article in std::iter::once(first).chain(articles) {
        let levels: Vec<usize> = article
            .match_indices("<h")
            .filter_map(|(at, _)| article.get(at + 2..at + 3)?.parse().ok())
            .collect();
        assert_eq!(levels.first(), Some(&2), "the case");
        assert!(levels.iter().skip(1).all(|level| *level > 2), "{levels:?}");
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "no level is left out: {levels:?}");
        }
    }
}

#[test]
fn every_screen_of_a_case_has_a_title_of_its_own() {
    for way in [PlayMode::Alone, PlayMode::Group] {
        let mut session = fresh();
        session.update(Event::Train(Train::List));
        session.update(Event::Train(Train::Open(Top::Case(0, way))));
        let mut seen = BTreeSet::new();
        loop {
            let scene = session.scene();
            assert!(seen.insert(screens::title(&scene)), "{seen:?}");
            let Scene::Training(TrainingScene::Case(scene)) = scene else {
                panic!("no case")
            };
            if scene.beat == Stage::End {
                break;
            }
            if let (PlayMode::Alone, Stage::Ask(at)) = (way, scene.beat)
                && scene.play.chosen(at).is_none()
            {
                let right = scene.case.decisions[at].right;
                session.update(Event::Train(Train::Choose(right)));
            } else {
                session.update(Event::Train(Train::Next));
            }
        }
        assert!(seen.len() > 6, "{seen:?}");
    }
}

use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Bijna 18: a case of our own, of a pupil who forbids to report.
pub(super) const CASE: CaseText = CaseText {
    id: "bijna-achttien",
    title: "‘Ik ben bijna 18’",
    theme: "Kleineren en buitensluiten",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Lieke (17) blijft na de les zitten. Zij zegt uit zichzelf: ‘Mijn moeder zegt elke dag dat ik niets waard ben. Als zij boos is, laat zij me ’s nachts niet binnen.’ Deze maand sliep zij drie keer bij een vriendin.",
        },
        Part {
            moment: Moment::Signals,
            text: "Dan zegt zij: ‘Ik ben bijna 18. Ik verbied u om te melden, anders vertel ik nooit meer iets.’ De mentor heeft niets beloofd.",
        },
        Part {
            moment: Moment::Consultation,
            text: "Een collega zegt: ‘Vanaf 16 beslist zij toch zelf?’ Lieke heeft een broer van 12 thuis. Vanavond kan zij weer bij haar vriendin slapen.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Lieke vertelde het zelf, dus u belt vandaag om te melden, vóór contact met thuis. Zeg haar eerst dat u belt, en waarom. Vraag Veilig Thuis ook hoe u haar vertrouwen kunt houden.",
        others: &[
            (
                First::Weigh,
                "Dat hoort erbij, en kan vandaag nog. Eerst belt u om te melden. Vraag daarbij raad, omdat Lieke de melding verbiedt.",
            ),
            (
                First::Wait,
                "Lieke is dan misschien tevreden over u. Haar moeder kan haar morgen weer buiten laten staan, en haar broer ziet niemand.",
            ),
            (
                First::TalkWithParents,
                "Moeder weet dan dat Lieke praatte. Het kan zijn dat Lieke daarna thuis niet meer welkom is.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Lieke noemt vernederen en buitensluiten, en dat gebeurt vaker. Dat is een vermoeden, ook zonder klappen.",
            overlooked: "Bijna 18 is nog minderjarig. Haar broer van 12 telt ook mee.",
            others: &[(
                Q1_NO,
                "Het lijkt dan een ruzie tussen moeder en dochter. Lieke kan daaruit opmaken dat vertellen geen zin had.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Moeder vernedert haar elke dag, en laat haar ’s nachts buiten. Wij lezen dat als onveiligheid. Vanaf 16 beslist een jongere zelf over hulp, maar niet over uw melding. U meldt vandaag, per telefoon.",
            overlooked: "Laat haar meepraten over wat wel kan: wie erbij is, en hoe haar moeder het hoort. Neem haar angst serieus, en vraag of melden voor haar gevaar oplevert. Vertel dat aan Veilig Thuis.",
            others: &[
                (
                    Q2_DOUBT,
                    "Wie twijfelt, meldt ook vandaag. Ook dan hoort Lieke het eerst van u.",
                ),
                (
                    Q2_NO,
                    "Lieke draagt het dan misschien alleen, en haar broer ook. De volgende keer is er mogelijk geen vriendin thuis.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Geheimhouding beloven, omdat zij bijna volwassen is.",
    home: "Een leerling kan een melding niet verbieden, maar hoort het wel als eerste van u.",
    discuss: &[
        "Wat zegt u tegen Lieke als zij boos wegloopt?",
        "Wat kan Lieke zelf kiezen, en wat niet?",
        "Wat is er anders als zij 18 is?",
    ],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S10,
        Source::S81,
        Source::S108,
        Source::T11,
    ],
};

use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, Q4_NO, Q4_YES, Q5_NO, Q5_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Ja gezegd, niets gedaan: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "niets-gedaan",
    title: "Ja gezegd, niets gedaan",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Lotte (7) heeft zwarte plekken op haar tanden. Haar kleren zijn vaak vies, en zij mist bijna elke week een schooldag. Zij zegt: ‘Aan deze kant kauw ik niet.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "De intern begeleider en de schoolarts bespreken wat nodig is. Dat zijn opvoedhulp, een tandarts en elke dag naar school. De hulp kan meteen beginnen.",
        },
        Part {
            moment: Moment::Talk,
            text: "De ouders zeggen: ‘Dit is goed voor haar.’ Zij tekenen het plan. De termijn is acht weken, met zes afspraken. Het schoolmaatschappelijk werk is casemanager.",
        },
        Part {
            moment: Moment::Later,
            text: "De ouders komen op de eerste twee afspraken. Daarna komen zij niet meer. Na acht weken zijn tanden en kleren zoals in het begin. Lotte mist nog elke week een dag.",
        },
        Part {
            moment: Moment::Later,
            text: "Vader zegt: ‘Het was druk.’ Moeder vraagt: ‘Mogen we nog acht weken?’",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "De signalen, het overleg en het gesprek zijn er geweest. Nu weegt u, vóór de hulp begint.",
        others: &[
            (
                First::Wait,
                "Dan begint er niets. Lotte kauwt intussen aan één kant.",
            ),
            (
                First::TalkWithParents,
                "Dat gesprek was er al. Nog een gesprek in plaats van een besluit brengt Lotte niet bij de tandarts.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Pijn, vieze kleren en gemiste dagen: dat is een vermoeden. De zorg is niet weg.",
            overlooked: "Een handtekening onder een plan verandert nog niets voor het kind.",
            others: &[(
                Q1_NO,
                "Dan sluit u op een getekend papier. Lotte houdt dezelfde tanden en mist dezelfde dagen.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het team ziet nu geen acute en geen structurele onveiligheid, en twijfelt niet. Na de termijn stelt u deze vraag opnieuw.",
            overlooked: "Zorg die lang uitblijft, kan structurele onveiligheid zijn.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct. Dat is goed te verdedigen: pijn bij het kauwen wacht niet op een plan.",
                ),
                (
                    Q2_DOUBT,
                    "Dan meldt u direct. Twijfelt uw team over Lotte, dan is dat het antwoord.",
                ),
            ],
        },
        Answered {
            given: Q3_YES,
            why: "De hulp is er, en kan meteen beginnen. Het team verwacht dat zij de dreiging wegneemt.",
            overlooked: "Alleen hulp die de dreiging wegneemt, telt als ‘ja’.",
            others: &[(
                Q3_NO,
                "Dan meldt u. Zonder hulp die werkt, verandert er voor Lotte niets.",
            )],
        },
        Answered {
            given: Q4_YES,
            why: "De ouders zeggen ja en tekenen het plan. De hulp kan starten, met een termijn en een casemanager.",
            overlooked: "Meedoen blijkt in de weken erna, en niet op de dag van tekenen.",
            others: &[(
                Q4_NO,
                "Dan meldt u. Denkt u nu al dat de ouders niet actief meedoen, dan is dat het antwoord voor Lotte.",
            )],
        },
        Answered {
            given: Q5_NO,
            why: "De afgesproken resultaten zijn er niet binnen de termijn. Dan is melden noodzakelijk. Hulp kan daarnaast doorgaan, samen met Veilig Thuis.",
            overlooked: "Goede wil is nog geen resultaat. Beantwoord ook vraag 2 opnieuw.",
            others: &[(
                Q5_YES,
                "Dan stopt de hulp, en stopt ook het meekijken. Lotte kauwt dan nog steeds aan één kant.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportHelpFailed),
    trap: "De termijn nog een keer verlengen.",
    home: "Geen resultaat binnen de termijn is melden, ook als ouders nog willen.",
    discuss: &[
        "Is vraag 2 intussen ‘ja’ of ‘twijfel’ geworden, en waardoor?",
        "Wie merkte in week drie dat de ouders niet kwamen?",
        "Hoe vertellen we de ouders dat we melden?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S19],
};

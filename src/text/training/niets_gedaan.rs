use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, Q4_NO, Q4_YES, Q5_NO, Q5_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "niets-gedaan",
    title: "Ja gezegd, niets gedaan",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Lotte (7) heeft rotte tanden en komt vuil op school. Ze is veel afwezig.",
        },
        Part {
            moment: Moment::Talk,
            text: "Haar ouders tekenen een plan: opvoedhulp, de tandarts en elke dag naar school. De termijn is acht weken.",
        },
        Part {
            moment: Moment::Later,
            text: "Na acht weken zijn er twee van de zes afspraken geweest. De tanden en de kleding zijn hetzelfde.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "De termijn is om. Nu evalueert u.",
        others: &[
            (First::Wait, "Dan krijgt Lotte weer acht weken pijn."),
            (
                First::TalkWithParents,
                "Praten mag. Maar de termijn is om en het resultaat is er niet.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "De zorg is er nog steeds.",
            overlooked: "Een getekend plan maakt de zorg niet weg.",
            others: &[(Q1_NO, "Dan sluit u terwijl Lotte pijn heeft.")],
        },
        Answered {
            given: Q2_NO,
            why: "Hier koos het team eerder ‘nee’. Beantwoord vraag 2 nu opnieuw.",
            overlooked: "Bespreek of dit al structureel is.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u nu. Dat is goed te verdedigen: het duurt lang.",
                ),
                (Q2_DOUBT, "Dan meldt u. Twijfel is genoeg."),
            ],
        },
        Answered {
            given: Q3_YES,
            why: "Opvoedhulp en de tandarts kunnen dit oplossen.",
            overlooked: "Kan het echt, binnen de termijn?",
            others: &[(
                Q3_NO,
                "Dan meldt u. Zonder hulp die werkt, blijft de dreiging.",
            )],
        },
        Answered {
            given: Q4_YES,
            why: "De ouders zeiden ja en begonnen eraan.",
            overlooked: "Begonnen is iets anders dan meedoen.",
            others: &[(Q4_NO, "Dan meldt u. Twee van de zes afspraken is weinig.")],
        },
        Answered {
            given: Q5_NO,
            why: "De afgesproken resultaten zijn er niet. Dan is melden noodzakelijk.",
            overlooked: "Goede wil is geen resultaat.",
            others: &[(Q5_YES, "Dan sluit u af, en Lotte houdt haar pijn.")],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportHelpFailed),
    trap: "De termijn nog een keer verlengen.",
    home: "Geen resultaat binnen de termijn is melden, ook als hulp loopt.",
    discuss: &[
        "Was dit bij het begin al structureel?",
        "Hoe vertelt u de ouders over de melding?",
    ],
    own_reading: true,
    sources: &[Source::S0b, Source::S1],
};

use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, Q4_NO, Q4_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "een-ouder",
    title: "Eén ouder wil wel",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "De ouders van Daan (10) zijn gescheiden en maken ruzie over hem. Daan brengt boodschappen over. Hij heeft vaak buikpijn.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De schoolmaatschappelijk werker kan hulp bieden. Niemand weet van geweld.",
        },
        Part {
            moment: Moment::Talk,
            text: "Moeder neemt de hulp aan. Vader weigert. Hij zegt dat moeder het probleem is.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "U sprak met beide ouders. Nu weegt u wat Daan nodig heeft.",
        others: &[
            (First::Wait, "Dan blijft Daan tussen zijn ouders staan."),
            (
                First::TalkWithParents,
                "U sprak hen al. Een derde gesprek haalt Daan er niet tussenuit.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Kinderen kunnen schade oplopen door een vechtscheiding. Daan heeft klachten.",
            overlooked: "Schrijf op wat Daan zegt en doet, niet het verhaal van één ouder.",
            others: &[(
                Q1_NO,
                "Dan noemt u het een ruzie van de ouders, en Daan blijft over.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het team ziet geen acuut gevaar. Vraag dit wel door: het duurt al lang.",
            overlooked: "Een langdurig loyaliteitsconflict kan structureel zijn.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct. Dat kan bij lange, ernstige strijd.",
                ),
                (
                    Q2_DOUBT,
                    "Dan meldt u direct. Bij twijfel hoeft u vraag 3 niet alleen te beantwoorden.",
                ),
            ],
        },
        Answered {
            given: Q3_YES,
            why: "De schoolmaatschappelijk werker kan met beide ouders werken.",
            overlooked: "Hulp voor alleen Daan neemt de strijd niet weg.",
            others: &[(Q3_NO, "Dan meldt u, want niemand neemt de dreiging weg.")],
        },
        Answered {
            given: Q4_NO,
            why: "Vader doet niet mee. Dan nemen niet alle betrokkenen de hulp aan.",
            overlooked: "Eén ja is niet genoeg.",
            others: &[(
                Q4_YES,
                "Dan begint u met hulp die vader tegenhoudt. Daan betaalt daarvoor.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportHelpRefused),
    trap: "Het verhaal van moeder als feit opschrijven.",
    home: "Blijf neutraal, en kijk naar het kind.",
    discuss: &[
        "Hoe informeert u beide ouders met gezag?",
        "Welke concrete signalen van Daan telt u?",
    ],
    own_reading: true,
    sources: &[Source::S0b, Source::S1],
};

use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "kleinste",
    title: "Ook de kleinste",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Jayden (14) komt vaak te laat. Met hem zelf gaat het goed, zegt hij.",
        },
        Part {
            moment: Moment::Signals,
            text: "Hij neemt zijn broertje (3) mee naar buiten als moeder niet wakker wordt.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "U weegt voor alle kinderen in het gezin. Is het broertje nu alleen? Bel dan 112.",
        others: &[
            (
                First::TalkWithParents,
                "Moeder wordt soms niet wakker. Een afspraak helpt het broertje vandaag niet.",
            ),
            (First::Wait, "Dan zorgt een jongen van 14 voor een peuter."),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "De zorg voor een kind van 3 valt soms weg.",
            overlooked: "Kijk naar het hele gezin, niet alleen naar uw eigen leerling.",
            others: &[(
                Q1_NO,
                "Dan ziet niemand het broertje: het zit op geen enkele school.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Een peuter zonder zorg is acuut gevaar.",
            overlooked: "Jayden houdt het nu vol. Dat kan morgen ophouden.",
            others: &[
                (
                    Q2_NO,
                    "Dan hangt het leven van een peuter af van zijn broer.",
                ),
                (Q2_DOUBT, "Ook dan meldt u vandaag."),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Alleen kijken naar de leerling op uw eigen lijst.",
    home: "Vraag altijd wie er nog meer thuis woont.",
    discuss: &[
        "Hoe vraagt u naar broertjes en zusjes?",
        "Wat heeft Jayden zelf nodig?",
    ],
    own_reading: true,
    sources: &[Source::S0b, Source::S1],
};

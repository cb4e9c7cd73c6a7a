use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "na-de-melding",
    title: "Na de melding",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Drie weken geleden meldde u bij Veilig Thuis over Ruben (11). U hoorde nog niets.",
        },
        Part {
            moment: Moment::Later,
            text: "Vandaag komt Ruben met een gescheurde lip. Hij wil niet zeggen hoe dat kwam.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Een nieuw signaal is een nieuw telefoontje, vandaag. Is er nu gevaar, bel dan 112.",
        others: &[
            (
                First::Wait,
                "Dan wacht Ruben op een termijn, met een gescheurde lip.",
            ),
            (
                First::TalkWithParents,
                "Er loopt een melding. Overleg eerst met Veilig Thuis over een gesprek.",
            ),
            (
                First::Weigh,
                "U hoeft niet opnieuw te beginnen. Bel, en weeg samen.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Er is een nieuw signaal.",
            overlooked: "Een melding sluit niets af.",
            others: &[(Q1_NO, "Dan lijkt het alsof de melding het oploste.")],
        },
        Answered {
            given: Q2_YES,
            why: "De onveiligheid gaat door, en er is nieuw letsel.",
            overlooked: "Veilig Thuis kent dit nieuwe letsel nog niet.",
            others: &[
                (Q2_NO, "Dan weet niemand van de lip, en gaat het door."),
                (Q2_DOUBT, "Ook dan belt u vandaag."),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken: Veilig Thuis is ermee bezig.",
    home: "Een melding is geen eindpunt. Nieuw signaal, nieuw contact.",
    discuss: &[
        "Wie volgt bij u een kind na een melding?",
        "Wat legt u die dag vast?",
    ],
    own_reading: true,
    sources: &[Source::S0a, Source::S0b, Source::S1],
};

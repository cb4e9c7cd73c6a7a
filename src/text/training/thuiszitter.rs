use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Thuiszitter: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "thuiszitter",
    title: "Thuiszitter",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Jorik (15) is vijf weken niet op school geweest. Hij neemt zijn telefoon niet op. Ook zijn klasgenoten zien of horen hem niet.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De leerplichtambtenaar ging twee keer langs. De ouders deden de deur op een kier. Zij lieten haar niet binnen, en zij zag Jorik niet.",
        },
        Part {
            moment: Moment::Talk,
            text: "De mentor belde, schreef en nodigde de ouders uit. Moeder antwoordt: ‘Hij is ziek. Laat ons met rust.’ Een afspraak wil zij niet maken.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "De pogingen om te praten staan in het dossier. Nu weegt u met wat u weet, en met wat u niet weet.",
        others: &[
            (
                First::Wait,
                "Dan worden vijf weken zes weken. Hoe het met Jorik gaat, weet dan nog steeds niemand.",
            ),
            (
                First::TalkWithParents,
                "U probeerde het al op drie manieren. Door nog een brief krijgt u Jorik niet te zien.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Al vijf weken ziet niemand Jorik, en thuis blijft de deur dicht. De zorg is niet weg, en een vermoeden is genoeg.",
            overlooked: "Een bericht van moeder is iets anders dan een jongen die u ziet.",
            others: &[(
                Q1_NO,
                "Dan gaat het alleen nog over verzuim. Jorik zelf verdwijnt uit beeld.",
            )],
        },
        Answered {
            given: Q2_DOUBT,
            why: "Niemand kan zeggen hoe het met Jorik gaat. Dat is twijfel over zijn veiligheid, en dan meldt u direct.",
            overlooked: "Dat u het niet weet, is hier zelf het signaal.",
            others: &[
                (
                    Q2_YES,
                    "Ook dan meldt u direct. Voor Jorik loopt de weg hetzelfde.",
                ),
                (
                    Q2_NO,
                    "Dan oordeelt u over een jongen die u vijf weken niet zag. Gaat het thuis mis, dan merkt niemand het.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Alleen het verzuim zien, en niet de jongen.",
    home: "Ziet niemand de leerling, dan is dat twijfel over zijn veiligheid, en twijfel is melden.",
    discuss: &[
        "Na hoeveel dagen moet iemand van ons een leerling zelf hebben gezien?",
        "Hoe spreken school en leerplicht af wie meldt?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S4, Source::S96],
};

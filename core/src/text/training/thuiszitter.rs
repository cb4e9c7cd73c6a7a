use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Thuiszitter.
pub(super) const CASE: CaseText = CaseText {
    id: "thuiszitter",
    title: "Thuiszitter",
    theme: "Niet op school",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Jorik (15) is vijf weken niet op school geweest. Hij neemt zijn telefoon niet op. Ook zijn klasgenoten zien of horen hem niet.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De leerplichtambtenaar ging twee keer langs. De ouders deden de deur op een kier. Zij lieten haar niet binnen, en zij zag Jorik niet. Hij kwam ook niet bij de jeugdarts van JGZ.",
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
                "Misschien is Jorik echt ziek, en komt hij terug. Maar na zes weken weet mogelijk nog steeds niemand hoe het met hem gaat.",
            ),
            (
                First::TalkWithParents,
                "U probeerde het al op drie manieren. De kans is klein dat u Jorik door nog een brief te zien krijgt.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Verzuim alleen is nog geen vermoeden. Hier ziet al vijf weken niemand Jorik, en thuis blijft de deur dicht. Dat is genoeg om door te gaan.",
            overlooked: "Een bericht van moeder is iets anders dan een jongen die u ziet.",
            others: &[(
                Q1_NO,
                "Het gaat dan alleen nog over verzuim. Jorik zelf kan uit beeld raken.",
            )],
        },
        Answered {
            given: Q2_DOUBT,
            why: "Niemand kan zeggen hoe het met Jorik gaat. Deskundigen kunnen hier verschillen, en juist dat is twijfel over zijn veiligheid. Daarom meldt u direct.",
            overlooked: "Vraag Veilig Thuis wie Jorik deze week met eigen ogen ziet. Ons advies: noem JGZ, en vraag ook of de politie kan gaan kijken. Vreest u nu voor hem, dan belt u 112.",
            others: &[
                (
                    Q2_YES,
                    "Wie hier ‘ja’ zegt, meldt ook direct. Voor Jorik maakt dat geen verschil.",
                ),
                (
                    Q2_NO,
                    "U oordeelt dan over een jongen die u vijf weken niet zag. Gaat het thuis mis, dan merkt misschien niemand het.",
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
        "Wie kan bij ons gaan kijken: leerplicht, JGZ of de politie?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S4, Source::S96, Source::M7],
};

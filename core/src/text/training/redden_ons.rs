use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, Q4_NO, Q4_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Wij redden ons wel: a case of our own, in which the parents refuse the help.
pub(super) const CASE: CaseText = CaseText {
    id: "redden-ons",
    title: "‘Wij redden ons wel’",
    theme: "Alleen thuis",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Jens (8) gaat sinds drie weken met een sleutel naar huis. Drie middagen is hij tot zes uur alleen. Eén keer was hij zijn sleutel kwijt, en zat hij een uur op de stoep. Hij zegt: ‘Dan kijk ik tv, en dan komt mama.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "De buurvrouw is die middagen thuis, en heeft nu ook een sleutel. Jens eet, slaapt en leert goed, en zegt dat hij thuis niet bang is. De intern begeleider hoort geen ander signaal. De gemeente kan vanaf volgende week opvang na school betalen, en het wijkteam wil meedenken.",
        },
        Part {
            moment: Moment::Talk,
            text: "Beide ouders komen op school. Zij werken, en vonden de opvang te duur. Vader zegt: ‘Wij redden ons wel.’ Moeder zegt: ‘Hij moet het leren.’",
        },
        Part {
            moment: Moment::Talk,
            text: "Twee weken later is er een tweede gesprek. De ouders willen de opvang niet en het wijkteam ook niet. Zij veranderen zelf ook niets. Beide ouders hebben gezag.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "De signalen en het overleg zijn er, en u sprak de ouders twee keer. Niemand ziet nu gevaar. Daarom weegt u nu samen.",
        others: &[
            (
                First::Wait,
                "Misschien went Jens eraan. Het kan ook zijn dat hij de hele winter drie middagen alleen blijft.",
            ),
            (
                First::TalkWithParents,
                "U sprak hen al twee keer, en zij zeiden twee keer nee. Een derde gesprek kan het besluit nog weken uitstellen.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Een kind van 8 is drie middagen per week tot zes uur alleen. Te weinig toezicht kan verwaarlozing zijn. Dat is een vermoeden, en het is niet weg.",
            overlooked: "Ouders die vriendelijk en druk zijn, kunnen toch te weinig toezicht geven.",
            others: &[(
                Q1_NO,
                "U ziet het dan als een keuze van de ouders. Mogelijk vraagt niemand meer hoe de middagen van Jens gaan.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het duurt nu vijf weken, de buurvrouw is dichtbij, en het gaat verder goed met Jens. Dit team ziet geen onveiligheid en twijfelt niet. Een ander team kan wel twijfelen, en meldt dan direct.",
            overlooked: "Te weinig toezicht dat lang duurt, kan structurele onveiligheid zijn. Vraag een kind ook altijd zelf of het bang is.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct. Bij een jonger kind, of zonder buurvrouw, kan dat heel goed passen.",
                ),
                (
                    Q2_DOUBT,
                    "Dan meldt u direct, en daarna beoordeelt Veilig Thuis het. Twijfelt uw team over Jens, dan is dat reden genoeg.",
                ),
            ],
        },
        Answered {
            given: Q3_YES,
            why: "De opvang kan volgende week beginnen, en is dan elke middag open. Doen de ouders mee, dan is Jens niet meer alleen.",
            overlooked: "Hulp is pas hulp als zij past bij het probleem. Hier was dat de prijs van de opvang.",
            others: &[(
                Q3_NO,
                "Dan meldt u. Dat past als er geen plek is, want zonder opvang verandert er waarschijnlijk niets.",
            )],
        },
        Answered {
            given: Q4_NO,
            why: "De ouders nemen de hulp niet aan, en zonder hen begint er niets. Daarom is melden noodzakelijk. Dat onder de 12 jaar beide ouders met gezag ja moeten zeggen, komt uit regels voor jeugdhulp. Zo lezen wij het kader.",
            overlooked: "Vertel de ouders eerst dat u meldt, als dat zonder gevaar kan. Voor de melding zelf heeft u hun toestemming niet nodig.",
            others: &[(
                Q4_YES,
                "Er staat dan hulp op papier die niemand begint. Misschien merkt u pas na maanden dat er niets veranderde.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportHelpRefused),
    trap: "Een derde gesprek plannen, en zo het besluit uitstellen.",
    home: "Nemen de ouders de hulp niet aan, dan meldt u, en als het kan horen zij dat eerst van u.",
    discuss: &[
        "Hoe lang kan een kind van 8 alleen thuis zijn, vinden wij?",
        "Zou u bij vraag 2 twijfelen, en waardoor?",
        "Hoe weten we wie gezag heeft?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S6, Source::S8, Source::T11],
};

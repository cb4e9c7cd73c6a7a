use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, Q4_NO, Q4_YES, Q5_NO, Q5_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Zes afspraken: the parents take part to the end, and the results are not there at
/// the date. Light facts and no new signal, so that ‘nee’ at question 2 is honest.
pub(super) const CASE: CaseText = CaseText {
    id: "niets-gedaan",
    title: "Zes afspraken",
    theme: "Verzorging",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Lotte (7) draagt sinds een paar weken vaak vieze kleren. Een keer per week komt zij te laat, zonder gymtas. Zij zegt: ‘Ik zoek mijn spullen zelf bij elkaar.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "De ouders vinden het goed dat de schoolarts meedenkt. Lotte eet goed, heeft geen pijn en mist geen schooldag. Opvoedhulp kan meteen bij hen thuis beginnen, met een plan voor de ochtend.",
        },
        Part {
            moment: Moment::Talk,
            text: "De ouders zeggen: ‘Dit is goed voor haar.’ Zij tekenen het plan: schone kleren, en elke dag op tijd. De termijn is acht weken, met zes afspraken. Het schoolmaatschappelijk werk is casemanager.",
        },
        Part {
            moment: Moment::Later,
            text: "De ouders komen op alle zes afspraken, en doen mee. Na acht weken beantwoordt het team eerst vraag 2 opnieuw. Het team ziet ook nu geen gevaar en geen patroon, en twijfelt niet. Dat het niet erger werd, is daarvoor niet genoeg.",
        },
        Part {
            moment: Moment::Later,
            text: "De kleren zijn nog zoals in het begin. Lotte komt nog steeds een keer per week te laat, zonder gymtas. Vader zegt: ‘We deden echt ons best.’ Moeder vraagt: ‘Mogen we nog acht weken?’",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "De signalen, het overleg en het gesprek zijn er geweest. Nu weegt u, vóór de hulp begint.",
        others: &[
            (
                First::Wait,
                "Misschien was het een drukke tijd. Blijft het zo, dan zoekt Lotte over een maand nog steeds zelf haar kleren.",
            ),
            (
                First::TalkWithParents,
                "Dat gesprek was er al, en de ouders zijn het met u eens. Nog een gesprek kan het besluit over hulp vertragen.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Lotte krijgt misschien te weinig zorg, want zij doet veel zelf en komt vies en te laat. Dat is een vermoeden, en het is niet weg.",
            overlooked: "Een handtekening onder een plan verandert nog niets voor het kind.",
            others: &[(
                Q1_NO,
                "Dan sluit u omdat er een plan ligt. Gaat het niet door, dan kan het lang duren voordat iemand dat merkt.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het duurt een paar weken. Lotte eet goed, heeft geen pijn en mist geen school. Het team ziet geen acute en geen structurele onveiligheid, en twijfelt niet.",
            overlooked: "Zorg die lang uitblijft, kan structurele onveiligheid zijn. Stel deze vraag opnieuw bij elk nieuw signaal, en als de termijn om is.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct, en bespreekt u de hulp met Veilig Thuis. Melden mag ook als de ouders meewerken.",
                ),
                (
                    Q2_DOUBT,
                    "Twijfelt uw team over Lotte, dan is dat het antwoord, en meldt u direct. De hulp kan daarnaast beginnen.",
                ),
            ],
        },
        Answered {
            given: Q3_YES,
            why: "De hulp is er, en kan meteen beginnen. Het team verwacht dat Lotte daarna weer schoon en op tijd komt.",
            overlooked: "Alleen hulp die de dreiging wegneemt, telt als ‘ja’.",
            others: &[(
                Q3_NO,
                "Dan meldt u. Zonder hulp die werkt, verandert er voor Lotte mogelijk weinig.",
            )],
        },
        Answered {
            given: Q4_YES,
            why: "De ouders zeggen ja en tekenen het plan. De hulp kan starten, met een termijn en een casemanager.",
            overlooked: "Meedoen blijkt in de weken erna, en niet op de dag van tekenen. Doet iemand niet meer mee, dan meldt u direct, en niet pas op de datum.",
            others: &[(
                Q4_NO,
                "Dan meldt u. Heeft u nu al het idee dat de ouders niet actief meedoen, dan is dit het eerlijke antwoord.",
            )],
        },
        Answered {
            given: Q5_NO,
            why: "De ouders deden mee, maar de afgesproken resultaten zijn er niet op de datum. Dan is melden noodzakelijk. Hulp kan daarnaast doorgaan, samen met Veilig Thuis.",
            overlooked: "Goede wil is nog geen resultaat. Vraag 2 gaat voor: twijfelt uw team omdat het al maanden duurt, dan meldt u daarom. Als het zonder gevaar kan, horen de ouders vooraf dat u meldt. Ons advies: is het vrijdag, bel dan eerst Veilig Thuis. De melding wacht niet op een gesprek.",
            others: &[(
                Q5_YES,
                "Dan stopt de hulp, en misschien ook het meekijken. Lotte zoekt dan nog steeds zelf haar kleren en komt te laat.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportHelpFailed),
    trap: "De termijn nog een keer verlengen.",
    home: "Is het afgesproken resultaat er niet op de datum, dan meldt u, ook als ouders trouw meedoen.",
    discuss: &[
        "Zou u vraag 2 na acht weken anders beantwoorden, en waardoor?",
        "Stel dat de ouders na twee afspraken wegblijven: wanneer meldt u dan?",
        "Hoe en wanneer horen ouders die hun best deden dat we melden?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S19],
};

use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Eén ouder wil wel. S85 stands here as a warning: that
/// school lost its case.
pub(super) const CASE: CaseText = CaseText {
    id: "een-ouder",
    title: "Eén ouder wil wel",
    theme: "Scheiding",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "De ouders van Daan (10) zijn twee jaar uit elkaar. In het weekend is hij bij vader. Daan heeft bijna elke maandag buikpijn. Hij zegt: ‘Ik moet van papa zeggen dat mama nog moet betalen.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "Het schoolmaatschappelijk werk kan met beide ouders en Daan aan de slag. Niemand op school hoorde iets over slaan of dreigen.",
        },
        Part {
            moment: Moment::Talk,
            text: "Moeder neemt de hulp aan, en vertelt veel over vader. Vader komt apart en zegt: ‘Zij is het probleem. Ik doe niet mee.’ Beide ouders hebben gezag.",
        },
        Part {
            moment: Moment::Signals,
            text: "Een week later, op donderdag, laat Daan een bericht van vader zien. Er staat: ‘Zeg tegen je moeder dat jij niet meer wilt.’ Daan zegt: ‘Ik weet niet wat ik moet antwoorden.’",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "U sprak beide ouders, en u weet wat Daan zegt en doet. U weegt vandaag, want morgen gaat Daan weer naar vader.",
        others: &[
            (
                First::Wait,
                "Het kan zijn dat de ouders vanzelf rustiger zijn. Tot die tijd krijgt Daan mogelijk elke week een boodschap mee.",
            ),
            (
                First::TalkWithParents,
                "Over hulp sprak u hen al, en vader zei nee. Een gesprek over het bericht kan Daan in de problemen brengen. Overleg daarover eerst met Veilig Thuis.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Daan heeft klachten en staat tussen zijn ouders. Kindermishandeling kan ook ontstaan tijdens of door een scheiding. Daarom volgt u de meldcode.",
            overlooked: "Kijk naar wat Daan zegt en doet, en niet naar welke ouder gelijk heeft.",
            others: &[(
                Q1_NO,
                "Het lijkt dan alleen een ruzie van de ouders. De kans is groot dat niemand meer naar de buikpijn van Daan vraagt.",
            )],
        },
        Answered {
            given: Q2_DOUBT,
            why: "Deskundigen verschillen hier: de een ziet een lange ruzie, de ander structurele onveiligheid. Het duurt al twee jaar, en Daan heeft bijna elke week buikpijn. Wie het niet zeker weet, twijfelt, en bij twijfel meldt u direct.",
            overlooked: "Bel eerst Veilig Thuis en meld. Bespreek daar wat beide ouders horen, wanneer, en hoe Daan dat weekend doorkomt. Vader kan dan merken dat Daan het bericht liet zien: noem dat, en vertel Daan vooraf dat u belt. Let op: bij een ruzie tussen ouders was de klacht van een moeder over de melding gegrond. Waarom precies, konden wij niet nagaan. Houd u daarom aan de signalen van Daan zelf.",
            others: &[
                (
                    Q2_YES,
                    "Ook dan meldt u direct. Dat past als u vindt dat Daan steeds weer klem zit en daar last van houdt.",
                ),
                (
                    Q2_NO,
                    "Dan komt u bij vraag 4, en daar loopt het vast. Onder de 12 jaar moeten beide ouders met gezag ja zeggen tegen hulp. Zo lezen wij het kader. Vader wil niet, dus u meldt toch.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Het verhaal van moeder als feit opschrijven.",
    home: "Blijf neutraal en kijk naar het kind. Meld eerst, en bespreek met Veilig Thuis wat beide ouders horen.",
    discuss: &[
        "Welke concrete signalen van Daan zelf hebben we?",
        "Hoe horen beide ouders het na de melding, zonder dat we partij kiezen?",
        "Wanneer is zo’n strijd voor ons structurele onveiligheid?",
    ],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S4,
        Source::S6,
        Source::S9,
        Source::S84,
        Source::S85,
        Source::T11,
    ],
};

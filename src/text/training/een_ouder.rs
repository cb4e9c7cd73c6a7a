use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, Q4_NO, Q4_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Eén ouder wil wel: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "een-ouder",
    title: "Eén ouder wil wel",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "De ouders van Daan (10) zijn twee jaar uit elkaar. Daan heeft bijna elke maandag buikpijn. Hij zegt: ‘Ik moet van papa zeggen dat mama nog moet betalen.’",
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
            text: "Een week later laat Daan een bericht van vader zien. Er staat: ‘Zeg tegen je moeder dat jij niet meer wilt.’ Daan zegt: ‘Ik weet niet wat ik moet antwoorden.’",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "U sprak beide ouders, en u weet wat Daan zegt en doet. Nu weegt u.",
        others: &[
            (
                First::Wait,
                "Dan krijgt Daan ook volgende week berichten om door te geven. Zijn buikpijn blijft.",
            ),
            (
                First::TalkWithParents,
                "Vader zei duidelijk nee. Nog een gesprek over hulp houdt Daan intussen in het midden.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Daan heeft klachten en staat tussen zijn ouders. Kindermishandeling kan ook ontstaan tijdens of door een scheiding. Dan volgt u de meldcode.",
            overlooked: "Kijk naar wat Daan zegt en doet, en niet naar welke ouder gelijk heeft.",
            others: &[(
                Q1_NO,
                "Dan heet het een ruzie van de ouders. Niemand vraagt nog naar de buikpijn van Daan.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het team ziet nu geen acute en geen structurele onveiligheid, en twijfelt daar niet over. Het vraagt wel door, want de strijd duurt lang.",
            overlooked: "Een strijd die lang duurt, kan voor een kind structureel onveilig zijn.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct. Dat past als Daan steeds weer klem zit en daar last van houdt.",
                ),
                (
                    Q2_DOUBT,
                    "Dan meldt u direct, en Veilig Thuis beoordeelt wat dit met Daan doet. Bij een lange strijd kan dat het eerlijke antwoord zijn.",
                ),
            ],
        },
        Answered {
            given: Q3_YES,
            why: "Het schoolmaatschappelijk werk kan met beide ouders en Daan werken. Doen zij mee, dan kan Daan ertussenuit.",
            overlooked: "Hulp voor alleen Daan neemt de strijd om hem niet weg.",
            others: &[(
                Q3_NO,
                "Dan meldt u. Zonder hulp die de strijd raakt, blijft Daan de boodschapper.",
            )],
        },
        Answered {
            given: Q4_NO,
            why: "Vader weigert, en gaat door met de berichten. Wij lezen ‘betrokkenen’ als beide ouders. Dan is melden noodzakelijk.",
            overlooked: "Ook de ouder die niet meedoet, hoort van u wat u besluit.",
            others: &[(
                Q4_YES,
                "Dan start hulp waar vader buiten blijft. Daan krijgt op maandag weer een boodschap mee.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportHelpRefused),
    trap: "Het verhaal van moeder als feit opschrijven.",
    home: "Blijf neutraal, informeer beide ouders met gezag en kijk naar het kind.",
    discuss: &[
        "Welke concrete signalen van Daan zelf hebben we?",
        "Hoe informeren we beide ouders zonder partij te kiezen?",
        "Wanneer is zo’n strijd voor ons structurele onveiligheid?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S84, Source::S85],
};

use super::{CaseText, Ending, First, FirstStep, Moment, Part, School};
use crate::text::Source;

/// Vrijdagmiddag, 14.45 uur.
pub(super) const CASE: CaseText = CaseText {
    id: "vrijdagmiddag",
    title: "Vrijdagmiddag, 14.45 uur",
    theme: "Alcohol bij het ophalen",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "De vader van Liv en Mats (6) komt hen halen. De leerkracht ruikt alcohol. Vader houdt zich vast aan het hek. In zijn andere hand heeft hij zijn autosleutels.",
        },
        Part {
            moment: Moment::Signals,
            text: "De tweeling loopt al mee naar de auto. De leerkracht zegt: ‘Blijf nog even hier.’ Vader zegt: ‘We gaan’, en loopt door.",
        },
    ],
    first: FirstStep {
        right: First::Alarm,
        why: "Er is nu gevaar voor twee kinderen. U belt 112, en daarna Veilig Thuis. Ons advies: haal de kinderen naar binnen, en houd hen daar zolang dat zonder gevaar kan. Pak de sleutels niet af en ga niet voor de auto staan, want dan loopt u zelf gevaar. Onthoud het kenteken en de richting. De app kan dicht.",
        others: &[
            (
                First::Weigh,
                "Vijf vragen kosten een paar minuten. Het kan zijn dat Liv en Mats dan al in de auto zitten.",
            ),
            (
                First::TalkWithParents,
                "Een gesprek op maandag is een goed idee, maar het komt te laat voor vanmiddag. Liv en Mats kunnen zo instappen.",
            ),
            (
                First::CallVeiligThuis,
                "Veilig Thuis bellen hoort erbij, maar daarna. Nu is er iemand nodig die meteen kan komen, en dat is de politie.",
            ),
        ],
    },
    walk: &[],
    ends: Ending::Elsewhere,
    trap: "Eerst de app invullen, of zelf de auto tegenhouden.",
    home: "Is er nu gevaar, dan belt u 112, en daarna pas Veilig Thuis.",
    discuss: &[
        "Wie belt 112, en wie blijft bij de kinderen?",
        "Hoe letten we op onszelf als vader boos wordt?",
        "Wat leggen we daarna vast?",
    ],
    sources: &[Source::S21, Source::S28, Source::S36],
};

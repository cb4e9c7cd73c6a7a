//! What to do when no decision stands: the quick check decides nothing, the answers
//! contradict what was said before, or nobody knows the date of the help.

use super::{Action, CHILD, DANGER, NEW_SIGNAL, NOT_CLOSED_IN_DOUBT, STUCK};
use crate::text::{Contact, Source};

const CALL_FIRST: Action = Action {
    does: "Bel nu Veilig Thuis.",
    how: "Zeg: ‘Er is een signaal dat een leerling niet veilig is. Wij melden.’ Advies is geen melding. Praat tot dan niet met ouders, partner of familie, ook niet als een leerling van 18 of ouder dat wil. Dit is ons advies.",
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S13, Source::S81],
};

const KEPT_ALL_THE_SAME: Action = Action {
    does: "Blijft u bij uw antwoord? Beslis dat niet alleen.",
    how: "Beslis dit met het bevoegd gezag, dat eindverantwoordelijk is. Zo lezen wij het kader. Leg bij ‘Wij wijken af’ vast waarom, tot wanneer en wie zicht houdt op de leerling.",
    contact: None,
    sources: &[Source::S0b, Source::S4],
};

/// Question 2 was "nee", and something that was said before asks for a report.
pub(in crate::text::outcome) const SAFETY_AGAIN: &[Action] = &[
    DANGER,
    CALL_FIRST,
    Action {
        does: "Beantwoord vraag 2 opnieuw: ‘ja’ of ‘twijfel’.",
        how: "Daarmee meldt u. Zo lezen wij het kader.",
        contact: None,
        sources: &[Source::S11, Source::S12],
    },
    CHILD,
    STUCK,
    KEPT_ALL_THE_SAME,
];

/// The table doubted at question 1: nobody closes then, and question 2 follows.
pub(in crate::text::outcome) const DOUBT_AT_SUSPICION: &[Action] = &[
    DANGER,
    Action {
        does: "Beantwoord vraag 1 opnieuw: ‘ja’.",
        how: "Dan volgt vraag 2. Weet u niet wat u ziet? Vraag Veilig Thuis om advies. Advies is geen melding.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S12, Source::S13],
    },
];

/// The table doubted at question 3, 4 or 5 (our safe reading).
pub(in crate::text::outcome) const DOUBT_AT_HELP: &[Action] = &[
    DANGER,
    Action {
        does: "Beantwoord die vraag opnieuw: bij twijfel ‘nee’.",
        how: "Dan is melden noodzakelijk. Zo lezen wij het kader. Twijfelt iemand over de veiligheid, wijzig dan vraag 2 in ‘twijfel’.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S4, Source::S12],
    },
    CHILD,
];

/// No parent could be reached, and question 4 says that they accept help (our safe reading).
pub(in crate::text::outcome) const NOBODY_REACHED: &[Action] = &[
    DANGER,
    Action {
        does: "Beantwoord vraag 4 opnieuw: zonder contact ‘nee’.",
        how: "Dan is melden noodzakelijk. Zo lezen wij het kader. Sprak u de ouders toch? Wijzig dan stap 3. Twijfelt iemand over de veiligheid, wijzig dan vraag 2 in ‘twijfel’.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S0b, Source::S23],
    },
    CHILD,
];

/// Question 1 was.
pub(in crate::text::outcome) const SUSPICION_AGAIN: &[Action] = &[
    DANGER,
    CALL_FIRST,
    Action {
        does: "Beantwoord vraag 1 opnieuw: ‘ja’.",
        how: "Kies daarna bij vraag 2 ‘ja’ of ‘twijfel’. Daarmee meldt u. Zo lezen wij het kader.",
        contact: None,
        sources: &[Source::S11, Source::S12],
    },
    CHILD,
    STUCK,
    KEPT_ALL_THE_SAME,
];

/// The quick check closes nothing: question 2 is for the functionarissen and the bevoegd
/// gezag (S0b, S1).
pub(in crate::text::outcome) const QUICK_CLOSE: &[Action] = &[NOT_CLOSED_IN_DOUBT];

/// Nor does it begin help.
pub(in crate::text::outcome) const QUICK_HELP: &[Action] = &[
    NEW_SIGNAL,
    Action {
        does: "Besluit u samen tot hulp? Spreek dan eerst een datum af.",
        how: "Daarbij horen ook rollen en een casemanager.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
];

/// Where the results were not there, and the date was moved after that.
pub(in crate::text::outcome) const RESULT_WAS_NO: &[Action] = &[
    DANGER,
    Action {
        does: "Waren de afgesproken resultaten er niet? Meld dan vandaag.",
        how: "Zet de eerdere datum terug, en antwoord bij vraag 5 ‘nee’. Een latere datum verandert dat niet: zo lezen wij het kader.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S0b, Source::S48],
    },
    Action {
        does: "Stond de datum verkeerd?",
        how: "Zet dan de goede datum neer. Op die dag beantwoordt u vraag 5 opnieuw.",
        contact: None,
        sources: &[Source::S0b],
    },
    NEW_SIGNAL,
];

/// In an evaluation of help whose date nobody knows (our safe reading).
pub(in crate::text::outcome) const NO_TERM: &[Action] = &[
    DANGER,
    Action {
        does: "Zoek vandaag de datum en het afgesproken resultaat.",
        how: "Kijk in het dossier en vraag het de casemanager. Gevonden? Ga dan terug en vul het in.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    Action {
        does: "Vindt u ze vandaag niet? Meld dan.",
        how: "Niemand weet dan of de hulp werkt. Dat is twijfel over de veiligheid: beantwoord vraag 2 opnieuw, met ‘twijfel’. Zo lezen wij het kader. Spreek geen nieuwe termijn af om een melding uit te stellen.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S0b, Source::S4, Source::S48],
    },
    Action {
        does: "Doet iemand niet meer mee? Dan is melden noodzakelijk.",
        how: "Kies ‘Iemand doet niet meer mee’.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    CHILD,
];

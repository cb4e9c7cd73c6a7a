//! What to do while help runs, at the end of its term, and when it is completed.

use super::{Action, NEW_SIGNAL};
use crate::text::{Contact, Source};

const AT_THE_DATE: Action = Action {
    does: "Beantwoord vraag 5 op de afgesproken datum.",
    how: "Weegwijzer herinnert u niet. Zet de datum in de agenda van de school.",
    contact: None,
    sources: &[Source::S0b, Source::S1],
};

pub(in crate::text::outcome) const HELP_RUNNING: &[Action] = &[
    Action {
        does: "Spreek een termijn af.",
        how: "Kies een datum. Dan moet te zien of te meten zijn dat het beter gaat.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    Action {
        does: "Benoem een casemanager.",
        how: "Geef iedereen een rol en taken. Noem ook de taken van de casemanager.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    Action {
        does: "Spreek af wie tot de datum zicht houdt op de veiligheid.",
        how: "Die ziet en spreekt de leerling zelf. Dit is ons advies.",
        contact: None,
        sources: &[Source::S48],
    },
    Action {
        does: "Schrijf precies op wat u afspreekt.",
        how: "Dan weet iedereen wat de anderen verwachten.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    NEW_SIGNAL,
    Action {
        does: "Doet iemand niet meer mee? Wacht dan niet op de datum.",
        how: "Wijzig vraag 4 in ‘nee’: dan meldt u.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    Action {
        does: "Begint of stopt de hulp niet zoals afgesproken? Wacht niet op de datum.",
        how: "Vraag 3 is dan ‘nee’: dan meldt u. Zo lezen wij het kader.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    AT_THE_DATE,
];

/// In an evaluation before the end of the term: the term stands, and no other is
/// agreed to put off a report.
pub const KEEP_THE_TERM: &[Action] = &[
    Action {
        does: "Houd de afgesproken termijn aan.",
        how: "Verleng de termijn niet om een melding uit te stellen. Zo lezen wij het kader.",
        contact: None,
        sources: &[Source::S0b, Source::S48],
    },
    NEW_SIGNAL,
    SOMEBODY_STOPS,
    HELP_STOPS,
    AT_THE_DATE,
];

/// At the end of the term, in an evaluation, where help that stopped has a button.
pub const EVALUATE_NOW: &[Action] = &[LOOK_BACK, SOMEBODY_STOPS, HELP_STOPS, NEW_SIGNAL];

/// At the end of the term, in a case, where question 3 and 4 are answered again.
pub const LOOK_BACK_NOW: &[Action] = &[
    LOOK_BACK,
    Action {
        does: "Begon of stopte de hulp niet zoals afgesproken, of doet iemand niet meer mee? Dan meldt u.",
        how: "Beantwoord dan vraag 3 of vraag 4 opnieuw, met ‘nee’. Zo lezen wij het kader.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    NEW_SIGNAL,
];

const LOOK_BACK: Action = Action {
    does: "Beantwoord nu vraag 5.",
    how: "Kijk terug op wat is afgesproken. Verleng de termijn niet om een melding uit te stellen. Zo lezen wij het kader.",
    contact: None,
    sources: &[Source::S0b, Source::S48],
};

const SOMEBODY_STOPS: Action = Action {
    does: "Doet iemand niet meer mee? Dan is melden noodzakelijk.",
    how: "Kies ‘Iemand doet niet meer mee’. Wacht niet op de datum.",
    contact: None,
    sources: &[Source::S0b, Source::S1],
};

const HELP_STOPS: Action = Action {
    does: "Begint of stopt de hulp niet zoals afgesproken? Wacht niet op de datum.",
    how: "Kies ‘De hulp begon niet, of stopte’: dan meldt u. Zo lezen wij het kader.",
    contact: None,
    sources: &[Source::S0b, Source::S1],
};

pub(in crate::text::outcome) const HELP_COMPLETED: &[Action] = &[
    Action {
        does: "Spreek af wie zicht houdt op de veiligheid.",
        how: "Het gaat om alle betrokkenen. Spreek ook af tot wanneer.",
        contact: None,
        sources: &[Source::S0b, Source::S26],
    },
    Action {
        does: "Spreek af wat u doet bij een nieuw signaal.",
        how: "Beantwoord dan vraag 2 opnieuw. Bij twijfel meldt u.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S48, Source::S4],
    },
    Action {
        does: "Leg deze afspraken vast en sluit de hulp af.",
        how: "Sluit niet af zonder deze afspraken.",
        contact: None,
        sources: &[Source::S0b],
    },
];

//! What to do now, per outcome, in the order in which to do it.

use super::super::{Contact, Source};
use super::Action;

const DANGER: Action = Action {
    does: "Is er nu gevaar? Bel eerst 112.",
    how: "",
    contact: Some(Contact::Alarm),
    sources: &[Source::S28, Source::S36],
};

const LEADERSHIP: Action = Action {
    does: "Vertel het bevoegd gezag dat u meldt.",
    how: "Is er haast? Bel dan eerst Veilig Thuis.",
    contact: None,
    sources: &[Source::S0b],
};

const RECORD_REPORT: Action = Action {
    does: "Leg de melding vast.",
    how: "Vraag aan het eind: ‘Is dit nu een melding?’ Was het advies? Meld dan alsnog. Noteer dag, tijd, wie u sprak en waarom.",
    contact: None,
    sources: &[Source::S49, Source::S31],
};

const FOLLOW: Action = Action {
    does: "Blijf de leerling volgen.",
    how: "Na de melding blijft u opletten. Nieuw signaal? Bel opnieuw, ook als Veilig Thuis al bezig is.",
    contact: None,
    sources: &[Source::S0a, Source::S48],
};

/// The hours between the call and the end of the school day are the dangerous ones.
const CHILD: Action = Action {
    does: "Vraag Veilig Thuis of de leerling naar huis kan, en hoe.",
    how: "Is de leerling al thuis? Zeg dat. Wie blijft er anders bij? Spreek af wat u de leerling vertelt, en wanneer. Dit is ons advies.",
    contact: None,
    sources: &[Source::S81, Source::S83],
};

const STUCK: Action = Action {
    does: "Geen gehoor, of zegt Veilig Thuis ‘wacht’?",
    how: "Bij gevaar belt u 112. Ons advies: kan het niet wachten, bel dan de politie. Blijf anders vandaag bellen. Niet eens met Veilig Thuis? Vraag naar hun arts of gedragsdeskundige. Verwijst men naar het wijkteam? Zeg dat u nu meldt. Noteer naam, tijd en antwoord.",
    contact: Some(Contact::Police),
    sources: &[Source::S28, Source::S36],
};

/// Where nothing says that somebody is unsafe now, the parents hear it first: leaving
/// that out without a reason costs a school its case.
const PARENTS_FIRST: Action = Action {
    does: "Kan het zonder gevaar? Vertel de ouders dan eerst dat u meldt.",
    how: "Twijfelt u, of vertelde de leerling het zelf? Bel dan eerst Veilig Thuis, en bespreek wie de ouders informeert. Ook bij eergerelateerd geweld, huwelijksdwang of seksueel misbruik. Lukt het gesprek vandaag niet? Meld toch. Toestemming is niet nodig. Horen de ouders het niet vooraf? Leg vast waarom.",
    contact: None,
    sources: &[
        Source::S6,
        Source::S8,
        Source::S28,
        Source::S47,
        Source::S74,
        Source::S81,
        Source::S93,
    ],
};

const DANGEROUS_TALK: Action = Action {
    does: "Kan een gesprek gevaar opleveren? Praat dan niet eerst met de ouders.",
    how: "Dat geldt ook als de leerling het zelf vertelde. En bij eergerelateerd geweld, huwelijksdwang of seksueel misbruik.",
    contact: None,
    sources: &[
        Source::S6,
        Source::S28,
        Source::S74,
        Source::S81,
        Source::S93,
    ],
};

const PARENTS: Action = Action {
    does: "Bespreek met Veilig Thuis wie de ouders informeert.",
    how: "Ook wanneer. Normaal horen ouders het vooraf, bij gevaar of haast niet. Toestemming is niet nodig. Horen de ouders het niet vooraf? Leg vast waarom.",
    contact: None,
    sources: &[Source::S6, Source::S47],
};

const NEW_SIGNAL: Action = Action {
    does: "Nieuw signaal? Wacht niet op de datum.",
    how: "Beantwoord vraag 2 opnieuw. Bij twijfel meldt u. Bij acuut gevaar belt u 112.",
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S19, Source::S48],
};

const AT_THE_DATE: Action = Action {
    does: "Beantwoord vraag 5 op de afgesproken datum.",
    how: "Weegwijzer herinnert u niet. Zet de datum in de agenda van de school.",
    contact: None,
    sources: &[Source::S0b, Source::S1],
};

pub(super) const REPORT_NOW: &[Action] = &[
    DANGER,
    Action {
        does: "Bel Veilig Thuis en meld.",
        how: "Zeg: ‘Wij zijn een school. Volgens ons afwegingskader is er onveiligheid, of twijfel daarover. Wij melden.’",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S0b, Source::S1, Source::S31],
    },
    DANGEROUS_TALK,
    CHILD,
    STUCK,
    PARENTS,
    Action {
        does: "Bespreek vraag 3, 4 en 5 met Veilig Thuis.",
        how: "U beantwoordt ze niet alleen. De punten staan hieronder.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    LEADERSHIP,
    RECORD_REPORT,
    FOLLOW,
];

pub(super) const REPORT: &[Action] = &[
    DANGER,
    PARENTS_FIRST,
    Action {
        does: "Bel Veilig Thuis en meld, vandaag.",
        how: "Zeg: ‘Wij zijn een school. Volgens ons afwegingskader moeten wij melden.’",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S0b, Source::S1, Source::S31],
    },
    CHILD,
    STUCK,
    Action {
        does: "Bespreek met Veilig Thuis welke hulp nog kan.",
        how: "Dat besluit neemt u samen met hen en de betrokkenen.",
        contact: None,
        sources: &[Source::S0a, Source::S0b],
    },
    LEADERSHIP,
    RECORD_REPORT,
    FOLLOW,
];

pub(super) const RECORD_AND_CLOSE: &[Action] = &[
    Action {
        does: "Twijfelt u nog, of vertelde de leerling het zelf? Sluit dan niet.",
        how: "Ontkennen is niet genoeg. Vertelde de leerling het zelf? Wijzig vraag 1 in ‘ja’. Kies bij vraag 2 ‘ja’ of ‘twijfel’: dan meldt u. Twijfelt u alleen over de signalen? Vraag Veilig Thuis om advies. Advies is geen melding.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S12, Source::S13],
    },
    Action {
        does: "Leg vast waarom de zorg weg is.",
        how: "Noteer wat u zag en hoorde, wie u sprak en wat u besloot. Ook als het vermoeden niet klopte.",
        contact: None,
        sources: &[Source::S49],
    },
    Action {
        does: "Sluit het dossier volgens de regels van uw school.",
        how: "Vernietig niets.",
        contact: None,
        sources: &[Source::S0b, Source::S49],
    },
    Action {
        does: "Nieuw signaal? Begin opnieuw bij stap 1.",
        how: "Dat kan op elk moment. Bij acuut gevaar belt u 112.",
        contact: None,
        sources: &[Source::S12, Source::S36],
    },
];

pub(super) const HELP_RUNNING: &[Action] = &[
    Action {
        does: "Spreek een termijn af.",
        how: "Kies een datum. Op die dag moet u zien of meten dat het beter gaat.",
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
        does: "Schrijf precies op wat u afspreekt.",
        how: "Dan weet iedereen wat de verwachting is.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    NEW_SIGNAL,
    AT_THE_DATE,
];

/// In an evaluation before the end of the term: the term stands, and no other is
/// agreed to put off a report.
pub const KEEP_THE_TERM: &[Action] = &[
    Action {
        does: "Houd de afgesproken termijn aan.",
        how: "Neem de datum over uit het dossier van uw school. Is die datum voorbij? Ga terug en beantwoord vraag 5. Verleng de termijn niet om een melding uit te stellen.",
        contact: None,
        sources: &[Source::S0b, Source::S48],
    },
    NEW_SIGNAL,
    Action {
        does: "Doet iemand niet meer mee? Dan is melden noodzakelijk.",
        how: "Kies ‘Iemand doet niet meer mee’. Wacht niet op de datum.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
    AT_THE_DATE,
];

pub(super) const HELP_COMPLETED: &[Action] = &[
    Action {
        does: "Spreek af wie de veiligheid volgt.",
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

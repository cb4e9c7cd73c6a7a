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
    does: "Laat het bevoegd gezag weten dat u meldt.",
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
    does: "Houd zicht op de leerling.",
    how: "Blijf ook na de melding opletten. Bel bij een nieuw signaal opnieuw, ook als Veilig Thuis al bezig is.",
    contact: None,
    sources: &[Source::S0a, Source::S48],
};

/// The hours between the call and the end of the school day are the dangerous ones.
const CHILD: Action = Action {
    does: "Vraag Veilig Thuis of de leerling naar huis kan, en hoe.",
    how: "Is de leerling al thuis? Zeg dat erbij. Vraag anders wie erbij blijft. Spreek af wat u de leerling vertelt, en wanneer. Dit is ons advies.",
    contact: None,
    sources: &[Source::S81, Source::S83],
};

const STUCK: Action = Action {
    does: "Geen gehoor, of zegt Veilig Thuis ‘wacht’?",
    how: "Bij gevaar belt u 112. Ons advies: bel de politie als het niet kan wachten, en blijf anders vandaag bellen. Bent u het oneens met Veilig Thuis, vraag dan naar hun arts of gedragsdeskundige. Verwijzen zij u naar het wijkteam? Zeg dat u nu meldt. Noteer naam, tijd en antwoord.",
    contact: Some(Contact::Police),
    sources: &[Source::S28, Source::S36],
};

/// Where nothing says that somebody is unsafe now, the parents hear it first: leaving
/// that out without a reason costs a school its case.
const PARENTS_FIRST: Action = Action {
    does: "Kan het zonder gevaar? Vertel de ouders dan eerst dat u meldt.",
    how: "Twijfelt u, of vertelde de leerling het zelf? Bel dan eerst Veilig Thuis, en bespreek wie de ouders informeert. Doe dat ook bij eergerelateerd geweld, huwelijksdwang of seksueel misbruik. Meld ook als het gesprek vandaag niet lukt. Toestemming is niet nodig. Horen de ouders het niet vooraf, leg dan vast waarom. Is de leerling 18 of ouder? Vertel de ouders niets zonder toestemming.",
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
    how: "Dat geldt ook als de leerling het zelf vertelde, en bij eergerelateerd geweld, huwelijksdwang of seksueel misbruik.",
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
    how: "Spreek ook af wanneer. Normaal horen ouders het vooraf, maar niet bij gevaar of haast. Toestemming is niet nodig. Horen de ouders het niet vooraf, leg dan vast waarom. Is de leerling 18 of ouder? Vertel de ouders niets zonder toestemming.",
    contact: None,
    sources: &[Source::S6, Source::S47],
};

const NEW_SIGNAL: Action = Action {
    does: "Wacht bij een nieuw signaal niet op de datum.",
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

const CALL_NOW: Action = Action {
    does: "Bel Veilig Thuis en meld.",
    how: "Zeg: ‘Wij zijn een school. Volgens ons afwegingskader is er onveiligheid, of twijfel daarover. Wij melden.’",
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S0b, Source::S1, Source::S31],
};

const CALL_TODAY: Action = Action {
    does: "Bel Veilig Thuis en meld, vandaag.",
    how: "Zeg: ‘Wij zijn een school. Volgens ons afwegingskader moeten wij melden.’",
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S0b, Source::S1, Source::S31],
};

const AGENDA: Action = Action {
    does: "Bespreek vraag 3, 4 en 5 met Veilig Thuis.",
    how: "Beantwoord ze niet alleen. De punten staan hieronder.",
    contact: None,
    sources: &[Source::S0b, Source::S1],
};

const HELP_BESIDE: Action = Action {
    does: "Bespreek met Veilig Thuis welke hulp nog kan.",
    how: "Dat besluit neemt u met Veilig Thuis en de betrokkenen.",
    contact: None,
    sources: &[Source::S0a, Source::S0b],
};

/// From 18 on the pupil is the one who is told; the right to report stands without
/// consent.
const STUDENT_TOLD: Action = Action {
    does: "Vertel de leerling zelf dat u meldt, als dat veilig kan.",
    how: "De leerling is 18 of ouder. Melden mag ook zonder toestemming. Vertel de ouders niets, tenzij de leerling dat goedvindt. Kan vooraf vertellen gevaar opleveren? Bel dan eerst Veilig Thuis.",
    contact: None,
    sources: &[Source::S2, Source::S28, Source::S34],
};

pub(super) const REPORT_NOW: &[Action] = &[
    DANGER,
    CALL_NOW,
    DANGEROUS_TALK,
    CHILD,
    STUCK,
    PARENTS,
    AGENDA,
    LEADERSHIP,
    RECORD_REPORT,
    FOLLOW,
];

pub(super) const REPORT: &[Action] = &[
    DANGER,
    PARENTS_FIRST,
    CALL_TODAY,
    CHILD,
    STUCK,
    HELP_BESIDE,
    LEADERSHIP,
    RECORD_REPORT,
    FOLLOW,
];

pub(super) const STUDENT_NOW: &[Action] = &[
    DANGER,
    CALL_NOW,
    CHILD,
    STUCK,
    STUDENT_TOLD,
    AGENDA,
    LEADERSHIP,
    RECORD_REPORT,
    FOLLOW,
];

pub(super) const STUDENT: &[Action] = &[
    DANGER,
    STUDENT_TOLD,
    CALL_TODAY,
    CHILD,
    STUCK,
    HELP_BESIDE,
    LEADERSHIP,
    RECORD_REPORT,
    FOLLOW,
];

const CALL_FIRST: Action = Action {
    does: "Bel vandaag Veilig Thuis, ook als u nog niet besliste.",
    how: "Vertel wat u zag en hoorde. Praat niet eerst met de ouders.",
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S81, Source::S93],
};

const KEPT_ALL_THE_SAME: Action = Action {
    does: "Blijft u bij uw antwoord? Beslis dat niet alleen.",
    how: "Doe dat met het bevoegd gezag, nadat u Veilig Thuis sprak. Leg bij ‘Wij wijken af’ vast waarom, tot wanneer en wie zicht houdt op de leerling.",
    contact: None,
    sources: &[Source::S0b, Source::S4],
};

/// Question 2 was "nee", and something that was said before asks for a report.
pub(super) const SAFETY_AGAIN: &[Action] = &[
    DANGER,
    Action {
        does: "Beantwoord vraag 2 opnieuw: ‘ja’ of ‘twijfel’.",
        how: "Daarmee meldt u. Zo lezen wij het kader.",
        contact: None,
        sources: &[Source::S11, Source::S12],
    },
    CALL_FIRST,
    CHILD,
    STUCK,
    KEPT_ALL_THE_SAME,
];

/// Question 1 was.
pub(super) const SUSPICION_AGAIN: &[Action] = &[
    DANGER,
    Action {
        does: "Beantwoord vraag 1 opnieuw: ‘ja’.",
        how: "Kies daarna bij vraag 2 ‘ja’ of ‘twijfel’. Daarmee meldt u. Zo lezen wij het kader.",
        contact: None,
        sources: &[Source::S11, Source::S12],
    },
    CALL_FIRST,
    CHILD,
    STUCK,
    KEPT_ALL_THE_SAME,
];

pub(super) const RECORD_AND_CLOSE: &[Action] = &[
    Action {
        does: "Twijfelt u nog, of vertelde de leerling het zelf? Sluit dan niet.",
        how: "Ontkennen is niet genoeg. Vertelde de leerling het zelf? Wijzig vraag 1 in ‘ja’ en kies bij vraag 2 ‘ja’ of ‘twijfel’: dan meldt u. Twijfelt u alleen over de signalen, vraag dan advies aan Veilig Thuis. Advies is geen melding.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S12, Source::S13],
    },
    Action {
        does: "Leg vast waarom de zorg weg is.",
        how: "Noteer wat u zag en hoorde, wie u sprak en wat u besloot, ook als het vermoeden niet klopte.",
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
        does: "Begin bij een nieuw signaal weer bij stap 1.",
        how: "Dat kan op elk moment. Bij acuut gevaar belt u 112.",
        contact: None,
        sources: &[Source::S12, Source::S36],
    },
];

pub(super) const HELP_RUNNING: &[Action] = &[
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
        does: "Schrijf precies op wat u afspreekt.",
        how: "Dan weet iedereen wat de anderen verwachten.",
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
        how: "Verleng de termijn niet om een melding uit te stellen. Zo lezen wij het kader.",
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

/// In an evaluation of help whose date nobody knows (our safe reading).
pub const NO_TERM: &[Action] = &[
    Action {
        does: "Zoek vandaag uit wat er is afgesproken.",
        how: "Kijk in het dossier en vraag het de casemanager. Vindt u de datum, ga dan terug en vul die in.",
        contact: None,
        sources: &[Source::S0b],
    },
    Action {
        does: "Is er niets afgesproken? Vraag vandaag Veilig Thuis om advies.",
        how: "Hulp zonder termijn is niet wat het kader vraagt. Ga na of de hulp echt begon, en of iedereen meedoet. Is dat niet zo, dan is melden noodzakelijk. Zo lezen wij het kader.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S0b, Source::S1],
    },
    Action {
        does: "Gaat de hulp door? Spreek dan een korte termijn af.",
        how: "Kies vandaag een datum dichtbij en een casemanager. Vul de datum in bij ‘Afspraken over de hulp’. Stel er geen melding mee uit.",
        contact: None,
        sources: &[Source::S0b, Source::S48],
    },
    NEW_SIGNAL,
];

pub(super) const HELP_COMPLETED: &[Action] = &[
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

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
    how: "Is de leerling al thuis, staat er familie bij de deur, of weten de ouders het al? Zeg dat erbij. Is meegaan gevaarlijk, bel dan 112. Vraag anders wie erbij blijft. Spreek af wat u de leerling vertelt, en wanneer. Dit is ons advies.",
    contact: None,
    sources: &[Source::S81, Source::S83],
};

const STUCK: Action = Action {
    does: "Geen gehoor, of zegt Veilig Thuis ‘wacht’?",
    how: "Bij gevaar belt u 112. De rest is ons advies. Bel de politie als het niet kan wachten, en blijf anders vandaag bellen. Bent u het oneens met Veilig Thuis, vraag dan naar hun arts of gedragsdeskundige. Verwijzen zij u naar het wijkteam, of heet het ‘geen spoed’? Zeg dat u nu meldt. Noteer naam, tijd en antwoord.",
    contact: Some(Contact::Police),
    sources: &[Source::S28, Source::S36],
};

/// Where nothing says that somebody is unsafe now, the parents hear it first: leaving
/// that out without a reason costs a school its case.
const PARENTS_FIRST: Action = Action {
    does: "Jonger dan 18, en kan het zonder gevaar? Vertel de ouders dan eerst dat u meldt.",
    how: "Durft de leerling dan niet naar huis, twijfelt u, of is het bijna weekend of vakantie? Bel dan eerst Veilig Thuis, en bespreek wie de ouders informeert. Doe dat ook als de leerling het zelf vertelde, of als de ouder misschien het contact verbreekt. Het geldt ook bij eergerelateerd geweld, huwelijksdwang, achterlating, genitale verminking, seksueel misbruik, uitbuiting, partnergeweld en verzonnen ziekte. Meld ook als het gesprek vandaag niet lukt. Voor melden is geen toestemming nodig. Horen de ouders het niet vooraf, leg dan vast waarom. Vanaf 18 jaar horen zij niets zonder toestemming.",
    contact: None,
    sources: &[
        Source::S6,
        Source::S8,
        Source::S28,
        Source::S46,
        Source::S47,
        Source::S74,
        Source::S81,
    ],
};

/// "I tell you first when I do something" is kept.
const PUPIL_FIRST: Action = Action {
    does: "Vertel eerst de leerling dat u meldt, als dat veilig kan.",
    how: "Bellen wacht er niet op. Bij huwelijksdwang of achterlating belt u eerst Veilig Thuis.",
    contact: None,
    sources: &[Source::S74, Source::S108],
};

const NO_TALK_BEFORE: Action = Action {
    does: "Praat niet met de ouders voordat u Veilig Thuis sprak.",
    how: "Dat geldt zeker als de leerling het zelf vertelde, en bij seksueel misbruik. Praat bij eergerelateerd geweld of huwelijksdwang ook niet met andere familie, en stuur niets naar huis. Zo lezen wij het kader.",
    contact: None,
    sources: &[Source::S6, Source::S28, Source::S74, Source::S81],
};

const PARENTS: Action = Action {
    does: "Bespreek met Veilig Thuis wie de ouders informeert.",
    how: "Spreek ook af wanneer. Normaal horen ouders het vooraf, maar niet bij gevaar of haast. Voor melden is geen toestemming nodig. Horen de ouders het niet vooraf, leg dan vast waarom. Is de leerling 18 of ouder? Vertel de ouders niets zonder toestemming.",
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
    how: "Zeg: ‘Wij zijn een school. Volgens ons afwegingskader is er onveiligheid, of twijfel daarover. Wij melden.’ Zeg de leerling dat u belt, als dat veilig kan. Bellen wacht er niet op. Bij huwelijksdwang of achterlating belt u eerst. Laat de leerling tot dan niet alleen: ons advies.",
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S0b, Source::S1, Source::S31],
};

const CALL_TODAY: Action = Action {
    does: "Bel Veilig Thuis en meld, vandaag.",
    how: "Zeg: ‘Wij zijn een school. Volgens ons afwegingskader moeten wij melden.’ Laat een leerling die bang is tot dan niet alleen: ons advies.",
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
    how: "De leerling is 18 of ouder. Melden mag ook zonder toestemming, en bellen wacht hier niet op. Vertel ouders, partner en familie niets zonder toestemming, en stuur niets naar huis. Komt het gevaar van een van hen? Bel dan eerst Veilig Thuis, ook als de leerling wil dat zij het horen. Doe dat ook bij huwelijksdwang of achterlating. Dit is ons advies.",
    contact: None,
    sources: &[Source::S6, Source::S10, Source::T34],
};

pub(super) const REPORT_NOW: &[Action] = &[
    DANGER,
    CALL_NOW,
    NO_TALK_BEFORE,
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
    LEADERSHIP,
    PUPIL_FIRST,
    PARENTS_FIRST,
    CALL_TODAY,
    CHILD,
    STUCK,
    HELP_BESIDE,
    RECORD_REPORT,
    FOLLOW,
];

/// The call comes before the parents: something that was said asks for it.
pub(super) const REPORT_CALLED_FIRST: &[Action] = &[
    DANGER,
    PUPIL_FIRST,
    CALL_TODAY,
    NO_TALK_BEFORE,
    CHILD,
    STUCK,
    PARENTS,
    HELP_BESIDE,
    LEADERSHIP,
    RECORD_REPORT,
    FOLLOW,
];

pub(super) const STUDENT_NOW: &[Action] = &[
    DANGER,
    CALL_NOW,
    STUDENT_TOLD,
    CHILD,
    STUCK,
    AGENDA,
    LEADERSHIP,
    RECORD_REPORT,
    FOLLOW,
];

pub(super) const STUDENT: &[Action] = &[
    DANGER,
    LEADERSHIP,
    STUDENT_TOLD,
    CALL_TODAY,
    CHILD,
    STUCK,
    HELP_BESIDE,
    RECORD_REPORT,
    FOLLOW,
];

const CALL_FIRST: Action = Action {
    does: "Bel vandaag Veilig Thuis.",
    how: "Zeg: ‘Er is een signaal dat een leerling niet veilig is. Wij melden.’ Advies is geen melding. Praat tot dan niet met de ouders, ook niet als een leerling van 18 of ouder dat wil. Dit is ons advies.",
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
pub(super) const SAFETY_AGAIN: &[Action] = &[
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
pub(super) const DOUBT_AT_SUSPICION: &[Action] = &[
    DANGER,
    Action {
        does: "Beantwoord vraag 1 opnieuw: ‘ja’.",
        how: "Dan volgt vraag 2. Weet u niet wat u ziet? Vraag Veilig Thuis om advies. Advies is geen melding.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S12, Source::S13],
    },
];

/// The table doubted at question 3, 4 or 5 (our safe reading).
pub(super) const DOUBT_AT_HELP: &[Action] = &[
    DANGER,
    Action {
        does: "Beantwoord die vraag opnieuw: bij twijfel ‘nee’.",
        how: "Dan is melden noodzakelijk. Zo lezen wij het kader. Twijfelt iemand over de veiligheid, wijzig dan vraag 2 in ‘twijfel’.",
        contact: Some(Contact::VeiligThuis),
        sources: &[Source::S4, Source::S12],
    },
    CHILD,
];

/// Question 1 was.
pub(super) const SUSPICION_AGAIN: &[Action] = &[
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

const NOT_CLOSED_IN_DOUBT: Action = Action {
    does: "Twijfelt u nog, of vertelde de leerling het zelf? Sluit dan niet.",
    how: "Ontkennen is niet genoeg. Vertelde de leerling het zelf? Wijzig vraag 1 in ‘ja’ en kies bij vraag 2 ‘ja’ of ‘twijfel’: dan meldt u. Twijfelt u alleen over de signalen, vraag dan advies aan Veilig Thuis. Advies is geen melding.",
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S12, Source::S13],
};

/// The quick check closes nothing: question 2 is for the functionarissen and the bevoegd
/// gezag (S0b, S1).
pub(super) const QUICK_CLOSE: &[Action] = &[NOT_CLOSED_IN_DOUBT];

/// Nor does it begin help.
pub(super) const QUICK_HELP: &[Action] = &[
    NEW_SIGNAL,
    Action {
        does: "Besluit u samen tot hulp? Spreek dan eerst een datum af.",
        how: "Daarbij horen ook rollen en een casemanager.",
        contact: None,
        sources: &[Source::S0b, Source::S1],
    },
];

pub(super) const RECORD_AND_CLOSE: &[Action] = &[
    NOT_CLOSED_IN_DOUBT,
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

/// Where the results were not there, and the date was moved after that.
pub(super) const RESULT_WAS_NO: &[Action] = &[
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
pub(super) const NO_TERM: &[Action] = &[
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

//! What to do when a report is necessary.

use super::{Action, CHILD, DANGER, STUCK};
use crate::text::outcome::Moment;
use crate::text::{Contact, Source};

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
    how: "De leerling is 18 of ouder. Melden mag ook zonder toestemming, en bellen wacht hier niet op. Vertel ouders, partner en familie niets zonder toestemming, en stuur niets naar huis. Komt het gevaar van een van hen? Bel dan eerst Veilig Thuis, ook als de leerling wil dat zij het horen. Doe dat ook bij huwelijksdwang of achterlating. Dit is ons advies.",
    contact: None,
    sources: &[Source::S6, Source::S10, Source::T34],
};

pub(in crate::text::outcome) const REPORT_NOW: &[Action] = &[
    DANGER,
    CALL_NOW,
    NO_TALK_BEFORE,
    CHILD,
    STUCK,
    PUPIL_FIRST,
    PARENTS,
    AGENDA,
    LEADERSHIP,
    RECORD_REPORT,
    FOLLOW,
];

pub(in crate::text::outcome) const REPORT: &[Action] = &[
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
pub(in crate::text::outcome) const REPORT_CALLED_FIRST: &[Action] = &[
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

pub(in crate::text::outcome) const STUDENT_NOW: &[Action] = &[
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

pub(in crate::text::outcome) const STUDENT: &[Action] = &[
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

/// When `action` comes.
#[must_use]
pub fn moment(action: &Action) -> Moment {
    let found = MOMENTS.iter().find(|(does, _)| *does == action.does);
    found.map_or(Moment::After, |(_, moment)| *moment)
}

/// What comes before the end, each known by what it does.
const MOMENTS: [(&str, Moment); 12] = [
    (DANGER.does, Moment::First),
    (CALL_NOW.does, Moment::First),
    (CALL_TODAY.does, Moment::First),
    (AGENDA.does, Moment::During),
    (HELP_BESIDE.does, Moment::During),
    (STUCK.does, Moment::During),
    (CHILD.does, Moment::During),
    (PUPIL_FIRST.does, Moment::Child),
    (STUDENT_TOLD.does, Moment::Child),
    (NO_TALK_BEFORE.does, Moment::Child),
    (PARENTS.does, Moment::Child),
    (PARENTS_FIRST.does, Moment::Child),
];

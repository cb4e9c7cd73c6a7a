//! What to do now, per outcome, in the order in which to do it. Here are the actions that
//! several kinds of outcome share; each kind has a file.

mod close;
mod help;
mod report;
mod undecided;

pub(super) use close::RECORD_AND_CLOSE;
pub use help::{EVALUATE_NOW, KEEP_THE_TERM, LOOK_BACK_NOW};
pub(super) use help::{HELP_COMPLETED, HELP_RUNNING};
pub use report::moment;
pub(super) use report::{REPORT, REPORT_CALLED_FIRST, REPORT_NOW, STUDENT, STUDENT_NOW};
pub(super) use undecided::{
    DOUBT_AT_HELP, DOUBT_AT_SUSPICION, NO_TERM, NOBODY_REACHED, QUICK_CLOSE, QUICK_HELP,
    RESULT_WAS_NO, SAFETY_AGAIN, SUSPICION_AGAIN,
};

use super::Action;
use crate::text::{Contact, Source};

const DANGER: Action = Action {
    does: "Is er nu gevaar? Bel eerst 112.",
    how: "",
    contact: Some(Contact::Alarm),
    sources: &[Source::S28, Source::S36],
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
    how: "Bij gevaar belt u 112. De rest is ons advies. Bel de politie als het niet kan wachten, en blijf anders vandaag bellen. Bent u het oneens met Veilig Thuis, vraag dan naar hun arts of gedragsdeskundige. Verwijzen zij u naar het wijkteam, of heet het ‘geen spoed’? Zeg dat u nu meldt.",
    contact: Some(Contact::Police),
    sources: &[Source::S28, Source::S36],
};

const NEW_SIGNAL: Action = Action {
    does: "Wacht bij een nieuw signaal niet op de datum.",
    how: "Beantwoord vraag 2 opnieuw. Bij twijfel meldt u. Bij acuut gevaar belt u 112.",
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S19, Source::S48],
};

const NOT_CLOSED_IN_DOUBT: Action = Action {
    does: "Twijfelt u nog, of vertelde de leerling het zelf? Sluit dan niet.",
    how: "Ontkennen is niet genoeg. Vertelde de leerling het zelf? Wijzig vraag 1 in ‘ja’ en kies bij vraag 2 ‘ja’ of ‘twijfel’: dan meldt u. Twijfelt u alleen over de signalen, vraag dan advies aan Veilig Thuis. Advies is geen melding.",
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S12, Source::S13],
};

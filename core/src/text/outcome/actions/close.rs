//! What to do when the concern is gone.

use super::{Action, NOT_CLOSED_IN_DOUBT};
use crate::text::Source;

pub(in crate::text::outcome) const RECORD_AND_CLOSE: &[Action] = &[
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

//! The same in a case, where more is known: for whom, and whether the report was made.

use super::{Line, NOBODY_YET, NOTE, PARENTS_FIRST, STAY};
use crate::case::Pupil;

/// What is known at a report that changes what comes before the call, and after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Something asks to call before the parents hear of it.
    pub calls_first: bool,
    /// The parents were spoken to.
    pub talked: bool,
    /// Whether the pupil is 18 or older, and looks after a child.
    pub pupil: Pupil,
    /// Whether the case says that the report was made.
    pub made: Made,
    /// What came of it is written down.
    pub noted: bool,
}

/// When the report was made, as the case says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Made {
    /// It says of none.
    #[default]
    Not,
    /// Today.
    Today,
    /// On an earlier day: it may have been about something else.
    Before,
}

/// The heading on the day on which it was reported.
pub const REPORTED: &str = "Gemeld bij Veilig Thuis";

/// The heading on a later day; that of the report follows.
pub const REPORTED_ON: &str = "Gemeld op";

/// Before the day of a report and what was agreed with Veilig Thuis then.
pub const AGREED: &str = "Afgesproken op";

/// Before how the pupil gets home today.
pub const HOME: &str = "Naar huis vandaag:";

/// What opens on what a report before a new signal left; its day follows.
pub const BEFORE_SIGNAL: &str = "De eerdere melding, van";

/// Before what came of calling again.
pub const CALLED_AGAIN: &str = "Nagebeld:";

/// After what to say, where there was a report before; its day follows.
pub const SAY_TOO: &str = "Zeg ook:";
pub const REPORTED_TOO: &str = "Wij meldden eerder, op";

/// Before what Veilig Thuis let hear since.
pub const HEARD: &str = "Gehoord:";

/// Before the day to call again.
pub const NOTHING_HEARD: &str = "Niets gehoord?";

/// The day to call again, or that it is here.
#[must_use]
pub fn calls_again(day: &str, is_here: bool) -> String {
    if is_here {
        return "Bel Veilig Thuis vandaag.".to_owned();
    }
    ["Bel Veilig Thuis op ", day, "."].concat()
}

/// The heading on that day, and what for.
pub const CALL_TODAY: &str = "Bel vandaag Veilig Thuis";
pub const AND_NOTHING: &str = "en niets gehoord?";
pub const ASK_WHO: &str = "Vraag wie de melding nu heeft, en of de leerling veilig is.";

/// An earlier report takes nothing off a new one (S0a, S48); our advice on how to tell.
const ANEW: Line = (
    "Iets nieuws of iets anders, of twijfelt u?",
    "Bel nu, en zeg: ‘Wij doen een melding.’ Blijf dan bij de leerling.",
);

/// The same once the report was made.
const KEEP: Line = (
    "Leg vast:",
    "wat u met Veilig Thuis afsprak, en hoe de leerling vandaag naar huis gaat.",
);

/// The same where the parents were spoken to (our advice, as for a pupil who tells it).
const NOT_AGAIN: Line = (
    "Sprak u de ouders al?",
    "Zeg dat. Praat met niemand thuis tot u heeft gebeld.",
);

/// Once Veilig Thuis was called, what was agreed with it counts.
const AS_AGREED: Line = (
    "Praat met ouders, partner en familie",
    "alleen zoals u met Veilig Thuis afsprak.",
);

/// From 18 on the pupil is told, and nobody else without consent.
const TELL_STUDENT: &[Line] = &[
    ("Vertel het bevoegd gezag", "dat u meldt."),
    ("Vertel het de leerling,", "als dat veilig kan."),
    CONSENT,
];

const CONSENT: Line = (
    "Zeg ouders, partner en familie niets",
    "zonder toestemming.",
);

/// From 18 on, where somebody may be in danger: consent may be given under pressure.
const NOBODY_AT_HOME: Line = (
    "Praat nog niet",
    "met ouders, partner of familie, ook al wil de leerling dat.",
);

/// The pupil looks after a child, or becomes a parent.
const WITH_CHILD: Line = (
    "Blijf bij de leerling.",
    "Zeg waar het kind is dat die verzorgt.",
);

/// The same where that was said before.
const WITH_CHILD_ANEW: Line = ("Verzorgt de leerling een kind?", "Zeg waar het is.");

/// The same once Veilig Thuis was called: consent may still be given under pressure.
const CONSENT_AGREED: Line = (
    "Zeg ouders, partner en familie niets",
    "zonder toestemming, en alleen zoals u met Veilig Thuis afsprak.",
);

/// What is asked or written down at the call; nothing once that was done, or on a later day.
const fn note(known: Known) -> Option<Line> {
    match known.made {
        Made::Not => Some(NOTE),
        Made::Today if !known.noted => Some(KEEP),
        Made::Today | Made::Before => None,
    }
}

/// What comes before the call, or after it; `now` for a report at once.
#[must_use]
pub fn lines(now: bool, known: Known) -> Vec<Line> {
    let lines: &[Line] = if matches!(known.made, Made::Before) {
        with_an_earlier_report(known.pupil)
    } else if now || known.calls_first {
        with_nobody_alone(known)
    } else if known.pupil.adult {
        TELL_STUDENT
    } else {
        &PARENTS_FIRST
    };
    lines.iter().copied().chain(note(known)).collect()
}

/// The same after a report of an earlier day.
const fn with_an_earlier_report(pupil: Pupil) -> &'static [Line] {
    match (pupil.adult, pupil.carer) {
        (false, false) => &[ANEW, AS_AGREED],
        (false, true) => &[ANEW, WITH_CHILD_ANEW, AS_AGREED],
        (true, false) => &[ANEW, CONSENT_AGREED],
        (true, true) => &[ANEW, WITH_CHILD_ANEW, CONSENT_AGREED],
    }
}

/// Who hears of it at home, and who stays with the pupil; a child that the pupil looks after is
/// said on the telephone as well.
const fn with_nobody_alone(known: Known) -> &'static [Line] {
    let Pupil { adult, carer } = known.pupil;
    match (matches!(known.made, Made::Today), adult, carer) {
        (true, false, false) => &[AS_AGREED, STAY],
        (true, false, true) => &[AS_AGREED, WITH_CHILD],
        (true, true, false) => &[CONSENT_AGREED, STAY],
        (true, true, true) => &[CONSENT_AGREED, WITH_CHILD],
        (false, true, false) => &[NOBODY_AT_HOME, STAY],
        (false, true, true) => &[NOBODY_AT_HOME, WITH_CHILD],
        (false, false, false) if known.talked => &[NOT_AGAIN, STAY],
        (false, false, true) if known.talked => &[NOT_AGAIN, WITH_CHILD],
        (false, false, false) => &[NOBODY_YET, STAY],
        (false, false, true) => &[NOBODY_YET, WITH_CHILD],
    }
}

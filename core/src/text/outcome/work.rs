//! A decision of a case that is no report, at a glance: what to do, and what holds meanwhile.

/// The heading while help runs, by what is known of its date.
pub const NO_DATE: &str = "Spreek een datum af";
pub const LOOK_BACK: &str = "Beantwoord nu vraag 5";

/// The same until the agreed day.
#[must_use]
pub fn runs_until(day: &str) -> String {
    ["Hulp loopt. Kijk terug op ", day].concat()
}

/// The heading when help ended, before and after the agreements on who watches.
pub const WATCH: &str = "De hulp werkte. Spreek af wie oplet";
pub const CLOSE_HELP: &str = "De hulp werkte. Sluit af";

/// The heading when the concern is gone.
pub const CLOSE: &str = "Leg vast en sluit af";

/// Before each decision.
pub const FIRST: &str = "Besluit 1:";
pub const SECOND: &str = "Besluit 2:";

/// What holds while help runs and after it, in view on every screen of it (S0b, S4, S12, S48).
pub const SAFE: &str =
    "Bij twijfel over de veiligheid meldt u. Nieuw signaal? Dan vraag 2 opnieuw.";

/// The same while help runs, which everybody has to accept (S0b).
pub const SAFE_RUNNING: &str = "Bij twijfel over de veiligheid meldt u, en ook als iemand niet meer meedoet. Nieuw signaal? Dan vraag 2 opnieuw.";

/// The same when the concern is gone (S4, S12).
pub const SAFE_CLOSED: &str =
    "Sluit niet bij twijfel over de veiligheid. Nieuw signaal? Weeg dan opnieuw.";

/// Below the heading when the agreed day is here (S48; our reading).
pub const TERM_OVER: &str = "Verleng de termijn niet om een melding uit te stellen.";

/// Where the pupil is 18 or older (S2, T34).
pub const ADULT: &str =
    "18 of ouder: de leerling zelf geeft toestemming. Zonder toestemming horen ouders niets.";

/// The state of a place: after a number, or alone.
pub const OPEN: &str = "open";
pub const FILLED: &str = "ingevuld";

/// Opens what to do, in order.
pub const HOW: &str = "Zo doet u dat";

/// The next step.
pub const FILL: &str = "Vul de afspraken in";
pub const WHY_GONE: &str = "Schrijf op waarom de zorg weg is";
pub const TO_RECORD: &str = "Naar het verslag";

/// On a later day, to what Veilig Thuis lets hear.
pub const TO_FEEDBACK: &str = "Hoorde u iets van Veilig Thuis?";

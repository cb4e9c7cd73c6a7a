//! The yearly date.

pub const TITLE: &str = "Elk jaar een vaste dag";
pub const SAYS: &str = "Lees elk jaar de meldcode na, met de nummers en de mensen. De tweede maandag van september komt in uw agenda. Past een andere dag beter? Verzet hem in uw agenda. Dit is ons advies.";
pub const BUTTON: &str = "Zet in de agenda";
/// The neutral title of the date: it says nothing of a case.
pub const CALENDAR_TITLE: &str = "Meldcode van de school nalezen";

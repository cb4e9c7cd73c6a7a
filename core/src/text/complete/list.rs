//! The list for the board: to print, to copy and to share.
pub const TITLE: &str = "Aan te vullen in onze meldcode";
/// To the board: what it is, and who answers for it.
pub const LEAD: &str = "Voor het bestuur. Dit vonden wij nog niet in onze meldcode. Het bestuur stelt de meldcode vast en zorgt dat iedereen die kent.";
/// Before what is filled in by hand, at each point.
pub const BY_HAND: [&str; 2] = ["Wie", "Klaar op"];
/// Instead of that, while questions are left: no verdict.
pub const EMPTY: &str = "Er staat nog niets op de lijst, en nog niet alles is bekeken.";
/// The same once every question was looked at.
pub const ALL_FOUND: &str =
    "Bij elke vraag vonden wij een zin in onze meldcode. Dat is geen oordeel.";
/// The questions that nobody looked at.
pub const UNSEEN: &str = "Nog niet bekeken";
/// What is in the meldcode.
pub const FOUND: &str = "Gevonden: dat is geen oordeel over de tekst";
/// After each of these.
pub const YES: &str = "Ja";
pub const OPEN: &str = "Bekijk de lijst";
pub const PRINT: &str = "Print de lijst voor het bestuur";
pub const COPY: &str = "Kopieer de lijst";
pub const SHARE: &str = "Deel de lijst";
pub const COPIED: &str = "De lijst is gekopieerd.";
/// By hand, on paper: the app holds no name.
pub const SIGN: &[&str] = &["Datum", "Functie", "Besproken met het bestuur op"];
/// The app keeps nothing of it.
pub const NOT_KEPT: &str = "Weegwijzer bewaart deze lijst niet. Hij is weg als u de pagina sluit.";

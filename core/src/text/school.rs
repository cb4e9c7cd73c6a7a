//! The words of the school's own data: what the app asks, and what it shows.

mod fault;
mod form;
mod person;

pub use fault::{LENGTH, at_field, bad_line, came_in, count, line_of};
pub use form::{
    BASICS, ENOUGH, FORM, FORM_LEAD, GROUPS, Group, KEEP, OF_A_SCHOOL, PARENTS_CALL, Part,
    SlotText, parts, slot,
};
pub use person::{SPOKEN, person};

/// What the school safety plan covers elsewhere, by how the names of its slots begin.
pub const AFFAIRS: [(&str, &str); 4] = [
    ("pesten", "Pesten"),
    ("klachten", "Klachten"),
    ("vertrouwenspersoon", "Vertrouwenspersoon"),
    ("bhv", "Bedrijfshulpverlening (BHV)"),
];

/// The start's button to the meldcode.
pub const CODE: &str = "De meldcode";

/// The start's button to the school's own data, and what is there.
pub const START: (&str, &str) = ("Onze school", "Uw mensen, nummers en afspraken.");

/// The heading of the school's own screen.
pub const TITLE: &str = "Onze school";

pub const LEAD: &str = "Zet hier uw eigen mensen, nummers en afspraken. U hoeft niets in te vullen. \
     Het blijft op dit toestel, tenzij iemand het deelt.";

/// The lead when something is filled in.
pub const LEAD_FILLED: &str =
    "De gegevens van uw school. Zij staan op dit toestel, en bij wie ze deelde of kreeg.";

/// The same for leerplicht, which sees that the app speaks to it.
pub const LEAD_LEERPLICHT: &str = "Weegwijzer spreekt u nu aan als leerplicht of RMC. Wat u hier invult, blijft op dit toestel, tenzij iemand het deelt.";

pub const FILL: &str = "Vul in";

/// Who is not of a school.
pub const FOR_LEERPLICHT: &str = "Ik werk bij leerplicht of RMC";

pub const CHANGE: &str = "Wijzig";
pub const SHARE: &str = "Deel met collega’s";
/// Deletes everything.
pub const FORGET: &str = "Verwijder";
pub const FORGET_ASK: &str = "De gegevens van uw school gaan weg van dit toestel. De casus blijft.";
pub const FORGET_YES: &str = "Ja, verwijder";
/// Imports a file.
pub const IMPORT: &str = "Bestand van een collega";
pub const IMPORT_LABEL: &str = "Kies het bestand met de gegevens van uw school";
/// Imports a link, or the text of a file.
pub const PASTE: &str = "Link of tekst van een collega";
pub const PASTE_LABEL: &str = "Plak de hele link, of de tekst van het bestand";
pub const PASTE_HINT: &str =
    "Tikken op een link werkt niet altijd. Houd hem dan ingedrukt, en kopieer hem.";
/// Reads what was pasted, and shows it first.
pub const READ: &str = "Bekijk de gegevens";
pub const BACK: &str = "Terug";

/// The data is only in memory.
pub const REFUSED: &str = "Dit toestel bewaart niets. De gegevens blijven tot u de pagina sluit. \
     Bewaar ze als bestand.";
/// What is stored is damaged.
pub const UNREADABLE: &str = "De gegevens van uw school op dit toestel zijn beschadigd. Wij laten ze staan \
     tot u ze vervangt of verwijdert.";
/// What is stored has a value that is not taken (any more).
pub const UNFIT: &str = "Een nummer, naam of adres van uw school past niet in Weegwijzer. Tik op ‘Wijzig’ en \
     verbeter het. Tot dan blijven de gegevens op dit toestel staan, en ziet u ze nergens.";
/// What is stored is from a newer version.
pub const NEWER: &str = "De gegevens van uw school zijn van een nieuwere versie van Weegwijzer. \
     Laad eerst de nieuwe versie.";
pub const OLD: &str = "Deze gegevens zijn meer dan een jaar oud. Kloppen de mensen en nummers nog?";
/// When the data was changed or confirmed.
pub const CHECKED: &str = "Laatst nagekeken op";
/// Confirms the data as of today.
pub const STILL_RIGHT: &str = "Alles klopt nog";
/// Next to the school's text: what takes precedence over it.
pub const NORM: &str = "Dit is tekst van uw school. Leidt het kader tot melden, dan gaat het kader voor. \
     Vernietig nooit zelf een dossier.";

/// The block with people on every screen.
pub const PEOPLE: &str = "Onze mensen en afspraken";
/// Below the region's number, on its button.
pub const GIVEN: &str = "(opgegeven door uw school)";
/// Next to the general number.
pub const REGION_HINT: &str = "Naast 0800-2000, dat altijd werkt.";
pub const REPORTS: &str = "Bij ons doet de melding";
pub const ABSENT: &str = " Is die er niet, dan belt een ander meteen.";
/// The same at the call itself, where there is room for one line.
pub const CALLS: &str = "Bij ons belt: ";
pub const OR_ANOTHER: &str = ", of wie er is.";
/// When the directie is informed.
pub const INFORMED: &str = "De directie hoort het";
/// Where the record goes.
pub const SYSTEM: &str = "Zet het verslag in";
/// After the system, for what a parent must not read unchecked.
pub const SHIELDED: &str = ", alleen in het afgeschermde deel";

pub const CATEGORY: &str = "notitiecategorie";
/// How long the record is kept.
pub const KEPT: &str = "Bewaartermijn van uw school";
pub const PROTOCOLS: &str = "Protocollen";
/// Opens an address; the address follows.
pub const OPEN_WEB: &str = "Open";
/// What the safety plan covers elsewhere.
pub const AFFAIRS_TITLE: &str = "Ook geregeld in het veiligheidsplan";
pub const STEPS: &str = "Onze afspraken per stap";
pub const STEP: &str = "Stap";

pub const SHARE_TITLE: &str = "Deel met collega’s";
pub const SHARE_LEAD: &str = "Er is geen server. Uw collega krijgt precies wat hieronder staat, en niets van een casus. \
     Wie de code, de link of het bestand heeft, kan alles lezen.";
pub const AS_FILE: &str = "Bewaar als bestand";
pub const AS_LINK: &str = "Kopieer de link";
pub const THE_LINK: &str = "De link zelf";
/// What can become of a link on the way.
pub const LINK_HINT: &str = "De link blijft staan in uw berichten en in de geschiedenis van de browser. Mail en Teams kunnen hem veranderen. Komt hij niet goed aan? Stuur dan het bestand.";
/// The link is longer than some apps carry.
pub const LINK_LONG: &str =
    "Deze link is lang. Sommige apps voor berichten kappen hem af. Stuur liever het bestand.";
pub const AS_QR: &str = "Laat een collega deze code scannen";
/// What the QR code holds, for a screen reader user.
pub const QR_ALT: &str = "QR-code met de link naar de gegevens van uw school";
/// The QR code would be too fine.
pub const QR_TOO_LONG: &str = "Dit is te veel voor een QR-code. Deel het bestand of de link.";
pub const COPIED: &str = "De link is gekopieerd.";
pub const NOT_COPIED: &str = "Kopiëren lukte niet. De link staat hieronder klaar.";
pub const LEAVES: &str = "Dit deelt u";

/// The heading of imported data.
pub const PREVIEW_TITLE: &str = "Deze gegevens overnemen?";
/// What was sent is older than what is there: the days follow the second and the third.
pub const OLDER: (&str, &str, &str) = (
    "Dit is ouder dan wat u heeft.",
    "Dit is van",
    "Wat u heeft, is van",
);
/// What to check.
pub const PREVIEW_LEAD: &str = "Er is nog niets veranderd. Kent u wie dit stuurde? \
     112 en 0800-2000 blijven altijd zoals ze zijn.";
/// The form has something that is neither here nor shared.
pub const UNSAVED: &str = "U veranderde iets op het formulier, en bewaarde het nog niet. Het is hier nog niet te zien, en u deelt het niet.";
pub const TO_FORM: &str = "Ga verder op het formulier";
/// The form has something that was not accepted yet.
pub const PREVIEW_FORM: &str = "Wat u op het formulier typte en nog niet bewaarde, vervalt dan.";
/// The numbers that were imported, each with what it will be called.
pub const NUMBERS: &str = "Deze nummers komen op uw knoppen";
/// What to check a number against: that of an organisation, and that of somebody, which is on no
/// site.
pub const NUMBERS_CHECK: [&str; 2] = [
    "Kijk het nummer van Veilig Thuis en van elke andere organisatie na op haar eigen site. Vraag het niet aan wie dit stuurde.",
    "Een mobiel nummer van een collega staat op geen site. Vraag het die collega zelf, of bel op een nummer dat u al had.",
];
/// A number that was not there.
pub const NUMBER_NEW: &str = "Nieuw nummer";
/// Another number than before, or the same with another name; what it was follows.
pub const NUMBER_CHANGED: &str = "Veranderd. Nu staat er";
/// A number that will no longer be there.
pub const NUMBER_GOES: &str = "Verdwijnt";
/// The rest of what was imported.
pub const OTHERS: &str = "De andere gegevens";
pub const WAS: &str = "nu";
pub const GOES: &str = "verdwijnt";
/// What is the same in both.
pub const STAYS: &str = "Blijft gelijk";
pub const SAME: &str = "Dit is precies wat u al heeft.";
pub const TAKE: &str = "Neem over";
pub const LEAVE: &str = "Nee, terug";
/// Some of what is here is not in what came in: how many, and what becomes of it.
#[must_use]
pub fn beside(stay: usize) -> String {
    if stay == 1 {
        return "Eén gegeven van u staat hier niet in. Dat blijft staan.".to_owned();
    }
    let says = " gegevens van u staan hier niet in. Die blijven staan.";
    [&stay.to_string(), says].concat()
}
/// What came in takes some of what is here away: it is of another school, or of somebody else in
/// the same role.
#[must_use]
pub fn goes(away: usize) -> String {
    if away == 1 {
        return "Let op: neemt u dit over, dan verdwijnt één gegeven van u.".to_owned();
    }
    let says = " gegevens van u.";
    [
        "Let op: neemt u dit over, dan verdwijnen ",
        &away.to_string(),
        says,
    ]
    .concat()
}
/// What takes that away, and the question before.
pub const REPLACE: &str = "Vervang alles";
pub const REPLACE_FOLD: &str = "Liever alles vervangen?";
pub const REPLACE_HINT: &str = "Deze gegevens van u verdwijnen dan:";

/// What was imported was checked on a day that is still to come.
pub const FROM_THE_FUTURE: &str = "Volgens deze gegevens zijn ze nagekeken op een dag die nog moet komen. Staat de klok van dit toestel goed? Zet hem goed en probeer het opnieuw. Er is niets veranderd.";

/// What was imported is not a school's data.
pub const BROKEN: &str = "Dit zijn geen gegevens van een school, of ze zijn beschadigd. Er is niets veranderd. Vraag uw collega om het bestand.";
/// A link that was damaged on the way.
pub const BROKEN_LINK: &str = "Deze link is onderweg afgekapt of beschadigd. Er is niets veranderd. \
     Plak de hele link bij ‘Onze school’, of vraag uw collega om het bestand.";
/// The same, when the reader has pasted it or chose a file with it.
pub const CUT_LINK: &str = "Deze link is onderweg afgekapt of beschadigd. Er is niets veranderd. \
     Vraag uw collega om het bestand.";
/// After the reason why a value is not taken.
pub const ASK_CHANGE: &str = " Vraag uw collega om dit te verbeteren.";
/// A link without what belongs in it.
pub const EMPTY_LINK: &str = "In deze link staan geen gegevens meer: een mailfilter kan ze eruit halen. \
     Er is niets veranderd. Vraag uw collega om het bestand.";
/// The field is empty.
pub const NOTHING_PASTED: &str =
    "Plak eerst de link, of de tekst van het bestand. Er is niets veranderd.";
/// What was imported is from a newer version.
pub const NEWER_FILE: &str = "Deze gegevens zijn van een nieuwere versie van Weegwijzer. Er is niets veranderd. Laad eerst de nieuwe versie.";
pub const TOLD_KEPT: &str = "Bewaard op dit toestel.";
/// The same where one field is not right yet.
pub const TOLD_KEPT_REST: &str = "Wat nog niet klopt, is niet bewaard. De rest wel.";
/// The same where nothing is filled in.
pub const TOLD_EMPTY: &str = "Er is niets ingevuld, en dus niets bewaard.";
/// Another tab stored something else while a form was filled in here.
pub const CHANGED_ELSEWHERE: &str = "Een ander tabblad veranderde de gegevens van uw school. Wat u hier typte, staat er nog. Bewaart u het, dan vervangt het die gegevens.";
pub const TOLD_FORGOTTEN: &str = "De gegevens van uw school zijn verwijderd.";
/// The data could not be deleted.
pub const TOLD_NOT_FORGOTTEN: &str = "Verwijderen lukte niet. De gegevens staan nog op dit toestel. Wis in uw browser wat deze site bewaart.";

/// The title of a reference screen in the browser's bar.
#[must_use]
pub fn page_title(what: &str) -> String {
    [what, " – Weegwijzer"].concat()
}

/// The line above the heading of a page to read.
pub const READING: &str = "Om te lezen";

/// Above the links to more pages.
pub const MORE: &str = "Lees verder";

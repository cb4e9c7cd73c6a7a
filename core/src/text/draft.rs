//! The draft on this device, hiding and wiping.

mod waiting;

pub use waiting::{
    AGREED_HERE, ENDED, ENDED_OVER, ENDED_TODAY, ENDED_UNTIL, ENDED_WHY, LOCKED, LOCKED_UNTIL,
    UNSURE, agreed,
};

/// The heading of the draft's screen, and its button.
pub const TITLE: &str = "Casus bewaren op dit toestel";

/// The line below that button.
pub const PURPOSE: &str = "Zo kunt u later verder. De casus staat dan op slot.";

pub const LEAD: &str = "Weegwijzer bewaart niets vanzelf. Als u later verder wilt, blijft een concept op dit toestel, op slot met een wachtzin.";

/// Opens what the reader must know.
pub const KNOW: &str = "Wat u eerst moet weten";

/// Back, without a draft.
pub const NOT_KEPT: &str = "Niet bewaren";

/// Below it where the draft follows the case; its last day follows.
pub const KEPT: &str = "Staat er, tot en met";

/// What the reader must know.
pub const BEFORE: &[&str] = &[
    "Een concept is geen dossier. Leg het verslag vast in het systeem van uw school.",
    "Wie de wachtzin en dit toestel heeft, kan alles lezen. Leen ze niet uit.",
    "In een privévenster verdwijnt het concept als u dat sluit. Ook een computer die zichzelf leegmaakt, bewaart het niet.",
    "Delen collega’s dit toestel? Laat de browser de wachtzin dan niet onthouden.",
];

/// In Safari on an iPhone or iPad, which stores apart for the home screen, and deletes what a
/// site stored when nobody visits it for seven days.
pub const SAFARI: &str = "U bent nu in Safari. Die verwijdert wat een site bewaart na 7 dagen zonder bezoek. En een concept in Safari staat niet in de app op uw beginscherm. Zet Weegwijzer daarom eerst op uw beginscherm, open de app daar, en bewaar het concept daar. Een concept dat hier al staat, neemt u mee als bestand.";

/// In the app on the home screen.
pub const HOME_SCREEN: &str =
    "U bent in de app op uw beginscherm. Het concept staat alleen daar, en niet in Safari.";

pub const TERM: &str = "Hoe lang blijft het concept?";

pub const WEEK: &str = "7 dagen";

/// Until seven days after the agreed date, or after the day to call Veilig Thuis again, even when
/// that moves; the day on which it would now end follows.
pub const AFTER_REVIEW: &str = "Tot 7 dagen na de afgesproken datum van de hulp, of na de dag waarop u Veilig Thuis weer belt. Zet u die later, dan blijft het concept langer. De datum van de hulp staat dan ook op het begin. Hooguit 120 dagen: nu tot en met";

pub const LONGEST: &str = "De klok van dit toestel bepaalt wanneer de tijd om is. Opent u Weegwijzer daarna, dan ziet u dat eerst. Op zijn vroegst een dag later verwijdert de app het concept.";

/// Above the phrase that the app generated.
pub const PHRASE: &str = "Uw wachtzin";

pub const PHRASE_ONCE: &str =
    "Schrijf deze vier woorden nu op. U ziet ze maar één keer, en na ‘Verberg’ hebt u ze nodig.";

/// Below it, of any phrase.
pub const PHRASE_LOST: &str =
    "Bent u de wachtzin kwijt, dan is het concept weg. Niemand kan het openen, ook wij niet.";

pub const ANOTHER: &str = "Andere woorden";

/// Stores the case, locked with that phrase.
pub const KEEP: &str = "Ik heb de wachtzin: bewaar met deze vier woorden";

/// The same, when there is a draft already.
pub const REPLACE: &str = "Ik heb de nieuwe wachtzin: vervang het oude concept";

/// The same, with a phrase of the reader's own.
pub const REPLACE_OWN: &str = "Vervang het oude concept, met mijn eigen wachtzin";

/// The draft that is there is over; the case on screen may have come from it.
pub const ENDED_THERE: &str = "Op dit toestel staat nog een concept waarvan de tijd om is. Kwam deze casus daaruit? Dan kunt u het vervangen. Bewaar het anders eerst als bestand.";

pub const ONE_THERE: &str = "Er staat al een concept op dit toestel, misschien van een collega. Er past er maar één. Bewaar het oude eerst als bestand.";

/// The second step before the old draft goes; the day on which it was last saved follows.
pub const REPLACE_ASK: &str =
    "Hiermee verwijdert u het oude concept. Het werd het laatst bewaard op";

pub const REPLACE_ASK_WHY: &str = "Is het niet van u? Vraag dan eerst van wie het is. U kunt dit niet ongedaan maken. Daarna past alleen de nieuwe wachtzin.";

pub const REPLACE_YES: &str = "Ja, verwijder het oude en bewaar deze casus";

pub const REPLACE_NO: &str = "Nee, laat het oude staan";

pub const OWN: &str = "Liever een eigen wachtzin?";

pub const OWN_LABEL: &str = "Eigen wachtzin";

pub const OWN_HINT: &str = "Neem ten minste vier losse woorden die niemand raadt, en geen namen. Hoofdletters, spaties en leestekens tellen niet mee.";

pub const KEEP_OWN: &str = "Bewaar met mijn eigen wachtzin";

pub const WORKING: &str = "Een ogenblik. Het slot wordt gemaakt of geopend.";

/// The draft is open here; the day follows.
pub const OPEN: &str =
    "Het concept staat op dit toestel en wordt vanzelf bijgewerkt. Het blijft tot en met";

/// The draft no longer fits.
pub const FULL: &str = "Er is geen plaats meer op dit toestel. Wat u nu typt, wordt niet bewaard. Neem het verslag mee.";

pub const EXPORT: &str = "Bewaar als bestand";

pub const TAKE_ALONG: &str = "Neem het concept mee";

pub const EXPORT_HINT: &str =
    "Het bestand is ook op slot. Zo neemt u het mee naar een ander toestel.";

pub const DELETE: &str = "Verwijder het concept";

pub const DELETE_ASK: &str = "Dan is het weg van dit toestel. U kunt dit niet ongedaan maken.";

pub const DELETE_YES: &str = "Ja, verwijder het";

pub const REVEAL: &str = "Toon wat ik typ";

pub const PROGRESS: &str = "Bezig";

pub const UNLOCK_LABEL: &str = "Uw wachtzin";

pub const UNLOCK: &str = "Open het concept";

/// Opens it with the device's passkey, and what is said where that fails.
pub const PASSKEY_OPEN: (&str, &str) = (
    "Open met vinger, gezicht of toestelcode",
    "Dat lukte niet. Typ uw wachtzin.",
);

/// Takes that way away again.
pub const PASSKEY_OFF: &str = "Voortaan alleen met de wachtzin";

/// Below the field for the phrase: to do so from the next time on, what that means, and what is
/// said where it fails.
pub const PASSKEY_KEEP: (&str, &str, &str) = (
    "Volgende keer ook met vinger, gezicht of toestelcode",
    "Wie dit toestel kan ontgrendelen, kan dan het concept openen. Uw toestel, of uw account daarop, bewaart een sleutel met de naam Weegwijzer. Uw wachtzin blijft werken.",
    "Openen met vinger of gezicht is niet ingesteld. Uw wachtzin blijft werken.",
);

/// The draft is open in another tab; the day follows.
pub const ELSEWHERE: &str = "Dit concept is open in een ander tabblad. Het blijft tot en met";

pub const TAKE_OVER: &str = "Open het hier";

pub const UNREADABLE: &str = "Op dit toestel staat een concept dat Weegwijzer niet kan lezen. Het blijft staan tot u het verwijdert.";

pub const NEWER: &str = "Dit concept is van een nieuwere versie van Weegwijzer. Laad de app opnieuw. Het blijft staan tot u het verwijdert.";

pub const UNAVAILABLE: &str =
    "Deze browser bewaart hier niets. De vragen werken gewoon. Neem het verslag mee.";

pub const IMPORT: &str = "Heeft u een concept als bestand?";

pub const IMPORT_LABEL: &str = "Kies het bestand";

pub const TOLD_KEPT: &str = "Het concept is bewaard.";
/// Other words are offered; a screen reader does not say them aloud.
pub const TOLD_ANOTHER: &str = "Er staan nu vier andere woorden.";
pub const TOLD_EXPIRED: &str = "Het concept was verlopen en is gewist.";
/// Its time is over while it is open.
pub const TOLD_ENDED: &str = "Het concept is verlopen. Wat u nu typt, wordt niet bewaard. Neem het verslag mee, of bewaar de casus opnieuw.";
pub const TOLD_LAST_DAY: &str =
    "Dit is de laatste dag van het concept. Neem het verslag vandaag mee.";
pub const TOLD_DELETED: &str = "Het concept is verwijderd.";
pub const TOLD_NOT_DELETED: &str = "Verwijderen lukte niet. Het concept staat nog op dit toestel.";
/// The page was covered while another draft was being opened or made.
pub const TOLD_INTERRUPTED: &str = "Het scherm werd verborgen. Daarom stopte het openen of bewaren. Er is niets gewist. Probeer het opnieuw.";
/// Another screen came before the lock could be made.
pub const TOLD_NOT_KEPT: &str = "De casus is niet bewaard: er kwam een ander scherm voordat het slot klaar was. Probeer het opnieuw.";
pub const TOLD_NOT_OPENED: &str = "Het slot werkt hier nu niet. Het concept staat er nog. Laad de app opnieuw, of sluit andere apps.";
pub const TOLD_WRONG: &str = "De wachtzin klopt niet, of het concept is beschadigd. Er is niets gewist. Probeer het opnieuw.";
pub const TOLD_SHORT: &str = "Deze wachtzin is te kort. Neem ten minste vier woorden met samen 12 letters, of 20 letters achter elkaar.";
pub const TOLD_DIGITS: &str = "Een wachtzin van alleen cijfers is te zwak. Neem woorden.";
/// The phrase repeats a few characters.
pub const TOLD_REPEATED: &str = "Deze wachtzin is te zwak. Neem verschillende woorden.";
/// Too few of its words count.
pub const TOLD_FEW: &str = "Neem er nog een woord bij. Getallen en heel gewone woorden raadt iemand snel: die tellen niet mee.";
/// A guesser tries it first.
pub const TOLD_KNOWN: &str = "Deze wachtzin is snel te raden. Neem geen bekend wachtwoord, bekende zin, jaartal of rij toetsen, en geen naam van uw school of een collega.";
pub const TOLD_NO_VAULT: &str =
    "Het slot werkt hier nu niet. Er is niets bewaard. Laad de app opnieuw, of sluit andere apps.";
/// The vault ended while a draft was open.
pub const TOLD_LOST: &str =
    "Het slot werkt niet meer. Wat u nu typt, wordt niet bewaard. Neem het verslag mee.";
/// The phrase of an earlier version is too short for a new lock.
pub const TOLD_NEW_PHRASE: &str = "Deze wachtzin is te kort om mee te bewaren. Het oude concept blijft zoals het was. Kies een nieuwe wachtzin: wat u nu typt, wordt nog niet bewaard.";
/// The draft was deleted elsewhere.
pub const TOLD_GONE: &str =
    "Het concept staat niet meer op dit toestel. Wat u hier typt, wordt niet meer bewaard.";
pub const TOLD_WIPED: &str = "Alles is gewist.";
/// The browser did not delete everything.
pub const TOLD_LEFT: &str = "Niet alles is gewist. Verwijder de gegevens van deze site in de \
     instellingen van uw browser. Er staat nog:";
/// On the cover, where no more is said.
pub const WIPED: &str = "Gewist.";
pub const TOLD_NO_ROOM: &str = "Er is geen plaats op dit toestel. Er is niets bewaard.";
/// Another draft took its place.
pub const TOLD_REPLACED: &str = "Het concept is vervangen door een ander concept. Wat u hier typt, wordt niet meer bewaard. Neem het verslag mee.";
/// Another tab took over the draft.
pub const TOLD_TAKEN_OVER: &str =
    "Het concept is nu open in een ander tabblad. Wat u hier typt, wordt niet meer bewaard.";
pub const TOLD_NOT_A_DRAFT: &str =
    "Dit bestand is geen concept van Weegwijzer. Er is niets veranderd.";
pub const TOLD_NEWER_FILE: &str =
    "Dit bestand is van een nieuwere versie. Laad de app opnieuw. Er is niets veranderd.";
/// The draft in a file had expired.
pub const TOLD_ENDED_FILE: &str = "De tijd van dit concept is om, volgens de klok van dit toestel. Er is niets veranderd. Staat de klok verkeerd? Zet hem goed en kies het bestand opnieuw.";
/// There is a draft already.
pub const TOLD_ONE_THERE: &str = "Er staat al een concept op dit toestel. Wilt u het houden, bewaar het dan als bestand en verwijder het daarna.";

pub const HIDE: &str = "Verberg";

/// The title of the page while it is hidden. Nothing on the cover names the app.
pub const COVER: &str = "Klok";

/// After that on the cover, for a screen reader user.
pub const HIDDEN: &str = "het scherm is verborgen";

/// What brings the screen back; the second only where there is a mouse, and so a keyboard. For a
/// screen reader user a press is enough.
pub const HOLD: [&str; 3] = ["Houd de klok ", "of Enter ", "ingedrukt"];

pub const LIFT: &str = "Terug naar het scherm";

/// Opens the numbers to call and what else is on the cover.
pub const COVER_MORE: &str = "Nummers en meer";

/// When the cover is lifted, for a screen reader user.
pub const SHOWN: &str = "U ziet het scherm weer.";

/// Half a minute before the cover appears by itself.
pub const HIDES_SOON: &str =
    "Over een halve minuut verbergt Weegwijzer dit scherm. Leest u nog? Tik hier, of druk op Tab.";

/// Keeps the screen.
pub const STAY: &str = "Blijf lezen";

pub const SHOW: &str = "Laat zien";

/// On the cover, when the phrase is wrong.
pub const COVER_WRONG: &str = "De wachtzin klopt niet. Probeer het opnieuw.";

/// On the cover, when the vault does not work.
pub const COVER_FAILED: &str = "Het slot werkt nu niet. Probeer het zo opnieuw. Lukt het niet? Laad de pagina opnieuw, en open het concept met uw wachtzin.";

/// How soon the cover appears by itself.
pub const IDLE: &str = "Verberg vanzelf na";

/// Each with its number of minutes. The longest is ten times the usual (WCAG 2.2.1); a case is
/// covered in the end.
pub const MINUTES: [(u8, &str); 6] = [
    (1, "1 minuut"),
    (2, "2 minuten"),
    (3, "3 minuten"),
    (5, "5 minuten"),
    (10, "10 minuten"),
    (20, "20 minuten"),
];

pub const WIPE: &str = "Wis alles";

pub const WIPE_ASK: &str = "Alles wissen?";

/// What is there follows.
pub const WIPE_GOES: &str = "Dit verdwijnt:";

pub const WIPE_CASE: &str = "de antwoorden en notities van deze casus";

/// No tab sees what another one holds.
pub const WIPE_TABS: &str = "wat in dit en andere tabbladen openstaat";

/// Its last day may follow.
pub const WIPE_DRAFT: &str = "het concept op dit toestel";

/// That day follows.
pub const WIPE_UNTIL: &str = ", tot en met ";

pub const WIPE_SCHOOL: &str = "de gegevens van uw school";

pub const WIPE_STAYS: &str =
    "U kunt dit niet ongedaan maken. Bestanden, kopieën, prints en uw agenda blijven.";

pub const WIPE_YES: &str = "Ja, wis alles";

pub const WIPE_NO: &str = "Nee, terug";

/// In the place of an offer to store a draft: the app is in a folder of an origin.
pub const NOT_IN_A_FOLDER: &str = "Hier bewaart Weegwijzer geen concept. De app staat in een map van een grotere website, en andere pagina’s daarvan kunnen dan meelezen. De vragen werken gewoon. Neem het verslag mee.";

/// The same: the host sends no policy with the worker.
pub const NOT_WITHOUT_POLICY: &str = "Hier bewaart Weegwijzer geen concept. Deze website stuurt de regels niet mee die het slot afschermen. De vragen werken gewoon. Neem het verslag mee. Uw beheerder kan dit oplossen.";

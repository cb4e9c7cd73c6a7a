//! The words of the meldcode, each explained once, for the whole app.
//!
//! `tests/it/language.rs` checks that every technical word that the texts use is here,
//! and that they use every word that is here.

use super::Source;

/// A word with what it means here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Word {
    /// The word, as the texts use it.
    pub word: &'static str,
    pub means: &'static str,
    /// The sources of the meaning; empty where it is this app's own.
    pub sources: &'static [Source],
}

macro_rules! words {
    ($($word:literal: $means:literal [$($source:ident),*];)*) => {
        /// All words, in alphabetical order.
        pub const WORDS: &[Word] = &[$(Word {
            word: $word,
            means: $means,
            sources: &[$(Source::$source),*],
        },)*];
    };
}

words! {
    "aandachtsfunctionaris": "De collega die zorgt dat de school goed met de meldcode werkt, en die anderen erbij helpt." [S0a, S0c];
    "acute onveiligheid": "Iemand is nu in gevaar, of de veiligheid is de komende dagen niet zeker. Dat geldt ook zonder letsel, en als eten, drinken, onderdak of nodige zorg ontbreekt." [S11, S14];
    "advies": "U vraagt Veilig Thuis om raad. Als u geen namen noemt, blijft het gezin onbekend en komt er geen dossier over het gezin. Advies is geen melding." [S13, S29];
    "afwegingskader": "De vijf vragen waarmee een school beslist over melden en over hulp." [S0b, S2];
    "bevoegd gezag": "Het bestuur van de school. Het is eindverantwoordelijk. Vaak handelt de directeur namens het bestuur: kijk wie dat bij u is." [S0b, S56];
    "casemanager": "Wie bij hulp het overzicht houdt: wie doet wat, en wanneer." [S0b];
    "disclosure": "Een leerling vertelt uit zichzelf over geweld of mishandeling." [S11, S12];
    "duiding": "Wat u denkt bij wat u zag of hoorde. Het is geen feit." [S6];
    "functionaris": "Een deskundige in de school, zoals de intern begeleider. Een functionaris werkt onder het bevoegd gezag en is geen leerkracht." [S0b, S1];
    "functionaris gegevensbescherming": "Wie in uw organisatie op privacy let, en raad geeft over bewaren en inzien." [S66];
    "ketenpartner": "Een organisatie buiten de school die kan helpen. De uitleg van het kader konden wij niet lezen." [S0c];
    "kindcheck": "U vraagt een volwassene, of een leerling die voor kinderen zorgt: zijn er thuis kinderen, of komt er een? Wie zorgt voor hen?" [S79];
    "melding": "U noemt het gezin bij Veilig Thuis, en Veilig Thuis legt een dossier aan." [S13];
    "structurele onveiligheid": "Onveilige situaties of geweld komen terug, of gaan door." [S11];
    "termijn": "De tijd waarin de hulp merkbaar moet werken. De school spreekt die vooraf af." [S0b];
    "Veilig Thuis": "De organisatie voor advies en meldingen over huiselijk geweld en kindermishandeling." [S31];
    "vertrouwensarts": "Een arts bij Veilig Thuis, die met u meedenkt over letsel en andere medische zorgen." [S34];
    "vertrouwensinspecteur": "Iemand die werkt bij de Inspectie van het Onderwijs. Bij mogelijk seksueel misbruik door een medewerker overlegt het bevoegd gezag meteen met deze persoon." [S56, S59];
    "verwijsindex": "Een lijst die laat zien dát een organisatie bij iemand betrokken is, niet waarom. Niet elke gemeente gebruikt hem nog. Hij vervangt nooit een melding." [S77, S119];
}

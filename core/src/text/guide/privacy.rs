use super::Card;

/// What hiding, wiping and locking do not protect from.
pub(super) const LIMITS: Card = Card {
    paragraphs: &[
        "‘Verberg’ dekt het scherm af. Dat gebeurt ook als u van app wisselt, of het toestel laat liggen. ‘Wis alles’ maakt de app leeg. Een concept staat op slot met uw wachtzin. Dit beschermt niet tegen:",
    ],
    points: &[
        "Een schermafdruk of foto van het scherm.",
        "Een toetsenbord dat uw woorden onthoudt. Schrijf geen namen.",
        "Software die meekijkt op het toestel.",
        "Uw browser, als u die tekst laat opzoeken, samenvatten of voorlezen. Een uitbreiding kan ook meelezen. Vertalen weigert Weegwijzer.",
        "Iemand met uw toestel, als het niet op slot is en de casus openstaat.",
        "Wat u kopieerde, deelde, printte of als bestand bewaarde. Dat moet u zelf wissen.",
        "De geschiedenis van de browser: dat u Weegwijzer opende, en wanneer, maar nooit uw antwoorden.",
        "De gegevens van uw school, als u die invulde: die staan open op dit toestel. Zet er geen leerling in.",
        "Wat kort in het geheugen van het toestel achterblijft.",
    ],
    contacts: &[],
    sources: &[],
};

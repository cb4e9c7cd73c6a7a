use super::Card;

/// What hiding, wiping and locking do not protect from.
pub(super) const LIMITS: Card = Card {
    paragraphs: &[
        "‘Verberg’ haalt de casus van het scherm. Dat gebeurt ook als u van app wisselt, of het toestel laat liggen. Twee keer Escape of drie keer Shift doet hetzelfde. Is er een concept open, dan komt de casus alleen terug met uw wachtzin. Gaat u even weg om te bellen, te kopiëren, te delen of te printen, of voor een bestand? Dan is die een kwartier lang niet nodig, tenzij u zelf ‘Verberg’ kiest. Tijdens het printen verbergt het scherm zich niet. ‘Wis alles’ maakt de app leeg. Dit beschermt niet tegen:",
    ],
    points: &[
        "Een schermafdruk of foto van het scherm, een tweede scherm of een digibord.",
        "Het plaatje in de lijst van open apps, of als u terugveegt. Een telefoon maakt dat soms voor het scherm verborgen is.",
        "Een toetsenbord dat uw woorden onthoudt. Schrijf geen namen.",
        "Software die meekijkt op het toestel, en uitbreidingen van de browser.",
        "Hulp van de browser die een pagina samenvat, opzoekt, voorleest of vertaalt. Vertalen staat hier uit, maar u kunt het zelf aanzetten.",
        "Een browser die uw wachtzin onthoudt. Die vult hem ook in voor een ander op dit toestel, en bewaart hem soms bij uw account.",
        "Iemand die uw toestel kan ontgrendelen, als u het concept ook met vinger, gezicht of toestelcode opent. De sleutel ‘Weegwijzer’ kan ook in uw account staan. Dan opent een ander toestel met dat account een kopie van dit concept. U haalt hem weg in de instellingen.",
        "Iemand met uw toestel, als het niet op slot is en de casus openstaat. Of in het kwartier nadat u voor zo iets even wegging.",
        "Wat u kopieerde, deelde, printte, in uw agenda zette of als bestand bewaarde. Dat moet u zelf wissen. Sommige toestellen onthouden wat u kopieerde, of sturen het naar een ander toestel.",
        "De bellijst van uw telefoon.",
        "De geschiedenis van de browser: dat u Weegwijzer opende, wanneer, en welk scherm u open had. Uw woorden en antwoorden staan er niet in. Maar zo’n scherm zegt soms wel iets over de uitkomst.",
        "De gegevens van uw school, als u die invulde: die staan open op dit toestel. Zet er geen leerling in.",
        "Iemand die Weegwijzer op uw toestel opent. Die ziet dat er een concept is, tot wanneer, en soms de afgesproken dag. Die dag staat ook in het concept als bestand. Verder ziet die niets van de casus.",
        "Een concept als bestand of in een reservekopie. Dat gaat met de wachtzin ook na de laatste dag nog open.",
        "Een browser die zelf opruimt. Die kan een concept wissen. En valt het toestel uit, dan kan de laatste minuut ontbreken.",
        "Een telefoon of tablet die de app sluit. Een computer vraagt eerst of u iets wilt bewaren, maar een telefoon vaak niet.",
        "Een concept dat over zijn laatste dag is. Weegwijzer verwijdert het pas als u het ziet en de pagina een kwartier openstaat. Wacht niet, en verwijder het zelf.",
        "De beheerder van de plek op internet waar u Weegwijzer opent. Die kan er een andere app neerzetten.",
        "Andere pagina’s op hetzelfde webadres. Die kunnen lezen wat de app op uw toestel bewaart.",
        "Wat in het geheugen van het toestel staat zolang de pagina openstaat, en soms nog even daarna.",
    ],
    contacts: &[],
    sources: &[],
};

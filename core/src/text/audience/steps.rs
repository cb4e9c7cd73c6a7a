//! What is asked: steps 1 to 3, the five questions, the remarks.

use super::{Variant, variants};

pub(super) const STEPS: &[Variant] = variants! {
    "Schrijf ook op wat tegen uw zorg pleit. Zijn er meer kinderen in huis, of is iemand zwanger?"
        => "Schrijf op welk verzuim het is en sinds wanneer, wat u thuis zag, en wat tegen uw zorg pleit. Zijn er meer kinderen in huis, of is iemand zwanger?" [S49, S79, M7];
    "Wie van de school zag de leerling het laatst, en wanneer?"
        => "Wie zag of sprak de jongere zelf het laatst, en wanneer?" [M1, M2];
    "Let hierop als de leerling er niet is, ook bij ziekte of geoorloofd verzuim."
        => "Een bericht van een ouder telt niet als zien. Denk aan uzelf, de school, de jeugdarts en het wijkteam. Dit is ons advies." [M1, M2];
    "Wanneer sprak u die, en wat zag die zelf? Een signaal aan een hulpverlener, gezinsvoogd, wijkteam of leerplicht is geen melding."
        => "Wanneer sprak u die, en wat zag die zelf? Is er een signaal in de verwijsindex? Een signaal van school aan u is geen melding, en een signaal van u aan het wijkteam ook niet." [M2, M7];
    "Weet het bevoegd gezag van de zorg?"
        => "Weet uw eindverantwoordelijke van de zorg?" [S92, M6];
    "Dat moet uiterlijk bij vraag 1."
        => "De meldcode van uw gemeente noemt die persoon. Het kader stelt dit niet als voorwaarde bij vraag 1." [S0b, S92, M6];
    "Bevoegd gezag op de hoogte"
        => "Eindverantwoordelijke op de hoogte" [S92];
    "Het bevoegd gezag weet het nog niet."
        => "De eindverantwoordelijke weet het nog niet." [S92];
    "Kijk terug op stap 1, 2 en 3: de signalen, het overleg en, als dat kon, het gesprek."
        => "Kijk terug op stap 1, 2 en 3: het verzuim, andere signalen, het overleg en, als dat kon, het gesprek." [S0b, M7];
    "We hebben een vermoeden. Het bevoegd gezag weet het, of hoort het nu."
        => "Ik heb een vermoeden. Of niemand ziet de jongere." [S0b, M7];
    "De zorg is echt weg. We leggen dat vast en sluiten."
        => "De zorg is echt weg, en iemand zag de jongere. Ik leg dat vast en sluit." [S0b];
    "Beslis dit samen, als functionarissen en bevoegd gezag. Is er haast en is iemand niet bereikbaar? Bel dan nu zelf."
        => "Beslis dit liefst niet alleen: met een collega of aandachtsfunctionaris, en met wie bij u eindverantwoordelijk is. Is er haast en is iemand niet bereikbaar? Bel dan nu zelf." [S0b, S1, S2];
    "Meld ook bij twijfel, en als een leerling het vertelt (onze lezing)."
        => "Meld ook bij twijfel, als niemand de jongere ziet, en als een jongere het vertelt (onze lezing)." [S0b, S1, S4];
    "Niet zeker. Ook dan melden we."
        => "Niet zeker. Ook dan meld ik." [S0b, S1];
    "Kan onze hulp, of die van een ketenpartner, de dreiging wegnemen?"
        => "Kan ik als leerplichtambtenaar hulp bieden of regelen die de dreiging wegneemt?" [S1];
    "Kan iemand in school of een ketenpartner effectieve hulp bieden of regelen? En is het gevaar daarmee weg?"
        => "Kunt u zelf effectieve hulp bieden of regelen, ook via school of wijkteam? En is het gevaar daarmee weg?" [S1];
    "Zonder hulp die werkt, blijft de dreiging. Dan is melden noodzakelijk."
        => "Zonder hulp die werkt, blijft de dreiging. Dan is melden noodzakelijk. Verzuim aanpakken is nog geen hulp tegen geweld thuis." [S1];
    "Het gaat om de hulp van vraag 3."
        => "Het gaat om de hulp van vraag 3, en niet alleen om weer naar school gaan." [S0b, S1];
    "Beantwoord bij een nieuw signaal eerst vraag 2 opnieuw. Ons advies: kies geen ‘ja’ als niemand de leerling zelf sprak en zag."
        => "Beantwoord bij een nieuw signaal eerst vraag 2 opnieuw. Ons advies: kies geen ‘ja’ als niemand de jongere zelf sprak en zag. Weer op school zijn is niet genoeg." [S0b, S1, M7];
    "Gevaar voor iemand van de school"
        => "Gevaar voor uzelf of een collega" [S23, S28];
    "Gaat het om een collega?"
        => "Gaat het om een medewerker van school?" [S56];
    "Bel nu het bestuur."
        => "Bel nu het bestuur van die school." [S56];
    "Lees het in het dossier van uw school."
        => "Lees het in het leerplichtdossier." [S0b];
    "Afgesproken resultaat (uit het dossier van de school)"
        => "Afgesproken resultaat (uit het leerplichtdossier)" [S0b];
    "Noem de functie. De naam schrijft u in het dossier van uw school."
        => "Noem de functie. De naam schrijft u in het leerplichtdossier." [S49];
    "U evalueert hulp die loopt. Weegwijzer gaat ervan uit dat vraag 1, 3 en 4 eerder ‘ja’ waren. Controleer dat in het dossier van uw school."
        => "U evalueert hulp die loopt. Weegwijzer gaat ervan uit dat vraag 1, 3 en 4 eerder ‘ja’ waren. Controleer dat in het leerplichtdossier." [S0b];
    "Is dit de datum uit het dossier van uw school? Kies geen latere datum. Verleng de termijn niet om een melding uit te stellen. Zo lezen wij het kader."
        => "Is dit de datum uit het leerplichtdossier? Kies geen latere datum. Verleng de termijn niet om een melding uit te stellen. Zo lezen wij het kader." [S48];
    "Dit is een zaterdag of zondag. Is er dan iemand op school die dit doet? Kies anders een eerdere dag."
        => "Dit is een zaterdag of zondag. Is er dan iemand die dit doet? Kies anders een eerdere dag." [S48];
    "Dit is een vrije dag. Is er dan iemand op school die dit doet? Kies anders een eerdere dag."
        => "Dit is een vrije dag. Is er dan iemand die dit doet? Kies anders een eerdere dag." [S48];
    "Rond deze dag is het ergens vakantie. Is er dan school bij u? Kies anders een eerdere dag."
        => "Rond deze dag is het ergens vakantie. Is er dan iemand die dit doet? Kies anders een eerdere dag." [S48];
};

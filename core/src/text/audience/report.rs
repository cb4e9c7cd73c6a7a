//! Conclusions, the call to Veilig Thuis, what the record says of an answer.

use super::{Variant, variants};

pub(super) const REPORT: &[Variant] = variants! {
    "Er is een vermoeden. Dan volgt vraag 2."
        => "Er is een vermoeden, of niemand ziet de jongere. Dan volgt vraag 2." [S0b, M7];
    "Bij twijfel over veiligheid meldt de school direct. De rest bespreekt zij met Veilig Thuis."
        => "Bij twijfel over veiligheid meldt leerplicht direct. De rest volgt in overleg met Veilig Thuis." [S0b, S1];
    "Bij acute of structurele onveiligheid meldt de school direct. De rest bespreekt zij met Veilig Thuis."
        => "Bij acute of structurele onveiligheid meldt leerplicht direct. De rest volgt in overleg met Veilig Thuis." [S0b, S1];
    "Laat het bevoegd gezag weten dat u meldt."
        => "Laat weten dat u meldt: aan wie bij u eindverantwoordelijk is, en aan de school als dat veilig kan." [S92];
    "Blijf ook na de melding opletten. Bel bij een nieuw signaal opnieuw, ook als Veilig Thuis al bezig is."
        => "Blijf ook na de melding opletten. Spreek met school af wie de jongere zelf ziet. Bel bij een nieuw signaal opnieuw, ook als Veilig Thuis al bezig is." [S0a, S48];
    "De school hoort dit te melden bij Veilig Thuis, open en onder eigen naam."
        => "Leerplicht hoort dit te melden bij Veilig Thuis, open en onder eigen naam." [S0b, S1, S28];
    "Hulp kan ook naast een melding. De school beslist dat met Veilig Thuis en de betrokkenen."
        => "Hulp kan ook naast een melding. Dat besluit volgt met Veilig Thuis en de betrokkenen." [S0b];
    "Noem de woonplaats van de leerling, zodat u bij de goede regio uitkomt. Noem uw school en uw functie. Een school meldt onder eigen naam."
        => "Noem de woonplaats van de jongere, zodat u bij de goede regio uitkomt. Zeg: ‘Ik bel als leerplichtambtenaar van …’, of ‘Ik bel voor het Doorstroompunt van …’. U meldt onder eigen naam." [S28, S31, S36];
    "Vraag Veilig Thuis of de leerling naar huis kan, en hoe."
        => "Ziet niemand de jongere? Vraag Veilig Thuis wie er vandaag gaat kijken. Is die bij u? Vraag of die naar huis kan, en hoe." [S0b, M7];
    "Moet uw school melden volgens het kader?"
        => "Moet u melden volgens het kader?" [S31];
    "‘Ja. Volgens ons afwegingskader is er onveiligheid, of twijfel daarover. Wij melden.’"
        => "‘Ja. Volgens mijn afwegingskader is er onveiligheid, of twijfel daarover. Ik meld.’" [S0b, S1];
    "‘Ja. Volgens ons afwegingskader is er geen hulp die de dreiging afwendt. Wij melden.’"
        => "‘Ja. Volgens mijn afwegingskader is er geen hulp die de dreiging afwendt. Ik meld.’" [S0b, S1];
    "‘Ja. Volgens ons afwegingskader doen niet alle betrokkenen mee met de hulp. Wij melden.’"
        => "‘Ja. Volgens mijn afwegingskader doen niet alle betrokkenen mee met de hulp. Ik meld.’" [S0b, S1];
    "‘Ja. Volgens ons afwegingskader zijn de afgesproken resultaten niet bereikt. Wij melden.’"
        => "‘Ja. Volgens mijn afwegingskader zijn de afgesproken resultaten niet bereikt. Ik meld.’" [S0b, S1];
    "Niet zeker of het een melding was? Bel opnieuw en zeg: ‘Wij doen een melding.’"
        => "Niet zeker of het een melding was? Bel opnieuw en zeg: ‘Ik doe een melding.’" [S0b, S1];
    "Bel nu, en zeg: ‘Wij doen een melding.’ Blijf dan bij de leerling."
        => "Bel nu, en zeg: ‘Ik doe een melding.’ Is de jongere bij u? Blijf erbij." [S0b, S1, M7];
    "Wat heeft de school al gedaan?"
        => "Wat hebben u en de school al gedaan?" [S31];
    "Haal de gegevens uit het systeem van de school. Ze horen niet in deze app."
        => "Haal de gegevens uit het systeem van leerplicht. Ze horen niet in deze app." [S31];
    "‘Wij zijn een school. Wij twijfelen of een leerling veilig is. Wij doen een melding.’"
        => "‘Ik bel voor leerplicht (of RMC). Ik twijfel of een jongere veilig is. Ik doe een melding.’" [S0b, S1];
    "‘Wij zijn een school. Wij denken dat een leerling niet veilig is. Wij doen een melding.’"
        => "‘Ik bel voor leerplicht (of RMC). Ik denk dat een jongere niet veilig is. Ik doe een melding.’" [S0b, S1];
    "Er is geen actie nodig. De school legt dit vast en sluit het dossier."
        => "Voor de meldcode is geen actie nodig. Leerplicht legt dit vast en sluit de meldcode af. Het verzuimdossier loopt door." [S0b];
    "De school sluit de hulp af, met afspraken over het monitoren."
        => "Leerplicht sluit de hulp af, met afspraken over het monitoren." [S0b, S1];
    "De afgesproken resultaten zijn bereikt. De school houdt zicht op de veiligheid."
        => "De afgesproken resultaten zijn bereikt. Spreek af wie zicht houdt op de veiligheid." [S0b];
    "Dat volgt uit vraag 1. Bij een nieuw signaal of twijfel weegt de school opnieuw."
        => "Dat volgt uit vraag 1. Bij een nieuw signaal of twijfel volgt een nieuwe weging." [S0b];
    "De school legt vast wie zicht houdt op de veiligheid van alle betrokkenen."
        => "Leerplicht legt vast wie zicht houdt op de veiligheid van alle betrokkenen." [S0b];
    "Beslis dit met het bevoegd gezag, dat eindverantwoordelijk is. Zo lezen wij het kader. Leg bij ‘Wij wijken af’ vast waarom, tot wanneer en wie zicht houdt op de leerling."
        => "Beslis dit met wie bij u eindverantwoordelijk is. Zo lezen wij het kader. Leg bij ‘Wij wijken af’ vast waarom, tot wanneer en wie zicht houdt op de jongere." [S0b, S4, S92];
    "Zeg: ‘Wij zijn een school. Volgens ons afwegingskader is er onveiligheid, of twijfel daarover. Wij melden.’"
        => "Zeg: ‘Ik bel voor leerplicht (of RMC). Volgens mijn afwegingskader is er onveiligheid, of twijfel daarover. Ik meld.’" [S0b, S1, S31];
    "Zeg: ‘Wij zijn een school. Volgens ons afwegingskader moeten wij melden.’"
        => "Zeg: ‘Ik bel voor leerplicht (of RMC). Volgens mijn afwegingskader moet ik melden.’" [S0b, S1, S31];
    "‘Wij zijn een school. Volgens het afwegingskader doen wij een melding.’"
        => "‘Ik bel voor leerplicht (of RMC). Volgens het afwegingskader doe ik een melding.’" [S0b, S1];
    "‘Wij zijn een school. Een leerling vertelde over onveiligheid. Wij twijfelen. Wij doen een melding.’"
        => "‘Ik bel voor leerplicht (of RMC). Een jongere vertelde over onveiligheid. Ik twijfel. Ik doe een melding.’" [S0b, S1];
    "‘Wij zijn een school. Een leerling vertelde over onveiligheid. Wij doen een melding.’"
        => "‘Ik bel voor leerplicht (of RMC). Een jongere vertelde over onveiligheid. Ik doe een melding.’" [S0b, S1];
    "Blijf bij de leerling."
        => "Is de jongere bij u?" [M7];
    "Al thuis, of een kind thuis? Zeg dat."
        => "Blijf erbij. Niet gezien, of een kind thuis? Zeg dat." [M7];
    "Wij meldden eerder, op"
        => "Ik meldde eerder, op" [S0b, S1];
    "wat u met Veilig Thuis afsprak, en hoe de leerling vandaag naar huis gaat."
        => "wat u met Veilig Thuis afsprak, en wie de jongere vandaag ziet." [M7];
    "Zeg waar het kind is dat die verzorgt."
        => "Blijf erbij. Zeg waar het kind is dat die verzorgt." [M7];
    "‘Kan de leerling naar huis? Is dit nu een melding?’ Schrijf op: dag, tijd, wie u sprak."
        => "‘Wie ziet de jongere vandaag? Is dit nu een melding?’ Schrijf op: dag, tijd, wie u sprak." [M7];
    "Waar is de leerling, hoe laat gaat die naar huis, en met wie? Waar is degene van wie het gevaar komt? Zijn er wapens? Welke taal spreekt het gezin? Is er een tolk nodig, en wie mag dat niet zijn? Dit is ons advies."
        => "Waar is de jongere? Wie zag de jongere het laatst, en wanneer? Waar is degene van wie het gevaar komt? Zijn er wapens? Welke taal spreekt het gezin? Is er een tolk nodig, en wie mag dat niet zijn? Dit is ons advies." [M7];
    "Is dit nu een melding? Kan de leerling vandaag naar huis, en hoe? Wie blijft erbij? Wie vertelt wat aan wie, en wanneer? Is dat veilig? Wat doen wij tot dan? Wanneer horen wij iets?"
        => "Wie gaat vandaag kijken? Is dit nu een melding? Kan de jongere naar huis, en hoe? Wie vertelt wat aan wie, en wanneer? Is dat veilig? Wat doen wij tot dan? Wanneer horen wij iets?" [M7];
    "Hoe gaat de leerling vandaag naar huis, en wie blijft erbij?"
        => "Waar is de jongere nu, en wie ziet die vandaag?" [M7];
    "Is de leerling al thuis? Wat sprak u daarover af?"
        => "Is de jongere thuis, of ziet niemand de jongere? Wat sprak u daarover af?" [M7];
    "hoe de leerling naar huis ging, en wie erbij bleef"
        => "waar de jongere was, en wie die zag" [M7];
    "Nog niet ingevuld is hoe de leerling vandaag naar huis gaat, en wie erbij blijft."
        => "Nog niet ingevuld is waar de jongere is, en wie die vandaag ziet." [M7];
    "Vertel het bevoegd gezag"
        => "Vertel uw eindverantwoordelijke" [S92];
    "Zie het dossier van uw school."
        => "Zie het leerplichtdossier." [S0b];
    "Weegwijzer herinnert u niet. Zet de datum in de agenda van de school."
        => "Weegwijzer herinnert u niet. Zet de datum in uw agenda." [S0b];
    "Sluit het dossier volgens de regels van uw school."
        => "Sluit de meldcode af volgens de regels van uw gemeente. Het verzuimdossier loopt door." [S0b];
};

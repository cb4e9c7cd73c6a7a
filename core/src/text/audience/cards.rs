//! Cards that explain, and what else is loaded.

use super::{Variant, variants};

pub(super) const CARDS: &[Variant] = variants! {
    "Weet het bevoegd gezag het?"
        => "Wie is bij ons eindverantwoordelijk?" [S92, M6];
    "Het bevoegd gezag moet het weten als een medewerker van school een vermoeden heeft."
        => "Voor leerplicht staat niet in het kader wie het bij vraag 1 moet weten. Burgemeester en wethouders zetten een meldcode in uw instructie. Daarin staat wie uiteindelijk over een melding beslist, en dat kan per gemeente verschillen." [S0b, S92, M6, M11];
    "Is dat nog niet verteld? Doe het nu, maar wacht er bij gevaar niet op."
        => "Weet u niet wie dat is? Vraag het vandaag, maar wacht er bij gevaar of twijfel niet op." [S0b, S4];
    "Functionarissen en bevoegd gezag beslissen samen. Het bevoegd gezag is eindverantwoordelijk."
        => "Volgens het kader beantwoordt leerplicht vraag 2 zelf. De meldcode van uw gemeente noemt wie eindverantwoordelijk is. Het kader stelt ook voor leerplicht een aandachtsfunctionaris voor." [S0b, S1, S2, S92];
    "Functionarissen ondersteunen in de tweede lijn van de school. Zij vallen onder het bevoegd gezag."
        => "De rollen die het kader noemt, zijn die van een school. Ons advies: leg elk besluit eerst aan één collega voor, behalve bij haast." [S0b, S1];
    "Bij onveiligheid, of twijfel daarover, is melden noodzakelijk volgens het afwegingskader, al is er geen wettelijke meldplicht. Ook als de andere vragen op melden uitkomen, is dat zo. De klachtencommissie noemt melden bij twijfel over veiligheid een plicht."
        => "Bij onveiligheid, of twijfel daarover, is melden noodzakelijk volgens het afwegingskader, ook voor leerplicht, al is er geen wettelijke meldplicht. Ook als de andere vragen op melden uitkomen, is dat zo. Bij twijfel over veiligheid is dat direct. De Nationale ombudsman vond een melding door een leerplichtambtenaar in 2018 begrijpelijk en professioneel." [S1, S51, S96];
    "Zoek later een ander moment. Spreek met Veilig Thuis af wie het de ouders vertelt, en wanneer. Een school die het gesprek zonder reden oversloeg, kreeg van de klachtencommissie ongelijk."
        => "Zoek later een ander moment. Spreek met Veilig Thuis af wie het de ouders vertelt, en wanneer. De Nationale ombudsman vond in 2015 dat een leerplichtambtenaar eerst met ouders en school een oplossing had moeten zoeken. Het ging om een ziek kind, niet om gevaar thuis." [S47, M20];
    "Slaat of vernedert een collega een leerling? Ons advies: vertel het zelf en meteen aan het bevoegd gezag. Gebruik de vragen niet. Bij mogelijk seksueel misbruik moet elke medewerker het zelf en meteen aan het bevoegd gezag vertellen, ook de vertrouwenspersoon. Alleen een leidinggevende of tussenpersoon inlichten is niet genoeg. Ons advies: doe hetzelfde bij een begeleider op stage, en vanaf 18 jaar."
        => "Vertel het meteen en zelf aan het bestuur van die school, en bel de vertrouwensinspecteur als u twijfelt. Gebruik de vragen niet. Bel bij gevaar 112. Gaat het om een collega van uw gemeente? Vertel het meteen aan uw leidinggevende, en volg de regels voor integriteit. Een bron hiervoor vonden wij niet: dit is ons advies." [S56];
    "Weegwijzer ondersteunt. De app vervangt niet de meldcode van uw school, uw collega, het bevoegd gezag of Veilig Thuis."
        => "Weegwijzer ondersteunt. De app vervangt niet de meldcode van uw gemeente, uw collega, uw leidinggevende of Veilig Thuis." [S2];
    "Laat het bevoegd gezag het meteen weten. Dat kan als werkgever aangifte doen voor de medewerker. Vraag of het privéadres buiten het politiedossier blijft. De punten hieronder zijn ons advies."
        => "Laat uw leidinggevende het meteen weten. De gemeente kan als werkgever aangifte doen. Vraag of het privéadres buiten het politiedossier blijft. De punten hieronder zijn ons advies." [T31];
    "Helpt dat niet? Laat het bevoegd gezag de leiding van Veilig Thuis bellen."
        => "Helpt dat niet? Laat uw leidinggevende de leiding van Veilig Thuis bellen." [S31];
    "Gaat het om een medewerker van school? Vertel het meteen aan het bevoegd gezag zelf."
        => "Gaat het om een medewerker van school? Vertel het meteen en zelf aan het bestuur van die school. Dit is ons advies." [S56];
    "Een kind is langer weg, niemand van school zag het zelf, en niemand weet hoe het gaat. Dat is twijfel, en dan meldt u. Zo lezen wij het kader."
        => "Een kind is langer weg, niemand zag het zelf, en niemand weet hoe het gaat. Dat is twijfel, en dan meldt u. Zo lezen wij het kader." [S0b, S1, M7];
    "Gaat het om iemand die op school werkt? Vertel het meteen aan het bevoegd gezag zelf."
        => "Gaat het om iemand die op school werkt? Vertel het meteen en zelf aan het bestuur van die school. Dit is ons advies." [S56];
    "Het bevoegd gezag overlegt meteen met de vertrouwensinspecteur. Bij een redelijk vermoeden van een seksueel misdrijf (zedenmisdrijf) doet het aangifte."
        => "Het bestuur van die school overlegt meteen met de vertrouwensinspecteur. Bij een redelijk vermoeden van een seksueel misdrijf (zedenmisdrijf) doet het aangifte." [S56];
    "Wijkt de school af, leg dan vast waarom, en wie dat besloot."
        => "Wijkt u af, leg dan vast waarom, en wie dat besloot." [S51];
    "Wie kan meekijken? Leerplicht, vanaf 18 jaar het Doorstroompunt, en bij ziekte de jeugdarts. Vraag na een huisbezoek wie het kind zelf sprak."
        => "Wie kan meekijken? De school, vanaf 18 jaar het Doorstroompunt, en bij ziekte de jeugdarts. Schrijf na een huisbezoek op wie de jongere zelf sprak." [M2, M7];
    "Nee. Een school meldt met haar naam. Advies vragen kan zonder het gezin te noemen. Het woord anoniem heeft drie betekenissen. Haal ze niet door elkaar."
        => "Nee. Leerplicht meldt met naam. Advies vragen kan zonder het gezin te noemen. Het woord anoniem heeft drie betekenissen. Haal ze niet door elkaar." [S28];
    "De school blijft onbekend bij het gezin: alleen bij uitzondering. Bespreek de reden met Veilig Thuis."
        => "U blijft onbekend bij het gezin: alleen bij uitzondering. Bespreek de reden met Veilig Thuis." [S28];
    "De school blijft onbekend bij Veilig Thuis: zo meldt een school niet. Een professional meldt nooit zonder naam."
        => "U blijft onbekend bij Veilig Thuis: zo meldt leerplicht niet. Een professional meldt nooit zonder naam." [S28];
    "Wie is functionaris, en wie beslist?"
        => "Wie beslist?" [S92];
    "Bijvoorbeeld: intern begeleider, zorgcoördinator, vertrouwenspersoon, orthopedagoog, schoolpsycholoog, schoolmaatschappelijk werker of studieloopbaanbegeleider. Een leerkracht is geen functionaris."
        => "Denk aan een collega van leerplicht, een gedragsdeskundige of de aandachtsfunctionaris van het sociaal domein." [S2];
    "Het hoeft niet vast te staan dat het onveilig is, want Veilig Thuis beoordeelt dat. Zo oordeelde de Landelijke Klachtencommissie Onderwijs in 2019."
        => "Het hoeft niet vast te staan dat het onveilig is, want Veilig Thuis beoordeelt dat. De Nationale ombudsman vond een melding door een leerplichtambtenaar in 2018 begrijpelijk en professioneel." [S1, S96];
    "Bij de ene vraagt u zich af of het kind veilig is. Dan meldt u direct, zegt het kader voor onderwijs."
        => "Bij de ene vraagt u zich af of het kind veilig is. Dan meldt u direct, zegt het kader, ook tegen leerplicht." [S1, S96];
    "Een advocatenkantoor leest in advies 109574 van de klachtencommissie dat u soms eerst zonder namen overlegt. Bij twijfel over de veiligheid kan het in één open telefoontje: u overlegt, en u meldt. Zeg: ‘Volgens ons kader is er twijfel over de veiligheid. Wij melden.’ Zo lezen wij het kader."
        => "Bij twijfel over de veiligheid kan het in één open telefoontje: u overlegt, en u meldt. Zeg: ‘Volgens mijn kader is er twijfel over de veiligheid. Ik meld.’ Zo lezen wij het kader." [S1];
    "De gegevens van uw school, als u die invulde: die staan open op dit toestel. Zet er geen leerling in."
        => "De gegevens van uw organisatie, als u die invulde: die staan open op dit toestel. Zet er geen jongere in." [S49];
    "Het bericht is geen melding van uw school, en geen bewijs. Ziet u zelf iets, doorloop dan de meldcode. Zo lezen wij het."
        => "Het bericht is geen melding van u, en geen bewijs. Ziet u zelf iets, doorloop dan de meldcode. Zo lezen wij het." [T32];
    "Volg verder het protocol van uw school. Een incident op school is niet vanzelf een melding bij Veilig Thuis. Advies vragen mag altijd."
        => "De school volgt verder haar eigen protocol. Een incident op school is niet vanzelf een melding bij Veilig Thuis. Advies vragen mag altijd." [S86];
};

//! The page of the meldcode: who does what, and what is not known of a file of leerplicht.

use super::{Variant, variants};

pub(super) const CODE: &[Variant] = variants! {
    "Wie iets ziet of hoort. Daarna leerkracht of mentor, met aandachtsfunctionaris of intern begeleider."
        => "Wie iets ziet of hoort. Daarna u, met een collega of de aandachtsfunctionaris." [S0b, S1, S2];
    "Vertelde de leerling het zelf? Meld dezelfde schooldag. Zo lezen wij het."
        => "Vertelde de jongere het zelf, of ziet niemand de jongere? Meld dezelfde dag. Zo lezen wij het." [S0b, S1, S11, S32, M7];
    "De aandachtsfunctionaris, intern begeleider of zorgcoördinator."
        => "U, met een collega van leerplicht of de aandachtsfunctionaris." [S0b, S2];
    "Leerkracht of mentor, liefst met aandachtsfunctionaris of intern begeleider."
        => "U, liefst met een collega. Zeg vooraf dat dit een hulpgesprek is, en geen verhoor." [M6];
    "Stel de leerling open vragen. Beloof nooit geheimhouding."
        => "Praat ook met de jongere zelf, en niet alleen via school. Stel open vragen. Beloof nooit geheimhouding." [S0b, M7];
    "Functionarissen en bevoegd gezag samen. Niet de leerkracht alleen."
        => "Leerplicht zelf. Leg de weging eerst voor aan een collega: ons advies." [S0b, S1, S92];
    "Het bevoegd gezag weet het uiterlijk bij vraag 1."
        => "Wie het bij u moet weten, staat in de meldcode van uw gemeente." [S92, M6];
    "Functionarissen en het bevoegd gezag, dat verantwoordelijk is. Spreek af wie belt: ons advies."
        => "Leerplicht zelf. Weet ook de school ervan? Wacht niet op elkaar: wie twijfelt, belt. Zo lezen wij het kader." [S0b, S1, M7];
    "School en betrokkenen. Na een melding ook Veilig Thuis."
        => "Leerplicht, school en betrokkenen. Na een melding ook Veilig Thuis." [S0b, S1];
    "Een school meldt met haar naam. Onbekend voor het gezin: alleen bij uitzondering. Advies vragen kan zonder namen."
        => "Leerplicht meldt met naam. Onbekend voor het gezin: alleen bij uitzondering. Advies vragen kan zonder namen." [S28];
    "Wie belt, spreekt u samen af. Bij onveiligheid, of bij twijfel daarover, meldt u direct."
        => "U belt zelf, ook als de school het ook weet. Bij onveiligheid, of bij twijfel daarover, meldt u direct." [S0b, S1, M7];
    "Mag en moet de school melden?"
        => "Mag en moet leerplicht melden?" [S1, S51];
    "De klachtencommissie noemt het een plicht bij onveiligheid, en bij twijfel daarover. Wijkt de school af van het kader, leg dan vast waarom, en wie dat besloot."
        => "Bij onveiligheid, en bij twijfel daarover, geldt het kader ook voor leerplicht. Wijkt u af, leg dan vast waarom, en wie dat besloot." [S0b, S1, S51];
    "Er is geen vaste bewaartermijn. Veel besturen bewaren tot 2 jaar na vertrek. Uw bestuur legt het vast. Vernietig nooit zelf een dossier."
        => "De termijn van een school geldt niet voor u. Vraag uw functionaris gegevensbescherming welke wel geldt: ons advies. Vernietig nooit zelf een dossier." [S64];
    "Tot 16 jaar mag de ouder met gezag het dossier inzien. Vanaf 16 jaar mag de leerling dat. Een ouder zonder gezag krijgt alleen informatie, en niet als die het kind schaadt."
        => "Wie een leerplichtdossier mag inzien, staat niet in onze bronnen. Vraag het uw functionaris gegevensbescherming: ons advies." [S66];
};

//! Agreements, deviations, the record, the profile.

use super::{Variant, variants};

pub(super) const AFTER: &[Variant] = variants! {
    "Bij onveiligheid, of twijfel daarover, meldt de school direct en per telefoon."
        => "Bij onveiligheid, of twijfel daarover, meldt leerplicht direct en per telefoon." [S0b, S1];
    "De tekst is gekopieerd. Plak die in het dossier van uw school."
        => "De tekst is gekopieerd. Plak die in het leerplichtdossier, en nooit in een proces-verbaal. Dit is ons advies." [M6];
    "De korte versie is gekopieerd. Plak die in het dossier van uw school."
        => "De korte versie is gekopieerd. Plak die in het leerplichtdossier, en nooit in een proces-verbaal. Dit is ons advies." [M6];
    "Kan iemand thuis dit lezen, bijvoorbeeld in het portaal of bij inzage? Zet het volledige verslag dan in het afgeschermde deel."
        => "Kan iemand thuis dit lezen, bijvoorbeeld bij inzage? Zet het volledige verslag dan in het afgeschermde deel van het leerplichtdossier." [S6];
    "Tot 16 jaar mag een ouder met gezag inzage vragen, vanaf 16 jaar de leerling. Laat niemand thuis lezen wat een ander vertelde. Kan inzage of meelezen gevaar opleveren? Spreek eerst Veilig Thuis en de functionaris gegevensbescherming. Dit is ons advies."
        => "Vraag de functionaris gegevensbescherming van uw gemeente wie dit dossier mag inzien. Laat niemand thuis lezen wat een ander vertelde. Kan inzage of meelezen gevaar opleveren? Spreek eerst Veilig Thuis. Dit is ons advies." [S66];
    "Uw school wijkt af van deze uitkomst. Dat staat in het verslag."
        => "U wijkt af van deze uitkomst. Dat staat in het verslag." [S0b];
    "Dit is nog geen besluit. Leg het vandaag voor aan de aandachtsfunctionaris en het bevoegd gezag. Twijfelt iemand over de veiligheid, of vertelde de leerling het? Dan meldt u: zo lezen wij het kader."
        => "Dit is nog geen besluit. Leg het vandaag voor aan een collega en aan wie bij u eindverantwoordelijk is. Twijfelt iemand over de veiligheid, ziet niemand de jongere, of vertelde die het? Dan meldt u: zo lezen wij het kader." [S0b, S1];
    "Een rol, geen naam. Ons advies: die ziet en spreekt de leerling zelf."
        => "Een rol, geen naam. Ons advies: die ziet en spreekt de jongere zelf, dus niet alleen via school." [S0b];
    "Wie vertelt wat aan wie, en wanneer? Wat doet de school tot dan?"
        => "Wie vertelt wat aan wie, en wanneer? Wat doen school en leerplicht tot dan?" [S47];
    "Wanneer meldt de school meteen?"
        => "Wanneer meldt u meteen?" [S0b];
    "Bij twijfel over veiligheid meldt de school altijd."
        => "Bij twijfel over veiligheid meldt leerplicht altijd." [S0b, S1];
    "Wat doet de school bij een nieuw signaal?"
        => "Wat gebeurt er bij een nieuw signaal?" [S48];
    "Wat doet de school in plaats daarvan?"
        => "Wat gebeurt er in plaats daarvan?" [S0b];
    "De school doet"
        => "In plaats daarvan" [S0b];
    "Waarom wijkt de school af?"
        => "Wat is de reden om af te wijken?" [S0b];
    "Een rol, geen naam. Het bevoegd gezag is eindverantwoordelijk."
        => "Een rol, geen naam. De meldcode van uw gemeente noemt wie eindverantwoordelijk is." [S92];
    "Ons advies: hooguit tot morgen, en nooit over een weekend of vakantie. Op die dag weegt de school opnieuw."
        => "Ons advies: hooguit tot morgen, en nooit over een weekend of vakantie. Op die dag weegt u opnieuw." [S0b];
    "Wanneer meldt de school alsnog?"
        => "Wanneer meldt u alsnog?" [S0b];
    "tot wanneer de school zicht houdt op de veiligheid"
        => "tot wanneer iemand zicht houdt op de veiligheid" [S0b];
    "of het bevoegd gezag het weet"
        => "of de eindverantwoordelijke het weet" [S92];
    "wanneer de school alsnog meldt"
        => "wanneer leerplicht alsnog meldt" [S0b];
    "wat de school doet bij een nieuw signaal"
        => "wat er gebeurt bij een nieuw signaal" [S48];
    "wat de school in plaats daarvan doet"
        => "wat er in plaats daarvan gebeurt" [S0b];
    "waarom de school afwijkt"
        => "waarom is afgeweken" [S0b];
    "Zonder deze afspraken sluit de school de hulp niet af."
        => "Sluit de hulp niet af zonder deze afspraken." [S0b];
    "De uitkomst van het kader blijft staan. Het besluit van uw school komt ernaast."
        => "De uitkomst van het kader blijft staan. Uw besluit komt ernaast." [S0b];
    "De school wijkt af van deze uitkomst"
        => "Leerplicht wijkt af van deze uitkomst" [S0b];
    "Vraag 1, 3 en 4 waren eerder ‘ja’, volgens het dossier van de school. Wat nu anders is, staat hieronder."
        => "Vraag 1, 3 en 4 waren eerder ‘ja’, volgens het leerplichtdossier. Wat nu anders is, staat hieronder." [S0b];
    "Er is al gemeld. Die melding blijft staan. Het vervolg bespreekt de school met Veilig Thuis."
        => "Er is al gemeld. Die melding blijft staan. Het vervolg is in overleg met Veilig Thuis." [S0b];
    "De afgesproken resultaten zijn er. De school houdt zicht op de veiligheid."
        => "De afgesproken resultaten zijn er. Leerplicht spreekt af wie zicht houdt op de veiligheid." [S0b];
    "Deel alleen met het systeem van uw school. Niet via WhatsApp of mail."
        => "Deel alleen met het systeem van leerplicht. Niet via WhatsApp of mail." [S49];
    "Volgens het afwegingskader is melden hier noodzakelijk. Een wettelijke meldplicht is er niet. Twijfelt u over de veiligheid? Dan meldt u: 0800-2000. Spreek eerst Veilig Thuis, en zeg dat u niet meldt en waarom. Het bevoegd gezag is eindverantwoordelijk. Alsnog melden kan op elk moment."
        => "Volgens het afwegingskader is melden hier noodzakelijk. Een wettelijke meldplicht is er niet. Twijfelt u over de veiligheid? Dan meldt u: 0800-2000. Spreek eerst Veilig Thuis, en zeg dat u niet meldt en waarom. Vraag het besluit van wie bij u eindverantwoordelijk is. Alsnog melden kan op elk moment." [S4, S51, S92];
    "Een concept is geen dossier. Leg het verslag vast in het systeem van uw school."
        => "Een concept is geen dossier. Leg het verslag vast in het systeem van leerplicht." [S49];
    "Onze school"
        => "Onze organisatie" [S2];
    "De gegevens van uw school. Zij staan op dit toestel, en bij wie ze deelde of kreeg."
        => "De gegevens van uw organisatie. Zij staan op dit toestel, en bij wie ze deelde of kreeg." [S2];
    "Gegevens van onze school"
        => "Gegevens van onze organisatie" [S2];
    "Vul alleen gegevens van de school in, nooit van een leerling of een gezin. Staat er een naam van een collega bij? Vraag of dat goed is. Weegwijzer verstuurt niets."
        => "Vul alleen gegevens van uw organisatie in, nooit van een jongere of een gezin. Staat er een naam van een collega bij? Vraag of dat goed is. Weegwijzer verstuurt niets." [S2];
    "Dit mag leeg blijven. De naam staat ook op het blad voor ouders."
        => "Dit mag leeg blijven." [S2];
    "Bevoegd gezag"
        => "Eindverantwoordelijke" [S92];
    "Naam van de school"
        => "Naam van uw organisatie" [S2];
    "(opgegeven door uw school)"
        => "(opgegeven door uw organisatie)" [S2];
    "Deze wachtzin is snel te raden. Neem geen bekend wachtwoord, bekende zin, jaartal of rij toetsen, en geen naam van uw school of een collega."
        => "Deze wachtzin is snel te raden. Neem geen bekend wachtwoord, bekende zin, jaartal of rij toetsen, en geen naam van uw organisatie of een collega." [S49];
};

//! Remarks beside fields and answers: gentle, and never a block.

/// Still to do.
pub const OPEN: &str = "Dit staat nog open. Het komt zo in het verslag.";

/// The talk with the parents is still to do: it may be the danger [S6][S34].
pub const TALK_OPEN: &str =
    "Nog open. Kan het gesprek gevaar geven? Praat dan niet, en bel eerst Veilig Thuis: 0800-2000.";

/// The report is necessary and still to do.
pub const REPORT_OPEN: &str = "De melding is nog niet gedaan. Bel nu: 0800-2000.";

/// Veilig Thuis first [S34][S74][S93]; the parent who may break contact [S0a].
pub const CALL_FIRST: &str = "Bel eerst Veilig Thuis: 0800-2000. Praat niet eerst met de ouders.";

/// With no contact: the attempts [S19][S23].
pub const NOTE_ATTEMPTS: &str = "Noteer welke pogingen u deed, en wanneer.";

/// Veilig Thuis was asked, and no report was made [S13][S29].
pub const ADVICE_ONLY: &str = "Advies is geen melding. Bel opnieuw en zeg: ‘Wij melden.’";

/// A date that should lie ahead.
pub const PAST: &str = "Deze dag is al voorbij. Klopt dat?";

/// A report in the future.
pub const AHEAD: &str = "Deze dag moet nog komen. Wacht niet met melden.";

/// A term of more than three months; the limit is ours.
pub const FAR: &str =
    "Dit is meer dan drie maanden. Kan het eerder? Dan ziet u eerder of de hulp werkt.";

/// The table is split about safety [S4].
pub const SPLIT_SAFETY: &str =
    "Samen is dit twijfel. Bij twijfel meldt u. Kiezen doet u zelf, hieronder.";

/// The table is split about question 1.
pub const SPLIT_SUSPICION: &str = "U bent het niet eens. Sluit dan niet: ga door naar vraag 2.";

/// The table is split about question 3, 4 or 5: our safe reading.
pub const SPLIT_HELP: &str =
    "U bent het niet eens. Bij twijfel past hier ‘nee’. Vraag zo nodig advies aan Veilig Thuis.";

/// Looks like a citizen service number.
pub const BSN: &str = "Dit lijkt op een burgerservicenummer. Laat het hier weg.";

/// Looks like a phone number.
pub const PHONE: &str = "Dit lijkt op een telefoonnummer. Laat het hier weg.";

/// Looks like a date of birth.
pub const BIRTH_DATE: &str = "Dit lijkt op een geboortedatum. Laat die hier weg.";

/// Looks like a name.
pub const NAME: &str = "Staat hier een naam? Schrijf liever ‘leerling’ of ‘ouder A’.";

/// The table doubted safety, and the answer is no.
pub const OVERRULED: &str =
    "Aan tafel was twijfel over veiligheid. Toch is het antwoord ‘nee’. Bij twijfel meldt u.";

/// The day by which Veilig Thuis should have assessed the report [S0b][S13].
#[must_use]
pub fn feedback(leading: &str, other: Option<&str>) -> String {
    let other = other.map_or(String::new(), |other| {
        [" (met extra vrije dagen: ", other, ")"].concat()
    });
    [
        "Beoordeling door Veilig Thuis, indicatief: uiterlijk rond ",
        leading,
        &other,
        ". Wacht daar niet op. Hoort u niets, of wordt het onveiliger? Bel opnieuw.",
    ]
    .concat()
}

/// Question 5 is not open yet.
#[must_use]
pub fn opens_on(date: &str) -> String {
    [
        "Vraag 5 opent op ",
        date,
        ". Gaat het eerder mis? Dat is een nieuw signaal.",
    ]
    .concat()
}

//! The sheet for after a report: what to expect and when, heard or not, whom to call again,
//! and what to note.
//!
//! The day of the report gives both counts of five working days. The date is a reason to
//! call, and never a reason to wait. What is only read is on a page of its own
//! ([`super::Reading::After`]).

use super::field::{FieldText, text};
use super::{Contact, Note, Source};
use crate::case::Field;

/// The heading of the sheet, and its button on the outcome.
pub const SHEET: &str = "Terugkoppeling";

pub const PURPOSE: &str = "Wat u na de melding hoort, en wie u belt als het stil blijft.";

/// Its heading in a record in which no report stands any more.
pub const EARLIER: &str = "Eerder na de melding";

/// Above everything: the date below is no reason to wait (S28, S36, S48).
pub const FIRST: &str = "Nieuw signaal, of wordt het onveiliger? Wacht niet op antwoord. Bel 112 bij gevaar, en anders meteen Veilig Thuis: 0800-2000.";

/// Where that was read.
pub const FIRST_SOURCES: &[Source] = &[Source::S28, Source::S36, Source::S48];

/// What to expect, with its days (S0b, S13).
#[must_use]
pub fn expects(by: &str, call_on: &str) -> String {
    [
        "De termijn loopt af rond ",
        by,
        ". Hoorde u dan niets? Bel op ",
        call_on,
        ".",
    ]
    .concat()
}

/// The same once that day is there.
#[must_use]
pub fn expected(by: &str) -> String {
    [
        "Rond ",
        by,
        " waren de 5 werkdagen om. Hoorde u nog niets? Bel vandaag, of op de dag die u hieronder koos.",
    ]
    .concat()
}

/// Where the day of the report is not known, or still to come.
pub const NO_DAY: &str =
    "Vul op ‘Bellen en melden’ de dag van de melding in. Dan staat hier wanneer u nabelt.";

/// Where that day goes to: the calendar, with nothing of the case.
pub const CALENDAR: &str = "Weegwijzer herinnert u niet. De dag waarop u nabelt, staat klaar in het verslag, onder ‘In de agenda’. Over de leerling staat er niets in.";

/// In the record: nothing was heard, and the five working days are over.
pub const SILENT: &str = "Vijf werkdagen na de melding is van Veilig Thuis nog niets gehoord.";

/// The words of a field of the sheet.
#[must_use]
pub const fn field(field: Field) -> FieldText {
    match field {
        Field::Heard => text(
            "Hoorde u iets van Veilig Thuis?",
            "",
            "Terugkoppeling van Veilig Thuis",
            "Er is nog geen terugkoppeling van Veilig Thuis, en de 5 werkdagen zijn om. Bel 0800-2000.",
        ),
        Field::HeardOn => text("Op welke dag?", "", "Terugkoppeling op", ""),
        Field::HeardWhat => text(
            "Wat doet Veilig Thuis met de melding?",
            "Schrijf op wie het nu heeft: een functie of organisatie, geen naam.",
            "Wat Veilig Thuis met de melding doet",
            "",
        ),
        Field::CalledAgain => text(
            "Belde u zelf na? Wanneer, wie sprak u, en wat was het antwoord?",
            "Noem de functie. Schrijf ook op als u er niet doorkwam.",
            "Nagebeld",
            "",
        ),
        Field::CallAgainOn => text(
            "Wanneer belt u weer?",
            "Schrijf hierboven op dat u nabelde: dan staat deze dag bij de uitkomst en in de agenda. Ons advies: hooguit een week later.",
            "Belt weer op",
            "",
        ),
        Field::CallNext => text(
            "Wie belt bij een nieuw signaal, en wie belt u dan?",
            "Een rol, geen naam. Spreek ook af wie het doet als die er niet is.",
            "Bij een nieuw signaal belt",
            "",
        ),
        _ => text(
            "Wie ziet de leerling zelf, en hoe vaak?",
            "Een rol, geen naam. Ons advies: elke werkdag, tot iets anders is afgesproken. Spreek ook af wie het in een vakantie doet.",
            "Ziet de leerling na de melding",
            "",
        ),
    }
}

/// What to expect after a report, and when.
pub const EXPECT: Note = Note {
    summary: "Wat hoort u, en wanneer?",
    paragraphs: &[
        "Binnen 5 werkdagen hoort u wat er met de melding gebeurt: dat is de termijn. Veilig Thuis kijkt meteen of er acuut gevaar is, en die meldingen gaan voor.",
        "Eén bron schrijft 5 dagen, en één regio noemt het een streven. Eerder bellen mag dus altijd.",
        "Het duurt vaak langer. Eind 2023 haalde geen enkele regio alle termijnen, zag de inspectie. Daarom belt u zelf als het stil blijft.",
        "Sprak Veilig Thuis zelf met het gezin? Dan hoort u ook aan het eind iets. Hoeveel u hoort, verschilt. Vraag vooral wat u nodig hebt voor de leerling: ons advies.",
    ],
    examples: &[
        "Meestal: een lokaal team neemt het over, of de hulp die er al is.",
        "Of Veilig Thuis praat zelf met het gezin over veiligheid en hulp.",
        "Of het doet onderzoek. Dan kan het u om informatie vragen, en het gezin hoort dat.",
        "Of het stopt. Dat bewijst niet dat het goed gaat. Twijfelt u nog? Zeg dat meteen.",
    ],
    contacts: &[],
    sources: &[
        Source::S0b,
        Source::S13,
        Source::S28,
        Source::S30,
        Source::S40,
        Source::S104,
        Source::T70,
        Source::T71,
    ],
};

/// Day six without a word (our advice, from S0b, S13 and S40).
pub const SILENCE: Note = Note {
    summary: "Vijf werkdagen om, en niets gehoord?",
    paragraphs: &[
        "Bel die dag 0800-2000, ook ’s avonds. Bellen mag altijd. Zeg: ‘Wij meldden op die datum over een leerling. Wie heeft de melding nu? Is de veiligheid al beoordeeld? Wat kunnen wij tot dan doen?’",
        "Dit is ons advies, net als de punten hieronder.",
    ],
    examples: &[
        "Vraag altijd: ‘Staat dit bij u als melding, of als advies?’ Was het advies? Meld dan nu.",
        "Vraag naam, functie en een nummer om terug te bellen. De naam hoort in het dossier, niet in deze app.",
        "Komt u er niet door? Bel dezelfde dag weer.",
        "Blijft het stil? Laat iemand van uw leiding de leiding van Veilig Thuis bellen.",
        "Zag iemand de leerling vandaag zelf? Spreek af wie dat elke dag doet.",
        "Komt er een vakantie aan? Bel vóór de laatste schooldag.",
    ],
    contacts: &[Contact::VeiligThuis],
    sources: &[Source::S0b, Source::S13, Source::S31, Source::S40],
};

/// What to ask when Veilig Thuis calls, and what stays with the school.
pub const HEARD: Note = Note {
    summary: "U hoorde iets. Wat vraagt u?",
    paragraphs: &[
        "Ook na de terugkoppeling houdt u zicht op de leerling. Bij een nieuw signaal beantwoordt u vraag 2 opnieuw, en bij twijfel meldt u opnieuw.",
    ],
    examples: &[
        "Wie heeft het nu, en wie belt u bij een nieuw signaal?",
        "Wie ziet het kind zelf, en wanneer?",
        "Wat weten de ouders, en wat mag u zeggen?",
        "Wat verwacht Veilig Thuis van u, en tot wanneer?",
        "Bent u het niet eens? Vraag naar de gedragsdeskundige of de vertrouwensarts, en leg uit waarom.",
        "Vertel wie de melding deed ook wat u hoorde. Deel alleen wat nodig is om de leerling te steunen. Dit is ons advies.",
        "Neemt een lokaal team het over? Vraag meteen wie het kind ziet tot dat team er is. Bel het team binnen twee schooldagen. Dit is ons advies.",
    ],
    contacts: &[Contact::VeiligThuis],
    sources: &[
        Source::S4,
        Source::S34,
        Source::S48,
        Source::S49,
        Source::T70,
    ],
};

/// The sections of the page, in order.
pub const NOTES: &[Note] = &[EXPECT, SILENCE, HEARD];

//! The words of the form for the school's own data: its groups and parts, what each slot asks, and what
//! is wrong with a value.

use super::{AFFAIRS, CHECKED};
use crate::text::audience::choice;

/// The words of a slot: what it asks, and what helps to fill it in.
pub type SlotText = (&'static str, &'static str);

/// The words of the slot with this name.
#[must_use]
pub fn slot(name: &str) -> SlotText {
    // Names and numbers of people are asked for in the same words.
    if let Some((_, what)) = name.rsplit_once('-') {
        match what {
            "heet" if name.starts_with("bevoegd-gezag") => {
                return (
                    "Hoe heet deze rol bij u?",
                    "Gebruik een woord met ‘het’, bijvoorbeeld ‘bestuur’.",
                );
            }
            "heet" => {
                return (
                    "Hoe heet deze rol bij u?",
                    "Gebruik een woord met ‘de’, bijvoorbeeld ‘kwaliteitscoördinator’.",
                );
            }
            "telefoon" if name.starts_with("ouders") => {
                return (
                    "Telefoonnummer",
                    "Een algemeen nummer. Dat van een collega komt nooit op het blad.",
                );
            }
            "telefoon" => return ("Telefoonnummer", ""),
            "naam" if name.starts_with("aandacht") => {
                return (
                    "Naam",
                    "Dit mag leeg blijven. De naam staat ook op het blad voor ouders.",
                );
            }
            "naam" if AFFAIRS.iter().all(|(id, _)| !name.starts_with(id)) => {
                return ("Naam", "Dit mag leeg blijven.");
            }
            "naam" => return ("Wie of wat?", ""),
            "plek" => return ("Waar te vinden?", ""),
            _ => {}
        }
    }
    match name {
        "school" => ("Naam van de school", ""),
        "voor-wie" => (choice::ASKS, ""),
        "schoolsoort" => ("Wat voor school is het?", ""),
        "veilig-thuis-regio" => (
            "Welke regio?",
            "Bijvoorbeeld ‘Twente’. ‘Veilig Thuis’ staat er al voor.",
        ),
        "stap-1" => ("Stap 1: onze afspraak", ""),
        "stap-2" => ("Stap 2: onze afspraak", ""),
        "stap-3" => ("Stap 3: onze afspraak", ""),
        "stap-4" => ("Stap 4: onze afspraak", ""),
        "stap-5" => ("Stap 5: onze afspraak", ""),
        "meldt" => ("Wie doet bij ons de melding?", "Een rol, geen naam."),
        "directie-weet" => (
            "Wanneer hoort de directie het?",
            "Het bevoegd gezag weet het uiterlijk bij vraag 1.",
        ),
        "leerlingvolgsysteem" => ("Naam van het leerlingvolgsysteem", ""),
        "notitie" => ("Notitiecategorie", ""),
        "bewaren" => ("Bewaartermijn", "Zoals uw bestuur die heeft vastgelegd."),
        "protocollen" => ("Waar staan de protocollen?", ""),
        "protocollen-link" => ("Adres op internet", "Begint met https://"),
        "gecontroleerd" => (CHECKED, ""),
        _ => ("", ""),
    }
}

/// A part of the form: what it is about, and its slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading; empty where its slots say what they ask.
    pub name: &'static str,
    /// The text at its top; empty for none.
    pub hint: &'static str,
    /// How the names of its slots begin.
    pub slots: &'static [&'static str],
    /// Whether other parts have slots with the same words: each then carries its part's
    /// name.
    pub people: bool,
}

/// Parts that belong together: what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    pub name: &'static str,
    pub parts: &'static [Part],
}

const fn part(name: &'static str, slots: &'static [&'static str]) -> Part {
    Part {
        name,
        hint: "",
        slots,
        people: false,
    }
}

const fn people(name: &'static str, slots: &'static [&'static str]) -> Part {
    Part {
        people: true,
        ..part(name, slots)
    }
}

/// Below the fields of the group that is never folded.
pub const ENOUGH: &str = "De rest mag later, of leeg blijven. Tik het open als u het nodig heeft.";

/// Which of the groups is enough to begin with: it alone is not folded.
pub const BASICS: usize = 1;

/// The groups of the form, in order. For whom it is comes first, as the words follow that.
pub const GROUPS: &[Group] = &[
    Group {
        name: "Voor een school of voor leerplicht?",
        parts: &[Part {
            hint: choice::HINT,
            ..part("", &["voor-wie"])
        }],
    },
    Group {
        name: "Dit is genoeg om te beginnen",
        parts: &[
            part("", &["school"]),
            people(
                "Aandachtsfunctionaris",
                &[
                    "aandachtsfunctionaris-naam",
                    "aandachtsfunctionaris-telefoon",
                ],
            ),
        ],
    },
    Group {
        name: "Wie kijkt mee?",
        parts: &[
            people(
                "Directie",
                &["directie-heet", "directie-naam", "directie-telefoon"],
            ),
            people(
                "Intern begeleider of zorgcoördinator",
                &["intern-begeleider-"],
            ),
            people("Gedragsspecialist", &["gedragsspecialist-"]),
            people("Bevoegd gezag", &["bevoegd-gezag-"]),
            people("Zorgadviesteam", &["zorgadviesteam-"]),
            people("Aandachtsfunctionaris", &["aandachtsfunctionaris-heet"]),
        ],
    },
    Group {
        name: "Wie helpt van buiten?",
        parts: &[
            Part {
                hint: "Dit nummer komt naast 0800-2000, nooit in de plaats ervan.",
                ..people("Veilig Thuis in onze regio", &["veilig-thuis-"])
            },
            people("Schoolmaatschappelijk werk", &["maatschappelijk-werk-"]),
            people("Studieloopbaanbegeleiding", &["studieloopbaan-"]),
            people("Samenwerkingsverband", &["samenwerkingsverband-"]),
            people("Buurtteam of wijkteam", &["wijkteam-"]),
            people("Jeugdarts of JGZ", &["jeugdarts-"]),
            people("Huisarts of huisartsenpost", &["huisarts-"]),
            people("Crisisdienst", &["crisisdienst-"]),
            people("Leerplicht", &["leerplicht-"]),
            people("Wijkagent", &["wijkagent-"]),
        ],
    },
    Group {
        name: "Wat is er afgesproken?",
        parts: &[
            Part {
                hint: "Deze tekst staat bij de stappen, als tekst van uw school. Hij verandert de vijf vragen niet.",
                ..part(
                    "Onze afspraken per stap",
                    &["stap-", "meldt", "directie-weet"],
                )
            },
            part(
                "Dossier en protocollen",
                &["leerlingvolgsysteem", "notitie", "bewaren", "protocollen"],
            ),
        ],
    },
    Group {
        name: "Wat komt op het blad voor ouders?",
        parts: &[
            people(PARENTS_CALL, &["ouders-"]),
            people("Klachten", &["klachten-"]),
        ],
    },
    Group {
        name: "Wat regelt het veiligheidsplan nog meer?",
        parts: &[
            people("Pesten", &["pesten-"]),
            people("Vertrouwenspersoon", &["vertrouwenspersoon-"]),
            people("Bedrijfshulpverlening (BHV)", &["bhv-"]),
        ],
    },
];

/// What leerplicht is not asked, by how the names of its slots begin.
pub const OF_A_SCHOOL: &[&str] = &[
    "schoolsoort",
    "intern-begeleider-",
    "gedragsspecialist-",
    "bevoegd-gezag-heet",
    "zorgadviesteam-",
    "studieloopbaan-",
    "leerplicht-",
    "directie-",
    "maatschappelijk-werk-",
    "leerlingvolgsysteem",
    "notitie",
    "bewaren",
    "ouders-",
    "klachten-",
    "pesten-",
    "vertrouwenspersoon-",
    "bhv-",
];

/// What the number for parents is called, where it is shown with others.
pub const PARENTS_CALL: &str = "De school, voor ouders";

/// All parts of the form, in order.
pub fn parts() -> impl Iterator<Item = &'static Part> {
    GROUPS.iter().flat_map(|group| group.parts)
}

pub const FORM: &str = "Gegevens van onze school";

pub const FORM_LEAD: &str = "Vul alleen gegevens van de school in, nooit van een leerling of een gezin. \
     Staat er een naam van een collega bij? Vraag of dat goed is. Weegwijzer verstuurt niets.";

pub const KEEP: &str = "Bewaar op dit toestel";

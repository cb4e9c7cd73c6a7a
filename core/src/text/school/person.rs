//! The roles and partners of a school, by the stable names of `profile::Person`.

/// The words in a text that name a role or partner, with its stable name.
pub const SPOKEN: &[(&str, &str)] = &[
    ("aandachtsfunctionaris", "aandachtsfunctionaris"),
    ("intern begeleider", "intern-begeleider"),
    ("gedragsspecialist", "gedragsspecialist"),
    ("directie", "directie"),
    ("bevoegd gezag", "bevoegd-gezag"),
    ("samenwerkingsverband", "samenwerkingsverband"),
    ("wijkteam", "wijkteam"),
    ("buurtteam", "wijkteam"),
    ("jeugdarts", "jeugdarts"),
    ("schoolarts", "jeugdarts"),
    ("leerplichtambtenaar", "leerplicht"),
    ("wijkagent", "wijkagent"),
    ("zorgadviesteam", "zorgadviesteam"),
    ("schoolmaatschappelijk werk", "maatschappelijk-werk"),
];

/// The name of a role or partner, by its stable name.
#[must_use]
pub fn person(id: &str) -> &'static str {
    match id {
        "aandachtsfunctionaris" => "Aandachtsfunctionaris",
        "intern-begeleider" => "Intern begeleider of zorgcoördinator",
        "gedragsspecialist" => "Gedragsspecialist",
        "directie" => "Directie",
        "bevoegd-gezag" => "Bevoegd gezag",
        "samenwerkingsverband" => "Samenwerkingsverband",
        "wijkteam" => "Buurtteam of wijkteam",
        "jeugdarts" => "Jeugdarts of JGZ",
        "leerplicht" => "Leerplicht",
        "wijkagent" => "Wijkagent",
        "zorgadviesteam" => "Zorgadviesteam",
        "maatschappelijk-werk" => "Schoolmaatschappelijk werk",
        "studieloopbaan" => "Studieloopbaanbegeleiding",
        "crisisdienst" => "Crisisdienst",
        "huisarts" => "Huisarts of huisartsenpost",
        _ => "",
    }
}

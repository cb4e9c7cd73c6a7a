//! A word as it sounds and without its ending, so that what is spelled in another way, or is
//! another form of the word, is the same.

/// Words that carry no subject. A question of nothing else is looked up with them.
const EMPTY: &str = "\
    aan ben bij dan dat de deze die dit een en er haar heb heeft hem het hij hun ik in \
    is je kun me met mijn na naar of om ons onze op te tot u uit uw van voor was we wel wij \
    ze zij zijn zo over ook maar kan wat doe doen ga gaat nog worden wordt zich tussen door \
    onder tegen alles iets mij zit zitten kunnen moeten willen eigenlijk even \
    gewoon meer steeds";

/// Words that say little, however rare they are in the texts, as [`terms`] folds them.
const FAINT: &str = "\
    moet mag kan wil wat hoe wie wanneer waar waarom welke niet geen kind leerling school \
    iemand weten lang goed komt als andere";

/// Endings of a form of a word, the longest first.
const ENDINGS: &[&str] = &[
    "ingen", "eren", "tjes", "ing", "tje", "jes", "ng", "en", "je", "e", "s",
];

/// How something sounds, letters to letter; the order counts.
const SOUNDS: &[(&str, &str)] = &[
    ("sch", "sg"),
    ("ch", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "kw"),
    ("ij", "y"),
    ("ei", "y"),
    ("ou", "au"),
    ("ie", "i"),
    ("dt", "t"),
    ("x", "ks"),
    ("c", "k"),
    ("z", "s"),
    ("v", "f"),
];

/// Words for danger now, as [`terms`] folds them.
const ACUTE: &str = "\
    112 aangeschoten ambulance ademt bewusteloos bezopen bloed bloedt bloeden brand dood doodmaken doodslaan \
    drank dronken gedronken geschoten gestoken gevaar geweer gewurgd gijzelt invloed keel mes \
    messen moord noodgeval ontvoeren ontvoerd ontvoering opgesloten opsluiten overdosis \
    pistool schiet schuur spoed steekt stikt springen stomdronken vastgebonden vergiftigd \
    vermoord vermoorden vuurwapen vuurwapens pistolen wapen wapens wurgt wurgen zelfdoding zelfmoord \
    steekpartij schietpartij bom bommelding vermist vermissing";

/// How somebody says not to want to live any more, or what somebody took: words that say little
/// one by one.
const DIES: &[&str] = &[
    "niet meer leven",
    "er niet meer zijn",
    "niet meer wakker",
    "geen zin meer in het leven",
    "van het dak",
    "van een dak",
    "van de brug",
    "van een brug",
    "voor de trein",
    "voor een trein",
    "pillen geslikt",
    "pillen ingenomen",
    "pillen genomen",
    "er een eind aan",
    "er een einde aan",
    "eind aan zijn leven",
    "eind aan haar leven",
    "einde aan zijn leven",
    "einde aan haar leven",
    "einde aan mijn leven",
];

/// How a word begins that says the same by itself.
const DYING: &[&str] = &[
    "suicid",
    "zelfmoord",
    "zelfdod",
    "afscheidsbrief",
    "automutil",
    "zelfbesch",
    "zelfvermin",
];

/// What is danger now when somebody says that it happens at this moment.
const HURTS: &str =
    "bang bedreigt gilt mishandelt schopt schoppen schreeuwt slaan slaat trapt vecht vechten";

/// What is danger now where somebody says it of going home.
const HOME: &str = "bang durft durf mag wil";

/// Beginnings and whole words that are about reporting.
const REPORTING: &str = "klik klikken aangeven aangifte advies vermoeden twijfel";

/// The letter without its mark; `None` for what is no letter and no digit.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'a'..='z' | '0'..='9' => c,
        'A'..='Z' => c.to_ascii_lowercase(),
        'à'..='å' | 'À'..='Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' | 'ı' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => return None,
    })
}

/// The words of a text in small letters without marks: "ib'er" is one word, and so is a number.
pub fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in text.chars() {
        let joins = matches!(c, '\'' | '’' | '‘' | '`' | '´')
            || matches!(c, '-' | ' ') && before.is_ascii_digit();
        if let Some(letter) = plain(c) {
            // A number may be written with spaces; a word after it is another one.
            if before == '#' && !letter.is_ascii_digit() {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.push(letter);
            }
            before = letter;
        } else if joins && matches!(c, '-' | ' ') {
            before = '#';
        } else if !joins && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
            before = ' ';
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A word as it sounds, without its ending.
pub fn fold(word: &str) -> String {
    let mut stem = word;
    let whole = word.starts_with(|c: char| c.is_ascii_digit()) || word.len() < 4;
    if !whole {
        let ending = ENDINGS.iter().find_map(|ending| {
            let rest = word.strip_suffix(ending)?;
            (rest.len() >= 3).then_some(rest)
        });
        stem = ending.unwrap_or(word);
    }
    let mut sound = stem.to_owned();
    if !whole {
        for (from, to) in SOUNDS {
            sound = sound.replace(from, to);
        }
    }
    // A letter that is doubled sounds once.
    let mut folded = String::with_capacity(sound.len());
    for c in sound.chars() {
        if !folded.ends_with(c) || c.is_ascii_digit() {
            folded.push(c);
        }
    }
    if whole {
        return folded;
    }
    // The end of a word is hard, and a form of a verb may add a t: meldt, meld, gemeld.
    if folded.ends_with('d') {
        folded.pop();
        folded.push('t');
    }
    if let Some(verb) = folded
        .strip_prefix("ge")
        .filter(|verb| verb.len() > 3 && verb.ends_with('t'))
    {
        return verb.to_owned();
    }
    folded
}

/// The folded words of a text that carry its subject; all of them when none does.
pub fn terms(text: &str) -> Vec<String> {
    let words = words(text);
    let carries = |word: &&String| !EMPTY.split(' ').any(|empty| empty == word.as_str());
    let carried: Vec<String> = words
        .iter()
        .filter(carries)
        .map(|word| fold(word))
        .collect();
    if carried.is_empty() {
        return words.iter().map(|word| fold(word)).collect();
    }
    carried
}

/// Whether a folded word says little.
pub fn is_faint(term: &str) -> bool {
    FAINT.split(' ').any(|word| fold(word) == term)
}

/// Whether a question sounds like danger now; a letter may be wrong in a long word, unless it is
/// `known` as another word: "vermoeden" is no "vermoorden" that was typed in haste.
pub fn sounds_acute(terms: &[String], known: impl Fn(&str) -> bool) -> bool {
    let is = |term: &str, word: &str| term == word || !known(term) && is_close(term, word, 6);
    let any = |list: &str| {
        let mut folded = list.split(' ').map(fold);
        folded.any(|word| terms.iter().any(|term| is(term, &word)))
    };
    let says = |word: &str| terms.iter().any(|term| term == word);
    let picks_up = any("ophalen ophaalt haalt") && any("alcohol bier wijn drugs wiet");
    any(ACUTE) || says("nu") && any(HURTS) || any("huis") && any(HOME) || picks_up
}

/// Whether these words, not folded, say that somebody wants to die, hurts themselves or took
/// something: nobody who reads them knows how bad it is.
pub fn wants_to_die(words: &[String]) -> bool {
    let said = words.join(" ");
    let begins = |word: &String| DYING.iter().any(|begin| word.starts_with(begin));
    DIES.iter().any(|dies| said.contains(dies)) || words.iter().any(begins)
}

/// Whether a folded word is about reporting, also as a part of a word.
pub fn is_about_reporting(term: &str) -> bool {
    term.contains("melt")
        || term.contains("meld")
        || REPORTING
            .split(' ')
            .any(|word| is_close(term, &fold(word), 6))
}

/// Whether two folded words are the same, or but for one letter when both have `long` or more.
pub fn is_close(a: &str, b: &str, long: usize) -> bool {
    a == b || a.len() >= long && b.len() >= long && distance(a, b) < 2
}

/// How many letters to put in, leave out, replace or swap with the next make the one word the
/// other (optimal string alignment).
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut last: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (at, x) in a.iter().enumerate() {
        let mut next = vec![at + 1];
        for (to, y) in b.iter().enumerate() {
            let cost = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut least = (cost(&row, to + 1) + 1)
                .min(cost(&next, to) + 1)
                .min(cost(&row, to) + usize::from(x != y));
            let swapped = at > 0 && to > 0 && a.get(at - 1) == Some(y) && b.get(to - 1) == Some(x);
            if swapped {
                least = least.min(cost(&last, to - 1) + 1);
            }
            next.push(least);
        }
        last = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

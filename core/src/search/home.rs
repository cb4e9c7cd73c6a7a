//! Who does what to whom, which the index does not know: for it "moeder slaat" and "slaat moeder"
//! are the same. A question that says that a pupil is hurt, locked up or touched by somebody at
//! home, or is afraid there, has places that come before all that fits its words.

use super::Target;
use super::fold::{fold, is_close, wants_to_die};
use crate::protocol::Question;
use crate::text::{Guide, Reading, Signal};

/// What a word says, as a letter, and the words that say it: who is at home (A, M; C are children,
/// who can be hurt as well as hurt somebody), who works at a school (S), a partner or one another
/// (v), to whom else it is done (k; j and I are who types it), what somebody does (h, z, b, r, t), what is done (g, z), what a
/// parent has who cannot look after a child for it (p), what makes it another question (x, e), and
/// what tells these apart. A question is read as the letters of its words: "papa slaat haar" is Mhk.
const WORDS: &str = "\
    A vader moeder stiefvader stiefmoeder pleegvader pleegmoeder ouders oom tante;\
    M papa pap pa mama mam ma opa oma;\
    C broer zus zusje neef nicht;\
    S juf meester leraar leerkracht docent mentor collega directeur gymleraar;\
    v vrouw vriendin partner elkaar;\
    k haar hem kind leerling dochter zoon meisje jongen;\
    h slaat slaagt sloeg slaan mept schopt trapt stompt knijpt wurgt;\
    g geslagen geschopt geknepen klappen slaag;\
    z mishandelt;\
    b vernedert scheldt kleineert;\
    r bedreigt dreigt dreigen;\
    t zit zat komt kwam kruipt raakt raakte voelt;\
    p drinkt drinken alcoholist verslaafd verslaving drugs blowt gokt depressief psychisch psychische borderline ptss overspannen;\
    x zichzelf mag mogen 18 19 20 homo lesbisch transgender;\
    e vertelt school plein klas pauze;\
    f bang angst;\
    d durft durf;\
    H huis thuis;\
    V veilig;\
    u wordt werd worden;\
    y door van;\
    I me ik;\
    j mij ons;\
    T mijn zegt;\
    l sluit;\
    o op;\
    a aan;\
    i in;\
    B bed;\
    D doet;\
    P pijn;\
    w wil;\
    n niet;\
    m mes;\
    E mee";

/// The letters of who is at home, and of the adults there.
const FAMILY: &[u8] = b"AMC";
const ADULTS: &[u8] = b"AM";

/// Where each of them is answered: more than the 100 of any other place.
type Places = &'static [(Target, u32)];
const HOME: Places = &[(Target::Told, 102), (Target::Signal(Signal::Physical), 101)];
const LOCKED: Places = &[
    (Target::Signal(Signal::Emotional), 102),
    (Target::Told, 101),
];
const TOUCHED: Places = &[(Target::Card(Guide::SexualAbuse), 101)];
const COLLEAGUE: Places = &[(Target::Section(Reading::Related, 0), 101)];
const THREATENED: Places = &[(Target::Card(Guide::Threats), 101)];
/// Somebody of the school says that a parent threatens them: 112 comes first.
const MENACED: Places = &[(Target::Card(Guide::Threats), 102)];
/// Somebody wants to die.
const DIES: Places = &[(Target::Card(Guide::Suicidal), 102)];
const COUPLE: Places = &[(Target::Card(Guide::PartnerViolence), 101)];
const PARENT: Places = &[
    (Target::Signal(Signal::Neglect), 102),
    (Target::Question(Question::Safety), 101),
];

/// What a word says: it is a listed one, in another form or with a letter wrong. A word that is
/// `known` to the index is no misspelled one.
fn says(word: &str, known: impl Fn(&str) -> bool) -> u8 {
    let folded = fold(word);
    let spelled = word.len() < 4 || known(&folded);
    let is = |listed: &str| {
        let of = || fold(listed);
        word == listed
            || word.len() > 3
                && listed.len() > 3
                && (folded == of() || !spelled && is_close(&folded, &of(), 5))
    };
    let mut lists = WORDS.split(';');
    let found = lists.find(|list| list.split(' ').skip(1).any(is));
    found.and_then(|list| list.bytes().next()).unwrap_or(b'.')
}

/// Where the first of these letters is.
#[inline(never)]
fn at(said: &[u8], letters: &[u8]) -> Option<usize> {
    said.iter().position(|letter| letters.contains(letter))
}

/// The places that come first for these words, and how well they fit; none where the words say
/// nothing of it.
pub fn places(words: &[String], known: impl Fn(&str) -> bool) -> Places {
    let said: Vec<u8> = words.iter().map(|word| says(word, &known)).collect();
    // Of somebody at home it is about the child whom they look after.
    if wants_to_die(words) && at(&said, ADULTS).is_none() {
        return DIES;
    }
    read(&said)
}

fn read(said: &[u8]) -> Places {
    let has = |letters: &[u8]| at(said, letters).is_some();
    // What is said before and after the first of these.
    let parted = |letters: &[u8]| {
        let (before, after) = said.split_at(at(said, letters)?);
        Some((before, after))
    };
    let to_pupil = |letters: &[u8]| {
        let to = at(said, letters).unwrap_or_default();
        let around = said.iter().skip(to.saturating_sub(2)).take(to.min(2) + 3);
        has(letters) && around.copied().any(|letter| b"kjC".contains(&letter))
    };
    let touches = has(b"t") && (to_pupil(b"a") || has(b"i") && has(b"B"));
    let pain: &[u8] = if has(b"D") && has(b"P") {
        b"hzD"
    } else {
        b"hz"
    };
    let acts: &[u8] = if touches { b"hzt" } else { b"hzb" };
    if let Some((before, _)) = parted(acts)
        && at(before, b"S").is_some()
        && at(before, FAMILY).is_none()
    {
        return COLLEAGUE;
    }
    if has(b"x") {
        return &[];
    }
    let by_family =
        |letters: &[u8]| parted(letters).is_some_and(|(before, _)| at(before, FAMILY).is_some());
    if touches && by_family(b"t") {
        return TOUCHED;
    }
    if has(b"o") && by_family(b"l") {
        return LOCKED;
    }
    // Veilig Thuis is no home.
    let house = has(b"H") && !said.windows(2).any(|two| two == b"VH");
    if let Some((before, after)) = parted(b"f") {
        let last = before.iter().rev().take(2);
        let parent = last.copied().any(|letter| ADULTS.contains(&letter));
        if house && !parent {
            return HOME;
        }
        if at(after, FAMILY).is_some() {
            // Somebody of the school who is afraid says so of themselves.
            let teacher = has(b"S") || has(b"I") && !has(b"TM");
            return match (parent, teacher) {
                (true, _) => COUPLE,
                (_, true) => THREATENED,
                _ => HOME,
            };
        }
    }
    let is_adult = |letter: &u8| ADULTS.contains(letter);
    let adults = said.iter().filter(|letter| is_adult(letter)).count();
    // "Vader moeder slaat" and "moeder wordt geslagen" are about two adults.
    let couple = said.windows(2).any(|two| two.iter().all(is_adult));
    let passive = has(b"u");
    let does = |letters: &[u8]| {
        let whom = |(_, after): (&[u8], &[u8])| at(after, b"AMSv").is_none();
        by_family(letters) && !passive && !couple && parted(letters).is_some_and(whom)
    };
    let by_whom =
        |letters: &[u8]| parted(letters).is_some_and(|(_, after)| at(after, FAMILY).is_some());
    let threatens = to_pupil(b"r") || has(b"m");
    let done = has(b"gz")
        && match adults {
            0 => house || passive && !has(b"ye"),
            1 => !passive || by_whom(b"y"),
            _ => false,
        };
    let dares = |(_, after): (&[u8], &[u8])| house || has(b"E") && at(after, FAMILY).is_some();
    // "Vader bedreigt mij" is said by who types it, about themselves; "papa" is how a pupil says
    // it, and a knife is danger now, whoever it is shown to.
    let menaced = does(b"r") || passive && has(b"r") && by_whom(b"y");
    if menaced && has(b"Ij") && !has(b"kCTMm") {
        return MENACED;
    }
    if does(pain)
        || threatens && does(b"r")
        || done
        || house && (adults == 0 && has(b"h") && has(b"kj") || has(b"w") && has(b"n"))
        || parted(b"d").is_some_and(dares)
    {
        return HOME;
    }
    if adults > 0 && has(b"p") {
        return PARENT;
    }
    &[]
}

/// Whether a pupil may be in danger there, so that 112 comes first.
pub fn is_danger(places: Places) -> bool {
    let told = |(place, _): &(Target, u32)| *place == Target::Told;
    places.iter().any(told) || places == MENACED
}

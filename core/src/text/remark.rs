//! Remarks next to fields and answers: gentle, and never blocking.

use super::{field, record};
use crate::case::Danger;
use crate::protocol::Question;

pub const OPEN: &str = "Dit staat nog open. Het verslag noemt dat.";

/// The talk with the parents is still to be held: it may be the danger (S6, S34).
pub const TALK_OPEN: &str = "Dit staat nog open. Kan het gesprek gevaar opleveren? Praat dan niet, en bel eerst Veilig Thuis: 0800-2000.";

/// The report is necessary and still to be made.
pub const REPORT_OPEN: &str = "De melding is nog niet gedaan. Bel nu: 0800-2000.";

/// Veilig Thuis first: the parent may break off contact (S0a).
pub const CALL_FIRST: &str =
    "Bel eerst Veilig Thuis: 0800-2000. Praat niet eerst met de ouders. Zo lezen wij het kader.";

/// Violence between partners (S10, S22); our safe reading.
pub const CALL_PARTNER: &str = "Bel eerst Veilig Thuis: 0800-2000. Praat niet eerst met de ouders of de partner. Gebeurde het vaker, of weet u dat niet? Kies bij vraag 2 ‘ja’ of ‘twijfel’: dan meldt u. Zo lezen wij het kader.";

/// The pupil disclosed it, and the parents already know: tell Veilig Thuis at once (S81;
/// our advice).
pub const PARENTS_KNOW: &str = "Weten de ouders het al? Zeg dat meteen tegen Veilig Thuis: 0800-2000. Vraag of de leerling naar huis kan, en hoe. Dit is ons advies.";

/// Veilig Thuis first, before any contact with the parents, and a report
/// (S32, S81); our safe reading.
pub const CALL_AND_REPORT: &str = "Bel vandaag Veilig Thuis: 0800-2000. Praat niet eerst met de ouders. Kies bij vraag 2 ‘ja’ of ‘twijfel’: dan meldt u. Zo lezen wij het kader.";

/// Veilig Thuis first, even before talking further with the pupil (S74; our advice).
pub const CALL_FIRST_ONLY: &str = "Dreigt er nu vertrek? Bel 112. Zo niet, bel dan nu Veilig Thuis: 0800-2000. Praat niet met ouders of familie, en stuur geen bericht naar huis. Vraag de leerling alleen: ‘Ben je veilig? Hoe bereik ik je?’ Laat de leerling niet alleen. Kies bij vraag 2 ‘ja’ of ‘twijfel’: dan meldt u. Zo lezen wij het kader.";

/// Danger or urgency as the ground: no talk, but the number and question 2 (S28, S36).
pub const DANGER: &str = "Nu gevaar? Bel 112. Is er nu geen gevaar, bel dan eerst Veilig Thuis: 0800-2000. Praat tot dan niet met de ouders. Ga daarna direct naar vraag 2. Zo lezen wij het kader.";

/// The pupil is 18 or older (S2; our reading).
pub const ADULT: &str = "U praat dan met de leerling zelf. Vertel de ouders niets zonder toestemming van de leerling. Melden mag ook zonder toestemming. Vertel het de leerling vooraf, als dat veilig kan.";

/// The pupil looks after a child, or somebody is pregnant (S79; our advice for the call).
pub const OWN_CHILD: &str =
    "Weeg bij vraag 2 ook dit kind. Meldt u? Zeg dan waar het kind nu is, en wie erbij is.";

/// The same at question 2.
pub const WEIGH_OWN_CHILD: &str = "De leerling zorgt voor een kind, of iemand is zwanger. Weeg hier ook of dat kind veilig is. Zag niemand dat kind? Kies dan geen ‘nee’: ons advies.";

/// Below "nee" there.
pub const SEEN_OWN_CHILD: &str = "En iemand zag het kind van de leerling.";

/// The same at the agreements (S79; our advice).
pub const AGREE_OWN_CHILD: &str = "Maak ook afspraken over het kind voor wie de leerling zorgt. Wie ziet dat kind, en hoe vaak? Dit is ons advies.";

/// The talk with the pupil was skipped (S8).
pub const PUPIL_SKIPPED: &str = "Noteer bij vraag 1 waarom niet. Ziet of spreekt niemand de leerling? Dat is twijfel bij vraag 2. Zo lezen wij het kader.";

/// Without contact: note the attempts (S19, S23).
pub const NOTE_ATTEMPTS: &str =
    "Noteer bij de feiten van vraag 1 welke pogingen u deed, en wanneer.";

/// Veilig Thuis was asked, and no report was made (S13, S29).
pub const ADVICE_ONLY: &str = "Advies is geen melding. Bel opnieuw en zeg: ‘Wij melden.’";

/// A date of another century, or none: the field may show it, and the case does not hold it.
pub const MISREAD: &str =
    "Klopt het jaar? Zo telt de datum niet mee. Vul een jaar in van 2000 tot en met 2099.";

/// A date that should be in the future.
pub const PAST: &str = "Deze dag is al voorbij. Klopt dat?";

/// The agreed date is reached (S0b; S48 and our reading for the last part).
pub const TERM_OVER: &str = "Klopt de datum? Dan is de termijn om, en beantwoordt u vraag 5. Verleng de termijn niet om een melding uit te stellen: zo lezen wij het kader.";

/// The last day of monitoring is today or past (S0b).
pub const NOBODY_FOLLOWS: &str =
    "Kies een dag die nog komt. Anders houdt niemand zicht op de leerling.";

/// In an evaluation, with the date (S48).
pub const AGREED_TERM: &str = "Is dit de datum uit het dossier van uw school? Kies geen latere datum. Verleng de termijn niet om een melding uit te stellen. Zo lezen wij het kader.";

/// A report dated in the future.
pub const AHEAD: &str = "Deze dag moet nog komen. Wacht niet met melden.";

/// A term of more than three months; the limit is ours.
pub const FAR: &str = "Dit is meer dan drie maanden: onze eigen grens. Kan het eerder, zodat u sneller ziet of de hulp werkt?";

/// Nobody may be at school on that day: our advice, the earlier day.
pub const WEEKEND: &str = "Dit is een zaterdag of zondag. Is er dan iemand op school die dit doet? Kies anders een eerdere dag.";
pub const HOLIDAY: &str =
    "Dit is een vrije dag. Is er dan iemand op school die dit doet? Kies anders een eerdere dag.";
pub const VACATION: &str =
    "Rond deze dag is het ergens vakantie. Is er dan school bij u? Kies anders een eerdere dag.";

/// The table is split about safety (S4).
pub const SPLIT_SAFETY: &str = "Iemand twijfelt, of uw team is het niet met elkaar eens. Dat telt als twijfel: zo lezen wij het kader. Kies dan ‘twijfel’, want dan meldt u.";

/// The table is split about question 1.
pub const SPLIT_SUSPICION: &str = "Iemand twijfelt, of uw team is het niet met elkaar eens. Sluit dan niet, maar ga door naar vraag 2.";

/// The table is split about question 3, 4 or 5: our safe reading.
pub const SPLIT_HELP: &str = "Iemand twijfelt, of uw team is het niet met elkaar eens. Kies dan ‘nee’, want dan meldt u. Zo lezen wij het kader.";

/// Looks like a citizen service number.
pub const BSN: &str = "Dit lijkt op een burgerservicenummer. Laat het hier weg.";

/// Looks like a phone number.
pub const PHONE: &str = "Dit lijkt op een telefoonnummer. Laat het hier weg.";

/// Looks like a date of birth.
pub const BIRTH_DATE: &str = "Dit lijkt op een geboortedatum. Laat die hier weg.";

/// Looks like a name.
pub const NAME: &str = "Staat hier een naam? Schrijf liever ‘leerling’ of ‘ouder A’.";

/// Somebody at the table doubted or disagreed, and the answer is not the safe one (S4).
#[must_use]
pub fn overruled(question: Question) -> String {
    let answer = match question {
        Question::Suspicion | Question::Safety => "nee",
        Question::Help | Question::Acceptance | Question::Result => "ja",
    };
    let number = question.number();
    format!("Niet iedereen aan tafel antwoordde ‘{answer}’ op vraag {number}.")
}

/// What to do then; at question 3 to 5 our safe reading.
#[must_use]
pub const fn when_overruled(question: Question) -> &'static str {
    match question {
        Question::Suspicion => " Sluit bij twijfel niet.",
        Question::Safety => " Bij twijfel meldt u.",
        Question::Help | Question::Acceptance | Question::Result => {
            " Kies bij twijfel ‘nee’: dan meldt u. Zo lezen wij het kader."
        }
    }
}

/// The pupil disclosed it.
pub const TOLD: &str = "De leerling vertelde het zelf.";

/// No parent could be reached.
const UNREACHED: &str = "Bij stap 3 staat dat er geen contact is met de ouders.";

/// What follows at question 4 (our safe reading of S0b).
pub const WHEN_UNREACHED: &str = " Hulp aannemen kunnen zij dan nog niet. Kies hier ‘nee’: dan meldt u. Zo lezen wij het kader. Sprak u hen toch? Wijzig dat bij stap 3.";

/// The statement that somebody is not safe.
#[must_use]
pub fn danger(about: Danger) -> String {
    match about {
        Danger::Told => TOLD.to_owned(),
        Danger::About(about) => ["Bij de signalen staat: ‘", field::choice(about), "’."].concat(),
        Danger::Ground(ground) => ["Bij stap 3 staat: ‘", field::choice(ground), "’."].concat(),
        Danger::Straight => record::STRAIGHT.to_owned(),
        Danger::Doubted(asked) => {
            let number = asked.number().to_string();
            ["Aan tafel was er twijfel bij vraag ", &number, "."].concat()
        }
        Danger::Unreached => UNREACHED.to_owned(),
        Danger::Failed => "Bij vraag 5 stond eerst ‘nee’.".to_owned(),
    }
}

/// What to do then, at this question (our safe reading).
#[must_use]
pub const fn in_danger(asked: Question) -> &'static str {
    match asked {
        Question::Suspicion => {
            " Sluit niet, en kies niet alleen voor hulp. Kies hier ‘ja’, en bij vraag 2 ‘ja’ of ‘twijfel’: dan meldt u. Zo lezen wij het kader."
        }
        Question::Safety => {
            " Kies niet alleen voor hulp. Kies hier ‘ja’ of ‘twijfel’: dan meldt u. Zo lezen wij het kader."
        }
        Question::Help | Question::Acceptance | Question::Result => {
            " Dat past niet bij ‘nee’ op vraag 2. Kies daar ‘ja’ of ‘twijfel’: dan meldt u. Zo lezen wij het kader."
        }
    }
}

pub const GAPS: &str = "Nog niet gedaan of niet ingevuld: ";

pub const GAPS_END: &str = "Dit komt in het verslag. Kan een gesprek gevaar opleveren? Bel dan eerst Veilig Thuis. U kunt verder.";

/// Question 5 closed the help before the agreed date.
#[must_use]
pub fn closed_before(date: &str) -> String {
    [
        "De afgesproken datum is ",
        date,
        ". Toch sloot u de hulp al af. Klopt dat?",
    ]
    .concat()
}

/// The day by which Veilig Thuis should have assessed the report (S0b, S13).
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

/// Those days have passed (S0b, S13; our advice).
pub const FEEDBACK_OVER: &str = "De 5 werkdagen zijn om. Hoorde u niets? Bel Veilig Thuis: 0800-2000. Vraag wie het oppakt, en noteer het antwoord. Let intussen op nieuwe signalen.";

/// How long a day that comes is away.
#[must_use]
pub fn still(days: i32) -> String {
    match days {
        1 => "Nog één dag".to_owned(),
        _ => ["Nog ", &days.to_string(), " dagen"].concat(),
    }
}

/// The agreed day is here: `today`, or it was before.
#[must_use]
pub fn due(date: &str, today: bool) -> String {
    if today {
        return "Vandaag is de afgesproken dag.".to_owned();
    }
    ["De afgesproken dag was ", date, "."].concat()
}

/// Question 5 is not open yet, for so many `days`.
#[must_use]
pub fn opens_on(date: &str, days: i32) -> String {
    [&still(days), ". Vraag 5 opent op ", date, "."].concat()
}

/// Who takes back a new signal where something was written down: that is a signal.
pub const NOTED_SIGNAL: &str =
    "Hier staat iets nieuws. Wis die tekst eerst, of beantwoord vraag 2.";

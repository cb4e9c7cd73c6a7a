//! The five questions as a reader sees them.

use super::{Guide, Note};
use crate::protocol::{Doubtable, Given, Question, YesNo};

mod notes;

/// Where the reason is why `question` is asked: it is loaded when somebody opens it.
#[must_use]
pub const fn why_page(question: Question) -> &'static str {
    match question {
        Question::Suspicion => "pages/uitleg.html#waarom-1",
        Question::Safety => "pages/uitleg.html#waarom-2",
        Question::Help => "pages/uitleg.html#waarom-3",
        Question::Acceptance => "pages/uitleg.html#waarom-4",
        Question::Result => "pages/uitleg.html#waarom-5",
    }
}

/// The words of one question screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QuestionText {
    /// One word for the trail.
    pub topic: &'static str,
    /// The step of the meldcode that this question belongs to.
    pub step: &'static str,
    /// The question itself, the heading of its screen.
    pub title: &'static str,
    /// What it asks and on what basis.
    pub lead: &'static str,
    /// The one thing nobody may miss, always in view.
    pub rule: &'static str,
    /// Why the framework asks it.
    pub why: &'static str,
    /// What may be needed at once, each opened in place.
    pub notes: &'static [Note],
    /// What explains more, loaded when opened.
    pub guides: &'static [Guide],
    /// What to do in doubt, where the framework has no answer for it.
    pub doubt: Option<Note>,
}

/// Before an example; a sentence follows that goes on.
pub const FOR_EXAMPLE: &str = "Bijvoorbeeld: ";

/// What explains question 4 from 18 on: no parent consents to help for a pupil of age.
pub const ACCEPTANCE_ADULT: (&[Note], &[Guide]) =
    (notes::ACCEPTANCE_ADULT, &[Guide::Adult, Guide::Active]);

/// All about both kinds of unsafety, at question 2 of a case.
pub const BOTH_KINDS: &str = "Meer over acuut en structureel";

/// One word for `question`, as the trail and the record name it.
#[must_use]
pub const fn topic(question: Question) -> &'static str {
    match question {
        Question::Suspicion => "Vermoeden",
        Question::Safety => "Veiligheid",
        Question::Help => "Hulp",
        Question::Acceptance => "Meedoen",
        Question::Result => "Resultaat",
    }
}

/// The words of `question`.
#[must_use]
pub const fn question(question: Question) -> QuestionText {
    match quick(question) {
        Some(text) => text,
        None => RESULT,
    }
}

/// The words of `question` where the quick check asks it. It does not ask question 5,
/// which needs an agreed date, and so the first load does without those words.
#[must_use]
pub const fn quick(question: Question) -> Option<QuestionText> {
    Some(match question {
        Question::Suspicion => QuestionText {
            topic: topic(question),
            step: "Stap 4: wegen",
            title: "Is er nog een vermoeden van huiselijk geweld of kindermishandeling?",
            lead: "Kijk terug op stap 1, 2 en 3: de signalen, het overleg en, als dat kon, het gesprek.",
            rule: "U hoeft niets te bewijzen. Ook een vermoeden is genoeg om door te gaan.",
            why: "Deze vraag bepaalt of het wegen doorgaat. Sluiten kan alleen als de zorg echt weg is.",
            notes: notes::SUSPICION,
            guides: &[Guide::Strong, Guide::Close, Guide::Board],
            doubt: Some(notes::SUSPICION_DOUBT),
        },
        Question::Safety => QuestionText {
            topic: topic(question),
            step: "Stap 5: beslissen",
            title: "Is er acute of structurele onveiligheid?",
            lead: "Beslis dit samen, als functionarissen en bevoegd gezag. Is er haast en is iemand niet bereikbaar? Bel dan nu zelf.",
            rule: "Meld ook bij twijfel, en als een leerling het vertelt (onze lezing).",
            why: "Dit is besluit 1: is melden noodzakelijk? Hulp komt pas daarna. Het ene sluit het andere niet uit.",
            notes: notes::SAFETY,
            guides: &[Guide::AlsoWithHelp, Guide::WhoDecides, Guide::WhyDoubt],
            doubt: None,
        },
        Question::Help => QuestionText {
            topic: topic(question),
            step: "Stap 5: beslissen",
            title: "Kan onze hulp, of die van een ketenpartner, de dreiging wegnemen?",
            lead: "Kan iemand in school of een ketenpartner effectieve hulp bieden of regelen? En is het gevaar daarmee weg?",
            rule: "Kies alleen ‘ja’ als de hulp werkt én het gevaar daarmee weg is.",
            why: "Zonder hulp die werkt, blijft de dreiging. Dan is melden noodzakelijk.",
            notes: &[],
            guides: &[Guide::Effective, Guide::WhoDecides, Guide::Partner],
            doubt: Some(notes::DOUBT),
        },
        Question::Acceptance => QuestionText {
            topic: topic(question),
            step: "Stap 5: beslissen",
            title: "Nemen de betrokkenen deze hulp aan, en doen zij actief mee?",
            lead: "Het gaat om de hulp van vraag 3.",
            rule: "Kies alleen ‘ja’ als allebei klopt: aannemen én meedoen.",
            why: "Hulp werkt pas als de betrokkenen meedoen. Anders is melden noodzakelijk.",
            notes: notes::ACCEPTANCE,
            guides: &[Guide::Consent, Guide::Custody, Guide::Active],
            doubt: Some(notes::DOUBT),
        },
        Question::Result => return None,
    })
}

const RESULT: QuestionText = QuestionText {
    topic: topic(Question::Result),
    step: "Stap 5: beslissen",
    title: "Zijn de afgesproken resultaten binnen de termijn bereikt?",
    lead: "Kijk naar veiligheid, welzijn en herstel van alle direct betrokkenen. Leg de afspraken ernaast.",
    rule: "Beantwoord bij een nieuw signaal eerst vraag 2 opnieuw. Ons advies: kies geen ‘ja’ als niemand de leerling zelf sprak en zag.",
    why: "Als hulp niet genoeg oplevert, gaat de onveiligheid door. Dan is melden noodzakelijk.",
    notes: notes::RESULT,
    guides: &[],
    doubt: Some(notes::DOUBT),
};

/// The line below an answer's button: what this answer says.
#[must_use]
pub const fn meaning(given: Given) -> &'static str {
    match given {
        Given::Suspicion(YesNo::Yes) => {
            "We hebben een vermoeden. Het bevoegd gezag weet het, of hoort het nu."
        }
        Given::Suspicion(YesNo::No) => "De zorg is echt weg. We leggen dat vast en sluiten.",
        Given::Safety(Doubtable::Yes) => "Acuut, structureel of allebei.",
        Given::Safety(Doubtable::Doubt) => "Niet zeker. Ook dan melden we.",
        Given::Safety(Doubtable::No) =>
        // That nobody sees the pupil is doubt (our safe reading).
        {
            "Zeker geen van beide, en iemand zag de leerling zelf."
        }
        Given::Help(YesNo::Yes) => "De hulp is er en neemt de dreiging weg.",
        Given::Help(YesNo::No) => "De hulp is er niet, of is niet genoeg.",
        Given::Acceptance(YesNo::Yes) => "Zij nemen de hulp aan en doen actief mee.",
        Given::Acceptance(YesNo::No) => "Iemand wil niet, of doet niet actief mee.",
        Given::Result(YesNo::Yes) => "De afgesproken resultaten zijn bereikt.",
        Given::Result(YesNo::No) => "De resultaten zijn niet of niet voldoende bereikt.",
    }
}

/// The answer as one word.
#[must_use]
pub const fn word(given: Given) -> &'static str {
    match given.answer() {
        Doubtable::Yes => "Ja",
        Doubtable::Doubt => "Twijfel",
        Doubtable::No => "Nee",
    }
}

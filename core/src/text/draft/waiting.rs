//! A draft that is there and not open, as the start says it.

use crate::calendar::{self, Date};
use crate::text::date::in_words;
use crate::text::remark;

/// On the start screen, when there is a draft; the day on which it was last saved follows.
pub const LOCKED: &str = "Op dit toestel staat een concept op slot. Bewaard op";

/// Its last day follows.
pub const LOCKED_UNTIL: &str = "Het blijft tot en met";

/// On the start screen, of a draft in which something waits for a day: how many days are left until
/// then, or that it is here; or that something in it does not wait. Not what: others may see it.
#[must_use]
pub fn agreed(day: Date, today: Date) -> String {
    if day == calendar::AT_ONCE {
        return "Er staat nog iets open. Ga vandaag verder.".to_owned();
    }
    let left = calendar::days_between(today, day);
    if left > 0 {
        return [
            &remark::still(left),
            " tot u verdergaat: ",
            &in_words(day),
            ".",
        ]
        .concat();
    }
    if left == 0 {
        return "Vandaag is de dag om verder te gaan.".to_owned();
    }
    ["De dag om verder te gaan was ", &in_words(day), "."].concat()
}

/// Once that day is here, or at once. Not what it is about: others may see it.
pub const AGREED_HERE: &str = "Open het concept: daar staat wat u nu doet. Gevaar nu? Bel 112.";

/// On the start screen, when its time is over; its last day follows.
pub const ENDED: &str =
    "Op dit toestel staat een concept waarvan de tijd om is. Het liep tot en met";

/// The last day on which it is there follows.
pub const ENDED_UNTIL: &str = "Weegwijzer verwijdert het binnenkort. U kunt het nog openen, of als bestand bewaren, tot en met";

/// That day is over: it is deleted while its reader has it in view.
pub const ENDED_OVER: &str = "Weegwijzer verwijdert het nu, binnen een kwartier. Wilt u het nog hebben? Open het dan meteen, of bewaar het als bestand.";

/// The date that the device has follows.
pub const ENDED_TODAY: &str = "Vandaag is het op dit toestel";

/// After that date.
pub const ENDED_WHY: &str = "Klopt dat niet? Zet dan de klok goed: het concept blijft dan.";

/// On the start screen, when the clock does not tell how old the draft is.
pub const UNSURE: &str = "Op dit toestel staat een concept, op slot. De klok van dit toestel staat verkeerd, of het concept is beschadigd. Weegwijzer verwijdert niets. Zet de klok goed, of open het concept met uw wachtzin.";

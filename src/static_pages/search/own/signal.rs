//! The words that people use for a page with signals.

use crate::text::Signal;

/// The phrases for the way to these pages.
pub(super) const ALL: &str = "naar gevoel; slecht gevoel over een kind; niet pluis; niet pluis gevoel; onderbuikgevoel; \
    signalen; signalenlijst; signalenkaart; signalen van mishandeling; waar let ik op; hoe herken ik \
    kindermishandeling; ik maak me zorgen om een kind";

/// The phrases for a page.
pub(super) const fn phrases(signal: Signal) -> &'static str {
    match signal {
        Signal::Infant => "kleuter; kleuters; signalen kleuter; groep 1; groep 2; onderbouw",
        Signal::Child => {
            "signalen basisschool; kind van 8; groep 5; groep 7; middenbouw; bovenbouw; signalen kind"
        }
        Signal::Teenager => "puber; jongere; tiener; signalen puber; brugklas; signalen jongeren",
        Signal::Adult => "signalen student; volwassen leerling; signalen 18 jaar",
        Signal::Neglect => {
            "verwaarlozing; te weinig zorg; verwaarloosd; kind wordt verwaarloosd; niet verzorgd; signalen \
            van verwaarlozing; emotionele verwaarlozing"
        }
        Signal::Physical => {
            "lichamelijk geweld; lichamelijke mishandeling; slaan; kind wordt geslagen; signalen van slaan; \
            fysiek geweld; blauwe plekken signalen"
        }
        Signal::Sexual => {
            "signalen seksueel misbruik; signalen van misbruik; hoe herken ik misbruik"
        }
        Signal::Emotional => {
            "emotionele mishandeling; psychische mishandeling; vernederen; vernedert; schelden; uitschelden; \
            afwijzen; kleineren; kleineert; vechtscheiding; ouders vechten om kind; kind zit klem"
        }
        Signal::Witness => "getuige; getuige van geweld thuis; kind ziet geweld; kind hoort ruzie",
        Signal::Honour => {
            "signalen eergerelateerd geweld; signalen huwelijksdwang; signalen besnijdenis"
        }
        Signal::Digital => {
            "online; online geweld; online dwang; digitaal geweld; grooming; cyberpesten thuis; telefoon \
            gecontroleerd; meekijken op telefoon; iemand kijkt mee op telefoon; internet; stalkerware"
        }
    }
}

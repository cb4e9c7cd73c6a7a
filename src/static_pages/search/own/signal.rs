//! The words that people use for a page with signals.

use crate::text::Signal;

/// The phrases for the way to these pages.
pub(super) const ALL: &str = "naar gevoel; slecht gevoel over een kind; niet pluis; niet pluis gevoel; onderbuikgevoel; \
    signalen; signalenlijst; signalenkaart; signalen van mishandeling; waar let ik op; hoe herken ik \
    kindermishandeling; ik maak me zorgen om een kind";

/// The phrases for a page.
pub(super) const fn phrases(signal: Signal) -> &'static str {
    match signal {
        Signal::Infant => {
            "kleuter; kleuters; signalen kleuter; groep 1; groep 2; onderbouw; plast in broek; speelt \
            geweld na; klampt zich vast"
        }
        Signal::Child => {
            "signalen basisschool; kind van 8; groep 5; groep 7; middenbouw; bovenbouw; signalen kind; \
            buikpijn; wil niet naar huis; bang om naar huis te gaan; kind is stil; slapen in de klas; blijft \
            hangen op school"
        }
        Signal::Teenager => {
            "puber; jongere; tiener; signalen puber; brugklas; signalen jongeren; spijbelt; \
            weggelopen; zeg het niet tegen mijn ouders"
        }
        Signal::Adult => "signalen student; volwassen leerling; signalen 18 jaar",
        Signal::Neglect => {
            "verwaarlozing; te weinig zorg; verwaarloosd; kind wordt verwaarloosd; niet verzorgd; signalen \
            van verwaarlozing; emotionele verwaarlozing; kind is vies; vieze kleren; ongewassen; luizen; te dun; \
            honger; kind heeft honger; geen ontbijt; geen eten mee; kind ruikt; alleen thuis"
        }
        Signal::Physical => {
            "lichamelijk geweld; lichamelijke mishandeling; slaan; kind wordt geslagen; signalen van slaan; \
            fysiek geweld; blauwe plekken signalen; schrikachtig; duikt weg; vader slaat kind"
        }
        Signal::Sexual => {
            "signalen seksueel misbruik; signalen van misbruik; hoe herken ik misbruik; seksueel gedrag; geheimpje"
        }
        Signal::Emotional => {
            "emotionele mishandeling; psychische mishandeling; vernederen; vernedert; schelden; uitschelden; \
            afwijzen; kleineren; kleineert; vechtscheiding; ouders vechten om kind; kind zit klem"
        }
        Signal::Witness => {
            "getuige; getuige van geweld thuis; kind ziet geweld; kind hoort ruzie; papa slaat mama; vader slaat moeder; kind bang voor vader; bang voor papa"
        }
        Signal::Honour => {
            "signalen eergerelateerd geweld; signalen huwelijksdwang; signalen besnijdenis; komt misschien niet terug na vakantie"
        }
        Signal::Digital => {
            "online; online geweld; online dwang; digitaal geweld; grooming; cyberpesten thuis; telefoon \
            gecontroleerd; meekijken op telefoon; iemand kijkt mee op telefoon; internet; stalkerware"
        }
    }
}

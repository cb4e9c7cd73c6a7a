//! The words that people use for a page with signals.

use crate::text::Signal;

/// The phrases for the way to these pages.
pub(super) const ALL: &str = "mishandeling; kindermishandeling; wat is kindermishandeling; wat valt onder kindermishandeling; mishandeld; \
    lig er wakker van; slecht slapen van; naar gevoel; slecht gevoel over een kind; niet pluis; niet pluis gevoel; onderbuikgevoel; \
    signalen; signalenlijst; signalenkaart; signalen van mishandeling; waar let ik op; hoe \
    herken ik kindermishandeling; ik maak me zorgen om een kind; klopt niet; vertrouw het niet; \
    er is iets met dit kind; kruipt onder tafel; wie moet ik het vertellen; met wie praat ik; \
    ib'er is ziek; ib is ziek; gedrag is veranderd; iets aan de hand; kind is ineens anders; \
    voelt niet goed";

/// The phrases for a page.
pub(super) const fn phrases(signal: Signal) -> &'static str {
    match signal {
        Signal::Infant => {
            "kleuter; kleuters; signalen kleuter; groep 1; groep 2; onderbouw; plast in broek; \
            speelt geweld na; klampt zich vast; tekent monsters; wil niet mee met papa; wil niet \
            opgehaald worden; tekent enge dingen; enge tekening"
        }
        Signal::Child => {
            "moet op broertjes passen; past op broertje; zorgt voor broertjes en zusjes; kookt zelf voor het gezin; signalen basisschool; kind van 8; groep 5; groep 7; middenbouw; bovenbouw; signalen \
            kind; buikpijn; wil niet weg uit de klas; vroeg of hij bij mij mag wonen; kind is stil; slapen \
            in de klas; slaap in de les; blijft hangen op school; mantelzorger; jonge mantelzorger; moet voor \
            zusje zorgen; zorgt voor broertje; zorgt voor zieke moeder"
        }
        Signal::Teenager => {
            "puber; jongere; tiener; signalen puber; brugklas; signalen jongeren; spijbelt; \
            zeg het niet tegen mijn ouders; loopt weg; slaapt op straat; \
            dakloos; slaapt bij vrienden; thuis eruit gezet; woont in auto"
        }
        Signal::Adult => "signalen student; volwassen leerling; signalen 18 jaar",
        Signal::Neglect => {
            "heeft geen bril; weken geen bril; geen gehoorapparaat; verwaarlozing; sliep in auto; dakloos gezin; te weinig zorg; verwaarloosd; kind wordt verwaarloosd; niet \
            verzorgd; signalen van verwaarlozing; emotionele verwaarlozing; kind is vies; \
            vieze kleren; dezelfde kleren; ongewassen; luizen; te dun; honger; kind heeft \
            honger; geen ontbijt; geen eten mee; kind ruikt; alleen thuis; rotte tanden; \
            slecht gebit; armoede; geld; schulden; stinkt; eet niet; geen jas; te dunne \
            kleren in winter; ligt hele dag in bed; altijd moe; ouders gaan niet naar \
            dokter; gaan niet naar huisarts; komt bed niet uit; lege trommel; geen brood \
            mee; niet naar tandarts; nooit eten bij zich; medicijnen; onverzorgd; bleek en \
            mager"
        }
        Signal::Physical => {
            "lange mouwen; draagt lange mouwen; krimpt in elkaar; lichamelijk geweld; lichamelijke mishandeling; slaan; kind wordt geslagen; signalen \
            van slaan; fysiek geweld; blauwe plekken signalen; schrikachtig; duikt weg; vader \
            slaat kind; tik op de billen; pedagogische tik; corrigerende tik; wil niet gymmen; \
            wil niet omkleden bij gym; schrikt als ik mijn hand optil; trekt kind hard mee; door \
            elkaar geschud; krijgt klappen"
        }
        Signal::Sexual => {
            "kind ziet porno; porno kijken; porno; signalen seksueel misbruik; signalen van misbruik; hoe herken ik misbruik; seksueel \
            gedrag; geheimpje; stiefvader doet raar; opa doet raar; raar met kind; vriend van \
            moeder doet vreemd"
        }
        Signal::Emotional => {
            "noemen haar dom; lelijk; stom; emotionele mishandeling; psychische mishandeling; vernederen; vernedert; schelden; \
            uitschelden; afwijzen; kleineren; kleineert; vechtscheiding; ouders vechten om kind; \
            kind zit klem; opgesloten; opsluiten in kamer; straf in de schuur; zware straf \
            thuis; ouder schreeuwt; moeder schreeuwt tegen kind; dreigen met uit huis zetten; \
            vastgebonden; kelder; scheldt kind uit"
        }
        Signal::Witness => {
            "kind hoort geschreeuw; geschreeuw in de nacht; getuige; getuige van geweld thuis; kind ziet geweld; kind hoort ruzie; papa slaat \
            mama; vader slaat moeder; ouders maken ruzie \
            op het plein; ouders schreeuwen tegen elkaar; bang als ouders ruzie maken; \
            hoort elke nacht geschreeuw; ruzie in de nacht"
        }
        Signal::Honour => {
            "zomervakantie somalie; vakantie in somalie; hele zomer naar het buitenland; zomer komt niet terug; signalen eergerelateerd geweld; signalen huwelijksdwang; signalen besnijdenis; komt \
            misschien niet terug na vakantie; uitgehuwelijkt"
        }
        Signal::Digital => {
            "leest haar appjes; leest berichten; online; online geweld; online dwang; digitaal geweld; grooming; cyberpesten thuis; telefoon \
            gecontroleerd; meekijken op telefoon; iemand kijkt mee op telefoon; internet; stalkerware"
        }
    }
}

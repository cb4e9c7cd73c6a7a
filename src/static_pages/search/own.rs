//! The words that people use for what the app calls something else: as schools say them, old
//! names, whole questions. The app itself says none of these.

mod card;
mod number;
mod signal;

use crate::protocol::Question;
use crate::search::Target;
use crate::text::Reading;

/// The phrases for a target, with `;` in between; a question is compared with each.
pub fn phrases(target: Target) -> &'static str {
    match target {
        Target::Told => {
            "kind vertelt over misbruik; leerling vertelt over misbruik; vertelt op kamp over misbruik; naar huis; kind op school houden; hier houden; kind meegeven; kind meegeven aan \
            vader; huilt en vertelt alles; vertelde net iets; vertelt over oom; briefje \
            gevonden; brief van leerling; vertelt over opa"
        }
        Target::Quick => {
            "snelle check; meldtest; test doen; ik weet niet of ik moet melden; checklist melden"
        }
        Target::Case => {
            "casus; nieuwe casus; zaak invoeren; verslag maken; dossier maken; formulier invullen; zorgteam \
            bespreking; belkaart; mdo voorbereiden"
        }
        Target::Evaluate => {
            "evaluatie; evalueren; termijn voorbij; hulp loopt niet; hulp gestopt; opnieuw beoordelen; \
            terugkijken"
        }
        Target::Training => {
            "oefenen; training; oefencasus; studiedag; rollenspel; voorbeelden casussen"
        }
        Target::School => {
            "onze mensen; nummer van de ib'er; interne afspraken; sociale kaart; wijkteam nummer; cjg \
            nummer; protocol van school; qr code delen"
        }
        Target::Question(asked) => question(asked),
        Target::Card(guide) => card::phrases(guide),
        Target::Own(at) => leerplicht(at),
        Target::Page(reading) => page(reading),
        Target::Section(reading, at) => section(reading, at),
        Target::Complete => {
            "klopt onze meldcode nog; is onze meldcode compleet; meldcode compleet; meldcode controleren; meldcode nalezen; meldcode \
            bijwerken; meldcodecheck; wat moet er in onze meldcode staan; besluit verplichte meldcode; wat \
            vraagt de inspectie; inspectie meldcode; eisen aan de meldcode"
        }
        Target::Signals => signal::ALL,
        Target::Signal(page) => signal::phrases(page),
        Target::Number(contact) => number::phrases(contact),
        Target::Played(_) => "",
    }
}

const fn question(asked: Question) -> &'static str {
    match asked {
        Question::Suspicion => "vraag 1; vermoeden of niet",
        Question::Safety => {
            "wiet; blowende ouders; ouders roken wiet; cannabis; vraag 2; acuut; structureel; onveilig thuis; veiligheid; acuut onveilig; drugs; ouder gebruikt drugs; verslaafde ouder"
        }
        Question::Help => "vraag 3; kunnen wij zelf helpen; hulp genoeg",
        Question::Acceptance => {
            "moeder weigert hulp; vader weigert hulp; vraag 4; ouders weigeren hulp; ouders willen geen hulp; ouders werken niet mee"
        }
        Question::Result => {
            "hulp loopt zonder resultaat; vraag 5; resultaat; heeft de hulp gewerkt; hulp helpt niet"
        }
    }
}

/// The cards of leerplicht, in the order of `audience::CARDS`.
const fn leerplicht(at: usize) -> &'static str {
    match at {
        0 => {
            "hulpgesprek; verhoor; proces verbaal; cautie; boa; strafbaar feit leerplicht; horen \
            over overtreding; zwijgrecht"
        }
        1 => "wie meldt school of leerplicht; raad voor de kinderbescherming; meldt school of wij",
        2 => {
            "alleen verzuim; verzuim of twijfel; vrijstelling; 5b; 5a; 5 onder b; thuisonderwijs; \
            niemand doet open; oproep niet verschenen; huisbezoek"
        }
        _ => {
            "leerplichtdossier; schrijf ik in leerplichtdossier; verslag leerplicht; dossier leerplicht"
        }
    }
}

const fn page(reading: Reading) -> &'static str {
    match reading {
        Reading::Code => {
            "meldcode; 5 stappen; stappenplan; protocol; vijf stappen; hoe werkt de meldcode; uitleg \
            meldcode; protocol kindermishandeling"
        }
        Reading::Related => "andere routes; niet de meldcode",
        Reading::After => {
            "na de melding; nieuw signaal na melding; gemeld en weer zorgen; nieuwe zorgen na \
            melding; weer iets gezien na melding; gemeld en het gaat weer mis; tweede \
            melding; nog een keer melden; opnieuw melden; gaat niet beter na melding"
        }
        Reading::Parents => {
            "folder voor ouders; informatie voor ouders; brief aan ouders; uitleg voor ouders; flyer"
        }
        Reading::Differences => {
            "verschillen tussen protocollen; ons protocol zegt iets anders; tegenstrijdig"
        }
        Reading::Words => "woordenlijst; begrippen; afkortingen; wat betekent",
        Reading::Twente => "twente",
        Reading::Full => "voorbeeld hele kader",
        Reading::Utrecht => "utrecht",
    }
}

const fn section(reading: Reading, at: usize) -> &'static str {
    match (reading, at) {
        (Reading::Code, 0) => "stap 1; signalen opschrijven",
        (Reading::Code, 1) => {
            "stap 2; overleggen met collega; collegiale consultatie; advies vragen; advies of \
            melding; verschil tussen advies en melding; bellen voor advies; veilig thuis advies; \
            collega gelooft me niet; niemand gelooft me; collega's twijfelen; neemt mij niet \
            serieus; \
            met wie overleg ik"
        }
        (Reading::Code, 2) => "stap 3",
        (Reading::Code, 3) => "stap 4; wegen; afwegen; afwegingskader",
        (Reading::Code, 4) => {
            "wie moet er bellen; wie van ons belt; stap 5; beslissen; wie belt er; nummer bellen om te melden; online melden; meldformulier; wat \
            zeg ik aan de telefoon; wie belt veilig thuis; wie doet de melding; hoe meld ik; zorgmelding \
            doen; melding doen; zorgmelding; melden hoe"
        }
        (Reading::Code, 5) => "hulp bieden; hulp regelen; zelf hulp geven",
        (Reading::Code, 6) => {
            "mag ik melden; melden als ouders niet willen; ouders willen geen melding; mag ik melden zonder \
            toestemming; toestemming ouders; melden zonder toestemming ouders; geheimhouding; \
            beroepsgeheim; mag ik gegevens delen; informatie delen; privacyregels; mag ik met veilig thuis \
            praten; avg; privacywet; privacy; meldrecht; mag ik informatie geven aan veilig thuis; artikel \
            5.2.6"
        }
        (Reading::Code, 7) => {
            "wat schrijf ik op in dossier; wat schrijf ik in het dossier; vastleggen; verslaglegging; wat leg ik vast; zorgdossier; groeidocument; wat moet in het \
            dossier; dossier; verslag; leerlingdossier; parnassys; magister; somtoday"
        }
        (Reading::Code, 8) => {
            "dossier bewaren; overdracht dossier; overstap naar voortgezet onderwijs; overplaatsing; kind gaat \
            naar andere school; andere school; nieuwe school; bewaartermijn; hoe lang bewaren; persoonlijke \
            werkaantekeningen; \
            andere school vraagt; warme overdracht; overdracht; wisselt van school; kind verhuist naar andere school; gezin verhuist; verhuizing; dossier naar nieuwe school"
        }
        (Reading::Code, 9) => {
            "wie mag het dossier lezen; inzage; ouders willen dossier lezen; ouders willen dossier zien; \
            inzage dossier; dossier opvragen; dossier inzien; moeder wil verslag lezen; \
            inzien; persoonlijke werkaantekeningen; ouder zonder gezag dossier; leerling wil dossier lezen; inzagerecht"
        }
        (Reading::Code, 10) => {
            "politie wil leerling spreken; agent wil kind spreken; politie aan de deur; politie komt op school; politie wil verslag zien; politie vraagt dossier op; politie belt voor informatie; politie vraagt \
            informatie; rechercheur; advocaat wil dossier; justitie; rechter vraagt dossier; \
            politie belt op voor informatie; advocaat belt; brief van advocaat; recherche; agent vraagt naar leerling; officier van justitie; informatie aan politie geven; politie op school; rechtbank vraagt verslag"
        }
        (Reading::Code, 11) => {
            "chatbot; chatgpt; ai; kunstmatige intelligentie; copilot; gemini; computer laten antwoorden"
        }
        (Reading::Parents, 5) => {
            "klacht; klacht over school; klacht indienen; klachtenregeling; klachtencommissie; \
            klacht van ouders; ouders dienen klacht in; klachten; ouders klagen; klacht tegen mij; klacht over melding"
        }
        (Reading::After, 0) => {
            "terugkoppeling; terugkoppeling van veilig thuis; 5 werkdagen; wanneer belt veilig thuis terug; \
            wanneer hoor ik iets"
        }
        (Reading::After, 1) => {
            "belt nooit terug; nog steeds niks gehoord; hoe vaak bellen; niets gehoord na melding; niks gehoord van veilig thuis; hoor niks meer van veilig thuis; \
            veilig thuis belt niet terug; nabellen; geen antwoord van veilig thuis"
        }
        (Reading::After, 2) => {
            "veilig thuis belde terug; melding afgesloten; lokaal team neemt over; wat vraag ik veilig thuis"
        }
        (Reading::Related, 0) => {
            "vertrouw collega niet; concierge vertrouw ik niet; vertrouw meester niet; stagebegeleider; stagebegeleider zit aan leerling; begeleider op stage zit aan haar; stage baas raakt leerling aan; stagiair appt leerling; leraar appt leerling; docent appt leerling; collega appt leerling; meester stuurt berichten; collega; juf slaat; collega slaat leerling; collega doet raar tegen kinderen; ongewenst gedrag \
            collega; stagiair gaat over de grens; meester; leraar; medewerker; collega gaat over de grens; \
            leerkracht mishandelt; docent en leerling; gymleraar"
        }
        (Reading::Related, 1) => {
            "aanranding door klasgenoot; aanranding door leerling; leerlingen slaan elkaar; pesten; vechten op school; leerlingen onderling; vechtpartij; kinderen onderling; schoolplein; \
            leerling dreigt met mes"
        }
        (Reading::Related, 2) => {
            "doktertje spelen; doktertje gespeeld; masturberen; masturbeert; kleuters \
            doktertje; vlaggensysteem; seksueel spel kleuters; seksueel getint gedrag \
            kleuter; seksueel gedrag kleuters; zonder broek; broek omlaag; trekt broek van \
            kind omlaag; kleuter raakt ander kind aan"
        }
        (Reading::Related, 3) => {
            "zwanger van 14; kindcheck; tienermoeder; zwangere leerling; jonge moeder; zwanger; leerling \
            heeft zelf een baby; leerling is zelf ouder; \
            meisje van 15 zwanger; leerling van 16 zwanger"
        }
        (Reading::Related, 4) => {
            "besneden; besneden worden; wordt besneden; kind is besneden; eerwraak; eergerelateerd; uithuwelijken; moet trouwen; trouwen; neef in het \
            buitenland; eer van de familie; huwelijksdwang; besnijdenis; meisjesbesnijdenis; \
            genitale verminking; vgv; fgm; achterlating; naar marokko gestuurd; gedwongen huwelijk; \
            kind ontvoeren; ontvoering; meegenomen naar buitenland; neemt kind mee; kind mee \
            naar syrië"
        }
        (Reading::Related, 5) => {
            "schoolarts letsel; naar wond kijken; arts laten kijken; vertrouwensarts"
        }
        (Reading::Related, 6) => "verwijsindex; vir; sisa; multisignaal",
        (Reading::Related, 7) => {
            "ruikt naar drank; dronken ouder; ouder dronken op schoolplein; gedronken en auto; alcohol bij \
            ophalen; stomdronken; onder invloed achter het stuur; gedronken en komt kind halen; \
            aangeschoten; bezopen; kind meegeven aan dronken vader; ouder onder invloed; stoned ophalen; ruikt naar alcohol; dronken en haalt kind op"
        }
        (Reading::Related, 8) => {
            "gevlucht van huis; van huis gevlucht; weggelopen; leerling weggelopen; loopt weg van school; leerling loopt weg van school; vermist; kind is vermist; \
            kind kwijt; kind is zoek; leerling verdwenen; vermissing"
        }
        (Reading::Related, 9) => {
            "kind niet opgehaald; niemand haalt kind op; wie mag kind ophalen; ex man mag kind niet ophalen; \
            kind niet meegeven; kind niet meegeven aan vader; neemt kind mee zonder toestemming; \
            onbekende haalt kind op"
        }
        (Reading::Words, 1) => {
            "mag niet naar huis; moeder wil dood; vader \
            pleegt zelfmoord; ouder suicidaal; ouder psychotisch; ouder in de war; hoort \
            stemmen; moeder dreigt zichzelf iets aan te doen"
        }
        _ => "",
    }
}

//! The words that people use for what the app calls something else: as schools say them, old
//! names, whole questions. The app itself says none of these.

mod number;
mod signal;

use crate::protocol::Question;
use crate::search::Target;
use crate::text::{Guide, Reading};

/// The phrases for a target, with `;` in between; a question is compared with each.
pub fn phrases(target: Target) -> &'static str {
    match target {
        Target::Told => {
            "wil niet naar huis; durft niet naar huis; bang om naar huis te gaan; klasgenoot zegt dat hij geslagen wordt; huilt en vertelt alles; vertelde net iets; kind zegt dat papa slaat; leerling zegt dat moeder slaat; vertelt over oom; briefje \
            gevonden; brief van leerling; vertelt over opa; zegt dat vader hem pijn doet"
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
        Target::Card(guide) => card(guide),
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
            "vraag 2; acuut; structureel; onveilig thuis; veiligheid; acuut onveilig"
        }
        Question::Help => "vraag 3; kunnen wij zelf helpen; hulp genoeg",
        Question::Acceptance => {
            "vraag 4; ouders weigeren hulp; ouders willen geen hulp; ouders werken niet mee"
        }
        Question::Result => {
            "hulp loopt zonder resultaat; vraag 5; resultaat; heeft de hulp gewerkt; hulp helpt niet"
        }
    }
}

const fn card(guide: Guide) -> &'static str {
    match guide {
        Guide::Parents => {
            "gesprek met ouders; oudergesprek; praten met ouders; hoe spreek ik ouders aan; \
            ouders ontkennen; ouders worden boos in gesprek; gespreksformulier; hoe begin ik het \
            gesprek met ouders; hoe zeg ik het tegen moeder; stap 3 gesprek; tolk; ouders \
            spreken geen nederlands; wat zeg ik tegen de ouders; wat zeg ik tegen moeder; wat \
            moet ik zeggen tegen moeder"
        }
        Guide::Pupil => {
            "gesprek met leerling; gesprek met kind; praten met kind; praten met kleuter; \
            kindgesprek; kind wil niet praten; hoe vraag ik het aan een kind; kind vertelt iets; \
            kind vertelt dat het geslagen wordt; leerling vertelt over geweld thuis; kind doet \
            zijn verhaal; onthulling; kind vraagt geheimhouding; geheim; beloven niks te zeggen; \
            leerling neemt juf in vertrouwen; doorvragen; wat zeg ik tegen het kind; wat zeg ik \
            tegen de leerling; wat vertel ik de leerling"
        }
        Guide::Skip => {
            "ouders vooraf bellen; gesprek overslaan; mag het gesprek later; gesprek uitstellen; eerst bellen of eerst praten; \
            moeder weet van niks; vader weet van niks; ouders weten van niets; zonder ouders; niet met \
            ouders praten; achter de rug van ouders; ouders niet inlichten; moet ik eerst met ouders \
            praten"
        }
        Guide::Tell => {
            "zeg tegen moeder dat ik gemeld heb; ouders vertellen dat ik meld; melding vertellen aan ouders; hoe zeg ik dat ik gemeld heb; \
            ouders informeren over melding"
        }
        Guide::Write => {
            "wat schrijf ik op; hoe schrijf ik het op; notitie; notuleren; opschrijven in parnassys; \
            opschrijven in magister; feiten en meningen; objectief verslag; logboek"
        }
        Guide::After => {
            "wat gebeurt er na de melding; na melding; hoe lang duurt het; hoelang duurt het voor veilig \
            thuis reageert; wat doet veilig thuis; uithuisplaatsing"
        }
        Guide::Strong => {
            "alleen een vermoeden; sterk vermoeden; gevoel genoeg; weinig signalen; hoeveel signalen; bewijs; moet ik \
            het zeker weten; geen bewijs; hoe zeker; fout zit; mis heb; ik vergis me; en als het \
            niet waar is; ongelijk hebben"
        }
        Guide::Close => {
            "zorg is voorbij; map dicht; afsluiten; dossier sluiten; zaak sluiten; vals alarm; toch niks aan de hand; zorg is \
            weg; kind trekt verhaal in; verhaal ingetrokken; zegt dat het gelogen was; zegt dat \
            het niet waar was"
        }
        Guide::Board => {
            "directeur weet het niet; moet de directie het weten; bestuur inlichten; rector; \
            schoolleider; rmc; doorstroompunt; ambtsinstructie; burgemeester en wethouders; \
            eindverantwoordelijk"
        }
        Guide::AlsoWithHelp => {
            "ouders nemen hulp aan toch melden; er komt al hulp; hulp en melden allebei"
        }
        Guide::WhoDecides => {
            "wie beslist; juf beslist zelf; ib'er; intern begeleider; zorgcoordinator; kwaliteitscoordinator; leerkracht \
            beslist; mag de juf melden; mag een stagiair melden; mag de conciërge melden; wie is \
            verantwoordelijk; mentor; wie mag melden; rol van de mentor; slb'er"
        }
        Guide::WhyDoubt => "twijfel; bij twijfel melden; ik twijfel; niet zeker over veiligheid",
        Guide::Effective => "goede hulp; effectieve hulp; passende hulp; welke hulp werkt",
        Guide::Partner => {
            "ketenpartner; cjg; wijkteam; jeugdteam; buurtteam; schoolmaatschappelijk werk; smw; jgz; ggd; \
            centrum jeugd en gezin"
        }
        Guide::Active => {
            "zeggen ja maar doen niks; meewerken; ouders doen niet mee; actief meedoen; afspraken niet nakomen"
        }
        Guide::Must => {
            "directeur zegt nee; leiding houdt melding tegen; zelf bellen zonder directeur; melden zonder directeur; meldplicht; verplicht; moet ik melden of niet; moet ik dit melden; moet ik melden; \
            ben ik verplicht te melden; strafbaar als ik niet meld; directeur zegt wachten; \
            directeur wil niet melden; ib'er zegt wachten"
        }
        Guide::Anonymous => {
            "anoniem; anoniem melden; zonder naam; klikken; verlinken; weten ouders wie gemeld heeft; naam \
            geheim"
        }
        Guide::Limits => {
            "privacy app; is deze app veilig; verbergen; wissen; gegevens in de app; wachtzin; concept \
            bewaren"
        }
        Guide::WhyAgree => {
            "afspraken hulp; hoe lang mag hulp duren; hulpplan; plan van aanpak; wie doet wat; casemanager \
            aanwijzen; termijn afspreken"
        }
        Guide::SexualAbuse => {
            "seksueel misbruik; seksuele mishandeling; zit aan haar; vies spelletje; piemel; \
            geslachtsdelen; kleuter doet opa na; seksueel getint gedrag kleuter; doktertje \
            spelen; misbruik; aangerand; verkracht; incest; betast; seksueel \
            grensoverschrijdend; aangeraakt; opa zit aan haar; oom zit aan hem; vader komt aan \
            haar"
        }
        Guide::Suicidal => {
            "snijdt zichzelf; krast in armen; sneetjes op polsen; doet zichzelf pijn; zelfmoord; somber; depressief; pillen geslikt; afscheidsbrief; zelfbeschadiging; krassen op \
            arm; suicide; suicidaal; wil dood; zelfdoding; wil niet meer leven; automutilatie; zichzelf \
            snijden"
        }
        Guide::Injury => {
            "brandplek; sigaret; blauwe plek; blauwe plekken; bloeduitstorting; jeugdarts; schoolarts; schram; wond; geslagen; \
            striemen; kneuzing; brandwond; foto maken van letsel"
        }
        Guide::Images => {
            "sexting; naaktfoto; naaktfoto's; sextortion; blootfoto; foto's van leerling; helpwanted; \
            appgroep met beelden"
        }
        Guide::Exploitation => {
            "oudere vriend; vriend van 25; loverboy; uitbuiting; drugs dealen; dealt drugs; snelle jongens; gedwongen prostitutie; \
            geldezel; messen dragen; bende; criminele jongeren; mensenhandel; dure spullen; ronselen"
        }
        Guide::PartnerViolence => {
            "stiefvader slaat moeder; moeder in ziekenhuis geslagen; ruzie thuis; huiselijk geweld; agressie tussen ouders; blijf van mijn lijf; \
            vrouwenopvang; moeder wordt geslagen; vader slaat moeder; ouders slaan elkaar; \
            getuige van geweld; vechtende ouders; stalking; ex bedreigt; partnergeweld; \
            gewelddadige relatie; wurgen; gewurgd; keel dichtknijpen; moeder heeft blauw oog; \
            moeder heeft blauwe plekken"
        }
        Guide::ViolentPupil => {
            "puber slaat vader; kind slaat ouders; oudermishandeling; leerling slaat moeder; zoon is agressief thuis"
        }
        Guide::Lhbti => "homo; lesbisch; transgender; coming out; uit de kast; lgbt; gender; queer",
        Guide::Sibling => {
            "broertje; zusje; zus op andere school; broer andere school; gezin met meer kinderen"
        }
        Guide::Threats => {
            "verhaal halen; klacht van ouders; agressieve ouder; boze vader; ouder is boos na melding; woedende moeder; ruzie met ouder; \
            ouder scheldt; ouder bedreigt juf; bedreigd door ouders; intimidatie; bang voor vader van \
            leerling; aangifte tegen ouder"
        }
        Guide::Handle => "handle with care; hwc; bericht van politie; politie was bij gezin",
        Guide::Custody => {
            "vader weten na scheiding; gezag; gescheiden ouders; echtscheiding; kies; kies training; voogd; pleegouders; co \
            ouderschap; omgang; stiefmoeder; mag opa; oma; pleegkind; stiefvader; gezinsvoogd; welke ouder \
            bel ik; ots; ondertoezichtstelling; vechtscheiding"
        }
        Guide::Consent => {
            "toestemming voor hulp; handtekening ouders; toestemming ouders hulp; wie moet tekenen"
        }
        Guide::Adult => {
            "van 18 wordt thuis geslagen; 18 jaar; 18 plus; meerderjarig; volwassen leerling; student van 19; mbo student"
        }
        Guide::Involved => {
            "al hulp in het gezin; jeugdzorg is al betrokken; er loopt al iets; hulpverlener zegt niet \
            melden; gezinsvoogd betrokken"
        }
        Guide::Absence => {
            "verzuim; verzuimt vaak; spijbelen; afwezig; schoolverzuim; lang ziek; van school \
            gehaald; verhuisd; onvindbaar; ziek gemeld; thuiszitter; komt niet op school; komt \
            nooit meer op school; wekenlang niet gezien; leerplicht; leerplichtambtenaar; kind \
            is weg; weken niet gezien; dreigen met een melding"
        }
        Guide::Referred => {
            "veilig thuis neemt melding niet aan; melding niet aannemen; veilig thuis zegt nee; veilig \
            thuis doet niks; lange wachttijd aan de telefoon; doorverwezen; stuurt me door naar wijkteam; \
            verwijst door; afgewezen melding; vt zegt bel het wijkteam; melding geweigerd"
        }
        Guide::ChildCentre => {
            "ikc; kindcentrum; opvang; kinderopvang; bso; peuterspeelzaal; voorschool; school en opvang; \
            buitenschoolse opvang; welke meldcode geldt"
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
        Reading::After => "na de melding",
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
            serieus"
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
            "vastleggen; verslaglegging; wat leg ik vast; zorgdossier; groeidocument; wat moet in het \
            dossier; dossier; verslag; leerlingdossier; parnassys; magister; somtoday"
        }
        (Reading::Code, 8) => {
            "politie wil verslag zien; politie vraagt dossier op; advocaat wil dossier; justitie; dossier bewaren; wie mag het dossier lezen; overdracht dossier; overstap naar voortgezet \
            onderwijs; bewaartermijn; hoe lang bewaren; inzage; ouders willen dossier lezen; inzage \
            dossier; dossier opvragen; persoonlijke werkaantekeningen"
        }
        (Reading::Code, 9) => {
            "chatbot; chatgpt; ai; kunstmatige intelligentie; copilot; gemini; computer laten antwoorden"
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
            "collega; juf slaat; collega slaat leerling; collega doet raar tegen kinderen; ongewenst gedrag \
            collega; stagiair gaat over de grens; meester; leraar; medewerker; collega gaat over de grens; \
            leerkracht mishandelt; docent en leerling; gymleraar"
        }
        (Reading::Related, 1) => {
            "leerlingen slaan elkaar; pesten; vechten op school; leerlingen onderling; vechtpartij; kinderen onderling; schoolplein"
        }
        (Reading::Related, 2) => {
            "kindcheck; tienermoeder; zwangere leerling; jonge moeder; zwanger"
        }
        (Reading::Related, 3) => {
            "eerwraak; eergerelateerd; uithuwelijken; moet trouwen; trouwen; neef in het \
            buitenland; eer van de familie; huwelijksdwang; besnijdenis; meisjesbesnijdenis; \
            genitale verminking; vgv; achterlating; naar marokko gestuurd; gedwongen huwelijk; \
            kind ontvoeren; ontvoering; kind meenemen naar buitenland; neemt kind mee; kind mee \
            naar syrië"
        }
        (Reading::Related, 4) => "schoolarts letsel; arts laten kijken; vertrouwensarts",
        (Reading::Related, 5) => "verwijsindex; vir; sisa; multisignaal",
        (Reading::Words, 1) => {
            "mag niet naar huis; moeder wil dood; vader \
            pleegt zelfmoord; ouder suicidaal; ouder psychotisch; ouder in de war; hoort \
            stemmen; moeder dreigt zichzelf iets aan te doen"
        }
        (Reading::Words, 13) => {
            "moeder is depressief; vader is verslaafd; verslaving ouder; psychische problemen \
            ouder; moeder drinkt; alcoholist; overspannen"
        }
        _ => "",
    }
}

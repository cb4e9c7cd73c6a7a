//! The words that people use for a card.

use crate::text::Guide;

pub(super) const fn phrases(guide: Guide) -> &'static str {
    match guide {
        Guide::Parents => {
            "gesprek met ouders; oudergesprek; praten met ouders; hoe spreek ik ouders aan; \
            ouders ontkennen; ouders worden boos in gesprek; gespreksformulier; hoe begin ik het \
            gesprek met ouders; hoe zeg ik het tegen moeder; stap 3 gesprek; tolk; tolken; tolkentelefoon; vertaler; kind tolkt; kind vertaalt; oma tolkt; andere taal; moeder spreekt geen nederlands; moeder spreekt alleen turks; spreekt arabisch; anderstalige ouders; taalbarrière; ouders \
            spreken geen nederlands; wat zeg ik tegen de ouders; wat zeg ik tegen moeder; wat \
            moet ik zeggen tegen moeder"
        }
        Guide::Pupil => {
            "wil niet dat ouders het weten; kind wil niet dat ik het zeg; mag niemand weten; gesprek met leerling; gesprek met kind; praten met kind; praten met kleuter; \
            kindgesprek; kind wil niet praten; hoe vraag ik het aan een kind; kind vertelt \
            iets; kind vertelt dat het geslagen wordt; leerling vertelt over geweld thuis; \
            kind doet zijn verhaal; onthulling; kind vraagt geheimhouding; geheim; niet \
            doorvertellen; beloven niks te zeggen; leerling neemt juf in vertrouwen; \
            doorvragen; wat zeg ik tegen het kind; wat zeg ik tegen de leerling; wat vertel \
            ik de leerling; \
            wil niet dat ik het vertel"
        }
        Guide::Skip => {
            "ouders vooraf bellen; gesprek overslaan; mag het gesprek later; gesprek \
            uitstellen; eerst bellen of eerst praten; moeder weet van niks; vader weet van \
            niks; ouders weten van niets; zonder ouders; niet met ouders praten; ouders \
            komen niet opdagen; ouders komen niet op gesprek; moeder komt niet op afspraak; \
            ouders reageren niet; ouders zeggen afspraak af; geen contact met ouders; ouders \
            nemen telefoon niet op; bellen zonder ouders; veilig thuis bellen zonder ouders; \
            achter de rug van ouders; ouders niet inlichten; moet ik eerst met ouders praten"
        }
        Guide::Tell => {
            "zeg tegen moeder dat ik gemeld heb; ouders vertellen dat ik meld; melding vertellen aan ouders; hoe zeg ik dat ik gemeld heb; \
            ouders informeren over melding; ouders inlichten; ouders zeggen voor ik meld; ouders vooraf; \
            ouders op de hoogte; moeten ouders weten dat ik meld"
        }
        Guide::Write => {
            "wat moet ik opschrijven; wat schrijf ik op; hoe schrijf ik het op; notitie; notuleren; opschrijven in parnassys; \
            opschrijven in magister; feiten en meningen; objectief verslag; logboek; \
            hoe moet ik het opschrijven"
        }
        Guide::After => {
            "wat zegt veilig thuis tegen ouders; belt veilig thuis de ouders; wat horen de ouders; wat gebeurt er na de melding; na melding; hoe lang duurt het; hoelang duurt het voor veilig \
            thuis reageert; wat doet veilig thuis; uithuisplaatsing"
        }
        Guide::Strong => {
            "alleen een vermoeden; sterk vermoeden; gevoel genoeg; weinig signalen; hoeveel signalen; bewijs; moet ik \
            het zeker weten; geen bewijs; hoe zeker; fout zit; mis heb; ik vergis me; en als het \
            niet waar is; ongelijk hebben; ernaast zit; ernaast zitten; onterecht; melding klopt niet; \
            spijt van melding; ten onrechte gemeld; \
            als ik me vergis; wat als ik ernaast zit; als het niet klopt; wat als het niet klopt; als ik fout zit; spijt dat ik gemeld heb; ik heb me vergist"
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
            verantwoordelijk; mentor; wie mag melden; aandachtsfunctionaris ziek; functionaris afwezig; vervanger; invaller; rol van de mentor; slb'er; \
            invalkracht"
        }
        Guide::WhyDoubt => "twijfel; bij twijfel melden; ik twijfel; niet zeker over veiligheid",
        Guide::Effective => {
            "wijkteam wachtlijst; goede hulp; effectieve hulp; passende hulp; welke hulp werkt"
        }
        Guide::Partner => {
            "ketenpartner; cjg; wijkteam; jeugdteam; buurtteam; schoolmaatschappelijk werk; smw; jgz; ggd; \
            centrum jeugd en gezin"
        }
        Guide::Active => {
            "zeggen ja maar doen niks; meewerken; ouders doen niet mee; actief meedoen; \
            afspraken niet nakomen; ouders komen afspraken niet na"
        }
        Guide::Must => {
            "leidinggevende zegt niet doen; hoe lang wachten met melden; directeur zegt nee; leiding houdt melding tegen; zelf bellen zonder directeur; melden zonder directeur; meldplicht; verplicht; moet ik melden of niet; moet ik dit melden; moet ik melden; \
            ben ik verplicht te melden; strafbaar als ik niet meld; directeur zegt wachten; \
            directeur is het er niet mee eens; leiding is het er niet mee eens; baas wil niet melden; directeur wil niet melden; bestuur wil niet melden; ib'er zegt wachten; \
            boete als ik niet meld; wa mok doen"
        }
        Guide::Anonymous => {
            "anoniem; anoniem melden; zonder naam; klikken; verlinken; weten ouders wie gemeld heeft; naam \
            geheim"
        }
        Guide::Limits => {
            "privacy app; is deze app veilig; verbergen; wissen; gegevens in de app; wachtzin; concept \
            bewaren; \
            app verwijderen; telefoon kwijt"
        }
        Guide::WhyAgree => {
            "afspraken hulp; hoe lang mag hulp duren; hulpplan; plan van aanpak; wie doet wat; casemanager \
            aanwijzen; termijn afspreken"
        }
        Guide::SexualAbuse => {
            "aanranding; geslachtsziekte; soa; kind heeft soa; seksueel misbruik; seksuele mishandeling; vies spelletje; piemel; \
            geslachtsdelen; kleuter doet opa na; weet te veel van seks; opa speelt \
            doktertje; stiefvader speelt doktertje; volwassene speelt doktertje; misbruik; \
            aangerand; verkracht; incest; betast; seksueel grensoverschrijdend; aangeraakt"
        }
        Guide::Suicidal => {
            "zelfmoordgedachte; zelfmoordgedachten; zelfmoordpoging; zelfverminking; verminkt zichzelf; snijdt zichzelf; krast in armen; sneetjes op polsen; doet zichzelf pijn; zelfmoord; somber; depressief; pillen geslikt; afscheidsbrief; zelfbeschadiging; krassen op \
            arm; suicide; suicidaal; wil dood; zelfdoding; wil niet meer leven; automutilatie; zichzelf \
            snijden"
        }
        Guide::Injury => {
            "blauw oog; blauwe ogen; komt met blauw oog; gebroken arm; dokter; naar de dokter; moet kind naar dokter; huisarts; huisarts bellen; \
            brandplek; sigaret; blauwe plek; blauwe plekken; bloeduitstorting; jeugdarts; \
            schoolarts; schram; wond; striemen; kneuzing; brandwond; foto maken van letsel"
        }
        Guide::Images => {
            "chantage; chantage met filmpje; chanteren met foto; naaktfilmpje; sexting; naaktfoto; naaktfoto's; sextortion; blootfoto; foto's van leerling; helpwanted; \
            appgroep met beelden"
        }
        Guide::Exploitation => {
            "geld voor drugs; drugs runnen; drugskoerier; drugs wegbrengen; oudere vriend; vriend van 25; loverboy; uitbuiting; drugs dealen; dealt drugs; snelle jongens; gedwongen prostitutie; \
            geldezel; messen dragen; bende; criminele jongeren; mensenhandel; dure spullen; ronselen"
        }
        Guide::PartnerViolence => {
            "straatverbod; contactverbod; huisverbod; stiefvader slaat moeder; moeder in ziekenhuis geslagen; ruzie thuis; huiselijk geweld; agressie tussen ouders; blijf van mijn lijf; \
            vrouwenopvang; moeder wordt geslagen; vader slaat moeder; ouders slaan elkaar; opa slaat oma; \
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
            "ouder staat aan de balie te schreeuwen; verhaal halen; vader bedreigt mij; moeder bedreigt mij; ouder bedreigt mij; agressieve ouder; boze vader; ouder is boos na melding; woedende moeder; ruzie met ouder; \
            ouder scheldt; ouder slaat juf; dreigen; ouder dreigt mij; ouders dreigen; dreigt met advocaat; schelden in gang; ouder bedreigt juf; bedreigd door ouders; intimidatie;  aangifte tegen ouder; \
            dreigt met mes; melding intrekken; melding terugtrekken"
        }
        Guide::Handle => "handle with care; hwc; bericht van politie; politie was bij gezin",
        Guide::Custody => {
            "scheiding; vader weten na scheiding; gezag; gescheiden ouders; echtscheiding; kies; kies training; voogd; pleegouders; co \
            ouderschap; omgang; stiefmoeder; mag opa; oma; pleegkind; stiefvader; gezinsvoogd; welke ouder \
            bel ik; ots; ondertoezichtstelling; vechtscheiding; \
            gescheidn ouders; oom; tante"
        }
        Guide::Consent => {
            "minderjarig; 16 jaar; 17 jaar; toestemming voor hulp; handtekening ouders; toestemming ouders hulp; wie moet tekenen; \
            zelf toestemming; toestemming geven; toestemming leerling 12 13 14 15 16 17; \
            moet een ouder tekenen; \
            minderjarig 16; leerling van 12; leerling van 13; leerling van 14; leerling van 15; leerling van 16; leerling van 17; 12 jaar; 13 jaar; 14 jaar; 15 jaar"
        }
        Guide::Adult => {
            "thuis geslagen 18; 18 jaar; 18 plus; meerderjarig; volwassen leerling; student van 19; mbo student"
        }
        Guide::Involved => {
            "al hulp in het gezin; jeugdzorg is al betrokken; er loopt al iets; hulpverlener zegt niet \
            melden; gezinsvoogd betrokken; huisarts bellen; overleggen met huisarts; met de huisarts praten; huisarts informatie geven; wijkteam bellen; \
            mag ik met de huisarts praten"
        }
        Guide::Absence => {
            "verzuim; laat mij niet binnen; huisbezoek; aan de deur; stuurt mij weg; verzuimt vaak; spijbelen; afwezig; schoolverzuim; lang ziek; van school \
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
        Guide::Message => {
            "leerling appt mij; appjes van leerling; whatsapp; whatsapp van leerling; snapchat; dm van \
            leerling; priveberichten; prive berichten; mail van leerling; leerling mailt; appje; \
            berichtje van leerling; sms; dm; instagram bericht; snapchat bericht leerling; leerling stuurt bericht; appt 's avonds; \
            bericht van leerling; teams bericht; mijn privénummer"
        }
        Guide::NoPapers => {
            "geen papieren; zonder papieren; ongedocumenteerd; illegaal gezin; illegaal; vluchteling; \
            asielzoeker; azc; asielzoekerscentrum; verblijfsvergunning; uitgezet worden; statushouder; nieuwkomer; asiel; ind; oekraïne; \
            vluchtelingen"
        }
    }
}

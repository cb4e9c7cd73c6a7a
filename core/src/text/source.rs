//! The sources behind the texts. `docs/sources.md` lists them, with what each is used for.

/// A source, read as an archived copy in November 2026.
///
/// It is a reference, so that a program carries the names of those that its texts name, and of
/// no other: the first load shows a few.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source(&'static Row);

/// What is shown of a source below an explanation, and its place in the list.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Row {
    tag: Tag,
    who: &'static str,
}

macro_rules! sources {
    ($($id:ident, $who:literal, $what:literal, $url:literal;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        enum Tag { $($id,)* }

        #[allow(
            missing_docs,
            non_upper_case_globals,
            reason = "each name is a tag of `docs/sources.md`; `what` says it in words"
        )]
        impl Source {
            $(pub const $id: Self = Self(&Row { tag: Tag::$id, who: $who });)*
        }

        impl Source {
            /// All sources, in the order of their tags.
            pub const ALL: &'static [Self] = &[$(Self::$id,)*];

            /// The tag, as in `docs/sources.md`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self.0.tag { $(Tag::$id => stringify!($id),)* }
            }

            /// Who published it, short enough to fit below an explanation.
            #[must_use]
            pub const fn who(self) -> &'static str {
                self.0.who
            }

            /// What it is about.
            #[must_use]
            pub const fn what(self) -> &'static str {
                match self.0.tag { $(Tag::$id => $what,)* }
            }

            /// Its address; empty for a document that has none.
            #[must_use]
            pub const fn url(self) -> &'static str {
                match self.0.tag { $(Tag::$id => $url,)* }
            }
        }
    };
}

sources! {
    S0a, "schoolprotocol (Twente)", "Meldcode van een school: melden is geen eindpunt", "";
    S0b, "schoolprotocol met de vijf vragen", "Meldcode van een school, met de vijf vragen van het afwegingskader", "";
    S0c, "schoolprotocol (Utrecht)", "Schoolveiligheidsplan met de partners van een basisschool", "";
    S1, "handelingsprotocol.nl", "Stap 5 voor het basisonderwijs: hulp of melden", "https://www.handelingsprotocol.nl/utrecht-bo-stap-5-hulp-of-melden-3";
    S2, "huiselijkgeweld.nl", "Het afwegingskader voor onderwijs en leerplicht", "https://www.huiselijkgeweld.nl/interventies/publicaties/interventies/2018/07/04/afwegingskader-meldcode-onderwijs-en-leerplicht";
    S4, "Landelijke Klachtencommissie Onderwijs", "Ook bij twijfel over de veiligheid meldt de school", "https://onderwijsgeschillen.nl/actueel/advies-lkc-over-melding-bij-veilig-thuis-ook-bij-twijfel-over-de-veiligheid-de-school";
    S5, "Landelijke Klachtencommissie Onderwijs", "Klacht over een melding bij twijfel ongegrond", "https://www.onderwijsgeschillen.nl/uitspraken/klacht-over-melding-bij-veilig-thuis-ongegrond-ook-bij-twijfel-over-de-veiligheid-de";
    S6, "Landelijke Klachtencommissie Onderwijs", "Klachten over meldingen: ouders vooraf informeren", "https://onderwijsgeschillen.nl/actueel/klachten-over-meldingen-aan-veilig-thuis";
    S7, "Landelijke Klachtencommissie Onderwijs", "Een melding moet goed onderbouwd zijn", "https://www.onderwijsgeschillen.nl/uitspraken/een-school-die-een-zorgmelding-doet-bij-veilig-thuis-moet-die-deugdelijk-onderbouwen-en";
    S8, "Landelijke Klachtencommissie Onderwijs", "Gesprek overgeslagen zonder reden: klacht gegrond", "https://www.onderwijsgeschillen.nl/uitspraken/klacht-over-melding-veilig-thuis-en-verwijsindex-gegrond-de-school-heeft-voorafgaand-aan";
    S9, "Landelijke Klachtencommissie Onderwijs", "Een melding bespreken: apart, liefst niet per telefoon", "https://www.onderwijsgeschillen.nl/uitspraken/klacht-over-een-melding-bij-veilig-thuis-en-de-beperkte-toegang-van-de-leerling-tot-de";
    S10, "Onderwijsgeschillen", "Informatie geven aan Veilig Thuis", "https://www.onderwijsgeschillen.nl/thema/informatieverstrekking-aan-veilig-thuis";
    S11, "handelingsprotocol.nl", "Acute en structurele onveiligheid, disclosure", "https://www.handelingsprotocol.nl/utrecht-jgz-stap-5-hulp-of-melden-2";
    S12, "afwegingskadermeldcode.nl", "Het afwegingskader van de jeugdhulp", "https://afwegingskadermeldcode.nl/vragenlijst?showtemplate=1";
    S13, "afwegingskadermeldcode.nl", "Veelgestelde vragen over advies en melding", "https://www.afwegingskadermeldcode.nl/veelgestelde-vragen/";
    S14, "Interventieacademie", "Toelichting bij afwegingsvraag 2", "https://www.interventieacademie.nl/afwegingsvraag-2/";
    S15, "meldcode.nu", "Toelichting bij afwegingsvraag 3 (jeugdhulp)", "https://www.meldcode.nu/03-toelichting-afweging-3-effectieve-passende-hulp/";
    S16, "Wilde Kastanje", "Stap 5 van de meldcode (jeugdhulp)", "https://www.wildekastanje.nl/trainingen/meldcode/stap-5/";
    S17, "1gezin1plan", "Toelichting bij afwegingsvraag 5 (jeugdhulp)", "https://1gezin1plan.nu/05-toelichting-afweging-5-herstel-van-duurzame-veiligheid/";
    S19, "KNMG", "De professionele norm om te melden", "https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/stap-5-beslissen-over-melden-via-afwegingskader";
    S21, "KNMG", "Voorbeelden van acute onveiligheid", "https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/bijlage-5-voorbeelden-van-acute-onveiligheid";
    S22, "KNMG", "Voorbeelden van structurele onveiligheid", "https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/bijlage-6-voorbeelden-van-structurele-onveiligheid";
    S23, "KNMG", "Wanneer u van een gesprek afziet", "https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/stap-3-gesprek-met-de-betrokkenen";
    S24, "KNMG", "Een anonieme melding: alleen bij uitzondering", "https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/bijlage-3-een-anonieme-melding-doen-bij-veilig-thuis";
    S26, "handelingsprotocol.nl", "Monitoren van de veiligheid (kraamzorg)", "https://handelingsprotocol.nl/utrecht-kz-stap-5-hulp-of-melden";
    S28, "Veilig Thuis Gelderland-Zuid", "Melden als professional", "https://veiligthuisgelderlandzuid.nl/voor-professionals/ik-wil-iets-melden/";
    S29, "Veilig Thuis Noord en Oost Gelderland", "Anoniem advies en open melden", "https://www.veiligthuisnoordoostgelderland.nl/anoniem-melden/";
    S30, "Veilig Thuis Gelderland-Midden", "Wat Veilig Thuis voor scholen doet", "https://veiligthuisgm.nl/voor-scholen";
    S31, "Week tegen Kindermishandeling", "Wat Veilig Thuis doet voor professionals", "https://weektegenkindermishandeling.nl/over-kindermishandeling/wat-kun-je-als-professional-van-veilig-thuis-verwachten/";
    S32, "Augeo", "Wanneer u Veilig Thuis belt, ook als iemand het zelf vertelt", "https://www.augeo.nl/nl-nl/themas/meldcode/veilig-thuis/";
    S33, "Veilig Thuis Hollands Midden", "Advies en bereikbaarheid voor professionals", "https://veiligthuishollandsmidden.nl/ik-ben-professional/";
    S34, "Veilig Thuis Oost-Brabant", "Zorgen als professional: wat u kunt doen", "https://www.veiligthuisoostbrabant.nl/ik-ben-professional-en-maak-me-zorgen-dit-kan-ik-doen/";
    S36, "Rijksoverheid", "Wat u doet bij huiselijk geweld", "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld";
    S40, "Inspectie Gezondheidszorg en Jeugd", "Lange wachttijden bij Veilig Thuis", "https://www.igj.nl/publicaties/rapporten/2023/12/04/rapport-zorgen-over-aanhoudende-lange-wachttijden-veilig-thuis";
    S46, "Veilig Thuis Noord en Oost Gelderland", "Voorbeeldzinnen voor het gesprek over een melding", "https://www.veiligthuisnoordoostgelderland.nl/voorbeeldzinnen/";
    S47, "handelingsprotocol.nl", "Ouders informeren over een melding", "https://handelingsprotocol.nl/utrecht-jgz-stap-5-hulp-of-melden-2/ouders-van-melding-op-de-hoogte-brengen";
    S48, "handelingsprotocol.nl", "Als de zorgen blijven", "https://www.handelingsprotocol.nl/utrecht-ggzj-evaluatie-2/als-zorgen-blijven";
    S49, "handelingsprotocol.nl", "Wat u vastlegt in het dossier", "https://www.handelingsprotocol.nl/utrecht-vo-stap-1-signaleren-3/dossiervorming";
    S50, "Rijksoverheid", "De radarfunctie van Veilig Thuis", "https://www.rijksoverheid.nl/documenten/rapporten/2017/10/17/radarfunctie-veilig-thuis";
    S51, "Veilig Thuis Drenthe", "Geen wettelijke meldplicht, wel een norm", "https://www.veiligthuisdrenthe.nl/professionals/meldcode/";
    S53, "Nysingh advocaten", "Scholen en melden bij Veilig Thuis", "https://www.nysingh.nl/publicaties/veilig-melden-bij-veilig-thuis/";
    S55, "BVD advocaten", "Een zorgvuldige melding door een school, met adviezen van klachtencommissies", "https://bvd-advocaten.nl/blogs/zorgmelding-bij-veilig-thuis-vanuit-school-hoe-doe-je-dit-zorgvuldig";
    S56, "Rijksoverheid", "Seksueel misbruik door een medewerker: melden en aangifte", "https://www.rijksoverheid.nl/onderwerpen/voortgezet-onderwijs/vraag-en-antwoord/moet-de-school-seksueel-misbruik-melden-en-aangeven";
    S57, "Onderwijsinspectie", "Wijzigingen in de meld-, overleg- en aangifteplicht", "https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs/wetswijzigingen-meld-overleg-en-aangifteplicht";
    S59, "Ouders en Onderwijs", "De vertrouwensinspecteur", "https://oudersenonderwijs.nl/kennisbank/pesten-veiligheid-en-gezondheid/fysieke-veiligheid/vertrouwensinspecteur-onderwijsinspectie/";
    S60, "LECK", "Letsel bij kinderen: voor artsen", "https://leck.nu/veelgestelde-vragen/";
    S64, "Verus", "Bewaren van leerlinggegevens: geen vaste termijn", "https://www.verus.nl/actueel/nieuws/een-jaar-avg-en-300-privacyvragen-verder-dit-is-een-van-de-meestgestelde";
    S66, "Autoriteit Persoonsgegevens, via privacy-web.nl", "Wie het leerlingdossier mag inzien", "https://www.privacy-web.nl/vragen/hebben-ouders-recht-op-inzage-in-het-leerlingdossier-van-hun-kind";
    S67, "Onderwijsconsument", "Inzage in het volledige leerlingdossier", "https://www.onderwijsconsument.nl/recht-op-inzage-volledige-leerlingdossier/";
    S68, "Start-punt", "Inzagerecht en werkaantekeningen", "https://start-punt.com/inzagerecht/";
    S69, "Vrienden van de Kindertelefoon", "Wat de Kindertelefoon is", "https://www.vriendenkindertelefoon.nl/kindertelefoon";
    S70, "Metro", "De uren van de Kindertelefoon (2019)", "https://www.metronieuws.nl/in-het-nieuws/2019/09/hoera-de-kindertelefoon-bestaat-40-jaar";
    S71, "NU.nl", "113 ook rechtstreeks bereikbaar (2020)", "https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html?redirect=1";
    S72, "Centrum Seksueel Geweld", "Dag en nacht bereikbaar; liefst binnen 7 dagen", "https://www.centrumseksueelgeweld.nl/category/in-de-media/";
    S73, "Kennisplatform Inclusief Samenleven", "Wat een professional kan doen tegen huwelijksdwang", "https://kis.nl/vraag-en-antwoord/wat-kan-de-sociale-professional-doen-tegen-huwelijksdwang";
    S74, "Veilig Thuis Hollands Midden", "Huwelijksdwang en achterlating", "https://veiligthuishollandsmidden.nl/huwelijksdwang-en-achterlating/";
    S76, "Landelijk Knooppunt Huwelijksdwang en Achterlating", "Wie zij zijn", "https://www.huwelijksdwangenachterlating.nl/over-ons/wie-zijn-wij";
    S77, "Tweede Kamer", "Antwoord van de staatssecretaris: plan om de verwijsindex te schrappen (2024)", "https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1458.html";
    S79, "meldcode.nu", "De kindcheck: vraag naar kinderen in huis", "https://www.meldcode.nu/kindcheck/";
    S80, "Augeo", "Een goed gesprek met een leerling", "https://www.augeo.nl/nl-nl/actueel/3-belangrijke-tips-voor-een-goed-gesprek-met-je-leerling/";
    S81, "Academie Praten met Kinderen", "Als een kind om geheimhouding vraagt", "https://academiepratenmetkinderen.nl/niet-verder-vertellen/";
    S83, "Augeo", "Een school belt Veilig Thuis vóór het gesprek met een ouder", "https://www.augeo.nl/nl-nl/actueel/altijd-veilig-thuis-bellen-voor-advies/";
    S84, "Richtlijnen Jeugdhulp", "Kindermishandeling tijdens of door een scheiding", "https://www.richtlijnenjeugdhulp.nl/guideline/65/full";
    S85, "VBS", "Klacht over een melding bij ruzie tussen ouders gegrond", "https://vbs.nl/casus-klacht-over-melding-veilig-thuis-gegrond/";
    S86, "Gerechtshof Arnhem-Leeuwarden", "Gedrag tussen leerlingen zonder signalen over thuis", "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:GHARL:2018:7127";
    S87, "Wikipedia", "Algemene termijnenwet: de feestdagen en de gelijkgestelde dagen", "https://nl.wikipedia.org/wiki/Algemene_termijnenwet";
    S88, "Algemene termijnenwet (uitleg)", "Feestdagen die geen werkdag zijn", "https://wvhl.nl/algemeen/de-algemene-termijnenwet";
    S89, "sterfgeval.nl", "Gelijkgestelde dagen tot en met 2028", "https://sterfgeval.nl/juridisch/overige/vragen-van-uitvaartondernemers/gemeentelijke-feestdag-bij-lijkbezorging-feestdagen-in-2026-2028/70745";
    S90, "Gemeente Groningen", "Koningsdag op zaterdag, als 27 april een zondag is", "https://gemeente.groningen.nl/koningsdag-2025";
    S92, "Staatsblad", "Besluit verplichte meldcode (2013)", "https://zoek.officielebekendmakingen.nl/stb-2013-324.html";
    S93, "De Geschillencommissie", "Een melding na wat een kind vertelde: zorgvuldig, niet overhaast (kinderopvang, 2025)", "https://www.degeschillencommissie.nl/uitspraken/kinderopvang-handelde-zorgvuldig-bij-melding-aan-veilig-thuis-na-zorgwekkende-uitspraak-kind";
    S95, "Augeo", "Snelle steun op school na huiselijk geweld", "https://www.augeo.nl/nl-nl/actueel/snelle-steun-op-school/";
    S96, "Nationale ombudsman", "Een melding bij schoolverzuim was begrijpelijk", "https://www.nationaleombudsman.nl/rapporten/2018019";
    S98, "Veilig Thuis Utrecht", "Huwelijksdwang en achterlating rond de zomer", "https://www.veiligthuisutrecht.nl/2021/06/17/landelijke-campagne-huwelijksdwang-en-achterlating/";
    S104, "Veilig Thuis Gooi en Vechtstreek", "Onderzoek door Veilig Thuis", "https://www.veiligthuisgv.nl/professionals/onderzoek/";
    S105, "handelingsprotocol.nl", "Stap 1 voor het basisonderwijs: signalen", "https://www.handelingsprotocol.nl/utrecht-bo-1-stap-1-signaleren";
    S106, "handelingsprotocol.nl", "Het gesprek van stap 3", "https://handelingsprotocol.nl/utrecht-amw-stap-3-gesprek-3";
    S107, "Dessaur Trainingen", "Wat u doet als een kind zelf vertelt", "https://dessaurtrainingen.nl/blog/dit-moet-je-doen-bij-een-self-disclosure-van-een-kind/";
    S108, "Academie Praten met Kinderen", "Alleen vertellen als jij niets zegt", "https://academiepratenmetkinderen.nl/tips/ik-zeg-het-alleen-als-jij-niks-zegt/";
    S113, "Raad voor de Kinderbescherming", "Zorgen over een kind", "https://www.kinderbescherming.nl/voor-kind-en-ouder/problemen-thuis/maakt-u-zich-zorgen-over-een-kind";
    S119, "handelingsprotocol.nl", "De verwijsindex", "https://handelingsprotocol.nl/informatie";
    S123, "Veilig Thuis Utrecht", "Huiselijk geweld volgt de relatie, ook een ex", "https://www.veiligthuisutrecht.nl/meer-informatie/over-verwaarlozing-en-geweld/";
    M1, "ANP, via ZeelandNet", "De inspectie over een school en een pleegkind in Vlaardingen (2025)", "https://www.zeelandnet.nl/nieuws/school-waarschuwde-voor-mishandeling-pleegmeisje-vlaardingen";
    M2, "Nationale Onderwijsgids", "Een school waarschuwde, Veilig Thuis hoorde niets (2025)", "https://nationaleonderwijsgids.nl/basisonderwijs/nieuws/72117-basisschool-waarschuwde-in-december-2023-al-voor-mishandeling-pleegmeisje.html";
    M3, "Tweede Kamer", "Brief van het kabinet met het rapport van de Onderwijsinspectie (2025)", "https://berthub.eu/tkconv/document.html?nummer=2025D03588";
    M7, "Ingrado", "Leerplicht: schoolverzuim en een melding bij Veilig Thuis (2021)", "https://ingrado.nl/actueel/items/wat-is-er-aan-de-hand-met-schoolverzuim-en-een-veilig-thuis-melding";
    M20, "Nationale ombudsman", "Een ziek kind, een melding en een gegronde klacht (2015)", "https://www.nationaleombudsman.nl/rapporten/2015-056";
    M23, "Raad voor de Kinderbescherming", "Vaak of lang verzuim is reden tot zorg", "https://www.kinderbescherming.nl/themas/schoolverzuim";
    M24, "Regionaal Bureau Leerlingzaken Gooi en Vechtstreek", "Verzuim kan een signaal zijn", "https://www.rblgv.nl/leerplicht/schoolverzuim/verwijsindex-en-meldcode/";
    M32, "BOinK", "De app Meldcode ko: de vijf vragen van de kinderopvang, met ja of nee (2018)", "https://www.boink.info/nieuws/speciale-app-meldcode-kindermishandeling-voor-kinderopvang";
    M33, "Brancheorganisatie Kinderopvang", "Het protocol van de kinderopvang, verbeterd op 28 juni 2024", "https://kinderopvang.nl/nieuws/aanpassing-van-het-protocol-kindermishandeling-en-grensoverschrijdend-gedrag-voor-de-kinderopvang-route-1-meldcode";
    M35, "Augeo", "Wie toezicht houdt op de meldcode in onderwijs en kinderopvang", "https://www.kindermishandelingonderwijskinderopvang.nl/toezicht-meldcode/";
    M43, "Veilig Thuis Zuid-Limburg", "Melden als professional, in het Engels", "https://veiligthuiszl.nl/en/melding-maken-de-meldcode/";
    M45, "business.gov.nl", "Kindermishandeling en huiselijk geweld melden, in het Engels", "https://business.gov.nl/regulation/reporting-child-abuse-domestic-violence/";
    M46, "Veilig Thuis Gelderland-Zuid", "Een melding over u: elke melding krijgt een beoordeling", "https://veiligthuisgelderlandzuid.nl/advies-of-hulp-nodig/er-is-een-melding-over-mij-gedaan/";
    M47, "Veilig Thuis Hollands Midden", "Een melding over u: soms direct naar hulp die er al is", "https://veiligthuishollandsmidden.nl/er-is-een-melding-over-mij-gedaan/";
    M60, "Algemene Onderwijsbond", "De inspectie: ouders krijgen vaak te veel het voordeel van de twijfel (2020)", "https://onderwijsblad.nl/article.asp?ArtikelID=14073";
    M6, "Leerplichtwet 1969 (tekst van rond 2015)", "Artikel 16 en 22: de instructie met de meldcode, en de ambtenaar die ook opspoort", "https://github.com/statengeneraal/laws-markdown/blob/master/wet/leerplichtwet/1969/BWBR0002628/README.md";
    M11, "NJi", "De meldcode geldt bij de gemeente ook voor leerplicht", "https://www.nji.nl/nl/Werken-met-de-meldcode/Wat-is-de-rol-van-de-gemeente-bij-gebruik-van-de-meldcode";
    M18, "Nationale Onderwijsgids", "Leerplicht kan de Raad voor de Kinderbescherming raadplegen", "https://www.nationaleonderwijsgids.nl/basisonderwijs/nieuws/38183-dag-van-de-leerplicht-samen-het-recht-op-onderwijs-in-nederland-vieren.html";
    M21, "Jeugdombudsman Den Haag", "Leerplicht, verzuim en een melding: klacht ongegrond, met twee aanbevelingen", "https://jeugdombudsman.denhaag.nl/publicatie/hielden-de-leerplichtambtenaren-zich-aan-de-regels/";
    M53, "Staatssecretaris van VWS", "Kinderen als tolk: onwenselijk bij ingrijpende gevolgen (2022)", "https://www.openkamer.org/kamervraag/2022Z01735/";
    M91, "Onderwijsinspectie", "De vertrouwensinspecteurs: seksuele misdrijven (zedenmisdrijven)", "https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs/zedenmisdrijven";
    T1, "Rijksoverheid", "De stappen van de meldcode: bij twijfel Veilig Thuis raadplegen", "";
    T2, "Geschillencommissie Kinderopvang", "Een melding zonder gesprek met de ouders: klacht gegrond (2024, 225157/237104)", "https://www.klachtenloket-kinderopvang.nl/uitspraken/ondernemer-had-zorgvuldiger-moeten-handelen-voor-het-doen-van-melding-veilig-thuis/";
    T11, "Ministerie van VWS", "Toestemming voor hulp bij kindermishandeling (2016)", "https://5dok.net/document/y96r2e0j-toestemmingsvereiste-voor-hulp-bij.html";
    T12, "NVO", "Toestemming per leeftijd, en nagaan wie gezag heeft", "https://www.nvo.nl/beroepscode-en-tuchtrecht/veelgestelde-vragen/hoe-is-het-toestemmingsvereiste-geregeld-.aspx";
    T13, "NVO", "Een nieuwe partner van een ouder bij het gesprek", "https://www.nvo.nl/veelgestelde-vragen/wat-als-de-nieuwe-partner-van-een-ouder-bij-het-gesprek-wil-zijn";
    T14, "VBS", "Vormen van ouderlijk gezag, en wie welke informatie krijgt", "https://vbs.nl/vormen-van-ouderlijk-gezag-op-een-rij-wie-heeft-recht-op-welke-informatie/";
    T15, "Jeugdformaat", "Gezag bij ondertoezichtstelling, voogdij en pleegzorg", "https://pleegouder.jeugdformaat.nl/pagina/gezag";
    T16, "GGD Amsterdam", "Wat iemand beter niet doet kort na seksueel geweld (2020)", "https://www.ggd.amsterdam.nl/informatie/handelen-recente/?print=true";
    T17, "Politie", "Wat er gebeurt na een melding van seksueel misbruik", "https://www.politie.nl/informatie/wat-gebeurt-er-als-ik-melding-doe-van-seksueel-misbruik.html";
    T18, "Raad voor de Kinderbescherming", "Samenwerking bij zedenzaken: kinderen zijn te beïnvloeden (2019)", "https://magazines.kinderbescherming.nl/kindermishandeling/2019/01/samenwerking-bij-zedenzaken";
    T19, "113 Zelfmoordpreventie", "Handreiking voor scholen: praten over zelfmoord", "https://fdocuments.nl/document/voor-scholen-en-universiteiten-113-zelfmoordpreventie-2-inhoud-inhoudsopgave.html";
    T20, "Kind & Zorg", "De richtlijn blauwe plekken bij kinderen, samengevat", "https://kindenzorg.nl/lichamelijke-kindermishandeling-herkennen/";
    T21, "Helpwanted", "Naaktbeelden op school: wat strafbaar is", "https://helpwanted.nl/ouders-verzorgers-hulpverleners-en-onderwijs/wat-kun-je-doen-als-school-wanneer-er-naaktfoto-s-circuleren-op-jouw-school";
    T22, "Stichting School & Veiligheid", "Ongewenste verspreiding van beelden", "https://www.schoolenveiligheid.nl/kennisbank/sexting-en-ongewenste-verspreiding-van-beelden/";
    T23, "NOS", "Helpwanted over afpersing: schaamte, en niet betalen (2019)", "https://nos.nl/artikel/2308738-jongeren-afgeperst-wie-betaalt-vanwege-een-naaktfoto-is-gemiddeld-650-euro-kwijt.html";
    T24, "EenVandaag", "Het Openbaar Ministerie over de zwaarste rode vlaggen", "https://eenvandaag.avrotros.nl/artikelen/openbaar-ministerie-noemt-aantal-femicide-zaken-schokkend-en-hoog-dit-kan-ook-naast-jou-gebeuren-160196";
    T25, "Ministerie van Justitie en Veiligheid, via Blik op nieuws", "Campagne ‘Waar ben je?’: signalen van dwingende controle (2025)", "https://www.blikopnieuws.nl/nieuws/307619/lancering-campagne-tegen-femicide-waar-ben-je.html";
    T26, "Veilig Thuis Gooi en Vechtstreek", "Als een kind zijn ouders mishandelt", "https://www.veiligthuisgv.nl/hulp-nodig/ik-ben-ouder-dan-18-jaar/oudermishandeling-door-kind/";
    T27, "huiselijkgeweld.nl", "Oudermishandeling is huiselijk geweld", "https://www.huiselijkgeweld.nl/publicaties/factsheets/2018/11/01/ouder-mishandeling";
    T28, "Koepel Adviesraden", "Uit huis na een coming-out, naar onderzoek van Movisie (2021)", "https://www.koepeladviesraden.nl/blogs/dak-en-thuisloos-na-coming-out-betere-ondersteuning-is-nodig";
    T29, "huiselijkgeweld.nl", "Eer, geweld en homoseksualiteit (2015)", "https://www.huiselijkgeweld.nl/publicaties/periodieken/eer-geweld-en-homoseksualiteit-artikel-";
    T30, "handelingsprotocol.nl", "Dreiging op school: politie, en dan Veilig Thuis", "https://www.handelingsprotocol.nl/utrecht-so-stap-1-signaleren-3/kind-in-acuut-gevaar";
    T31, "Veilige Publieke Taak", "Aangifte door de werkgever, en het privéadres", "http://docplayer.nl/29669051-Werkinstructie-werkgever-en-werknemer-bij-aangifte-melding.html";
    T32, "Augeo", "Handle with Care: een signaal ontvangen, wat nu", "https://augeo.nl/nl-nl/handle-with-care/je-hebt-een-signaal-ontvangen-wat-nu";
    T33, "Veilig Thuis Gooi en Vechtstreek", "Handle with Care: wie bericht de school", "https://www.veiligthuisgv.nl/professionals/handle-with-care/";
    T34, "SURF", "Studenten en hun ouders: 16 en 18 jaar", "https://pec.surf.nl/faqs/mbo-studenten-en-ouders-wettelijk-vertegenwoordigers-hoe-zit-dat";
    T35, "Marianum", "Een school over ouders van leerlingen vanaf 18 jaar", "https://marianum.nl/schoolgids/sg-ouders-school/sg-informatieverschaffing-aan-ouders/";
    T36, "GGD regio Utrecht", "De jeugdarts bij lang of vaak ziek zijn", "https://ggdru.nl/thema/scholenenkinderopvang/ziekteverzuim/";
    T37, "Richtlijnen Jeugdhulp", "Bijna geen signaal past alleen bij kindermishandeling", "https://richtlijnenjeugdhulp.nl/kindermishandeling/signalen-van-kindermishandeling/signalen-van-kindermishandeling/";
    T38, "handelingsprotocol.nl", "Stap 1 voor de jeugdgezondheidszorg: het gevoel dat iets niet klopt, en schijnzekerheid van lijsten", "https://www.handelingsprotocol.nl/utrecht-jgz-stap-1-signaleren-3";
    T39, "meldcode.nu", "Signalen: voorzichtig met lijsten", "https://www.meldcode.nu/signalen-kindermishandeling/";
    T40, "Augeo", "Signalenlijst tot 4 jaar: een vermoeden onderbouwen, niet bewijzen", "https://www.kindermishandelingonderwijskinderopvang.nl/signalenlijst-0-4-jaar/";
    T41, "Augeo", "Wat kinderen op school laten merken van geweld thuis, en wat niet", "https://www.augeo.nl/nl-nl/handle-with-care/veelgestelde-vragen/wat-vertellen-kinderen-en-ouders-zelf/";
    T42, "Leraar24", "Signalen bij jonge leerlingen en bij pubers", "https://www.leraar24.nl/2619769/kindermishandeling-hoe-herken-je-het-en-wat-moet-je-doen/";
    T43, "KPC Groep", "Signalen die iemand op school kan zien, ook bij ouders", "https://kpcgroep.nl/kindermishandeling-dichterbij-dan-je-denkt";
    T44, "De Hoeksche School", "Signalenlijst van 4 tot 12 jaar, met een waarschuwing vooraf", "https://5dok.net/article/signalenlijst-kindermishandeling-tot-jarigen-2.z3dmrn58";
    T45, "Rijksoverheid", "Seksueel misbruik bij een kind: signalen die ook iets anders kunnen zijn", "https://www.rijksoverheid.nl/onderwerpen/kindermishandeling/vraag-en-antwoord/hoe-herken-ik-seksueel-misbruik-bij-een-kind";
    T46, "Huisarts en Wetenschap", "Kinderen vertellen misbruik meestal niet zelf, jongens nog minder (2020)", "https://www.henw.org/artikelen/seksueel-misbruik-herkennen-bij-minderjarigen";
    T47, "JGZ-richtlijn Kindermishandeling", "Verwaarlozing is meestal een patroon (2016)", "https://www.jgzrichtlijnen.nl/alle-richtlijnen/richtlijn/?richtlijn=12&rlpag=1634";
    T48, "Augeo", "Emotionele mishandeling: wat ouders dan zeggen en doen", "https://adoc.pub/als-gevolg-van-emotionele-mishandeling-komt-het-zelfvertrouw.html";
    T49, "Augeo", "Emotionele verwaarlozing: wat er niet gebeurt", "https://www.augeo.nl/nl-nl/kinderopvang/watdoejij/blauwe-plekken-op-de-ziel/";
    T50, "Augeo", "Kinderen merken geweld tussen ouders bijna altijd", "https://www.augeo.nl/nl-nl/actueel/de-10-opvallendste-klachten-bij-kinderen-die-lijden-onder-partnergeweld/";
    T51, "Augeo", "Geweld thuis: gestoorde nachten en minder goed leren", "https://www.augeo.nl/nl-nl/handle-with-care/veelgestelde-vragen/algemeen/";
    T52, "JSW, vakblad voor het basisonderwijs", "Getuigen van geweld in de klas: schrikken, buikpijn, en soms een verkeerde diagnose", "http://www.sandradehaan.nl/portfolio/detail/jsw/";
    T53, "Ministerie van OCW", "Signalen vóór de vakantie (2022)", "https://www.nieuwsbrievenminocw.nl/actueel/nieuws/2022/06/16/let-op-signalen-risico-meisjesbesnijdenis-achterlating-of-huwelijksdwang-tijdens-vakantie";
    T54, "ANP, via ZeelandNet", "Het landelijk knooppunt over gemiste signalen van huwelijksdwang (2023)", "https://www.zeelandnet.nl/nieuws/organisatie-risico-huwelijksdwang-jongeren-door-missen-signalen";
    T55, "GGD", "Vrouwelijke genitale verminking: signalen, en niet elke vakantie", "https://vgv.ggd.nl/signaleren/Signaleren%20(1)/";
    T56, "huiselijkgeweld.nl", "Kinderen in een conflictscheiding", "https://www.huiselijkgeweld.nl/vormen/kinderen-in-een-conflictscheiding";
    T57, "Veilig Thuis Utrecht", "Criminele uitbuiting herkennen", "https://www.veiligthuisutrecht.nl/mensenhandel-herken-criminele-uitbuiting";
    T58, "Maak het zichtbaar", "Signalen van uitbuiting op school", "http://maakhetzichtbaar.nl/signalen-herkennen/";
    T59, "Helpwanted", "Grooming: schaamte, en een ander die zich jonger voordoet", "https://helpwanted.nl/lespakket-voor-docenten-grooming";
    T60, "College voor de Rechten van de Mens", "Meekijken op een telefoon door een partner of ex (2023)", "https://www.mensenrechten.nl/hoe-genderongelijk-is-nederland/nieuws/2023/04/08/stalkerware";
    T61, "Rijnmond", "SafetyNed: een zender in een knuffel (2018)", "https://www.rijnmond.nl/nieuws/163521/Digitale-stalking-steeds-groter-probleem";
    T62, "CBS", "Wat dwingende controle is (2023)", "https://www.cbs.nl/nl-nl/nieuws/2023/50/bijna-1-op-de-5-jongeren-slachtoffer-van-huiselijk-geweld/huiselijk-geweld";
    T63, "KiesBeter", "Signalen van huiselijk geweld bij volwassenen", "https://www.kiesbeter.nl/onderwerpen/huiselijk-geweld";
    T64, "Sensoa", "Seksueel gedrag per leeftijd inschatten", "https://www.sensoa.be/de-normatieve-lijst-seksueel-gedrag-inschatten-en-reageren";
    T65, "handelingsprotocol.nl", "Stap 1 voor de kinderopvang: een blauwe plek kan ook een ziekte zijn", "https://www.handelingsprotocol.nl/utrecht-ko-stap-1-signaleren-3";
    T66, "Sociaal Plein Leusden", "Het landelijk knooppunt vraagt mentoren om in gesprek te gaan", "https://sociaalplein-leusden.nl/herken-signalen-achterlating-en-huwelijksdwang/";
    T67, "Bazz en Diana, naar Augeo Magazine", "Een kind kan op school blijven plakken", "https://www.bazz-en-diana.nl/beloon-knuffel-en-waardeer-en-blijf-dit-herhalen/";
    T68, "Augeo Magazine", "Verwaarlozing: onze eigen normen spelen mee (2020)", "https://www.augeomagazine.nl/verwaarlozing-augeo-magazine-17/verwaarlozing";
    T69, "MIND Korrelatie", "Een boze bui is nog geen psychische mishandeling", "https://mindkorrelatie.nl/onderwerpen/psychische-mishandeling-en-emotionele-verwaarlozing";
    T70, "Bescherming in beweging", "Vijf dagen volgens het Uitvoeringsbesluit Wmo, en wat er na een melding kan", "https://digitaalpubliceren.com/bescherminginbeweging/19059/88-89";
    T71, "meldcode.nu", "Wat Veilig Thuis met een melder bespreekt, ook over terugkoppelen", "https://www.meldcode.nu/melden/";
    T72, "Onderwijsinspectie", "Toezicht op de veiligheid van leerlingen", "https://www.onderwijsinspectie.nl/onderwijssectoren/veiligheid-van-kinderen-en-jongeren-op-scholen";
    T73, "LVAK", "De meldcodecheck, en dat die geen goedkeuring is", "https://www.aandachtsfunctionarishuiselijkgeweld.nl/meldcodecheck/";
    T75, "BOinK", "De drie routes van de kinderopvang", "https://www.boink.info/meldcode-kindermishandeling";
    T77, "Samenwerkingsafspraken Veilig Thuis en lokaal veld (2017)", "De taken van een aandachtsfunctionaris, ook voor het beleid", "https://5dok.net/article/begrippenlijst-samenwerkingsafspraken-veilig-thuis-en-lokaal-veld.yng91nop";
    T78, "Veilig Thuis Flevoland", "De wet: een meldcode hebben, en kennis en gebruik bevorderen", "http://www.veiligthuisflevoland.nl/meldcode-vragen-instellingen";
    T79, "Kadera", "Signalenkaart, het deel tot 4 jaar: geweld naspelen", "http://kadera.nl/signalenkaart.php";
    T80, "Expertisecentrum Huiselijk Geweld en Kindermishandeling", "Een kind in een conflictscheiding wijst soms één ouder af", "https://expertisecentrum-hgkm.nl/kinderen-in-een-conflictscheiding/";
    T76, "Raad voor de Kinderbescherming", "De kinderrechter beslist over een uithuisplaatsing", "https://www.kinderbescherming.nl/themas/uithuisplaatsing";
}

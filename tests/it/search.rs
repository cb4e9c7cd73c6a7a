//! Looking something up: questions as people in schools type them, each with the place that
//! has to come first.

use crate::common::{fresh, html};
use crate::html::texts;
use leptos::prelude::*;
use scraper::{Html, Selector};
use weegwijzer::effect::Effect;
use weegwijzer::parts::Frame;
use weegwijzer::protocol::Question;
use weegwijzer::reference::{ReferenceEvent, ReferencePage, ReferenceScene};
use weegwijzer::screens::{self, FilledIn, search};
use weegwijzer::search::{Target, find};
use weegwijzer::session::{Event, Mode, Scene, Session};
use weegwijzer::shared::STEPS;
use weegwijzer::static_pages::ReadingPage;
use weegwijzer::static_pages::search::{index, title};
use weegwijzer::text::audience::CARDS;
use weegwijzer::text::{Contact, Guide, Reading, Signal};
use weegwijzer::text::{feedback, reading, search as words, training};
use weegwijzer::training::TrainingScene;

/// What people type, typos included, and what comes first.
const ASKED: &[(&str, Target)] = &[
    (
        "vader ruikt naar alcohol ophalen",
        Target::Section(Reading::Related, 7),
    ),
    (
        "stagebegeleider zit aan leerling",
        Target::Section(Reading::Related, 0),
    ),
    (
        "stage leerling stagebegeleider zit aan haar",
        Target::Section(Reading::Related, 0),
    ),
    ("op schoolkamp vertelt kind over misbruik", Target::Told),
    (
        "politie wil leerling spreken",
        Target::Section(Reading::Code, 10),
    ),
    (
        "moeder weigert hulp",
        Target::Question(Question::Acceptance),
    ),
    ("leidinggevende zegt niet doen", Target::Card(Guide::Must)),
    ("besneden", Target::Section(Reading::Related, 4)),
    ("zomervakantie somalie", Target::Signal(Signal::Honour)),
    ("kind komt met blauw oog", Target::Card(Guide::Injury)),
    (
        "kind wil niet dat ouders het weten",
        Target::Card(Guide::Pupil),
    ),
    ("geld voor drugs runnen", Target::Card(Guide::Exploitation)),
    (
        "kind moet op broertjes passen",
        Target::Signal(Signal::Child),
    ),
    (
        "kind heeft al weken geen bril",
        Target::Signal(Signal::Neglect),
    ),
    (
        "stagiair appt leerling",
        Target::Section(Reading::Related, 0),
    ),
    (
        "vader heeft straatverbod",
        Target::Card(Guide::PartnerViolence),
    ),
    ("politie aan de deur", Target::Section(Reading::Code, 10)),
    ("hoe lang wachten met melden", Target::Card(Guide::Must)),
    (
        "wat zegt veilig thuis tegen ouders",
        Target::Card(Guide::After),
    ),
    ("ouders roken wiet", Target::Question(Question::Safety)),
    ("kind ziet porno", Target::Signal(Signal::Sexual)),
    ("wijkteam wachtlijst", Target::Card(Guide::Effective)),
    (
        "meisje draagt ineens lange mouwen",
        Target::Signal(Signal::Physical),
    ),
    ("tanden rot", Target::Signal(Signal::Neglect)),
    ("hoofdluis en stinkt", Target::Signal(Signal::Neglect)),
    (
        "jeugdzorg belt niet terug",
        Target::Section(Reading::After, 1),
    ),
    ("hoeveel signalen nodig", Target::Card(Guide::Strong)),
    (
        "kind verhuist naar andere school",
        Target::Section(Reading::Code, 8),
    ),
    (
        "nieuwe school vraagt dossier",
        Target::Section(Reading::Code, 8),
    ),
    ("oma tolkt", Target::Card(Guide::Parents)),
    ("tolk regelen", Target::Card(Guide::Parents)),
    ("leerling is 16", Target::Card(Guide::Consent)),
    ("kind is 15 jaar", Target::Card(Guide::Consent)),
    ("14 jarige", Target::Card(Guide::Consent)),
    ("klagen", Target::Section(Reading::Parents, 5)),
    (
        "klacht tegen de school",
        Target::Section(Reading::Parents, 5),
    ),
    ("moeder bedreigt me", Target::Card(Guide::Threats)),
    ("vader dreigt ons", Target::Card(Guide::Threats)),
    ("appje gekregen van leerling", Target::Card(Guide::Message)),
    ("berichtje via instagram", Target::Card(Guide::Message)),
    (
        "leerling stuurt 's avonds berichten",
        Target::Card(Guide::Message),
    ),
    ("kind uit azc", Target::Card(Guide::NoPapers)),
    (
        "gezin zonder verblijfsvergunning",
        Target::Card(Guide::NoPapers),
    ),
    ("mag de huisarts weten", Target::Card(Guide::Involved)),
    (
        "ouders vragen om het dossier",
        Target::Section(Reading::Code, 9),
    ),
    (
        "mag vader het dossier inzien",
        Target::Section(Reading::Code, 9),
    ),
    (
        "kan ik een fout maken met melden",
        Target::Card(Guide::Strong),
    ),
    ("in de avond", Target::Number(Contact::VeiligThuis)),
    ("kerstvakantie", Target::Number(Contact::VeiligThuis)),
    ("melding terugtrekken", Target::Card(Guide::Threats)),
    ("directeur houdt het tegen", Target::Card(Guide::Must)),
    ("wapen", Target::Number(Contact::Alarm)),
    ("telefoon kwijt", Target::Card(Guide::Limits)),
    ("privacy app", Target::Card(Guide::Limits)),
    ("als het niet klopt", Target::Card(Guide::Strong)),
    ("en als ik me vergis", Target::Card(Guide::Strong)),
    ("spijt dat ik gemeld heb", Target::Card(Guide::Strong)),
    ("ik heb me vergist", Target::Card(Guide::Strong)),
    ("melding intrekken", Target::Card(Guide::Threats)),
    ("nacht", Target::Number(Contact::VeiligThuis)),
    ("'s nachts", Target::Number(Contact::VeiligThuis)),
    ("weekend", Target::Number(Contact::VeiligThuis)),
    ("vrijdagmiddag", Target::Number(Contact::VeiligThuis)),
    (
        "vrijdagmiddag na vijven",
        Target::Number(Contact::VeiligThuis),
    ),
    ("zaterdag", Target::Number(Contact::VeiligThuis)),
    ("na vijf uur", Target::Number(Contact::VeiligThuis)),
    ("leerling van 16", Target::Card(Guide::Consent)),
    ("17 jaar", Target::Card(Guide::Consent)),
    ("leerling van 15", Target::Card(Guide::Consent)),
    ("jongen van 13", Target::Card(Guide::Consent)),
    ("klacht over school", Target::Section(Reading::Parents, 5)),
    ("klacht van ouders", Target::Section(Reading::Parents, 5)),
    (
        "ouder klaagt over mij",
        Target::Section(Reading::Parents, 5),
    ),
    ("ouder dreigt mij", Target::Card(Guide::Threats)),
    ("dreigt met mes", Target::Card(Guide::Threats)),
    (
        "ik word bedreigd door een vader",
        Target::Card(Guide::Threats),
    ),
    ("ouders dreigen ons", Target::Card(Guide::Threats)),
    ("leerling zegt vader bedreigt mij", Target::Told),
    ("dm", Target::Card(Guide::Message)),
    ("snapchat bericht leerling", Target::Card(Guide::Message)),
    ("leerling stuurt mij een dm", Target::Card(Guide::Message)),
    ("mailtje van leerling", Target::Card(Guide::Message)),
    ("ongedocumenteerd", Target::Card(Guide::NoPapers)),
    ("verblijfsvergunning", Target::Card(Guide::NoPapers)),
    ("gezin wordt uitgezet", Target::Card(Guide::NoPapers)),
    ("oekraiense leerling", Target::Card(Guide::NoPapers)),
    ("tolk", Target::Card(Guide::Parents)),
    ("kind tolkt voor moeder", Target::Card(Guide::Parents)),
    ("moeder spreekt alleen turks", Target::Card(Guide::Parents)),
    ("hoe vraag ik een tolk aan", Target::Card(Guide::Parents)),
    ("huisarts informatie geven", Target::Card(Guide::Involved)),
    ("andere school", Target::Section(Reading::Code, 8)),
    (
        "kind gaat naar andere school",
        Target::Section(Reading::Code, 8),
    ),
    ("naar een nieuwe school", Target::Section(Reading::Code, 8)),
    ("gezin gaat verhuizen", Target::Section(Reading::Code, 8)),
    (
        "vader zonder gezag wil dossier",
        Target::Section(Reading::Code, 9),
    ),
    (
        "politie vraagt informatie",
        Target::Section(Reading::Code, 10),
    ),
    ("advocaat belt", Target::Section(Reading::Code, 10)),
    ("directeur wil niet melden", Target::Card(Guide::Must)),
    ("wa mok doen", Target::Card(Guide::Must)),
    ("tante", Target::Card(Guide::Custody)),
    ("oom", Target::Card(Guide::Custody)),
    ("scheidng", Target::Card(Guide::Custody)),
    ("scheiding", Target::Card(Guide::Custody)),
    ("vuurwapen", Target::Number(Contact::Alarm)),
    ("leerling is zwanger", Target::Section(Reading::Related, 3)),
    ("drugs thuis", Target::Question(Question::Safety)),
    // What a walker asked and did not find.
    ("wat als ik ernaast zit", Target::Card(Guide::Strong)),
    ("stel dat ik ernaast zit", Target::Card(Guide::Strong)),
    ("spijt van melding", Target::Card(Guide::Strong)),
    ("buiten kantooruren", Target::Number(Contact::VeiligThuis)),
    ("bel ik 's nachts", Target::Number(Contact::VeiligThuis)),
    ("minderjarig 16", Target::Card(Guide::Consent)),
    ("leerling van 17", Target::Card(Guide::Consent)),
    ("leerling van 16 jaar", Target::Card(Guide::Consent)),
    ("klacht", Target::Section(Reading::Parents, 5)),
    ("vader bedreigt mij", Target::Card(Guide::Threats)),
    ("moeder bedreigt mij", Target::Card(Guide::Threats)),
    ("appjes van leerling", Target::Card(Guide::Message)),
    ("privé berichten", Target::Card(Guide::Message)),
    ("whatsapp", Target::Card(Guide::Message)),
    ("leerling appt mij", Target::Card(Guide::Message)),
    ("leerling stuurt mij een mail", Target::Card(Guide::Message)),
    ("vluchteling", Target::Card(Guide::NoPapers)),
    ("asielzoeker", Target::Card(Guide::NoPapers)),
    ("azc", Target::Card(Guide::NoPapers)),
    ("geen papieren", Target::Card(Guide::NoPapers)),
    ("illegaal gezin", Target::Card(Guide::NoPapers)),
    ("ongedocumenteerd kind", Target::Card(Guide::NoPapers)),
    (
        "mag ik met de huisarts praten",
        Target::Card(Guide::Involved),
    ),
    ("overplaatsing", Target::Section(Reading::Code, 8)),
    (
        "kind gaat naar een andere school",
        Target::Section(Reading::Code, 8),
    ),
    (
        "politie belt op voor informatie",
        Target::Section(Reading::Code, 10),
    ),
    (
        "ouders willen dossier zien",
        Target::Section(Reading::Code, 9),
    ),
    ("inzage", Target::Section(Reading::Code, 9)),
    ("wat moet ik opschrijven", Target::Card(Guide::Write)),
    ("fgm", Target::Section(Reading::Related, 4)),
    ("invaller", Target::Card(Guide::WhoDecides)),
    // Who consents to help is a question of age.
    (
        "mag een leerling van 14 zelf toestemming geven",
        Target::Card(Guide::Consent),
    ),
    ("leerling 14 toestemming", Target::Card(Guide::Consent)),
    (
        "kan een kind van 12 zelf tekenen voor hulp",
        Target::Card(Guide::Consent),
    ),
    ("16 jaar toestemming hulp", Target::Card(Guide::Consent)),
    (
        "moet ik het de ouders zeggen voor ik meld",
        Target::Card(Guide::Tell),
    ),
    ("ouders inlichten", Target::Card(Guide::Tell)),
    ("ouders vooraf inlichten", Target::Card(Guide::Tell)),
    ("moeten ouders weten dat ik meld", Target::Card(Guide::Tell)),
    ("ouders op de hoogte brengen", Target::Card(Guide::Tell)),
    // Whole questions.
    (
        "mag ik melden zonder toestemming",
        Target::Section(Reading::Code, 6),
    ),
    (
        "mag je eigenlijk melden als ouders dat niet willen",
        Target::Section(Reading::Code, 6),
    ),
    ("moet ik dit melden of niet", Target::Card(Guide::Must)),
    ("Ben ik verplicht om te melden?", Target::Card(Guide::Must)),
    ("wie belt er", Target::Section(Reading::Code, 4)),
    ("wie belt veilig tuis", Target::Section(Reading::Code, 4)),
    // One word written as two, with a letter wrong.
    ("wie belt veilg thuis", Target::Section(Reading::Code, 4)),
    (
        "wat is een aandachts funtionaris",
        Target::Section(Reading::Words, 0),
    ),
    ("wat schrijf ik op", Target::Card(Guide::Write)),
    (
        "hoe schrijf ik iets goed op in parnasys",
        Target::Card(Guide::Write),
    ),
    ("moeder weet van niks", Target::Card(Guide::Skip)),
    ("vader weet er nog niets van", Target::Card(Guide::Skip)),
    (
        "hoe vertel ik de ouders dat ik ga melden",
        Target::Card(Guide::Tell),
    ),
    (
        "kind vraagt of ik het geheim hou",
        Target::Card(Guide::Pupil),
    ),
    ("wat doen ze na mijn melding", Target::Card(Guide::After)),
    (
        "hoelang duurt het voor veilig thuis belt",
        Target::Card(Guide::After),
    ),
    ("kan ik het anoniem doen", Target::Card(Guide::Anonymous)),
    (
        "komt mijn naam erin als ik meld",
        Target::Card(Guide::Anonymous),
    ),
    ("beslist de juf dat zelf", Target::Card(Guide::WhoDecides)),
    ("mag een mentor melden", Target::Card(Guide::WhoDecides)),
    ("moet de directeur het weten", Target::Card(Guide::Board)),
    (
        "ouders willen geen hulp",
        Target::Question(Question::Acceptance),
    ),
    ("ik heb geen bewijs", Target::Card(Guide::Strong)),
    (
        "hoe lang moeten we een dosier bewaren",
        Target::Section(Reading::Code, 8),
    ),
    (
        "mogen ouders het dossier inzien",
        Target::Section(Reading::Code, 9),
    ),
    (
        "wanneer mag ik een zaak sluiten",
        Target::Card(Guide::Close),
    ),
    (
        "ouders nemen al hulp aan, toch nog melden?",
        Target::Card(Guide::AlsoWithHelp),
    ),
    (
        "gescheiden ouders wie moet ik bellen",
        Target::Card(Guide::Custody),
    ),
    (
        "veilig thuis stuurt me door naar wijkteam",
        Target::Card(Guide::Referred),
    ),
    (
        "een vader is agressief tegen de juf",
        Target::Card(Guide::Threats),
    ),
    ("zusje zit op andere school", Target::Card(Guide::Sibling)),
    (
        "er is al jeugdzorg in het gezin",
        Target::Card(Guide::Involved),
    ),
    // Words alone, as schools say them.
    ("klikken", Target::Card(Guide::Anonymous)),
    ("AMK", Target::Number(Contact::VeiligThuis)),
    ("zorgmelding", Target::Section(Reading::Code, 4)),
    ("ib'er", Target::Card(Guide::WhoDecides)),
    ("IBer", Target::Card(Guide::WhoDecides)),
    ("CJG", Target::Card(Guide::Partner)),
    ("wijkteam", Target::Card(Guide::Partner)),
    ("KIES", Target::Card(Guide::Custody)),
    ("blauwe plek", Target::Card(Guide::Injury)),
    ("blouwe plekken op arm", Target::Card(Guide::Injury)),
    ("leerplichtamtenaar", Target::Card(Guide::Absence)),
    ("verzuimt vaak", Target::Card(Guide::Absence)),
    ("moeder laat mij niet binnen", Target::Card(Guide::Absence)),
    ("huisbezoek", Target::Card(Guide::Absence)),
    (
        "ouders sturen mij weg aan de deur",
        Target::Card(Guide::Absence),
    ),
    ("pesten", Target::Section(Reading::Related, 1)),
    ("naaktfotos", Target::Card(Guide::Images)),
    ("lover boy", Target::Card(Guide::Exploitation)),
    ("seksueel misbruk", Target::Card(Guide::SexualAbuse)),
    ("meisje wil niet meer leven", Target::Card(Guide::Suicidal)),
    ("uithuwelijken", Target::Section(Reading::Related, 4)),
    ("besnijdenis", Target::Section(Reading::Related, 4)),
    ("verwaarloosing", Target::Signal(Signal::Neglect)),
    ("homo en bang voor thuis", Target::Card(Guide::Lhbti)),
    ("vader slaat moeder", Target::Card(Guide::PartnerViolence)),
    (
        "meester raakt kinderen aan",
        Target::Section(Reading::Related, 0),
    ),
    ("student van 19", Target::Card(Guide::Adult)),
    ("handel with care", Target::Card(Guide::Handle)),
    ("terugkoppeling", Target::Section(Reading::After, 0)),
    (
        "niets gehoord na melding",
        Target::Section(Reading::After, 1),
    ),
    (
        "veilig thuis belt maar niet terug",
        Target::Section(Reading::After, 1),
    ),
    ("verwaarlozing", Target::Signal(Signal::Neglect)),
    (
        "signalen van verwaarlozing bij een kind",
        Target::Signal(Signal::Neglect),
    ),
    ("online", Target::Signal(Signal::Digital)),
    (
        "iemand kijkt mee op haar telefoon",
        Target::Signal(Signal::Digital),
    ),
    ("vernedert haar steeds", Target::Signal(Signal::Emotional)),
    ("signalen bij kleuters", Target::Signal(Signal::Infant)),
    ("is onze meldcode compleet", Target::Complete),
    ("wat vraagt de inspectie over de meldcode", Target::Complete),
    ("naar gevoel", Target::Signals),
    ("kind bang voor vader", Target::Told),
    ("papa slaat mama", Target::Signal(Signal::Witness)),
    ("ze wil niet naar huis", Target::Told),
    ("kind heeft steeds buikpijn", Target::Signal(Signal::Child)),
    ("honger", Target::Signal(Signal::Neglect)),
    (
        "kleuter plast weer in zijn broek",
        Target::Signal(Signal::Infant),
    ),
    (
        "duikt weg als ik mijn hand optil",
        Target::Signal(Signal::Physical),
    ),
    ("geheimpje met opa", Target::Signal(Signal::Sexual)),
    ("signalenlijst", Target::Signals),
    ("IKC", Target::Card(Guide::ChildCentre)),
    ("opvang", Target::Card(Guide::ChildCentre)),
    (
        "school en opvang in een gebouw",
        Target::Card(Guide::ChildCentre),
    ),
    ("ChatGPT", Target::Section(Reading::Code, 11)),
    ("AI", Target::Section(Reading::Code, 11)),
    ("chatbot", Target::Section(Reading::Code, 11)),
    // Numbers, questions, words, pages, doors.
    ("kindertelefon", Target::Number(Contact::ChildLine)),
    (
        "nummer van veilig thuis",
        Target::Number(Contact::VeiligThuis),
    ),
    ("0800 2000", Target::Number(Contact::VeiligThuis)),
    ("vertrouwensinspekteur", Target::Number(Contact::Inspector)),
    ("vraag 2", Target::Question(Question::Safety)),
    ("stap 3", Target::Section(Reading::Code, 2)),
    ("folder voor ouders", Target::Page(Reading::Parents)),
    ("casemanager", Target::Section(Reading::Words, 5)),
    ("rollenspel studiedag", Target::Training),
    ("vijf stapen meldcode", Target::Page(Reading::Code)),
    ("broodtrommel", Target::Played(0)),
    // Written after the words of the index were: at first 36 of these 54 had the right place first.
    (
        "kind komt met vieze kleren",
        Target::Signal(Signal::Neglect),
    ),
    (
        "leerling heeft striemen op rug",
        Target::Card(Guide::Injury),
    ),
    (
        "ouder is boos op mij na melding",
        Target::Card(Guide::Threats),
    ),
    ("hoe praat ik met een kleuter", Target::Card(Guide::Pupil)),
    (
        "gesprek voeren met ouders tips",
        Target::Card(Guide::Parents),
    ),
    (
        "kan ik eerst advies vragen",
        Target::Section(Reading::Code, 1),
    ),
    ("wat is een disclosure", Target::Section(Reading::Words, 6)),
    (
        "wat betekend structurele onveilgheid",
        Target::Section(Reading::Words, 13),
    ),
    (
        "wie is aandachtsfunctionaris",
        Target::Section(Reading::Words, 0),
    ),
    ("inspectie bellen", Target::Number(Contact::Inspector)),
    ("wijkagent", Target::Number(Contact::Police)),
    ("113", Target::Number(Contact::Suicide)),
    ("zwangere leerling", Target::Section(Reading::Related, 3)),
    ("hoe lang mag hulp duren", Target::Card(Guide::WhyAgree)),
    ("meisje moet trouwen", Target::Section(Reading::Related, 4)),
    ("jongen dealt drugs", Target::Card(Guide::Exploitation)),
    (
        "collega slaat leerling",
        Target::Section(Reading::Related, 0),
    ),
    ("verwijsindex", Target::Section(Reading::Related, 6)),
    ("thuiszitter", Target::Card(Guide::Absence)),
    ("pleegkind wie heeft gezag", Target::Card(Guide::Custody)),
    (
        "wie moet er tekenen voor hulp",
        Target::Card(Guide::Consent),
    ),
    (
        "mag ik dit delen van de AVG",
        Target::Section(Reading::Code, 6),
    ),
    (
        "ben ik mentor wat moet ik doen",
        Target::Card(Guide::WhoDecides),
    ),
    ("leerling snijdt zichzelf", Target::Card(Guide::Suicidal)),
    ("kind slaat zijn moeder", Target::Card(Guide::ViolentPupil)),
    (
        "wat als hulp niet werkt",
        Target::Question(Question::Result),
    ),
    (
        "kan de school zelf helpen",
        Target::Question(Question::Help),
    ),
    ("oefenen met team", Target::Training),
    (
        "dossier vernietigen",
        Target::Section(Reading::Differences, 4),
    ),
    (
        "veilig thuis wil de melding niet aannemen",
        Target::Card(Guide::Referred),
    ),
    (
        "Hoe ga ik om met een ouder die alles ontkent?",
        Target::Card(Guide::Parents),
    ),
    (
        "kleuter praat over piemel van opa",
        Target::Card(Guide::SexualAbuse),
    ),
    (
        "kind vertelt mij dat het geslagen wordt",
        Target::Card(Guide::Pupil),
    ),
    ("kan je een melding intrekken", Target::Card(Guide::Threats)),
    (
        "zijn wij strafbaar als we niks doen",
        Target::Card(Guide::Must),
    ),
    (
        "Wat is het verschil tussen advies en melding",
        Target::Section(Reading::Code, 1),
    ),
    (
        "wie is verantwoordelijk de directeur of ib",
        Target::Card(Guide::WhoDecides),
    ),
    ("jeugdarts", Target::Card(Guide::Injury)),
    ("tolk nodig", Target::Card(Guide::Parents)),
    (
        "leerling van 18 wil niet dat ik meld",
        Target::Card(Guide::Adult),
    ),
    (
        "meisje van 15 zwanger",
        Target::Section(Reading::Related, 3),
    ),
    ("sextorsion", Target::Card(Guide::Images)),
    (
        "foto van blauwe plek maken mag dat",
        Target::Card(Guide::Injury),
    ),
    ("vechtscheidng", Target::Card(Guide::Custody)),
    ("politie bellen geen spoed", Target::Number(Contact::Police)),
    (
        "kind komt nooit meer op school",
        Target::Card(Guide::Absence),
    ),
    (
        "ouders kunnen geen nederlands",
        Target::Card(Guide::Parents),
    ),
    ("wat is acuut", Target::Question(Question::Safety)),
    ("ketenpartner", Target::Card(Guide::Partner)),
    ("hoe werkt de meldcode", Target::Page(Reading::Code)),
    ("moet het bestuur het weten", Target::Card(Guide::Board)),
    (
        "wat gebeurt er met mijn gegevens in deze app",
        Target::Card(Guide::Limits),
    ),
    ("mag stagiair melden", Target::Card(Guide::WhoDecides)),
    (
        "vader heeft moeder geslagen waar kind bij was",
        Target::Card(Guide::PartnerViolence),
    ),
    // Asked by a teacher and by a leerplichtambtenaar, and neighbours of what they asked.
    (
        "vader ruikt naar drank bij ophalen",
        Target::Section(Reading::Related, 7),
    ),
    (
        "vader staat dronken aan de poort",
        Target::Section(Reading::Related, 7),
    ),
    ("dronken vader", Target::Section(Reading::Related, 7)),
    (
        "ouder dronken op het schoolplein",
        Target::Section(Reading::Related, 7),
    ),
    (
        "vader gaat kind ontvoeren",
        Target::Section(Reading::Related, 4),
    ),
    ("kind durft niet naar huis", Target::Told),
    ("wil niet naar huis", Target::Told),
    ("kind is opgesloten", Target::Signal(Signal::Emotional)),
    ("opgesloten", Target::Signal(Signal::Emotional)),
    (
        "hij zegt dat hij wordt opgesloten",
        Target::Signal(Signal::Emotional),
    ),
    (
        "kind heeft straf gehad in de schuur",
        Target::Signal(Signal::Emotional),
    ),
    ("moeder wil dood", Target::Section(Reading::Words, 1)),
    (
        "moeder pleegt zelfmoord",
        Target::Section(Reading::Words, 1),
    ),
    (
        "meisje wordt uitgehuwelijkt",
        Target::Signal(Signal::Honour),
    ),
    ("ze wordt uitgehuwelijkt", Target::Signal(Signal::Honour)),
    ("wurgen", Target::Card(Guide::PartnerViolence)),
    ("tik op de billen", Target::Signal(Signal::Physical)),
    ("pedagogische tik", Target::Signal(Signal::Physical)),
    ("rotte tanden", Target::Signal(Signal::Neglect)),
    ("armoede", Target::Signal(Signal::Neglect)),
    ("kind stinkt", Target::Signal(Signal::Neglect)),
    ("kind eet niet", Target::Signal(Signal::Neglect)),
    ("geen jas in de winter", Target::Signal(Signal::Neglect)),
    (
        "mama ligt de hele dag in bed",
        Target::Signal(Signal::Neglect),
    ),
    ("kind is altijd moe", Target::Signal(Signal::Neglect)),
    (
        "ouders gaan niet naar de dokter",
        Target::Signal(Signal::Neglect),
    ),
    ("broodtrommel leeg", Target::Signal(Signal::Neglect)),
    ("er klopt iets niet", Target::Signals),
    ("ik vertrouw het niet", Target::Signals),
    ("er is iets met dit kind", Target::Signals),
    ("kind kruipt onder tafel", Target::Signals),
    ("kind tekent enge dingen", Target::Signal(Signal::Infant)),
    ("kind zegt dat papa slaat", Target::Told),
    ("kind vertelt iets over oom", Target::Told),
    ("briefje gevonden", Target::Told),
    ("opa zit aan haar", Target::Card(Guide::SexualAbuse)),
    ("stiefvader doet raar", Target::Signal(Signal::Sexual)),
    ("meisje wil niet gymmen", Target::Signal(Signal::Physical)),
    (
        "kind schrikt als ik mijn hand optil",
        Target::Signal(Signal::Physical),
    ),
    (
        "moeder trekt kind hard aan arm",
        Target::Signal(Signal::Physical),
    ),
    (
        "ouder schreeuwt tegen kind",
        Target::Signal(Signal::Emotional),
    ),
    (
        "moeder heeft een blauw oog",
        Target::Card(Guide::PartnerViolence),
    ),
    (
        "ouders maken ruzie op het plein",
        Target::Signal(Signal::Witness),
    ),
    ("kind moet voor zusje zorgen", Target::Signal(Signal::Child)),
    ("mantelzorger", Target::Signal(Signal::Child)),
    ("kind trekt verhaal in", Target::Card(Guide::Close)),
    ("moeder is depressief", Target::Signal(Signal::Neglect)),
    ("wat als ik fout zit", Target::Card(Guide::Strong)),
    ("wat als ik het mis heb", Target::Card(Guide::Strong)),
    ("wat zeg ik tegen het kind", Target::Card(Guide::Pupil)),
    ("wat zeg ik tegen de ouders", Target::Card(Guide::Parents)),
    (
        "mag ik zelf bellen als juf",
        Target::Number(Contact::VeiligThuis),
    ),
    (
        "ik durf niet te bellen",
        Target::Number(Contact::VeiligThuis),
    ),
    (
        "wie bel ik in het weekend",
        Target::Number(Contact::VeiligThuis),
    ),
    ("wie moet ik het vertellen", Target::Signals),
    ("ib-er is ziek", Target::Signals),
    ("directeur zegt wachten", Target::Card(Guide::Must)),
    ("collega gelooft me niet", Target::Section(Reading::Code, 1)),
    (
        "leerling al weken niet gezien",
        Target::Card(Guide::Absence),
    ),
    (
        "mag ik dreigen met een melding",
        Target::Card(Guide::Absence),
    ),
    ("weggelopen", Target::Section(Reading::Related, 8)),
    ("slaapt op straat", Target::Signal(Signal::Teenager)),
    ("dakloos", Target::Signal(Signal::Teenager)),
    ("hulpgesprek of verhoor", Target::Own(0)),
    ("verhoor", Target::Own(0)),
    ("proces-verbaal", Target::Own(0)),
    ("cautie", Target::Own(0)),
    ("boa", Target::Own(0)),
    ("leerplichtdossier", Target::Own(3)),
    ("wie meldt school of leerplicht", Target::Own(1)),
    ("raad voor de kinderbescherming", Target::Own(1)),
    ("alleen verzuim", Target::Own(2)),
    ("verzuim of twijfel", Target::Own(2)),
    ("vrijstelling", Target::Own(2)),
    ("5b", Target::Own(2)),
    ("thuisonderwijs", Target::Own(2)),
    ("niemand doet open", Target::Own(2)),
    ("oproep niet verschenen", Target::Own(2)),
    ("RMC", Target::Card(Guide::Board)),
    ("ambtsinstructie", Target::Card(Guide::Board)),
    ("burgemeester en wethouders", Target::Card(Guide::Board)),
    (
        "moeder heeft gedronken en komt kind halen",
        Target::Section(Reading::Related, 7),
    ),
    (
        "vader onder invloed achter het stuur",
        Target::Section(Reading::Related, 7),
    ),
    ("ouder is stomdronken", Target::Section(Reading::Related, 7)),
    (
        "vader neemt kind mee naar syrie",
        Target::Section(Reading::Related, 4),
    ),
    (
        "kind wordt thuis vastgebonden",
        Target::Signal(Signal::Emotional),
    ),
    (
        "kind moet in de kelder zitten",
        Target::Signal(Signal::Emotional),
    ),
    (
        "hij mag niet naar huis komen",
        Target::Section(Reading::Words, 1),
    ),
    ("papa wil niet meer leven", Target::Card(Guide::Suicidal)),
    ("moeder hoort stemmen", Target::Section(Reading::Words, 1)),
    (
        "ze moet met haar neef trouwen",
        Target::Section(Reading::Related, 4),
    ),
    ("vader geeft een tik", Target::Signal(Signal::Physical)),
    (
        "ze slaan hem met een riem",
        Target::Signal(Signal::Physical),
    ),
    ("kind heeft vieze tanden", Target::Signal(Signal::Neglect)),
    (
        "kind heeft nooit eten bij zich",
        Target::Signal(Signal::Neglect),
    ),
    ("gezin heeft geen geld", Target::Signal(Signal::Neglect)),
    (
        "kind valt in slaap in de les",
        Target::Signal(Signal::Child),
    ),
    (
        "moeder komt haar bed niet uit",
        Target::Signal(Signal::Neglect),
    ),
    (
        "medicijnen worden niet gegeven",
        Target::Signal(Signal::Neglect),
    ),
    (
        "er is iets aan de hand maar ik weet niet wat",
        Target::Signals,
    ),
    ("ik heb er geen goed gevoel bij", Target::Signals),
    ("kind is ineens heel anders", Target::Signals),
    (
        "meisje tekent monsters en bloed",
        Target::Signal(Signal::Infant),
    ),
    ("leerling zegt dat vader hem slaat", Target::Told),
    ("kind vertelt over opa", Target::Told),
    ("ik vond een brief in haar tas", Target::Told),
    ("oom zit aan hem", Target::Card(Guide::SexualAbuse)),
    (
        "nieuwe vriend van moeder doet vreemd",
        Target::Signal(Signal::Sexual),
    ),
    (
        "jongen wil zich niet omkleden",
        Target::Signal(Signal::Physical),
    ),
    (
        "vader sleurt kind aan zijn haar mee",
        Target::Signal(Signal::Physical),
    ),
    ("vader scheldt kind uit", Target::Signal(Signal::Emotional)),
    ("ouders maken altijd ruzie", Target::Signal(Signal::Witness)),
    (
        "meisje zorgt voor haar zieke moeder",
        Target::Signal(Signal::Child),
    ),
    (
        "leerling zegt dat het niet waar was",
        Target::Card(Guide::Close),
    ),
    (
        "vader is verslaafd aan drugs",
        Target::Signal(Signal::Neglect),
    ),
    ("stel dat ik me vergis", Target::Card(Guide::Strong)),
    (
        "wat moet ik zeggen tegen moeder",
        Target::Card(Guide::Parents),
    ),
    (
        "mag een leerkracht zelf bellen",
        Target::Number(Contact::VeiligThuis),
    ),
    (
        "kan ik ook in het weekend bellen",
        Target::Number(Contact::VeiligThuis),
    ),
    (
        "met wie kan ik overleggen",
        Target::Section(Reading::Code, 1),
    ),
    (
        "intern begeleider is er niet",
        Target::Card(Guide::WhoDecides),
    ),
    ("directeur wil dat ik wacht", Target::Card(Guide::Must)),
    (
        "niemand neemt mij serieus",
        Target::Section(Reading::Code, 1),
    ),
    (
        "kind is al drie weken niet gezien",
        Target::Card(Guide::Absence),
    ),
    (
        "leerling slaapt bij een vriend op de bank",
        Target::Signal(Signal::Teenager),
    ),
    (
        "jongen is van huis weggelopen",
        Target::Section(Reading::Related, 8),
    ),
    ("mag ik iemand horen over een overtreding", Target::Own(0)),
    ("wat schrijf ik in het leerplichtdossier", Target::Own(3)),
    ("meldt de school of meld ik", Target::Own(1)),
    ("ouders willen thuisonderwijs geven", Target::Own(2)),
    ("ouder komt niet op de oproep", Target::Own(2)),
    ("doorstroompunt", Target::Card(Guide::Board)),
    (
        "vader is aangeschoten bij het ophalen",
        Target::Section(Reading::Related, 7),
    ),
    (
        "kind zegt dat het bang is om naar huis te gaan",
        Target::Told,
    ),
    (
        "ze zit opgesloten op haar kamer",
        Target::Signal(Signal::Emotional),
    ),
    (
        "moeder dreigt zichzelf iets aan te doen",
        Target::Section(Reading::Words, 1),
    ),
    (
        "meisje van 16 wordt gedwongen te trouwen",
        Target::Section(Reading::Related, 4),
    ),
    ("kind krijgt klappen", Target::Signal(Signal::Physical)),
    (
        "kind draagt steeds dezelfde kleren",
        Target::Signal(Signal::Neglect),
    ),
    (
        "kind is nooit naar de tandarts geweest",
        Target::Signal(Signal::Neglect),
    ),
    ("iets voelt niet goed", Target::Signals),
    ("leerling geeft mij een briefje", Target::Told),
    ("vader komt aan haar", Target::Card(Guide::SexualAbuse)),
    (
        "jongere zorgt voor zijn broertjes",
        Target::Signal(Signal::Child),
    ),
    ("vader is alcoholist", Target::Signal(Signal::Neglect)),
    ("als ik ongelijk heb", Target::Card(Guide::Strong)),
    (
        "kan ik veilig thuis s avonds bellen",
        Target::Number(Contact::VeiligThuis),
    ),
    ("de directie wil niet melden", Target::Card(Guide::Must)),
    ("kind woont in de auto", Target::Signal(Signal::Teenager)),
    ("zwijgrecht", Target::Own(0)),
    ("school wil niet melden", Target::Card(Guide::Must)),
    ("vrijstelling wegens psychische klachten", Target::Own(2)),
    ("wethouder", Target::Card(Guide::Board)),
    ("vader is bezopen", Target::Section(Reading::Related, 7)),
    (
        "moeder sluit kind op in de badkamer",
        Target::Signal(Signal::Emotional),
    ),
    ("oma zegt dat papa slaat", Target::Told),
    (
        "kind ziet er onverzorgd uit",
        Target::Signal(Signal::Neglect),
    ),
    ("moeder is overspannen", Target::Signal(Signal::Neglect)),
    (
        "leerling ziet er bleek uit en is mager",
        Target::Signal(Signal::Neglect),
    ),
    ("zegt dat vader hem pijn doet", Target::Told),
    ("kind wil niet mee met papa", Target::Signal(Signal::Infant)),
    ("ik twijfel aan mezelf", Target::Card(Guide::WhyDoubt)),
    ("wat vertel ik de leerling", Target::Card(Guide::Pupil)),
    (
        "vader schreeuwt door de telefoon tegen zijn dochter",
        Target::Signal(Signal::Emotional),
    ),
    ("jongere zwerft", Target::Signal(Signal::Teenager)),
    ("absoluut verzuim", Target::Card(Guide::Absence)),
    ("processen verbaal schrijven", Target::Own(0)),
    ("hulpverlener zegt wachten", Target::Card(Guide::Involved)),
    // Typed by tired teachers: written before anything was tuned for them.
    (
        "wie moet er nou eigenlijk bellen",
        Target::Section(Reading::Code, 4),
    ),
    (
        "wie van ons belt veilig thuis",
        Target::Section(Reading::Code, 4),
    ),
    (
        "wie doet het telefoontje",
        Target::Section(Reading::Code, 4),
    ),
    ("directeur wil niet dat ik meld", Target::Card(Guide::Must)),
    (
        "mag ik melden als mijn directeur nee zegt",
        Target::Card(Guide::Must),
    ),
    (
        "de leiding houdt de melding tegen",
        Target::Card(Guide::Must),
    ),
    (
        "mag ik zelf bellen zonder de directeur",
        Target::Card(Guide::Must),
    ),
    (
        "bestuur wil geen gedoe en niet melden",
        Target::Card(Guide::Must),
    ),
    (
        "mag de politie mijn verslag zien",
        Target::Section(Reading::Code, 10),
    ),
    (
        "politie vraagt het dossier op",
        Target::Section(Reading::Code, 10),
    ),
    (
        "advocaat van vader wil het dossier",
        Target::Section(Reading::Code, 10),
    ),
    ("meisje snijdt zichzelf", Target::Card(Guide::Suicidal)),
    ("hij krast in zijn armen", Target::Card(Guide::Suicidal)),
    ("sneetjes op haar polsen", Target::Card(Guide::Suicidal)),
    ("leerling doet zichzelf pijn", Target::Card(Guide::Suicidal)),
    (
        "veilig thius belt nooit terug",
        Target::Section(Reading::After, 1),
    ),
    (
        "nog steeds niks van veilig thuis gehoord",
        Target::Section(Reading::After, 1),
    ),
    (
        "hoe vaak moet ik veilig thuis nog bellen voor ik wat hoor",
        Target::Section(Reading::After, 1),
    ),
    ("vader komt verhaal halen", Target::Card(Guide::Threats)),
    ("ouders dreigen", Target::Card(Guide::Threats)),
    (
        "vader dreigt met een advocaat",
        Target::Card(Guide::Threats),
    ),
    ("drugs", Target::Question(Question::Safety)),
    ("moeder gebruikt drugs", Target::Signal(Signal::Neglect)),
    ("verslaafde ouder", Target::Signal(Signal::Neglect)),
    ("sliep in auto", Target::Signal(Signal::Neglect)),
    (
        "aandachtsfunctionaris ziek",
        Target::Card(Guide::WhoDecides),
    ),
    (
        "moeder staat te schelden in de gang",
        Target::Card(Guide::Threats),
    ),
    (
        "ouders dienen een klacht in",
        Target::Section(Reading::Parents, 5),
    ),
    (
        "ben bang dat vader me opwacht",
        Target::Card(Guide::Threats),
    ),
    ("kind wil niet naar huis", Target::Told),
    (
        "ze wil na school niet weg uit de klas",
        Target::Signal(Signal::Child),
    ),
    (
        "hij vroeg of hij bij mij mocht wonen",
        Target::Signal(Signal::Child),
    ),
    (
        "meisje begon ineens te huilen en vertelde alles",
        Target::Told,
    ),
    ("een leerling vertelde net iets heftigs", Target::Told),
    ("klasgenoot zegt dat hij thuis geslagen wordt", Target::Told),
    ("wat mag ik vragen aan een kind", Target::Card(Guide::Pupil)),
    (
        "moest beloven dat ik het niet doorvertel",
        Target::Card(Guide::Pupil),
    ),
    (
        "hoe begin ik tegen die ouders",
        Target::Card(Guide::Parents),
    ),
    (
        "ouders spreken alleen arabisch",
        Target::Card(Guide::Parents),
    ),
    ("moet ik de ouders vooraf bellen", Target::Card(Guide::Skip)),
    ("kunnen we het gesprek overslaan", Target::Card(Guide::Skip)),
    (
        "hoe zeg ik tegen moeder dat ik gemeld heb",
        Target::Card(Guide::Tell),
    ),
    (
        "is een slecht rapport over thuis genoeg bewijs",
        Target::Card(Guide::Strong),
    ),
    ("heb alleen een vermoeden", Target::Card(Guide::Strong)),
    (
        "zorg is voorbij mag de map dicht",
        Target::Card(Guide::Close),
    ),
    (
        "gezin heeft al een hulpverlener",
        Target::Card(Guide::Involved),
    ),
    (
        "vt zegt dat het geen melding is",
        Target::Card(Guide::Referred),
    ),
    (
        "moet vader het ook weten na scheiding",
        Target::Card(Guide::Custody),
    ),
    ("oma voedt het kind op", Target::Card(Guide::Custody)),
    (
        "jongen van 18 wordt thuis geslagen",
        Target::Card(Guide::Adult),
    ),
    (
        "broertje zit op de peuterspeelzaal",
        Target::Card(Guide::ChildCentre),
    ),
    (
        "kind is al een maand ziek thuis",
        Target::Card(Guide::Absence),
    ),
    (
        "naaktfoto gaat rond in de klas",
        Target::Card(Guide::Images),
    ),
    (
        "meisje heeft een vriend van 25",
        Target::Card(Guide::Exploitation),
    ),
    ("puber slaat zijn vader", Target::Card(Guide::ViolentPupil)),
    (
        "stiefvader sloeg moeder het ziekenhuis in",
        Target::Card(Guide::PartnerViolence),
    ),
    (
        "jongen komt uit de kast en vader is woest",
        Target::Card(Guide::Lhbti),
    ),
    (
        "kleuter weet te veel van seks",
        Target::Card(Guide::SexualAbuse),
    ),
    ("brandplek van een sigaret", Target::Card(Guide::Injury)),
    (
        "kind heeft altijd honger op maandag",
        Target::Signal(Signal::Neglect),
    ),
    ("luier niet verschoond", Target::Signal(Signal::Neglect)),
    (
        "ouders noemen haar dom en lelijk",
        Target::Signal(Signal::Emotional),
    ),
    ("kind krimpt in elkaar", Target::Signal(Signal::Physical)),
    (
        "kind hoort elke nacht geschreeuw",
        Target::Signal(Signal::Witness),
    ),
    (
        "gaat in de zomer naar somalie en komt niet terug",
        Target::Signal(Signal::Honour),
    ),
    (
        "vader leest al haar appjes",
        Target::Signal(Signal::Digital),
    ),
    (
        "juf van groep 3 knijpt kinderen",
        Target::Section(Reading::Related, 0),
    ),
    (
        "leerlingen slaan elkaar op het plein",
        Target::Section(Reading::Related, 1),
    ),
    (
        "leerling heeft zelf een baby",
        Target::Section(Reading::Related, 3),
    ),
    (
        "wie kan naar de wond kijken",
        Target::Section(Reading::Related, 5),
    ),
    (
        "wanneer hoor ik wat van mijn melding",
        Target::Section(Reading::After, 0),
    ),
    ("mag ik in magister schrijven", Target::Card(Guide::Write)),
    (
        "mag moeder lezen wat ik schreef",
        Target::Section(Reading::Code, 9),
    ),
    (
        "mag ik informatie delen met veilig thuis",
        Target::Section(Reading::Code, 6),
    ),
    ("wat doe ik in stap 4", Target::Section(Reading::Code, 3)),
    ("wat is bevoegd gezag", Target::Section(Reading::Words, 4)),
    ("waar zet ik het nummer van onze ib'er", Target::School),
    (
        "de hulp loopt al maanden zonder resultaat",
        Target::Question(Question::Result),
    ),
    (
        "ouders zeggen ja maar doen niks",
        Target::Card(Guide::Active),
    ),
    (
        "wat is het nummer van de kindertelefoon",
        Target::Number(Contact::ChildLine),
    ),
    (
        "hoe lang blijft mijn concept bewaard",
        Target::Card(Guide::Limits),
    ),
    ("klopt onze meldcode nog wel", Target::Complete),
    (
        "ik slaap er slecht van maar weet niet wat het is",
        Target::Signals,
    ),
    // Danger at home, in the words of teachers and pupils, whoever does it.
    ("bang voor thuis", Target::Told),
    ("leerling bang voor vader", Target::Told),
    ("wordt thuis geslagen", Target::Told),
    ("oma slaat", Target::Told),
    ("opa slaat hem", Target::Told),
    ("oom slaat haar", Target::Told),
    ("broer slaat haar", Target::Told),
    ("grote broer mishandelt zusje", Target::Told),
    ("vriend van moeder slaat hem", Target::Told),
    ("stiefvader slaat", Target::Told),
    ("stiefvdaer slaat kind", Target::Told),
    ("papa slaat", Target::Told),
    ("mama mept", Target::Told),
    ("pappa slaat", Target::Told),
    ("papa slaagt mij", Target::Told),
    ("moeder slaat kind", Target::Told),
    ("vader slaat zijn dochter", Target::Told),
    ("wordt door oma geslagen", Target::Told),
    ("krijgt thuis klappen", Target::Told),
    ("krijgt klappen van papa", Target::Told),
    ("papa heeft haar geslagen", Target::Told),
    ("ouders slaan hem", Target::Told),
    ("papa en mama slaan mij", Target::Told),
    ("ze slaan hem thuis", Target::Told),
    ("durf niet naar huis", Target::Told),
    ("durft neit naar huis", Target::Told),
    ("wil neit naar huis", Target::Told),
    ("is bang voor papa", Target::Told),
    ("bang voor oma", Target::Told),
    ("angst voor vader", Target::Told),
    ("bang voor haar broer", Target::Told),
    ("vader knijpt hem", Target::Told),
    ("tante schopt haar", Target::Told),
    ("papa doet mij pijn", Target::Told),
    ("wordt mishandeld door stiefvader", Target::Told),
    ("wordt geslagen", Target::Told),
    ("leerling wordt geslagen", Target::Told),
    ("hij wordt thuis in elkaar geslagen", Target::Told),
    ("krijgt slaag van vader", Target::Told),
    ("vader wurgt haar", Target::Told),
    ("vader bedreigt kind", Target::Told),
    ("papa dreigt haar te vermoorden", Target::Told),
    ("moeder dreigt met mes", Target::Told),
    ("vader bedreigt mij met een mes", Target::Told),
    ("papa bedreigt mij", Target::Told),
    ("durft niet met oma mee", Target::Told),
    ("ik ben bang voor papa", Target::Told),
    ("juf zegt dat vader slaat", Target::Told),
    ("nar huis", Target::Told),
    ("broer zit aan haar", Target::Card(Guide::SexualAbuse)),
    ("oma zit aan hem", Target::Card(Guide::SexualAbuse)),
    (
        "stiefvader raakt haar aan",
        Target::Card(Guide::SexualAbuse),
    ),
    ("papa komt in haar bed", Target::Card(Guide::SexualAbuse)),
    (
        "broer komt bij haar in bed",
        Target::Card(Guide::SexualAbuse),
    ),
    ("moeder sluit haar op", Target::Signal(Signal::Emotional)),
    ("oma sluit kind op", Target::Signal(Signal::Emotional)),
    ("leerling wil dood", Target::Card(Guide::Suicidal)),
    ("zelfmort", Target::Card(Guide::Suicidal)),
    ("loopt weg van huis", Target::Section(Reading::Related, 8)),
    ("uitgehuwelijkt in marokko", Target::Signal(Signal::Honour)),
    (
        "meegenomen naar somalie",
        Target::Section(Reading::Related, 4),
    ),
    (
        "bang dat ze moet trouwen",
        Target::Section(Reading::Related, 4),
    ),
    // The same words about somebody else.
    ("collega slaat kind", Target::Section(Reading::Related, 0)),
    (
        "meester vernedert kind",
        Target::Section(Reading::Related, 0),
    ),
    (
        "juf scheldt kinderen uit",
        Target::Section(Reading::Related, 0),
    ),
    (
        "gymleraar zit aan meisje",
        Target::Section(Reading::Related, 0),
    ),
    ("ouder slaat juf", Target::Card(Guide::Threats)),
    ("ik ben bang voor vader", Target::Card(Guide::Threats)),
    ("juf is bang voor vader", Target::Card(Guide::Threats)),
    (
        "moeder wordt geslagen",
        Target::Card(Guide::PartnerViolence),
    ),
    (
        "moeder is bang voor vader",
        Target::Card(Guide::PartnerViolence),
    ),
    ("opa slaat oma", Target::Card(Guide::PartnerViolence)),
    ("ouders slaan elkaar", Target::Card(Guide::PartnerViolence)),
    (
        "vader slaat zijn vrouw",
        Target::Card(Guide::PartnerViolence),
    ),
    (
        "kind zegt dat vader moeder slaat",
        Target::Card(Guide::PartnerViolence),
    ),
    (
        "ik durf veilig thuis niet te bellen",
        Target::Number(Contact::VeiligThuis),
    ),
    (
        "bang om veilig thuis te bellen",
        Target::Number(Contact::VeiligThuis),
    ),
    // What a parent has.
    ("moeder drinkt", Target::Signal(Signal::Neglect)),
    ("vader verslaafd", Target::Signal(Signal::Neglect)),
    ("ouders gebruiken drugs", Target::Signal(Signal::Neglect)),
    ("moeder depressief", Target::Signal(Signal::Neglect)),
    (
        "psychische problemen ouder",
        Target::Signal(Signal::Neglect),
    ),
    ("papa drinkt te veel", Target::Signal(Signal::Neglect)),
    ("moeder borderline", Target::Signal(Signal::Neglect)),
    ("vader gokt", Target::Signal(Signal::Neglect)),
    // What comes back after a report.
    ("nieuw signaal na melding", Target::Page(Reading::After)),
    ("gemeld en toch weer zorgen", Target::Page(Reading::After)),
    (
        "na de melding weer iets gezien",
        Target::Page(Reading::After),
    ),
    (
        "al gemeld maar het gaat weer mis",
        Target::Page(Reading::After),
    ),
    ("weer zorgen na melding", Target::Page(Reading::After)),
    ("nog een keer melden", Target::Page(Reading::After)),
    ("tweede melding doen", Target::Page(Reading::After)),
    ("nieuwe zorgen na de melding", Target::Page(Reading::After)),
    ("nieuw signall na meldng", Target::Page(Reading::After)),
    // Parents who stay away, and a call that they do not know of.
    ("ouders komen niet opdagen", Target::Card(Guide::Skip)),
    ("ouders komen nit opdagen", Target::Card(Guide::Skip)),
    ("ouders komen niet op gesprek", Target::Card(Guide::Skip)),
    ("ouders reageren niet", Target::Card(Guide::Skip)),
    (
        "ik krijg geen contact met ouders",
        Target::Card(Guide::Skip),
    ),
    (
        "ouders nemen de telefoon niet op",
        Target::Card(Guide::Skip),
    ),
    ("moeder komt niet op afspraak", Target::Card(Guide::Skip)),
    ("mag ik bellen zonder ouders", Target::Card(Guide::Skip)),
    (
        "mag ik bellen zonder dat ouders het weten",
        Target::Card(Guide::Skip),
    ),
    (
        "mag ik veilig thuis bellen zonder ouders",
        Target::Card(Guide::Skip),
    ),
    // What is more than one form is no form.
    ("mishandeling", Target::Signals),
    ("mishandelling", Target::Signals),
    ("kindermishandeling", Target::Signals),
    ("kindermishandelling", Target::Signals),
    ("wat is kindermishandeling", Target::Signals),
    ("wanneer is het mishandeling", Target::Signals),
    ("wat valt onder kindermishandeling", Target::Signals),
    // Who looks at an injury.
    ("moet ik naar de dokter", Target::Card(Guide::Injury)),
    ("moet het kind naar de dokter", Target::Card(Guide::Injury)),
    ("naar de dokter", Target::Card(Guide::Injury)),
    ("huisarts", Target::Card(Guide::Injury)),
    ("huisarst", Target::Card(Guide::Injury)),
    ("moet ik de huisarts bellen", Target::Card(Guide::Injury)),
    (
        "moet de dokter ernaar kijken",
        Target::Section(Reading::Related, 5),
    ),
    ("foto maken", Target::Card(Guide::Injury)),
    ("mag ik een foto maken", Target::Card(Guide::Injury)),
    // What young children do with each other.
    (
        "kleuters doktertje spelen",
        Target::Section(Reading::Related, 2),
    ),
    (
        "opa speelt doktertje met haar",
        Target::Card(Guide::SexualAbuse),
    ),
    (
        "stiefvader wil doktertje spelen",
        Target::Card(Guide::SexualAbuse),
    ),
    ("dokterje spelen", Target::Section(Reading::Related, 2)),
    (
        "doktertje gespeeld in de klas",
        Target::Section(Reading::Related, 2),
    ),
    ("vlaggensysteem", Target::Section(Reading::Related, 2)),
    ("vlagensysteem", Target::Section(Reading::Related, 2)),
    (
        "kleuters zonder broek",
        Target::Section(Reading::Related, 2),
    ),
    (
        "kinderen trekken elkaars broek omlaag",
        Target::Section(Reading::Related, 2),
    ),
    (
        "seksueel spel bij kleuters",
        Target::Section(Reading::Related, 2),
    ),
    (
        "kleuter raakt ander kind aan",
        Target::Section(Reading::Related, 2),
    ),
    // Before a pupil goes home.
    ("mag ik het kind op school houden", Target::Told),
    ("kind op school houden", Target::Told),
    ("kan ik de leerling hier houden", Target::Told),
    (
        "mag ik het kind meegeven",
        Target::Section(Reading::Related, 9),
    ),
    ("moet ik het kind meegeven aan vader", Target::Told),
    ("kind niet meegeven", Target::Section(Reading::Related, 9)),
    // A name, a duty and a promise.
    ("anoniem melden", Target::Card(Guide::Anonymous)),
    ("annoniem melden", Target::Card(Guide::Anonymous)),
    ("krijgen ouders mijn naam", Target::Card(Guide::Anonymous)),
    (
        "kan ik melden zonder mijn naam te noemen",
        Target::Card(Guide::Anonymous),
    ),
    ("meldplicht", Target::Card(Guide::Must)),
    ("meld plicht", Target::Card(Guide::Must)),
    ("ben ik strafbaar", Target::Card(Guide::Must)),
    ("is melden verplicht", Target::Card(Guide::Must)),
    (
        "ben ik strafbaar als ik niks doe",
        Target::Card(Guide::Must),
    ),
    ("beloofd niks te zeggen", Target::Card(Guide::Pupil)),
    (
        "heb beloofd het geheim te houden",
        Target::Card(Guide::Pupil),
    ),
    (
        "leerling van 17 wil niet dat ik het vertel",
        Target::Card(Guide::Pupil),
    ),
    ("kind wil dat ik niks zeg", Target::Card(Guide::Pupil)),
    (
        "leerling zegt niet doorvertellen",
        Target::Card(Guide::Pupil),
    ),
    (
        "mag ik een geheim van een leerling doorvertellen",
        Target::Card(Guide::Pupil),
    ),
    (
        "ouders komen afspraken niet na",
        Target::Card(Guide::Active),
    ),
    ("ouders zeggen de afspraak af", Target::Card(Guide::Skip)),
    (
        "masturberen in de klas",
        Target::Section(Reading::Related, 2),
    ),
    ("kleuter masturbeert", Target::Section(Reading::Related, 2)),
    (
        "is doktertje spelen normaal",
        Target::Section(Reading::Related, 2),
    ),
    ("mishandeld", Target::Signals),
    (
        "na melding gaat het niet beter",
        Target::Page(Reading::After),
    ),
    ("opnieuw melden", Target::Page(Reading::After)),
    (
        "moeder komt aangeschoten ophalen",
        Target::Section(Reading::Related, 7),
    ),
    (
        "ouder onder invloed bij het hek",
        Target::Section(Reading::Related, 7),
    ),
    (
        "oma is dronken en haalt kind op",
        Target::Section(Reading::Related, 7),
    ),
    (
        "agent wil met kind praten",
        Target::Section(Reading::Code, 10),
    ),
    ("zelfmoordgedachte", Target::Card(Guide::Suicidal)),
    ("ik maak er een eind aan", Target::Card(Guide::Suicidal)),
    ("suicidaal leerling van 12", Target::Card(Guide::Suicidal)),
    ("suïcide 14 jaar", Target::Card(Guide::Suicidal)),
    ("heeft pillen genomen", Target::Card(Guide::Suicidal)),
    ("chantage met filmpje", Target::Card(Guide::Images)),
    (
        "aanranding door klasgenoot",
        Target::Section(Reading::Related, 1),
    ),
    ("gevlucht van huis", Target::Section(Reading::Related, 8)),
    (
        "ouder staat aan de balie te schreeuwen",
        Target::Card(Guide::Threats),
    ),
    (
        "conciërge vertrouw ik niet",
        Target::Section(Reading::Related, 0),
    ),
    ("zelfverminking", Target::Card(Guide::Suicidal)),
    ("wil er niet meer zijn", Target::Card(Guide::Suicidal)),
    ("wil van het dak springen", Target::Card(Guide::Suicidal)),
    ("pillen geslikt", Target::Card(Guide::Suicidal)),
    (
        "leerling wil niet meer leven",
        Target::Card(Guide::Suicidal),
    ),
    ("heeft pillen ingenomen", Target::Card(Guide::Suicidal)),
    ("leerling weggelopen", Target::Section(Reading::Related, 8)),
    ("kind vermist", Target::Section(Reading::Related, 8)),
    (
        "leerling is weg gelopen van school",
        Target::Section(Reading::Related, 8),
    ),
    (
        "kind van 4 heeft geslachtsziekte",
        Target::Card(Guide::SexualAbuse),
    ),
    ("kleuter met soa", Target::Card(Guide::SexualAbuse)),
    (
        "ex man mag kind niet ophalen",
        Target::Section(Reading::Related, 9),
    ),
    ("kind niet opgehaald", Target::Section(Reading::Related, 9)),
    (
        "vader neemt kind mee zonder toestemming",
        Target::Section(Reading::Related, 9),
    ),
    (
        "directeur is het er niet mee eens",
        Target::Card(Guide::Must),
    ),
    (
        "overdracht dossier nieuwe school",
        Target::Section(Reading::Code, 8),
    ),
    (
        "andere school vraagt dossier",
        Target::Section(Reading::Code, 8),
    ),
    (
        "wat schrijf ik op in dossier",
        Target::Section(Reading::Code, 7),
    ),
    (
        "kind meegeven aan dronken vader",
        Target::Section(Reading::Related, 7),
    ),
    (
        "na melding niks gehoord",
        Target::Section(Reading::After, 1),
    ),
    ("zonder medeweten van ouders", Target::Card(Guide::Skip)),
    ("boete als ik niet meld", Target::Card(Guide::Must)),
    ("emotionele mishandeling", Target::Signal(Signal::Emotional)),
];

#[test]
fn the_right_place_comes_first_for_every_written_question() {
    assert!(ASKED.len() >= 60);
    let mut wrong = Vec::new();
    for (asked, wanted) in ASKED {
        let hits = find(asked).expect("something to look for").hits;
        let places: Vec<Target> = hits.iter().map(|hit| hit.target).collect();
        if places.first() != Some(wanted) {
            let at = places.iter().position(|place| place == wanted);
            wrong.push(format!("{asked}: {wanted:?} at {at:?} of {places:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}: {wrong:#?}",
        wrong.len(),
        ASKED.len()
    );
}

#[test]
fn a_weak_hit_does_not_look_like_the_answer() {
    for (query, sure) in [
        ("toestemming ouders", true),
        ("blauwe plek", true),
        ("kind snijdt zichzelf", true),
        // A single word of many says little of what is meant.
        ("mag de bus eerder vertrekken naar huis toe", false),
        ("vrijstelling wegens verjaardag van tante", false),
        ("hoe vraag ik verlof aan", false),
    ] {
        let found = find(query).expect("something to look for");
        assert!(!found.hits.is_empty(), "{query}");
        assert_eq!(found.sure, sure, "{query}");
        let page = start_with(query);
        let says = texts(&page, "[data-unsure]").concat();
        assert_eq!(says == words::UNSURE, !sure, "{query}: {says}");
    }
    let sure = ASKED
        .iter()
        .filter(|(query, _)| find(query).is_some_and(|found| found.sure));
    assert!(
        sure.count() * 100 >= ASKED.len() * 97,
        "what is known looks known"
    );
}

#[test]
fn few_hits_are_shown_and_no_weak_one_beside_a_strong_one() {
    for (asked, _) in ASKED {
        let found = find(asked).expect("something to look for");
        assert!(found.hits.len() < 6, "{asked}");
    }
    // A name that was typed whole has what is about it, and nothing that only has a word of it.
    for (asked, most) in [
        ("kindertelefoon", 1),
        ("vertrouwensinspecteur", 3),
        ("handle with care", 1),
        ("moeder weet van niks", 2),
        ("veilig thius belt nooit terug", 4),
    ] {
        let hits = titles(asked);
        assert!(hits.len() <= most, "{asked}: {hits:?}");
    }
}

#[test]
fn a_word_that_is_spelled_right_is_no_danger_that_was_misspelled() {
    for calm in ["heb alleen een vermoeden", "sterk vermoeden"] {
        assert!(!find(calm).expect("a question").acute, "{calm}");
    }
    for hurried in ["hij dreigt haar te vemoorden", "ze wil zelfmort plegen"] {
        assert!(find(hurried).expect("a question").acute, "{hurried}");
    }
}

/// What the first hits are called.
fn titles(query: &str) -> Vec<&'static str> {
    let hits = find(query).map_or_else(Vec::new, |found| found.hits);
    hits.iter().map(|hit| hit.title).collect()
}

#[test]
fn a_letter_too_few_too_many_wrong_or_swapped_finds_the_same() {
    for (right, wrong) in [
        (
            "mishandeling",
            &[
                "mishandelin",
                "mishandelling",
                "mishendeling",
                "mishadneling",
            ][..],
        ),
        (
            "toestemming",
            &["toestemmin", "toesteming", "toestamming", "toetsemming"],
        ),
        (
            "zelfmoord",
            &["zelfmoort", "selfmoord", "zelfmord", "zelmfoord"],
        ),
        (
            "kindertelefoon",
            &[
                "kindertelfoon",
                "kinder telefoon",
                "kindertellefoon",
                "Kindertélefoon",
            ],
        ),
        (
            "leerplicht",
            &["leerplight", "leerplich", "leeplicht", "LEERPLICHT"],
        ),
    ] {
        let first = titles(right).first().copied();
        assert!(first.is_some(), "{right}");
        for wrong in wrong {
            assert_eq!(titles(wrong).first().copied(), first, "{wrong}");
        }
    }
}

#[test]
fn a_word_is_found_while_it_is_typed() {
    for end in 3..="kindertelefoon".len() {
        let typed = &"kindertelefoon"[..end];
        assert!(
            titles(typed).contains(&"Kindertelefoon") || end < 7,
            "{typed}"
        );
    }
    assert!(find("").is_none() && find("  ?! ").is_none() && find("de").is_none());
}

/// Words of danger now.
const DANGER: &[&str] = &[
    "kind meegeven aan dronken vader",
    "er ligt een mes in zijn tas",
    "messen",
    "hij heeft een wapen",
    "vuurwapens op school",
    "kind is dood",
    "vader slaat nu moeder",
    "ze schoppen hem nu",
    "het bloedt erg",
    "bloed",
    "bewusteloos",
    "ze wil zelfmoord plegen",
    "gestoken",
    "hij schiet",
    "overdosis pillen",
    "kind ontvoerd",
    "keel dichtgeknepen",
    "acuut gevaar",
    "112",
    "bewusteloos kint",
    "vermoorden",
    "hij dreigt haar te vermoorden",
    "brand",
    "vader ruikt naar drank bij ophalen",
    "vader staat dronken aan de poort",
    "dronken vader",
    "ouder dronken op het schoolplein",
    "vader gaat kind ontvoeren",
    "kind durft niet naar huis",
    "kind wil niet naar huis",
    "wil niet naar huis",
    "ze wil niet naar huis",
    "kind is opgesloten",
    "opgesloten",
    "hij zegt dat hij wordt opgesloten",
    "kind heeft straf gehad in de schuur",
    "moeder wil dood",
    "moeder pleegt zelfmoord",
    "wurgen",
    "moeder heeft gedronken en komt kind halen",
    "vader onder invloed achter het stuur",
    "ouder is stomdronken",
    "kind wordt thuis vastgebonden",
    "hij mag niet naar huis komen",
    "meisje tekent monsters en bloed",
    "vader is aangeschoten bij het ophalen",
    "kind zegt dat het bang is om naar huis te gaan",
    "ze zit opgesloten op haar kamer",
    "vader is bezopen",
    "kind bang voor vader",
    "kind zegt dat papa slaat",
    "leerling zegt dat vader hem slaat",
    "oma zegt dat papa slaat",
    "zegt dat vader hem pijn doet",
    "klasgenoot zegt dat hij thuis geslagen wordt",
    "moeder sluit kind op in de badkamer",
    "bang voor thuis",
    "leerling bang voor vader",
    "wordt thuis geslagen",
    "oma slaat",
    "opa slaat hem",
    "oom slaat haar",
    "broer slaat haar",
    "grote broer mishandelt zusje",
    "vriend van moeder slaat hem",
    "stiefvader slaat",
    "stiefvdaer slaat kind",
    "papa slaat",
    "mama mept",
    "pappa slaat",
    "papa slaagt mij",
    "moeder slaat kind",
    "vader slaat zijn dochter",
    "wordt door oma geslagen",
    "krijgt thuis klappen",
    "krijgt klappen van papa",
    "papa heeft haar geslagen",
    "ouders slaan hem",
    "papa en mama slaan mij",
    "ze slaan hem thuis",
    "durf niet naar huis",
    "durft neit naar huis",
    "wil neit naar huis",
    "is bang voor papa",
    "bang voor oma",
    "angst voor vader",
    "bang voor haar broer",
    "vader knijpt hem",
    "tante schopt haar",
    "papa doet mij pijn",
    "wordt mishandeld door stiefvader",
    "wordt geslagen",
    "leerling wordt geslagen",
    "hij wordt thuis in elkaar geslagen",
    "krijgt slaag van vader",
    "vader wurgt haar",
    "vader bedreigt kind",
    "papa dreigt haar te vermoorden",
    "moeder dreigt met mes",
    "vader bedreigt mij met een mes",
    "papa bedreigt mij",
    "durft niet met oma mee",
    "ik ben bang voor papa",
    "juf zegt dat vader slaat",
    "moeder sluit haar op",
    "oma sluit kind op",
    "leerling wil dood",
    "zelfmort",
    "vader bedreigt mij",
    "ouder dreigt mij",
    "dreigt met mes",
    "ik word bedreigd door een vader",
    "ouders dreigen ons",
    "moeder bedreigt me",
    "vader dreigt ons",
    "wapen",
    "leerling zegt vader bedreigt mij",
    "vuurwapen",
    "leerling dreigt met mes",
    "moeder bedreigt mij",
    "vader ruikt naar alcohol ophalen",
    "moeder komt aangeschoten ophalen",
    "oma is dronken en haalt kind op",
    "ouder onder invloed bij het hek",
    "zelfmoordgedachte",
    "wil er niet meer zijn",
    "wil van het dak springen",
    "pillen geslikt",
    "leerling wil niet meer leven",
    "heeft pillen ingenomen",
    "kind vermist",
];

#[test]
fn words_of_danger_now_bring_112_first_and_others_do_not() {
    for query in DANGER {
        assert!(find(query).is_some_and(|found| found.acute), "{query}");
    }
    for (query, place) in ASKED {
        // Nobody who types it knows how bad it is.
        if *place == Target::Card(Guide::Suicidal) {
            assert!(find(query).is_some_and(|found| found.acute), "{query}");
            continue;
        }
        let named = ["meer leven", "0800", "geen spoed"]
            .iter()
            .any(|calm| query.contains(calm));
        let acute = find(query).is_some_and(|found| found.acute);
        assert!(!acute || named || DANGER.contains(query), "{query}");
    }
}

#[test]
fn what_is_not_here_is_not_found() {
    for query in [
        "fietsenstalling kapot",
        "qwertyuiop",
        "wifi wachtwoord",
        "lunchmenu",
        "asdf",
        "parkeerplaats vol",
        "printer is kapot",
    ] {
        let found = find(query).expect("something was asked");
        assert_eq!(found.hits, [], "{query}");
    }
}

#[test]
fn no_first_line_reads_as_the_answer_to_a_case() {
    let verdicts = |line: &str| {
        let line = line.to_lowercase();
        ["ja.", "ja,", "nee.", "nee,"]
            .iter()
            .any(|verdict| line.starts_with(verdict))
            || [
                "in deze situatie",
                "wettelijke meldplicht",
                "hoeft niet te melden",
                "hoeft u niet te melden",
                "niet melden",
                "niets te melden",
                "geen melding nodig",
                "is veilig.",
            ]
            .iter()
            .any(|verdict| line.contains(verdict))
    };
    for hit in Target::all().iter().zip(index().lines()) {
        let (target, line) = hit;
        let line = line.split('\t').nth(1).expect("a first line");
        assert!(!line.is_empty() && !verdicts(line), "{target:?}: {line}");
    }
    assert!(verdicts("Ja. Meld het."), "a verdict is known");
    assert!(verdicts("De meldcode kent geen wettelijke meldplicht."));
}

#[test]
fn a_card_that_is_looked_up_is_true_without_a_case_on_screen() {
    let notes = Guide::ALL.iter().map(|guide| guide.note());
    let own = CARDS.iter().map(|card| card.note);
    let pages = reading::ON_CODE.into_iter().chain(reading::RELATED);
    let pages = pages.chain(feedback::NOTES).copied();
    for note in notes.chain(own).chain(pages) {
        let texts = [&[note.summary], note.paragraphs, note.examples].concat();
        for text in texts {
            for here in [
                "deze situatie",
                "deze uitkomst",
                "deze vraag",
                "dit antwoord",
                "deze afspraken",
                "dit besluit",
                "hierboven",
            ] {
                assert!(!text.to_lowercase().contains(here), "{here}: {text}");
            }
            // An answer to choose belongs to a question, and no question is on screen.
            let chooses = text.contains("Kies") && text.contains('‘');
            assert!(!chooses || text.contains("vraag"), "{text}");
        }
    }
}

#[test]
fn every_section_is_where_its_hit_leads() {
    for reading in Reading::ALL.iter().copied() {
        let page = html(|_| view! { <ReadingPage reading /> });
        let page = Html::parse_fragment(&page);
        let headings: Vec<String> = page
            .select(&Selector::parse(".ww-route > h2, summary > h2").expect("a selector"))
            .map(|heading| heading.text().collect())
            .collect();
        for target in Target::all() {
            if let Target::Section(of, at) = target
                && of == reading
            {
                assert_eq!(headings[at], title(target), "{target:?}");
            }
        }
    }
}

/// Where a tap on a hit leads.
fn opened(target: Target) -> Session {
    let mut session = fresh();
    session.update(search::event(target));
    session
}

#[test]
fn every_hit_leads_to_its_place() {
    for target in Target::all() {
        let scene = opened(target).scene();
        let right = match (target, &scene) {
            (Target::Told, Scene::Told)
            | (Target::Quick | Target::Evaluate, Scene::Question(_))
            | (Target::Case, Scene::Readiness(_))
            | (Target::Training, Scene::Training(TrainingScene::List(_)))
            | (Target::School, Scene::Reference(ReferenceScene::School(..))) => true,
            (Target::Question(asked), Scene::Reference(ReferenceScene::Question(shown))) => {
                asked == *shown
            }
            (Target::Card(guide), Scene::Reference(ReferenceScene::Card(shown))) => guide == *shown,
            (Target::Own(at), Scene::Reference(ReferenceScene::Own(shown))) => at == *shown,
            (Target::Number(contact), Scene::Reference(ReferenceScene::Number(shown))) => {
                contact == *shown
            }
            (Target::Page(reading), Scene::Reference(ReferenceScene::Read(shown, None))) => {
                reading == *shown
            }
            (
                Target::Section(reading, at),
                Scene::Reference(ReferenceScene::Read(shown, Some(there))),
            ) => reading == *shown && at == *there,
            (Target::Complete, Scene::Reference(ReferenceScene::Complete(_)))
            | (Target::Signals, Scene::Reference(ReferenceScene::Signals)) => true,
            (Target::Signal(signal), Scene::Reference(ReferenceScene::Signal(shown))) => {
                signal == *shown
            }
            (Target::Played(at), Scene::Training(TrainingScene::Case(case))) => {
                case.case.title == training::CASES[at].title
            }
            _ => false,
        };
        assert!(right, "{target:?}: {scene:?}");
    }
}

#[test]
fn a_page_that_shows_parents_no_staff_shows_none_at_any_of_its_sections() {
    for target in Target::all() {
        let for_parents = matches!(
            target,
            Target::Page(Reading::Parents) | Target::Section(Reading::Parents, _)
        );
        if matches!(
            target,
            Target::Page(_) | Target::Section(..) | Target::Card(_)
        ) {
            assert_eq!(
                FilledIn::by(&opened(target)).staff,
                !for_parents,
                "{target:?}"
            );
        }
    }
}

#[test]
fn what_is_looked_up_is_in_no_place_and_gone_when_the_reader_goes_on() {
    let ask = |session: &mut Session, query: &str| session.update(Event::Search(query.to_owned()));
    let mut session = fresh();
    let place = session.place();
    ask(&mut session, "blauwe plek");
    assert_eq!(
        (session.searched(), session.place()),
        ("blauwe plek", place)
    );
    // What is typed brings the field up, so that no keyboard covers what is found; an empty field
    // leaves the page where it is.
    assert!(ask(&mut session, "blauw").contains(&Effect::RaiseSearch));
    assert!(!ask(&mut session, "").contains(&Effect::RaiseSearch));
    assert!(ask(&mut session, "blauwe plek").contains(&Effect::RaiseSearch));
    // Sent again as it is, it leads to what was found.
    assert!(ask(&mut session, "blauwe plek").contains(&Effect::ShowFound));
    // A hit and Back: it is still there.
    session.update(search::event(Target::Card(Guide::Injury)));
    assert_eq!(session.searched(), "blauwe plek");
    // Where there is no field, nothing is looked up.
    ask(&mut session, "iets anders");
    assert_eq!(session.searched(), "blauwe plek");
    assert!(!session.is_lost_with_the_page(None));
    for on in [
        Event::Home,
        Event::Start(Mode::Quick),
        Event::Start(Mode::Case),
        Event::Start(Mode::Evaluate),
    ] {
        let mut session = session.clone();
        session.update(on.clone());
        assert_eq!(session.searched(), "", "{on:?}");
    }
}

#[test]
fn the_screens_below_each_other_stay_few_whatever_is_found() {
    let read = |page| Event::Reference(ReferenceEvent::Open(page));
    let between = [
        None,
        Some(ReferencePage::CODE),
        Some(ReferencePage::Read(Reading::Words)),
    ];
    for page in between {
        let mut session = fresh();
        for target in Target::all() {
            let events = page.map(read).into_iter();
            for event in events.chain([search::event(target)]) {
                session.update(event);
                assert!(session.place().depth < STEPS, "{page:?}: {target:?}");
            }
        }
    }
}

/// The start after this was typed.
fn start_with(query: &str) -> Html {
    let mut session = fresh();
    session.update(Event::Search(query.to_owned()));
    let page = screens::page(&session, "https://a.example/");
    Html::parse_fragment(&html(|dispatch| view! { <Frame page dispatch /> }))
}

#[test]
fn what_is_found_is_a_list_with_one_status_and_no_hits_is_no_verdict() {
    let page = start_with("mag ik melden zonder toestemming");
    let hits = texts(&page, "ul > li > [data-hit]").len();
    assert!((1..6).contains(&hits));
    assert_eq!(
        texts(&page, "[data-hit]").len(),
        hits,
        "each is in the list"
    );
    assert_eq!(
        texts(&page, "#search-told[role=status]"),
        [format!("{hits} gevonden")]
    );
    assert_eq!(
        texts(&page, "[data-check]").len(),
        1,
        "the quick check is offered"
    );
    assert_eq!(texts(&page, "[data-hit] .ww-answer__word").len(), hits);
    assert_eq!(texts(&page, "[data-hit] .ww-answer__meaning").len(), hits);

    let page = start_with("lunchmenu");
    assert_eq!(texts(&page, "#search-told"), ["Niets gevonden"]);
    assert_eq!(texts(&page, "[data-nothing]"), [words::NOTHING]);
    assert_eq!(
        texts(&page, "[data-nothing] + .ww-call [href='tel:08002000']").len(),
        1
    );

    let page = start_with("hij heeft een mes");
    let order = texts(
        &page,
        ".ww-danger [href='tel:112'], [data-hit], [data-nothing]",
    );
    assert!(order[0].contains("112"), "{order:?}");
    assert_eq!(texts(&start_with(""), "#search-told"), [""]);
}

#[test]
fn danger_at_home_has_the_page_on_physical_violence_next_and_a_parents_trouble_the_question() {
    for (asked, next) in [
        ("oma slaat", Target::Signal(Signal::Physical)),
        ("bang voor thuis", Target::Signal(Signal::Physical)),
        ("moeder sluit haar op", Target::Told),
        ("vader verslaafd", Target::Question(Question::Safety)),
    ] {
        let hits = find(asked).expect("something to look for").hits;
        assert_eq!(hits.get(1).map(|hit| hit.target), Some(next), "{asked}");
    }
}

#[test]
fn a_line_says_first_what_its_title_asks() {
    let line = |asked: &str| find(asked).expect("something to look for").hits[0].line;
    assert!(
        line("mag ik melden zonder toestemming").starts_with("Melden mag ook zonder toestemming")
    );
    for (asked, says) in [
        ("anoniem melden", "Een school meldt met haar naam."),
        (
            "meldplicht",
            "Bij onveiligheid of twijfel is melden noodzakelijk",
        ),
        (
            "beloofd niks te zeggen",
            "Luister, en beloof geen geheimhouding.",
        ),
        (
            "mag ik bellen zonder ouders",
            "Veilig Thuis bellen mag altijd.",
        ),
        ("nieuw signaal na melding", "Nieuw signaal? Wacht niet"),
        ("kleuters doktertje spelen", "Kijk naar het gedrag zelf"),
    ] {
        assert!(line(asked).starts_with(says), "{asked}: {}", line(asked));
    }
    assert!(line("foto maken").ends_with("geen foto met uw telefoon."));
    let colleague = line("collega slaat kind");
    assert!(colleague.starts_with("Slaat of vernedert een collega een leerling?"));
    assert!(colleague.ends_with("aan het bevoegd gezag."), "{colleague}");
}

#[test]
fn the_card_of_a_pupil_who_tells_it_leads_back_to_what_was_looked_up() {
    let mut session = fresh();
    session.update(Event::Search("oma slaat".to_owned()));
    session.update(search::event(Target::Told));
    let drawn = |session: &Session| {
        let page = screens::page(session, "https://a.example/");
        Html::parse_fragment(&html(|dispatch| view! { <Frame page dispatch /> }))
    };
    assert_eq!(texts(&drawn(&session), "[data-back]").len(), 1);
    let mut back = session.clone();
    back.update(Event::Reference(ReferenceEvent::Back));
    assert!(matches!(back.scene(), Scene::Start(_)));
    assert_eq!(back.searched(), "oma slaat");
    // Who goes on to the questions begins something else.
    session.update(Event::Next);
    assert_eq!(session.searched(), "");
    let mut fresh = fresh();
    fresh.update(Event::Told);
    assert!(texts(&drawn(&fresh), "[data-back]").is_empty());
}

#[test]
fn the_way_back_on_the_screen_leads_to_where_that_screen_was_left() {
    for target in [Target::Told, Target::Card(Guide::Injury)] {
        let mut session = fresh();
        session.update(Event::Search("oma slaat".to_owned()));
        session.update(search::event(target));
        let effects = session.update(Event::Reference(ReferenceEvent::Back));
        assert_eq!(effects, [Effect::FollowPlace, Effect::Return]);
    }
    // The way to the start is none: it begins at its top.
    let home = fresh().update(Event::Home);
    assert!(!home.contains(&Effect::Return));
}

#[test]
fn a_card_answers_what_its_name_asks_before_it_explains() {
    for (guide, says) in [
        (Guide::Anonymous, "Nee. Een school meldt met haar naam."),
        (
            Guide::Must,
            "Bij onveiligheid, of twijfel daarover, is melden noodzakelijk",
        ),
        (Guide::Pupil, "Luister, en beloof geen geheimhouding."),
        (Guide::Skip, "Veilig Thuis bellen mag altijd"),
    ] {
        assert!(guide.note().paragraphs[0].starts_with(says), "{guide:?}");
    }
    // No law is named without the norm in the same sentence.
    let (law, _) = Guide::Must.note().paragraphs[0]
        .split_once(". ")
        .expect("sentences");
    assert!(law.contains("geen wettelijke meldplicht"), "{law}");
    assert!(Guide::Injury.note().paragraphs[0].contains("maak geen foto"));
}

#[test]
fn what_children_do_with_each_other_is_looked_at_and_never_called_normal() {
    let [first, steps, call] = reading::RELATED[0].paragraphs else {
        panic!("three paragraphs");
    };
    assert!(first.contains("protocol van de school") && first.contains("bewijst niet"));
    assert!(call.contains("Bel Veilig Thuis") && call.contains("Bij twijfel"));
    assert!(steps.contains("allebei de kinderen"));
    let all = [reading::RELATED[0].paragraphs, reading::RELATED[0].examples].concat();
    assert!(!all.concat().contains("normaal"));
    let hits = find("kleuters doktertje spelen").expect("a question").hits;
    let abuse = Target::Card(Guide::SexualAbuse);
    assert!(hits.iter().any(|hit| hit.target == abuse));
}

#[test]
fn an_invented_case_comes_after_all_that_explains() {
    let others = ["vrijdag wil niet", "moeder ziek", "broertje ziek thuis"];
    let mut both = 0;
    for asked in ASKED.iter().map(|(asked, _)| *asked).chain(others) {
        let found = find(asked).expect("something to look for").hits;
        let played = |hit: &weegwijzer::search::Hit| matches!(hit.target, Target::Played(_));
        let first = found.iter().position(played).unwrap_or(found.len());
        assert!(found.iter().skip(first).all(played), "{asked}: {found:?}");
        both += usize::from(first > 0 && first < found.len());
    }
    assert!(both > 0, "no question has both");
}

#[test]
fn a_minor_is_never_led_to_the_card_on_adults_first() {
    for asked in [
        "minderjarig",
        "leerling van 17",
        "leerling van 16",
        "17 jaar",
        "kind is 15 jaar",
    ] {
        let first = find(asked).expect("something to look for").hits[0].target;
        assert_eq!(first, Target::Card(Guide::Consent), "{asked}");
    }
    let first = find("student van 19").expect("something to look for").hits[0].target;
    assert_eq!(first, Target::Card(Guide::Adult));
}

#[test]
fn leerplicht_reads_its_own_answer_and_has_its_own_cards_first() {
    let page = |audience: &str, query: &str| {
        let mut session = fresh();
        let file = format!("weegwijzer-profiel 1\nschool: Verzonnen\nvoor-wie: {audience}\n");
        session.update(Event::Reference(ReferenceEvent::Found(Some(file))));
        session.update(Event::Search(query.to_owned()));
        let page = screens::page(&session, "https://a.example/");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        texts(&Html::parse_fragment(&page), "[data-hit]")
    };
    for (query, school, leerplicht) in [
        (
            "hoe lang dossier bewaren",
            "Er is geen vaste bewaartermijn.",
            "De termijn van een school geldt niet voor u.",
        ),
        ("anoniem melden", "Een school meldt", "Leerplicht meldt"),
    ] {
        for (audience, says, other) in [
            ("school", school, leerplicht),
            ("leerplicht", leerplicht, school),
        ] {
            let hits = page(audience, query).concat();
            assert!(hits.contains(says), "{query}: {hits}");
            assert!(!hits.contains(other), "{query}: {hits}");
        }
    }
    for (audience, first) in [("school", false), ("leerplicht", true)] {
        let hits = page(audience, "wie meldt school of leerplicht");
        assert!(hits.len() > 1, "{hits:?}");
        assert_eq!(hits[0].contains("Wie meldt?"), first, "{hits:?}");
    }
}

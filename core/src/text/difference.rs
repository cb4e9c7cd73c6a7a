//! Where texts differ: what each document says, what the app does, and why
//! (`docs/sources.md`).
//!
//! Where sources differ the safe reading wins, and the app says so.

use super::Source;

/// What one document says about a subject.
pub type Says = (Source, &'static str);

/// What the app does where texts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Settled {
    /// What it is about.
    pub topic: &'static str,
    /// What the documents say, each in our words.
    pub says: &'static [Says],
    /// What the app does.
    pub app: &'static str,
    pub why: &'static str,
    /// The sources that the app follows.
    pub sources: &'static [Source],
    /// Whether it also rests on our own reading.
    pub own_reading: bool,
}

macro_rules! differences {
    ($($(#[$doc:meta])* $name:ident { $topic:literal, says: [$(($source:expr, $says:literal)),* $(,)?], app: $app:literal, why: $why:literal, sources: [$($by:expr),*], own: $own:literal })*) => {
        /// A subject on which texts differ.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Difference { $($(#[$doc])* $name,)* }

        impl Difference {
            /// All of them, in the order of the steps.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// What the app does there.
            #[must_use]
            pub const fn settled(self) -> Settled {
                match self { $(Self::$name => Settled {
                    topic: $topic,
                    says: &[$(($source, $says)),*],
                    app: $app,
                    why: $why,
                    sources: &[$($by),*],
                    own_reading: $own,
                },)* }
            }
        }
    };
}

differences! {
    Danger {
        "Gevaar nu",
        says: [
            (Source::S0a, "Noemt alleen Veilig Thuis."),
            (Source::S0b, "Bij levensgevaar met spoed contact met Veilig Thuis."),
            (Source::S0c, "Noemt geen noodnummer."),
        ],
        app: "Bij gevaar nu gaat 112 altijd voor. Het nummer staat op elk scherm.",
        why: "112 stuurt direct hulp. Daarna belt u zelf Veilig Thuis.",
        sources: [Source::S28, Source::S36], own: false
    }
    /// A pupil discloses it.
    Disclosure {
        "De leerling vertelt het zelf",
        says: [
            (Source::S0a, "Zegt er niets over."),
            (Source::S0b, "Vraag 2 noemt het niet."),
            (Source::S0c, "Noemt het gesprek met het kind, niet wat u doet als het zelf vertelt."),
            (Source::S11, "Rekent het bij acute onveiligheid."),
            (Source::S21, "Alleen als het om iets ernstigs gaat dat acuut gevaarlijk kan zijn."),
            (Source::S32, "Elke professional meldt als een slachtoffer het zelf vertelt. Het gezin hoort dat normaal vooraf."),
            (Source::S93, "Kinderopvang, 2025: de melder was zorgvuldig. De opvang vroeg advies op 6 februari en meldde op 10 februari. Dat was niet overhaast."),
            (Source::T2, "Kinderopvang, 2024 (225157/237104): klacht gegrond na een melding over wat een kind zei. Het was goed dat de opvang oplette, maar een gesprek met de ouders lag voor de hand."),
        ],
        app: "Kies bij vraag 2 ‘ja’ of ‘twijfel’. Meld dezelfde schooldag, per telefoon, vóór u met de ouders praat. Spreek in dat gesprek af wat de ouders horen, wanneer, en van wie. Durft de leerling niet naar huis? Bel nu Veilig Thuis, en bij gevaar 112.",
        why: "Een kind dat zelf vertelt, is vaak bang voor wat er thuis gebeurt. De bronnen verschillen, en geen uitspraak zegt dat het dezelfde dag moet. Dat is onze veilige lezing. Twee uitspraken uit de kinderopvang wijzen elk een andere kant op. Met één telefoontje doet u recht aan beide, want u regelt ook wat de ouders horen. Een klacht sluit u er niet mee uit.",
        sources: [Source::S11, Source::S12, Source::S32], own: true
    }
    /// A pupil who is often or long absent.
    Absence {
        "De leerling is vaak of lang afwezig",
        says: [
            (Source::M7, "Afwezigheid op zichzelf is te weinig voor een melding, en dreigen ermee past nooit. Eerst zijn alle partners het eens: de ontwikkeling loopt ernstig gevaar."),
            (Source::S1, "Vraag 2 geldt ook voor leerplicht: bij twijfel over de veiligheid direct melden."),
            (Source::S96, "Een leerplichtambtenaar meldde na lang contact met de ouders. Dat was begrijpelijk, en de klacht was ongegrond (2018)."),
            (Source::M20, "Ouders van een ziek kind zagen de melding niet aankomen. Hun klacht was gegrond: zoek eerst samen een oplossing (2015)."),
        ],
        app: "Afwezigheid is een signaal voor stap 1, ook bij ziekte of met toestemming. Alleen daarom meldt u niet. Ziet niemand de leerling, dan is dat twijfel bij vraag 2, en dan meldt u. Bij signalen over thuis doorloopt u de vragen. Dreig nooit met een melding, en wacht bij twijfel niet op de andere partners.",
        why: "Ingrado schrijft over het verzuim zelf, het kader over de veiligheid van het kind. Daarover weet u niets als niemand het kind ziet. Zo lezen wij het kader.",
        sources: [Source::S1, Source::S4, Source::S96], own: true
    }
    /// Old name and missing number of Veilig Thuis.
    OldName {
        "Naam en nummer van Veilig Thuis",
        says: [
            (Source::S0a, "Veilig Thuis Twente, 0800 2000."),
            (Source::S0b, "Veilig Thuis, zonder nummer."),
            (Source::S0c, "Gebruikt vooral een oude naam. Het nummer is leeg."),
        ],
        app: "Veilig Thuis, 0800-2000. Uw eigen regio staat ernaast, nooit in de plaats.",
        why: "Dit nummer werkt in het hele land, dag en nacht.",
        sources: [Source::S31, Source::S36], own: false
    }
    /// A closed case and its file.
    Destroy {
        "Het dossier vernietigen",
        says: [
            (Source::S0a, "Wijst in stap 2 niets op huiselijk geweld? Dan gaat het dossier weg."),
            (Source::S0b, "Vastleggen en sluiten."),
            (Source::S0c, "De route stopt. Over het dossier zegt de tekst niets."),
        ],
        app: "Vernietig nooit zelf een dossier. Leg vast wat u zag, en waarom u nu niet verdergaat. Bleek het vermoeden ongegrond? Schrijf ook dat op.",
        why: "Signalen krijgen later soms betekenis. En u moet kunnen laten zien wat u deed. Uw bestuur heeft regels voor bewaren.",
        sources: [Source::S23, Source::S49, Source::S64], own: false
    }
    /// When to skip the talk.
    SkipTalk {
        "Het gesprek met de ouders overslaan",
        says: [
            (Source::S0a, "Mag bij dreiging voor leerling of leerkracht. Mag ook als de ouder uit beeld kan raken."),
            (Source::S0b, "Noemt geen uitzondering."),
            (Source::S0c, "Alleen als het kind in gevaar lijkt te komen."),
        ],
        app: "Bel eerst Veilig Thuis als de leerling het zelf vertelde, of als de ouder misschien het contact verbreekt. Doe dat ook bij eergerelateerd geweld, huwelijksdwang, achterlating, genitale verminking of seksueel misbruik. Overslaan mag bij gevaar voor het kind, een ander thuis, uzelf of een collega. Ook bij echte haast, of zonder contact na redelijke pogingen.",
        why: "Overslaan zonder reden mag niet. Doorgaan bij gevaar ook niet. Het verbroken contact noemt maar één tekst.",
        sources: [Source::S6, Source::S8, Source::S23, Source::S28, Source::S34, Source::S73, Source::S74, Source::S81], own: true
    }
    /// The talk with the pupil.
    PupilTalk {
        "Praten met de leerling",
        says: [
            (Source::S0a, "Noemt alleen de ouders."),
            (Source::S0b, "Ouders, verzorgers en kind."),
            (Source::S0c, "Leerling, ouders, of allebei."),
        ],
        app: "Praat ook met de leerling: open vragen, geen belofte van geheimhouding. Bij huwelijksdwang of achterlating belt u eerst Veilig Thuis, nog vóór u verder praat.",
        why: "De stem van het kind hoort erbij.",
        sources: [Source::S23, Source::S74, Source::S80], own: false
    }
    /// A suspicion that disappears after the talk.
    SuspicionGone {
        "Het vermoeden is weg na het gesprek",
        says: [
            (Source::S0b, "Vastleggen en sluiten."),
            (Source::S0c, "Dan stopt de route."),
        ],
        app: "Vertelde de leerling het zelf, of waren er tekenen van acuut gevaar? Sluit niet, en ga naar vraag 2. Twijfelt u? Sluit dan ook niet. Anders mag sluiten. Leg vast waarom het vermoeden weg is. Alleen een ontkenning is niet genoeg.",
        why: "Zonder verslag weet later niemand wat er was.",
        sources: [Source::S23, Source::S49], own: true
    }
    /// How strong a suspicion must be.
    Strong {
        "Een sterk vermoeden, of een vermoeden",
        says: [
            (Source::S0b, "Vraag 1 vraagt naar een sterk vermoeden."),
            (Source::S26, "Vraagt naar een vermoeden van geweld of mishandeling, of van dreiging daarmee."),
        ],
        app: "Een vermoeden is genoeg om door te gaan naar vraag 2.",
        why: "Door het woord ‘sterk’ laat u misschien een terechte zorg liggen. Een melding mag rusten op een vermoeden dat u kunt onderbouwen.",
        sources: [Source::S7, Source::S26], own: true
    }
    /// Which step question 1 belongs to.
    StepFour {
        "Hoort vraag 1 bij stap 4 of 5?",
        says: [
            (Source::S0b, "Zet de vijf vragen bij stap 5, en noemt vraag 1 zelf stap 4."),
            (Source::S1, "Zet de vragen vanaf vraag 2 bij stap 5."),
        ],
        app: "Vraag 1 is stap 4. Vraag 2 tot en met 5 zijn stap 5.",
        why: "Zo staat het bij de vragen zelf.",
        sources: [Source::S0b, Source::S1], own: false
    }
    /// A footnote in the wrong place.
    Footnote {
        "Wie is ‘functionaris’?",
        says: [
            (Source::S0b, "Zet de voetnoot bij de aandachtsfunctionaris en bij vraag 1."),
            (Source::S1, "Zet hem bij vraag 3."),
        ],
        app: "De voetnoot zegt wie in de school weegt en helpt: de tweede lijn, onder het bevoegd gezag. Niet de leerkracht.",
        why: "Het sterretje in het schooldocument lijkt bij het overnemen verschoven.",
        sources: [Source::S1, Source::S2], own: true
    }
    WhoWeighs {
        "Wie weegt en beslist",
        says: [
            (Source::S0a, "De deskundige leerkracht of aandachtsfunctionaris."),
            (Source::S0b, "Eerst één betrokken persoon. Bij vraag 2: functionarissen en bevoegd gezag. Geen leerkrachten."),
            (Source::S0c, "Leerkracht, intern begeleider en gedragsspecialist. De directie hoort het."),
        ],
        app: "Functionarissen en bevoegd gezag samen. Weegwijzer vraagt of het bevoegd gezag het weet.",
        why: "Niemand draagt dit besluit alleen. Zo staat het in het kader.",
        sources: [Source::S1, Source::S2], own: false
    }
    /// When the directie or bevoegd gezag is informed.
    Informed {
        "Wanneer de directie het hoort",
        says: [
            (Source::S0a, "Na elke stap."),
            (Source::S0b, "Bij vraag 1 weet het bevoegd gezag het."),
            (Source::S0c, "Bij stap 4 de directie."),
        ],
        app: "Uiterlijk bij vraag 1 weet het bevoegd gezag het. Eerder mag.",
        why: "Vraag 1 van het kader zegt dat het bevoegd gezag op de hoogte is. De directie is niet altijd het bevoegd gezag.",
        sources: [Source::S0b], own: false
    }
    /// Doubt at question 2.
    Doubt {
        "Twijfel over de veiligheid",
        says: [
            (Source::S0a, "Verwijst naar het kader in de bijlage."),
            (Source::S0b, "Ja of twijfel: direct melden."),
            (Source::S0c, "Noemt twijfel niet."),
            (Source::S26, "Andere sector: alleen ja of nee."),
            (Source::T1, "Schrijft bij stap 4: ‘bij twijfel altijd Veilig Thuis raadplegen’."),
            (Source::S92, "Het Besluit van 2013 zegt bij stap 4 hetzelfde, over de voorganger van Veilig Thuis. De tekst van nu lazen wij niet."),
            (Source::S55, "Over advies 109574 van de Landelijke Klachtencommissie Onderwijs: soms hoort bij twijfel eerst overleg met Veilig Thuis, zonder namen. Het advies zelf lazen wij niet."),
            (Source::S4, "Advies 108721: ook bij twijfel over de veiligheid moet een school melden."),
        ],
        app: "Houd twee soorten twijfel uit elkaar. Weet u niet wat u ziet of hoort, dan vraagt u Veilig Thuis om advies. Twijfel of het kind veilig is, hoort bij vraag 2: dan meldt u direct, per telefoon.",
        why: "Bij twijfel advies vragen is het minste wat u doet. Het kader voor onderwijs is strenger, want daar betekent twijfel over de veiligheid melden. U hoeft niets te bewijzen, want Veilig Thuis beoordeelt het. Met één open telefoontje doet u allebei: u overlegt, en u meldt. Zo lezen wij het kader.",
        sources: [Source::S1, Source::S4, Source::S5, Source::S31], own: true
    }
    /// Either help or report.
    EitherOr {
        "Hulp of melden?",
        says: [
            (Source::S0a, "De route kiest: 5a hulp, of 5b melden. De inleiding zegt dat het samen kan."),
            (Source::S0b, "Twee besluiten in vaste volgorde. Eén zin maakt er toch een keus van: melden als hulp niet kan."),
            (Source::S0c, "Hulp organiseren of melden."),
        ],
        app: "Twee besluiten, altijd in deze volgorde. Eerst: is melden noodzakelijk? Dan: is hulp (ook) mogelijk?",
        why: "Melden en helpen sluiten elkaar niet uit. Veilig Thuis kan signalen van meer melders verbinden, ook als er al hulp is.",
        sources: [Source::S0b, Source::S1, Source::S50], own: false
    }
    /// Accepted help instead of a report.
    AcceptedHelp {
        "De ouders nemen hulp aan",
        says: [
            (Source::S0a, "De inleiding: meld een vermoeden van ernstige mishandeling of ernstig geweld altijd."),
            (Source::S0b, "Eerst vraag 2 over veiligheid, pas later vraag 4 over hulp."),
            (Source::S0c, "Dan is een melding niet nodig."),
        ],
        app: "Bij acute of structurele onveiligheid, of twijfel daarover, meldt u, ook als de ouders hulp aannemen.",
        why: "Sinds 2019 komt veiligheid eerst. Aangenomen hulp houdt een noodzakelijke melding niet tegen. De tekst uit Utrecht is op dit punt verouderd.",
        sources: [Source::S0a, Source::S0b, Source::S1, Source::S50], own: false
    }
    /// Whether reporting is mandatory.
    Duty {
        "Moet u melden?",
        says: [
            (Source::S0a, "Altijd bij een vermoeden van ernstige mishandeling of ernstig geweld."),
            (Source::S0b, "Schrijft dat melden geen plicht is, en geeft daarna vragen waarbij het noodzakelijk is."),
            (Source::S0c, "Als het kind echt gevaar loopt en er mishandeling lijkt te zijn."),
            (Source::S51, "Geen wettelijke plicht, wel een norm."),
            (Source::M45, "Een Engelse bladzijde van de overheid. U moet melden als het gevaar acuut of structureel is."),
        ],
        app: "De meldcode kent geen wettelijke meldplicht. Zegt het kader melden, dan is melden noodzakelijk. Wijkt u af? Leg vast waarom, en wie dat besloot.",
        why: "De Landelijke Klachtencommissie Onderwijs noemt melden een plicht bij onveiligheid, en bij twijfel daarover.",
        sources: [Source::S4, Source::S51, Source::S53], own: false
    }
    /// Whether the parents are told before the call.
    TalkFirst {
        "Eerst de ouders, of eerst de telefoon?",
        says: [
            (Source::S5, "Advies 108721 (juni 2019): bij twijfel over de veiligheid moet een school melden. De klacht was ongegrond."),
            (Source::S4, "Wijst ook op advies 108725 (juli 2019): praat met de ouders vóór u meldt."),
            (Source::S6, "Normaal horen ouders het vooraf. Het hoeft niet bij haast, of als iemand gevaar loopt."),
            (Source::S8, "Klacht gegrond: de school sloeg het gesprek zonder reden over."),
        ],
        app: "Na ‘nee’ bij vraag 3, 4 of 5 horen de ouders het eerst, als dat zonder gevaar kan. Lukt dat vandaag niet, dan meldt u toch. Na ‘ja’ of ‘twijfel’ bij vraag 2 belt u eerst Veilig Thuis. Dat doet u ook als de leerling het zelf vertelde, en bij eergerelateerd geweld, huwelijksdwang of seksueel misbruik.",
        why: "Van advies 108725 lazen wij maar één regel. Volgens ons passen de twee adviezen bij elkaar. Bij vraag 2 gaat de veiligheid voor. Bij de andere vragen is er meestal tijd om de ouders eerst te spreken. Zo lezen wij het kader.",
        sources: [Source::S4, Source::S5, Source::S6, Source::S8, Source::S74, Source::S81], own: true
    }
    /// A report when parents fight after a divorce.
    Divorce {
        "Melden bij strijd na een scheiding",
        says: [
            (Source::S85, "De intern begeleider meldde, na overleg met bestuur en Veilig Thuis. De moeder hoorde het per mail, en haar klacht was gegrond. Welke stap de doorslag gaf, konden wij niet lezen."),
            (Source::S84, "Kindermishandeling kan tijdens of door een scheiding ontstaan. Volg dan de meldcode."),
            (Source::S9, "Bespreek een melding in een apart gesprek, liefst niet per telefoon."),
        ],
        app: "Ga uit van wat het kind zelf zegt en laat zien. Neem het verhaal van één ouder niet over als feit. Vertel beide ouders met gezag vooraf dat u meldt, als dat zonder gevaar kan. Doe dat in een gesprek, en niet per mail. Is het bij vraag 2 ‘ja’ of ‘twijfel’, dan belt u eerst Veilig Thuis en meldt u.",
        why: "Waarom de school ongelijk kreeg, weten wij niet precies. Wij lezen de uitspraak daarom als waarschuwing: onderbouw goed, en praat met de ouders. Zij is geen reden om een kind in de knel te laten.",
        sources: [Source::S6, Source::S7, Source::S9, Source::S84], own: true
    }
    Anonymous {
        "Anoniem",
        says: [
            (Source::S0a, "Advies vragen kan anoniem."),
            (Source::S0b, "Melden kan ook anoniem."),
            (Source::S0c, "De melding is niet anoniem."),
            (Source::M43, "Een Engelse bladzijde voor professionals: een anonieme melding kan ook. Wel vraagt Veilig Thuis daar om het gezin vooraf te informeren."),
            (Source::S28, "Alleen bij uitzondering hoort het gezin niet wie meldde. Daarvoor moet een reden zijn, zoals veiligheid."),
            (Source::S29, "Een professional meldt open. Anders kan alleen als dat echt nodig is voor de veiligheid."),
        ],
        app: "Bij advies noemt u het gezin niet. Melden doet u open, als school. Een professional meldt nooit zonder naam. Alleen bij uitzondering hoort het gezin niet wie meldde. Dat bespreekt u met Veilig Thuis.",
        why: "Veilig Thuis kan uw naam soms geheim houden voor het gezin, maar dat maakt het werk moeilijk. Op een Engelse bladzijde van Veilig Thuis Zuid-Limburg lezen wij ‘anonymous’ ook zo.",
        sources: [Source::S24, Source::S28, Source::S29], own: true
    }
    WhoReports {
        "Wie de melding doet",
        says: [
            (Source::S0a, "De directeur."),
            (Source::S0b, "Ligt niet vast."),
            (Source::S0c, "De intern begeleider."),
        ],
        app: "Uw school kiest. Weegwijzer schrijft niemand voor.",
        why: "Het kader legt niet vast wie belt. Wie weegt, beslist samen met het bevoegd gezag.",
        sources: [Source::S0b, Source::S1], own: false
    }
    Term {
        "Afspraken over hulp",
        says: [
            (Source::S0a, "Volg het effect."),
            (Source::S0b, "Termijn, rollen, taken en een casemanager."),
            (Source::S0c, "Meld alsnog als het erger wordt."),
        ],
        app: "Hulp heeft een doel, een termijn, taken en een casemanager. Op de datum beantwoordt u vraag 5.",
        why: "Zonder datum merkt niemand dat hulp niet werkt.",
        sources: [Source::S0b, Source::S1], own: false
    }
    /// A plan of help that would have to be registered.
    Register {
        "Een plan voor hulp registreren",
        says: [
            (Source::M45, "Wie zelf met hulp begint, moet het plan laten registreren bij Veilig Thuis."),
            (Source::S0b, "Vraagt een termijn, rollen, taken en een casemanager. Over registreren staat er niets."),
            (Source::S26, "Andere sector: ook bij hulp niets over registreren."),
        ],
        app: "Weegwijzer vraagt niet om een plan te registreren. Leg het vast in het dossier van uw school. Wilt u zeker zijn, vraag het dan aan Veilig Thuis.",
        why: "De zin over registreren staat in geen kader dat wij lazen. Een plan is ook geen melding: bij onveiligheid, of twijfel daarover, meldt u.",
        sources: [Source::S0b, Source::S1], own: true
    }
    AfterReport {
        "Na de melding",
        says: [
            (Source::S0a, "Een melding is geen eindpunt."),
            (Source::S0b, "Noemt bij nee op vraag 3: besluit binnen 5 werkdagen, en bericht aan de melder."),
            (Source::S0c, "De ouders horen de melding in een gesprek. Veilig Thuis praat met hen en met anderen."),
        ],
        app: "Ouders horen een melding normaal vooraf. Bespreek met Veilig Thuis wie het vertelt, wanneer, en of dat veilig is. Melden wacht daar niet op. Houd daarna zicht op de leerling, en bel bij een nieuw signaal opnieuw. Wacht niet op de 5 werkdagen.",
        why: "De termijn wordt niet altijd gehaald, en het werk van de school gaat door.",
        sources: [Source::S6, Source::S13, Source::S40, Source::S47, Source::S48], own: false
    }
    /// What is written down.
    Recording {
        "Wat u vastlegt",
        says: [
            (Source::S0a, "Datum, incident en handtekening."),
            (Source::S0b, "Concreet gedrag, objectief en feitelijk."),
            (Source::S0c, "Concreet en met datum, zonder interpretatie. De naam van een ander hoeft er niet bij."),
        ],
        app: "Houd feit, citaat en duiding uit elkaar. Noem van wie u het weet. Schrijf ook advies, weging en besluit op.",
        why: "Dan kan een ander nagaan waarop het besluit rust.",
        sources: [Source::S6, Source::S7, Source::S49], own: false
    }
    /// What no document names.
    Beside {
        "Kindcheck, letsel, medewerker",
        says: [
            (Source::S0a, "Zegt er niets over."),
            (Source::S0b, "Zegt er niets over."),
            (Source::S0c, "Verwijst voor geweld op school naar een ander plan. Over de rest niets."),
        ],
        app: "Lees ‘Andere routes’: zijn er meer kinderen, wie kijkt naar letsel, en wat als het een medewerker is?",
        why: "Bij een medewerker geldt een andere plicht. De kindcheck hoort bij stap 1, vooral als een leerling zelf voor kinderen zorgt.",
        sources: [Source::S14, Source::S56, Source::S79], own: false
    }
    /// How long a file is kept, and who may read it.
    Keeping {
        "Hoe lang u bewaart, en wie mag lezen",
        says: [
            (Source::S64, "Veel besturen bewaren tot 2 jaar na vertrek. Een vaste termijn is er niet."),
            (Source::S49, "Weg mag alleen als het kind dat zelf vraagt, vanaf 16 jaar. Een protocol uit Utrecht."),
            (Source::S67, "Ook vertrouwelijke notities in de computer zijn ter inzage, vond de klachtencommissie in 2006."),
            (Source::S68, "Werkaantekeningen zijn niet ter inzage."),
        ],
        app: "Schrijf alles zo dat de ouder het mag lezen. Volg het bewaarbeleid van uw bestuur. Vraag bij twijfel de functionaris gegevensbescherming.",
        why: "De bronnen spreken elkaar tegen. Zo voorkomt u problemen bij inzage. Is inzage gevaarlijk? Vraag eerst Veilig Thuis en de functionaris gegevensbescherming.",
        sources: [Source::S64, Source::S66], own: true
    }
}

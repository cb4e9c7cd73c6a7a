//! Where texts differ: what each document says, what the app does, and why
//! (domain brief 2.4, 3.3, 5 and 6).
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
    /// Why.
    pub why: &'static str,
    /// Who says what the app follows.
    pub sources: &'static [Source],
    /// It rests on our own reading as well.
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
    /// Immediate danger.
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
    /// A pupil tells it.
    Disclosure {
        "De leerling vertelt het zelf",
        says: [
            (Source::S0a, "Zegt er niets over."),
            (Source::S0b, "Vraag 2 noemt het niet."),
            (Source::S0c, "Noemt het gesprek met het kind, niet wat u doet als het zelf vertelt."),
            (Source::S11, "Rekent het bij acute onveiligheid."),
            (Source::S21, "Alleen als het om iets ernstigs gaat dat acuut gevaarlijk kan zijn."),
        ],
        app: "Kies bij vraag 2 ‘ja’ of ‘twijfel’. Meld dezelfde schooldag, per telefoon, vóór u met de ouders praat. Durft de leerling niet naar huis? Bel nu Veilig Thuis, en bij gevaar 112.",
        why: "Een kind dat zelf vertelt, is vaak bang voor wat er thuis gebeurt. Bronnen verschillen. Wij volgen de veilige lezing.",
        sources: [Source::S11, Source::S12, Source::S93], own: true
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
    /// When the talk stays out.
    SkipTalk {
        "Het gesprek met de ouders overslaan",
        says: [
            (Source::S0a, "Mag bij dreiging voor leerling of leerkracht. Mag ook als de ouder uit beeld kan raken."),
            (Source::S0b, "Noemt geen uitzondering."),
            (Source::S0c, "Alleen als het kind in gevaar lijkt te komen."),
        ],
        app: "Bel eerst Veilig Thuis als de leerling het zelf vertelde. Ook bij eergerelateerd geweld, huwelijksdwang, achterlating, genitale verminking of seksueel misbruik. En ook als de ouder misschien het contact verbreekt. Overslaan mag bij gevaar voor het kind, een ander thuis, uzelf of een collega. Ook bij echte haast, of zonder contact na redelijke pogingen.",
        why: "Overslaan zonder reden mag niet. Doorgaan bij gevaar ook niet. Het verbroken contact noemt maar één tekst.",
        sources: [Source::S6, Source::S8, Source::S23, Source::S28, Source::S34, Source::S73, Source::S74, Source::S93], own: true
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
    /// A suspicion that goes after the talk.
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
        why: "Het woord ‘sterk’ kan u een zorg laten wegleggen die klopt. Een melding mag rusten op een vermoeden dat u kunt onderbouwen.",
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
    /// Who weighs.
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
    /// When the directie or bevoegd gezag knows.
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
        ],
        app: "Twijfel bij vraag 2 is melden. Direct, per telefoon.",
        why: "U hoeft niet te bewijzen dat het onveilig is. Veilig Thuis beoordeelt dat.",
        sources: [Source::S1, Source::S4, Source::S5], own: false
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
        app: "Bij acute of structurele onveiligheid, of twijfel daarover, meldt u. Ook als de ouders hulp aannemen.",
        why: "Sinds 2019 komt veiligheid eerst. Aangenomen hulp houdt een noodzakelijke melding niet tegen. De tekst uit Utrecht is op dit punt verouderd.",
        sources: [Source::S0a, Source::S0b, Source::S1, Source::S50], own: false
    }
    /// Whether one must report.
    Duty {
        "Moet u melden?",
        says: [
            (Source::S0a, "Altijd bij een vermoeden van ernstige mishandeling of ernstig geweld."),
            (Source::S0b, "Schrijft dat melden geen plicht is, en geeft daarna vragen waarbij het noodzakelijk is."),
            (Source::S0c, "Als het kind echt gevaar loopt en er mishandeling lijkt te zijn."),
            (Source::S51, "Geen wettelijke plicht, wel een norm."),
        ],
        app: "De meldcode kent geen wettelijke meldplicht. Zegt het kader melden, dan is melden noodzakelijk. Wijkt u af? Leg vast waarom, en wie dat besloot.",
        why: "De klachtencommissie noemt melden een plicht bij onveiligheid, en bij twijfel daarover.",
        sources: [Source::S4, Source::S51, Source::S53], own: false
    }
    /// Anonymous.
    Anonymous {
        "Anoniem",
        says: [
            (Source::S0a, "Advies vragen kan anoniem."),
            (Source::S0b, "Melden kan ook anoniem."),
            (Source::S0c, "De melding is niet anoniem."),
        ],
        app: "Bij advies noemt u het gezin niet. Melden doet u open, als school. Alleen bij uitzondering hoort het gezin niet wie meldde. Dat bespreekt u met Veilig Thuis.",
        why: "Veilig Thuis weet altijd wie u bent. Een verborgen melder maakt het werk moeilijk.",
        sources: [Source::S24, Source::S28, Source::S29], own: false
    }
    /// Who reports.
    WhoReports {
        "Wie de melding doet",
        says: [
            (Source::S0a, "De directeur."),
            (Source::S0b, "Ligt niet vast."),
            (Source::S0c, "De intern begeleider."),
        ],
        app: "Uw school kiest. Weegwijzer schrijft niemand voor.",
        why: "Het kader legt niet vast wie belt. De wegers en het bevoegd gezag beslissen samen.",
        sources: [Source::S0b, Source::S1], own: false
    }
    /// Agreements on help.
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
    /// After a report.
    AfterReport {
        "Na de melding",
        says: [
            (Source::S0a, "Een melding is geen eindpunt."),
            (Source::S0b, "Noemt bij nee op vraag 3: besluit binnen 5 werkdagen, en bericht aan de melder."),
            (Source::S0c, "De ouders horen de melding in een gesprek. Veilig Thuis praat met hen en met anderen."),
        ],
        app: "Ouders horen een melding normaal vooraf. Bespreek met Veilig Thuis wie het vertelt, wanneer, en of dat veilig is. Melden wacht daar niet op. Blijf daarna de leerling volgen. Een nieuw signaal is een nieuw telefoontje. Wacht niet op de 5 werkdagen.",
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
        why: "Bij een medewerker geldt een andere plicht. De kindcheck hoort bij stap 1.",
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

//! Patterns that a reader of plain Dutch found in the texts, so that none comes back.

/// What no text says, why, and a sentence that has it.
pub const PATTERNS: &[(&str, &str, &str)] = &[
    (
        "volgt de veiligheid",
        "the field’s own words are ‘zicht houden op de veiligheid’",
        "Wie volgt de veiligheid van alle betrokkenen?",
    ),
    (
        "de veiligheid volg",
        "the field’s own words are ‘zicht houden op de veiligheid’",
        "Spreek af wie de veiligheid volgt.",
    ),
    (
        "betrokkenen volgt",
        "the field’s own words are ‘zicht houden op de veiligheid’",
        "De school legt vast wie de veiligheid van alle betrokkenen volgt.",
    ),
    (
        "leerling volgen",
        "the field’s own words are ‘zicht houden op de veiligheid’",
        "Blijf de leerling volgen.",
    ),
    (
        "volgt niemand",
        "the field’s own words are ‘zicht houden op de veiligheid’",
        "Dan volgt niemand de leerling.",
    ),
    (
        "situatie volgen",
        "the field’s own words are ‘zicht houden op de veiligheid’",
        "U blijft de situatie volgen.",
    ),
    (
        "over het volgen",
        "the field’s own words are ‘zicht houden op de veiligheid’",
        "Maak afspraken over het volgen.",
    ),
    (
        "volgen tot",
        "the field’s own words are ‘zicht houden op de veiligheid’",
        "De school blijft het volgen tot de zomer.",
    ),
    (
        "uw zin",
        "the secret phrase is the ‘wachtzin’; ‘zin’ is a sentence, or appetite",
        "Het concept staat op slot met uw zin.",
    ),
    (
        "eigen zin",
        "the secret phrase is the ‘wachtzin’; ‘zin’ is a sentence, or appetite",
        "Bewaar met mijn eigen zin.",
    ),
    (
        "de zin kwijt",
        "the secret phrase is the ‘wachtzin’; ‘zin’ is a sentence, or appetite",
        "Bent u de zin kwijt, dan is het weg.",
    ),
    (
        "heb de zin",
        "the secret phrase is the ‘wachtzin’; ‘zin’ is a sentence, or appetite",
        "Ik heb de zin en bewaar het concept.",
    ),
    (
        "toon de zin",
        "the secret phrase is the ‘wachtzin’; ‘zin’ is a sentence, or appetite",
        "Toon de zin op het scherm.",
    ),
    (
        "met een zin",
        "the secret phrase is the ‘wachtzin’; ‘zin’ is a sentence, or appetite",
        "Het concept staat op slot met een zin.",
    ),
    (
        "de zin klopt",
        "the secret phrase is the ‘wachtzin’; ‘zin’ is a sentence, or appetite",
        "De zin klopt niet, probeer het opnieuw.",
    ),
    (
        "deze zin is te",
        "the secret phrase is the ‘wachtzin’; ‘zin’ is a sentence, or appetite",
        "Deze zin is te kort.",
    ),
    (
        "ook wanneer.",
        "a part of a sentence (telegram style): write the whole one",
        "Bespreek wie het vertelt. Ook wanneer.",
    ),
    (
        ". ook zonder",
        "a part of a sentence (telegram style): write the whole one",
        "Iemand is nu in gevaar. Ook zonder letsel.",
    ),
    (
        "? dan ook.",
        "a part of a sentence (telegram style): write the whole one",
        "Vertelde de leerling het zelf? Dan ook.",
    ),
    (
        ". en bij eergerelateerd",
        "a part of a sentence (telegram style): write the whole one",
        "Dat geldt als de leerling het vertelde. En bij eergerelateerd geweld.",
    ),
    (
        ". of bij ",
        "a part of a sentence (telegram style): write the whole one",
        "U kunt het uitstellen bij gevaar. Of bij echte haast.",
    ),
    (
        ". liefst ",
        "a part of a sentence (telegram style): write the whole one",
        "Doe het met een collega. Liefst niet per telefoon.",
    ),
    (
        ". bij gevaar of haast niet",
        "a part of a sentence (telegram style): write the whole one",
        "Normaal horen ouders het vooraf. Bij gevaar of haast niet.",
    ),
    (
        ", bij gevaar of haast niet",
        "a part of a sentence (telegram style): write the whole one",
        "Normaal horen ouders het vooraf, bij gevaar of haast niet.",
    ),
    (
        "ook dan: ",
        "a part of a sentence (telegram style): write the whole one",
        "We weten het niet zeker. Ook dan: melden.",
    ),
    (
        "dan alsnog melden",
        "a part of a sentence (telegram style): write the whole one",
        "Komen de signalen terug? Dan alsnog melden.",
    ),
    (
        "dan met spoed",
        "a part of a sentence (telegram style): write the whole one",
        "Vermoedt u levensgevaar? Dan met spoed contact.",
    ),
    (
        "dan toch melden",
        "a part of a sentence (telegram style): write the whole one",
        "De ouders nemen hulp aan. Dan toch melden?",
    ),
    (
        "mag, hoeft niet",
        "a part of a sentence (telegram style): write the whole one",
        "Een notitie mag, hoeft niet.",
    ),
    (
        ". weg als",
        "a part of a sentence (telegram style): write the whole one",
        "Schrijf geen namen. Weg als u de pagina sluit.",
    ),
    (
        "later verder?",
        "a part of a sentence (telegram style): write the whole one",
        "Wilt u later verder?",
    ),
    (
        ". geen feit",
        "a part of a sentence (telegram style): write the whole one",
        "Wat u denkt bij wat u zag. Geen feit.",
    ),
    (
        ". geen leerkracht.",
        "a part of a sentence (telegram style): write the whole one",
        "Een deskundige in de school. Geen leerkracht.",
    ),
    (
        "legt vast en sluit",
        "what is put down must be said",
        "De school legt vast en sluit het dossier.",
    ),
    (
        "wendt die hulp",
        "plain: ‘is het gevaar daarmee weg?’",
        "En wendt die hulp de dreiging af?",
    ),
    (
        "is er en wendt",
        "plain: ‘neemt de dreiging weg’",
        "De hulp is er en wendt de dreiging af.",
    ),
    (
        "gaf de hulp",
        "calque: results ‘zijn bereikt’",
        "Gaf de hulp de afgesproken resultaten?",
    ),
    (
        "de hulp gaf binnen",
        "calque: results ‘zijn bereikt’",
        "De hulp gaf binnen de termijn geen resultaat.",
    ),
    (
        "laat de onveiligheid",
        "calque: ‘dan gaat de onveiligheid door’",
        "Zulke hulp laat de onveiligheid doorgaan.",
    ),
    (
        "feiten op papier",
        "‘feitelijk vastgelegd’",
        "De signalen staan nog niet als feiten op papier.",
    ),
    (
        "op papier, als",
        "‘feitelijk vastgelegd’",
        "Staan de signalen op papier, als feiten?",
    ),
    (
        "vraagt het kader",
        "‘het kader vraagt om …’",
        "Termijn en casemanager vraagt het kader.",
    ),
    (
        "kader vraagt een",
        "‘vraagt om een’",
        "Het kader vraagt een termijn.",
    ),
    (
        "zegt het kader melden?",
        "a framework ‘leidt tot melden’",
        "Zegt het kader melden? Dan gaat het kader voor.",
    ),
    (
        "zegt het afwegingskader melden",
        "a framework ‘leidt tot melden’",
        "Maar zegt het afwegingskader melden, dan is dat de norm.",
    ),
    (
        "zeggen het kader",
        "‘vertellen wat het kader zegt’",
        "Zij zeggen het kader aan de telefoon.",
    ),
    (
        "zeg dat veilig thuis",
        "‘zeg dat tegen Veilig Thuis’",
        "Zeg dat Veilig Thuis meteen.",
    ),
    (
        "bel anders eerst",
        "say what ‘anders’ is",
        "Nu gevaar? Bel 112. Bel anders eerst Veilig Thuis.",
    ),
    (
        "gevaar lijkt te geven",
        "a talk can ‘gevaar opleveren’",
        "Niet als het gesprek het kind gevaar lijkt te geven.",
    ),
    ("keur de ouders", "‘veroordeel’", "Keur de ouders niet af."),
    (
        "dit kan niet terug",
        "‘u kunt dit niet ongedaan maken’",
        "Dan is alles weg. Dit kan niet terug.",
    ),
    (
        "dat wist u zelf",
        "‘wist’ is also ‘knew’",
        "Wat u printte of deelde. Dat wist u zelf.",
    ),
    (
        "daarna wist de app",
        "‘wist’ is also ‘knew’",
        "Daarna wist de app het concept.",
    ),
    (
        "houdt dat niet tegen",
        "‘beschermt niet tegen’",
        "Dit houdt dat niet tegen.",
    ),
    (
        "wat dit niet beschermt",
        "‘waar dit niet tegen beschermt’",
        "Lees wat dit niet beschermt.",
    ),
    (
        "samen is dat twijfel",
        "‘dat telt als twijfel’",
        "Samen is dat twijfel, lezen wij.",
    ),
    (
        "is twijfel ook melden",
        "at doubt one reports",
        "Waarom is twijfel ook melden?",
    ),
    (
        "veiligheid is melden",
        "at doubt one reports",
        "Twijfel over veiligheid is melden.",
    ),
    (
        "waarop rust",
        "‘waarop baseert u’",
        "Waarop rust uw vermoeden?",
    ),
    (
        "op vermoedens rusten",
        "‘gebaseerd zijn op’",
        "Een melding mag op vermoedens rusten.",
    ),
    (
        "geen gewone ‘ja’",
        "‘dan is het antwoord geen ja’",
        "Dat is geen gewone ‘ja’.",
    ),
    (
        "staat dan op ‘",
        "a question ‘is beantwoord met’",
        "Vraag 1 staat dan op ‘ja’.",
    ),
    (
        "komt zo in het verslag",
        "what is open ‘staat als open in het verslag’",
        "Wat openstaat, komt zo in het verslag.",
    ),
    (
        "niet zeker van veiligheid",
        "‘de veiligheid is niet zeker’",
        "Een kind is niet zeker van veiligheid.",
    ),
    (
        "let op de meldcode",
        "‘zorgt dat de school goed met de meldcode werkt’",
        "De collega die let op de meldcode.",
    ),
    (
        "moet passen na",
        "‘een woord met het’",
        "Het woord moet passen na ‘het’.",
    ),
    (
        "doe het gesprek",
        "‘voer’",
        "Doe het gesprek met een collega.",
    ),
    (
        "draagt de route",
        "calque",
        "De aandachtsfunctionaris draagt de route.",
    ),
    (
        "met de eigen naam",
        "‘onder eigen naam’",
        "Een school meldt met de eigen naam.",
    ),
    (
        "met eigen naam",
        "‘onder eigen naam’",
        "De school meldt open en met eigen naam.",
    ),
    (
        "was eerst het antwoord",
        "‘eerder antwoord’",
        "Nee was eerst het antwoord.",
    ),
    (
        "telt niet meer en is",
        "‘vervallen’",
        "Dit telt niet meer en is niet beantwoord.",
    ),
    (
        "hoor dan eerst",
        "‘vraag dan eerst’",
        "Hoor dan eerst hoe het verder ging.",
    ),
    (
        "tegen af te meten",
        "one measures ‘aan’ something",
        "Er is niets om tegen af te meten.",
    ),
    (
        "wat de verwachting is",
        "say who expects",
        "Dan weet iedereen wat de verwachting is.",
    ),
    (
        "als eigen blad",
        "‘op een eigen blad’",
        "Die staat in de app als eigen blad.",
    ),
    (
        "samen met hen en",
        "an organisation is no ‘hen’",
        "Dat besluit neemt u samen met hen en de ouders.",
    ),
    ("verwijst men", "say who", "Verwijst men naar het wijkteam?"),
    (
        "u bent het niet eens",
        "u is the reader; the team or the school has its name",
        "Iemand twijfelt, of u bent het niet eens.",
    ),
    (
        "u bent het niet met elkaar eens",
        "u is the reader; the team or the school has its name",
        "Iemand twijfelt, of u bent het niet met elkaar eens.",
    ),
    (
        "dit sprak u af",
        "u is the reader; the team or the school has its name",
        "Dit sprak u af over de hulp.",
    ),
    (
        "resultaat sprak u af",
        "u is the reader; the team or the school has its name",
        "Welk resultaat sprak u af?",
    ),
    (
        "datum sprak u af",
        "u is the reader; the team or the school has its name",
        "Welke datum sprak u af?",
    ),
    (
        "spreekt u af over",
        "u is the reader; the team or the school has its name",
        "Wat spreekt u af over veiligheid?",
    ),
    (
        "u legt vast wie",
        "u is the reader; the team or the school has its name",
        "U legt vast wie de hulp overneemt.",
    ),
    (
        "u beslist dat met",
        "u is the reader; the team or the school has its name",
        "U beslist dat met de betrokkenen.",
    ),
    (
        "waarom wijkt u af",
        "u is the reader; the team or the school has its name",
        "Waarom wijkt u af van het kader?",
    ),
    (
        "wat doet u in plaats",
        "u is the reader; the team or the school has its name",
        "Wat doet u in plaats daarvan?",
    ),
    (
        "wat doet u bij een nieuw",
        "u is the reader; the team or the school has its name",
        "Wat doet u bij een nieuw signaal?",
    ),
    (
        "kunt u, iemand anders",
        "u is the reader; the team or the school has its name",
        "Kunt u, iemand anders of een ketenpartner helpen?",
    ),
];

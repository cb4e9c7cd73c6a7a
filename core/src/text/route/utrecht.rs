//! The route of a primary school in Utrecht (S0c), from its school safety plan.

use super::{Route, RouteStep, SILENT};
use crate::text::Source;
use crate::text::difference::Difference;

/// The route of seed S0c.
pub const UTRECHT: Route = Route {
    about: &[
        "Zo staat het in het veiligheidsplan van een basisschool in Utrecht. De tekst is deels verouderd: hij volgt de regels van vóór 2019.",
    ],
    sources: &[Source::S0c],
    steps: &[
        RouteStep {
            name: "Stap 1. Signalen in kaart",
            who: "Leerkracht, intern begeleider en gedragsspecialist.",
            how: &[
                "De leerkracht vertelt een vermoeden meteen aan de intern begeleider.",
                "De intern begeleider vertelt het de gedragsspecialist.",
            ],
            record: "Met datum in ParnasSys: signalen, gespreksverslagen, en uitspraken van kind en ouders. Schrijf ook op wat anderen over thuis zeggen; hun naam hoeft er niet bij. Schrijf zo concreet mogelijk, zonder interpretatie.",
            except: "Wilt u de naam van een ander opschrijven? Ga na of dat mag.",
            informed: SILENT,
            departs: &[Difference::Danger, Difference::Disclosure],
            sources: &[Source::S0c],
        },
        RouteStep {
            name: "Stap 2. Collegiaal overleg",
            who: "Leerkracht, intern begeleider en gedragsspecialist, met buurtteam, zorgadviesteam of schoolarts.",
            how: &[
                "Bespreek de signalen.",
                "Vraag eventueel Veilig Thuis om advies.",
            ],
            record: SILENT,
            except: "Weten de ouders nog van niets? Bespreek het kind dan anoniem.",
            informed: SILENT,
            departs: &[Difference::OldName],
            sources: &[Source::S0c],
        },
        RouteStep {
            name: "Stap 3. Gesprek met leerling, ouders of allebei",
            who: "De leerkracht met het kind. Met de ouders: de leerkracht, samen met de intern begeleider of gedragsspecialist.",
            how: &[
                "Praat open met het kind, zonder sturende vragen. Beloof nooit geheimhouding.",
                "Gebruik het woord kindermishandeling alleen als het kind dat deed.",
                "Noem de ouders het doel en de concrete signalen. Laat hen reageren. Bespreek het vervolg.",
            ],
            record: SILENT,
            except: "Praat het liefst altijd met de ouders, maar niet als het gesprek gevaar voor het kind lijkt op te leveren. Is het vermoeden weg? Dan stopt de route.",
            informed: SILENT,
            departs: &[
                Difference::SkipTalk,
                Difference::PupilTalk,
                Difference::SuspicionGone,
            ],
            sources: &[Source::S0c],
        },
        RouteStep {
            name: "Stap 4. Wegen",
            who: "Leerkracht, intern begeleider, gedragsspecialist en directie.",
            how: &[
                "Bespreek het risico, met de signalen en het gesprek.",
                "Vraag eventueel Veilig Thuis om advies.",
            ],
            record: SILENT,
            except: SILENT,
            informed: "De directie hoort de bevindingen in deze stap.",
            departs: &[
                Difference::WhoWeighs,
                Difference::Informed,
                Difference::Doubt,
            ],
            sources: &[Source::S0c],
        },
        RouteStep {
            name: "Stap 5. Hulp organiseren of melden",
            who: "De intern begeleider meldt. De hulp komt van hulpinstanties.",
            how: &[
                "De intern begeleider meldt als het kind gevaar loopt en er sprake lijkt van mishandeling.",
                "De ouders horen van de melding in een persoonlijk gesprek, in elk geval met de intern begeleider.",
                "De melding is niet anoniem.",
            ],
            record: "Wordt het erger? Leg dat vast in ParnasSys, en meld alsnog.",
            except: "Nemen ouders hulp aan, en mag de school met de hulpverlener praten? Dan is volgens deze tekst een melding niet nodig.",
            informed: SILENT,
            departs: &[
                Difference::AcceptedHelp,
                Difference::EitherOr,
                Difference::Duty,
                Difference::WhoReports,
                Difference::Term,
                Difference::AfterReport,
            ],
            sources: &[Source::S0c],
        },
    ],
    always: &[
        "Na de melding praat Veilig Thuis met ouders en anderen, zegt deze tekst. Daarna kan vrijwillige hulp volgen, of de Raad voor de Kinderbescherming of de politie.",
    ],
    of: Some(Source::S0c),
};

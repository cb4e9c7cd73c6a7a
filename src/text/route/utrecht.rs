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
            record: "Met datum in ParnasSys: signalen, gespreksverslagen, en uitspraken van kind en ouders. Ook wat anderen over thuis zeggen; hun naam hoeft er niet bij. Zo concreet mogelijk, zonder interpretatie.",
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
            who: "De leerkracht met het kind. De leerkracht met de intern begeleider of gedragsspecialist bij de ouders.",
            how: &[
                "Praat open met het kind, zonder sturende vragen. Beloof nooit geheimhouding.",
                "Gebruik het woord kindermishandeling alleen als het kind dat deed.",
                "Noem de ouders het doel en de concrete signalen. Laat hen reageren. Bespreek het vervolg.",
            ],
            record: SILENT,
            except: "Het liefst altijd met de ouders praten. Niet als het gesprek het kind gevaar lijkt te geven. Is het vermoeden weg? Dan stopt de route.",
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
                "Loopt het kind gevaar en lijkt er sprake van mishandeling? Dan meldt de intern begeleider.",
                "De ouders horen de melding in een persoonlijk gesprek, in elk geval met de intern begeleider.",
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

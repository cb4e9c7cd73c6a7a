//! The route of a school in Twente (S0a).

use super::{Route, RouteStep, SILENT};
use crate::text::Source;
use crate::text::difference::Difference;

const INFORMED: &str = "De directie hoort het na elke stap.";

/// The route of seed S0a.
pub const TWENTE: Route = Route {
    about: &[
        "Zo heeft een school in Twente de stappen opgeschreven. De deskundige leerkracht of aandachtsfunctionaris staat centraal in de route.",
    ],
    sources: &[Source::S0a],
    steps: &[
        RouteStep {
            name: "Stap 1. Signalen in kaart",
            who: "De deskundige leerkracht of aandachtsfunctionaris overlegt mee. Wie het signaal opvangt, staat er niet.",
            how: &[
                "Kijk en luister.",
                "Overleg met de deskundige leerkracht of aandachtsfunctionaris.",
            ],
            record: "In het dossier: datum, incident en handtekening.",
            except: SILENT,
            informed: INFORMED,
            departs: &[Difference::Danger, Difference::Disclosure],
            sources: &[Source::S0a],
        },
        RouteStep {
            name: "Stap 2. Collegiaal overleg, zo nodig met Veilig Thuis Twente",
            who: "De leerkracht met de deskundige leerkracht of aandachtsfunctionaris.",
            how: &[
                "Bespreek de leerling.",
                "Vraag eventueel anoniem advies aan Veilig Thuis Twente, per telefoon.",
            ],
            record: "In het dossier: datum, incident en handtekening van de leerkracht.",
            except: "Wijst niets op huiselijk geweld? Dan gaat volgens deze tekst het dossier weg.",
            informed: INFORMED,
            departs: &[Difference::Destroy],
            sources: &[Source::S0a],
        },
        RouteStep {
            name: "Stap 3. Gesprek met de ouder",
            who: SILENT,
            how: &["Deel de zorg open met de ouders of verzorgers."],
            record: "In het dossier.",
            except: "Het gesprek mag vervallen als het bedreigend kan worden voor leerling of leerkracht. Dat mag ook als de ouder misschien het contact verbreekt en uit beeld raakt.",
            informed: INFORMED,
            departs: &[Difference::SkipTalk, Difference::PupilTalk],
            sources: &[Source::S0a],
        },
        RouteStep {
            name: "Stap 4. Aard en ernst wegen",
            who: "De deskundige leerkracht of aandachtsfunctionaris.",
            how: &["Weeg met het afwegingskader uit de bijlage."],
            record: SILENT,
            except: SILENT,
            informed: INFORMED,
            departs: &[Difference::WhoWeighs, Difference::Doubt],
            sources: &[Source::S0a],
        },
        RouteStep {
            name: "Stap 5a. Hulp organiseren en volgen",
            who: "De deskundige leerkracht of aandachtsfunctionaris besluit.",
            how: &[
                "Doe dit alleen als leerling en gezin daarmee genoeg beschermd zijn.",
                "Organiseer de hulp die nodig is.",
                "Volg het effect.",
            ],
            record: SILENT,
            except: "Stoppen de signalen niet of komen zij terug, dan moet de school alsnog melden.",
            informed: INFORMED,
            departs: &[Difference::EitherOr, Difference::Term],
            sources: &[Source::S0a],
        },
        RouteStep {
            name: "Stap 5b. Melden en bespreken",
            who: "De directeur meldt, als eindverantwoordelijke.",
            how: &[
                "Kan de school de leerling en het gezin niet genoeg beschermen? Meld bij Veilig Thuis Twente, en bespreek het.",
            ],
            record: SILENT,
            except: "De inleiding van deze tekst zegt: meld een vermoeden van ernstige mishandeling of ernstig geweld altijd. Over hulp beslist u daarna, samen met Veilig Thuis.",
            informed: INFORMED,
            departs: &[Difference::WhoReports, Difference::Duty],
            sources: &[Source::S0a],
        },
    ],
    always: &["Een melding is geen eindpunt, zegt deze tekst. Dat vinden wij ook."],
    of: Some(Source::S0a),
};

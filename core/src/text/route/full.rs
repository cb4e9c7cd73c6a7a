//! The route of a school that printed the whole framework (S0b).

use super::{Route, RouteStep, SILENT};
use crate::text::Source;
use crate::text::difference::Difference;

/// The route of seed S0b.
pub const FULL: Route = Route {
    about: &[
        "Deze school nam het hele afwegingskader over. De kwaliteitscoördinator is hier een aandachtsfunctionaris.",
    ],
    sources: &[Source::S0b],
    steps: &[
        RouteStep {
            name: "Stap 1. Signalen in kaart",
            who: SILENT,
            how: &[
                "Noteer gedrag dat u concreet kon waarnemen.",
                "Blijf objectief en bij de feiten.",
            ],
            record: "In ParnasSys. Deze school gebruikt de notitiecategorie ‘aantekening lk’ of ‘incident’.",
            except: SILENT,
            informed: SILENT,
            departs: &[],
            sources: &[Source::S0b],
        },
        RouteStep {
            name: "Stap 2. Overleg",
            who: "De kwaliteitscoördinator of een andere aandachtsfunctionaris.",
            how: &[
                "Bespreek de signalen.",
                "Vraag zo nodig anoniem advies aan Veilig Thuis.",
            ],
            record: SILENT,
            except: SILENT,
            informed: SILENT,
            departs: &[Difference::Footnote, Difference::OldName],
            sources: &[Source::S0b],
        },
        RouteStep {
            name: "Stap 3. Gesprek met ouders, verzorgers en kind",
            who: SILENT,
            how: &[
                "Leg de ouders het doel uit.",
                "Beschrijf de feiten.",
                "Vraag de ouders om een reactie.",
                "Geef pas daarna zo nodig uw interpretatie.",
                "Leg het gesprek vast.",
            ],
            record: "Een verslag. Laat zo mogelijk iedereen tekenen: voor akkoord of voor gezien.",
            except: "Neem met spoed contact op met Veilig Thuis als u levensgevaar vermoedt, zegt deze tekst.",
            informed: SILENT,
            departs: &[Difference::Danger, Difference::SkipTalk],
            sources: &[Source::S0b],
        },
        RouteStep {
            name: "Stap 4. Wegen",
            who: "Wie de stappen doorliep. Het bevoegd gezag is op de hoogte.",
            how: &["Beantwoord vraag 1: is er een sterk vermoeden?"],
            record: "Geen actie nodig? Leg het dossier vast en sluit het.",
            except: SILENT,
            informed: "Bij vraag 1.",
            departs: &[
                Difference::Strong,
                Difference::StepFour,
                Difference::SuspicionGone,
            ],
            sources: &[Source::S0b],
        },
        RouteStep {
            name: "Stap 5, besluit 1. Melden",
            who: "De tekst noemt eerst één betrokken persoon. Bij vraag 2: functionarissen en bevoegd gezag. De voetnoot sluit leerkrachten uit.",
            how: &[
                "Ja of twijfel bij vraag 2 betekent direct melden. De andere vragen bespreekt de school met Veilig Thuis.",
                "Nee bij vraag 3, 4 of 5 betekent ook melden.",
            ],
            record: SILENT,
            except: "Na nee bij vraag 3 noemt de tekst de termijn: binnen 5 werkdagen een besluit, en bericht aan de melder.",
            informed: "Bij vraag 1.",
            departs: &[
                Difference::Disclosure,
                Difference::WhoWeighs,
                Difference::Duty,
                Difference::Anonymous,
                Difference::WhoReports,
                Difference::AfterReport,
            ],
            sources: &[Source::S0b],
        },
        RouteStep {
            name: "Stap 5, besluit 2. Hulp",
            who: "De school met de betrokkenen. Na een melding ook met Veilig Thuis.",
            how: &[
                "Spreek een termijn af waarop het effect merkbaar moet zijn.",
                "Leg rollen en taken vast, en benoem een casemanager.",
                "Sluit af met afspraken over het monitoren van de veiligheid.",
            ],
            record: "Alle afspraken, zo concreet mogelijk.",
            except: "Is hulp niet mogelijk? Dan is melden noodzakelijk.",
            informed: SILENT,
            departs: &[Difference::EitherOr],
            sources: &[Source::S0b],
        },
    ],
    always: &[
        "Deze tekst vraagt ook om informatie voor ouders. Die staat in Weegwijzer op een eigen blad.",
    ],
    of: Some(Source::S0b),
};

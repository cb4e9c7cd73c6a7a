//! The route for all education: the five steps as the law and the framework have
//! them (S0b, S1, S2). Short: it is read in two minutes.

use super::{Route, RouteStep};
use crate::text::Source;

/// The step in which somebody calls.
pub const DECIDES: &str = "Stap 5, besluit 1. Is melden noodzakelijk?";

pub const GENERAL: Route = Route {
    about: &[
        "Gevaar nu? Bel 112.",
        "Vertelde de leerling het zelf? Of is er eergerelateerd geweld, huwelijksdwang, achterlating, genitale verminking of seksueel misbruik? Bel eerst Veilig Thuis, vóór u met de ouders praat.",
        "Stappen mogen samenvallen. Veilig Thuis bellen mag altijd.",
    ],
    sources: &[
        Source::S36,
        Source::S28,
        Source::S32,
        Source::S34,
        Source::S74,
        Source::S81,
        Source::S12,
    ],
    steps: &[
        RouteStep {
            name: "Stap 1. Breng signalen in kaart",
            who: "Wie iets ziet of hoort. Daarna leerkracht of mentor, met aandachtsfunctionaris of intern begeleider.",
            how: &[
                "Zoek wat uw zorg bevestigt én tegenspreekt.",
                "Deel signalen niet met het hele team.",
                "Denk ook aan andere kinderen in huis, of van de leerling.",
            ],
            record: "Datum, wat u waarnam, wie het zag, letterlijke uitspraken. Geen mening.",
            // The framework does not name it: our safe reading [S11][S32].
            except: "Vertelde de leerling het zelf? Meld dezelfde schooldag. Zo lezen wij het.",
            informed: "",
            departs: &[],
            sources: &[
                Source::S0b,
                Source::S11,
                Source::S32,
                Source::S49,
                Source::S79,
                Source::S105,
            ],
        },
        RouteStep {
            name: "Stap 2. Overleg, vraag zo nodig advies",
            who: "De aandachtsfunctionaris, intern begeleider of zorgcoördinator.",
            how: &[
                "Vraag zo nodig Veilig Thuis om advies, zonder het gezin te noemen. Advies is geen melding.",
                "Letsel zonder duidelijke oorzaak? Vraag Veilig Thuis wie ernaar kijkt.",
            ],
            record: "Wie u sprak, het advies, uw besluit.",
            except: "Eergerelateerd geweld of huwelijksdwang? Bel direct Veilig Thuis.",
            informed: "",
            departs: &[],
            sources: &[
                Source::S13,
                Source::S14,
                Source::S29,
                Source::S34,
                Source::S49,
            ],
        },
        RouteStep {
            name: "Stap 3. Praat met ouders en leerling",
            who: "Leerkracht of mentor, liefst met aandachtsfunctionaris of intern begeleider.",
            how: &[
                "Zeg het doel, dan de feiten. Luister. Zeg dan pas wat u denkt.",
                "Vanaf 18 jaar praat u met de leerling zelf.",
                "Stel de leerling open vragen. Beloof nooit geheimhouding.",
                "Huwelijksdwang of achterlating? Bel Veilig Thuis vóór u verder praat.",
            ],
            record: "Verslag met afspraken, zo mogelijk getekend.",
            except: "Overslaan mag bij gevaar voor kind, gezinslid, uzelf of collega. Ook bij echte haast, of zonder contact na redelijke pogingen. Leg de reden vast.",
            informed: "",
            departs: &[],
            sources: &[
                Source::S0b,
                Source::S0c,
                Source::S6,
                Source::S8,
                Source::S23,
                Source::S28,
                Source::S34,
                Source::S74,
                Source::S81,
            ],
        },
        RouteStep {
            name: "Stap 4. Wegen",
            who: "Functionarissen en bevoegd gezag samen. Niet de leerkracht alleen.",
            how: &[
                "Hoe erg is het, en welk risico?",
                "Vraag 1: is er nog een vermoeden?",
            ],
            record: "Wat u woog, en waarop.",
            except: "Is het vermoeden weg? Leg vast waarom, en sluit. Ontkennen is niet genoeg. Sluit niet bij twijfel, na acuut gevaar, of als de leerling het zelf vertelde. Ga dan naar vraag 2. Zo lezen wij het.",
            informed: "Het bevoegd gezag weet het uiterlijk bij vraag 1.",
            departs: &[],
            sources: &[
                Source::S0b,
                Source::S1,
                Source::S2,
                Source::S49,
                Source::S106,
            ],
        },
        RouteStep {
            name: DECIDES,
            who: "Functionarissen en het bevoegd gezag, dat verantwoordelijk is. Spreek af wie belt: ons advies.",
            how: &[
                "Acute of structurele onveiligheid, of twijfel daarover? Meld direct per telefoon, ook als er al hulp is.",
                "Zo niet: kan hulp de dreiging stoppen? Nemen de betrokkenen die aan, en doen zij mee? Werkt die hulp? Eén keer nee: melden is noodzakelijk.",
                "Bespreek met Veilig Thuis wie de ouders inlicht, en of dat veilig is. Melden wacht daar niet op.",
            ],
            record: "Besluit, redenen, wie het weet, hun reactie.",
            except: "Wijkt u af? Leg vast waarom, en wie dat besloot.",
            informed: "",
            departs: &[],
            sources: &[
                Source::S0b,
                Source::S1,
                Source::S4,
                Source::S6,
                Source::S19,
                Source::S47,
                Source::S49,
            ],
        },
        RouteStep {
            name: "Stap 5, besluit 2. Is hulp (ook) mogelijk?",
            who: "School en betrokkenen. Na een melding ook Veilig Thuis.",
            how: &[
                "Spreek doel, termijn, taken en casemanager af.",
                "Werkt de hulp dan niet? Dan meldt u.",
                "Sluit af met afspraken over zicht op de veiligheid.",
            ],
            record: "Alle afspraken, en het resultaat.",
            except: "Nieuw signaal? Terug naar vraag 2. Ook na een melding belt u opnieuw.",
            informed: "",
            departs: &[],
            sources: &[Source::S0a, Source::S0b, Source::S1, Source::S48],
        },
    ],
    always: &[],
    of: None,
};

//! The route for all education: the five steps as the law and the framework have
//! them (domain brief 1 and 2). Short: it is read in two minutes.

use super::{Route, RouteStep};
use crate::text::Source;

/// The general route.
pub const GENERAL: Route = Route {
    about: &[
        "Gevaar nu? Bel 112. De stappen komen daarna.",
        "De stappen mogen samenvallen. Veilig Thuis bellen mag op elk moment.",
    ],
    steps: &[
        RouteStep {
            name: "Stap 1. Breng de signalen in kaart",
            who: "Wie iets ziet of hoort. Daarna de leerkracht of mentor, met de {aandachtsfunctionaris} of {intern begeleider}.",
            how: &[
                "Zoek wat de zorg bevestigt, en wat haar tegenspreekt.",
                "Deel signalen niet met het hele team.",
                "Denk ook aan andere kinderen in huis: de kindcheck.",
            ],
            record: "Datum, wat u waarnam, wie het zag, letterlijke uitspraken. Geen mening als feit.",
            except: "Vertelde de leerling het zelf? Bel dezelfde schooldag Veilig Thuis, vóór u met de ouders praat. Dat is onze veilige lezing.",
            informed: "",
            departs: &[],
            sources: &[
                Source::S0b,
                Source::S11,
                Source::S49,
                Source::S79,
                Source::S93,
                Source::S105,
            ],
        },
        RouteStep {
            name: "Stap 2. Overleg, en vraag zo nodig advies",
            who: "De {aandachtsfunctionaris}, {intern begeleider} of zorgcoördinator. Soms ook het {zorgadviesteam} of de {jeugdarts}.",
            how: &[
                "Bespreek de signalen met een deskundige collega.",
                "Vraag zo nodig Veilig Thuis om advies, zonder het gezin te noemen. Advies is geen melding.",
                "Letsel zonder duidelijke oorzaak? Vraag Veilig Thuis wie ernaar kijkt.",
            ],
            record: "Wie u sprak, het advies, en wat u besloot.",
            except: "Eergerelateerd geweld, huwelijksdwang of genitale verminking? Bel direct Veilig Thuis.",
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
            name: "Stap 3. Praat met de ouders en de leerling",
            who: "De leerkracht of mentor, liefst met de {aandachtsfunctionaris} of {intern begeleider}.",
            how: &[
                "Zeg het doel, dan de feiten. Vraag een reactie. Zeg pas dan voorzichtig wat u denkt.",
                "Stel de leerling open vragen. Beloof nooit geheimhouding.",
            ],
            record: "Een verslag met afspraken. Laat zo mogelijk tekenen: voor akkoord of voor gezien.",
            except: "Overslaan mag bij gevaar voor het kind, een ander thuis, uzelf of een collega. Ook bij echte haast, of als contact na redelijke pogingen niet lukt. Leg de reden vast. Twijfelt u? Bel eerst Veilig Thuis.",
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
            ],
        },
        RouteStep {
            name: "Stap 4. Weeg",
            who: "Functionarissen en het {bevoegd gezag} samen. Niet de leerkracht alleen.",
            how: &[
                "Hoe erg is het, en welk risico is er?",
                "Beantwoord vraag 1: is er nog een vermoeden?",
                "Weet u niet wat de signalen betekenen? Vraag opnieuw advies.",
            ],
            record: "Wat u woog, en waarop u dat baseert.",
            except: "Geen vermoeden meer? Leg vast waarom, en sluit. Alleen een ontkenning is niet genoeg. Ook dat is onze veilige lezing.",
            informed: "Het {bevoegd gezag} weet het uiterlijk bij vraag 1.",
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
            name: "Stap 5, besluit 1. Is melden noodzakelijk?",
            who: "Functionarissen en het {bevoegd gezag}, dat verantwoordelijk is.",
            how: &[
                "Acute of structurele onveiligheid, of twijfel daarover? Meld direct, per telefoon. Ook als er al hulp is.",
                "Zo niet: is er effectieve hulp? Nemen de betrokkenen die aan, en doen zij mee? Werkt de hulp? Eén keer nee: melden is noodzakelijk.",
            ],
            record: "Het besluit, de redenen, wie het weet, en hun reactie.",
            except: "Wijkt u af van het kader? Leg vast waarom, en wie dat besloot.",
            informed: "Het {bevoegd gezag} besluit mee.",
            departs: &[],
            sources: &[
                Source::S0b,
                Source::S1,
                Source::S4,
                Source::S19,
                Source::S49,
            ],
        },
        RouteStep {
            name: "Stap 5, besluit 2. Is hulp (ook) mogelijk?",
            who: "De school met de betrokkenen. Na een melding ook met Veilig Thuis.",
            how: &[
                "Spreek doel, termijn, taken en casemanager af.",
                "Kijk op de datum of de hulp werkt. Zo niet, dan meldt u.",
                "Sluit af met afspraken: wie volgt de veiligheid, en tot wanneer?",
            ],
            record: "Alle afspraken, en het resultaat.",
            except: "Een nieuw signaal? Begin opnieuw bij vraag 2. Ook na een melding belt u opnieuw.",
            informed: "",
            departs: &[],
            sources: &[Source::S0a, Source::S0b, Source::S1, Source::S48],
        },
    ],
    always: &[],
    of: None,
};

//! What a school agreed on, as its readers see it.

use crate::parts::Typed;
use crate::profile::Profile;
use crate::text::school as words;
use maud::{Markup, html};

/// What the school agreed on for each step of the meldcode.
pub(super) fn steps(profile: &Profile) -> Markup {
    let agreed =
        ["1", "2", "3", "4", "5"].map(|step| (step, profile.get(&["stap-", step].concat())));
    let mut agreed = agreed
        .iter()
        .filter(|(_, says)| !says.is_empty())
        .peekable();
    html! {
        @if agreed.peek().is_some() {
            h2.ww-subtitle { (words::STEPS) }
            p.ww-field__hint { (words::NORM) }
            ul.ww-list {
                @for (step, says) in agreed {
                    li.ww-quote { b { (words::STEP) " " (step) ": " } (Typed(says)) }
                }
            }
        }
    }
}

/// Where the record goes, and how long it is retained; nothing where nothing is known.
pub(in super::super) fn dossier(profile: &Profile, shielded: bool) -> Markup {
    let (system, category) = (profile.get("leerlingvolgsysteem"), profile.get("notitie"));
    let kept = profile.get("bewaren");
    html! {
        @if !system.is_empty() {
            p {
                (words::SYSTEM) " " span data-typed { (Typed(system)) }
                // Parents may be able to read an ordinary category.
                @if shielded {
                    (words::SHIELDED)
                } @else if !category.is_empty() {
                    ", " (words::CATEGORY) " ‘" span data-typed { (Typed(category)) } "’"
                }
                "."
            }
        }
        @if !kept.is_empty() {
            p { (words::KEPT) ": " span data-typed { (Typed(kept)) } }
            p.ww-field__hint { (words::NORM) }
        }
    }
}

/// What the school safety plan covers elsewhere: who, and where to find it.
pub(in super::super) fn affairs(profile: &Profile) -> Markup {
    let known = words::AFFAIRS.map(|(id, name)| {
        let who = profile.get(&[id, "-naam"].concat());
        (name, who, profile.get(&[id, "-plek"].concat()))
    });
    let mut known = known
        .iter()
        .filter(|(_, who, place)| !who.is_empty() || !place.is_empty())
        .peekable();
    html! {
        @if known.peek().is_some() {
            h2.ww-subtitle { (words::AFFAIRS_TITLE) }
            ul.ww-list data-affairs {
                @for (name, who, place) in known {
                    li {
                        b { (name) } ": " (Typed(who))
                        @if !who.is_empty() && !place.is_empty() { ". " }
                        (Typed(place))
                    }
                }
            }
        }
    }
}

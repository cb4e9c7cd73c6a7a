//! What leerplicht sees on a screen of a case next to what a school sees: its own cards, each
//! below the part that it is about.

use crate::case::{Audience, Sheet};
use crate::parts::{Block, Page, markup};
use crate::protocol::Reporting;
use crate::session::{Scene, Session};
use crate::text::Reading;
use crate::text::audience::{Card, PARENTS, Place, cards_at};
use maud::html;

/// The cards of this scene; none for a school.
pub(super) fn cards(session: &Session, scene: &Scene) -> &'static [Card] {
    if session.audience() == Audience::School {
        return &[];
    }
    let place = match scene {
        Scene::Readiness(_) => Place::Steps,
        Scene::Question(scene) => Place::Question(scene.asked.question),
        Scene::Outcome(scene) if scene.reached.outcome.reporting() == Reporting::Necessary => {
            Place::Report
        }
        Scene::Sheet(scene) if scene.sheet == Sheet::Record => Place::Record,
        _ => return &[],
    };
    cards_at(place)
}

/// What leerplicht must know of a page that a school reads as its own, by its name.
pub(super) fn of_schools(page: &str) -> Option<&'static str> {
    (page == Reading::Parents.id()).then_some(PARENTS)
}

/// Adds these below the fields of steps 1 to 3, and on any other screen below its heading.
pub(super) fn add(page: &mut Page, cards: &[Card]) {
    if cards.is_empty() {
        return;
    }
    let form = |block: &Block| page.name == "readiness" && block.class.starts_with("ww-form");
    // The way to the answers is right after the heading.
    let heading = |block: &Block| block.class == "ww-skip" || block.html.contains("<h1");
    let at = page.blocks.iter().position(form);
    let at = at.or_else(|| page.blocks.iter().rposition(heading));
    let at = at.map_or(page.blocks.len(), |at| at + 1);
    page.blocks.insert(
        at,
        Block::of(html! {
            @for card in cards { (markup::on_demand(card.page, card.note.summary)) }
        }),
    );
}

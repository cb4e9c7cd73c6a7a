//! The end of a case, below its record: what is still to do, the way to another device, and the
//! way to wipe this case alone.

use crate::parts::{Block, Control, Look, Page, markup};
use crate::session::{DraftStatus, Event, Overlay};
use crate::text::{ending as words, record};
use maud::html;

/// What the end of a case depends on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ending {
    /// Whether the bevoegd gezag knows of the concern, if the case says.
    pub board: Option<bool>,
    /// The draft on this device.
    pub draft: DraftStatus,
    /// There is a date for the calendar.
    pub dated: bool,
    /// A report is to be made, and the case does not say that it was.
    pub owed: bool,
    /// After a report it is not known how the pupil gets home today.
    pub home: bool,
    /// The call and what came of it are not written down whole.
    pub call: bool,
    /// How many points are open.
    pub open: usize,
}

/// What is still to do before a case is closed, and how.
pub fn add(page: &mut Page, ending: Ending) {
    let board = match ending.board {
        Some(true) => words::BOARD_KNOWS,
        Some(false) => words::BOARD_OPEN,
        None => words::BOARD_UNSAID,
    };
    let draft = match ending.draft {
        DraftStatus::Open { .. } => words::DRAFT_HERE,
        DraftStatus::Nothing => words::DRAFT_NONE,
        DraftStatus::Working => words::DRAFT_BUSY,
        DraftStatus::Unavailable => words::DRAFT_UNSEEN,
        _ => words::DRAFT_STAYS,
    };
    let block = page.block("ww-ways");
    block.html.push(html! {
        h2.ww-subtitle { (words::TITLE) }
        ul.ww-list data-ending {
            @if ending.owed { li { b { (words::OWED.0) } " " (words::OWED.1) } }
            @if ending.home { li { b { (words::HOME.0) } " " (words::HOME.1) } }
            @if ending.open > 0 { li { (record::open_points(ending.open)) } }
            li { b { (words::TAKEN.0) ":" } " " (words::TAKEN.1) }
            @if ending.dated { li { b { (words::DATE.0) ":" } " " (words::DATE.1) } }
            li { b { (words::BOARD) ":" } " " (board) }
            li { b { (words::DRAFT) ":" } " " (draft) }
        }
    });
    let draft = Event::Open(Overlay::Draft);
    block
        .controls
        .push(Control::large("data-draft", "", words::COMPUTER, draft));
    page.blocks.push(close());
}

/// Wipes this case and nothing else, after a second tap.
#[must_use]
pub fn close() -> Block {
    let mut block = Block {
        class: "ww-note",
        controls: vec![Control::plain(
            "data-end-case",
            Look::Strong,
            words::CLOSE_YES,
            Event::EndCase,
        )],
        ..Block::of(html! { ul.ww-list { (markup::items(words::CLOSE_MEANS)) } })
    };
    block.fold(words::CLOSE, false);
    block
}

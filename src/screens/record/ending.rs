//! The end of a case: what is still to do and the way to another device, below its record; and the
//! way to wipe this case alone, below each of its screens.

use crate::parts::{Control, Page};
use crate::session::{DraftStatus, Event, Overlay, Session};
use crate::text::{draft as draft_words, ending as words, record};
use maud::{Markup, html};

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
    block.tail.push(html! {
        button.ww-button type="button" popovertarget="end" { (words::CLOSE) }
    });
}

/// Offers to wipe this case and nothing else: below each of its screens, beside the way to wipe
/// all, and after a question that names what is there.
pub fn offer(page: &mut Page, session: &Session) {
    if !session.offers_to_end() {
        return;
    }
    let asks = asks(
        session.draft().status,
        !session.reference().profile().is_empty(),
    );
    let mut blocks = page.blocks.iter_mut().chain(&mut page.after);
    if let Some(block) = blocks.find(|block| block.html.contains("<footer")) {
        block.html.push(&asks);
    }
}

/// The button and the question before; the page tells the app of its answer.
fn asks(draft: DraftStatus, school: bool) -> Markup {
    let goes = matches!(draft, DraftStatus::Open { .. });
    let stays = match draft {
        DraftStatus::Open { .. } | DraftStatus::Nothing => "",
        DraftStatus::Unavailable | DraftStatus::Working => words::STAYS_UNSEEN,
        _ => words::STAYS_DRAFT,
    };
    html! {
        button.ww-button.ww-button--quiet type="button" popovertarget="end" { (words::END) }
        div.ww-waiting.ww-wipe id="end" popover role="dialog" aria-labelledby="end-ask" {
            h2.ww-subtitle id="end-ask" { (words::ASK) }
            p { (draft_words::WIPE_GOES) }
            ul.ww-list {
                li { (draft_words::WIPE_CASE) }
                @if goes { li { (draft_words::WIPE_DRAFT) } }
            }
            @if school || !stays.is_empty() {
                p { (words::STAYS) }
                ul.ww-list {
                    @if !stays.is_empty() { li { (stays) } }
                    @if school { li { (draft_words::WIPE_SCHOOL) } }
                }
            }
            p { (words::NOT_KNOWN) " " (draft_words::WIPE_STAYS) }
            button.ww-button.ww-button--strong type="button" data-end-case { (words::CLOSE_YES) }
            button.ww-button type="button" popovertarget="end" popovertargetaction="hide" {
                (draft_words::WIPE_NO)
            }
        }
    }
}

//! The record that grows next to a case, where a window has room for two columns.

use super::words_of;
use crate::export;
use crate::parts::{Block, InPlace, Page};
use crate::session::Session;
use crate::text::record as words;
use maud::html;

/// Adds it as the first of the second column. It is folded: what a pupil said is in view only
/// where somebody opens it.
pub(super) fn add(page: &mut Page, session: &Session) {
    let (Some(at), Some(run)) = (page.beside, session.run()) else {
        return;
    };
    let record = export::so_far(run, session.today(), words_of(session));
    let block = Block {
        class: "ww-note ww-growing",
        summary: Some((words::SO_FAR, false)),
        ..Block::of(html! {
            pre.ww-growing__text id="growing" translate="no" { (InPlace(&record.lines())) }
        })
    };
    page.blocks.insert(at, block);
}

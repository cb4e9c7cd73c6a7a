//! The record that grows next to a case, where a window has room for two columns.

use super::record;
use super::words_of;
use crate::export;
use crate::parts::{InPlace, Page};
use crate::session::Session;
use crate::text::record as words;
use maud::html;

/// Fills the first part of the second column. It is folded: what a pupil said is in view only
/// where somebody opens it.
pub(super) fn fill(page: &mut Page, session: &Session) {
    let (Some(part), Some(run)) = (page.growing(), session.run()) else {
        return;
    };
    let so_far = export::so_far(run, session.today(), words_of(session));
    let sections = html! {
        @for section in &so_far.sections { (record::section(section)) }
    };
    part.fold(words::SO_FAR, false);
    part.html.push(html! {
        div.ww-growing__text id="growing" translate="no" { (InPlace(sections)) }
    });
}

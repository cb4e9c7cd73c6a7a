//! What the reader is told about a file and about the draft.

use crate::draft::{DraftMessage, Weakness};
use crate::effect::Handed;
use crate::hosting::Hosting;
use crate::session::Run;
use crate::text::{draft as words, field, record, ui};

/// The text about a file that the reader was given.
pub(super) const fn given(handed: Handed) -> &'static str {
    match handed {
        Handed::Offered => record::FILE_OFFERED,
        Handed::Passed => record::FILE_PASSED,
        Handed::Copied => record::FILE_COPIED,
        Handed::Failed => record::NOT_SAVED,
        Handed::Closed | Handed::Silent => "",
    }
}

/// What stays open in `case` when all that may be done was done; empty if nothing does.
pub(super) fn left(case: Option<&Run>) -> String {
    let Some(run) = case else {
        return String::new();
    };
    let left = run
        .left_open()
        .into_iter()
        .map(|open| field::field(open).label);
    let left = left.collect::<Vec<_>>().join(" ");
    match (left.is_empty(), run.talk_waits()) {
        (true, _) => left,
        (false, false) => [ui::LEFT, &left].concat(),
        (false, true) => [ui::LEFT, &left, ui::LEFT_CALL].concat(),
    }
}

/// The text of a message about the draft.
pub(super) const fn text(message: DraftMessage) -> &'static str {
    match message {
        DraftMessage::Kept => words::TOLD_KEPT,
        DraftMessage::AnotherPhrase => words::TOLD_ANOTHER,
        DraftMessage::Expired => words::TOLD_EXPIRED,
        DraftMessage::Ended => words::TOLD_ENDED,
        DraftMessage::LastDay => words::TOLD_LAST_DAY,
        DraftMessage::Deleted => words::TOLD_DELETED,
        DraftMessage::NotDeleted => words::TOLD_NOT_DELETED,
        DraftMessage::Interrupted => words::TOLD_INTERRUPTED,
        DraftMessage::NotKept => words::TOLD_NOT_KEPT,
        DraftMessage::NotOpened => words::TOLD_NOT_OPENED,
        DraftMessage::WrongPhrase => words::TOLD_WRONG,
        DraftMessage::Weak(Weakness::Short) => words::TOLD_SHORT,
        DraftMessage::Weak(Weakness::Digits) => words::TOLD_DIGITS,
        DraftMessage::Weak(Weakness::Repeated) => words::TOLD_REPEATED,
        DraftMessage::Weak(Weakness::Few) => words::TOLD_FEW,
        DraftMessage::Weak(Weakness::Known) => words::TOLD_KNOWN,
        DraftMessage::NoVault => words::TOLD_NO_VAULT,
        DraftMessage::Lost => words::TOLD_LOST,
        DraftMessage::NewPhrase => words::TOLD_NEW_PHRASE,
        DraftMessage::NoRoom => words::TOLD_NO_ROOM,
        DraftMessage::Full => words::FULL,
        DraftMessage::Unreadable => words::UNREADABLE,
        DraftMessage::Gone => words::TOLD_GONE,
        DraftMessage::TakenOver => words::TOLD_TAKEN_OVER,
        DraftMessage::Replaced => words::TOLD_REPLACED,
        DraftMessage::Forbidden(Hosting::Folder) => words::NOT_IN_A_FOLDER,
        DraftMessage::Forbidden(_) => words::NOT_WITHOUT_POLICY,
        DraftMessage::NotADraft => words::TOLD_NOT_A_DRAFT,
        DraftMessage::NewerFile => words::TOLD_NEWER_FILE,
        DraftMessage::EndedFile => words::TOLD_ENDED_FILE,
        DraftMessage::OneThere => words::TOLD_ONE_THERE,
    }
}

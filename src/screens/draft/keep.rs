//! Making a draft: what the place allows, its phrase, its time, and what it would replace.

use super::{ask, notice};
use crate::calendar::Date;
use crate::hosting::Hosting;
use crate::parts::{FieldLabel, InPlace, Look, Page, PhraseForm, Typed, markup};
use crate::session::{DraftCommand, DraftStatus, DraftView, Lifetime, PhrasePurpose};
use crate::text::date::in_words;
use crate::text::draft as words;
use maud::{Markup, html};

/// Why nothing can be stored where the app is served.
fn forbidden(draft: &DraftView) -> Option<&'static str> {
    match draft.host {
        Some(Hosting::Folder) => Some(words::NOT_IN_A_FOLDER),
        Some(Hosting::NoPolicy) => Some(words::NOT_WITHOUT_POLICY),
        None | Some(Hosting::Fit | Hosting::Silent) => None,
    }
}

/// What the button says that keeps the case, where it can be kept.
pub(super) fn offers(draft: &DraftView) -> Option<&'static str> {
    let says = match draft.status {
        DraftStatus::Nothing => words::KEEP,
        DraftStatus::Locked { .. }
        | DraftStatus::Unsure
        | DraftStatus::Ended { .. }
        | DraftStatus::Elsewhere { .. }
            if draft.replaces.is_none() =>
        {
            words::REPLACE
        }
        _ => return None,
    };
    Some(says).filter(|_| forbidden(draft).is_none())
}

/// A new draft: its phrase, how long it is stored, and what to know.
pub(super) fn new(page: &mut Page, draft: &DraftView, keep_own: &'static str) {
    if let Some(why) = forbidden(draft) {
        return page.content().push(notice(why));
    }
    let apart = draft.home_screen.map(|home_screen| {
        if home_screen {
            words::HOME_SCREEN
        } else {
            words::SAFARI
        }
    });
    let made = page.block("ww-phrase");
    made.html.push(html! {
        h2.ww-subtitle { (words::PHRASE) }
        // No live region: a screen reader would say it aloud as soon as it is there.
        p.ww-phrase__words id="made" data-made { (InPlace(Typed(&draft.phrase))) }
        b { (words::PHRASE_ONCE) }
        p { (words::PHRASE_LOST) }
    });
    made.controls.push(ask(
        "data-another",
        Look::Quiet,
        words::ANOTHER,
        DraftCommand::AnotherPhrase,
    ));
    let before = html! {
        p { (words::LEAD) }
        ul { (markup::items(words::BEFORE)) }
    };
    page.content().push(html! {
        @if let Some(apart) = apart { p { (apart) } }
        (markup::folded(words::KNOW, before))
        (lifetime(draft))
    });

    let own = page.block("ww-phrase");
    own.html.push(html! { h2.ww-subtitle { (words::OWN) } });
    own.phrase = Some(PhraseForm {
        id: "own-phrase",
        label: words::OWN_LABEL,
        autocomplete: "new-password",
        hint: words::OWN_HINT,
        hook: "data-keep-own",
        look: Look::Plain,
        text: keep_own,
        purpose: PhrasePurpose::Keep,
    });
}

/// The second step before the old draft goes.
pub(super) fn replace(page: &mut Page, saved: Date) {
    let ask_them = page.block("ww-phrase");
    ask_them.html.push(html! {
        p { b { (words::REPLACE_ASK) " " (in_words(saved)) "." } }
        p { (words::REPLACE_ASK_WHY) }
    });
    ask_them.controls = vec![
        ask(
            "data-replace",
            Look::Plain,
            words::REPLACE_YES,
            DraftCommand::Replace,
        ),
        ask(
            "data-replace-no",
            Look::Strong,
            words::REPLACE_NO,
            DraftCommand::Leave,
        ),
    ];
}

/// How long it is stored: seven days, or until after the agreed date.
fn lifetime(draft: &DraftView) -> Markup {
    let until = [words::AFTER_REVIEW, " ", &in_words(draft.until), "."].concat();
    let offered = Lifetime::ALL.map(Lifetime::id).into_iter();
    let asks = FieldLabel {
        label: words::TERM,
        hint: words::LONGEST,
        ..FieldLabel::default()
    };
    let choices = markup::choices(
        Lifetime::FIELD,
        asks,
        draft.lifetime.id(),
        offered.zip([words::WEEK, &until]),
    );
    markup::fields(words::TERM, choices)
}

//! The list of cases, and what can be done with each.

use super::{event, marked};
use crate::case::Audience;
use crate::parts::markup::{file, folded, footer};
use crate::parts::{Control, Look, Page, Typed};
use crate::session::Event;
use crate::text::training::School;
use crate::text::training_ui as words;
use crate::training::{Case, PlayMode, Row, Top, Train};
use maud::{Markup, html};

/// The cases; those of `audience` come before those of others.
pub(super) fn list(rows: &[Row], audience: Audience) -> Page {
    let mut page = Page::new("training");
    page.content().push(html! {
        (marked(&[], words::TITLE))
        p.ww-lead { (words::LEAD) }
    });
    let mut last: Option<&str> = None;
    // What a trainer wrote is what a trainer looks for.
    let (own, others): (Vec<_>, Vec<_>) = rows.iter().enumerate().partition(|(_, row)| row.own);
    let leerplicht = |row: &Row| row.case.school == School::Leerplicht;
    let (first, others): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|(_, row)| audience == Audience::Leerplicht && leerplicht(row));
    for (index, row) in own.into_iter().chain(first).chain(others) {
        let case = &row.case;
        let group = if row.own {
            words::OWN
        } else {
            words::school(case.school)
        };
        if last.replace(group) != Some(group) {
            page.content().push(html! { h2.ww-subtitle { (group) } });
        }
        // A tap on the case shows what can be done with it.
        let block = page.block(if row.ticked {
            "ww-note ww-case ww-case--paper"
        } else {
            "ww-note ww-case"
        });
        block.fold = Some(false);
        block.html.push(html! {
            span {
                b { (Typed(&case.title)) }
                (about(row))
                (teaser(case))
            }
        });
        for (hook, text, way) in [
            ("data-alone", words::ALONE, PlayMode::Alone),
            ("data-group", words::GROUP, PlayMode::Group),
        ] {
            let open = event(Train::Open(Top::Case(index, way)));
            block.controls.push(named(hook, text, &case.title, open));
        }
        if row.own {
            let edit = event(Train::Open(Top::Edit(index)));
            let file = event(Train::Export(index));
            for (hook, text, event) in [
                ("data-edit", words::EDIT, edit),
                ("data-export-case", words::EXPORT, file),
            ] {
                block.controls.push(named(hook, text, &case.title, event));
            }
        }
        let text = if row.ticked {
            words::TICKED
        } else {
            words::TICK
        };
        let tick = event(Train::Tick(index));
        block
            .controls
            .push(named("data-tick", text, &case.title, tick));
    }
    let own = page.block("ww-stack");
    let new = event(Train::Open(Top::Form));
    own.controls
        .push(Control::plain("data-new", Look::Plain, words::NEW, new));
    let import = file("import-case", words::IMPORT_LABEL);
    page.content().push(folded(words::IMPORT, import));
    let paper = page.block("ww-stack");
    paper.html.push(html! {
        h2.ww-subtitle { (words::HAND_OUT) }
        p.ww-field__hint { (words::HAND_OUT_HINT) }
    });
    let ticked = rows.iter().filter(|row| row.ticked).count();
    for (hook, text, top) in [
        (
            "data-hand-out",
            words::PRINT_STORY,
            Top::HandOut { answers: false },
        ),
        (
            "data-answers",
            words::PRINT_ANSWERS,
            Top::HandOut { answers: true },
        ),
        ("data-framework", words::FRAMEWORK, Top::Framework),
    ] {
        let many = match top {
            Top::HandOut { .. } => words::chosen(ticked),
            _ => String::new(),
        };
        let open = event(Train::Open(top));
        let text = [text, &many].concat();
        paper
            .controls
            .push(Control::plain(hook, Look::Plain, &text, open));
    }
    page.content().push(footer());
    page
}

/// What a trainer chooses by, on one line; where the case leads is not in it, as the group may
/// look on.
fn about(row: &Row) -> Markup {
    let case = &row.case;
    html! {
        small {
            @if !case.theme.is_empty() { (case.theme) " · " }
            // The heading above the cases of others says which school.
            @if row.own { (words::school(case.school)) " · " }
            (case.minutes()) (words::MINUTES)
            @if row.done { " · " (words::DONE) } @else if row.begun { " · " (words::PLAYED) }
        }
    }
}

/// How the story begins: its first sentence, if it has more.
fn teaser(case: &Case) -> Markup {
    let begins = case.story.first().map_or("", |(_, text)| text);
    let (first, end) = begins
        .split_once(". ")
        .map_or((begins, ""), |(first, _)| (first, "."));
    html! { (Typed(first)) (end) }
}

/// A small button whose name says what it is about, for a screen reader user who hears it
/// alone.
fn named(hook: &'static str, text: &str, about: &str, event: Event) -> Control {
    let mut control = Control::plain(hook, Look::Small, text, event);
    let whose = html! { span.ww-hidden { ": " (Typed(about)) } };
    control.html.push(whose);
    control
}

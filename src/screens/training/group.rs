//! The screen for leading a group, for a projector: large, one thing at a time.

use super::case::{
    Level, ask_head, decisions, discussed, follows, gist, option, reading, reasons, story,
    story_again, topic,
};
use super::{event, marked, next};
use crate::parts::markup::{bar, number, sources};
use crate::parts::{Control, Look, Page, Typed};
use crate::protocol::{Doubtable, Given};
use crate::text::training_ui as words;
use crate::training::{Agreement, CaseScene, Decision, Stage, Train, TrainingChoice};
use maud::{Markup, html};

pub(super) fn presenter(scene: &CaseScene) -> Page {
    let mut page = Page::new("presenter");
    page.docked = true;
    page.content().push(html! {
        (stage(scene))
        // It counts up, and never sounds an alarm. It is drawn on top.
        p.ww-timer { (words::TIME) " " span id="timer" data-timer {} }
    });
    if scene.begun {
        let back = event(Train::Back);
        page.below(Control::plain("data-back", Look::Plain, words::BACK, back));
    }
    if scene.beat == Stage::End {
        let again = event(Train::Again);
        page.below(Control::plain(
            "data-again",
            Look::Plain,
            words::AGAIN,
            again,
        ));
        let list = event(Train::List);
        let strong = Look::Strong;
        page.below(Control::plain("data-list", strong, words::LIST, list));
    } else {
        page.below(next(match scene.beat {
            Stage::Ask(at) if scene.counted(at) => words::SHOW_SPLIT,
            Stage::Ask(_) | Stage::Split(_) => words::SHOW_ANSWER,
            _ => words::NEXT,
        }));
    }
    page
}

/// What the group looks at.
fn stage(scene: &CaseScene) -> Markup {
    let case = &scene.case;
    let decision = |at: usize| case.decisions.get(at);
    html! {
        @match scene.beat {
            Stage::Part(last) => {
                (marked(&[], Typed(&case.title)))
                (story(case, 0..last + 1))
            }
            Stage::Ask(at) => @if let Some(decision) = decision(at) {
                (ask_head(case, at, decision, true))
                p { (words::HANDS) }
                (hands(scene, decision))
                (story_again(case, case.known(at)))
            }
            Stage::Split(at) => @if let Some(decision) = decision(at) {
                (marked(&[&case.title, topic(decision)], words::SPLIT))
                (bars(scene, decision, true))
                @if raised(scene, decision) > 1
                    && matches!(decision.right, TrainingChoice::Given(Given::Safety(_)))
                {
                    p.ww-notice { (words::SPLIT_IS_DOUBT) }
                }
            }
            Stage::Answer(at) => @if let Some(decision) = decision(at) {
                (answer(scene, decision, scene.said(at)))
            }
            Stage::Others(at) => @if let Some(decision) = decision(at) {
                (marked(&[&case.title, topic(decision)], words::OTHERS))
                div.ww-others { (others(scene, decision)) }
            }
            Stage::Discuss => {
                (marked(&[&case.title], words::DISCUSS))
                (discussed(case))
            }
            Stage::End => {
                (marked(&[&case.title], words::END))
                div.ww-ending {
                    (decisions(scene))
                    div.ww-stack {
                        (gist(Level::Screen, case))
                        p.ww-notice { (reading(case)) }
                        (sources(case.sources))
                    }
                }
            }
        }
    }
}

/// The author's answer and why. A group that reports at question 2 is never told another
/// answer: its report is shown above the author's answer. The hands stay next to it.
fn answer(scene: &CaseScene, decision: &Decision, said: Option<TrainingChoice>) -> Markup {
    let (_, word, meaning) = option(decision.right);
    let place: &[&str] = &[&scene.case.title, topic(decision)];
    html! {
        @if said.is_some_and(|said| decision.fit(said) == Agreement::Stands) {
            (marked(place, words::GROUP_REPORTS))
            h2.ww-subtitle { (words::TEAM) ": " (word) }
        } @else {
            (marked(place, word))
            h2.ww-subtitle { (meaning) }
        }
        div.ww-answered {
            @if raised(scene, decision) > 0 {
                div {
                    h2.ww-label { (words::SPLIT) }
                    (bars(scene, decision, false))
                }
            }
            div.ww-stack {
                // Someone whose hand was not counted may be in doubt.
                @if decision.right == TrainingChoice::Given(Given::Safety(Doubtable::No)) {
                    p.ww-notice { (words::STANDS) }
                }
                (reasons(Level::Screen, decision, said))
                p.ww-field__hint { (words::TO_DISCUSS) }
            }
        }
    }
}

/// Every other choice, how many chose it, and what would follow: nobody chose for nothing.
fn others(scene: &CaseScene, decision: &Decision) -> Markup {
    html! {
        @for what in decision.options() {
            @if what != decision.right {
                @let hands = scene.play.hands(what);
                div {
                    h2.ww-label {
                        (option(what).1)
                        @if hands > 0 { " · " (hands) (words::raised(hands)) }
                    }
                    p {
                        @if decision.fit(what) == Agreement::AlsoCalls { (words::ALSO_CALLS) " " }
                        (Typed(follows(decision, what)))
                    }
                }
            }
        }
    }
}

/// A field per option for the hands that went up.
fn hands(scene: &CaseScene, decision: &Decision) -> Markup {
    html! {
        form.ww-hands aria-label=(words::HANDS_FORM) autocomplete="off" {
            @for (index, what) in decision.options().into_iter().enumerate() {
                @let (_, word, meaning) = option(what);
                @let id = ["hands-", &index.to_string()].concat();
                div.ww-hands__row {
                    label.ww-field__label for=(id) {
                        span.ww-hidden { (words::HANDS_FOR) " " }
                        b { (word) }
                        span.ww-call__hours { (meaning) }
                    }
                    (stepper(&id, "-1", words::FEWER, word, "−"))
                    (number(&id, scene.play.hands(what)))
                    (stepper(&id, "1", words::MORE, word, "+"))
                }
            }
        }
    }
}

/// A button that counts one hand more or fewer in the field with this id; `platform.js` does it.
fn stepper(id: &str, by: &str, says: &str, word: &str, sign: &str) -> Markup {
    html! {
        button.ww-hands__step type="button" data-step=(id) data-by=(by) {
            span aria-hidden="true" { (sign) }
            span.ww-hidden { (says) " " (word) }
        }
    }
}

/// For how many options hands went up.
fn raised(scene: &CaseScene, decision: &Decision) -> usize {
    let options = decision.options().into_iter();
    options.filter(|what| scene.play.hands(*what) > 0).count()
}

/// Hands as bars, of all hands; the numbers are next to them as text. Options that nobody chose
/// are among them only where the split itself is shown.
fn bars(scene: &CaseScene, decision: &Decision, whole: bool) -> Markup {
    let options = decision.options();
    let hands = |what: &TrainingChoice| u32::from(scene.play.hands(*what));
    let all: u32 = options.iter().map(hands).sum();
    html! {
        ul.ww-split role="list" {
            @for what in &options {
                @let hands = hands(what);
                @if whole || hands > 0 {
                    li {
                        b { (option(*what).1) } " " span { (hands) }
                        (bar(hands * 100 / all.max(1)))
                    }
                }
            }
        }
    }
}

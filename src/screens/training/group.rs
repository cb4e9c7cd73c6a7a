//! The screen for leading a group, for a projector: large, one thing at a time.

use super::case::{Level, ask_head, option, point, reasons, story, story_again, topic, whole_path};
use super::{event, marked, next};
use crate::parts::markup::{bar, number};
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
            Stage::Ask(_) => words::SHOW_SPLIT,
            Stage::Split(_) => words::SHOW_ANSWER,
            Stage::Part(_) | Stage::Answer(_) | Stage::End => words::NEXT,
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
                (split(scene, decision))
            }
            Stage::Answer(at) => @if let Some(decision) = decision(at) {
                (answer(&[&case.title, topic(decision)], decision, scene.said(at)))
                @if !decision.others.is_empty() { h2.ww-subtitle { (words::OTHERS) } }
                @for (what, follows) in &decision.others {
                    (point(Level::Case, option(*what).1, follows))
                }
            }
            Stage::End => (whole_path(scene)),
        }
    }
}

/// The author's answer and why. A group that reports at question 2 is never told another
/// answer: its report is shown above the author's answer.
fn answer(place: &[&str], decision: &Decision, said: Option<TrainingChoice>) -> Markup {
    let (_, word, meaning) = option(decision.right);
    html! {
        @if said.is_some_and(|said| decision.fit(said) == Agreement::Stands) {
            (marked(place, words::GROUP_REPORTS))
            h2.ww-subtitle { (words::TEAM) ": " (word) }
        } @else {
            (marked(place, word))
            h2.ww-subtitle { (meaning) }
        }
        // Someone whose hand was not counted may be in doubt.
        @if decision.right == TrainingChoice::Given(Given::Safety(Doubtable::No)) {
            p.ww-notice { (words::STANDS) }
        }
        (reasons(Level::Screen, decision, said))
        p.ww-field__hint { (words::TO_DISCUSS) }
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

/// The split as bars; the numbers are next to them as text.
fn split(scene: &CaseScene, decision: &Decision) -> Markup {
    let counted: Vec<(TrainingChoice, u16)> = decision
        .options()
        .into_iter()
        .map(|what| (what, scene.play.hands(what)))
        .collect();
    let all: u32 = counted.iter().map(|(_, hands)| u32::from(*hands)).sum();
    let split = counted.iter().filter(|(_, hands)| *hands > 0).count() > 1;
    html! {
        @if all == 0 {
            p.ww-notice { (words::NO_HANDS) }
        } @else {
            ul.ww-split role="list" {
                @for (what, hands) in &counted {
                    li {
                        b { (option(*what).1) } " " span { (hands) }
                        (bar(u32::from(*hands) * 100 / all))
                    }
                }
            }
        }
        @if split && matches!(decision.right, TrainingChoice::Given(Given::Safety(_))) {
            p.ww-notice { (words::SPLIT_IS_DOUBT) }
        }
    }
}

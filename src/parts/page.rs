//! A screen as data: what is shown where, and what a tap does.
//!
//! The screens make a [`Page`]; [`Frame`](super::Frame) draws every one of them with the
//! same few views, so that another screen costs little more than its texts.

mod columns;
mod follow;

use super::html::Html;
use super::icon::Icon;
use super::markup;
use crate::case::Field;
use crate::effect::Export;
use crate::session::{Event, FieldView, PhrasePurpose};
use crate::text::Wording;
pub use columns::WRITES;
use maud::html;

/// A whole screen below the emergency strip.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The screen's name.
    pub name: &'static str,
    /// The number of the question on screen.
    pub question: Option<usize>,
    /// The mode in which the questions are asked.
    pub mode: Option<&'static str>,
    /// The conclusion on screen.
    pub outcome: Option<&'static str>,
    /// Whether the controls below stay in reach while the rest scrolls.
    pub docked: bool,
    /// The parts, from top to bottom.
    pub blocks: Vec<Block>,
    /// The controls below the parts.
    pub dock: Vec<Control>,
    /// The name of the controls below, when they are one choice.
    pub dock_label: Option<&'static str>,
    /// The parts below the controls.
    pub after: Vec<Block>,
    /// What a screen reader user hears on arrival besides the heading; empty for nothing.
    pub says: String,
}

/// A part of a screen: content, then controls, then fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// Its class.
    pub class: &'static str,
    /// Its name, for a screen reader user; of a part with fields, that of its form.
    pub label: Option<&'static str>,
    /// Whether it is open, when it folds: below its name, or where it has none, below its
    /// content.
    pub fold: Option<bool>,
    /// Its content.
    pub html: Html,
    /// The phrase that it asks for.
    pub phrase: Option<PhraseForm>,
    /// Its controls.
    pub controls: Vec<Control>,
    /// What its controls are a list of, if they are one.
    pub list: Option<List>,
    /// Its fields.
    pub fields: Vec<FieldView>,
    /// The wording of its fields.
    pub words: Wording,
    /// Content below all of these.
    pub tail: Html,
    /// Whether it is hidden; what was typed in it remains.
    pub hidden: bool,
}

/// A list of buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// What was found, or can be opened.
    Hits,
    /// What is still open.
    Open,
}

/// A field for a phrase, and the button that sends it; Enter does the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PhraseForm {
    /// The id of the field.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// Its `autocomplete` value, for a password manager.
    pub autocomplete: &'static str,
    /// A hint for filling it in; empty for none.
    pub hint: &'static str,
    /// The attribute by which tests find the button.
    pub hook: &'static str,
    /// How the button looks.
    pub look: Look,
    /// The text on the button.
    pub text: &'static str,
    /// What it is for.
    pub purpose: PhrasePurpose,
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one to take first.
    Strong,
    /// Any other.
    Plain,
    /// Of less weight.
    Quiet,
    /// One of several next to each other.
    Small,
    /// Within other content.
    Link,
    /// A large one: a word and what it means.
    Answer,
    /// The large one to take first.
    Primary,
    /// The answer that was given before.
    Current,
    /// An answer that leads back to its question.
    Trail,
    /// One of several in a row: an icon and a word below it.
    Tile,
}

impl Look {
    /// Its class.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Strong => "ww-button ww-button--strong",
            Self::Plain => "ww-button",
            Self::Quiet => "ww-button ww-button--quiet",
            Self::Small => "ww-button ww-button--small",
            Self::Link => "ww-link",
            Self::Answer => "ww-answer",
            Self::Primary => "ww-answer ww-answer--primary",
            Self::Current => "ww-answer ww-answer--current",
            Self::Trail => "ww-trail__change",
            Self::Tile => "ww-tile",
        }
    }
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct Control {
    /// The attribute by which tests find it, and its value.
    pub hook: (&'static str, String),
    /// How it looks.
    pub look: Look,
    /// Its content.
    pub html: Html,
    /// What a tap does.
    pub event: Event,
    /// Whether the rest of the app is still loading: a tap then shows a line that says so, and
    /// is carried out as soon as the rest is there.
    pub waits: bool,
}

impl Page {
    /// An empty screen with this name.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            ..Self::default()
        }
    }

    /// Adds a part, to be filled.
    pub fn block(&mut self, class: &'static str) -> &mut Block {
        self.blocks.push_mut(Block {
            class,
            ..Block::default()
        })
    }

    /// Adds a part with content alone, to be filled.
    pub fn content(&mut self) -> &mut Html {
        &mut self.block("").html
    }

    /// Adds a part that opens in place, to be filled. What is filled in is in view, but for what
    /// the roles at the table answered: the phone may lie where the next one sees it.
    pub fn folded(&mut self, summary: &'static str, fields: Vec<FieldView>) -> &mut Html {
        let is_shown = |filled: &FieldView| {
            !filled.value.is_empty() && !matches!(filled.field, Field::Vote(..))
        };
        let open = fields.iter().any(is_shown);
        let block = self.block("ww-note");
        block.fold(summary, open);
        block.fields = fields;
        &mut block.html
    }

    /// Puts all of the screen into this wording, except what somebody typed.
    pub fn reword(&mut self, words: Wording) {
        for block in self.blocks.iter_mut().chain(&mut self.after) {
            block.html.reword(words);
            block.tail.reword(words);
            block.words = words;
            block.label = block.label.map(|label| words.whole(label));
            for control in &mut block.controls {
                control.html.reword(words);
            }
        }
        for control in &mut self.dock {
            control.html.reword(words);
        }
    }

    /// Adds the footer of every screen, below the controls.
    pub fn foot(&mut self) {
        self.after.push(Block::of(markup::footer()));
    }

    /// Adds a control below the parts.
    pub fn below(&mut self, control: Control) {
        self.dock.push(control);
    }
}

impl Block {
    /// A part with content alone.
    #[must_use]
    pub fn of(html: impl Into<Html>) -> Self {
        Self {
            html: html.into(),
            ..Self::default()
        }
    }

    /// Folds it below this name, which its form has as well.
    pub fn fold(&mut self, name: &'static str, open: bool) {
        self.label = Some(name);
        self.fold = Some(open);
    }
}

impl Control {
    /// A button with a text.
    #[must_use]
    pub fn plain(hook: &'static str, look: Look, text: &str, event: Event) -> Self {
        Self {
            hook: (hook, String::new()),
            look,
            html: html! { (text) }.into(),
            event,
            waits: false,
        }
    }

    /// A button for an export.
    #[must_use]
    pub fn export(export: Export, look: Look, icon: Icon, text: &str) -> Self {
        Self {
            hook: ("data-way", export.id().to_owned()),
            html: html! { (icon) (text) }.into(),
            ..Self::plain("", look, "", Event::Export(export))
        }
    }

    /// A large button: a word, and below or next to it what it means.
    #[must_use]
    pub fn large(hook: &'static str, id: &str, words: (&str, &str), event: Event) -> Self {
        let content = html! {
            span.ww-answer__word { (words.0) }
            span.ww-answer__meaning { (words.1) }
        };
        Self {
            hook: (hook, id.to_owned()),
            look: Look::Answer,
            html: content.into(),
            event,
            waits: false,
        }
    }
}

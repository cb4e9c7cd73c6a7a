//! A screen as data: what stands where, and what a tap does.
//!
//! The screens make a [`Page`]; [`Frame`](super::Frame) draws every one of them
//! with the same few views, so that another screen costs its texts and little more.

use super::element::{MEANING, WORD};
use super::html::Html;
use crate::session::{Event, Filled};
use crate::text::Wording;

/// A whole screen below the emergency strip.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The screen's name.
    pub name: &'static str,
    /// The number of the question on screen.
    pub question: Option<usize>,
    /// How the questions are walked.
    pub mode: Option<&'static str>,
    /// The conclusion on screen.
    pub outcome: Option<&'static str>,
    /// Whether the controls below stay in reach while the rest scrolls.
    pub docked: bool,
    /// What stands above each other.
    pub blocks: Vec<Block>,
    /// The controls below.
    pub dock: Vec<Control>,
    /// What the controls below are, when they are one choice.
    pub dock_label: Option<&'static str>,
    /// What stands below the controls.
    pub foot: Html,
}

/// A part of a screen: content, then controls, then fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// Its class.
    pub class: &'static str,
    /// Its name, for who hears it without seeing it.
    pub label: Option<&'static str>,
    /// What opens it, and whether it is open, when it folds.
    pub summary: Option<(&'static str, bool)>,
    /// Its content.
    pub html: Html,
    /// Its controls.
    pub controls: Vec<Control>,
    /// Its fields.
    pub fields: Vec<Filled>,
    /// The words that its fields ask in.
    pub words: Wording,
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct Control {
    /// The attribute by which tests know it, and its value.
    pub hook: (&'static str, String),
    /// Its class.
    pub class: &'static str,
    /// What stands on it.
    pub html: Html,
    /// What a tap does.
    pub event: Event,
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

    /// Adds a part that opens in place, to be filled.
    pub fn folded(&mut self, summary: &'static str, fields: Vec<Filled>) -> &mut Html {
        let open = fields.iter().any(|filled| !filled.value.is_empty());
        let block = self.block("ww-note");
        block.summary = Some((summary, open));
        block.fields = fields;
        &mut block.html
    }

    /// Says all of the screen in these words, except what somebody typed.
    pub fn reword(&mut self, words: Wording) {
        for block in &mut self.blocks {
            block.html.reword(words);
            block.words = words;
            for control in &mut block.controls {
                control.html.reword(words);
            }
        }
        for control in &mut self.dock {
            control.html.reword(words);
        }
    }

    /// Adds a control below.
    pub fn below(&mut self, control: Control) {
        self.dock.push(control);
    }
}

impl Control {
    /// A button with some words on it.
    #[must_use]
    pub fn plain(hook: &'static str, class: &'static str, text: &str, event: Event) -> Self {
        let mut html = Html::default();
        html.text(text);
        Self {
            hook: (hook, String::new()),
            class,
            html,
            event,
        }
    }

    /// A large button: a word, and below or beside it what it means.
    #[must_use]
    pub fn large(hook: &'static str, id: &str, words: (&str, &str), event: Event) -> Self {
        let mut html = Html::default();
        html.add(&WORD, words.0);
        html.add(&MEANING, words.1);
        Self {
            hook: (hook, id.to_owned()),
            class: "ww-answer",
            html,
            event,
        }
    }
}

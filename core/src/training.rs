//! Training with invented cases.
//!
//! A training has separate types: a [`Case`] is a story with its author's answers, a
//! [`Play`] is what the players chose. Nothing that stores, records or exports a real
//! case accepts either of them.

mod case;
pub mod custom;
mod event;
mod own;
mod play;
mod scene;

pub use case::{Agreement, Case, Decision, Text, TrainingChoice};
pub use event::{Top, Train};
pub use play::{Play, PlayMode, Stage};
pub use scene::{CaseScene, Row, TrainingScene};

use crate::effect::{Effect, File, Handed};
use crate::text::school::came_in;
use crate::text::{draft as draft_words, training_ui as words};
use crate::values::Incoming;
use custom::CustomCase;

/// A training, for the duration of the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    cases: Vec<Case>,
    /// How far each was played, in the same order.
    plays: Vec<Play>,
    /// What is on top of the list, or was last.
    top: Option<Top>,
    /// How many of its screens are shown; 0 is none.
    depth: usize,
    /// The cases that a trainer wrote: the last ones of `cases`, in the same order.
    own: Vec<CustomCase>,
    /// What is in the form for a new one.
    fresh: CustomCase,
    /// What is in the form for each of `own`, which it replaces once it is finished.
    writing: Vec<CustomCase>,
    /// What is in the form was to be a case, and is none yet.
    unfinished: bool,
    /// The custom cases that the reader has as a file, as they are in it.
    filed: Vec<CustomCase>,
    /// The one that the reader is being given.
    giving: Option<CustomCase>,
    /// The cases for the hand-out, by place.
    ticked: Vec<usize>,
}

impl Default for Training {
    fn default() -> Self {
        let cases: Vec<Case> = case::shipped().collect();
        let plays = vec![Play::default(); cases.len()];
        Self {
            cases,
            plays,
            top: None,
            depth: 0,
            own: Vec::new(),
            fresh: CustomCase::default(),
            writing: Vec::new(),
            unfinished: false,
            filed: Vec::new(),
            giving: None,
            ticked: Vec::new(),
        }
    }
}

impl Training {
    /// How many screens of the training are shown, for the browser's history.
    #[must_use]
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// Shows this many screens, to match the browser's history.
    pub fn go_to(&mut self, depth: usize) {
        self.depth = match self.top {
            None => depth.min(1),
            Some(Top::Case(index, PlayMode::Alone)) => {
                let reached = self.plays.get(index).map_or(0, |play| play.reached);
                depth.min(2 + reached)
            }
            Some(_) => depth.min(2),
        };
    }

    /// Leaves the training; what was played remains for this visit.
    pub fn leave(&mut self) {
        self.depth = 0;
    }

    /// What is on screen; `None` when the training is not.
    #[must_use]
    pub fn scene(&self) -> Option<TrainingScene> {
        match (self.depth, self.top) {
            (0, _) => None,
            (1, _) | (_, None) => Some(self.list()),
            (_, Some(Top::Framework)) => Some(TrainingScene::Framework),
            (_, Some(Top::Form | Top::Edit(_))) => Some(TrainingScene::Form(self.unfinished)),
            (_, Some(Top::HandOut { answers })) => Some(TrainingScene::HandOut {
                cases: self.chosen(),
                answers,
            }),
            (_, Some(Top::Case(index, way))) => Some(self.played(index, way)),
        }
    }

    fn list(&self) -> TrainingScene {
        let rows = self.cases.iter().zip(&self.plays).enumerate();
        TrainingScene::List(
            rows.map(|(index, (case, play))| Row {
                case: case.clone(),
                begun: play.begun(),
                done: play.is_done(case),
                ticked: self.ticked.contains(&index),
                own: self.own(index).is_some(),
            })
            .collect(),
        )
    }

    /// The cases of the hand-out: the ticked ones, or all of them.
    fn chosen(&self) -> Vec<Case> {
        let all = self.cases.iter().enumerate();
        all.filter(|(index, _)| self.ticked.is_empty() || self.ticked.contains(index))
            .map(|(_, case)| case.clone())
            .collect()
    }

    fn played(&self, index: usize, way: PlayMode) -> TrainingScene {
        let (Some(case), Some(play)) = (self.cases.get(index), self.plays.get(index)) else {
            return self.list();
        };
        let beats = case.beats(way);
        let at = self.at(play, way).min(beats.len() - 1);
        TrainingScene::Case(Box::new(CaseScene {
            case: case.clone(),
            way,
            beat: beats.get(at).copied().unwrap_or(Stage::End),
            begun: at > 0,
            play: play.clone(),
        }))
    }

    /// The stage on screen: when playing alone, every stage is a separate screen.
    const fn at(&self, play: &Play, way: PlayMode) -> usize {
        match way {
            PlayMode::Alone => self.depth.saturating_sub(2),
            PlayMode::Group => play.beat,
        }
    }

    /// Applies an event, and returns what is to be done; an event that does not fit the
    /// screen changes nothing.
    pub fn update(&mut self, event: Train) -> Option<Effect> {
        match event {
            Train::List => self.depth = 1,
            Train::Open(top) => self.open(top),
            Train::Find(index) => self.open(Top::Case(index, PlayMode::Alone)),
            Train::Tick(index) if index < self.cases.len() => {
                let before = self.ticked.len();
                self.ticked.retain(|ticked| *ticked != index);
                if self.ticked.len() == before {
                    self.ticked.push(index);
                }
            }
            Train::Type(name, value) => {
                let form = self.form();
                let written = form.and_then(|at| self.writing.get_mut(at));
                written.unwrap_or(&mut self.fresh).fill(&name, &value);
            }
            Train::Finish => match self.writing().written() {
                Some(case) => {
                    self.finish(case);
                    return Some(Effect::Say(words::WRITTEN));
                }
                None => {
                    self.unfinished = true;
                    return Some(Effect::ShowMistake);
                }
            },
            Train::FromFile(file) => match CustomCase::from_file(&file) {
                Incoming::Value(own) => {
                    if let Some(case) = own.written() {
                        self.filed.push(own.clone());
                        self.add(case, own);
                        // It appears above the field for the file, where the reader is not.
                        return Some(Effect::Say(words::ADDED));
                    }
                }
                Incoming::Newer => return Some(Effect::Say(draft_words::TOLD_NEWER_FILE)),
                Incoming::Refused(refusal, _) => {
                    return Some(Effect::SayText(came_in(refusal)));
                }
                Incoming::Line(line) => return Some(Effect::SayText(words::bad_line(line))),
                Incoming::Lacking(own) => {
                    return Some(Effect::SayText(words::lacks(own.gaps().next()?)));
                }
                Incoming::Broken => return Some(Effect::Say(words::NOT_A_CASE)),
            },
            Train::Export(index) => {
                let own = self.own(index)?.clone();
                let file = own.to_file();
                self.giving = Some(own);
                return Some(Effect::SaveFile(File::Case, file));
            }
            in_a_case => self.play(in_a_case),
        }
        None
    }

    /// Notes what became of the file that was asked for last: a sheet that was closed gave
    /// nothing.
    pub fn given(&mut self, handed: Handed) {
        if matches!(handed, Handed::Offered | Handed::Passed | Handed::Copied) {
            self.filed.extend(self.giving.take());
        }
    }

    fn open(&mut self, top: Top) {
        if matches!(top, Top::Edit(index) if self.own_place(index).is_none()) {
            return;
        }
        self.unfinished = false;
        self.top = Some(top);
        self.depth = 2;
        // A reader who plays alone continues where they stopped.
        if let Top::Case(index, PlayMode::Alone) = top {
            self.depth += self.plays.get(index).map_or(0, |play| play.reached);
        }
    }

    fn play(&mut self, event: Train) {
        let Some(Top::Case(index, way)) = self.top.filter(|_| self.depth > 1) else {
            return;
        };
        let (Some(case), Some(play)) = (self.cases.get(index), self.plays.get_mut(index)) else {
            return;
        };
        let beats = case.beats(way);
        let last = beats.len() - 1;
        let at = match way {
            PlayMode::Alone => self.depth - 2,
            PlayMode::Group => play.beat,
        }
        .min(last);
        let beat = beats.get(at).copied().unwrap_or(Stage::End);
        match event {
            Train::Choose(what) => {
                if let (PlayMode::Alone, Stage::Ask(decision)) = (way, beat) {
                    play.choose(case, decision, what);
                }
            }
            Train::Count(option, hands) => {
                if let Stage::Ask(decision) = beat
                    && let Some(decision) = case.decisions.get(decision)
                    && let Some(what) = decision.options().get(option)
                {
                    play.count(case, *what, hands);
                }
            }
            Train::Next | Train::Back if way == PlayMode::Group => {
                let beside = |at: usize| match event {
                    Train::Next => (at + 1).min(last),
                    _ => at.saturating_sub(1),
                };
                let to = beside(at);
                // Between a question and its answer is the split, if there is one.
                let shows = beats.get(to).is_some_and(|to| play.shows(case, *to));
                play.beat = if shows { to } else { beside(to) };
            }
            Train::Next => {
                let chosen = match beat {
                    Stage::Ask(decision) => play.chosen(decision).is_some(),
                    _ => true,
                };
                if chosen && at < last {
                    self.depth += 1;
                    play.reached = play.reached.max(at + 1);
                }
            }
            Train::Back => self.depth -= 1,
            Train::Again => {
                play.again(way);
                self.depth = 2;
            }
            _ => {}
        }
    }
}

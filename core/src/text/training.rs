//! Invented cases to train with. Nobody in them exists.
//!
//! A case gives what is known step by step, what to do first, and how each question is
//! answered and why. `tests/it/training.rs` walks every case through the real protocol:
//! it must end where its author says.

use super::Source;
use crate::protocol::{Doubtable, Given, Outcome, YesNo};

mod baby;
mod bang_voor_zoon;
mod bijna_achttien;
mod blijft_hangen;
mod broodtrommel;
mod een_ouder;
mod gymdocent;
mod kleinste;
mod na_de_melding;
mod nichtje;
mod niet_zeggen;
mod niets_gedaan;
mod op_de_trap;
mod redden_ons;
mod thuiszitter;
mod uitslag;
mod verhoor;
mod verkering;
mod verklaring;
mod vrijdagmiddag;
mod wachtlijst;
mod zandbak;

/// The kind of school in which a case takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum School {
    Primary,
    Secondary,
    Mbo,
    /// No school, but leerplicht: its case is played in its own words.
    Leerplicht,
}

/// When something becomes known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    Signals,
    /// Step 2: consulting a colleague and Veilig Thuis.
    Consultation,
    /// Step 3: the talk.
    Talk,
    /// Later: what help achieved, told before question 5, or what came after a report.
    Later,
}

/// What a school can do first, before any question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum First {
    /// Weigh: begin with the five questions.
    Weigh,
    Alarm,
    /// Call Veilig Thuis at once, before any further talk.
    CallVeiligThuis,
    /// Tell the bevoegd gezag at once.
    Board,
    /// Follow the school's own protocol for incidents between pupils.
    OwnProtocol,
    /// Talk with the parents.
    TalkWithParents,
    /// Talk with the partner, where the pupil is an adult.
    TalkWithPartner,
    Wait,
}

impl First {
    /// What every case offers, in an order that gives nothing away.
    pub const ALL: [Self; 7] = [
        Self::Weigh,
        Self::TalkWithParents,
        Self::Alarm,
        Self::CallVeiligThuis,
        Self::Wait,
        Self::Board,
        Self::OwnProtocol,
    ];
}

/// A part of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// When it becomes known.
    pub moment: Moment,
    /// What is known then.
    pub text: &'static str,
}

/// Something that another choice would lead to.
pub type Otherwise<T> = (T, &'static str);

/// What to do first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FirstStep {
    pub right: First,
    pub why: &'static str,
    /// Two to four other choices, and what would follow for the child;
    /// `training_ui::follows` covers the rest.
    pub others: &'static [Otherwise<First>],
}

/// One question, as this case answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answered {
    pub given: Given,
    pub why: &'static str,
    /// What others overlook here.
    pub overlooked: &'static str,
    /// Every other answer, and what would follow from it for the child.
    pub others: &'static [Otherwise<Given>],
}

/// Where a case ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// At an outcome of the five questions.
    Outcome(Outcome),
    /// Outside the five questions: what to do first is all there is.
    Elsewhere,
}

/// A case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CaseText {
    pub id: &'static str,
    pub title: &'static str,
    /// What it is about, in the list; never where it leads.
    pub theme: &'static str,
    pub school: School,
    /// The story, in the order in which it becomes known.
    pub story: &'static [Part],
    /// What to do first.
    pub first: FirstStep,
    /// The questions, in order; empty when it ends elsewhere.
    pub walk: &'static [Answered],
    pub ends: Ending,
    pub trap: &'static str,
    /// The one point to take home.
    pub home: &'static str,
    pub discuss: &'static [&'static str],
    pub sources: &'static [Source],
}

// The answers, as a case writes them: the question's number and the answer.
const Q1_YES: Given = Given::Suspicion(YesNo::Yes);
const Q1_NO: Given = Given::Suspicion(YesNo::No);
const Q2_YES: Given = Given::Safety(Doubtable::Yes);
const Q2_DOUBT: Given = Given::Safety(Doubtable::Doubt);
const Q2_NO: Given = Given::Safety(Doubtable::No);
const Q3_YES: Given = Given::Help(YesNo::Yes);
const Q3_NO: Given = Given::Help(YesNo::No);
const Q4_YES: Given = Given::Acceptance(YesNo::Yes);
const Q4_NO: Given = Given::Acceptance(YesNo::No);
const Q5_YES: Given = Given::Result(YesNo::Yes);
const Q5_NO: Given = Given::Result(YesNo::No);

/// All cases, in the order in which a training may take them.
pub const CASES: &[CaseText] = &[
    broodtrommel::CASE,
    blijft_hangen::CASE,
    niet_zeggen::CASE,
    vrijdagmiddag::CASE,
    niets_gedaan::CASE,
    een_ouder::CASE,
    verklaring::CASE,
    na_de_melding::CASE,
    zandbak::CASE,
    uitslag::CASE,
    redden_ons::CASE,
    op_de_trap::CASE,
    nichtje::CASE,
    verkering::CASE,
    kleinste::CASE,
    gymdocent::CASE,
    thuiszitter::CASE,
    bijna_achttien::CASE,
    bang_voor_zoon::CASE,
    wachtlijst::CASE,
    baby::CASE,
    verhoor::CASE,
];

//! What can happen, and where the browser's history can be.

use super::{DraftCommand, DraftView, Lifetime, Place, RoundEvent, Run};
use crate::calendar::Date;
use crate::case::{Field, Sheet};
use crate::effect::Export;
use crate::protocol::{Given, Question};
use crate::reference::{ReferenceEvent, ReferencePage};
use crate::training::Train;
use crate::walk::Walk;

/// The kind of run through the questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// A case weighed with colleagues, from readiness to the record.
    #[default]
    Case,
    /// The quick check: taps only, no fields anywhere.
    Quick,
    /// An evaluation of help that was started: question 2 again, then question 5.
    Evaluate,
}

impl Mode {
    /// All modes, in the order in which the start screen offers them.
    pub const ALL: [Self; 3] = [Self::Quick, Self::Case, Self::Evaluate];

    /// The mode's stable name in markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Quick => "quick",
            Self::Evaluate => "evaluate",
        }
    }
}

/// What the start screen leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// A pupil is telling it now.
    Told,
    /// The questions.
    Run(Mode),
    /// The training cases.
    Training,
    /// The meldcode to read.
    Code,
    /// The school's own data.
    School,
    /// The page for parents.
    Parents,
}

impl Start {
    /// The stable name of the button that turns a quick check into a case: it leads on
    /// from there, and not from the start screen.
    pub const ALONG: &str = "along";

    /// All of them, the most urgent first.
    pub const ALL: [Self; 8] = [
        Self::Told,
        Self::Run(Mode::Quick),
        Self::Run(Mode::Case),
        Self::Run(Mode::Evaluate),
        Self::Code,
        Self::School,
        Self::Training,
        Self::Parents,
    ];

    /// Whether the first load has it; any other waits for the rest of the app.
    #[must_use]
    pub const fn is_first(self) -> bool {
        matches!(self, Self::Told | Self::Run(Mode::Quick))
    }

    /// Its stable name in markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Run(mode) => mode.id(),
            Self::Training => "training",
            Self::Code => "code",
            Self::School => "school",
            Self::Parents => "parents",
        }
    }

    /// What a tap on it does.
    #[must_use]
    pub const fn event(self) -> Event {
        match self {
            Self::Told => Event::Told,
            Self::Run(mode) => Event::Start(mode),
            Self::Training => Event::Train(Train::List),
            Self::Code => Event::Reference(ReferenceEvent::Open(ReferencePage::CODE)),
            Self::School => Event::Reference(ReferenceEvent::Open(ReferencePage::School)),
            Self::Parents => Event::Reference(ReferenceEvent::Open(ReferencePage::PARENTS)),
        }
    }
}

/// What can cover a screen of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// A sheet of the case file, on a conclusion.
    Sheet(Sheet),
    /// The draft on this device, anywhere in a case.
    Draft,
    /// A round at the table, on a question of a case.
    Table,
}

impl Overlay {
    /// Its number in the browser's history, from 1.
    #[must_use]
    pub const fn number(self) -> usize {
        match self {
            Self::Sheet(sheet) => sheet as usize + 1,
            Self::Draft => Sheet::ALL.len() + 1,
            Self::Table => Sheet::ALL.len() + 2,
        }
    }

    /// The overlay with this number.
    #[must_use]
    pub fn from_number(number: usize) -> Option<Self> {
        for overlay in [Self::Draft, Self::Table] {
            if number == overlay.number() {
                return Some(overlay);
            }
        }
        let sheet = Sheet::ALL.get(number.checked_sub(1)?)?;
        Some(Self::Sheet(*sheet))
    }
}

/// The name of the field of the search.
pub const SEARCH: &str = "search";

/// What the reader can do, or the browser can report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Begin a new run in this mode.
    Start(Mode),
    /// A pupil is telling it now: begin a quick check with what to do meanwhile.
    Told,
    /// Go on with the open case where its answers lead.
    Resume,
    /// Wipe the case on screen and its draft, and nothing else; the model asks the draft
    /// first.
    EndCase,
    /// The case with this number ended: no draft of it is open any more.
    Ended(u32),
    /// Restore the case that the last new case set aside.
    Restore,
    /// Go from a conclusion of a case to its steps 1 to 3.
    Steps,
    /// Turn the quick check on screen into a case, with its answers.
    TakeAlong,
    /// Make a case of the quick check that the first load hands over; whether it began with
    /// a pupil who told it.
    TakeOver(Walk, bool),
    /// Make a case of what was written on a page with signals.
    TakeNote,
    /// Answer a question; ignored when it is not the one on screen.
    Answer(Given),
    /// Acute danger before question 1: straight to question 2. There is a
    /// suspicion then, so question 1 is yes.
    Danger,
    /// What steps 1 to 3 ask for was done, apart from what was said about it before, and from what
    /// waits for Veilig Thuis.
    AllDone,
    /// Moves a round at the table on.
    Round(RoundEvent),
    /// A new signal while help runs or after it: question 2 again.
    NewSignal,
    /// There was none: it was a wrong tap.
    NoSignal,
    /// Somebody no longer takes part in the help that runs.
    Withdrawn,
    /// The help that runs did not begin, or stopped.
    Stopped,
    /// Go back to a question that was answered before this.
    Change(Question),
    /// Move on from a screen that only leads on; from a sheet, go back.
    Next,
    /// Go from the heading of a question straight to its answers.
    ToAnswers,
    /// Open a sheet of the outcome on screen, or the draft.
    Open(Overlay),
    /// The same as this event, and then take the reader to this field there.
    ToField(Box<Event>, Field),
    /// A command for the draft; `draft::Machine` receives it.
    Draft(DraftCommand),
    /// What screens should show of the draft.
    DraftView(DraftView),
    /// A stored case is opened again.
    TakeIn(Box<Run>),
    /// A step of a training, which knows no case.
    Train(Train),
    /// An event of the reference pages, which know no case.
    Reference(ReferenceEvent),
    /// What the field of the search holds now; the same again when it is sent.
    Search(String),
    /// What a field holds now; ignored in the quick check.
    Fill(Field, String),
    /// Export something: the model says what, and the page carries it out.
    Export(Export),
    /// Return to the start screen; the run stays in memory.
    Home,
    /// The browser's Back or Forward arrived here.
    GoTo(Place),
    /// Today's date.
    Today(Date),
    /// Now, in seconds of Unix time.
    Now(u64),
    /// A newer version of the app waits in the service worker.
    UpdateFound,
}

impl Event {
    /// The event for the field with this name in the page, which now holds `value`; `None`
    /// for a field that is not the session's. A box that is not ticked holds nothing.
    #[must_use]
    pub fn typed(name: &str, value: String) -> Option<Self> {
        let field = Field::all().into_iter().find(|field| field.id() == name);
        if let Some(field) = field {
            return Some(Self::Fill(field, value));
        }
        if name == Lifetime::FIELD {
            let chosen = Lifetime::ALL
                .into_iter()
                .find(|chosen| chosen.id() == value);
            return chosen.map(|chosen| Self::Draft(DraftCommand::Choose(chosen)));
        }
        if name == SEARCH {
            return Some(Self::Search(value));
        }
        let (form, name) = name.split_once('-')?;
        match form {
            "school" => Some(Self::Reference(ReferenceEvent::Type(
                name.to_owned(),
                value,
            ))),
            "own" => Some(Self::Train(Train::Type(name.to_owned(), value))),
            "hands" => {
                let hands = value.parse().unwrap_or_default();
                Some(Self::Train(Train::Count(name.parse().ok()?, hands)))
            }
            _ => None,
        }
    }

    /// Whether it came from a field: the screen then stays as it is while the reader types.
    #[must_use]
    pub const fn is_typing(&self) -> bool {
        matches!(
            self,
            Self::Fill(..)
                | Self::Search(_)
                | Self::Draft(DraftCommand::Choose(_))
                | Self::Reference(ReferenceEvent::Type(..))
                | Self::Train(Train::Type(..) | Train::Count(..))
        )
    }

    /// Whether it leads a group on, away from what is told now.
    #[must_use]
    pub const fn leads_on(&self) -> bool {
        matches!(self, Self::Train(Train::Next))
    }

    /// Whether the reader did this, and so has seen the last message.
    #[must_use]
    pub const fn is_a_tap(&self) -> bool {
        !matches!(
            self,
            Self::DraftView(_)
                | Self::UpdateFound
                | Self::Today(_)
                | Self::Now(_)
                | Self::Reference(
                    ReferenceEvent::Found(_)
                        | ReferenceEvent::Written(_)
                        | ReferenceEvent::Removed(_)
                )
        )
    }
}

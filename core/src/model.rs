//! The whole app without its page: the session and the draft, in one place.
//!
//! A [`Message`] comes in with the state of the [`Device`] at that moment, and
//! [`Effect`]s come out, for the page to carry out in this order, at once. Their results
//! return as other messages.

mod leave;
mod says;

use crate::calendar::Date;
use crate::draft::{self, At, Blocked, Input, Machine};
use crate::effect::{self, Export, File, Handed};
use crate::export::words_of;
use crate::reference::ReferenceEvent;
use crate::session::{Event, Phrase, Session};
use crate::text::{complete, ending, record, remark, school};
use crate::training::Train;
use says::{given, left, text};

/// What happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// To the session.
    Event(Event),
    /// To the draft.
    Draft(Input),
    /// A file came in through the field with this name.
    File(String, String),
    /// A text was copied, or could not be.
    Copied(Export, bool),
    /// A text was offered to other apps.
    Shared(Export, Handed),
    /// Nothing came of printing the screen.
    NotPrinted,
    /// The reader was given a file.
    Given(File, Handed),
}

/// What is to be done.
#[derive(Clone, Debug)]
pub enum Effect {
    /// For the session.
    Page(effect::Effect),
    /// For the draft.
    Draft(draft::Effect),
}

/// The state of the device when something happens.
pub struct Device<'a> {
    /// Now, in seconds of Unix time.
    pub now: u64,
    /// Today, in the device's time zone.
    pub today: Date,
    /// The day of a time in seconds of Unix time, in the device's time zone.
    pub day_of: &'a dyn Fn(u64) -> Date,
    /// The last second of a day, in seconds of Unix time, in the device's time zone.
    pub end_of: &'a dyn Fn(Date) -> u64,
    /// A phrase in Normalization Form KD and small letters, as the vault takes it.
    pub decomposed: &'a dyn Fn(&str) -> Phrase,
    /// The draft's text in storage.
    pub stored: Result<Option<&'a str>, Blocked>,
    /// When its end was first noticed, in seconds of Unix time; stored beside it.
    pub noticed: Option<u64>,
    /// The page is covered, and a draft's phrase lifts that.
    pub covered: bool,
    /// The page is covered, be it by a cover that one tap lifts.
    pub hidden: bool,
    /// The page is in view, and its screen is not covered.
    pub in_view: bool,
}

/// All that the app knows.
pub struct Model {
    session: Session,
    draft: Machine,
    /// The last message to the reader about the draft.
    told: &'static str,
}

impl Model {
    /// A model around this session; no draft is open in it.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self {
            session,
            draft: Machine::default(),
            told: "",
        }
    }

    /// What the screens show.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The draft.
    #[must_use]
    pub const fn draft(&self) -> &Machine {
        &self.draft
    }

    /// Whether a case is in memory, or may be at the next moment: a screen that hides itself too
    /// late shows it.
    #[must_use]
    pub fn may_hold_a_case(&self) -> bool {
        self.session.holds_a_case()
            || self.session.reference().holds_a_note()
            || self.draft.is_opening()
    }

    /// Takes one message, and returns what is to be done.
    #[must_use]
    pub fn update(&mut self, message: Message, device: &Device<'_>) -> Vec<Effect> {
        let mut out = Vec::new();
        self.tell_time(device, &mut out);
        match message {
            Message::Draft(Input::Wipe) => {
                self.step(Input::Wipe, device, &mut out);
                self.session = Session::new(false, device.today, 0);
            }
            Message::Draft(input) => self.step(input, device, &mut out),
            Message::Event(Event::Draft(command)) => {
                self.step(Input::Command(command), device, &mut out);
            }
            Message::Event(Event::Export(export)) => self.export(export, &mut out),
            Message::Event(Event::EndCase) => {
                if self.session.offers_to_end() {
                    self.step(Input::EndCase, device, &mut out);
                }
            }
            Message::Event(event) => self.follow(event, device, &mut out),
            Message::File(field, text) => match field.as_str() {
                "import" => self.step(Input::File(text), device, &mut out),
                "import-case" => {
                    self.follow(Event::Train(Train::FromFile(text)), device, &mut out);
                }
                "import-school" => {
                    self.follow(
                        Event::Reference(ReferenceEvent::FromFile(text)),
                        device,
                        &mut out,
                    );
                }
                _ => {}
            },
            Message::Copied(export, done) => {
                let says = match (export, done, self.leaving()) {
                    (Export::CopyLink, true, _) => school::COPIED,
                    (Export::CopyLink, false, _) => school::NOT_COPIED,
                    (_, false, _) => record::NOT_COPIED,
                    (Export::CopyList, true, _) => complete::list::COPIED,
                    (Export::CopyShort, true, Some(leaving)) if leaving.endangers => {
                        record::SHORT_COPIED_SHIELDED
                    }
                    (Export::CopyShort, true, _) => record::SHORT_COPIED,
                    (_, true, Some(leaving)) if leaving.endangers => record::COPIED_SHIELDED,
                    (_, true, _) => record::COPIED,
                };
                let says = words_of(&self.session).whole(says);
                let beside = effect::Effect::SayBeside(export, says);
                out.push(Effect::Page(beside));
            }
            Message::Shared(export, handed) => {
                let says = match handed {
                    Handed::Failed => record::NOT_SHARED,
                    Handed::Silent => record::SHARE_SILENT,
                    _ => "",
                };
                let beside = effect::Effect::SayBeside(export, says);
                out.push(Effect::Page(beside));
            }
            Message::NotPrinted => {
                out.push(Effect::Page(effect::Effect::Say(record::NOT_PRINTED)));
            }
            Message::Given(File::Calendar, handed) => {
                let says = match handed {
                    Handed::Offered => record::CALENDAR_OFFERED,
                    Handed::Copied => record::CALENDAR_COPIED,
                    Handed::Failed => record::CALENDAR_NOT_SAVED,
                    other => given(other),
                };
                let beside = effect::Effect::SayBeside(Export::Calendar, says);
                out.push(Effect::Page(beside));
            }
            Message::Given(file, handed) => {
                if file == File::Case {
                    self.session.case_was_given(handed);
                }
                out.push(Effect::Page(effect::Effect::Say(given(handed))));
            }
        }
        out
    }

    /// Tells the session what time it is: a page may be open for days, and a day may begin
    /// while nobody touches it.
    fn tell_time(&mut self, device: &Device<'_>, out: &mut Vec<Effect>) {
        self.session.update(Event::Now(device.now));
        if device.today != self.session.today() {
            let effects = self.session.update(Event::Today(device.today));
            out.extend(effects.into_iter().map(Effect::Page));
        }
    }

    /// Applies an event to the session; the draft follows.
    fn follow(&mut self, event: Event, device: &Device<'_>, out: &mut Vec<Effect>) {
        if matches!(event, Event::Start(_) | Event::Restore) {
            // Another case may replace the stored one: its last change is saved.
            self.step(Input::Save, device, out);
        }
        let tap = event.is_a_tap();
        let all_done = event == Event::AllDone;
        let undoes = event == Event::NoSignal;
        let effects = self.session.update(event);
        if tap {
            self.step(Input::Tap, device, out);
            // Others write in that line as well: their message is over now.
            out.push(Effect::Page(effect::Effect::Say(self.told)));
        }
        self.step(Input::Changed, device, out);
        let led = |effect: &effect::Effect| matches!(effect, effect::Effect::ShowField(_));
        if undoes && effects.iter().any(led) {
            // Why the reader stands in the note, and not at the help.
            out.push(Effect::Page(effect::Effect::Say(remark::NOTED_SIGNAL)));
        }
        out.extend(effects.into_iter().map(Effect::Page));
        if all_done {
            // What one tap cannot say, the reader learns where the tap was.
            let left = words_of(&self.session).say(&left(self.session.case()));
            out.push(Effect::Page(effect::Effect::SayText(left)));
        }
    }

    /// Gives the draft an input.
    fn step(&mut self, input: Input, device: &Device<'_>, out: &mut Vec<Effect>) {
        let profile = self.session.reference().profile();
        let names = profile.names();
        let at = At {
            now: device.now,
            today: device.today,
            day_of: device.day_of,
            end_of: device.end_of,
            stored: device.stored,
            noticed: device.noticed,
            covered: device.covered,
            hidden: device.hidden,
            case: self.session.case(),
            seen: device.in_view && self.session.shows_the_draft(),
            offers: self.session.offers_to_keep(),
            decomposed: device.decomposed,
            names: &names,
        };
        let (mut opened, mut ended) = (None, None);
        for effect in self.draft.step(input, &at) {
            match effect {
                draft::Effect::Show(view) => {
                    self.session.update(Event::DraftView(view));
                }
                draft::Effect::Say(message) => {
                    let says = words_of(&self.session).whole(message.map_or("", text));
                    let at_field = message.is_some_and(draft::DraftMessage::is_of_the_phrase);
                    let (wrong, told) = if at_field { (says, "") } else { ("", says) };
                    self.told = told;
                    out.push(Effect::Page(effect::Effect::Say(told)));
                    out.push(Effect::Page(effect::Effect::SayAtPhrase(wrong)));
                }
                draft::Effect::TakeIn(run) => opened = Some(run),
                draft::Effect::EndCase(number) => ended = Some(number),
                draft::Effect::Export(text) => {
                    let file = effect::Effect::SaveFile(File::Draft, text);
                    out.push(Effect::Page(file));
                }
                draft::Effect::AskBeforeClosing(asks) => {
                    let kept = self.draft.kept();
                    let asks = asks || self.session.is_lost_with_the_page(kept);
                    let asks = draft::Effect::AskBeforeClosing(asks);
                    out.push(Effect::Draft(asks));
                }
                other => out.push(Effect::Draft(other)),
            }
        }
        if let Some(number) = ended {
            self.follow(Event::Ended(number), device, out);
            out.push(Effect::Page(effect::Effect::Say(ending::CLOSED)));
        }
        // Last of all: what the draft does then is newer than the rest.
        if let Some(run) = opened {
            self.follow(Event::TakeIn(run), device, out);
            // If the page was covered meanwhile, the keys are dropped again.
            self.step(Input::Save, device, out);
        }
    }
}

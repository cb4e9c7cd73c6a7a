//! Pages on one device, without a browser: they share a storage and hear each other;
//! workers, timers and what tabs tell each other wait until a test lets them come.

use crate::common::{SAFE, YES, day, today};
use chrono::TimeDelta;
use std::collections::{BTreeMap, VecDeque};
use weegwijzer::calendar::Date;
use weegwijzer::case::{Field, Sheet};
use weegwijzer::draft::{
    self, Answer, Blocked, CoverAnswer, Failure, Input, Reply, TabMessage, Timer, WorkerId, Write,
};
use weegwijzer::effect;
use weegwijzer::hosting::Hosting;
use weegwijzer::model::{Device, Effect, Message, Model};
use weegwijzer::protocol::{Given, YesNo};
use weegwijzer::session::{
    DraftCommand, DraftStatus, Event, Lifetime, Mode, Overlay, Phrase, Run, Session,
};
use weegwijzer::vault::{self, COSTS, Header, Refusal, Times, Wrapped};
use zeroize::Zeroizing;

/// A day, in seconds.
pub const DAY: u64 = 24 * 60 * 60;

/// When all of this begins: on the day of all tests.
const BEGIN: u64 = 1_795_430_000;

/// A phrase of the reader's own that is taken.
pub const PHRASE: &str = "een lange eigen zin van mij";

/// A device with pages of the app.
pub struct World {
    pub stored: Option<String>,
    pub blocked: bool,
    /// It can be read, and deletes nothing.
    pub refuses: bool,
    /// Somebody looks at the pages.
    pub in_view: bool,
    /// What the place allows.
    pub host: Hosting,
    /// It does not say so by itself.
    pub host_waits: bool,
    /// Pages wait for each other before they write; otherwise none ever has to.
    pub waits: bool,
    /// When its end was noticed.
    pub noticed: Option<u64>,
    /// The longest text that fits.
    pub room: usize,
    pub now: u64,
    pub pages: Vec<Page>,
    /// What was told to a page and did not arrive yet; `None` is that storage changed.
    pub mail: VecDeque<(usize, Option<TabMessage>)>,
    /// How often a reader's draft was deleted.
    pub deletions: usize,
    /// What broke a promise.
    pub broken: Vec<String>,
}

/// A page of the app.
pub struct Page {
    pub model: Model,
    pub covered: bool,
    /// It is covered by what a tap lifts, for now.
    pub soft: bool,
    /// The cover asked for the phrase, or would have, when it came.
    owed: bool,
    /// The cover asks for the phrase.
    pub locks: bool,
    pub workers: BTreeMap<WorkerId, Worker>,
    pub timers: VecDeque<Timer>,
    /// What is to be written once no other page writes.
    alone: VecDeque<Write>,
    /// What the reader was last told, in the line of every screen.
    pub told: &'static str,
    /// The same where it was composed.
    pub said: String,
    /// What the reader was last told at the field for a phrase.
    pub wrong: &'static str,
    /// What the reader was last told next to a button.
    pub beside: &'static str,
    /// What the cover was last answered.
    pub cover: Option<CoverAnswer>,
    /// Closing would lose a change.
    pub asks: bool,
    /// The files that were saved.
    pub files: Vec<(effect::File, String)>,
    /// How often the browser was asked to clear nothing by itself.
    pub persists: usize,
    /// The text in storage when its reader last said to delete it.
    condemned: Option<String>,
    /// The page was closed.
    closed: bool,
    /// The text in storage that this page read or wrote last.
    known: Option<String>,
    /// The phrase behind which the case in memory was kept or opened.
    phrase: Option<String>,
}

/// A worker, and the questions that it has not answered.
pub struct Worker {
    pub phrase: String,
    pub asked: VecDeque<Asked>,
    /// It died without a word, and answers nothing.
    dead: bool,
}

/// A question to a worker.
pub enum Asked {
    Keep,
    Open(Vec<u8>),
    Seal(Zeroizing<Vec<u8>>, Times),
}

/// An envelope as the vault makes it, but for the sealing: the phrase and the content
/// are in it, to be read.
pub fn envelope(phrase: &str, content: &[u8], times: Times) -> Vec<u8> {
    let header = Header {
        cost: COSTS[0],
        // Of this draft: each phrase keeps one here.
        salt: [u8::try_from(phrase.len()).unwrap_or_default(); 16],
        wrapped: Some(Wrapped {
            nonce: [7; 24],
            key: [7; 32],
            tag: [7; 16],
        }),
        nonce: [7; 24],
        times,
        intact: true,
    };
    let mut bytes = header.write().expect("a header");
    bytes.push(u8::try_from(phrase.len()).expect("a short phrase"));
    bytes.extend(phrase.as_bytes());
    bytes.extend(content);
    bytes.extend([0; 16]);
    bytes
}

/// What is in such an envelope: its phrase and content.
pub fn opened(envelope: &[u8]) -> Option<(String, Vec<u8>)> {
    let (_, sealed) = Header::read(envelope).ok()?;
    let (length, rest) = sealed.split_first()?;
    let (phrase, rest) = rest.split_at_checked(usize::from(*length))?;
    let content = rest.get(..rest.len().checked_sub(16)?)?;
    Some((String::from_utf8(phrase.to_vec()).ok()?, content.to_vec()))
}

/// The same envelope with a header as version 2 wrote it.
pub fn earlier(text: &str) -> String {
    let envelope = vault::from_text(text).expect("an envelope");
    let (mut header, sealed) = Header::read(&envelope).expect("a header");
    header.wrapped = None;
    let written = header.write().expect("a header");
    vault::to_text(&[&written, sealed].concat())
}

/// The case in a stored text, and its phrase.
pub fn case_in(text: &str) -> Option<(String, Run)> {
    let (phrase, content) = opened(&vault::from_text(text).ok()?)?;
    Some((phrase, draft::read(&content)?.0))
}

/// The day of a time; the device is in the time zone of all tests.
fn day_of(seconds: u64) -> Date {
    let since = seconds.cast_signed() - BEGIN.cast_signed();
    today() + TimeDelta::days(since.div_euclid(DAY.cast_signed()))
}

/// The last second of a day; the device's days begin with all of this.
pub fn end_of(date: Date) -> u64 {
    let days = (date - today()).num_days() + 1;
    BEGIN.saturating_add_signed(days * DAY.cast_signed()) - 1
}

/// What a browser makes of a phrase, of the wide forms of ASCII alone.
fn decomposed(phrase: &str) -> Phrase {
    let narrow = |letter| match letter {
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(letter) - 0xfee0).expect("a letter of ASCII")
        }
        other => other,
    };
    let narrow: String = phrase.chars().map(narrow).collect();
    Phrase::new(narrow.to_lowercase())
}

impl World {
    /// So many pages that just began.
    pub fn new(pages: usize) -> Self {
        let mut world = Self {
            stored: None,
            blocked: false,
            refuses: false,
            noticed: None,
            in_view: true,
            host: Hosting::Fit,
            host_waits: false,
            waits: false,
            room: usize::MAX,
            now: BEGIN,
            pages: Vec::new(),
            mail: VecDeque::new(),
            deletions: 0,
            broken: Vec::new(),
        };
        for _ in 0..pages {
            world.open();
        }
        world
    }

    /// Opens another page; its number.
    pub fn open(&mut self) -> usize {
        let at = self.pages.len();
        let number = u32::try_from(at * 1_000 + 7).expect("few pages");
        self.pages.push(Page {
            model: Model::new(Session::new(false, day_of(self.now), number)),
            covered: false,
            soft: false,
            owed: false,
            locks: false,
            workers: BTreeMap::new(),
            timers: VecDeque::new(),
            alone: VecDeque::new(),
            told: "",
            said: String::new(),
            wrong: "",
            beside: "",
            cover: None,
            asks: false,
            files: Vec::new(),
            persists: 0,
            condemned: None,
            closed: false,
            known: None,
            phrase: None,
        });
        self.draft(at, Input::Begin);
        at
    }

    /// Closes a page: it hears nothing any more.
    pub fn close(&mut self, at: usize) {
        self.draft(at, Input::Leave);
        let page = &mut self.pages[at];
        page.closed = true;
        page.workers.clear();
        page.timers.clear();
        page.alone.clear();
    }

    /// Lets a page take a message, and all that comes of it at once.
    pub fn send(&mut self, page: usize, message: Message) {
        if self.pages[page].closed {
            return;
        }
        let mut queue = VecDeque::from([message]);
        while let Some(message) = queue.pop_front() {
            let stored = self.stored.clone();
            let device = Device {
                now: self.now,
                today: day_of(self.now),
                day_of: &day_of,
                end_of: &end_of,
                decomposed: &decomposed,
                noticed: self.noticed,
                stored: if self.blocked {
                    Err(Blocked)
                } else {
                    Ok(stored.as_deref())
                },
                covered: self.pages[page].covered,
                hidden: self.is_hidden(page),
                in_view: !self.is_hidden(page) && self.in_view,
            };
            let effects = self.pages[page].model.update(message, &device);
            let replies: Vec<_> = effects
                .into_iter()
                .filter_map(|effect| self.perform(page, effect))
                .collect();
            for reply in replies.into_iter().rev() {
                queue.push_front(Message::Draft(reply));
            }
        }
    }

    pub fn draft(&mut self, page: usize, input: Input) {
        self.send(page, Message::Draft(input));
    }

    pub fn event(&mut self, page: usize, event: Event) {
        self.send(page, Message::Event(event));
    }

    pub fn command(&mut self, page: usize, command: DraftCommand) {
        if let DraftCommand::Keep | DraftCommand::KeepOwn(_) | DraftCommand::Replace = command {
            // The reader says so, of what the screen showed.
            self.pages[page].known = self.stored.clone();
        }
        if matches!(command, DraftCommand::Delete) {
            self.pages[page].condemned = self.stored.clone();
        }
        self.event(page, Event::Draft(command));
    }

    fn perform(&mut self, at: usize, effect: Effect) -> Option<Input> {
        let effect = match effect {
            Effect::Draft(effect) => effect,
            Effect::Page(effect::Effect::Say(text)) => {
                self.pages[at].told = text;
                self.pages[at].said.clear();
                return None;
            }
            Effect::Page(effect::Effect::SayText(text)) => {
                self.pages[at].said = text;
                return None;
            }
            Effect::Page(effect::Effect::SayAtPhrase(text)) => {
                self.pages[at].wrong = text;
                return None;
            }
            Effect::Page(effect::Effect::SayBeside(_, text)) => {
                self.pages[at].beside = text;
                return None;
            }
            Effect::Page(effect::Effect::SaveFile(file, text)) => {
                self.pages[at].files.push((file, text));
                return None;
            }
            Effect::Page(_) => return None,
        };
        match effect {
            draft::Effect::Keep(worker, phrase) => self.begin(at, worker, phrase, Asked::Keep),
            draft::Effect::Open(worker, phrase, envelope) => {
                self.begin(at, worker, phrase, Asked::Open(envelope));
            }
            draft::Effect::Seal(worker, content, times) => {
                let worker = self.pages[at].workers.get_mut(&worker);
                let worker = worker.expect("a worker that was started and not ended");
                worker.asked.push_back(Asked::Seal(content, times));
            }
            draft::Effect::End(worker) => {
                let ended = self.pages[at].workers.remove(&worker);
                assert!(ended.is_some(), "a worker is ended once");
            }
            draft::Effect::BeAlone(write) if self.waits => self.pages[at].alone.push_back(write),
            draft::Effect::BeAlone(write) => return Some(Input::Alone(write)),
            draft::Effect::Notice(noticed) => {
                if !self.blocked {
                    self.noticed = noticed;
                }
            }
            draft::Effect::Write(write, text) => return Some(self.write(at, write, text)),
            draft::Effect::Delete => {
                let page = &self.pages[at];
                let seen = self.stored == page.condemned || self.stored == page.known;
                if self.stored.is_some() && !seen {
                    let broken = format!("page {at} deleted what its reader never saw");
                    self.broken.push(broken);
                }
                self.deletions += 1;
                let done = !self.blocked && !self.refuses;
                if done {
                    self.stored = None;
                    self.noticed = None;
                    self.changed(at);
                }
                return Some(Input::Deleted(done));
            }
            draft::Effect::Expire => {
                self.expire(at);
                return Some(Input::Expired(!self.blocked && !self.refuses));
            }
            draft::Effect::Tell(message) => {
                let others = (0..self.pages.len()).filter(|other| *other != at);
                let told: Vec<_> = others.map(|other| (other, Some(message))).collect();
                self.mail.extend(told);
            }
            draft::Effect::Later(timer) => self.pages[at].timers.push_back(timer),
            draft::Effect::DrawPhrase => {
                let phrase = "vier woorden die passen".to_owned();
                return Some(Input::Offer(Phrase::new(phrase)));
            }
            draft::Effect::AskHost if self.host_waits => {}
            draft::Effect::AskHost => return Some(Input::Host(self.host, None)),
            draft::Effect::Persist => self.pages[at].persists += 1,
            draft::Effect::LockCover(locks) => self.pages[at].locks = locks,
            draft::Effect::AnswerCover(answer) => {
                self.pages[at].cover = Some(answer);
                if answer == CoverAnswer::Lift {
                    self.pages[at].owed = false;
                    self.pages[at].covered = false;
                }
            }
            draft::Effect::AskBeforeClosing(asks) => self.pages[at].asks = asks,
            draft::Effect::TakeIn(_)
            | draft::Effect::EndCase(_)
            | draft::Effect::Show(_)
            | draft::Effect::Say(_)
            | draft::Effect::Export(_) => panic!("the model keeps this to itself"),
        }
        None
    }

    fn begin(&mut self, at: usize, worker: WorkerId, phrase: Phrase, asked: Asked) {
        let worker_of = Worker {
            phrase: phrase.to_string(),
            asked: VecDeque::from([asked]),
            dead: false,
        };
        let twice = self.pages[at].workers.insert(worker, worker_of);
        assert!(twice.is_none(), "each worker has a number of its own");
    }

    fn write(&mut self, at: usize, write: Write, text: String) -> Input {
        let may = match write {
            Write::Save => self.stored == self.pages[at].known,
            Write::Import => self.stored.is_none(),
            Write::Delete | Write::Expire => panic!("nothing is written to delete"),
        };
        if !may {
            self.broken
                .push(format!("page {at} wrote over what it never read"));
        }
        let done = !self.blocked && text.len() <= self.room;
        if done {
            self.stored = Some(text.clone());
            if write == Write::Save {
                self.pages[at].phrase = case_in(&text).map(|(phrase, _)| phrase);
                self.pages[at].known = Some(text);
            }
            self.changed(at);
        }
        Input::Written(write, done)
    }

    fn expire(&mut self, at: usize) {
        let over = self.stored.as_deref().is_none_or(|text| {
            let envelope = vault::from_text(text).expect("a draft");
            let (header, _) = Header::read(&envelope).expect("a header");
            let ended = draft::Age::of(&header, self.now) == draft::Age::Ended;
            let noticed = self.noticed.is_some_and(|noticed| {
                self.now > end_of(draft::last_day_of_notice(day_of(noticed)))
            });
            ended && noticed
        });
        if !over {
            self.broken
                .push(format!("page {at} let a draft end before its time"));
        }
        if !self.blocked && !self.refuses {
            self.stored = None;
            self.changed(at);
        }
    }

    fn changed(&mut self, by: usize) {
        let others = (0..self.pages.len()).filter(|other| *other != by);
        let told: Vec<_> = others.map(|other| (other, None)).collect();
        self.mail.extend(told);
    }

    /// The first worker of a page answers its first question; whether one was asked.
    pub fn answer(&mut self, at: usize) -> bool {
        self.answer_with(at, None)
    }

    /// The same, with this failure.
    pub fn fail(&mut self, at: usize, failure: Failure) -> bool {
        self.answer_with(at, Some(failure))
    }

    /// The worker that was started last answers.
    pub fn answer_last(&mut self, at: usize) -> bool {
        let last = self.pages[at].workers.keys().next_back().copied();
        last.is_some_and(|last| self.answer_of(at, last, None))
    }

    /// The same, with this failure.
    pub fn fail_last(&mut self, at: usize, failure: Failure) -> bool {
        let last = self.pages[at].workers.keys().next_back().copied();
        last.is_some_and(|last| self.answer_of(at, last, Some(failure)))
    }

    fn answer_with(&mut self, at: usize, failure: Option<Failure>) -> bool {
        let mut workers = self.pages[at].workers.iter();
        let asked = workers.find(|(_, worker)| !worker.asked.is_empty() && !worker.dead);
        let Some(id) = asked.map(|(id, _)| *id) else {
            return false;
        };
        self.answer_of(at, id, failure)
    }

    fn answer_of(&mut self, at: usize, id: WorkerId, failure: Option<Failure>) -> bool {
        let worker = self.pages[at].workers.get_mut(&id).expect("a worker");
        let asked = worker.asked.pop_front().expect("a question");
        let phrase = worker.phrase.clone();
        let (to, is) = match asked {
            Asked::Keep => (Reply::Keep, Ok(Vec::new())),
            Asked::Open(sealed) => {
                let right = opened(&sealed).filter(|(key, _)| *key == phrase);
                let content = right.map(|(_, content)| content);
                (
                    Reply::Open,
                    content.ok_or(Failure::Refused(Refusal::Locked)),
                )
            }
            Asked::Seal(content, times) => (Reply::Seal, Ok(envelope(&phrase, &content, times))),
        };
        let is = failure.map_or(is, Err).map(Zeroizing::new);
        let covered = self.pages[at].covered;
        let opens = to == Reply::Open && is.is_ok();
        if opens && self.state(at) == "Unlocking" {
            // What is read now is this page's own from here on.
            self.pages[at].known = self.stored.clone();
            self.pages[at].phrase = Some(phrase.clone());
        }
        self.draft(at, Input::Worker(id, Answer { to, is }));
        if covered && !self.pages[at].covered {
            let own = self.pages[at].phrase.clone();
            if own.as_deref() != Some(&phrase) {
                let broken = format!("page {at} was uncovered with {phrase:?}, kept with {own:?}");
                self.broken.push(broken);
            }
        }
        true
    }

    /// How many timers of a page run, beside its patience with questions.
    pub fn timers(&self, at: usize) -> usize {
        let timers = self.pages[at].timers.iter();
        timers
            .filter(|timer| !matches!(timer, Timer::Answer(_)))
            .count()
    }

    /// The first timer of a page goes off; whether one ran. The patience with questions is
    /// longer than any other timer's.
    pub fn timer(&mut self, at: usize) -> bool {
        let timers = &mut self.pages[at].timers;
        let first = timers
            .iter()
            .position(|timer| !matches!(timer, Timer::Answer(_)));
        let Some(timer) = first.and_then(|first| timers.remove(first)) else {
            return false;
        };
        self.draft(at, Input::Timer(timer));
        true
    }

    /// The patience with the first question that waits runs out.
    pub fn patience(&mut self, at: usize) -> bool {
        let timers = &mut self.pages[at].timers;
        let first = timers
            .iter()
            .position(|timer| matches!(timer, Timer::Answer(_)));
        let Some(timer) = first.and_then(|first| timers.remove(first)) else {
            return false;
        };
        self.draft(at, Input::Timer(timer));
        true
    }

    /// No other page writes, so this one can; whether it wanted to.
    pub fn write_alone(&mut self, at: usize) -> bool {
        let Some(write) = self.pages[at].alone.pop_front() else {
            return false;
        };
        self.draft(at, Input::Alone(write));
        true
    }

    /// What was told first arrives; whether anything was.
    pub fn deliver(&mut self) -> bool {
        let Some((to, told)) = self.mail.pop_front() else {
            return false;
        };
        self.draft(to, told.map_or(Input::Look, Input::Tab));
        true
    }

    /// All answers, timers and messages come.
    pub fn settle(&mut self) {
        for _ in 0..10_000 {
            let pages = self.pages.len();
            let answered = (0..pages).any(|at| self.answer(at) || self.write_alone(at));
            let more = answered || self.deliver() || (0..pages).any(|at| self.timer(at));
            // Only the dead are waited for in vain.
            if !more && !(0..pages).any(|at| self.patience(at)) {
                return;
            }
        }
        panic!("it never comes to rest");
    }

    /// So many minutes pass, one by one.
    pub fn minutes(&mut self, count: u32) {
        for _ in 0..count {
            self.now += 60;
            for at in 0..self.pages.len() {
                self.draft(at, Input::Minute);
            }
        }
    }

    /// All workers of a page die without a word.
    pub fn kill(&mut self, at: usize) {
        for worker in self.pages[at].workers.values_mut() {
            worker.dead = true;
        }
    }

    /// The clock is so many days from when all of this began, and every page looks.
    pub fn set_clock(&mut self, days: i8) {
        let (days, begin) = (i64::from(days), i64::try_from(BEGIN).expect("a time"));
        let day = i64::try_from(DAY).expect("a day");
        self.now = u64::try_from(begin + days * day).expect("a time");
        self.pass(0);
    }

    /// Time passes, and every page looks.
    pub fn pass(&mut self, seconds: u64) {
        self.now += seconds;
        for at in 0..self.pages.len() {
            self.draft(at, Input::Look);
        }
    }

    /// Whether nobody sees the page's screen.
    pub fn is_hidden(&self, at: usize) -> bool {
        self.pages[at].covered || self.pages[at].soft
    }

    /// Covers a page, or makes its cover ask for the phrase.
    pub fn cover(&mut self, at: usize) {
        let page = &mut self.pages[at];
        let owed = page.locks || page.owed;
        page.covered = true;
        page.soft = false;
        self.draft(at, Input::Cover);
        if owed && !self.pages[at].locks {
            self.broken
                .push(format!("page {at} forgot the phrase behind its cover"));
        }
    }

    /// Covers a page with what a tap lifts, for now.
    pub fn cover_softly(&mut self, at: usize) {
        let page = &mut self.pages[at];
        if !page.covered && !page.soft {
            page.soft = true;
            page.owed = page.locks;
            self.draft(at, Input::Save);
        }
    }

    /// Lifts a cover that asks for no phrase.
    pub fn lift(&mut self, at: usize) {
        let page = &mut self.pages[at];
        if page.soft || !page.locks {
            page.soft = false;
            page.covered = false;
            page.owed = false;
            self.draft(at, Input::Look);
        }
    }

    pub fn uncover(&mut self, at: usize, phrase: &str) {
        self.draft(at, Input::Uncover(Phrase::new(phrase.to_owned())));
    }

    /// A case with running help, and the screen of the agreements.
    pub fn case(&mut self, at: usize) {
        self.event(at, Event::Start(Mode::Case));
        self.event(at, Event::Next);
        for given in [
            YES,
            SAFE,
            Given::Help(YesNo::Yes),
            Given::Acceptance(YesNo::Yes),
        ] {
            self.event(at, Event::Answer(given));
        }
        self.event(at, Event::Open(Overlay::Sheet(Sheet::Plan)));
    }

    pub fn type_goal(&mut self, at: usize, text: &str) {
        self.event(at, Event::Fill(Field::Goal, text.to_owned()));
    }

    pub fn goal(&self, at: usize) -> String {
        let case = self.pages[at].model.session().case();
        case.map_or(String::new(), |run| {
            run.entries().get(Field::Goal).to_owned()
        })
    }

    pub fn stored_goal(&self) -> String {
        let (_, run) = case_in(self.stored.as_deref().expect("a draft")).expect("a case");
        run.entries().get(Field::Goal).to_owned()
    }

    /// Opens the screen that keeps, and keeps the case behind this phrase.
    pub fn keep(&mut self, at: usize, phrase: &str) {
        self.event(at, Event::Open(Overlay::Draft));
        self.command(at, DraftCommand::KeepOwn(Phrase::new(phrase.to_owned())));
        if self.pages[at].model.session().draft().replaces.is_some() {
            self.command(at, DraftCommand::Replace);
        }
    }

    pub fn unlock(&mut self, at: usize, phrase: &str) {
        self.command(at, DraftCommand::Unlock(Phrase::new(phrase.to_owned())));
    }

    pub fn choose(&mut self, at: usize, lifetime: Lifetime) {
        self.command(at, DraftCommand::Choose(lifetime));
    }

    pub fn status(&self, at: usize) -> DraftStatus {
        self.pages[at].model.session().draft().status
    }

    /// The times of a draft that is saved now and ends in a day.
    pub fn day(&self) -> Times {
        Times {
            saved: self.now,
            ends: self.now + DAY,
            agreed: None,
        }
    }

    pub fn state(&self, at: usize) -> &'static str {
        self.pages[at].model.draft().state()
    }

    /// A page with a case that is kept, and nothing left to do.
    pub fn kept() -> Self {
        let mut world = Self::new(1);
        world.case(0);
        world.type_goal(0, "eerste");
        world.keep(0, PHRASE);
        world.settle();
        assert_eq!(world.state(0), "Open");
        world
    }

    /// The same, with a second page beside it.
    pub fn kept_beside_another() -> Self {
        let mut world = Self::kept();
        world.open();
        world.settle();
        world
    }
}

/// A day after the day of all tests.
pub fn later() -> Date {
    day("2026-12-20")
}

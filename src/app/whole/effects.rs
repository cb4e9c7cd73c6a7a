//! Each effect, carried out in the page.

use super::{Whole, send};
use crate::browser::platform;
use crate::browser::storage::{self, StorageKey};
use crate::browser::vault::Vault;
use crate::browser::{bring, clock, hosting, page};
use crate::draft::{self, Answer, CoverAnswer, Failure, Input, Reply, WorkerId};
use crate::effect::{self, Handed};
use crate::model::{Effect, Message};
use crate::parts::PHRASE_TOLD;
use crate::reference::ReferenceEvent;
use crate::screens::search;
use crate::session::{Event, Phrase};
use zeroize::Zeroizing;

/// The element with the status of what happened: it is on every screen.
const TOLD: &str = "told";

/// Marked on the page while a draft is open: the cover then asks for the phrase.
const OPEN: &str = "data-draft-open";

/// The answer of a worker that could not start, or of one that answers later.
type Answered = Result<Zeroizing<Vec<u8>>, Failure>;

impl Whole {
    /// Carries out an effect; returns its immediate result.
    pub(super) fn perform(&mut self, effect: Effect) -> Option<Message> {
        match effect {
            Effect::Page(effect) => self.perform_in_page(effect),
            Effect::Draft(effect) => self.perform_for_draft(effect).map(Message::Draft),
        }
    }

    fn perform_in_page(&mut self, effect: effect::Effect) -> Option<Message> {
        match effect {
            effect::Effect::FollowPlace => self.history.follow(self.model.session().place()),
            effect::Effect::BringBack => self.after.push(Box::new(platform::bring_back)),
            effect::Effect::Return => self.history.will_return(),
            effect::Effect::StoreProfile(file) => {
                let done = if file.is_empty() {
                    storage::remove(StorageKey::Profile)
                } else {
                    storage::write(StorageKey::Profile, &file)
                };
                let written = ReferenceEvent::Written(done.is_ok());
                return Some(Message::Event(Event::Reference(written)));
            }
            effect::Effect::RemoveProfile => {
                // Where storage is blocked, nothing was stored.
                let _ = storage::remove(StorageKey::Profile);
                let left = storage::read(StorageKey::Profile).ok().flatten();
                return Some(Message::Event(Event::Reference(ReferenceEvent::Removed(
                    left,
                ))));
            }
            effect::Effect::SaveFile(file, text) => {
                let heard = move |handed| send(Message::Given(file, handed));
                if !platform::download(file, &text, heard) {
                    return Some(Message::Given(file, Handed::Failed));
                }
            }
            effect::Effect::Say(text) => self.after.push(Box::new(|| page::tell(TOLD, text))),
            effect::Effect::SayText(text) => {
                self.after.push(Box::new(move || page::tell(TOLD, &text)));
            }
            effect::Effect::SayAtPhrase(text) => {
                self.after
                    .push(Box::new(move || tell_again(PHRASE_TOLD, text)));
            }
            effect::Effect::ShowCount(name, text) => {
                page::tell(&["count-school-", &name].concat(), &text);
            }
            effect::Effect::ShowFault(name, text) => {
                page::show_fault(&["school-", &name].concat(), &text);
            }
            effect::Effect::SayBeside(export, text) => {
                self.after.push(Box::new(move || {
                    let place = export.told();
                    // What was said beside another button is over.
                    page::clear(&["[data-told]:not(:empty, #", place, ")"].concat());
                    tell_again(place, text);
                    bring::near(place);
                }));
            }
            effect::Effect::RaiseSearch => self.after.push(Box::new(|| bring::raise(search::DOOR))),
            effect::Effect::ShowFound => self.after.push(Box::new(|| bring::show(search::TOLD))),
            effect::Effect::ShowAnswers => self.after.push(Box::new(bring::show_answers)),
            effect::Effect::ShowMistake => self.after.push(Box::new(bring::show_mistake)),
            effect::Effect::ShowField(name) => {
                self.after.push(Box::new(move || bring::show_field(&name)));
            }
            effect::Effect::Copy(export, text) => return copy(export, &text),
            effect::Effect::CopyLink(link) => {
                let export = effect::Export::CopyLink;
                let link = [page::address(), link].concat();
                return copy(export, &link);
            }
            effect::Effect::Share(export, text) => {
                let heard = move |handed| send(Message::Shared(export, handed));
                if !platform::share(export, &text, heard) {
                    return Some(Message::Shared(export, Handed::Failed));
                }
            }
            effect::Effect::Print => {
                if !platform::print(|| send(Message::NotPrinted)) {
                    return Some(Message::NotPrinted);
                }
            }
        }
        None
    }

    fn perform_for_draft(&mut self, effect: draft::Effect) -> Option<Input> {
        match effect {
            draft::Effect::Keep(worker, phrase) => {
                // It holds another phrase.
                let _ = storage::remove(StorageKey::Passkey);
                let start = |vault: &Vault, heard| vault.keep(&phrase, heard);
                return self.start_worker(worker, Reply::Keep, start);
            }
            draft::Effect::Open(worker, phrase, envelope) => {
                let start = |vault: &Vault, heard| vault.open(&phrase, &envelope, heard);
                return self.start_worker(worker, Reply::Open, start);
            }
            draft::Effect::Seal(worker, content, times) => {
                let vault = self.workers.iter().find(|(known, _)| *known == worker);
                if let Some((_, vault)) = vault {
                    vault.seal(&content, times, answer(worker, Reply::Seal));
                }
            }
            draft::Effect::End(worker) => self.workers.retain(|(known, _)| *known != worker),
            draft::Effect::BeAlone(write) => {
                let now = move || send(Message::Draft(Input::Alone(write)));
                if !platform::be_alone(&storage::name(StorageKey::Draft), now) {
                    return Some(Input::Alone(write));
                }
            }
            draft::Effect::Notice(when) => {
                // If this is blocked, it is stored at the next look.
                let _ = match when {
                    Some(when) => storage::write(StorageKey::Noticed, &when.to_string()),
                    None => storage::remove(StorageKey::Noticed),
                };
            }
            draft::Effect::Write(write, text) => {
                let done = storage::write(StorageKey::Draft, &text).is_ok();
                return Some(Input::Written(write, done));
            }
            draft::Effect::Delete => {
                let _ = storage::remove(StorageKey::Noticed);
                let _ = storage::remove(StorageKey::Passkey);
                return Some(Input::Deleted(storage::remove(StorageKey::Draft).is_ok()));
            }
            draft::Effect::Expire => {
                let _ = storage::remove(StorageKey::Passkey);
                return Some(Input::Expired(storage::remove(StorageKey::Draft).is_ok()));
            }
            draft::Effect::Tell(message) => self.tabs.tell(message),
            draft::Effect::Later(timer) => {
                clock::later(timer.milliseconds(), move || {
                    send(Message::Draft(Input::Timer(timer)));
                });
            }
            draft::Effect::AskHost => hosting::ask(|host| {
                let home_screen = page::is_from_home_screen();
                send(Message::Draft(Input::Host(host, home_screen)));
            }),
            draft::Effect::Persist => storage::persist(),
            draft::Effect::DrawPhrase => {
                let phrase = draft::generate(clock::random).unwrap_or_default();
                return Some(Input::Offer(Phrase::new(phrase)));
            }
            draft::Effect::LockCover(locks) => page::mark(OPEN, locks.then_some("")),
            draft::Effect::AnswerCover(says) => platform::answer_cover(match says {
                CoverAnswer::Lift => "",
                CoverAnswer::Wrong => "wrong",
                CoverAnswer::Failed => "failed",
            }),
            draft::Effect::AskBeforeClosing(asks) => self.asks = asks,
            // The model handles these.
            draft::Effect::TakeIn(_)
            | draft::Effect::EndCase(_)
            | draft::Effect::Show(_)
            | draft::Effect::Say(_)
            | draft::Effect::Export(_) => {}
        }
        None
    }

    /// Starts a worker with its first question.
    fn start_worker(
        &mut self,
        worker: WorkerId,
        to: Reply,
        start: impl FnOnce(&Vault, Box<dyn FnOnce(Answered)>),
    ) -> Option<Input> {
        let Some(vault) = Vault::start() else {
            let is = Err(Failure::Lost);
            return Some(Input::Worker(worker, Answer { to, is }));
        };
        start(&vault, answer(worker, to));
        self.workers.push((worker, vault));
        None
    }
}

/// How long a place is empty before it shows the same text again, in milliseconds: a browser
/// passes on to a screen reader what is different after a while, and nothing that was there
/// before.
const EMPTY: i32 = 200;

/// Shows the status in the place with this id, also when it is the same as before: the tap
/// was another.
fn tell_again(id: &'static str, text: &'static str) {
    if text.is_empty() || !page::shows(id, text) {
        return page::tell(id, text);
    }
    page::tell(id, "");
    clock::later(EMPTY, move || page::tell(id, text));
}

/// Copies a text; returns the result where that failed at once.
fn copy(export: effect::Export, text: &str) -> Option<Message> {
    let heard = move |done| send(Message::Copied(export, done));
    let begun = platform::copy(export, text, heard);
    (!begun).then_some(Message::Copied(export, false))
}

/// Passes on what a worker answers.
fn answer(worker: WorkerId, to: Reply) -> Box<dyn FnOnce(Answered)> {
    Box::new(move |is| {
        send(Message::Draft(Input::Worker(worker, Answer { to, is })));
    })
}

//! Questions that nobody answers: a worker may die without a word, and a browser may forget.

use super::Machine;
use super::input::{Answer, At, Effect, Failure, Question, Reply, Timer, WorkerId, Write};
use crate::hosting::Hosting;

/// A question that waits for its answer.
pub(super) struct Asked {
    number: Question,
    of: Of,
    /// Its time ran once without an answer.
    late: bool,
}

/// Whom it was put to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Worker(WorkerId, Reply),
    Browser(Write),
    Host,
}

impl Machine {
    /// Begins to wait for the answers to what was just asked, and no longer for those of
    /// workers that were ended.
    pub(super) fn wait_for_answers(&mut self, out: &mut Vec<Effect>) {
        let mut timers = Vec::new();
        for effect in out.iter() {
            let of = match effect {
                Effect::Keep(worker, _) => Of::Worker(*worker, Reply::Keep),
                Effect::Open(worker, ..) => Of::Worker(*worker, Reply::Open),
                Effect::Seal(worker, ..) => Of::Worker(*worker, Reply::Seal),
                Effect::BeAlone(write) => Of::Browser(*write),
                Effect::AskHost => Of::Host,
                Effect::End(ended) => {
                    let is_of = |of| matches!(of, Of::Worker(worker, _) if worker == *ended);
                    self.questions.retain(|asked| !is_of(asked.of));
                    continue;
                }
                _ => continue,
            };
            self.last_question = self.last_question.wrapping_add(1);
            let number = self.last_question;
            let late = false;
            self.questions.push(Asked { number, of, late });
            timers.push(Effect::Later(Timer::Answer(number)));
        }
        out.extend(timers);
    }

    /// Notes an answer of a worker.
    pub(super) fn heard(&mut self, worker: WorkerId, to: Reply) {
        self.answered(Of::Worker(worker, to));
    }

    /// Notes that this page can write.
    pub(super) fn is_alone(&mut self, write: Write) {
        self.answered(Of::Browser(write));
    }

    /// Whether this page waits until it can write.
    pub(super) fn waits_to(&self, write: Write) -> bool {
        self.questions
            .iter()
            .any(|asked| asked.of == Of::Browser(write))
    }

    /// Notes that the host answered.
    pub(super) fn host_answered(&mut self) {
        self.answered(Of::Host);
    }

    fn answered(&mut self, of: Of) {
        let first = self.questions.iter().position(|asked| asked.of == of);
        first.map(|first| self.questions.remove(first));
    }

    /// The time of a question ran out.
    pub(super) fn unanswered(&mut self, number: Question, at: &At<'_>, out: &mut Vec<Effect>) {
        let mut questions = self.questions.iter_mut();
        let Some(asked) = questions.find(|asked| asked.number == number) else {
            return;
        };
        if !asked.late {
            asked.late = true;
            out.push(Effect::Later(Timer::Answer(number)));
            return;
        }
        match asked.of {
            Of::Worker(worker, to) => {
                self.heard(worker, to);
                let is = Err(Failure::Lost);
                self.worker_answered(worker, Answer { to, is }, at, out);
            }
            // A tab that sleeps may keep all others waiting: the comparison that follows is
            // what counts.
            Of::Browser(write) => self.alone(write, at, out),
            Of::Host => self.heard_host(Hosting::Silent, None, at, out),
        }
    }
}

//! What the rest of the app is shown of the draft: only what changed.

use super::state::State;
use super::stored::Found;
use super::{At, DraftMessage, Effect, Machine};
use crate::calendar::Date;
use crate::draft::last_day;
use crate::session::{DraftStatus, DraftView, Lifetime, Phrase, Run};
use crate::vault::Times;

/// What the rest of the app last received: it receives only what changed.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) view: DraftView,
    message: Option<DraftMessage>,
    locks: bool,
}

/// The agreed day of a draft; one that ends before that day says its own end alone.
fn agreed(times: &Times, at: &At<'_>) -> Option<Date> {
    let agreed = times.agreed.filter(|agreed| *agreed <= times.ends);
    agreed.map(at.day_of)
}

impl Machine {
    /// Whether something is made or opened, or waits to be.
    const fn is_working(&self) -> bool {
        self.state.is_working() || self.waiting.is_some() || self.wanted.is_some()
    }

    /// The status for the reader, with the case of this number on screen.
    pub(super) fn status(&self, found: &Found, number: Option<u32>, at: &At<'_>) -> DraftStatus {
        match found {
            Found::Blocked => DraftStatus::Unavailable,
            _ if self.is_working() => DraftStatus::Working,
            Found::Nothing => DraftStatus::Nothing,
            Found::Unreadable => DraftStatus::Unreadable,
            Found::Newer => DraftStatus::Newer,
            Found::Ended(times, until) => DraftStatus::Ended {
                on: (at.day_of)(times.ends),
                until: *until,
                agreed: agreed(times, at),
                today: at.today,
            },
            Found::Draft(Times { ends, .. }) | Found::Unsure(ends) => {
                let ends = (at.day_of)(*ends);
                match &self.state {
                    State::Open(open) if Some(open.kept.number) == number => {
                        let full = open.kept.full;
                        DraftStatus::Open { ends, full }
                    }
                    _ if self.elsewhere => DraftStatus::Elsewhere { ends },
                    _ => match found {
                        Found::Draft(times) => DraftStatus::Locked {
                            saved: (at.day_of)(times.saved),
                            ends,
                            agreed: agreed(times, at),
                            today: at.today,
                        },
                        _ => DraftStatus::Unsure,
                    },
                }
            }
        }
    }

    /// Shows the rest of the app what changed.
    pub(super) fn show(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let found = self.notice(at, out);
        let status = self.status(&found, at.case.map(Run::number), at);
        let offers = at.offers && !matches!(status, DraftStatus::Open { .. });
        if !offers {
            self.offered = None;
            self.chosen = None;
            self.replacing = None;
        } else if self.offered.is_none() {
            self.offered = Some(Phrase::default());
            out.push(Effect::DrawPhrase);
        }
        if offers {
            self.ask_host(out);
        }
        let review = at.review();
        let ahead = review.is_some_and(|review| review > at.today);
        let expected = if ahead {
            Lifetime::AfterReview
        } else {
            Lifetime::Short
        };
        let view = DraftView {
            status,
            phrase: self.offered.clone().unwrap_or_default(),
            lifetime: self.chosen.unwrap_or(expected),
            until: last_day(Lifetime::AfterReview, at.today, at.today, review),
            replaces: self.replaces(at),
            host: self.host.map(|(host, _)| host),
            home_screen: self.host.and_then(|(_, home_screen)| home_screen),
        };
        if self.shown.view != view {
            self.shown.view = view.clone();
            out.push(Effect::Show(view));
        }
        let last = matches!(status, DraftStatus::Open { ends, .. } if ends == at.today);
        let last = last.then_some(DraftMessage::LastDay);
        // That it was stored is news for as long as there is no other.
        let news = self.message.filter(|news| *news != DraftMessage::Kept);
        let message = news.or(self.lasting).or(last).or(self.message);
        if self.shown.message != message {
            self.shown.message = message;
            out.push(Effect::Say(message));
        }
    }

    /// Tells the cover whether it asks for the phrase, in a page that closes too: its reader
    /// may stay, and cover it.
    pub(super) fn lock_the_cover(&mut self, out: &mut Vec<Effect>) {
        let locks = self.state.locks_the_cover();
        if self.shown.locks != locks {
            self.shown.locks = locks;
            out.push(Effect::LockCover(locks));
        }
    }
}

//! The school's data, to send to a colleague or received from one.

use super::form::{choice, name};
use super::ways_back;
use crate::calendar;
use crate::effect::Export;
use crate::parts::{Control, Icon, Look, Page, Typed, markup};
use crate::profile::{self, Profile, SchoolForm};
use crate::reference::ReferenceEvent;
use crate::screens::people;
use crate::session::Event;
use crate::text::date::in_words;
use crate::text::school as words;
use crate::values::{Form, Kind, Slot};
use maud::{Markup, html};

/// How many letters of a link every app for messages carries, as one link that can be tapped.
const LONG: usize = 2_000;

/// The file, the link and the code.
pub(super) fn share(profile: &Profile, address: &str) -> Page {
    let link = [address, profile::LINK_MARK, &profile::to_link(profile)].concat();
    let mut page = Page::new("school-share");
    page.content().push(html! {
        (markup::heading(words::SHARE_TITLE))
        p.ww-lead { (words::SHARE_LEAD) }
    });
    // The colleague who stands beside it needs no message.
    page.content().push(html! {
        h2.ww-subtitle { (words::AS_QR) }
        @match profile::qr(&link) {
            Some(code) => (markup::qr(code.side, &code.path, words::QR_ALT)),
            None => p.ww-notice { (words::QR_TOO_LONG) },
        }
    });
    let copy = page.block("ww-ways");
    copy.controls.push(Control::export(
        Export::CopyLink,
        Look::Plain,
        Icon::Copy,
        words::AS_LINK,
    ));
    copy.tail.push(html! {
        (markup::told(Export::CopyLink))
        p.ww-field__hint { (words::LINK_HINT) }
        @if link.len() > LONG { p.ww-notice { (words::LINK_LONG) } }
        (markup::plain(words::THE_LINK, "", &link))
    });
    let file = page.block("ww-stack");
    let export = Event::Reference(ReferenceEvent::Export);
    file.controls.push(Control::plain(
        "data-export-school",
        Look::Plain,
        words::AS_FILE,
        export,
    ));
    page.content().push(html! {
        h2.ww-subtitle { (words::LEAVES) }
        (list(&mut profile.held()))
    });
    ways_back(&mut page);
    page
}

/// The received data next to the present data: nothing changes before a yes. The numbers
/// come first, under the names that they will have. What came in takes nothing away by itself:
/// what it does not have stays, and is named at the end, where all can be replaced.
pub(super) fn preview(was: &Profile, sent: &Profile) -> Page {
    let mut page = Page::new("school-preview");
    page.docked = true;
    let offered = &sent.beside(was);
    let goes = |slot: &&Slot| !was.get(slot.name).is_empty() && offered.get(slot.name).is_empty();
    let goes = SchoolForm::SLOTS.iter().filter(goes).count();
    let mut beside = SchoolForm::SLOTS
        .iter()
        .filter(|slot| sent.get(slot.name).is_empty())
        .map(|slot| (slot, offered.get(slot.name)))
        .filter(|(_, held)| !held.is_empty())
        .peekable();
    let both = SchoolForm::SLOTS
        .iter()
        .filter(|slot| !is_number(slot) && !is_beside(slot, [was, offered]))
        .map(|slot| (slot, was.get(slot.name), offered.get(slot.name)));
    let (same, other): (Vec<_>, Vec<_>) = both
        .filter(|(_, before, after)| !before.is_empty() || !after.is_empty())
        .partition(|(_, before, after)| before == after);
    let mut same = same
        .iter()
        .map(|(slot, _, value)| (*slot, *value))
        .peekable();
    // An old link takes nobody back by one tap: a number may belong to somebody who left.
    let older = match (was.checked_on(), sent.checked_on()) {
        (Some(held), Some(sent)) if sent < held => Some((sent, held)),
        _ => None,
    };
    page.content().push(html! {
        (markup::heading(words::PREVIEW_TITLE))
        @if let Some((sent, held)) = older {
            p.ww-notice data-older {
                b { (words::OLDER.0) } " " (words::OLDER.1) " " (in_words(sent)) ". "
                (words::OLDER.2) " " (in_words(held)) "."
            }
        }
        p.ww-rule { (words::PREVIEW_LEAD) }
        @if was == sent { p.ww-notice { (words::SAME) } }
        @if goes > 0 { p.ww-notice data-goes { (words::goes(goes)) } }
        @if beside.peek().is_some() {
            p.ww-notice data-beside { (words::beside(beside.clone().count())) }
        }
        (numbers(was, offered))
        @if !other.is_empty() {
            h2.ww-subtitle { (words::OTHERS) }
            ul.ww-list data-offered {
                @for (slot, before, after) in other {
                    li.ww-quote {
                        b { (label(slot)) }
                        @if after.is_empty() { (words::GOES) } @else { (value(slot, after)) }
                        @if !before.is_empty() { " (" (words::WAS) ": " (value(slot, before)) ")" }
                    }
                }
            }
        }
        @if same.peek().is_some() { (markup::folded(words::STAYS, list(&mut same))) }
    });
    if beside.peek().is_some() {
        let all = page.block("ww-note");
        all.fold(words::REPLACE_FOLD, false);
        all.html.push(html! {
            p.ww-field__hint { (words::REPLACE_HINT) }
            (list(&mut beside))
        });
        let replace = Event::Reference(ReferenceEvent::Replace);
        let plain = Look::Plain;
        all.controls.push(Control::plain(
            "data-replace-school",
            plain,
            words::REPLACE,
            replace,
        ));
    }
    page.content().push(markup::footer());
    let take = Event::Reference(ReferenceEvent::Take);
    let take = |look| Control::plain("data-take-school", look, words::TAKE, take);
    let back = Event::Reference(ReferenceEvent::Back);
    let back = |look| Control::plain("data-back", look, words::LEAVE, back);
    if older.is_some() {
        page.below(back(Look::Strong));
        page.below(take(Look::Plain));
    } else {
        page.below(take(Look::Strong));
        page.below(back(Look::Plain));
    }
    page
}

/// A number with what its button will be called, and who that is.
#[derive(PartialEq)]
struct Called<'a> {
    called: String,
    name: &'a str,
    number: &'a str,
}

impl<'a> Called<'a> {
    fn of(profile: &'a Profile, slot: &str) -> Option<Self> {
        let number = profile.get(slot);
        (!number.is_empty()).then(|| Self {
            called: people::called(profile, slot),
            name: profile.get(&slot.replace("-telefoon", "-naam")),
            number,
        })
    }

    fn row(&self) -> Markup {
        html! {
            b { (Typed(&self.called)) } " "
            span {
                @if !self.name.is_empty() { (Typed(self.name)) " " }
                b { (Typed(self.number)) }
            }
        }
    }
}

/// Whether this slot has the name of somebody whose number is shown, in one of these: it is
/// beside that number.
fn is_beside(slot: &Slot, held: [&Profile; 2]) -> bool {
    slot.name.strip_suffix("-naam").is_some_and(|whose| {
        let number = [whose, "-telefoon"].concat();
        held.iter().any(|profile| !profile.get(&number).is_empty())
    })
}

/// Every number, with its name and what its button will be called; and what it was where that
/// changes.
fn numbers(was: &Profile, offered: &Profile) -> Markup {
    // That of Veilig Thuis first: on the most buttons, and the one to call in need.
    let of = |kind| {
        SchoolForm::SLOTS
            .iter()
            .filter(move |slot| slot.kind == kind)
    };
    let both = of(Kind::Region)
        .chain(of(Kind::Phone))
        .map(|slot| (Called::of(was, slot.name), Called::of(offered, slot.name)))
        .filter(|(before, after)| before.is_some() || after.is_some());
    // What changes comes first.
    let (same, mut both): (Vec<_>, Vec<_>) = both.partition(|(before, after)| before == after);
    both.extend(same);
    html! {
        @if !both.is_empty() {
            h2.ww-subtitle { (words::NUMBERS) }
            @for says in words::NUMBERS_CHECK { p { (says) } }
            ul.ww-list data-numbers {
                @for (before, after) in both {
                    li.ww-person {
                        @if let Some(now) = after.as_ref().or(before.as_ref()) {
                            (now.row())
                        }
                        @match (&before, &after) {
                            (None, _) => small { (words::NUMBER_NEW) },
                            (_, None) => p.ww-remark { (words::NUMBER_GOES) },
                            (Some(before), Some(after)) if before == after => {
                                small { (words::STAYS) }
                            }
                            (Some(before), _) => p.ww-remark {
                                (words::NUMBER_CHANGED) ": " (before.row())
                            },
                        }
                    }
                }
            }
        }
    }
}

/// Whether this slot has a number, which becomes a button.
const fn is_number(slot: &Slot) -> bool {
    matches!(slot.kind, Kind::Phone | Kind::Region)
}

/// The name of a slot before its value.
fn label(slot: &Slot) -> String {
    let name = name(slot);
    let colon = if name.ends_with('?') { " " } else { ": " };
    [&name, colon].concat()
}

/// What a slot holds: a day and a choice in words, and anything else as it was typed.
fn value(slot: &Slot, held: &str) -> Markup {
    let day = (slot.kind == Kind::Day).then(|| calendar::parse(held));
    html! {
        @if let Some(day) = day.flatten() {
            (in_words(day))
        } @else if matches!(slot.kind, Kind::One(_)) {
            (choice(held))
        } @else {
            (Typed(held))
        }
    }
}

/// Every slot with something in it, as a list of names and values.
fn list(held: &mut dyn Iterator<Item = (&'static Slot, &str)>) -> Markup {
    html! {
        ul.ww-list {
            @for (slot, value) in held {
                li.ww-quote { b { (label(slot)) } (self::value(slot, value)) }
            }
        }
    }
}

//! The school's data, to send to a colleague or received from one.

use super::form::name;
use super::ways_back;
use crate::calendar;
use crate::effect::Export;
use crate::parts::{Control, Icon, Look, Page, Typed, markup};
use crate::profile::{self, Profile, SchoolForm};
use crate::reference::ReferenceEvent;
use crate::session::Event;
use crate::text::date::in_words;
use crate::text::school as words;
use crate::values::{Form, Kind, Slot};
use maud::{Markup, html};

/// The file, the link and the code.
pub(super) fn share(profile: &Profile, address: &str) -> Page {
    let link = [address, "#profiel=", &profile::to_link(profile)].concat();
    let mut page = Page::new("school-share");
    page.content().push(html! {
        (markup::heading(words::SHARE_TITLE))
        p.ww-lead { (words::SHARE_LEAD) }
    });
    let file = page.block("ww-stack");
    let export = Event::Reference(ReferenceEvent::Export);
    file.controls.push(Control::plain(
        "data-export-school",
        Look::Plain,
        words::AS_FILE,
        export,
    ));
    let copy = page.block("ww-ways");
    copy.controls.push(Control::export(
        Export::CopyLink,
        Look::Plain,
        Icon::Copy,
        words::AS_LINK,
    ));
    copy.tail.push(html! {
        (markup::told(Export::CopyLink))
        (markup::plain(words::THE_LINK, "", &link))
    });
    page.content().push(html! {
        h2.ww-subtitle { (words::AS_QR) }
        @match profile::qr(&link) {
            Some(code) => (markup::qr(code.side, &code.path, words::QR_ALT)),
            None => p.ww-notice { (words::QR_TOO_LONG) },
        }
        h2.ww-subtitle { (words::LEAVES) }
        (list(&mut profile.held()))
    });
    ways_back(&mut page);
    page
}

/// The received data next to the present data: nothing changes before a yes.
pub(super) fn preview(was: &Profile, offered: &Profile) -> Page {
    let mut page = Page::new("school-preview");
    page.docked = true;
    let both = SchoolForm::SLOTS
        .iter()
        .map(|slot| (slot, was.get(slot.name), offered.get(slot.name)));
    let (same, other): (Vec<_>, Vec<_>) = both
        .filter(|(_, before, after)| !before.is_empty() || !after.is_empty())
        .partition(|(_, before, after)| before == after);
    let mut same = same
        .iter()
        .map(|(slot, _, value)| (*slot, *value))
        .peekable();
    page.content().push(html! {
        (markup::heading(words::PREVIEW_TITLE))
        p.ww-rule { (words::PREVIEW_LEAD) }
        @if was == offered { p.ww-notice { (words::SAME) } }
        ul.ww-list data-offered {
            @for (slot, before, after) in other {
                li.ww-quote {
                    b { (name(slot)) ": " }
                    @if after.is_empty() { (words::GOES) } @else { (Typed(after)) }
                    @if !before.is_empty() { " (" (words::WAS) ": " (Typed(before)) ")" }
                }
            }
        }
        @if same.peek().is_some() { (markup::folded(words::STAYS, list(&mut same))) }
    });
    page.content().push(markup::footer());
    let take = Event::Reference(ReferenceEvent::Take);
    page.below(Control::plain(
        "data-take-school",
        Look::Strong,
        words::TAKE,
        take,
    ));
    let back = Event::Reference(ReferenceEvent::Back);
    page.below(Control::plain("data-back", Look::Plain, words::LEAVE, back));
    page
}

/// Every slot with something in it, as a list of names and values.
fn list(held: &mut dyn Iterator<Item = (&'static Slot, &str)>) -> Markup {
    html! {
        ul.ww-list {
            @for (slot, value) in held {
                @let day = (slot.kind == Kind::Day).then(|| calendar::parse(value)).flatten();
                li.ww-quote {
                    b { (name(slot)) ": " }
                    @if let Some(day) = day { (in_words(day)) } @else { (Typed(value)) }
                }
            }
        }
    }
}

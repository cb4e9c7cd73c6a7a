//! The school's data, to send to a colleague or received from one.

use super::form::name;
use super::ways_back;
use crate::calendar;
use crate::effect::Export;
use crate::parts::element::{BOLD, LEAD, LIST, NOTICE, QUOTED_ITEM, RULE, SUBTITLE};
use crate::parts::{Control, Html, Icon, Look, Page};
use crate::profile::{self, Profile, SchoolForm};
use crate::reference::ReferenceEvent;
use crate::session::Event;
use crate::text::date::in_words;
use crate::text::school as words;
use crate::values::{Form, Kind, Slot};

/// The file, the link and the code.
pub(super) fn share(profile: &Profile, address: &str) -> Page {
    let link = [address, "#profiel=", &profile::to_link(profile)].concat();
    let mut page = Page::new("school-share");
    let html = page.content();
    html.title(words::SHARE_TITLE);
    html.add(&LEAD, words::SHARE_LEAD);
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
    copy.tail.told(Export::CopyLink);
    copy.tail.plain(words::THE_LINK, ("data-plain", ""), &link);
    let html = page.content();
    html.add(&SUBTITLE, words::AS_QR);
    match profile::qr(&link) {
        Some(code) => html.qr(code.side, &code.path, words::QR_ALT),
        None => html.add(&NOTICE, words::QR_TOO_LONG),
    }
    html.add(&SUBTITLE, words::LEAVES);
    list(html, &mut profile.held());
    ways_back(&mut page);
    page
}

/// The received data next to the present data: nothing changes before a yes.
pub(super) fn preview(was: &Profile, offered: &Profile) -> Page {
    let mut page = Page::new("school-preview");
    page.docked = true;
    let html = page.content();
    html.title(words::PREVIEW_TITLE);
    html.add(&RULE, words::PREVIEW_LEAD);
    if was == offered {
        html.add(&NOTICE, words::SAME);
    }
    let both = SchoolForm::SLOTS
        .iter()
        .map(|slot| (slot, was.get(slot.name), offered.get(slot.name)));
    let (same, other): (Vec<_>, Vec<_>) = both
        .filter(|(_, before, after)| !before.is_empty() || !after.is_empty())
        .partition(|(_, before, after)| before == after);
    html.hooked(&LIST, "data-offered", "");
    for (slot, before, after) in other {
        html.open(&QUOTED_ITEM);
        html.pieces(&BOLD, &[&name(slot), ": "]);
        html.text(if after.is_empty() { words::GOES } else { after });
        if !before.is_empty() {
            for piece in [" (", words::WAS, ": ", before, ")"] {
                html.text(piece);
            }
        }
        html.close();
    }
    html.close();
    if !same.is_empty() {
        html.folded(words::STAYS, |html| {
            list(
                html,
                &mut same.iter().map(|(slot, _, value)| (*slot, *value)),
            );
        });
    }
    page.content().footer();
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
fn list(html: &mut Html, held: &mut dyn Iterator<Item = (&'static Slot, &str)>) {
    html.open(&LIST);
    for (slot, value) in held {
        let day = (slot.kind == Kind::Day).then(|| calendar::parse(value));
        let day = day.flatten().map(in_words);
        let value = day.as_deref().unwrap_or(value);
        html.named(&QUOTED_ITEM, &[&name(slot), ": "].concat(), value);
    }
    html.close();
}

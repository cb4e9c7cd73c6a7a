//! What stands beside the questions: pages to read, and the school's own data.

use super::people;
use crate::calendar::{self, Date};
use crate::parts::element::{
    BOLD, BUTTON, HINT, ITEM, LEAD, LIST, NOTE, NOTICE, P, PLAIN, QUOTED_ITEM, REMARK, RULE, STEP,
    SUBTITLE, WAYS, WEB_LINK,
};
use crate::parts::{Control, Html, Icon, Page};
use crate::profile::{self, Kind, Profile, SLOTS, Slot};
use crate::report::in_words;
use crate::session::Event;
use crate::shelf::{Leaf, ShelfScene, Shelve, Stored};
use crate::text::school as words;
use crate::text::{Reading, train, ui};

/// Any screen of the shelf. `writing` is what stands in the form; `address` is that
/// of the app, to which a link leads.
#[must_use]
pub fn shelf(scene: &ShelfScene, writing: &Profile, today: Date, address: &str) -> Page {
    let mut page = match scene {
        ShelfScene::Read(reading) => read(*reading),
        ShelfScene::School(profile, stored) => school(profile, *stored, today),
        ShelfScene::Form(wrong) => form(*wrong, writing),
        ShelfScene::Share(profile) => share(profile, address),
        ShelfScene::Preview(was, offered) => preview(was, offered),
    };
    page.mode = Some("reading");
    page
}

fn open(hook: &'static str, class: &'static str, text: &str, leaf: Leaf) -> Control {
    Control::plain(hook, class, text, Event::Shelf(Shelve::Open(leaf)))
}

/// The footer, the way back by one, and the way home.
fn ways_back(page: &mut Page) {
    page.content().footer();
    let back = Event::Shelf(Shelve::Back);
    page.below(Control::plain("data-back", "ww-button", words::BACK, back));
    let quiet = "ww-button ww-button--quiet";
    page.below(Control::plain("data-home", quiet, ui::HOME, Event::Home));
}

/// A page to read, and to print.
fn read(reading: Reading) -> Page {
    let mut page = Page::new(reading.id());
    let html = page.content();
    html.add(&STEP, words::READING);
    html.title(reading.title());
    html.add(&LEAD, reading.lead());
    html.open(&WAYS);
    html.way("print", Icon::Print, train::PRINT, &BUTTON);
    html.close();
    html.page(reading.page(), reading.title());
    let more = page.block("ww-stack ww-more");
    more.html.add(&SUBTITLE, words::MORE);
    for other in Reading::ALL.iter().filter(|other| **other != reading) {
        let class = "ww-button ww-button--quiet";
        let mut control = open("data-read", class, other.title(), Leaf::Read(*other));
        control.html.icon(Icon::Go);
        more.controls.push(control);
    }
    ways_back(&mut page);
    page
}

/// What the school told, and what can be done with it.
fn school(profile: &Profile, stored: Stored, today: Date) -> Page {
    let mut page = Page::new("school");
    let html = page.content();
    let name = profile.get("school");
    html.title(if name.is_empty() { words::TITLE } else { name });
    let lead = if profile.is_empty() {
        words::LEAD
    } else {
        words::LEAD_FILLED
    };
    html.add(&LEAD, lead);
    let notice = match stored {
        Stored::Unreadable => words::UNREADABLE,
        Stored::Newer => words::NEWER,
        Stored::Refused if !profile.is_empty() => words::REFUSED,
        _ => "",
    };
    if !notice.is_empty() {
        html.add(&NOTICE, notice);
    }
    let old = profile
        .checked_on()
        .is_some_and(|on| calendar::is_over_a_year(on, today));
    if old {
        html.add(&NOTICE, words::OLD);
    }
    told(html, profile);

    let kept = matches!(stored, Stored::Unreadable | Stored::Newer);
    let actions = page.block("ww-stack");
    let strong = "ww-button ww-button--strong";
    let plain = "ww-button";
    if stored != Stored::Newer {
        let (class, text) = if profile.is_empty() {
            (strong, words::FILL)
        } else {
            (plain, words::CHANGE)
        };
        actions
            .controls
            .push(open("data-form", class, text, Leaf::Form));
    }
    if old {
        let confirm = Event::Shelf(Shelve::Confirm);
        let right = Control::plain("data-confirm", plain, words::STILL_RIGHT, confirm);
        actions.controls.push(right);
    }
    if !profile.is_empty() {
        actions
            .controls
            .push(open("data-share-school", plain, words::SHARE, Leaf::Share));
    }
    if kept {
        let export = Event::Shelf(Shelve::Export);
        actions.controls.push(Control::plain(
            "data-export-school",
            plain,
            words::AS_FILE,
            export,
        ));
    }
    page.content().folded(words::IMPORT, |html| {
        html.file("import-school", words::IMPORT_LABEL);
    });
    if kept || !profile.is_empty() {
        let block = page.block("ww-note");
        block.summary = Some((words::FORGET, false));
        block.html.add(&HINT, words::FORGET_ASK);
        let forget = Event::Shelf(Shelve::Forget);
        block.controls.push(Control::plain(
            "data-forget",
            plain,
            words::FORGET_YES,
            forget,
        ));
    }
    ways_back(&mut page);
    page
}

/// All that the school told, as it is looked up.
fn told(html: &mut Html, profile: &Profile) {
    if let Some(checked) = profile.checked_on() {
        html.pieces(&HINT, &[words::CHECKED, " ", &in_words(checked), "."]);
    }
    people::rows(html, profile);
    dossier(html, profile);
    let web = profile.web("protocollen-link");
    let place = profile.get("protocollen");
    if web.is_some() || !place.is_empty() {
        html.pieces(&P, &[words::PROTOCOLS, ": ", place]);
    }
    if let Some(web) = web {
        html.begin(&WEB_LINK);
        for (name, value) in [
            ("href", web),
            ("rel", "noreferrer noopener"),
            ("target", "_blank"),
        ] {
            html.attribute(name, value);
        }
        html.end();
        html.text(web);
        html.close();
    }
    let steps: Vec<(String, &str)> = ["1", "2", "3", "4", "5"]
        .into_iter()
        .map(|step| {
            (
                [words::STEP, " ", step, ": "].concat(),
                profile.get(&["stap-", step].concat()),
            )
        })
        .filter(|(_, says)| !says.is_empty())
        .collect();
    if !steps.is_empty() {
        html.add(&SUBTITLE, words::STEPS);
        html.add(&HINT, words::NORM);
        html.open(&LIST);
        for (step, says) in steps {
            html.named(&QUOTED_ITEM, &step, says);
        }
        html.close();
    }
    affairs(html, profile);
}

/// Where the record goes, and how long it is kept; nothing where nothing is known.
pub(super) fn dossier(html: &mut Html, profile: &Profile) {
    let (system, category) = (profile.get("leerlingvolgsysteem"), profile.get("notitie"));
    if !system.is_empty() {
        let category = if category.is_empty() {
            String::new()
        } else {
            [", ", words::CATEGORY, " ‘", category, "’"].concat()
        };
        html.pieces(&P, &[words::SYSTEM, " ", system, &category, "."]);
    }
    let keeping = profile.get("bewaren");
    if !keeping.is_empty() {
        html.pieces(&P, &[words::KEPT, ": ", keeping]);
        html.add(&HINT, words::NORM);
    }
}

/// What the school safety plan covers elsewhere: who, and where to find it.
pub(super) fn affairs(html: &mut Html, profile: &Profile) {
    let known = words::AFFAIRS.map(|(id, name)| {
        let who = profile.get(&[id, "-naam"].concat());
        (name, who, profile.get(&[id, "-plek"].concat()))
    });
    let mut known = known
        .iter()
        .filter(|(_, who, place)| !who.is_empty() || !place.is_empty())
        .peekable();
    if known.peek().is_none() {
        return;
    }
    html.add(&SUBTITLE, words::AFFAIRS_TITLE);
    html.hooked(&LIST, "data-affairs", "");
    for (name, who, place) in known {
        let between = if who.is_empty() || place.is_empty() {
            ""
        } else {
            ". "
        };
        html.open(&ITEM);
        html.add(&BOLD, name);
        for piece in [": ", who, between, place] {
            html.text(piece);
        }
        html.close();
    }
    html.close();
}

/// The form: its parts open in place, and one with something in it is open.
fn form(wrong: Option<&'static str>, writing: &Profile) -> Page {
    let mut page = Page::new("school-form");
    page.docked = true;
    let html = page.content();
    html.title(words::FORM);
    html.add(&LEAD, words::FORM_LEAD);
    if let Some(wrong) = wrong {
        let wrong = SLOTS.iter().find(|slot| slot.name == wrong).map(name);
        let wrong = wrong.unwrap_or_default();
        html.pieces(&NOTICE, &[words::WRONG, ": ", &wrong, "."]);
    }
    for part in words::PARTS {
        let slots: Vec<&Slot> = SLOTS
            .iter()
            .filter(|slot| belongs(part, slot.name))
            .collect();
        let filled = slots.iter().any(|slot| !writing.get(slot.name).is_empty());
        let block = page.block("ww-note");
        block.summary = Some((part.name, filled || part.slots == ["school"]));
        if !part.hint.is_empty() {
            block.html.add(&HINT, part.hint);
        }
        for slot in slots {
            field(&mut block.html, slot, writing.get(slot.name));
        }
    }
    page.content().footer();
    let keep = Event::Shelf(Shelve::Keep);
    let strong = "ww-button ww-button--strong";
    page.below(Control::plain(
        "data-keep-school",
        strong,
        words::KEEP,
        keep,
    ));
    let back = Event::Shelf(Shelve::Back);
    page.below(Control::plain(
        "data-back",
        "ww-button ww-button--quiet",
        words::BACK,
        back,
    ));
    page
}

/// Whether the slot with this name stands in this part.
fn belongs(part: &words::Part, name: &str) -> bool {
    part.slots.iter().any(|start| name.starts_with(start))
}

fn field(html: &mut Html, slot: &Slot, held: &str) {
    let label = name(slot);
    let asks = (label.as_str(), words::slot(slot.name).1);
    let id = ["school-", slot.name].concat();
    match slot.kind {
        Kind::Text => html.own_text(&id, asks, held),
        Kind::Phone | Kind::Region => html.own_line(&id, asks, held, "tel"),
        Kind::Web => html.own_line(&id, asks, held, "url"),
        Kind::Line | Kind::Word | Kind::Day => html.own_line(&id, asks, held, "text"),
    }
}

/// Every slot with something in it, as a list of names and values.
fn list(html: &mut Html, held: &mut dyn Iterator<Item = (&'static Slot, &str)>) {
    html.open(&LIST);
    for (slot, value) in held {
        html.named(&QUOTED_ITEM, &[&name(slot), ": "].concat(), value);
    }
    html.close();
}

/// A slot by its part and what it asks: read alone, it says whose number it is.
fn name(slot: &Slot) -> String {
    let part = words::PARTS.iter().find(|part| belongs(part, slot.name));
    let asks = words::slot(slot.name).0;
    let Some(part) = part.filter(|part| part.people) else {
        return asks.to_owned();
    };
    let mut asks = asks.to_owned();
    if let Some(first) = asks.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    [part.name, ", ", &asks].concat()
}

/// The file, the link and the code.
fn share(profile: &Profile, address: &str) -> Page {
    let link = [address, "#profiel=", &profile::to_link(profile)].concat();
    let mut page = Page::new("school-share");
    let html = page.content();
    html.title(words::SHARE_TITLE);
    html.add(&LEAD, words::SHARE_LEAD);
    let file = page.block("ww-stack");
    let export = Event::Shelf(Shelve::Export);
    file.controls.push(Control::plain(
        "data-export-school",
        "ww-button",
        words::AS_FILE,
        export,
    ));
    let html = page.content();
    html.open(&WAYS);
    html.way("copy", Icon::Copy, words::AS_LINK, &BUTTON);
    html.begin(&REMARK);
    for (name, value) in [
        ("role", "status"),
        ("data-told", ""),
        ("data-copied", words::COPIED),
        ("data-refused", words::NOT_COPIED),
    ] {
        html.attribute(name, value);
    }
    html.end();
    html.close();
    html.open(&NOTE);
    html.summary(words::THE_LINK);
    html.begin(&PLAIN);
    html.attribute("data-plain", "");
    html.attribute("tabindex", "0");
    html.end();
    html.text(&link);
    html.close();
    html.close();
    html.close();
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

/// What came in beside what there is: nothing changes before a yes.
fn preview(was: &Profile, offered: &Profile) -> Page {
    let mut page = Page::new("school-preview");
    page.docked = true;
    let html = page.content();
    html.title(words::PREVIEW_TITLE);
    html.add(&RULE, words::PREVIEW_LEAD);
    if was == offered {
        html.add(&NOTICE, words::SAME);
    }
    let both = SLOTS
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
    let take = Event::Shelf(Shelve::Take);
    page.below(Control::plain(
        "data-take-school",
        "ww-button ww-button--strong",
        words::TAKE,
        take,
    ));
    let back = Event::Shelf(Shelve::Back);
    page.below(Control::plain("data-back", "ww-button", words::LEAVE, back));
    page
}

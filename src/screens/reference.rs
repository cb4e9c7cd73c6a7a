//! The screens next to the questions: pages to read, and the school's own data.

mod form;
mod share;

use self::form::form;
use self::share::{preview, share};
use super::people;
use crate::calendar::{self, Date};
use crate::effect::Export;
use crate::parts::element::{
    BOLD, HINT, ITEM, LEAD, LIST, NOTICE, P, QUOTED_ITEM, SPAN, STEP, SUBTITLE, WEB_LINK,
};
use crate::parts::{Control, Html, Icon, Look, Page};
use crate::profile::Profile;
use crate::reference::{ReferenceEvent, ReferencePage, ReferenceScene, Stored};
use crate::session::Event;
use crate::text::date::in_words;
use crate::text::school as words;
use crate::text::{Reading, training_ui, ui};

/// Any reference screen. `writing` is the content of the form; `address` is the address of
/// the app, which a link leads to.
#[must_use]
pub fn reference(scene: &ReferenceScene, writing: &Profile, today: Date, address: &str) -> Page {
    let mut page = match scene {
        ReferenceScene::Read(reading) => read(*reading),
        ReferenceScene::School(profile, stored) => school(profile, *stored, today),
        ReferenceScene::Form(wrong) => form(*wrong, writing),
        ReferenceScene::Share(profile) => share(profile, address),
        ReferenceScene::Preview(was, offered) => preview(was, offered),
    };
    page.mode = Some("reading");
    page
}

fn open(hook: &'static str, look: Look, text: &str, leaf: ReferencePage) -> Control {
    Control::plain(
        hook,
        look,
        text,
        Event::Reference(ReferenceEvent::Open(leaf)),
    )
}

/// The footer, the button one step back, and the button home.
fn ways_back(page: &mut Page) {
    page.content().footer();
    let back = Event::Reference(ReferenceEvent::Back);
    page.below(Control::plain("data-back", Look::Plain, words::BACK, back));
    let quiet = Look::Quiet;
    page.below(Control::plain("data-home", quiet, ui::HOME, Event::Home));
}

/// A page to read, and to print.
fn read(reading: Reading) -> Page {
    let mut page = Page::new(reading.id());
    let html = page.content();
    html.add(&STEP, words::READING);
    html.title(reading.title());
    html.add(&LEAD, reading.lead());
    let print = Control::export(Export::Print, Look::Plain, Icon::Print, training_ui::PRINT);
    page.block("ww-ways").controls.push(print);
    page.content().page(reading.page(), reading.title());
    let more = page.block("ww-stack ww-more");
    more.html.add(&SUBTITLE, words::MORE);
    for other in Reading::ALL.iter().filter(|other| **other != reading) {
        let look = Look::Quiet;
        let mut control = open(
            "data-read",
            look,
            other.title(),
            ReferencePage::Read(*other),
        );
        control.html.icon(Icon::Go);
        more.controls.push(control);
    }
    ways_back(&mut page);
    page
}

/// The school's data, and what can be done with it.
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
    let strong = Look::Strong;
    let plain = Look::Plain;
    if stored != Stored::Newer {
        let (look, text) = if profile.is_empty() {
            (strong, words::FILL)
        } else {
            (plain, words::CHANGE)
        };
        actions
            .controls
            .push(open("data-form", look, text, ReferencePage::Form));
    }
    if old {
        let confirm = Event::Reference(ReferenceEvent::Confirm);
        let right = Control::plain("data-confirm", plain, words::STILL_RIGHT, confirm);
        actions.controls.push(right);
    }
    if !profile.is_empty() {
        actions.controls.push(open(
            "data-share-school",
            plain,
            words::SHARE,
            ReferencePage::Share,
        ));
    }
    if kept {
        let export = Event::Reference(ReferenceEvent::Export);
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
        let forget = Event::Reference(ReferenceEvent::Forget);
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

/// All of the school's data, as it is looked up.
fn told(html: &mut Html, profile: &Profile) {
    if let Some(checked) = profile.checked_on() {
        html.pieces(&HINT, &[words::CHECKED, " ", &in_words(checked), "."]);
    }
    html.push(people::rows(profile));
    dossier(html, profile, false);
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
        // A screen reader user needs only the site, not every character of the address.
        let host = web.split('/').nth(2).unwrap_or(web);
        html.pieces(&SPAN, &[words::OPEN_WEB, " ", host]);
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

/// Where the record goes, and how long it is retained; nothing where nothing is known.
pub(super) fn dossier(html: &mut Html, profile: &Profile, shielded: bool) {
    let (system, category) = (profile.get("leerlingvolgsysteem"), profile.get("notitie"));
    if !system.is_empty() {
        // Parents may be able to read an ordinary category.
        let category = if shielded {
            words::SHIELDED.to_owned()
        } else if category.is_empty() {
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

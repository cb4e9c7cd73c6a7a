//! The screens next to the questions: pages to read, and the school's own data.

mod agreed;
mod form;
mod leaflets;
mod share;

use self::agreed::steps;
pub(super) use self::agreed::{affairs, dossier};
use self::form::form;
use self::share::{preview, share};
use super::{complete, people, places, signal};
use crate::calendar::{self, Date};
use crate::case::Audience;
use crate::effect::Export;
use crate::parts::{Block, Control, FieldLabel, Icon, Look, Page, Typed, markup};
use crate::profile::{FOR_PARENTS, Profile};
use crate::reference::{PASTED, Reference, ReferenceEvent, ReferencePage, ReferenceScene, Stored};
use crate::session::Event;
use crate::text::date::in_words;
use crate::text::school as words;
use crate::text::{Reading, training_ui, ui};
use crate::values::{Kind, slot};
use maud::{Markup, html};

/// Any reference screen. `held` has what is in its forms; a link leads to `address`, the app's.
#[must_use]
pub fn reference(scene: &ReferenceScene, held: &Reference, today: Date, address: &str) -> Page {
    let mut page = match scene {
        ReferenceScene::Read(reading, at) => {
            let leerplicht = held.profile().audience() == Some(Audience::Leerplicht);
            read(*reading, *at, address, leerplicht)
        }
        ReferenceScene::Card(guide) => places::card(guide.page(), guide.summary()),
        ReferenceScene::Own(at) => places::own_card(*at),
        ReferenceScene::Question(asked) => places::question(*asked),
        ReferenceScene::Number(contact) => places::number(*contact),
        ReferenceScene::Complete(checked) => complete::complete(*checked, held),
        ReferenceScene::ToDo(checked) => complete::to_do(*checked, held.profile(), today),
        ReferenceScene::Signals => signal::signals(),
        ReferenceScene::Signal(shown) => signal::signal(*shown),
        ReferenceScene::School(profile, stored) => school((profile, *stored), held.pasted(), today),
        ReferenceScene::Form(wrong) => form(*wrong, held.writing()),
        ReferenceScene::Share(profile) => share(profile, address),
        ReferenceScene::Preview(was, offered) => preview(was, offered),
    };
    let shown = matches!(scene, ReferenceScene::School(..) | ReferenceScene::Share(_));
    if shown && held.has_unsaved() {
        let mut unsaved = Page::default();
        let block = unsaved.block("ww-notice");
        block
            .html
            .push(html! { p data-unsaved { (words::UNSAVED) } });
        let to = open(
            "data-form",
            Look::Strong,
            words::TO_FORM,
            ReferencePage::Form,
        );
        block.controls.push(to);
        page.blocks.splice(1..1, unsaved.blocks);
    }
    page.mode = Some("reading");
    page
}

pub(super) fn open(hook: &'static str, look: Look, text: &str, page: ReferencePage) -> Control {
    Control::plain(
        hook,
        look,
        text,
        Event::Reference(ReferenceEvent::Open(page)),
    )
}

/// The footer, the button one step back, and the button home.
pub(super) fn ways_back(page: &mut Page) {
    page.content().push(markup::footer());
    page.below(places::back());
    let quiet = Look::Quiet;
    page.below(Control::plain("data-home", quiet, ui::HOME, Event::Home));
}

/// A page to read, and to print; leerplicht gives no parent the sheet of a school.
fn read(reading: Reading, at: Option<usize>, address: &str, leerplicht: bool) -> Page {
    let mut page = Page::new(reading.id());
    page.content().push(html! {
        (markup::placed_heading(words::READING, reading.title()))
        p.ww-lead { (reading.lead()) }
    });
    let code = reading == Reading::Code;
    let sheet = reading == Reading::Parents;
    let print = |page: &mut Page| {
        let print = Control::export(Export::Print, Look::Plain, Icon::Print, training_ui::PRINT);
        let ways = page.block("ww-ways");
        if sheet {
            ways.html.push(leaflets::before());
        }
        ways.controls.push(print);
    };
    if code {
        page.block("ww-stack").controls.push(signal::button());
    } else if !(sheet && leerplicht) {
        print(&mut page);
    }
    page.content()
        .push(markup::page(reading.page(), reading.title(), at));
    // Who opens the meldcode on a bad day looks for the steps.
    if code {
        print(&mut page);
    }
    if sheet && !leerplicht {
        leaflets::add(&mut page, address);
    }
    let more = page.block("ww-stack ww-more");
    more.html.push(html! { h2.ww-subtitle { (words::MORE) } });
    if reading == Reading::Code {
        more.controls.push(complete::way());
    }
    for other in Reading::ALL.iter().filter(|other| **other != reading) {
        let look = Look::Quiet;
        let mut control = open(
            "data-read",
            look,
            other.title(),
            ReferencePage::Read(*other),
        );
        control.html.push(Icon::Go);
        more.controls.push(control);
    }
    ways_back(&mut page);
    page
}

/// The school's data, and what can be done with it.
fn school((profile, stored): (&Profile, Stored), pasted: &str, today: Date) -> Page {
    let mut page = Page::new("school");
    let name = profile.get("school");
    let notice = match stored {
        Stored::Unreadable => Some(words::UNREADABLE),
        Stored::Newer => Some(words::NEWER),
        Stored::Unfit => Some(words::UNFIT),
        Stored::Refused if !profile.is_empty() => Some(words::REFUSED),
        _ => None,
    };
    let old = profile
        .checked_on()
        .is_some_and(|on| calendar::is_over_a_year(on, today));
    let lead = match profile.audience() {
        Some(Audience::Leerplicht) => words::LEAD_LEERPLICHT,
        _ if profile.is_empty() => words::LEAD,
        _ => words::LEAD_FILLED,
    };
    page.content().push(html! {
        (markup::heading(Typed(if name.is_empty() { words::TITLE } else { name })))
        p.ww-lead { (lead) }
        @if let Some(notice) = notice { p.ww-notice { (notice) } }
        @if old { p.ww-notice { (words::OLD) } }
    });
    if old {
        let confirm = Event::Reference(ReferenceEvent::Confirm);
        let right = Control::plain("data-confirm", Look::Plain, words::STILL_RIGHT, confirm);
        page.block("ww-stack").controls.push(right);
    }
    // What was typed and not saved is named above it.
    page.blocks.push(Block::of(told(profile)));

    let kept = matches!(stored, Stored::Unfit | Stored::Unreadable | Stored::Newer);
    let actions = page.block("ww-stack");
    let strong = Look::Strong;
    let plain = Look::Plain;
    if stored != Stored::Newer {
        let (look, text) = if profile.is_empty() && stored != Stored::Unfit {
            (strong, words::FILL)
        } else {
            (plain, words::CHANGE)
        };
        actions
            .controls
            .push(open("data-form", look, text, ReferencePage::Form));
    }
    if profile.is_empty() && !kept {
        let speaks = Event::Reference(ReferenceEvent::ForLeerplicht);
        let ours = Control::plain("data-for-leerplicht", plain, words::FOR_LEERPLICHT, speaks);
        actions.controls.push(ours);
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
    page.block("ww-stack").controls.push(complete::button());
    page.content().push(markup::folded(
        words::IMPORT,
        markup::file("import-school", words::IMPORT_LABEL),
    ));
    paste(&mut page, pasted);
    if kept || !profile.is_empty() {
        let block = page.block("ww-note");
        block.fold(words::FORGET, false);
        block
            .html
            .push(html! { p.ww-field__hint { (words::FORGET_ASK) } });
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

/// The field for a link that a tap does not open, or for the text of a file.
fn paste(page: &mut Page, pasted: &str) {
    let block = page.block("ww-note");
    block.fold(words::PASTE, !pasted.is_empty());
    let asks = FieldLabel {
        label: words::PASTE_LABEL,
        hint: words::PASTE_HINT,
        ..FieldLabel::default()
    };
    let id = ["school-", PASTED].concat();
    let field = markup::own_field(&id, &slot(PASTED, Kind::Text), asks, pasted, |_| "");
    block.html.push(markup::fields(words::PASTE, field));
    let read = Event::Reference(ReferenceEvent::Read);
    let look = Look::Plain;
    block
        .controls
        .push(Control::plain("data-read-school", look, words::READ, read));
}

/// All of the school's data, as it is looked up.
fn told(profile: &Profile) -> Markup {
    html! {
        @if let Some(checked) = profile.checked_on() {
            p.ww-field__hint { (words::CHECKED) " " (in_words(checked)) "." }
        }
        @let kind = profile.get("schoolsoort");
        @if !kind.is_empty() { p { (form::choice(kind)) "." } }
        (people::rows(profile))
        @if let Some(phone) = profile.number(FOR_PARENTS) {
            p { (words::PARENTS_CALL) ": " (Typed(&phone.shown)) }
        }
        (dossier(profile, false))
        (protocols(profile))
        (steps(profile))
        (affairs(profile))
    }
}

/// Where the school's protocols are.
fn protocols(profile: &Profile) -> Markup {
    let (place, web) = (profile.get("protocollen"), profile.web("protocollen-link"));
    html! {
        @if web.is_some() || !place.is_empty() { p { (words::PROTOCOLS) ": " (Typed(place)) } }
        @if let Some(web) = web {
            // The link is named after the site; where on it the link leads is below, as a path
            // can carry a mark of who opened it.
            @let host = web.split('/').nth(2).unwrap_or(web);
            a.ww-web href=(Typed(web)) rel="noreferrer noopener" target="_blank" {
                span { (words::OPEN_WEB) " " (Typed(host)) }
            }
            p.ww-url { (Typed(web)) }
        }
    }
}

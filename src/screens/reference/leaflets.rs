//! The page for parents in other languages: what the school must know first, the leaflets,
//! and on paper a code that leads to them.

use crate::parts::{Page, markup};
use crate::profile;
use crate::text::leaflet as words;
use maud::{Markup, html};

/// What the school must know before it prints the page: above the button, and not on paper.
pub(super) fn before() -> Markup {
    let [_, before @ ..] = words::FOR_SCHOOL;
    html! { @for says in before { p.ww-notice { (says) } } }
}

/// Adds them; `address` is the address of the app, where the leaflets are as well.
pub(super) fn add(page: &mut Page, address: &str) {
    let code = profile::qr(&[address, words::CHOICE].concat());
    page.content().push(html! {
        @if let Some(code) = code {
            h2.ww-subtitle { (words::QR) }
            // Whoever needs it may not read Dutch.
            p {
                @for (at, language) in words::LANGUAGES.iter().enumerate() {
                    @if at > 0 { " · " }
                    span lang=(language.code) dir=(language.dir) { (language.own) }
                }
            }
            (markup::qr(code.side, &code.path, words::QR_ALT))
        }
    });
    // This class is not on paper: parents read the paper.
    page.block("ww-stack ww-more").html.push(html! {
        h2.ww-subtitle { (words::TITLE) }
        // The others stand above the button that prints.
        p.ww-notice { (words::FOR_SCHOOL[0]) }
        ul.ww-list data-leaflets {
            @for language in words::LANGUAGES {
                li {
                    a.ww-tap href=(language.page) target="_blank" rel="noopener" {
                        span {
                            (language.dutch) ": "
                            span lang=(language.code) dir=(language.dir) { (language.own) }
                        }
                    }
                }
            }
        }
        (markup::sources(words::FOR_SCHOOL_SOURCES))
    });
}

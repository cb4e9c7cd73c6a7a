//! One family of icons: lines of two units on a field of 24, round at the ends.
//!
//! The drawings are in `index.html`, once, and a screen names one with `<use>`; those that the
//! first load does not have are drawn where they stand. An icon is
//! shown next to words and never instead of them, so a screen reader user misses nothing.

use leptos::prelude::*;
use maud::{Render, html};

macro_rules! icons {
    (
        first { $($(#[$doc:meta])* $name:ident, $id:literal, $path:literal;)* }
        whole { $($(#[$late_doc:meta])* $late:ident, $late_path:literal;)* }
    ) => {
        /// An icon.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name,)* $($(#[$late_doc])* $late,)* }

        impl Icon {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)* $(Self::$late,)*];

            const fn markup(self) -> &'static str {
                match self { $(Self::$name => concat!(
                    "<svg class=\"ww-icon\" aria-hidden=\"true\"><use href=\"#icon-", $id, "\"/></svg>"
                ),)* $(Self::$late => concat!(
                    "<svg class=\"ww-icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"", $late_path, "\"/></svg>"
                ),)* }
            }

            /// As markup, followed by the words next to it.
            #[must_use]
            pub fn before(self, words: &str) -> String {
                html! { (self) (words) }.into_string()
            }

            const fn drawing(self) -> &'static str {
                match self { $(Self::$name => concat!(
                    "<symbol id=\"icon-", $id, "\" viewBox=\"0 0 24 24\"><path d=\"", $path, "\"/></symbol>"
                ),)* _ => "" }
            }
        }
    };
}

/// As markup that refers to its drawing, next to the words that mean the same.
impl Render for Icon {
    fn render_to(&self, buffer: &mut String) {
        buffer.push_str(self.markup());
    }
}

icons! {
    first {
        /// A number to call.
        Call, "call", "m5 4h3.5l2 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5 4.5 2V19a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4Z";
        /// Leads to another screen.
        Go, "go", "m9 5 7 7-7 7";
        /// Opens in place; turned, it closes.
        Fold, "fold", "m5 9 7 7 7-7";
        /// Hides the app.
        Hide, "hide", "m4 4 16 16M10.5 6.2A9.5 9.5 0 0 1 21 12a12 12 0 0 1-2.3 3M6.5 7.8A12 12 0 0 0 3 12c1.7 3.5 5 6 9 6a9 9 0 0 0 3.8-.8M10 10.3a2.7 2.7 0 0 0 3.7 3.7";
        /// The mark of the app: a W that is a line with a fork, whose last end is a stop.
        Mark, "mark", "m3.3 5.5v4.2q0 1 .5 2l3.2 7q.6 1.2 1.2 0l3.3-7.1q.5-1 .5-2V5.5v4.1q0 1 .5 2l3.3 7.1q.6 1.2 1.2 0l3.2-7q.5-1 .5-2V6M20.6 3.9a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3";
        /// Pages to read.
        Book, "book", "m12 6C10 4.5 7 4 4 4v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zm0 0v14";
        /// The school's own data.
        School, "school", "m3 12 9-8 9 8M6 10v10h12V10M10 20v-6h4v6";
        /// A training before a group.
        Training, "training", "m3 5h18v11H3zM12 16v4M8 20h8";
        /// Parents.
        Parents, "parents", "m3 20c0-4 2.5-6 6-6s6 2 6 6M9 4.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4M16 4.8a3 3 0 0 1 0 5.8M17.5 14.3c2.3.7 3.5 2.6 3.5 5.7";
    }
    whole {
        /// Copies a text.
        Copy, "m9 9h10v11H9zM15 9V4H5v11h4";
        /// Prints.
        Print, "m7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z";
        /// Hands over to another app.
        Share, "m12 15V4m-4 4 4-4 4 4M6 11H5v9h14v-9h-1";
        /// Saves a date, or a file.
        Save, "m12 4v11m-4-4 4 4 4-4M5 15v5h14v-5";
    }
}

/// The drawings of the first load, placed in the page once.
#[component]
pub fn Icons() -> impl IntoView {
    let drawings: String = Icon::ALL.iter().map(|icon| icon.drawing()).collect();
    let sprite = [
        "<svg class=\"ww-icons\" aria-hidden=\"true\">",
        &drawings,
        "</svg>",
    ]
    .concat();
    view! { <div inner_html=sprite></div> }
}

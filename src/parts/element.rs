//! The elements that the screens are made of: a name for every tag and class.

/// An element with its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    /// The tag.
    pub tag: &'static str,
    /// The class; empty for none.
    pub class: &'static str,
}

const fn element(tag: &'static str, class: &'static str) -> Element {
    Element { tag, class }
}

/// One thing to do.
pub const ACTION: Element = element("li", "ww-actions__item");
/// What to do, in order.
pub const ACTIONS: Element = element("ol", "ww-actions");
/// The content of an explanation.
pub const BODY: Element = element("div", "ww-note__body");
/// Bold words.
pub const BOLD: Element = element("b", "");
/// A plain list.
pub const BULLETS: Element = element("ul", "");
/// A number to call.
pub const CALL: Element = element("p", "ww-call");
/// A choice with its label.
pub const CHOICE: Element = element("label", "ww-choice");
/// Both decisions.
pub const DECISIONS: Element = element("dl", "ww-decisions");
/// The value that belongs to a name.
pub const DETAIL: Element = element("dd", "");
/// A part.
pub const DIV: Element = element("div", "");
/// The footer of every screen.
pub const FOOTER: Element = element("footer", "ww-footer");
/// One reason.
pub const GROUND: Element = element("li", "ww-grounds__item");
/// The reasons.
pub const GROUNDS: Element = element("ol", "ww-grounds");
/// For screen readers only.
pub const HIDDEN: Element = element("span", "ww-hidden");
/// A hint for filling in a field.
pub const HINT: Element = element("p", "ww-field__hint");
/// When a number is answered.
pub const HOURS: Element = element("span", "ww-call__hours");
/// An item of a list.
pub const ITEM: Element = element("li", "");
/// A small heading.
pub const LABEL: Element = element("h3", "ww-label");
/// What a screen is for.
pub const LEAD: Element = element("p", "ww-lead");
/// The name of a group of choices.
pub const LEGEND: Element = element("legend", "ww-field__label");
/// The lines of the record.
pub const LINES: Element = element("ul", "ww-record__lines");
/// A list with space between its items.
pub const LIST: Element = element("ul", "ww-list");
/// What a large button means.
pub const MEANING: Element = element("span", "ww-answer__meaning");
/// What is still missing.
pub const MISSING: Element = element("p", "ww-missing");
/// An explanation that opens in place.
pub const NOTE: Element = element("details", "ww-note");
/// Something to notice.
pub const NOTICE: Element = element("p", "ww-notice");
/// A paragraph.
pub const P: Element = element("p", "");
/// What a reader wrote.
pub const QUOTE: Element = element("p", "ww-quote");
/// An item that a reader wrote.
pub const QUOTED_ITEM: Element = element("li", "ww-quote");
/// What nobody may miss.
pub const RULE: Element = element("p", "ww-rule");
/// Where the record may be shared.
pub const SHARE_HINT: Element = element("p", "ww-field__hint ww-share");
/// A line to fill in with a pen, on every sheet.
pub const BY_HAND: Element = element("p", "ww-record__hand");
/// What is below that line.
pub const SHEETS: Element = element("div", "ww-record__sheets");
/// Where the record is signed.
pub const SIGN: Element = element("dl", "ww-record__sign");
/// Links to elsewhere.
pub const SIGNPOSTS: Element = element("section", "ww-signposts");
/// Less prominent words.
pub const SMALL: Element = element("small", "");
/// The publishers of a text.
pub const SOURCE: Element = element("p", "ww-source");
/// Some words.
pub const SPAN: Element = element("span", "");
/// The place in the meldcode.
pub const STEP: Element = element("p", "ww-step");
/// The heading of a part.
pub const SUBTITLE: Element = element("h2", "ww-subtitle");
/// The summary of an explanation.
pub const SUMMARY: Element = element("summary", "ww-note__summary");
/// A name.
pub const TERM: Element = element("dt", "");
/// The exports.
pub const WAYS: Element = element("section", "ww-ways");
/// The word on a large button.
pub const WORD: Element = element("span", "ww-answer__word");
/// The heading of a screen.
pub const TITLE: Element = element("h1", "ww-title");
/// An explanation with the weight of a warning.
pub const STRONG_NOTE: Element = element("details", "ww-note ww-note--strong");
/// A number as a link.
pub const CALL_LINK: Element = element("a", "ww-call__link");
/// A group of choices.
pub const CHOICES: Element = element("fieldset", "ww-choices");
/// A box or dot to tick.
pub const INPUT: Element = element("input", "");
/// The name of a field.
pub const FIELD_LABEL: Element = element("label", "ww-field__label");
/// The conclusion.
pub const VERDICT: Element = element("div", "ww-verdict");
/// The conclusion, when it is to report.
pub const VERDICT_REPORT: Element = element("div", "ww-verdict ww-verdict--report");
/// One of the decisions.
pub const DECISION: Element = element("div", "ww-decisions__item");
/// A remark about a field.
pub const REMARK: Element = element("p", "ww-remark");
/// The record.
pub const RECORD: Element = element("article", "ww-record");
/// A text as it leaves the app.
pub const PLAIN: Element = element("pre", "ww-plain");
/// A button.
pub const BUTTON: Element = element("button", "ww-button");
/// The main button.
pub const BUTTON_STRONG: Element = element("button", "ww-button ww-button--strong");
/// What happens to answers and typed text.
pub const PRIVACY: Element = element("p", "ww-privacy");
/// Shows that something is loading.
pub const WAITING: Element = element("p", "ww-waiting");
/// A less prominent button.
pub const BUTTON_QUIET: Element = element("button", "ww-button ww-button--quiet");
/// A button within other content.
pub const LINK: Element = element("button", "ww-link");
/// What a browser treats as one question.
pub const FORM: Element = element("form", "ww-phrase__form");
/// A part of a story.
pub const STORY_PART: Element = element("li", "ww-story");
/// The hands that were raised.
pub const HANDS: Element = element("div", "ww-hands");
/// Those for one option.
pub const HANDS_ROW: Element = element("div", "ww-hands__row");
/// The heading of one point of a training.
pub const POINT: Element = element("h2", "ww-label");
/// The name of a point of one case among others.
pub const CASE_POINT: Element = element("h3", "ww-label");
/// The name of a point of one choice in such a case.
pub const CHOICE_POINT: Element = element("h4", "ww-label");
/// How a group is split.
pub const SPLIT: Element = element("ul", "ww-split");
/// The elapsed time.
pub const TIMER: Element = element("p", "ww-timer");
/// A person with a number.
pub const PERSON: Element = element("li", "ww-person");
/// An address on the web.
pub const WEB_LINK: Element = element("a", "ww-web");
/// A page as the main content of the screen.
pub const PAGE: Element = element("details", "ww-page");
/// A step of a route.
pub const ROUTE_STEP: Element = element("section", "ww-route");
/// The rows of a step of a route, each with its name.
pub const ROUTE_ROWS: Element = element("dl", "ww-route__rows");
/// Where a document departs from the framework.
pub const DEPARTURE: Element = element("div", "ww-departure");
/// What only the reader's own school provides.
pub const OWN_SCHOOL: Element = element("p", "ww-own");
/// A case on paper.
pub const SHEET: Element = element("article", "ww-paper");
/// A line to write on.
pub const WRITE: Element = element("p", "ww-paper__line");
/// The progress of something under way.
pub const PROGRESS: Element = element("progress", "ww-progress");
/// The cover that hides the app.
pub const COVER: Element = element("div", "ww-cover");
/// The name on the cover.
pub const COVER_NAME: Element = element("h1", "ww-title");
/// Where the cover asks for the phrase.
pub const UNLOCK: Element = element("div", "ww-phrase");
/// When the cover appears by itself.
pub const COVER_IDLE: Element = element("p", "ww-cover__idle");
/// The numbers on the cover.
pub const NUMBERS: Element = element("p", "ww-cover__numbers");
/// A choice of one from a list.
pub const SELECT: Element = element("select", "ww-field");
/// An entry of such a list.
pub const OPTION: Element = element("option", "");
/// A question on top of everything.
pub const POPOVER: Element = element("div", "ww-waiting ww-wipe");
/// Marks the current answer.
pub const CURRENT: Element = element("span", "ww-answer__current");
/// A phrase to write down.
pub const OUTPUT: Element = element("output", "ww-phrase__words");
/// A line of the record that belongs to the one above it.
pub const UNDER: Element = element("li", "ww-quote ww-record__under");
/// A one-line field.
pub const FIELD: Element = element("input", "ww-field");
/// A multi-line field.
pub const TEXTAREA: Element = element("textarea", "ww-field");

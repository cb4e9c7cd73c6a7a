//! Marks roles and partners in a page that is loaded, so that `browser::loaded` can put the
//! school's own word and number there.

use crate::text::school::SPOKEN;

/// `html` with every role that its texts name in a `<span data-role="…">`.
pub fn marked(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        out.push_str(&text_marked(text));
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let (tag, after) = tag.split_at(end);
        out.push_str(tag);
        rest = after;
    }
    out + &text_marked(rest)
}

/// The same for a text without tags: whole words only.
fn text_marked(text: &str) -> String {
    let found = SPOKEN
        .iter()
        .filter_map(|(word, id)| {
            let whole = |at: &usize| {
                let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                let before = text.get(..*at).and_then(|text| text.chars().next_back());
                let after = text
                    .get(at + word.len()..)
                    .and_then(|text| text.chars().next());
                !letter(before) && !letter(after)
            };
            let at = text.match_indices(word).map(|(at, _)| at).find(whole)?;
            Some((at, *word, *id))
        })
        .min();
    let Some((at, word, id)) = found else {
        return text.to_owned();
    };
    let (before, after) = text.split_at(at);
    let after = after.strip_prefix(word).unwrap_or_default();
    [
        before,
        "<span data-role=\"",
        id,
        "\">",
        word,
        "</span>",
        &text_marked(after),
    ]
    .concat()
}

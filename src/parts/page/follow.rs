//! What of a screen stays as it is when another is drawn in its place, and where the reader
//! continues whose place is gone.

use super::{Block, Page};
use crate::case::Field;
use crate::parts::html::Html;
use crate::parts::{markup, remark};
use crate::session::FieldView;

impl Block {
    /// Whether `other` is drawn the same as this one, apart from what a reader typed and
    /// chose in its fields, and opened.
    #[must_use]
    pub fn is_drawn_as(&self, other: &Self) -> bool {
        let asked =
            |block: &Self| -> Vec<_> { block.fields.iter().map(|filled| filled.field).collect() };
        self.class == other.class
            && self.label == other.label
            && self.fold.is_some() == other.fold.is_some()
            && self.html.is_drawn_as(&other.html)
            && self.tail.is_drawn_as(&other.tail)
            && self.phrase == other.phrase
            && self.list == other.list
            && self.controls == other.controls
            && asked(self) == asked(other)
            && (self.words == other.words || self.form() == other.form())
    }

    /// Its fields in its wording, with nothing filled in.
    fn form(&self) -> Vec<Html> {
        let fields = self.fields.iter().map(|filled| {
            let mut html = Html::from(markup::case_field(filled.field, "", None));
            html.reword(self.words);
            html
        });
        fields.collect()
    }

    /// Whether a reader finds a text in it.
    #[must_use]
    pub fn has_text(&self) -> bool {
        let asks = self.fields.iter().any(|filled| filled.asked);
        let has_more = asks || self.fold.is_some() || self.phrase.is_some();
        let html = self.html.has_text() || self.tail.has_text();
        !self.hidden && (html || has_more || !self.controls.is_empty())
    }

    /// Whether `other`, drawn the same as this one, has the same values in its fields.
    #[must_use]
    pub fn holds_the_same(&self, other: &Self) -> bool {
        let values = |block: &Self| -> Vec<String> {
            let fields = block.fields.iter();
            fields.map(|filled| filled.value.clone()).collect()
        };
        self.html.holds_the_same(&other.html)
            && self.tail.holds_the_same(&other.tail)
            && values(self) == values(other)
    }
}

impl Page {
    /// Its parts from top to bottom; `None` is the place of the controls below.
    pub fn parts(&self) -> impl Iterator<Item = Option<&Block>> {
        let body = self.blocks.iter().map(Some);
        body.chain([None]).chain(self.after.iter().map(Some))
    }

    /// For each part of `new`, the index of the part here that stays as it is; `None` is
    /// redrawn. While the reader is `typing`, the fields already hold what they should.
    #[must_use]
    pub fn kept(&self, new: &Self, typing: bool) -> Vec<Option<usize>> {
        let same = |before: &Block, block: &Block| {
            before.is_drawn_as(block) && (typing || before.holds_the_same(block))
        };
        let body = kept(&self.blocks, &new.blocks, same);
        let dock = self.blocks.len();
        let after = kept(&self.after, &new.after, same).into_iter();
        body.into_iter()
            .chain([(self.dock == new.dock).then_some(dock)])
            .chain(after.map(|at| Some(dock + 1 + at?)))
            .collect()
    }

    /// What a screen reader user hears of the remark on what was just filled in on `old`, if
    /// that is another now. One choice may change several remarks: of the others nothing is
    /// said, they are read where they are.
    #[must_use]
    pub fn says_after(&self, old: &Self) -> Option<String> {
        let was: Vec<&FieldView> = old.blocks.iter().flat_map(|block| &block.fields).collect();
        let mut says = None;
        for block in &self.blocks {
            let said = |filled: &FieldView| {
                let says = filled.remark.map(remark::sentence).unwrap_or_default();
                block.words.say(&says)
            };
            // What steps 1 to 3 leave open is at their end.
            let own = |filled: &&FieldView| !matches!(filled.field, Field::Seat(_));
            for filled in block.fields.iter().filter(own) {
                let before = was.iter().find(|before| before.field == filled.field);
                let before = before.filter(|before| before.value != filled.value);
                if let Some(before) = before
                    && before.remark != filled.remark
                {
                    says = Some(said(filled));
                }
            }
        }
        says
    }

    /// The part of this page with which a reader continues whose focus was in the part of
    /// `old` with the index `lost`; `kept` is what stayed of that page.
    ///
    /// It is a new part with text: of those between the same parts that stayed the one that
    /// looks the same, or else the first from there on.
    #[must_use]
    pub fn continues(&self, old: &Self, kept: &[Option<usize>], lost: usize) -> Option<usize> {
        let parts = self.parts().zip(kept).enumerate();
        let shown =
            parts.filter(|(_, (part, _))| part.map_or(!self.dock.is_empty(), Block::has_text));
        let shown: Vec<_> = shown.collect();
        let is_above = |from: Option<usize>| from.is_some_and(|from| from < lost);
        let above = shown.iter().rposition(|(_, (_, from))| is_above(**from));
        let rest = shown.get(above.map_or(0, |at| at + 1)..)?;
        let class = |part: Option<&Block>| part.map(|part| part.class);
        let was = old.parts().nth(lost).map(class);
        let near = rest.iter().take_while(|(_, (_, from))| from.is_none());
        let same = near
            .clone()
            .find(|(_, (part, _))| Some(class(*part)) == was);
        let first = || rest.iter().find(|(_, (_, from))| from.is_none());
        same.or_else(first).map(|(at, _)| *at)
    }
}

/// For each part in `new`, the index of the one in `old` that stays as it is; `None` is
/// redrawn. Parts keep their order.
fn kept(old: &[Block], new: &[Block], same: impl Fn(&Block, &Block) -> bool) -> Vec<Option<usize>> {
    let mut from = 0;
    new.iter()
        .map(|block| {
            let rest = old.get(from..).unwrap_or_default();
            let at = from + rest.iter().position(|before| same(before, block))?;
            from = at + 1;
            Some(at)
        })
        .collect()
}

//! Which control is which on two drawings of a screen, whatever its place.

/// What identifies a control.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// Its id, or the attributes that set it apart; empty for none.
    pub name: String,
    /// Its tag and its text.
    pub text: String,
}

/// The place in `new` of the control at this place in `old`; `None` if it is not there any
/// more.
///
/// A name that one control alone has, before and after, is enough: the text on a button may
/// change with what a tap on it did. Otherwise the text is the same as well, and of several
/// such controls it is the same one in order.
#[must_use]
pub fn again(old: &[Identity], new: &[Identity], place: usize) -> Option<usize> {
    let sought = old.get(place)?;
    let is_named = |other: &&Identity| other.name == sought.name && !other.name.is_empty();
    let is_alone = |all: &[Identity]| all.iter().filter(is_named).count() == 1;
    if is_alone(old) && is_alone(new) {
        return new.iter().position(|other| is_named(&other));
    }
    let before = old.iter().take(place).filter(|other| *other == sought);
    let mut same = new.iter().enumerate().filter(|(_, other)| *other == sought);
    same.nth(before.count()).map(|(at, _)| at)
}

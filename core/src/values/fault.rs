//! Why a value is not taken.

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing, or something that no form can have written.
    Damaged,
    /// This character cannot be in it.
    Mark(char),
    /// A phone number with too few or too many digits for how it begins.
    Length,
    /// More characters than there is room for: how many there are, and the room.
    TooLong(usize, usize),
    /// Two phone numbers where one is called.
    Two,
    /// A word for a role with more digits than those of a class.
    Digits,
    /// A number of another country, or of a satellite.
    Foreign,
    /// A call costs more than an ordinary one.
    Paid,
    /// A number that puts the caller through to one that is not shown.
    Redirect,
    /// The Dutch plan has no person to call behind such a number.
    NoCall,
    /// The emergency number, as somebody's own.
    Emergency,
    /// A number that can be called, but not that of a regional Veilig Thuis.
    NotRegional,
    /// A name that the app itself gives to something else.
    Reserved(&'static str),
    /// Not an `https:` address.
    Address,
}

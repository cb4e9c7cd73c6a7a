//! Why a value is not taken.

/// The first characters that cannot be in a value, each once, in their order.
pub type Marks = [Option<char>; 4];

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing, or something that no form can have written.
    Damaged,
    /// These characters cannot be in it.
    Mark(Marks),
    /// A number to call in a text that is shown as a name or a sentence.
    Number,
    /// A phone number with an extension, a name or another word.
    Besides,
    /// A phone number with too few or too many digits for how it begins.
    Length,
    /// More characters than there is room for: how many there are, and the room.
    TooLong(usize, usize),
    /// Two phone numbers where one is called.
    Two,
    /// A word for a role with more digits than those of a class.
    Digits,
    /// A name where a role is asked for, or a word before it that no sentence has room for.
    NoRole,
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
    /// An address with a name or a password before its host.
    Login,
    /// An address with the number of a port.
    Port,
    /// An address whose host is known within a building alone.
    Host,
}

impl Fault {
    /// That `value` has characters that are `wrong`; `None` where it has none.
    pub fn marks(value: &str, wrong: impl Fn(char) -> bool) -> Option<Self> {
        let mut found = Marks::default();
        for c in value.chars().filter(|c| wrong(*c)) {
            let free = found
                .iter_mut()
                .find(|held| held.is_none_or(|held| held == c));
            if let Some(place) = free {
                *place = Some(c);
            }
        }
        found[0].map(|_| Self::Mark(found))
    }
}

//! What the targets share: a derivation that takes no time, and what holds of a profile.

use weegwijzer::profile::{Profile, from_link, to_link};
use weegwijzer::values::Incoming;
use weegwijzer::vault::{Cost, Phrase, Refusal};
use zeroize::Zeroizing;

/// A key of a phrase without the time and memory that Argon2id takes on purpose; what a cost
/// may be is checked as there.
///
/// # Errors
/// [`Refusal::Cost`] for a cost outside the bounds.
pub fn quick(phrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Zeroizing<[u8; 32]>, Refusal> {
    cost.check()?;
    let mut key = Zeroizing::new([0_u8; 32]);
    for (at, byte) in phrase.bytes().chain(*salt).enumerate() {
        let place = at % key.len();
        key[place] = key[place].wrapping_mul(31).wrapping_add(byte);
    }
    Ok(key)
}

/// A phrase that was typed.
#[must_use]
pub fn typed(phrase: &str) -> Phrase {
    weegwijzer::draft::typed(phrase, &phrase.to_lowercase())
}

/// Holds of every profile that came in: one with a value that is not taken says so, and what
/// is taken can be written both ways and read again as the same.
pub fn profile(incoming: Incoming<Profile>) {
    let again = |profile: &Profile| {
        [
            Profile::from_file(&profile.to_file()),
            from_link(&to_link(profile)),
        ]
    };
    match &incoming {
        Incoming::Value(profile) => {
            assert_eq!(profile.wrong(), None);
            for (slot, _) in profile.held() {
                // A number that can be called has at least three digits, as 112 has; an
                // address is one that no eavesdropper changes.
                let phone = profile.number(slot.name);
                assert!(phone.is_none_or(|phone| phone.href.starts_with("tel:")));
                let web = profile.web(slot.name);
                assert!(web.is_none_or(|web| web.starts_with("https://")));
            }
            assert!(again(profile).iter().all(|again| *again == incoming));
        }
        Incoming::Refused(why, profile) => {
            assert_eq!(profile.wrong().map(|wrong| wrong.fault), Some(why.fault));
            // In the line of a file that the form writes, and in none of a link.
            for again in again(profile) {
                let Incoming::Refused(found, read) = again else {
                    panic!("another answer: {again:?}");
                };
                assert_eq!((found.fault, &read), (why.fault, profile));
            }
        }
        Incoming::Newer | Incoming::Line(_) | Incoming::Broken => {}
    }
}

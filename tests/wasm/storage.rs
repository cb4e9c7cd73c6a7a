//! The one module that touches the browser's storage.

use wasm_bindgen_test::wasm_bindgen_test as test;
use weegwijzer::browser::storage::{Kept, Refused, name, read, remove, write};
use weegwijzer::vault::MAX_BYTES;

#[test]
fn what_was_written_is_read_replaced_and_removed() {
    assert_eq!(remove(Kept::Draft), Ok(()));
    assert_eq!(read(Kept::Draft), Ok(None));
    assert_eq!(write(Kept::Draft, "een"), Ok(()));
    assert_eq!(write(Kept::Draft, "twee 💛"), Ok(()));
    assert_eq!(read(Kept::Draft), Ok(Some("twee 💛".to_owned())));
    assert_eq!(remove(Kept::Draft), Ok(()));
    assert_eq!(read(Kept::Draft), Ok(None));
}

#[test]
fn what_does_not_fit_is_refused_and_what_was_kept_stays() {
    assert_eq!(write(Kept::Draft, "blijft"), Ok(()));
    // Browsers give a site 5 to 10 million characters.
    let large = "x".repeat(20 * MAX_BYTES);
    assert_eq!(write(Kept::Draft, &large), Err(Refused::Full));
    assert_eq!(read(Kept::Draft), Ok(Some("blijft".to_owned())));
    assert_eq!(remove(Kept::Draft), Ok(()));
}

#[test]
fn the_largest_draft_fits_as_text() {
    let largest = "x".repeat(MAX_BYTES / 3 * 4 + 30);
    assert_eq!(write(Kept::Draft, &largest), Ok(()));
    assert_eq!(remove(Kept::Draft), Ok(()));
}

#[test]
fn the_draft_and_the_profile_do_not_touch_each_other() {
    assert_eq!(write(Kept::Draft, "concept"), Ok(()));
    assert_eq!(write(Kept::Profile, "school"), Ok(()));
    assert_eq!(remove(Kept::Draft), Ok(()));
    assert_eq!(read(Kept::Profile), Ok(Some("school".to_owned())));
    assert_eq!(remove(Kept::Profile), Ok(()));
}

#[test]
fn every_folder_of_a_host_has_names_of_its_own() {
    assert_eq!(name(Kept::Draft), "weegwijzer-draft:/");
    assert_eq!(name(Kept::Profile), "weegwijzer-profile:/");
}

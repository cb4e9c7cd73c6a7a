//! The one module that touches the browser's storage.

use wasm_bindgen_test::wasm_bindgen_test as test;
use weegwijzer::browser::storage::{Refused, StorageKey, name, read, remove, write};
use weegwijzer::vault::MAX_BYTES;

#[test]
fn what_was_written_is_read_replaced_and_removed() {
    assert_eq!(remove(StorageKey::Draft), Ok(()));
    assert_eq!(read(StorageKey::Draft), Ok(None));
    assert_eq!(write(StorageKey::Draft, "een"), Ok(()));
    assert_eq!(write(StorageKey::Draft, "twee 💛"), Ok(()));
    assert_eq!(read(StorageKey::Draft), Ok(Some("twee 💛".to_owned())));
    assert_eq!(remove(StorageKey::Draft), Ok(()));
    assert_eq!(read(StorageKey::Draft), Ok(None));
}

#[test]
fn what_does_not_fit_is_refused_and_what_was_kept_stays() {
    assert_eq!(write(StorageKey::Draft, "blijft"), Ok(()));
    // Browsers give a site 5 to 10 million characters.
    let large = "x".repeat(20 * MAX_BYTES);
    assert_eq!(write(StorageKey::Draft, &large), Err(Refused::Full));
    assert_eq!(read(StorageKey::Draft), Ok(Some("blijft".to_owned())));
    assert_eq!(remove(StorageKey::Draft), Ok(()));
}

#[test]
fn the_largest_draft_fits_as_text() {
    let largest = "x".repeat(MAX_BYTES / 3 * 4 + 30);
    assert_eq!(write(StorageKey::Draft, &largest), Ok(()));
    assert_eq!(remove(StorageKey::Draft), Ok(()));
}

#[test]
fn the_draft_and_the_profile_do_not_touch_each_other() {
    assert_eq!(write(StorageKey::Draft, "concept"), Ok(()));
    assert_eq!(write(StorageKey::Profile, "school"), Ok(()));
    assert_eq!(remove(StorageKey::Draft), Ok(()));
    assert_eq!(read(StorageKey::Profile), Ok(Some("school".to_owned())));
    assert_eq!(remove(StorageKey::Profile), Ok(()));
}

#[test]
fn every_folder_of_a_host_has_names_of_its_own() {
    assert_eq!(name(StorageKey::Draft), "weegwijzer-draft:/");
    assert_eq!(name(StorageKey::Profile), "weegwijzer-profile:/");
}

//! The stand-in for a crate: it is the one that is built, and has what it had.

use std::fs;

/// All that `vendor/wasm-streams` gives to others, as the crate of that version does.
const SURFACE: [&str; 5] = [
    "pub struct ReadableStream(web_sys::ReadableStream);",
    "pub fn from_raw(raw: web_sys::ReadableStream) -> Self {",
    "pub fn into_raw(self) -> web_sys::ReadableStream {",
    "pub fn from_stream(_: impl Stream<Item = Chunk> + 'static) -> Self {",
    "pub fn into_stream(self) -> impl Stream<Item = Chunk> {",
];

fn read(file: &str) -> String {
    fs::read_to_string(file).expect("a file of the repository")
}

/// Without a word from Cargo but a warning, 11 kB would be back in the first load.
#[test]
fn the_stand_in_takes_the_place_of_every_wasm_streams() {
    let lock = read("Cargo.lock");
    assert!(!lock.contains("[[patch.unused]]"), "a patch is not used");
    let versions: Vec<&str> = lock
        .split("[[package]]")
        .filter(|package| package.contains("\nname = \"wasm-streams\"\n"))
        .collect();
    let [only] = versions.as_slice() else {
        panic!("there are {} wasm-streams", versions.len());
    };
    // What comes from a registry names it.
    assert!(!only.contains("\nsource = "), "{only}");
    let own = read("vendor/wasm-streams/Cargo.toml");
    let version = own.lines().find(|line| line.starts_with("version = "));
    assert!(
        version.is_some_and(|version| only.contains(version)),
        "{only}"
    );
}

#[test]
fn the_stand_in_has_what_it_had_and_nothing_else() {
    let code = read("vendor/wasm-streams/src/lib.rs");
    let public = code
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("pub"));
    assert_eq!(public.collect::<Vec<_>>(), SURFACE);
}

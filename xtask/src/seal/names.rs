//! Names that contain a hash of the content, so that a browser may cache the files for
//! ever.

use super::private::SOURCES;
use anyhow::{Result, ensure};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Files that only `index.html` names.
const HASHED: &[&str] = &[
    "boot.js",
    "start.js",
    "give.js",
    "weegwijzer.js",
    "weegwijzer_bg.wasm",
    "whole.js",
    "whole_bg.wasm",
    "whole.css",
    "vault.js",
    "vault_bg.wasm",
    "vault-worker.js",
];

/// Renames the files in `staging` and returns `page` with their new names.
pub fn hash_files(staging: &Path, page: &str) -> Result<String> {
    let mut page = page.to_owned();
    for name in HASHED {
        let content = fs::read(staging.join(name))?;
        let new = hashed(name, &content);
        let quoted = format!("\"{name}\"");
        ensure!(page.contains(&quoted), "index.html does not name {name}");
        page = page.replace(&quoted, &format!("\"{new}\""));
        fs::rename(staging.join(name), staging.join(&new))?;
    }
    Ok(page)
}

/// Gives imports and closures of a module plain names: wasm-bindgen names each after what
/// it calls, and appends a hash of 16 digits that no compression makes smaller. The new
/// names are as long as the old ones, so nothing moves in the module. This saves 1.5 kB of
/// the first load.
pub fn shorten_imports(glue: &Path, module: &Path) -> Result<()> {
    let mut script = fs::read_to_string(glue)?;
    let mut binary = fs::read(module)?;
    for (count, name) in imports(&script).iter().enumerate() {
        let plain = format!("i{count:0>width$}", width = name.len() - 1);
        script = script.replace(name, &plain);
        replace_all(&mut binary, name.as_bytes(), plain.as_bytes());
    }
    fs::write(glue, script)?;
    fs::write(module, binary)?;
    Ok(())
}

/// Blanks what only a panic message would show: the names of source files, and the longest
/// of the messages. The app has no panic hook, so
/// nobody reads one. This saves 0.7 kB of the first load; nothing moves, as with the
/// imports.
pub fn blank_panics(module: &Path) -> Result<()> {
    let mut binary = fs::read(module)?;
    for (from, to) in paths(&binary).into_iter().chain(messages(&binary)) {
        binary[from..to].fill(b'_');
    }
    Ok(fs::write(module, binary)?)
}

/// The functions that put the message of a panic together, by the end of their names.
const PANICS: &[&str] = &[
    "panicking::panic_fmt",
    "panicking::panic_bounds_check",
    "panicking::assert_failed_inner",
    "panicking::panic_with_hook",
    "result::unwrap_failed",
    "option::expect_failed",
    "str::slice_error_fail",
    "str::slice_error_fail_rt",
    "index::slice_index_fail",
    "copy_from_slice_impl::len_mismatch_fail",
    "encode_utf8_raw::do_panic::runtime",
    "remove::assert_failed",
    "insert_mut::assert_failed",
    "num::from_ascii_radix_panic",
    "local::panic_access_error",
    "cell::panic_already_mutably_borrowed",
    "cell::panic_already_borrowed",
    "panicking::panic_display",
    "lazy::panic_poisoned",
    "lazy_lock::panic_poisoned",
    "raw_vec::capacity_overflow",
    "alloc::handle_alloc_error",
];

/// Makes these functions do what a panic comes down to, since nobody reads its message: they
/// trap. `wasm-opt` then leaves out all that only they called.
pub fn cut_panics(module: &Path) -> Result<()> {
    let mut parsed = walrus::Module::from_file(module)?;
    let mut cut = 0;
    for function in parsed.funcs.iter_mut() {
        let name = function.name.as_deref().unwrap_or_default();
        let plain = name.split("::h").next().unwrap_or_default();
        let plain = without_crate_hash(plain);
        if !PANICS.iter().any(|panics| plain.ends_with(panics)) {
            continue;
        }
        if let walrus::FunctionKind::Local(local) = &mut function.kind {
            let entry = local.entry_block();
            let trap = walrus::ir::Unreachable {}.into();
            local.block_mut(entry).instrs = vec![(trap, walrus::InstrLocId::default())];
            cut += 1;
        }
    }
    ensure!(cut > 0, "{} names no panic", module.display());
    parsed.emit_wasm_file(module)
}

/// A name without the hash in brackets that the compiler writes behind that of a crate.
fn without_crate_hash(name: &str) -> String {
    let parts = name
        .split('[')
        .map(|part| part.split_once(']').map_or(part, |(_, rest)| rest));
    parts.collect()
}

/// Messages of the libraries below the app; each is whole, and occurs only in them.
const MESSAGES: &[&str] = &[
    "Value is None because the `ssr` feature is active. When `ssr` is enabled, tachys skips creating client-side values (event handlers, directives, properties) to avoid cross-thread panics on multithreaded servers. If you are building a client-side (CSR or hydrate) target, this means the `ssr` feature is being activated unintentionally via Cargo feature unification; another dependency in your workspace is enabling it. Run `cargo tree -e features -i tachys` to identify the source.",
    "called `Option::unwrap()` on a `None` value",
    "called `Result::unwrap()` on an `Err` value",
    "called `Option::unwrap_throw()` on a `None` value",
    "LazyCell instance has previously been poisoned",
    "Attempted to initialize thread-local while it is being dropped",
    "attempt to join into collection with len > usize::MAX",
    "RefCell already mutably borrowed",
    "RefCell already borrowed",
    "Hash table capacity overflow",
];

/// Where those messages are in `bytes`.
fn messages(bytes: &[u8]) -> Vec<(usize, usize)> {
    MESSAGES
        .iter()
        .filter_map(|message| {
            let from = bytes
                .windows(message.len())
                .position(|at| at == message.as_bytes())?;
            Some((from, from + message.len()))
        })
        .collect()
}

/// Where the names of source files are in `bytes`.
fn paths(bytes: &[u8]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        match SOURCES
            .iter()
            .find(|root| rest.starts_with(root.as_bytes()))
            .and_then(|_| path_length(rest))
        {
            Some(length) => {
                found.push((at, at + length));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// The length of the name at the beginning of `bytes`: strings follow each other without a
/// separator, so it ends with its first `.rs`.
fn path_length(bytes: &[u8]) -> Option<usize> {
    let of_a_path = |c: &&u8| c.is_ascii_alphanumeric() || b"/._-".contains(c);
    let longest = bytes.iter().take_while(of_a_path).count();
    let ending = bytes[..longest].windows(3).position(|end| end == b".rs")?;
    Some(ending + 3)
}

/// The names of imports, and of closures, each once. The longest come first, because one
/// may begin with another.
fn imports(script: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in script.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')) {
        let hash = name.rsplit_once('_').map_or("", |(_, end)| end);
        let hashed = hash.len() == 16 && hash.bytes().all(|c| c.is_ascii_hexdigit());
        let import = name.starts_with("__wb") && hashed;
        let closure = name.starts_with("wasm_bindgen__");
        if (import || closure) && !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
    }
    found.sort_by_key(|name| std::cmp::Reverse(name.len()));
    found
}

/// Replaces every `from` in `bytes` by `to`, which is as long.
fn replace_all(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    let mut at = 0;
    while at + from.len() <= bytes.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
            at += to.len();
        } else {
            at += 1;
        }
    }
}

/// `name.js` becomes `name-0123456789.js`.
fn hashed(name: &str, content: &[u8]) -> String {
    let hash = format!("{:x}", Sha256::digest(content));
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}-{}.{ending}", &hash[..10])
}

#[cfg(test)]
mod tests {
    use super::{hashed, imports, messages, paths, replace_all};

    #[test]
    fn only_the_name_of_an_import_is_replaced_and_nothing_moves() {
        let name = "__wbg_new_0123456789abcdef";
        let script = format!("{name}: f, wasm.{name}, x_0123456789abcdef, __wbindgen_malloc");
        assert_eq!(imports(&script), [name]);
        let closures = "wasm.wasm_bindgen__h1; wasm.wasm_bindgen__h1_1";
        assert_eq!(
            imports(closures),
            ["wasm_bindgen__h1_1", "wasm_bindgen__h1"]
        );
        let mut module = format!("..{name}..").into_bytes();
        replace_all(&mut module, name.as_bytes(), b"i0000000000000000000000000");
        assert_eq!(module, b"..i0000000000000000000000000..");
    }

    #[test]
    fn only_the_names_of_source_files_are_blanked() {
        let text = b"index out of bounds/rustc/59/library/core/cell.rssrc/app.rs\0ww-screen src/x \
                     /crates/chrono-0.4/date.rs!main.rs";
        let names: Vec<&[u8]> = paths(text)
            .iter()
            .map(|&(from, to)| &text[from..to])
            .collect();
        let expected: [&[u8]; 3] = [
            b"/rustc/59/library/core/cell.rs",
            b"src/app.rs",
            b"/crates/chrono-0.4/date.rs",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_message_of_a_library_is_found_whole() {
        assert_eq!(messages(b"ab RefCell already borrowed!"), [(3, 27)]);
        assert_eq!(messages(b"RefCell already"), []);
    }

    #[test]
    fn another_content_is_another_name() {
        assert_eq!(hashed("boot.js", b""), "boot-e3b0c44298.js");
        assert_ne!(hashed("boot.js", b"a"), hashed("boot.js", b"b"));
    }
}

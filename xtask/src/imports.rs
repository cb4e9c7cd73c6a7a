//! What each program of the app can ask of the browser: the imports of its module, each with
//! what the glue does for it. A module can do nothing else. The list is committed, so that a
//! new one is a change that somebody reads.

use crate::shell::target;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the committed lists are.
const COMMITTED: &str = "tests/imports";

/// The list of the last build.
fn built(program: &str) -> PathBuf {
    target().join("imports").join(format!("{program}.txt"))
}

fn committed(program: &str) -> PathBuf {
    Path::new(COMMITTED).join(format!("{program}.txt"))
}

/// Writes down the imports of a program, from the glue that wasm-bindgen wrote for it.
///
/// # Errors
/// When the glue is not as expected.
pub fn note(program: &str, glue: &Path) -> Result<()> {
    let list = list(&fs::read_to_string(glue)?)?;
    let file = built(program);
    fs::create_dir_all(target().join("imports"))?;
    Ok(fs::write(file, list)?)
}

/// Compares the imports of the last build with the committed ones.
///
/// # Errors
/// When they differ; the message has what differs.
pub fn compare(programs: &[String]) -> Result<()> {
    let mut found = String::new();
    for program in programs {
        let new = fs::read_to_string(built(program))?;
        let old = fs::read_to_string(committed(program)).unwrap_or_default();
        found.push_str(&difference(program, &old, &new));
    }
    ensure!(
        found.is_empty(),
        "what the app can ask of the browser changed; where that is meant, `cargo xtask bless` \
         writes {COMMITTED}:\n{found}"
    );
    Ok(())
}

/// Makes the imports of the last build the committed ones.
///
/// # Errors
/// When a list cannot be written.
pub fn bless(programs: &[String]) -> Result<()> {
    fs::create_dir_all(COMMITTED)?;
    for program in programs {
        fs::copy(built(program), committed(program))?;
    }
    Ok(())
}

/// A line for each import: its name, and what the glue does. Names that only tell two builds
/// apart are left out.
fn list(script: &str) -> Result<String> {
    let (_, imports) = script
        .split_once("const import0 = {\n")
        .context("the glue has no imports where they are expected")?;
    let (imports, rest) = imports
        .split_once("\n    };\n")
        .context("the imports of the glue have no end")?;
    ensure!(
        !rest.contains("const import1"),
        "the glue imports from more than one place"
    );
    let mut found = BTreeSet::new();
    let mut import: Option<String> = None;
    for line in imports.lines() {
        let code = line.trim();
        if code.starts_with("//") || code == "__proto__: null," {
            continue;
        }
        // The name of an import, what it does, and its end, by how far they are from the edge.
        if line.starts_with("        __") {
            ensure!(import.is_none(), "an import begins in another: {code}");
            import = Some(String::new());
        }
        let text = import.as_mut().context("code outside of an import")?;
        write!(text, "{code} ")?;
        let ends = line.starts_with("        }") && !line.starts_with("         ");
        if ends && let Some(text) = import.take() {
            found.insert(without_hashes(text.trim_end().trim_end_matches(',')));
        }
    }
    ensure!(import.is_none(), "an import has no end");
    ensure!(!found.is_empty(), "the glue has no import");
    Ok(found.into_iter().map(|line| line + "\n").collect())
}

/// `code` without the hashes at the end of its names: 16 digits, after `_` or `__h`, and a
/// number that tells two of one name apart.
fn without_hashes(code: &str) -> String {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut out = String::new();
    for piece in code.split_inclusive(|c| !is_name(c)) {
        let (name, end) = match piece.strip_suffix(|c| !is_name(c)) {
            Some(name) => (name, &piece[name.len()..]),
            None => (piece, ""),
        };
        let hashed = match name.rsplit_once('_') {
            Some((first, number)) if number.len() < 4 && number.parse::<u8>().is_ok() => first,
            _ => name,
        };
        let plain = hashed.rsplit_once('_').filter(|(_, hash)| {
            let hash = hash.strip_prefix('h').unwrap_or(hash);
            hash.len() == 16 && hash.bytes().all(|c| c.is_ascii_hexdigit())
        });
        out.push_str(plain.map_or(name, |(plain, _)| plain));
        out.push_str(end);
    }
    out
}

/// The lines of one list that the other does not have.
fn difference(program: &str, old: &str, new: &str) -> String {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let (old, new) = (lines(old), lines(new));
    let gone = old.difference(&new).map(|line| ('-', line));
    let came = new.difference(&old).map(|line| ('+', line));
    gone.chain(came)
        .map(|(sign, line)| format!("{program}: {sign} {line}\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{difference, list};

    const GLUE: &str = "function __wbg_get_imports() {\n    const import0 = {\n        \
        __proto__: null,\n        \
        __wbg_data_c7e5e8500f1bca2f: function(arg0) {\n            \
        const ret = arg0.data;\n            return ret;\n        },\n        \
        __wbg_crypto_642a55676274a4e1: function() { return handleError(function (arg0) {\n            \
        const ret = arg0.crypto;\n            return ret;\n        }, arguments); },\n        \
        __wbindgen_generic_0000000000000001: function(arg0) {\n            \
        // A cast, with a number that says nothing.\n            \
        const ret = call(arg0, closures_invoke__h271055fd38e13164_4);\n            return ret;\n        },\n    \
        };\n    return { import0 };\n}\n";

    #[test]
    fn each_import_is_a_line_with_what_it_does() {
        assert_eq!(
            list(GLUE).expect("imports"),
            "__wbg_crypto: function() { return handleError(function (arg0) { const ret = \
             arg0.crypto; return ret; }, arguments); }\n\
             __wbg_data: function(arg0) { const ret = arg0.data; return ret; }\n\
             __wbindgen_generic: function(arg0) { const ret = call(arg0, closures_invoke_); \
             return ret; }\n"
        );
    }

    #[test]
    fn an_import_that_came_or_does_something_else_is_a_difference() {
        let old = list(GLUE).expect("imports");
        assert_eq!(difference("vault", &old, &old), "");
        let sends = GLUE.replace("= arg0.data", "= fetch(arg0)");
        let new = list(&sends).expect("imports");
        assert_eq!(
            difference("vault", &old, &new),
            "vault: - __wbg_data: function(arg0) { const ret = arg0.data; return ret; }\n\
             vault: + __wbg_data: function(arg0) { const ret = fetch(arg0); return ret; }\n"
        );
    }

    #[test]
    fn a_glue_of_another_shape_ends_the_build() {
        for glue in [
            String::new(),
            GLUE.replace("const import0", "const imports"),
            GLUE.replace("return { import0", "const import1 = {}; return { import0"),
            GLUE.replace("        },\n    };", "    };"),
        ] {
            assert!(list(&glue).is_err(), "{glue}");
        }
    }
}

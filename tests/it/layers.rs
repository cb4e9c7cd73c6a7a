//! Reads the source tree and holds the arrows of ARCHITECTURE.md.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each layer may name of the crate. The test's one table.
const MAY_USE: &[(&str, &[&str])] = &[
    ("protocol", &[]),
    ("calendar", &[]),
    ("case", &["calendar", "protocol"]),
    ("walk", &["calendar", "protocol"]),
    ("quick", &["calendar", "protocol", "session", "walk"]),
    ("values", &["calendar", "characters"]),
    ("characters", &[]),
    ("identity", &[]),
    ("hosting", &[]),
    ("effect", &[]),
    ("personal_data", &["calendar"]),
    (
        "profile",
        &["calendar", "case", "characters", "protocol", "values"],
    ),
    ("text", &["calendar", "case", "protocol", "values"]),
    (
        "reference",
        &[
            "calendar", "effect", "profile", "protocol", "text", "values",
        ],
    ),
    (
        "session",
        &[
            "calendar",
            "case",
            "effect",
            "hosting",
            "personal_data",
            "profile",
            "protocol",
            "reference",
            "training",
            "values",
            "walk",
        ],
    ),
    ("search", &["protocol", "text"]),
    ("vault", &[]),
    ("shared", &["vault"]),
    (
        "training",
        &["characters", "effect", "case", "protocol", "text", "values"],
    ),
    (
        "draft",
        &[
            "calendar", "case", "hosting", "protocol", "session", "vault", "walk",
        ],
    ),
    (
        "export",
        &[
            "calendar",
            "characters",
            "case",
            "protocol",
            "session",
            "text",
        ],
    ),
    (
        "parts",
        &[
            "calendar",
            "case",
            "effect",
            "personal_data",
            "profile",
            "protocol",
            "session",
            "text",
            "values",
        ],
    ),
    (
        "model",
        &[
            "calendar",
            "draft",
            "effect",
            "hosting",
            "profile",
            "export",
            "session",
            "reference",
            "text",
            "training",
        ],
    ),
    (
        "screens",
        &[
            "calendar",
            "effect",
            "hosting",
            "parts",
            "profile",
            "case",
            "protocol",
            "export",
            "session",
            "reference",
            "search",
            "text",
            "training",
            "quick",
            "walk",
            "values",
        ],
    ),
    (
        "browser",
        &[
            "calendar", "draft", "effect", "hosting", "identity", "session", "shared", "vault",
        ],
    ),
    (
        "app",
        &[
            "browser",
            "calendar",
            "draft",
            "effect",
            "model",
            "parts",
            "case",
            "protocol",
            "screens",
            "session",
            "reference",
            "text",
            "quick",
            "walk",
        ],
    ),
    (
        "static_pages",
        &[
            "calendar", "parts", "profile", "protocol", "screens", "search", "text",
        ],
    ),
    ("main", &["app"]),
    ("bin", &["app", "browser"]),
];

const BROWSER_CRATES: &[&str] = &["web_sys", "js_sys", "gloo_storage", "wasm_bindgen"];
const PURE: &[&str] = &[
    "protocol",
    "walk",
    "quick",
    "case",
    "calendar",
    "characters",
    "identity",
    "hosting",
    "values",
    "effect",
    "personal_data",
    "profile",
    "text",
    "training",
    "reference",
    "search",
    "session",
    "export",
    "model",
];

fn source_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src is readable") {
        let path = entry.expect("src is readable").path();
        if path.is_dir() {
            source_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The code of every layer, without comments and doc comments.
fn layers() -> BTreeMap<String, Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    for root in roots() {
        source_files(&root, &mut files);
    }
    let mut layers: BTreeMap<String, Vec<(PathBuf, String)>> = BTreeMap::new();
    for file in files {
        let inside = inside(&file);
        let first = inside.components().next().expect("a name");
        let layer = first.as_os_str().to_string_lossy().replace(".rs", "");
        let code = fs::read_to_string(&file).expect("a source file");
        let code: String = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .map(|line| format!("{line}\n"))
            .collect();
        layers.entry(layer).or_default().push((file, code));
    }
    layers
}

/// Where the code is.
fn roots() -> [PathBuf; 2] {
    ["core/src", "src"].map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
}

/// The path of a file of the code from its root.
fn inside(file: &Path) -> &Path {
    roots()
        .iter()
        .find_map(|root| file.strip_prefix(root).ok())
        .expect("a file of the code")
}

/// Whether `code` names `word` as a whole word.
fn names(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let part = |c: char| c.is_alphanumeric() || c == '_';
        let before = code[..at].chars().next_back().is_some_and(part);
        let after = code[at + word.len()..].chars().next().is_some_and(part);
        !before && !after
    })
}

/// The ways in which a file can name another layer: by the crate, or by as many `super`
/// as lead from it, or from a module in it, to the root.
fn paths(file: &Path, other: &str) -> Vec<String> {
    let deep = inside(file).components().count();
    let mut paths: Vec<String> = ["crate", "weegwijzer", "weegwijzer_core"]
        .map(|root| format!("{root}::{other}"))
        .into();
    for more in [deep, deep + 1] {
        paths.push(format!("{}{other}", "super::".repeat(more)));
    }
    paths
}

/// The picture of the layers for `docs/layers.md`: the arrows that the code has. What
/// follows from other arrows is left out.
pub fn picture() -> String {
    let layers = layers();
    let known: Vec<&str> = layers
        .keys()
        .map(String::as_str)
        .filter(|layer| !matches!(*layer, "lib" | "main" | "bin"))
        .collect();
    let mut arrows: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for layer in &known {
        let uses = known.iter().filter(|other| {
            *other != layer
                && layers[*layer]
                    .iter()
                    .any(|(file, code)| paths(file, other).iter().any(|path| names(code, path)))
        });
        arrows.insert(layer, uses.copied().collect());
    }
    let reaches = |from: &str, to: &str| {
        let mut open = vec![from];
        let mut seen = Vec::new();
        while let Some(at) = open.pop() {
            for next in &arrows[at] {
                if *next == to {
                    return true;
                }
                if !seen.contains(next) {
                    seen.push(*next);
                    open.push(*next);
                }
            }
        }
        false
    };
    let mut text = String::from(
        "# The layers\n\nDrawn from the code by `cargo xtask bless`: an arrow is a layer that \
         names another. What follows\nfrom other arrows is left out. `tests/it/layers.rs` \
         holds what each may name.\n\n```mermaid\nflowchart BT\n  subgraph core\n",
    );
    let core = |layer: &str| {
        layers[layer]
            .iter()
            .all(|(file, _)| file.to_string_lossy().contains("core/src"))
    };
    for layer in known.iter().filter(|layer| core(layer)) {
        text.push_str(&format!("    {layer}\n"));
    }
    text.push_str("  end\n");
    for (layer, uses) in &arrows {
        for other in uses {
            let follows = uses.iter().any(|by| by != other && reaches(by, other));
            if !follows {
                text.push_str(&format!("  {layer} --> {other}\n"));
            }
        }
    }
    text + "```\n"
}

#[test]
fn every_layer_uses_only_the_layers_below_it() {
    let layers = layers();
    for (layer, files) in &layers {
        if layer == "lib" {
            continue;
        }
        let allowed = MAY_USE
            .iter()
            .find(|(name, _)| name == layer)
            .unwrap_or_else(|| panic!("src/{layer} is a layer that ARCHITECTURE.md does not name"))
            .1;
        for other in layers.keys().filter(|other| *other != layer) {
            if allowed.contains(&other.as_str()) || other == "lib" || other == "main" {
                continue;
            }
            for (file, code) in files {
                for path in paths(file, other) {
                    assert!(
                        !names(code, &path),
                        "{} names {path}: {layer} may not know {other}",
                        file.display()
                    );
                }
            }
        }
    }
}

#[test]
fn crate_paths_are_written_out_one_by_one() {
    // `use crate::{a, b}` would hide an arrow from the test above.
    for (file, code) in layers().values().flatten() {
        assert!(!code.contains("crate::{"), "{}", file.display());
        assert!(!code.contains("crate::*"), "{}", file.display());
        assert!(
            !code.contains("weegwijzer_core::") || file.ends_with("src/lib.rs"),
            "{}",
            file.display()
        );
    }
}

#[test]
fn only_the_edge_names_the_browser() {
    for (layer, files) in layers() {
        if layer == "browser" {
            continue;
        }
        for (file, code) in files {
            for name in BROWSER_CRATES {
                assert!(!names(&code, name), "{} names {name}", file.display());
            }
        }
    }
}

#[test]
fn the_core_cannot_name_a_view_or_a_browser() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("core/Cargo.toml");
    let manifest = fs::read_to_string(manifest).expect("a manifest");
    let (_, dependencies) = manifest.split_once("[dependencies]").expect("some");
    assert!(dependencies.contains("chrono"), "it does look");
    for name in ["leptos", "web-sys", "js-sys", "gloo", "wasm-bindgen"] {
        assert!(!dependencies.contains(name), "core depends on {name}");
    }
}

#[test]
fn the_core_knows_no_views_and_returns_no_result() {
    for (layer, files) in layers() {
        if !PURE.contains(&layer.as_str()) {
            continue;
        }
        for (file, code) in files {
            for name in ["serde", "chrono"] {
                // Days are chrono's, by way of `calendar`.
                let own = layer == "calendar" && name == "chrono";
                assert!(
                    own || !names(&code, name),
                    "{} names {name}",
                    file.display()
                );
            }
            assert!(
                !code.contains("-> Result"),
                "{} returns a Result",
                file.display()
            );
        }
    }
}

#[test]
fn dutch_sentences_stand_in_text_only() {
    // A string literal with a space and a capital or full stop is a sentence.
    for (layer, files) in layers() {
        if layer == "text" {
            continue;
        }
        for (file, code) in files {
            for (number, line) in code.lines().enumerate() {
                for literal in line.split('"').skip(1).step_by(2) {
                    let sentence = literal.len() > 12
                        && literal.split_whitespace().count() > 2
                        && literal.chars().next().is_some_and(char::is_uppercase);
                    assert!(!sentence, "{}:{}: {literal}", file.display(), number + 1);
                }
            }
        }
    }
}

#[test]
fn a_name_is_found_as_a_whole_word_alone() {
    assert!(names("use gloo_storage::LocalStorage;", "gloo_storage"));
    assert!(names("super::super::app::start()", "super::super::app"));
    assert!(!names("use gloo_storage::Storage;", "gloo"));
    for name in BROWSER_CRATES {
        let named = layers()["browser"]
            .iter()
            .any(|(_, code)| names(code, name));
        assert!(
            named,
            "the edge names {name}: otherwise nothing is held here"
        );
    }
}

/// The words between two quotes, or before a mark, in a part of a file.
fn between(text: &str, from: &str, to: &str) -> String {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("no {from}"));
    let (part, _) = rest.split_once(to).unwrap_or_else(|| panic!("no {to}"));
    part.to_owned()
}

#[test]
fn both_sides_of_the_border_list_the_same_messages_and_functions() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rust = fs::read_to_string(root.join("src/browser/platform.rs")).expect("a file");
    let script = fs::read_to_string(root.join("public/platform.js")).expect("a file");

    let quoted = |part: String| -> BTreeSet<String> {
        let words = part.split('"').skip(1).step_by(2);
        words.map(str::to_owned).collect()
    };
    let heard = quoted(between(
        &rust,
        "Some(match message {",
        "_ => return None,\n        })",
    ));
    let told = quoted(between(&script, "@typedef {", "} Message"));
    assert_eq!(heard, told);
    assert!(heard.len() > 10);

    let called: BTreeSet<String> = between(&rust, "extern \"C\" {", "\n}")
        .lines()
        .filter_map(|line| {
            // One without `catch` is not found: an exception would end the app.
            let named = line.trim().strip_prefix("#[wasm_bindgen(catch, js_name = ");
            named.and_then(|rest| rest.split(')').next())
        })
        .map(str::to_owned)
        .collect();
    let offered: BTreeSet<String> = between(&script, "export const platform = {", "\n};")
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .map(|line| line.trim().trim_start_matches("async "))
        .filter(|line| !line.starts_with(['/', '*', '}']))
        .filter_map(|line| line.split(['(', ':', ',']).next())
        .map(str::to_owned)
        .collect();
    assert_eq!(called, offered);
    assert!(called.len() > 5);
}

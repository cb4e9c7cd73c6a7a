//! The look is made of tokens: colours that read on every ground they stand on, and
//! lengths that a screen does not choose for itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Text on its ground, at AAA.
const TEXT: f64 = 7.0;
/// An edge that shows where something can be tapped (WCAG 1.4.11).
const EDGE: f64 = 3.0;

/// What stands on what. A new pair belongs here before it is used.
const PAIRS: &[(&str, &[&str], f64)] = &[
    (
        "text",
        &["ground", "raised", "sunken", "tint", "practice-tint"],
        TEXT,
    ),
    (
        "muted",
        &["ground", "raised", "tint", "practice-tint"],
        TEXT,
    ),
    ("accent", &["ground", "raised", "tint"], TEXT),
    ("accent-strong", &["ground", "raised", "tint"], TEXT),
    ("practice", &["ground", "raised", "practice-tint"], TEXT),
    ("on-accent", &["accent", "practice"], TEXT),
    ("on-alarm", &["alarm"], TEXT),
    ("on-board", &["board"], TEXT),
    ("edge", &["ground", "raised", "sunken"], EDGE),
    ("alarm-edge", &["ground", "raised"], EDGE),
];

fn style() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("style")
}

/// All style sheets but the tokens themselves and what goes on paper, by name.
fn sheets() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut paths = vec![style()];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("readable");
            paths.extend(entries.map(|entry| entry.expect("readable").path()));
        } else if !path.ends_with("settings.css")
            && !["print.css", "paper.css"]
                .iter()
                .any(|name| path.ends_with(name))
        {
            let css = fs::read_to_string(&path).expect("a file");
            found.push((path, css));
        }
    }
    found
}

/// The tokens of the light scheme, and of the dark one.
fn tokens() -> [BTreeMap<String, String>; 2] {
    let css = fs::read_to_string(style().join("settings.css")).expect("the tokens");
    let (light, dark) = css.split_once("@media").expect("a dark scheme");
    let read = |css: &str| {
        css.lines()
            .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
            .map(|(name, value)| {
                (
                    name.to_owned(),
                    value.trim().trim_end_matches(';').to_owned(),
                )
            })
            .collect::<BTreeMap<_, _>>()
    };
    let light = read(light);
    let mut both = light.clone();
    both.extend(read(dark));
    [light, both]
}

/// The relative luminance of "#rrggbb" (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let byte = u8::from_str_radix(&colour[at..at + 2], 16).expect("#rrggbb");
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_colour_reads_on_every_ground_it_stands_on() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((contrast("#767676", "#ffffff") - 4.54).abs() < 0.01);
    for (scheme, tokens) in ["light", "dark"].into_iter().zip(tokens()) {
        for (on, grounds, least) in PAIRS {
            for ground in *grounds {
                let ratio = contrast(&tokens[*on], &tokens[*ground]);
                assert!(
                    ratio >= *least,
                    "{scheme}: {on} on {ground} is {ratio:.2}:1"
                );
            }
        }
    }
}

#[test]
fn a_screen_chooses_no_colour_and_no_space_of_its_own() {
    let spaces = [
        "padding",
        "margin",
        "gap",
        "column-gap",
        "row-gap",
        "border",
        "outline",
    ];
    for (path, css) in sheets() {
        for line in css.lines().map(str::trim) {
            let Some((name, value)) = line.split_once(": ") else {
                continue;
            };
            let colour = value.contains('#') || value.contains("rgb(") || value.contains("hsl(");
            assert!(!colour, "{}: {line}", path.display());
            let spaced = spaces.iter().any(|space| {
                name == *space
                    || name
                        .strip_prefix(space)
                        .is_some_and(|rest| rest.starts_with('-'))
            });
            // A radius has tokens of its own; a whole or a half is a shape.
            let raw = ["px", "rem", "em", "vw"].iter().any(|unit| {
                value.split([' ', '(', ')', ';', ',']).any(|word| {
                    word.strip_suffix(unit)
                        .is_some_and(|number| number.parse::<f64>().is_ok())
                })
            });
            assert!(!(spaced && raw), "{}: {line}", path.display());
        }
    }
}

#[test]
fn every_token_is_used_and_every_used_token_exists() {
    let [light, dark] = tokens();
    let all: String = sheets().into_iter().map(|(_, css)| css).collect();
    let print = fs::read_to_string(style().join("print.css")).expect("the sheet for paper");
    let settings = fs::read_to_string(style().join("settings.css")).expect("the tokens");
    for name in dark.keys() {
        let wanted = format!("var(--{name})");
        assert!(
            [&all, &print, &settings]
                .iter()
                .any(|css| css.contains(&wanted)),
            "--{name} is nowhere used"
        );
    }
    for used in all.split("var(--").skip(1) {
        let name = used.split([')', ',']).next().unwrap_or_default();
        assert!(light.contains_key(name), "--{name} is no token");
    }
}

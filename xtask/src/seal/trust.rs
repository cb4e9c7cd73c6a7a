//! Trusted Types in the glue of wasm-bindgen: where it hands the browser a text that becomes
//! markup, or the address of a script, the text goes through the page's one policy, which is
//! in `boot.js`. `wasm-bindgen` has no setting for that.

use anyhow::{Result, ensure};
use std::fs;
use std::path::Path;

/// How the glue writes what Trusted Types guard, up to the text itself; the second part is
/// the function of the policy that it goes through.
const SINKS: &[(&str, &str)] = &[
    (".innerHTML = ", "createHTML"),
    (
        ".insertAdjacentHTML(getStringFromWasm0(arg1, arg2), ",
        "createHTML",
    ),
    ("new Worker(", "createScriptURL"),
];

/// A text, as the glue reads it from memory.
const TEXT: &str = "getStringFromWasm0(";

/// The names of all that Trusted Types guard and a glue could write.
const GUARDED: &[&str] = &[
    "innerHTML =",
    "outerHTML =",
    "insertAdjacentHTML(",
    "createContextualFragment(",
    "parseFromString(",
    "document.write",
    ".srcdoc =",
    ".src =",
    ".text =",
    "new Worker(",
    "new SharedWorker(",
    "importScripts(",
    "eval(",
    "new Function(",
];

/// Leads every text in `glue` that Trusted Types guard through the policy.
///
/// # Errors
/// When the glue writes one that this does not know: in the app it would be refused.
pub fn trust(glue: &Path) -> Result<()> {
    let script = trusted(&fs::read_to_string(glue)?)?;
    Ok(fs::write(glue, script)?)
}

fn trusted(script: &str) -> Result<String> {
    let mut script = script.to_owned();
    let mut done = 0;
    for (sink, function) in SINKS {
        let from = format!("{sink}{TEXT}");
        let mut parts = script.split(&from);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            // The arguments of the text are two names.
            let (arguments, rest) = part.split_once(')').unwrap_or((part, ""));
            out.push_str(&format!(
                "{sink}trusted.{function}({TEXT}{arguments})){rest}"
            ));
            done += 1;
        }
        script = out;
    }
    let guarded: usize = GUARDED
        .iter()
        .map(|name| script.matches(name).count())
        .sum();
    ensure!(
        guarded == done,
        "the glue has {guarded} texts that Trusted Types guard, and {done} go through the policy"
    );
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::trusted;

    #[test]
    fn every_guarded_text_goes_through_the_policy() {
        let glue = "a.innerHTML = getStringFromWasm0(arg1, arg2);\n\
            const r = a.innerHTML;\n\
            a.insertAdjacentHTML(getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));\n\
            const w = new Worker(getStringFromWasm0(arg0, arg1), arg2);\n";
        let expected = "a.innerHTML = trusted.createHTML(getStringFromWasm0(arg1, arg2));\n\
            const r = a.innerHTML;\n\
            a.insertAdjacentHTML(getStringFromWasm0(arg1, arg2), trusted.createHTML(getStringFromWasm0(arg3, arg4)));\n\
            const w = new Worker(trusted.createScriptURL(getStringFromWasm0(arg0, arg1)), arg2);\n";
        assert_eq!(trusted(glue).expect("all are known"), expected);
    }

    #[test]
    fn one_that_nobody_knows_ends_the_build() {
        for glue in [
            "a.outerHTML = getStringFromWasm0(arg1, arg2);",
            "a.innerHTML = text;",
            "new Function(x)",
        ] {
            assert!(trusted(glue).is_err(), "{glue}");
        }
    }
}

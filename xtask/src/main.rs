//! `cargo xtask`: builds, serves and checks Weegwijzer. See README.md.

mod check;
mod draw;
mod imports;
mod policy;
mod seal;
mod serve;
mod setup;
mod shell;
mod site;
mod size;
mod tally;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask serve [--port N]        build the release app and serve it on http://127.0.0.1:8080
cargo xtask check                   what a change needs first: format, clippy, docs, Rust tests
cargo xtask test [stage [filter]]   run every check there is, or one stage of it
cargo xtask bless                   write everything generated anew (docs, first screen, trees)
cargo xtask build                   leave the complete site in dist/
cargo xtask dev                     trunk serve, for daily work
cargo xtask bench                   figures on slow 4G and a slow processor, and those of Lighthouse
cargo xtask hear                    write down what a screen reader says, in target/hear.txt
cargo xtask gallery                 draw every part of the look on one page
cargo xtask shots                   take the screenshots of docs/screenshots/

The stages of the test:";

fn main() -> Result<()> {
    std::env::set_current_dir(shell::root())?;
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve"] => serve::serve(serve::PORT),
        ["serve", "--port", port] => serve::serve(port.parse()?),
        ["check"] => check::check(),
        ["test"] => check::test(None, None),
        ["test", stage] => check::test(Some(stage), None),
        ["test", stage, filter] => check::test(Some(stage), Some(filter)),
        ["build"] => site::build(),
        ["dev"] => site::dev(),
        ["bench"] => draw::bench(),
        ["shots"] => draw::script("shots.mjs"),
        ["hear"] => draw::hear(),
        ["gallery"] => draw::gallery(),
        ["bless"] => draw::bless(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{}", help());
            Ok(())
        }
        _ => bail!("unknown command; there are:\n{}", help()),
    }
}

fn help() -> String {
    let stages = check::STAGES
        .iter()
        .map(|stage| format!("\n  {:<12} {}", stage.name, stage.says));
    [HELP.to_owned()].into_iter().chain(stages).collect()
}

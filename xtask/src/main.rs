//! `cargo xtask`: builds, serves and checks Weegwijzer. See README.md.

mod check;
mod policy;
mod seal;
mod serve;
mod setup;
mod shell;
mod site;
mod size;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask serve [--port N]  build the release app and serve it on http://127.0.0.1:8080
cargo xtask test              run every check there is
cargo xtask build             leave the complete site in dist/
cargo xtask dev               trunk serve, for daily work
cargo xtask bench             figures on slow 4G and a slow processor, and those of Lighthouse
cargo xtask bless             write the generated files anew (docs, first screen)
cargo xtask gallery           draw every part of the look on one page
cargo xtask shots             take the screenshots of docs/screenshots/
cargo xtask seal              Trunk's post_build hook; not meant to be called by hand";

fn main() -> Result<()> {
    std::env::set_current_dir(shell::root())?;
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve"] => serve::serve(serve::PORT),
        ["serve", "--port", port] => serve::serve(port.parse()?),
        ["test"] => check::test(),
        ["build"] => site::build(),
        ["dev"] => site::dev(),
        ["bench"] => check::bench(),
        ["shots"] => check::script("shots.mjs"),
        ["gallery"] => check::gallery(),
        ["bless"] => check::bless(),
        ["seal"] => seal::seal(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => bail!("unknown command; there are:\n{HELP}"),
    }
}

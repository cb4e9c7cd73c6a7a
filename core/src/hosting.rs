//! Whether the place where the app is served is one on which a draft may be stored.
//!
//! Storage belongs to an origin, not to a folder of it: any other page of that origin reads
//! the envelope, and can put a page of its own in the place of the app. And a worker takes its
//! policy from the headers of its script alone: without one, nothing but our own code keeps
//! the phrase and the case from leaving the worker.

/// What the place allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hosting {
    /// An origin of the app's own, and a worker that can send nothing elsewhere.
    Fit,
    /// A folder of an origin that has other pages.
    Folder,
    /// The host sends no policy with the worker's script, or one that allows other hosts.
    NoPolicy,
    /// The host did not answer. Nothing is stored, as a worker may still load, without a policy;
    /// the next try asks again.
    Silent,
}

/// What the host answered when it was asked for the worker's script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer<'a> {
    /// Its script, with these policies; a comma is between two of them.
    Script(Option<&'a str>),
    /// Nothing, or an error.
    Nothing,
}

/// Judges a place by the path of the page and the host's answer.
#[must_use]
pub fn judge(path: &str, answer: Answer<'_>) -> Hosting {
    if is_folder(path) {
        return Hosting::Folder;
    }
    match answer {
        Answer::Nothing => Hosting::Silent,
        Answer::Script(Some(policies)) if policies.split(',').any(keeps_in) => Hosting::Fit,
        Answer::Script(_) => Hosting::NoPolicy,
    }
}

/// Whether a page with this path is in a folder of its origin; then no host needs to be asked.
#[must_use]
pub fn is_folder(path: &str) -> bool {
    path.rsplit_once('/')
        .is_some_and(|(folder, _)| !folder.is_empty())
}

/// Whether a policy (Content Security Policy Level 3) lets no request go to another host.
fn keeps_in(policy: &str) -> bool {
    let sources = |name: &str| {
        policy.split(';').find_map(|directive| {
            let mut words = directive.split_ascii_whitespace();
            let named = words.next()?.eq_ignore_ascii_case(name);
            named.then_some(words)
        })
    };
    // A script that is imported from another host is a request as well.
    ["connect-src", "script-src"].into_iter().all(|name| {
        let sources = sources(name).or_else(|| sources("default-src"));
        sources.is_some_and(|mut all| all.all(|source| OWN.contains(&source)))
    })
}

/// The sources that are no other host's.
const OWN: [&str; 3] = ["'none'", "'self'", "'wasm-unsafe-eval'"];

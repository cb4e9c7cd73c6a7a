//! Where a draft may be stored: an origin of the app's own, whose host keeps the worker in.

use weegwijzer::hosting::{Answer, Hosting, judge};

const OURS: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

#[test]
fn a_draft_is_stored_on_an_origin_of_our_own_with_a_policy_that_keeps_the_worker_in() {
    let script = |policy| Answer::Script(Some(policy));
    for (path, answer, judged) in [
        ("/", script(OURS), Hosting::Fit),
        ("", script(OURS), Hosting::Fit),
        ("/index.html", script(OURS), Hosting::Fit),
        // The school's own rules next to ours, or only one that is as strict.
        (
            "/",
            script("upgrade-insecure-requests, default-src 'none'"),
            Hosting::Fit,
        ),
        ("/", script("default-src 'self'"), Hosting::Fit),
        ("/", script("Default-Src 'none'; img-src *"), Hosting::Fit),
        (
            "/",
            script("default-src *; connect-src 'self'; script-src 'self'"),
            Hosting::Fit,
        ),
        // A folder, whatever its host sends.
        ("/weegwijzer/", script(OURS), Hosting::Folder),
        ("/weegwijzer/index.html", script(OURS), Hosting::Folder),
        ("/a/b/", Answer::Nothing, Hosting::Folder),
        ("//", script(OURS), Hosting::Folder),
        // No policy, or one that lets the worker send.
        ("/", Answer::Script(None), Hosting::NoPolicy),
        ("/", script(""), Hosting::NoPolicy),
        ("/", script("frame-ancestors 'none'"), Hosting::NoPolicy),
        (
            "/",
            script("default-src 'none'; connect-src *"),
            Hosting::NoPolicy,
        ),
        (
            "/",
            script("default-src 'self' https://cdn.example"),
            Hosting::NoPolicy,
        ),
        ("/", script("connect-src-elem 'none'"), Hosting::NoPolicy),
        (
            "/",
            script("default-src *; connect-src 'self'"),
            Hosting::NoPolicy,
        ),
        (
            "/",
            script("default-src 'none'; script-src 'self' https:"),
            Hosting::NoPolicy,
        ),
        ("/", Answer::Nothing, Hosting::Silent),
    ] {
        assert_eq!(judge(path, answer), judged, "{path} {answer:?}");
    }
}

//! What the app does, rule by rule, on the host: one crate, so that it is linked once.

// Views nest deeply as types.
#![recursion_limit = "256"]

#[cfg_attr(
    not(feature = "whole"),
    allow(dead_code, reason = "most rules are of the whole app")
)]
mod common;
mod events;
#[cfg(not(feature = "whole"))]
mod first_load;

// The rules of the whole app, and of what does not change with the feature.
#[cfg(feature = "whole")]
mod calendar;
#[cfg(feature = "whole")]
mod case;
#[cfg(feature = "whole")]
mod draft;
#[cfg(feature = "whole")]
mod gallery;
#[cfg(feature = "whole")]
mod generated;
#[cfg(feature = "whole")]
mod html;
#[cfg(feature = "whole")]
mod keeps;
#[cfg(feature = "whole")]
mod language;
#[cfg(feature = "whole")]
mod layers;
#[cfg(feature = "whole")]
mod machine;
#[cfg(feature = "whole")]
mod profile;
#[cfg(feature = "whole")]
mod protocol;
#[cfg(feature = "whole")]
mod report;
#[cfg(feature = "whole")]
mod route;
#[cfg(feature = "whole")]
mod session;
#[cfg(feature = "whole")]
mod style;
#[cfg(feature = "whole")]
mod text;
#[cfg(feature = "whole")]
mod training;
#[cfg(feature = "whole")]
mod vault;

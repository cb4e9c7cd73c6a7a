//! What the app does, rule by rule, on the host: one crate, so that it is linked once.

// Views nest deeply as types.
#![recursion_limit = "256"]

mod audience;
mod calendar;
mod case;
mod common;
mod draft;
mod events;
mod export;
mod first_load;
mod gallery;
mod generated;
mod hosting;
mod html;
mod keeps;
mod language;
mod layers;
mod leaflet;
mod leaving;
mod lookups;
mod machine;
mod profile;
mod protocol;
mod route;
mod search;
mod session;
mod spoken;
mod style;
mod text;
mod training;
mod vault;
mod vault_worker;
mod vendor;

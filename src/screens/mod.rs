//! One file per screen; a screen is a sentence about what a person does there.

pub mod about;
pub mod answer_field;
pub mod answer_words;
pub mod bar;
pub mod card;
pub mod code;
pub mod done;
pub mod draw;
pub mod find;
pub mod focus;
pub mod home;
pub mod import;
pub mod link_field;
pub mod links;
pub mod list;
pub mod map_words;
pub mod nearby;
pub mod place;
pub mod questions;
pub mod review;
pub mod setup;
pub mod size;
pub mod status;
pub mod visit;
pub mod withdraw;

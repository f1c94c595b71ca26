//! The words that are said about other tablets and about paper, and nowhere else: fetched when a facilitator opens the
//! area.

use leptos::prelude::RwSignal;

use crate::i18n::I18n;
use crate::screens::part::{self, Part};

const ROOM: Part = Part { name: "facilitator", one: "passing-title" };

/// Whether the words are there. Follows the language.
pub(super) fn ready(words: I18n) -> RwSignal<bool> {
    part::ready(words, ROOM)
}

/// The part of a language, as often asked for as it takes.
pub(super) async fn fetch(words: I18n, language: &str) -> String {
    part::fetch(words, ROOM, language).await
}

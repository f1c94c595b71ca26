//! Lines that are put together from words of several languages: each piece says which language it is in, so that a
//! screen reader takes the right voice for it, and lists are written as the page's language writes them.

use leptos::prelude::*;

use super::{Node, el, said, text};
use crate::device;
use crate::i18n::{I18n, Said};

/// Stands for a project's words while a message is put together around them.
const HOLE: char = '\u{FFFC}';

impl Node {
    /// Says the language of an element whose name or contents are a project's words, without turning what is in it.
    #[must_use]
    pub fn tongue(self, words: &Said) -> Self {
        match &words.lang {
            Some(lang) => self.attr("lang", lang.clone()),
            None => self,
        }
    }
}

/// What somebody wrote: in the language that it was written in, and in whichever direction its letters run.
pub fn written(words: Said) -> Node {
    el("bdi", "").tongue(&words).text(words.text)
}

/// Several things as the language of the page lists them: "Food, Nature and Sport".
pub fn listed(words: I18n, things: Vec<Said>) -> Vec<AnyView> {
    let mut pattern = device::list_pattern(words.spoken(), things.len()).into_iter();
    let mut views = Vec::new();
    for thing in things {
        views.extend(pattern.next().filter(|before| !before.is_empty()).map(IntoAny::into_any));
        views.push(said("bdi", "", thing).view());
    }
    views.extend(pattern.next().filter(|after| !after.is_empty()).map(IntoAny::into_any));
    views
}

/// Things that stand beside each other without being a list: "Helps · Food · a route of about 350 metres".
pub fn beside(things: impl IntoIterator<Item = Said>) -> Vec<AnyView> {
    let mut views = Vec::new();
    for thing in things {
        if !views.is_empty() {
            views.push(" · ".into_any());
        }
        views.push(said("span", "", thing).view());
    }
    views
}

/// A message with a project's words in the place of its one variable.
fn around(words: I18n, key: &str, name: &'static str, inner: Said) -> Vec<AnyView> {
    let line = words.text_with(key, name, HOLE.to_string());
    let (before, after) = line.split_once(HOLE).unwrap_or((&line, ""));
    vec![before.to_owned().into_any(), said("span", "", inner).view(), after.to_owned().into_any()]
}

/// A button that says what it does in a word, and to screen readers also about what: "Change", "Change: What is it called?".
#[must_use]
pub fn about_what(button: Node, seen: String, words: I18n, key: &str, what: Said) -> Node {
    if what.lang.is_none() {
        return button.attr("aria-label", words.text_with(key, "what", what.text)).text(seen);
    }
    // A label can't say that a part of it is in another language; text can.
    button
        .node(text("span", "", seen).attr("aria-hidden", "true"))
        .node(el("span", "unseen").all(around(words, key, "what", what)))
}

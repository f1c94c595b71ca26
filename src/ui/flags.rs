//! What looks like personal details in a text, told while it is being typed. It advises and offers to take a piece out;
//! it never blocks.

use common_ground_core::personal::{Flag, spot};
use leptos::prelude::*;

use super::{Node, button, el, icon, text};
use crate::i18n::{I18n, i18n, pair, t};
use crate::language::direction;

/// A piece that was spotted: the message that tells of it, and the piece.
#[derive(Clone, PartialEq)]
struct Spotted {
    key: String,
    piece: String,
}

/// What is spotted in the text at the moment.
#[derive(Clone, Copy)]
pub(super) struct Flags(RwSignal<Vec<Spotted>>);

impl Flags {
    pub(super) fn of(value: &str) -> Self {
        Self(RwSignal::new(spotted(value)))
    }

    /// Looks again. Screen readers hear of it only when something else is spotted than before.
    pub(super) fn look(self, value: &str) {
        let now = spotted(value);
        if self.0.with_untracked(|before| *before != now) {
            self.0.set(now);
        }
    }

    /// The lines under the field. `take_out` gets the piece that is to go.
    pub(super) fn view(self, id: &str, take_out: impl Fn(&str) + Clone + Send + 'static) -> Node {
        let words = i18n();
        el("div", "flags").attr("id", format!("{id}-flags")).attr("role", "status").live(move || {
            let found = self.0.get();
            if found.is_empty() {
                let none = el("p", "flag none").child(icon("shield-check-fill", 20)).text(t("flags-none"));
                return none.view();
            }
            found.into_iter().map(|one| line(words, one, take_out.clone())).collect::<Vec<_>>().into_any()
        })
    }
}

fn line(words: I18n, Spotted { key, piece }: Spotted, take_out: impl Fn(&str) + 'static) -> AnyView {
    // A number that is written in groups keeps their order among words that run the other way.
    let shown =
        if direction(words.spoken()) == "rtl" { ["\u{2068}", &piece, "\u{2069}"].concat() } else { piece.clone() };
    let told = words.text_of(&key, vec![pair("text", shown)]);
    let name = words.text_of("flag-take-out-of", vec![pair("text", piece.clone())]);
    el("p", "flag")
        .child(icon("warning-circle-fill", 20))
        .node(text("span", "grow", told).attr("dir", "auto"))
        .node(button("link").attr("aria-label", name).text(t("flag-take-out")).click(move || take_out(&piece)))
        .view()
}

/// The text without the first piece that reads so, and without the gap that it would leave.
pub(super) fn without(value: &str, piece: &str) -> String {
    match value.split_once(piece) {
        Some((before, after)) if before.ends_with(char::is_whitespace) => [before, after.trim_start()].concat(),
        Some((before, after)) => [before, after].concat(),
        None => value.to_owned(),
    }
}

fn spotted(value: &str) -> Vec<Spotted> {
    let tell = |Flag { what, range }: Flag| {
        let piece = value.get(range)?.to_owned();
        Some(Spotted { key: ["flag-", what.as_str()].concat(), piece })
    };
    spot(value).into_iter().filter_map(tell).collect()
}

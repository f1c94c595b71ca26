//! How the page looks: a person chooses the size of the words, the colours, and easy mode. A section of the panel that
//! opens from the bar; everything changes at once, and nothing of it is kept past the visit.

use leptos::prelude::*;

use crate::i18n::I18n;
use crate::map::Theme;
use crate::session::{SIZES, Session};
use crate::ui::{Node, el, text, tick};

/// The section.
pub fn look(session: Session) -> AnyView {
    let words = session.words;
    let hint = el("p", "hint").attr("id", "cg-look-easy-hint").live_text(move || words.text("look-easy-more"));
    let easy = move || {
        let easy = session.look_now().easy;
        tick("cg-look-easy", text("span", "", words.text("look-easy")), easy, None, move |easy| {
            session.change_look(|look| look.easy = easy);
        })
    };
    el("section", "look")
        .attr("aria-labelledby", "cg-look")
        .node(el("h2", "legend-text").attr("id", "cg-look").live_text(move || words.text("look-title")))
        .node(group(words, "look-text", sizes(session, words)))
        .node(group(words, "look-colours", themes(session, words)))
        .live(easy)
        .node(hint)
        .view()
}

/// Radio tiles with their own heading.
fn group(words: I18n, key: &'static str, tiles: Vec<AnyView>) -> Node {
    let id = ["cg-", key].concat();
    let grid = el("div", "grid").attr("role", "radiogroup").attr("aria-labelledby", id.clone()).all(tiles);
    el("div", "stack").node(el("h3", "legend-text").attr("id", id).live_text(move || words.text(key))).node(grid)
}

fn sizes(session: Session, words: I18n) -> Vec<AnyView> {
    let tile = |percent: u16| {
        let sample = text("span", &["letters at-", &percent.to_string()].concat(), "Aa").attr("aria-hidden", "true");
        let label = el("span", "").live_text(move || words.text_with("look-size", "percent", percent));
        let chosen = session.look_now().text == percent;
        radio("cg-look-text", &percent.to_string(), chosen, move || session.change_look(|look| look.text = percent))
            .node(sample)
            .node(label)
            .view()
    };
    SIZES.into_iter().map(tile).collect()
}

fn themes(session: Session, words: I18n) -> Vec<AnyView> {
    let tile = |theme: Option<Theme>| {
        let (name, key) = match theme {
            None => ("system", "look-system"),
            Some(Theme::Light) => (Theme::Light.name(), "look-light"),
            Some(Theme::Contrast) => (Theme::Contrast.name(), "look-contrast"),
            Some(Theme::Dark) => (Theme::Dark.name(), "look-dark"),
        };
        let swatch = text("span", &["swatch ", name].concat(), "Aa").attr("aria-hidden", "true");
        let label = el("span", "").live_text(move || words.text(key));
        let chosen = session.look_now().theme == theme;
        radio("cg-look-colours", name, chosen, move || session.change_look(|look| look.theme = theme))
            .node(swatch)
            .node(label)
            .view()
    };
    [None].into_iter().chain(Theme::ALL.map(Some)).map(tile).collect()
}

fn radio(name: &str, value: &str, chosen: bool, choose: impl Fn() + 'static) -> Node {
    let field = el("input", "")
        .attr("type", "radio")
        .attr("name", name)
        .attr("value", value)
        .flag("checked", chosen)
        .on("change", move |_| choose());
    el("label", "tile").node(field)
}

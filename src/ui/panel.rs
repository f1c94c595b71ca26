//! What every page of the panel has: a heading that takes the focus, the steps, the summary of what is wrong.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{Node, el, icon, said, text};
use crate::i18n::{Said, i18n, pair, t};

/// Gives an element the focus; for [`Node::born`].
pub fn focus(element: Element) {
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        // Fails only for an element that is not in the page.
        let _ = element.focus();
    }
}

/// The page's heading. It takes the focus when the page appears, so that keyboards and screen readers follow.
pub fn heading(words: impl Into<String>) -> Node {
    text("h1", "", words).attr("id", "cg-heading").attr("tabindex", "-1").born(focus)
}

/// The same with a project's words.
pub fn heading_of(words: Said) -> Node {
    said("h1", "", words).attr("id", "cg-heading").attr("tabindex", "-1").born(focus)
}

/// Adds an icon and words to a button.
#[must_use]
pub fn labelled(button: Node, picture: &str, size: u32, words: impl Into<String>) -> Node {
    button.child(icon(picture, size)).node(text("span", "", words))
}

/// "2 of 6", as bars and as words.
pub fn steps(number: usize, total: usize) -> Node {
    let bars = (1..=total).map(|n| el("i", if n <= number { "on" } else { "" }).view());
    let words = i18n().text_of("step", vec![pair("number", number), pair("total", total)]);
    el("div", "steps")
        .node(el("div", "track").attr("aria-hidden", "true").all(bars.collect::<Vec<_>>()))
        .node(text("p", "", words))
}

/// "There is a problem": takes the focus and says each thing on its own line.
pub fn error_summary(lines: Vec<AnyView>) -> AnyView {
    let lines = lines.into_iter().map(|line| el("li", "").child(line).view());
    el("div", "trouble")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .born(focus)
        .node(text("h2", "", t("trouble-title")))
        .node(el("ul", "").all(lines.collect::<Vec<_>>()))
        .view()
}

//! Text fields with a count of characters, and the scale. Plain text inputs only: number inputs change what people type.

use std::rc::Rc;

use common_ground_core::text::count;
use leptos::prelude::*;

use super::{Node, el, text};
use crate::i18n::{i18n, pair};

/// One line of text.
pub fn short_text(id: &str, max: usize, value: &str, on_input: impl Fn(&str) + 'static) -> Vec<AnyView> {
    field(el("input", "text").attr("type", "text"), id, max, value, Box::new(on_input))
}

/// Several lines of text.
pub fn long_text(id: &str, max: usize, value: &str, on_input: impl Fn(&str) + 'static) -> Vec<AnyView> {
    field(el("textarea", "text").attr("rows", "4"), id, max, value, Box::new(on_input))
}

fn field(input: Node, id: &str, max: usize, value: &str, on_input: Box<dyn Fn(&str)>) -> Vec<AnyView> {
    let words = i18n();
    let length = RwSignal::new(count(value));
    let input = input
        .attr("id", id)
        .attr("value", value)
        .attr("autocomplete", "off")
        .attr("aria-describedby", format!("{id}-hint {id}-count"))
        .on("input", move |event| {
            let value = event_target_value(&event);
            length.set(count(&value));
            on_input(&value);
        });
    let class = move || Some(if length.get() > max { "count over" } else { "count" }.to_owned());
    let counter = el("p", "").attr("id", format!("{id}-count")).live_attr("class", class).live_text(move || {
        let length = length.get();
        if length > max {
            words.text_of("characters-over", vec![pair("over", length - max)])
        } else {
            words.text_of("characters", vec![pair("count", length), pair("max", max)])
        }
    });
    vec![input.view(), counter.view()]
}

/// A scale from 1 to `words.len()`: dots that grow, with words where the project has some.
pub fn scale(
    id: &str,
    labelled_by: &str,
    words: Vec<String>,
    chosen: Option<u8>,
    on_choose: impl Fn(u8) + 'static,
) -> AnyView {
    let i18n = i18n();
    let on_choose = Rc::new(on_choose);
    let dots = words.into_iter().zip(1_u8..).map(|(words, step)| {
        let on_choose = Rc::clone(&on_choose);
        let label = if words.is_empty() {
            step.to_string()
        } else {
            i18n.text_of("scale-step", vec![pair("step", step), pair("words", words.clone())])
        };
        let radio = el("input", "")
            .attr("type", "radio")
            .attr("name", id)
            .attr("value", step.to_string())
            .attr("aria-label", label)
            .flag("checked", chosen == Some(step))
            .on("change", move |_| on_choose(step));
        el("label", "tile")
            .node(radio)
            .node(el("i", &format!("dot dot-{step}")).attr("aria-hidden", "true"))
            .node(text("span", "", words).attr("aria-hidden", "true"))
            .view()
    });
    el("div", "faces")
        .attr("role", "radiogroup")
        .attr("aria-labelledby", labelled_by)
        .all(dots.collect::<Vec<_>>())
        .view()
}

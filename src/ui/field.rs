//! Text fields with a count of characters and a look-out for personal details, and the scale. Plain text inputs only: number inputs change what people type.

use std::rc::Rc;

use common_ground_core::text::count;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::flags::{Flags, without};
use super::{Node, el, said};
use crate::i18n::{Said, i18n, pair};

/// A question for words: its id, the most characters, and whether personal details are looked for.
pub struct TextField<'a> {
    /// The question.
    pub id: &'a str,
    /// Most characters.
    pub max: usize,
    /// Whether to look for personal details.
    pub check: bool,
    /// What stands there now.
    pub value: &'a str,
}

/// One line of text.
pub fn short_text(field: TextField, on_input: impl Fn(&str) + 'static) -> Vec<AnyView> {
    input(el("input", "text").attr("type", "text"), field, Rc::new(on_input))
}

/// Several lines of text.
pub fn long_text(field: TextField, on_input: impl Fn(&str) + 'static) -> Vec<AnyView> {
    input(el("textarea", "text").attr("rows", "4"), field, Rc::new(on_input))
}

fn input(input: Node, field: TextField, on_input: Rc<dyn Fn(&str)>) -> Vec<AnyView> {
    let TextField { id, max, check, value } = field;
    let words = i18n();
    let length = RwSignal::new(count(value));
    let flags = check.then(|| Flags::of(value));
    let element: StoredValue<Option<Element>, LocalStorage> = StoredValue::new_local(None);
    let heard: Rc<dyn Fn(&str)> = Rc::new(move |value| {
        length.set(count(value));
        if let Some(flags) = flags {
            flags.look(value);
        }
        on_input(value);
    });
    let changed = StoredValue::new_local(heard);
    let take_out = move |piece: &str| {
        let Some(field) = element.get_value() else { return };
        // A field without a value has nothing to take out.
        let value = Reflect::get(&field, &"value".into()).ok().and_then(|v| v.as_string()).unwrap_or_default();
        let rest = without(&value, piece);
        let _ = Reflect::set(&field, &"value".into(), &rest.as_str().into());
        changed.get_value()(&rest);
        let _ = field.unchecked_into::<HtmlElement>().focus();
    };
    let described = if check { format!("{id}-hint {id}-flags {id}-count") } else { format!("{id}-hint {id}-count") };
    let input = input
        .attr("id", id)
        .attr("value", value)
        .attr("autocomplete", "off")
        // As what is typed asks for; while there is nothing, as the page is.
        .live_attr("dir", move || (length.get() > 0).then(|| "auto".to_owned()))
        .attr("aria-describedby", described)
        .born(move |field| element.set_value(Some(field)))
        .on("input", move |event| changed.get_value()(&event_target_value(&event)));
    let class = move || Some(if length.get() > max { "count over" } else { "count" }.to_owned());
    let counter = el("p", "").attr("id", format!("{id}-count")).live_attr("class", class).live_text(move || {
        let length = length.get();
        if length > max {
            words.text_of("characters-over", vec![pair("over", length - max)])
        } else {
            words.text_of("characters", vec![pair("count", length), pair("max", max)])
        }
    });
    let flags = flags.map(|flags| flags.view(id, take_out).view());
    vec![input.view(), el("div", "under").all(flags).node(counter).view()]
}

/// A scale from 1 to `words.len()`: dots that grow, with words where the project has some.
pub fn scale(
    id: &str,
    labelled_by: &str,
    words: Vec<Said>,
    chosen: Option<u8>,
    on_choose: impl Fn(u8) + 'static,
) -> AnyView {
    let i18n = i18n();
    let on_choose = Rc::new(on_choose);
    let dots = words.into_iter().zip(1_u8..).map(|(words, step)| {
        let on_choose = Rc::clone(&on_choose);
        let label = if words.text.is_empty() {
            i18n.number(step.into())
        } else {
            i18n.text_of("scale-step", vec![pair("step", step), pair("words", words.text.clone())])
        };
        let radio = el("input", "")
            .attr("type", "radio")
            .attr("name", id)
            .attr("value", step.to_string())
            .attr("aria-label", label)
            .flag("checked", chosen == Some(step))
            .on("change", move |_| on_choose(step));
        el("label", "tile")
            .tongue(&words)
            .node(radio)
            .node(el("i", &format!("dot dot-{step}")).attr("aria-hidden", "true"))
            .node(said("span", "", words).attr("aria-hidden", "true"))
            .view()
    });
    el("div", "faces")
        .attr("role", "radiogroup")
        .attr("aria-labelledby", labelled_by)
        .all(dots.collect::<Vec<_>>())
        .view()
}

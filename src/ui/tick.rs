//! A box to tick, drawn as a wide tile.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{Node, el};

/// One box with its words. `wrong` is the id of the line that says what is wrong with it, if something is.
pub fn tick(id: &str, label: Node, ticked: bool, wrong: Option<String>, on_tick: impl Fn(bool) + 'static) -> AnyView {
    let mut field = el("input", "").attr("type", "checkbox").attr("id", id).flag("checked", ticked);
    if let Some(wrong) = wrong {
        field = field.attr("aria-invalid", "true").attr("aria-describedby", wrong);
    }
    let field = field.on("change", move |event| {
        if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            on_tick(input.checked());
        }
    });
    let mark = el("i", "").attr("aria-hidden", "true");
    el("label", "tick").node(field).node(mark).node(label).view()
}

//! One of several, or several of them: native radio buttons and checkboxes drawn as big tiles, so that arrows, screen
//! readers and forced colours work.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{Node, el, picture, said, text};
use crate::i18n::{Said, i18n};

/// One tile.
#[derive(Clone)]
pub struct ChoiceItem {
    /// Stored value.
    pub id: String,
    /// Words on the tile.
    pub label: Said,
    /// Picture for it, if there is one; else it has the letter of its place in the row.
    pub icon: Option<String>,
}

/// A tile with `field` in it: picture and word, the picture hidden from screen readers.
fn tile(field: Node, at: usize, icon: Option<String>, label: Said) -> AnyView {
    let seen = if let Some(name) = icon {
        picture(&[&name, "-duotone"].concat(), 40)
    } else {
        let letter = u8::try_from(at % 26).map_or('A', |at| char::from(b'A' + at));
        text("span", "letter", letter).attr("aria-hidden", "true").view()
    };
    el("label", "tile").tongue(&label).node(field).child(seen).node(said("span", "", label)).view()
}

/// A grid of tiles. `name` groups the radios; `labelled_by` is the id of the question's heading.
pub fn choices(
    name: &str,
    labelled_by: &str,
    items: Vec<ChoiceItem>,
    chosen: Option<&str>,
    on_choose: Rc<dyn Fn(&str)>,
) -> AnyView {
    let class = if items.iter().any(|item| item.icon.is_some()) { "grid" } else { "grid plain" };
    let tiles = items.into_iter().enumerate().map(|(at, ChoiceItem { id, label, icon })| {
        let on_choose = Rc::clone(&on_choose);
        let radio = el("input", "")
            .attr("type", "radio")
            .attr("name", name)
            .attr("value", id.clone())
            .flag("checked", chosen == Some(&id))
            .on("change", move |_| on_choose(&id));
        tile(radio, at, icon, label)
    });
    el("div", class)
        .attr("role", "radiogroup")
        .attr("aria-labelledby", labelled_by)
        .all(tiles.collect::<Vec<_>>())
        .view()
}

/// A grid of tiles of which several may be picked, at most `max`. `on_change` gets all that are picked, in the order of
/// the tiles.
pub fn several(
    name: &str,
    labelled_by: &str,
    items: Vec<ChoiceItem>,
    chosen: Vec<String>,
    max: Option<usize>,
    on_change: impl Fn(Vec<String>) + 'static,
) -> Vec<AnyView> {
    let words = i18n();
    let class = if items.iter().any(|item| item.icon.is_some()) { "grid" } else { "grid plain" };
    let order: Rc<Vec<String>> = Rc::new(items.iter().map(|item| item.id.clone()).collect());
    let picked = Rc::new(RefCell::new(chosen.clone()));
    let on_change = Rc::new(on_change);
    let full = RwSignal::new(false);
    let tiles = items.into_iter().enumerate().map(|(at, ChoiceItem { id, label, icon })| {
        let (picked, order, on_change) = (Rc::clone(&picked), Rc::clone(&order), Rc::clone(&on_change));
        let is_chosen = chosen.contains(&id);
        let value = id.clone();
        let changed = move |event: web_sys::Event| {
            let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
            let mut now = picked.borrow_mut();
            now.retain(|other| *other != id);
            let too_many = input.checked() && max.is_some_and(|max| now.len() >= max);
            full.set(too_many);
            if too_many {
                input.set_checked(false);
            } else if input.checked() {
                now.push(id.clone());
            }
            on_change(order.iter().filter(|id| now.contains(id)).cloned().collect());
        };
        let checkbox = el("input", "")
            .attr("type", "checkbox")
            .attr("name", name)
            .attr("value", value)
            .flag("checked", is_chosen)
            .on("change", changed);
        tile(checkbox, at, icon, label)
    });
    let grid =
        el("div", class).attr("role", "group").attr("aria-labelledby", labelled_by).all(tiles.collect::<Vec<_>>());
    let most = max.map(|max| {
        el("p", "hint")
            .attr("role", "status")
            .live_text(move || words.text_with(if full.get() { "choices-full" } else { "choices-most" }, "max", max))
    });
    most.into_iter().chain([grid]).map(Node::view).collect()
}

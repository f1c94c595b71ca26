//! One of several: native radio buttons drawn as big tiles, so that arrows, screen readers and forced colours work.

use std::rc::Rc;

use leptos::prelude::*;

use super::{el, icon, text};

/// One tile.
#[derive(Clone)]
pub struct ChoiceItem {
    /// Stored value.
    pub id: String,
    /// Words on the tile.
    pub label: String,
    /// Icon of the sprite, if any.
    pub icon: Option<String>,
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
    let tiles = items.into_iter().map(|ChoiceItem { id, label, icon: picture }| {
        let on_choose = Rc::clone(&on_choose);
        let radio = el("input", "")
            .attr("type", "radio")
            .attr("name", name)
            .attr("value", id.clone())
            .flag("checked", chosen == Some(&id))
            .on("change", move |_| on_choose(&id));
        el("label", "tile").node(radio).all(picture.map(|p| icon(&p, 40))).node(text("span", "", label)).view()
    });
    el("div", class)
        .attr("role", "radiogroup")
        .attr("aria-labelledby", labelled_by)
        .all(tiles.collect::<Vec<_>>())
        .view()
}

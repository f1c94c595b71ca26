//! One of several: native radio buttons drawn as big tiles, so that arrows, screen readers and forced colours work.

use leptos::prelude::*;

use super::icon;

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
    name: String,
    labelled_by: &str,
    items: Vec<ChoiceItem>,
    chosen: Option<String>,
    on_choose: impl Fn(String) + Clone + 'static,
) -> impl IntoView {
    let pictured = items.iter().any(|item| item.icon.is_some());
    let tiles = items
        .into_iter()
        .map(|ChoiceItem { id, label, icon: picture }| {
            let on_choose = on_choose.clone();
            let checked = chosen.as_deref() == Some(&id);
            let value = id.clone();
            view! {
                <label class="tile">
                    <input type="radio" name=name.clone() value=value checked=checked
                        on:change=move |_| on_choose(id.clone()) />
                    {picture.map(|p| icon(&p, 40))}
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <div class="grid" class:plain=!pictured role="radiogroup" aria-labelledby=labelled_by.to_owned()>{tiles}</div>
    }
}

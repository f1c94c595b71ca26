//! Pictures: Phosphor icons from the sprite, and the three shapes that stand for the kinds.

use common_ground_core::project::{Kind, Outline};
use leptos::prelude::*;

use super::el;
use crate::Sprites;

/// An icon of the sprite (`heart-fill`), `size` CSS pixels wide. Always beside words, so hidden from screen readers.
pub fn icon(name: &str, size: u32) -> AnyView {
    // What points along the line points the other way where lines run the other way.
    let flips = ["arrow-", "caret-l", "caret-r"].iter().any(|start| name.starts_with(start));
    drawn("icons.svg", name, if flips { "icon flips" } else { "icon" }, size)
}

/// Shows another icon of the sprite in the place of one; `drawn` is its `<use>`.
pub fn show_icon(drawn: &web_sys::Element, name: &str) {
    let before = drawn.get_attribute("href").unwrap_or_default();
    let sprite = before.split('#').next().unwrap_or_default();
    // Refused only for names that are none.
    let _ = drawn.set_attribute("href", &[sprite, "#", name].concat());
}

/// The picture of an option, from the second sprite, which has more of them and comes later.
pub fn picture(name: &str, size: u32) -> AnyView {
    drawn("pictures.svg", name, "icon", size)
}

fn drawn(sprite: &str, name: &str, class: &'static str, size: u32) -> AnyView {
    let href = match expect_context::<Sprites>().0 {
        Some(folder) => [&folder, sprite, "#", name].concat(),
        None => ["#", name].concat(),
    };
    view! {
        <svg class=class width=size height=size aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
    .into_any()
}

/// The class that gives a kind its shape and colour.
pub fn pin_shape(kind: &Kind) -> &'static str {
    match kind.outline {
        Outline::Circle => "circle",
        Outline::Diamond => "diamond",
        Outline::Square => "square",
    }
}

/// A kind's picture in its shape and colour.
pub fn badge(kind: &Kind, size: u32) -> AnyView {
    el("span", &format!("badge {}", pin_shape(kind))).child(icon(&format!("{}-fill", kind.icon), size)).view()
}

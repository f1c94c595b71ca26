//! What the map is to people who can't see it: which keys move it, and, while it is moved by keyboard on the first screen,
//! where it is: what is near, and which answer is the nearest. The same as eyes see in the middle of the map, in words.

use common_ground_core::gazetteer::Compass;
use common_ground_core::geometry::length;
use common_ground_core::{Geometry, Position};
use leptos::prelude::*;

use super::card::name_of;
use super::nearby::{distance, sentence, wind};
use crate::device;
use crate::i18n::{I18n, i18n, pair};
use crate::session::{Session, session};
use crate::ui::el;

/// Metres within which an answer is near enough to be told of.
const NEAR: f64 = 500.0;

/// The description and the announcement, for screen readers alone.
pub fn said() -> AnyView {
    let session = session();
    let words = i18n();
    let said = Memo::new(move |before: Option<&String>| {
        let at = session.view.get().centre;
        // While a place is chosen, the page itself says where the pin is.
        let moved = before.is_some() && on_map() && session.placing_kind().is_none();
        if moved { around(session, words, at) } else { String::new() }
    });
    let keys = move || words.text(if session.placing_kind().is_some() { "map-keys-placing" } else { "map-keys" });
    // The map's description, wherever it stands.
    let keys = el("p", "unseen").attr("id", "cg-map-keys").live_text(keys);
    vec![keys.view(), el("p", "unseen").attr("role", "status").live_text(move || said.get()).view()].into_any()
}

fn on_map() -> bool {
    let active = device::active_element().and_then(|active| active.get_attribute("id"));
    active.as_deref() == Some("cg-map")
}

/// "Near Via Maggio. Nearest answer: The rose garden, 40 metres north."
fn around(session: Session, words: I18n, at: Position) -> String {
    let near = sentence(session, words, at);
    let nearest = session.contributions.with_untracked(|all| {
        let places = all.values().filter_map(|item| Some((item, item.geometry.as_ref().map(Geometry::anchor)?)));
        let far = places.map(|(item, place)| (item, place, length(&[at, place])));
        far.filter(|(.., metres)| *metres <= NEAR)
            .min_by(|one, other| one.2.total_cmp(&other.2))
            .map(|(item, place, metres)| (name_of(item), place, metres))
    });
    let nearest = nearest.map(|(name, place, metres)| match distance(words, metres) {
        None => words.text_with("map-here", "name", name),
        Some(distance) => {
            let east = (place[0] - at[0]) * at[1].to_radians().cos();
            let wind = words.text(wind(Compass::towards([east, place[1] - at[1]])));
            words.text_of("map-nearest", vec![pair("name", name), pair("distance", distance), pair("wind", wind)])
        }
    });
    [Some(near), nearest].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

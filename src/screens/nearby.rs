//! Where something is, in words: its kind, how far and in which direction. For search and for the pin.

use common_ground_core::Position;
use common_ground_core::gazetteer::{Compass, PlaceKind, rounded};
use leptos::prelude::With;

use crate::i18n::{I18n, pair};
use crate::session::Session;

/// The sentence under the pin: "Near Piazza Santo Spirito, 40 metres north-east of it".
pub fn sentence(session: Session, words: I18n, at: Position) -> String {
    session.gazetteer.with(|gazetteer| {
        let near = gazetteer.as_ref().and_then(|found| found.as_ref().ok()?.near(at));
        let Some(near) = near else { return words.text("place-nowhere") };
        match distance(words, near.metres) {
            None => words.text_with("place-near", "place", near.name.to_owned()),
            Some(distance) => words.text_of(
                "place-near-from",
                vec![
                    pair("place", near.name.to_owned()),
                    pair("distance", distance),
                    pair("wind", words.text(wind(near.bearing))),
                ],
            ),
        }
    })
}

/// A result's second line: "street, 350 metres north-east".
pub fn kind_and_way(words: I18n, kind: PlaceKind, metres: f64, bearing: Compass) -> String {
    let kind = words.text(kind_key(kind));
    match distance(words, metres) {
        None => kind,
        Some(distance) => words.text_of(
            "find-where",
            vec![pair("kind", kind), pair("distance", distance), pair("wind", words.text(wind(bearing)))],
        ),
    }
}

/// "40 metres", "1.2 km"; `None` for so few that it is there.
pub fn distance(words: I18n, metres: f64) -> Option<String> {
    match rounded(metres) {
        0 => None,
        metres @ ..1_000 => Some(words.text_with("distance-metres", "metres", metres)),
        metres => Some(words.text_with("distance-km", "km", f64::from(metres / 100) / 10.0)),
    }
}

/// The icon of a kind, all of them there for the questions.
pub fn picture(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Street => "map-trifold-bold",
        PlaceKind::Park => "tree-fill",
        PlaceKind::Station => "bus-fill",
        PlaceKind::Community => "users-three-fill",
        PlaceKind::School => "book-open-fill",
        PlaceKind::Health => "heartbeat-fill",
        PlaceKind::Worship => "hands-praying-fill",
        PlaceKind::Culture => "palette-fill",
        PlaceKind::Shop => "fork-knife-fill",
        PlaceKind::Locality => "house-fill",
        PlaceKind::Square | PlaceKind::Water | PlaceKind::Other | PlaceKind::Postcode => "map-pin-bold",
    }
}

fn kind_key(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Street => "placekind-street",
        PlaceKind::Square => "placekind-square",
        PlaceKind::Park => "placekind-park",
        PlaceKind::Water => "placekind-water",
        PlaceKind::Station => "placekind-station",
        PlaceKind::School => "placekind-school",
        PlaceKind::Health => "placekind-health",
        PlaceKind::Worship => "placekind-worship",
        PlaceKind::Culture => "placekind-culture",
        PlaceKind::Shop => "placekind-shop",
        PlaceKind::Community => "placekind-community",
        PlaceKind::Locality => "placekind-locality",
        PlaceKind::Postcode => "placekind-postcode",
        PlaceKind::Other => "placekind-other",
    }
}

/// The message key of a direction.
pub fn wind(bearing: Compass) -> &'static str {
    match bearing {
        Compass::North => "wind-north",
        Compass::NorthEast => "wind-north-east",
        Compass::East => "wind-east",
        Compass::SouthEast => "wind-south-east",
        Compass::South => "wind-south",
        Compass::SouthWest => "wind-south-west",
        Compass::West => "wind-west",
        Compass::NorthWest => "wind-north-west",
    }
}

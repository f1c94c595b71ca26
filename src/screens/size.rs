//! How long a route and how large an area is, in words. Core measures; here it is rounded to what people can picture:
//! metres, then kilometres; square metres, then football pitches, then square kilometres.

use common_ground_core::Geometry;

use crate::i18n::I18n;

/// Square metres of a football pitch of 105 by 68 metres, the usual one.
const PITCH: f64 = 7_140.0;

/// "about 350 metres".
pub fn length_words(words: I18n, metres: f64) -> String {
    // What rounds to 1,000 metres is said in kilometres.
    if metres < 995.0 {
        words.text_with("size-metres", "count", about(metres))
    } else {
        words.text_with("size-kilometres", "count", about(metres / 1_000.0))
    }
}

/// "about 2,400 square metres".
pub fn area_words(words: I18n, metres: f64) -> String {
    if metres < 10_000.0 {
        words.text_with("size-square-metres", "count", about(metres))
    } else if metres < 250_000.0 {
        words.text_with("size-pitches", "count", (metres / PITCH).round())
    } else {
        words.text_with("size-square-kilometres", "count", about(metres / 1e6))
    }
}

/// What a contribution marks and how large it is; `None` for a spot, about which there is nothing to say.
pub fn shape_words(words: I18n, geometry: Option<&Geometry>) -> Option<String> {
    let Some(geometry) = geometry else { return Some(words.text("shape-whole")) };
    let route = geometry.length().map(|metres| words.text_with("shape-route", "size", length_words(words, metres)));
    route.or_else(|| geometry.area().map(|metres| words.text_with("shape-area", "size", area_words(words, metres))))
}

/// Rounded to two digits, as nobody pictures more; below 10 to whole metres or tenths of a kilometre.
fn about(number: f64) -> f64 {
    let step = [1_000.0, 100.0, 10.0, 1.0].into_iter().find(|step| number >= step * 9.95).unwrap_or(0.1);
    // Divided at the end: a tenth times a whole number would show its binary digits.
    if step < 1.0 { (number / step).round() / 10.0 } else { (number / step).round() * step }
}

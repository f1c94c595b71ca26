//! Holds the colours that a partner's page has given the widget against what they lie on (WCAG 2.2, 1.4.3). One that
//! can't be read is told of in the console, by its name and its contrast, and the letters' own colours are shown in its
//! place (docs/embedding.md, ACCESSIBILITY.md).

use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::device::{self, call_with, get, method, object, set};
use crate::session::Session;
use crate::ui::follow;

const BRAND: &str = "--brand";
const BRAND_INK: &str = "--brand-ink";
/// What words of the brand's colour lie on.
const GROUNDS: [&str; 4] = ["--paper", "--surface", "--soft", "--chosen"];
/// Least contrast of words.
const LEAST: f64 = 4.5;

/// Looks at the colours now, and again in every theme that the person or the system changes to.
pub fn watch(session: Session) -> AnyView {
    let turned = RwSignal::new(0_u8);
    for wish in ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"] {
        if let Ok(Some(wish)) = device::window().match_media(wish) {
            let heard = gloo::events::EventListener::new(&wish, "change", move |_| {
                turned.update(|turned| *turned = turned.wrapping_add(1));
            });
            StoredValue::new_local(heard);
        }
    }
    follow(move || {
        turned.track();
        session.follow_look();
        session.root.with_value(|root| mend(root));
    });
    ().into_any()
}

/// Puts readable colours in the place of a brand's that can't be read, or takes them away again.
fn mend(root: &Element) {
    let own = get(root, "style");
    for name in [BRAND, BRAND_INK] {
        call_with(&own, "removeProperty", &name.into());
    }
    let Some(computed) = call_with(&device::window(), "getComputedStyle", root) else { return };
    let Some(palette) = Palette::new() else { return };
    let colour = |name: &str| palette.read(&call_with(&computed, "getPropertyValue", &name.into())?.as_string()?);
    // What is no colour, or can be seen through, stands out from nothing.
    let against = |brand: Option<[f64; 3]>, ground: [f64; 3]| brand.map_or(0.0, |brand| contrast(brand, ground));
    let brand = colour(BRAND);
    let weakest = GROUNDS.into_iter().filter_map(|ground| Some((ground, against(brand, colour(ground)?))));
    let weakest = weakest.min_by(|one, other| one.1.total_cmp(&other.1));
    if let Some((ground, found)) = weakest.filter(|(_, found)| *found < LEAST) {
        tell(BRAND, ground, found, "the colours of the letters are");
        put(&own, BRAND, "var(--ink)");
        put(&own, BRAND_INK, "var(--paper)");
        return;
    }
    let Some(brand) = brand else { return };
    let found = against(colour(BRAND_INK), brand);
    if found >= LEAST {
        return;
    }
    // One of the two always stands out far enough.
    let black = contrast([0.0; 3], brand) > contrast([255.0; 3], brand);
    let ink = if black { "#000" } else { "#fff" };
    tell(BRAND_INK, BRAND, found, &[ink, " is"].concat());
    put(&own, BRAND_INK, ink);
}

fn put(style: &JsValue, name: &str, value: &str) {
    let _ = method(style, "setProperty").and_then(|put| put.call2(style, &name.into(), &value.into()).ok());
}

/// For whoever has set the colour: it is their page's console.
fn tell(name: &str, ground: &str, found: f64, instead: &str) {
    let found = ((found * 10.0).floor() / 10.0).to_string();
    let line = [
        "Common Ground: ",
        name,
        " on ",
        ground,
        " has a contrast of ",
        &found,
        "; 4.5 is needed. ",
        instead,
        " shown in its place.",
    ];
    if let Ok(console) = Reflect::get(&js_sys::global(), &"console".into()) {
        call_with(&console, "warn", &line.concat().into());
    }
}

/// Reads colours as the browser does, however they are written.
struct Palette(JsValue);

impl Palette {
    fn new() -> Option<Self> {
        let canvas = device::window().document()?.create_element("canvas").ok()?;
        set(&canvas, "width", &1.into());
        set(&canvas, "height", &1.into());
        let options = js_sys::Object::new();
        set(&options, "willReadFrequently", &true.into());
        Some(Self(method(&canvas, "getContext")?.call2(&canvas, &"2d".into(), &options).ok()?))
    }

    /// Red, green, blue, each up to 255; `None` for what is no colour, or can be seen through.
    fn read(&self, colour: &str) -> Option<[f64; 3]> {
        let context = &self.0;
        let corner = || js_sys::Array::of4(&0.into(), &0.into(), &1.into(), &1.into());
        method(context, "clearRect")?.apply(context, &corner()).ok()?;
        set(context, "fillStyle", &"#0000".into());
        set(context, "fillStyle", &colour.trim().into());
        method(context, "fillRect")?.apply(context, &corner()).ok()?;
        let image = method(context, "getImageData")?.apply(context, &corner()).ok()?;
        let parts: JsValue = object(&image, "data")?;
        let part = |at: &str| get(&parts, at).as_f64();
        let [red, green, blue, solid] = [part("0")?, part("1")?, part("2")?, part("3")?];
        (solid > 254.0).then_some([red, green, blue])
    }
}

/// Contrast of two colours (WCAG 2.2, glossary).
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |part: f64| {
        let part = part / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

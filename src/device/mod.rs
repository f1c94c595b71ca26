//! What the browser offers: the clock, random identifiers, Unicode's normal forms, files, sharing, locks between tabs,
//! photos, the microphone, the voice, keeping the screen on. Each function hides one web API and its absence.

pub mod address;
mod breath;
pub mod changes;
pub mod files;
pub mod forgetful;
pub mod hash;
pub mod locks;
pub mod paper;
pub mod passing;
pub mod photo;
pub mod post;
pub mod sealing;
pub mod sharing;
pub mod speech;
pub mod voice;
pub mod wake;

use std::cmp::Ordering;

use common_ground_core::text::Unicode;
use common_ground_core::{Position, Timestamp, Uuid};
use gloo::timers::future::TimeoutFuture;
use js_sys::Intl::{Collator, NumberFormat};
use js_sys::{Date, JsString, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

pub use breath::Breath;

/// The window; the widget runs nowhere else.
pub fn window() -> Window {
    js_sys::global().unchecked_into()
}

/// The time now, by this device's clock.
pub fn now() -> Timestamp {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // milliseconds since 1970, in range for ages
    Timestamp::from_unix_seconds((Date::now() / 1000.0) as u64)
}

/// The language whose rules dates and lists follow: English is that of England here.
pub fn rules(language: &str) -> &str {
    if language == "en" { "en-GB" } else { language }
}

/// A day such as `2026-09-30` as people of this language write it; as it is where the browser can't.
pub fn day(day: &str, language: &str) -> String {
    let date = Date::new(&JsValue::from(day));
    let options = js_sys::Object::new();
    for (key, value) in [("dateStyle", "long"), ("timeZone", "UTC")] {
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    if date.get_time().is_nan() { day.to_owned() } else { date.to_locale_date_string(rules(language), &options).into() }
}

/// A day and a time as people of this language write them, by the clock of where they are.
pub fn moment(at: Timestamp, language: &str) -> String {
    #[allow(clippy::cast_precision_loss)] // seconds until the year 9999
    let date = Date::new(&JsValue::from(at.unix_seconds() as f64 * 1000.0));
    let options = js_sys::Object::new();
    for (key, value) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        set(&options, key, &value.into());
    }
    date.to_locale_string(rules(language), &options).into()
}

/// An amount with its unit (ECMA-402: `megabyte`), as people of this language write it, on one line.
pub fn measure(amount: f64, unit: &str, language: &str) -> String {
    let options = js_sys::Object::new();
    for (key, value) in [("style", "unit"), ("unit", unit)] {
        set(&options, key, &value.into());
    }
    let format = NumberFormat::new(&js_sys::Array::of1(&rules(language).into()), &options).format();
    // Never refused for a number.
    let written = format.call1(&JsValue::UNDEFINED, &amount.into()).ok().and_then(|written| written.as_string());
    written.unwrap_or_default().replace(' ', "\u{a0}")
}

/// A new random identifier (UUID v4).
pub fn new_id() -> Uuid {
    Uuid::new_v4()
}

/// 64 random bits that nobody can foresee, out of the browser's own source (`crypto.getRandomValues`).
pub fn random() -> u64 {
    // Six of the 128 bits of an identifier are fixed: four in the last quarter of `high`, two in the first of `low`.
    let (high, low) = new_id().as_u64_pair();
    high >> 32 << 32 | low & 0xffff_ffff
}

/// The browser's own Unicode normalisation, for core.
pub fn unicode() -> Unicode {
    fn normal(text: &str, form: &str) -> String {
        let text = JsString::from(text);
        text.normalize(form).into()
    }
    Unicode { nfc: |t| normal(t, "NFC"), nfd: |t| normal(t, "NFD") }
}

/// Compares texts as the dictionaries of a language do.
pub fn in_order(language: &str) -> impl Fn(&str, &str) -> Ordering {
    let collator = Collator::new(&js_sys::Array::of1(&rules(language).into()), &js_sys::Object::new());
    let compare = collator.compare();
    move |one, other| {
        // Never refused for two texts.
        let way = compare.call2(&JsValue::UNDEFINED, &one.into(), &other.into()).ok().and_then(|way| way.as_f64());
        way.unwrap_or_default().total_cmp(&0.0)
    }
}

/// The languages that the person has told the browser, the best first.
pub fn languages() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// What a language is called in another or in itself; its tag where the browser doesn't know.
pub fn language_name(tag: &str, within: &str) -> String {
    let of = || {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let names: js_sys::Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
        let options = js_sys::Object::new();
        Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
        let names = Reflect::construct(&names, &js_sys::Array::of2(&within.into(), &options)).ok()?;
        method(&names, "of")?.call1(&names, &tag.into()).ok()?.as_string()
    };
    of().unwrap_or_else(|| tag.to_owned())
}

/// How a language writes a list of so many things: what stands before the first, between them, and after the last. Commas
/// where the browser doesn't know.
pub fn list_pattern(language: &str, count: usize) -> Vec<String> {
    let of = || {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let lists: js_sys::Function = Reflect::get(&intl, &"ListFormat".into()).ok()?.dyn_into().ok()?;
        let list = Reflect::construct(&lists, &js_sys::Array::of1(&rules(language).into())).ok()?;
        let things = (0..count).map(|_| JsValue::from("x")).collect::<js_sys::Array>();
        let parts = js_sys::Array::from(&method(&list, "formatToParts")?.call1(&list, &things).ok()?);
        let mut pattern = vec![String::new()];
        for part in parts.iter() {
            match pattern.last_mut() {
                Some(last) if get(&part, "type") == "literal" => *last = get(&part, "value").as_string()?,
                _ => pattern.push(String::new()),
            }
        }
        Some(pattern)
    };
    of().unwrap_or_else(|| (0..=count).map(|n| if n == 0 || n == count { "" } else { ", " }.to_owned()).collect())
}

/// `phone`, `tablet` or `computer`, for words that name the thing in the person's hands.
pub fn kind_of_device() -> &'static str {
    let window = window();
    let coarse = window.match_media("(pointer: coarse)").ok().flatten().is_some_and(|m| m.matches());
    let narrow =
        window.match_media("(max-width: 599px), (max-height: 479px)").ok().flatten().is_some_and(|m| m.matches());
    match (coarse, narrow) {
        (true, true) => "phone",
        (true, false) => "tablet",
        (false, _) => "computer",
    }
}

/// Asks the browser once not to throw stored answers away when room gets short.
pub fn ask_to_persist() {
    let storage = window().navigator().storage();
    if !JsValue::from(&storage).is_undefined()
        && let Ok(asked) = storage.persist()
    {
        wasm_bindgen_futures::spawn_local(async move {
            // Whatever the answer: there is nothing else to do about it.
            let _ = JsFuture::from(asked).await;
        });
    }
}

/// Bytes used and bytes there may be, as the browser estimates them; `None` where it does not say.
pub async fn storage_estimate() -> Option<(f64, f64)> {
    let storage = window().navigator().storage();
    if JsValue::from(&storage).is_undefined() {
        return None;
    }
    let estimate = JsFuture::from(storage.estimate().ok()?).await.ok()?;
    let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some((number("usage")?, number("quota")?))
}

/// The kind whose button was pressed before the widget had arrived: until then the buttons are links to `#add=<kind>`.
pub fn take_early_press() -> Option<String> {
    let window = window();
    let kind = window.location().hash().ok()?.strip_prefix("#add=")?.to_owned();
    if let Ok(history) = window.history() {
        // Fails only where the address may not be changed, and then a reload starts the same answer again.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some("#"));
    }
    Some(kind)
}

/// Where the device is, longitude first; `None` when it does not know or may not say.
pub async fn position() -> Option<Position> {
    let geolocation = window().navigator().geolocation().ok()?;
    let asked = Promise::new(&mut |resolve, reject| {
        // Fails only where there is no geolocation, and then nobody answers below.
        let _ = geolocation.get_current_position_with_error_callback(&resolve, Some(&reject));
    });
    let found = JsFuture::from(asked).await.ok()?;
    let coordinates = Reflect::get(&found, &"coords".into()).ok()?;
    let number = |name: &str| Reflect::get(&coordinates, &name.into()).ok()?.as_f64();
    Some([number("longitude")?, number("latitude")?])
}

/// Lets the browser draw and answer before the next piece of long work.
pub async fn breathe() {
    let scheduler = Reflect::get(&window(), &"scheduler".into()).unwrap_or(JsValue::UNDEFINED);
    let asked = method(&scheduler, "yield").and_then(|f| f.call0(&scheduler).ok());
    match asked {
        Some(promise) => drop(JsFuture::from(promise.unchecked_into::<Promise>()).await),
        None => TimeoutFuture::new(0).await,
    }
}

/// Whether the file at an address took nothing from the line on this visit: it was in the browser's cache.
pub fn came_from_cache(address: &str) -> bool {
    let Some(performance) = window().performance() else { return false };
    let entries = performance.get_entries_by_name(address);
    let size = Reflect::get(&entries.get(0), &"transferSize".into()).ok().and_then(|size| size.as_f64());
    size.is_some_and(|size| size < 1.0)
}

/// Leaves a mark in the browser's performance timeline, for `cargo xtask bench`.
pub fn mark(name: &str) {
    if let Some(performance) = window().performance() {
        let _ = performance.mark(name);
    }
}

/// A value of this tab alone that survives a reload; `None` where site data is blocked.
pub fn tab_value(key: &str) -> Option<String> {
    window().session_storage().ok().flatten()?.get_item(key).ok().flatten()
}

/// Keeps (or with `None` forgets) a value of this tab.
pub fn set_tab_value(key: &str, value: Option<&str>) {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = match value {
            Some(value) => storage.set_item(key, value),
            None => storage.remove_item(key),
        };
    }
}

/// A property of a JS value; undefined where there is none. Where a type of `web_sys` would be used once, this keeps its
/// binding out of the glue, which is fetched before the first screen.
pub(crate) fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// A property of a JS value that is another object; `None` where there is none.
pub(crate) fn object<T: JsCast>(of: &JsValue, name: &str) -> Option<T> {
    let found = get(of, name);
    (!found.is_undefined() && !found.is_null()).then(|| found.unchecked_into())
}

/// Sets a property of a JS value; where it can't be set nothing happens.
pub(crate) fn set(of: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(of, &name.into(), value);
}

/// Calls a method of a JS value; `None` where there is none, or where it fails.
pub(crate) fn call(of: &JsValue, name: &str) -> Option<JsValue> {
    method(of, name)?.call0(of).ok()
}

/// The same with one argument.
pub(crate) fn call_with(of: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    method(of, name)?.call1(of, argument).ok()
}

/// Whether this page stands in a frame of another.
pub fn is_framed() -> bool {
    let window = window();
    get(&window, "parent") != JsValue::from(window)
}

/// What has the focus, also within the widget's part of a page.
pub fn active_element() -> Option<web_sys::Element> {
    let active = |of: &JsValue| object::<web_sys::Element>(of, "activeElement");
    let mut found = active(&get(&window(), "document"))?;
    while let Some(inner) = active(&get(&found, "shadowRoot")) {
        found = inner;
    }
    Some(found)
}

/// Reads a property of a JS value as a function, where there is one.
pub(crate) fn method(of: &JsValue, name: &str) -> Option<js_sys::Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

/// Today by this device's clock and place, `2026-05-12`.
pub fn today() -> String {
    // Swedes write dates so.
    Date::new_0().to_locale_date_string("sv-SE", &JsValue::UNDEFINED).into()
}

/// Forgets every value of this tab that the widget has kept.
pub fn forget_tab() {
    let Ok(Some(storage)) = window().session_storage() else { return };
    let keys: Vec<String> =
        (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten()).collect();
    for key in keys.iter().filter(|key| key.starts_with("common-ground")) {
        let _ = storage.remove_item(key);
    }
}

/// Takes what was jumped to out of the address: it says where somebody was on the page.
pub fn forget_way_here() {
    let window = window();
    let part = |name| get(&window.location(), name).as_string().unwrap_or_default();
    if let Ok(history) = window.history() {
        // Fails only where the address may not be changed.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&[part("pathname"), part("search")].concat()));
    }
}

/// Now, day and time, as people of this language write it.
pub fn time_in_words(language: &str) -> String {
    let options = js_sys::Object::new();
    for (key, value) in [("dateStyle", "long"), ("timeStyle", "short")] {
        set(&options, key, &value.into());
    }
    let now = Date::new_0();
    let told = method(&now, "toLocaleString").and_then(|f| f.call2(&now, &language.into(), &options).ok());
    told.and_then(|told| told.as_string()).unwrap_or_default()
}

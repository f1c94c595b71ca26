//! Sends something to a server: without cookies, without saying which page it comes from, and never for longer than a
//! given time. Built from plain properties, so that nothing of it stands in the glue, which comes before the first screen.

use futures::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, Date, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{call, call_with, get, method, set, window};

/// What is sent.
pub struct Letter<'a> {
    /// GET, POST, PUT or DELETE.
    pub method: &'static str,
    /// Where to.
    pub url: &'a str,
    /// Headers, by name.
    pub headers: Vec<(String, String)>,
    /// A text, a form, bytes; undefined for nothing.
    pub body: JsValue,
}

/// What came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The status; 0 when the server sent us to another address, which nobody was told of.
    pub status: u16,
    /// In how many seconds the server wants to be asked again.
    pub retry_after: Option<u64>,
    /// Which form of a thing this is (`ETag`).
    pub etag: Option<String>,
}

/// Sends a letter; `None` when no answer came within `within` milliseconds, or none at all.
pub async fn send(letter: Letter<'_>, within: u32) -> Option<Reply> {
    let controller = construct("AbortController", &Array::new());
    let init = Object::new();
    let headers = Object::new();
    for (name, value) in &letter.headers {
        set(&headers, name, &value.into());
    }
    for (name, value) in [
        ("method", letter.method),
        ("credentials", "omit"),
        ("referrerPolicy", "no-referrer"),
        ("redirect", "manual"),
        ("cache", "no-store"),
        ("mode", "cors"),
    ] {
        set(&init, name, &value.into());
    }
    set(&init, "headers", &headers);
    if !letter.body.is_undefined() {
        set(&init, "body", &letter.body);
    }
    if let Some(controller) = &controller {
        set(&init, "signal", &get(controller, "signal"));
    }
    let fetch = method(&window(), "fetch")?;
    let asked = fetch.call2(&window(), &letter.url.into(), &init).ok()?;
    let answer = Box::pin(JsFuture::from(asked.unchecked_into::<Promise>()));
    let response = match select(answer, Box::pin(TimeoutFuture::new(within))).await {
        Either::Left((answer, _)) => answer.ok()?,
        Either::Right(_) => {
            controller.and_then(|controller| call(&controller, "abort"));
            return None;
        }
    };
    let all = get(&response, "headers");
    let header = |name: &str| call_with(&all, "get", &name.into()).and_then(|value| value.as_string());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 or 200 to 599
    let status = get(&response, "status").as_f64().unwrap_or_default() as u16;
    // Nobody reads it, and it may be as long as the server likes.
    call(&get(&response, "body"), "cancel");
    Some(Reply { status, retry_after: header("retry-after").and_then(|text| seconds(&text)), etag: header("etag") })
}

/// `Retry-After`: seconds, or a date.
fn seconds(text: &str) -> Option<u64> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(seconds);
    }
    let at = call_with(&get(&window(), "Date"), "parse", &text.into())?.as_f64()?;
    let left = (at - Date::now()) / 1_000.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not a number becomes 0
    left.is_finite().then_some(left.max(0.0) as u64)
}

/// A form with fields and one file.
pub fn form(fields: &[(String, String)], file: &str, name: &str, content: &JsValue) -> Option<JsValue> {
    let form = construct("FormData", &Array::new())?;
    let append = method(&form, "append")?;
    for (name, value) in fields {
        append.call2(&form, &name.into(), &value.into()).ok()?;
    }
    append.call3(&form, &file.into(), content, &name.into()).ok()?;
    Some(form)
}

fn construct(what: &str, arguments: &Array) -> Option<JsValue> {
    let make: Function = method(&js_sys::global(), what)?;
    Reflect::construct(&make, arguments).ok()
}

/// Whether the browser knows that it is offline.
pub fn is_offline() -> bool {
    get(&window().navigator(), "onLine").as_bool() == Some(false)
}

//! What the browser offers for a link: the clipboard, the share sheet, and whether there is a network.

use js_sys::{Object, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{call_with, get, set, window};

/// Whether the browser knows of a network. True says little: that there is one, not that it leads anywhere.
pub fn is_online() -> bool {
    get(&window().navigator(), "onLine") != JsValue::FALSE
}

/// Puts a text onto the clipboard; false where the page may not.
pub async fn copy(text: &str) -> bool {
    let clipboard = get(&window().navigator(), "clipboard");
    match call_with(&clipboard, "writeText", &text.into()) {
        Some(promise) => JsFuture::from(promise.unchecked_into::<Promise>()).await.is_ok(),
        None => false,
    }
}

/// The same with what is selected on the page, the older way, which frames and pages without https have as well.
pub fn copy_selected() -> bool {
    call_with(&get(&window(), "document"), "execCommand", &"copy".into()).is_some_and(|done| done.is_truthy())
}

fn data(title: &str, link: &str) -> Object {
    let data = Object::new();
    for (name, value) in [("title", title), ("url", link)] {
        set(&data, name, &value.into());
    }
    data
}

/// Whether this browser has a share sheet that takes links, and lets this page open it.
pub fn can_send(link: &str) -> bool {
    call_with(&window().navigator(), "canShare", &data("", link)).is_some_and(|can| can.is_truthy())
}

/// Opens the share sheet. Whatever comes of it, it says so itself.
pub async fn send(title: &str, link: &str) {
    if let Some(promise) = call_with(&window().navigator(), "share", &data(title, link)) {
        let _ = JsFuture::from(promise.unchecked_into::<Promise>()).await;
    }
}

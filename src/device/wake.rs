//! Keeps the screen on while a session is under way (Screen Wake Lock API). The browser lets go of the lock whenever the
//! page is hidden, so it is asked for again when the page is back. Where there is none, the device's own setting counts.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{call, call_with, get, object, window};

thread_local! {
    static AWAKE: RefCell<Awake> = const { RefCell::new(Awake { lock: None, back: None }) };
}

struct Awake {
    lock: Option<JsValue>,
    /// Listens to the page coming back for as long as the screen is to stay on.
    back: Option<EventListener>,
}

/// Whether the browser can keep the screen on.
pub fn can() -> bool {
    object::<JsValue>(&window().navigator(), "wakeLock").is_some()
}

/// Keeps the screen on until [`let_go`].
pub fn keep() {
    let listening = AWAKE.with_borrow(|awake| awake.back.is_some());
    let Some(page) = window().document().filter(|_| can() && !listening) else { return };
    let back = EventListener::new(&page, "visibilitychange", |_| {
        if get(&get(&window(), "document"), "visibilityState") == "visible" {
            ask();
        }
    });
    AWAKE.with_borrow_mut(|awake| awake.back = Some(back));
    ask();
}

/// Lets the screen go off again.
pub fn let_go() {
    let lock = AWAKE.with_borrow_mut(|awake| {
        awake.back = None;
        awake.lock.take()
    });
    if let Some(lock) = lock {
        call(&lock, "release");
    }
}

fn ask() {
    spawn_local(async {
        let Some(wake) = object::<JsValue>(&window().navigator(), "wakeLock") else { return };
        let Some(asked) = call_with(&wake, "request", &"screen".into()) else { return };
        let Ok(asked) = asked.dyn_into::<Promise>() else { return };
        // Refused while the page is hidden or the battery is low; asked again when the page is back.
        let Ok(lock) = JsFuture::from(asked).await else { return };
        let wanted = AWAKE.with_borrow_mut(|awake| {
            let wanted = awake.back.is_some();
            if wanted {
                awake.lock = Some(lock.clone());
            }
            wanted
        });
        if !wanted {
            call(&lock, "release");
        }
    });
}

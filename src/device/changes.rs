//! Hears what changes on the page (Mutation Observer), until it is dropped.

use js_sys::Object;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationObserver, MutationObserverInit};

use super::{call, set};

/// Hears for as long as it lives.
pub struct Changes {
    observer: MutationObserver,
    /// Called by the observer.
    _heard: Closure<dyn FnMut()>,
}

impl Changes {
    /// Calls `then` after changes of these kinds (`childList`, `characterData`) anywhere below an element; `None` where the
    /// browser can't.
    pub fn below(element: &Element, kinds: &[&str], then: impl FnMut() + 'static) -> Option<Self> {
        let heard = Closure::<dyn FnMut()>::new(then);
        let observer = MutationObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        let what = MutationObserverInit::from(JsValue::from(Object::new()));
        for kind in kinds.iter().chain(&["subtree"]) {
            set(&what, kind, &true.into());
        }
        // Fails only for an element that is none.
        let _ = observer.observe_with_options(element, &what);
        Some(Self { observer, _heard: heard })
    }
}

impl Drop for Changes {
    fn drop(&mut self) {
        call(&self.observer, "disconnect");
    }
}

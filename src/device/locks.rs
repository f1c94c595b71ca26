//! Locks between tabs (Web Locks API): which tab holds which draft. Where the browser has none, or
//! refuses them because site data is blocked, every tab holds its own.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{method, window};

/// Takes the lock `name` for as long as this page lives; `false` when another tab has it.
pub async fn hold(name: &str) -> bool {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).unwrap_or(JsValue::UNDEFINED);
    let Some(request) = method(&locks, "request") else { return true };
    let options = Object::new();
    let _ = Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE);
    let name = JsValue::from(name);
    let answer = Promise::new(&mut |resolve, reject| {
        let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            let _ = resolve.call1(&JsValue::UNDEFINED, &JsValue::from(!lock.is_null()));
            if lock.is_null() {
                JsValue::UNDEFINED
            } else {
                // Held until the page goes: a promise that never settles.
                Promise::new(&mut |_, _| ()).into()
            }
        });
        let asked =
            request.call3(&locks, &name, &options, &granted).unwrap_or_else(|refused| Promise::reject(&refused).into());
        // A refusal comes as a rejection: heard here, or nobody would and the answer never come.
        let _ = method(&asked, "then").map(|then| then.call2(&asked, &JsValue::UNDEFINED, &reject));
    });
    match JsFuture::from(answer).await {
        Ok(held) => held.is_truthy(),
        Err(_) => true,
    }
}

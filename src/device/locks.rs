//! Locks between tabs (Web Locks API): which tab holds which draft, and whether there is another tab. Where the browser
//! has none, or refuses them because site data is blocked, every tab holds its own.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{method, window};

/// Takes the lock `name` for as long as this page lives; `false` when another tab has it.
pub async fn hold(name: &str) -> bool {
    take(name, "exclusive").await
}

/// Says under `name` that this tab is open, for as long as it is.
pub async fn join(name: &str) {
    take(name, "shared").await;
}

/// Whether this is the only tab that has joined under `name`; `false` where that can't be known.
pub async fn alone(name: &str) -> bool {
    held().await.is_some_and(|held| held.iter().filter(|lock| is_named(lock, name)).count() == 1)
}

/// Whether no tab holds the lock `name`; `true` where that can't be known.
pub async fn is_free(name: &str) -> bool {
    match held().await {
        Some(held) => !held.iter().any(|lock| is_named(&lock, name)),
        None => true,
    }
}

/// All locks that are held; `None` where that can't be known.
async fn held() -> Option<Array> {
    let locks = locks();
    let asked = method(&locks, "query").and_then(|query| query.call0(&locks).ok())?;
    let told = JsFuture::from(asked.dyn_into::<Promise>().ok()?).await.ok()?;
    Reflect::get(&told, &"held".into()).ok()?.dyn_into().ok()
}

fn is_named(lock: &JsValue, name: &str) -> bool {
    Reflect::get(lock, &"name".into()).is_ok_and(|other| other == name)
}

fn locks() -> JsValue {
    Reflect::get(&window().navigator(), &"locks".into()).unwrap_or(JsValue::UNDEFINED)
}

async fn take(name: &str, mode: &str) -> bool {
    let locks = locks();
    let Some(request) = method(&locks, "request") else { return true };
    let options = Object::new();
    for (option, value) in [("ifAvailable", JsValue::TRUE), ("mode", mode.into())] {
        let _ = Reflect::set(&options, &option.into(), &value);
    }
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

/// A lock that is let go of when this is dropped.
pub struct Held(Option<Function>);

impl Drop for Held {
    fn drop(&mut self) {
        // Resolves the promise for which the browser keeps the lock.
        let _ = self.0.take().map(|release| release.call0(&JsValue::UNDEFINED));
    }
}

/// Waits for the lock `name`, and has it until what is given is dropped.
pub async fn wait(name: &str) -> Held {
    let locks = locks();
    let Some(request) = method(&locks, "request") else { return Held(None) };
    let answer = Promise::new(&mut |resolve, reject| {
        let granted = Closure::once_into_js(move |_: JsValue| -> Promise {
            Promise::new(&mut |release, _| drop(resolve.call1(&JsValue::UNDEFINED, &release)))
        });
        let asked =
            request.call2(&locks, &name.into(), &granted).unwrap_or_else(|refused| Promise::reject(&refused).into());
        let _ = method(&asked, "then").map(|then| then.call2(&asked, &JsValue::UNDEFINED, &reject));
    });
    Held(JsFuture::from(answer).await.ok().and_then(|release| release.dyn_into().ok()))
}

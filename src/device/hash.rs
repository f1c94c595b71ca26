//! The slow hash for the facilitator's PIN: PBKDF2 with SHA-256, as the browser does it (Web Crypto). Only pages that
//! came over https, or from this very device, have it.

use js_sys::{Array, Object, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{get, method, object, set, window};

/// Whether the browser has it on this page.
pub fn can() -> bool {
    subtle().is_some()
}

/// The hash of a text, as many bytes as the salt has; `None` where the browser refuses.
pub async fn slow<const N: usize>(text: &str, salt: [u8; N], rounds: u32) -> Option<[u8; N]> {
    let subtle = subtle()?;
    let bytes = Uint8Array::from(text.as_bytes());
    let usages = Array::of1(&"deriveBits".into());
    let import = Array::of5(&"raw".into(), &bytes, &"PBKDF2".into(), &JsValue::FALSE, &usages);
    let key = answered(&subtle, "importKey", &import).await?;
    let way = Object::new();
    set(&way, "name", &"PBKDF2".into());
    set(&way, "hash", &"SHA-256".into());
    set(&way, "salt", &Uint8Array::from(salt.as_slice()));
    set(&way, "iterations", &rounds.into());
    let bits = u32::try_from(N * 8).ok()?;
    let hash = answered(&subtle, "deriveBits", &Array::of3(&way, &key, &bits.into())).await?;
    Uint8Array::new(&hash).to_vec().try_into().ok()
}

fn subtle() -> Option<JsValue> {
    object(&get(&window(), "crypto"), "subtle")
}

async fn answered(of: &JsValue, name: &str, arguments: &Array) -> Option<JsValue> {
    let promise = method(of, name)?.apply(of, arguments).ok()?;
    JsFuture::from(promise.dyn_into::<Promise>().ok()?).await.ok()
}

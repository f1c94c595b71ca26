//! Whether this browser is known to forget soon what a page keeps: in a private window, in a frame of another site's page,
//! and in Safari, which clears after seven days what a page kept that nobody has come back to. Says "no" where nothing
//! speaks for it: a browser may still forget.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{call, get, method, storage_estimate, window};

/// Bytes: browsers offer a private window less than this, and every other several times as much.
const PRIVATE: f64 = 128_000_000.0;

/// Whether what is kept now may soon be gone. `hosted`: the widget stands in somebody else's page.
pub async fn is_forgetful(hosted: bool) -> bool {
    let same = method(&get(&window(), "Object"), "is")
        .and_then(|is| is.call2(&JsValue::UNDEFINED, &get(&window(), "top"), &window()).ok());
    let framed = same.is_some_and(|same| !same.is_truthy());
    if framed && !has_storage_access().await {
        return true;
    }
    let webkit = get(&window().navigator(), "vendor").as_string().is_some_and(|vendor| vendor.starts_with("Apple"));
    if webkit && (hosted || framed) {
        return true;
    }
    storage_estimate().await.is_some_and(|(_, quota)| quota < PRIVATE)
}

/// Whether a frame has the storage that its site has in a window of its own; where that can't be asked, it has.
async fn has_storage_access() -> bool {
    let Some(asked) = call(&get(&window(), "document"), "hasStorageAccess") else { return true };
    JsFuture::from(asked.unchecked_into::<Promise>()).await.is_ok_and(|has| has.is_truthy())
}

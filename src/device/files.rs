//! Files out (download, share sheet) and in (slices).

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, Url};

use super::{method, window};

/// Media type of what the widget hands over (RFC 7946, section 12).
pub const GEOJSON: &str = "application/geo+json";
/// Media type of what nobody but its reader can make sense of.
pub const BYTES: &str = "application/octet-stream";

/// A file made of text parts.
pub fn file(name: &str, parts: &[String]) -> Option<File> {
    let texts: Array = parts.iter().map(JsValue::from).collect();
    let options = FilePropertyBag::new();
    options.set_type(GEOJSON);
    File::new_with_str_sequence_and_options(&texts, name, &options).ok()
}

/// An archive, made of byte arrays.
pub fn of_parts(name: &str, parts: &Array) -> Option<File> {
    of_bytes(name, "application/zip", parts)
}

/// A file of any kind, made of byte arrays.
pub fn of_bytes(name: &str, media_type: &str, parts: &Array) -> Option<File> {
    let options = Object::new();
    super::set(&options, "type", &media_type.into());
    let make = method(&js_sys::global(), "File")?;
    Reflect::construct(&make, &Array::of3(parts, &name.into(), &options)).ok().map(JsCast::unchecked_into)
}

/// What there is of a file so far, in the browser's keeping.
pub fn begun(parts: &Array) -> Option<Blob> {
    Blob::new_with_u8_array_sequence(parts).ok()
}

/// Offers a file as a download, under its own name.
pub fn download(file: &File) {
    let Some(document) = window().document() else { return };
    // A download of a `File` whose type the browser can show would open it: hand it over as plain bytes.
    let bag = BlobPropertyBag::new();
    bag.set_type(BYTES);
    let Ok(blob) = Blob::new_with_blob_sequence_and_options(&Array::of1(file), &bag) else { return };
    let Ok(url) = Url::create_object_url_with_blob(&blob) else { return };
    if let Ok(anchor) = document.create_element("a").map(JsCast::unchecked_into::<HtmlAnchorElement>) {
        anchor.set_href(&url);
        anchor.set_download(&file.name());
        anchor.click();
    }
    // The browser may still be reading; a minute is plenty for a file of any size to be taken over.
    gloo::timers::callback::Timeout::new(60_000, move || drop(Url::revoke_object_url(&url))).forget();
}

fn share_data(file: &File) -> Object {
    let data = Object::new();
    let _ = Reflect::set(&data, &"files".into(), &Array::of1(file));
    data
}

/// Whether this browser has a share sheet that takes such a file.
pub fn can_share(file: &File) -> bool {
    let navigator = JsValue::from(window().navigator());
    method(&navigator, "canShare")
        .and_then(|f| f.call1(&navigator, &share_data(file)).ok())
        .is_some_and(|yes| yes.is_truthy())
}

/// Opens the share sheet; `false` when it was closed or failed.
pub async fn share(file: &File) -> bool {
    let navigator = JsValue::from(window().navigator());
    let Some(promise) = method(&navigator, "share").and_then(|f| f.call1(&navigator, &share_data(file)).ok()) else {
        return false;
    };
    JsFuture::from(promise.unchecked_into::<Promise>()).await.is_ok()
}

/// Reads bytes `from`..`to` of a file.
///
/// # Errors
/// The browser's reason, when the file is gone or may not be read.
pub async fn slice(file: &File, from: f64, to: f64) -> Result<Vec<u8>, JsValue> {
    let part = file.slice_with_f64_and_f64(from, to)?;
    let buffer = JsFuture::from(part.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

//! The way to `src/paper/engine.ts`, fetched when somebody prints or shares the map: the pages' style sheet, the size of
//! the paper, a QR code, a canvas as a picture.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlCanvasElement, Url};

use super::{call, method};
use crate::map::import;

/// Draws a QR code into an element, for a screen; false when what draws it can't be had.
pub async fn code(assets: &str, host: &Element, text: &str) -> bool {
    let Ok(own) = JsFuture::from(import(&[assets, "paper.js"].concat())).await else { return false };
    method(&own, "code").is_some_and(|code| code.call2(&own, host, &text.into()).is_ok())
}

/// The engine.
#[derive(Clone)]
pub struct Press(JsValue);

impl Press {
    /// Fetches it, and the style sheet.
    ///
    /// # Errors
    /// When they can't be had.
    pub async fn fetch(assets: &str) -> Result<Self, JsValue> {
        let own = JsFuture::from(import(&[assets, "paper.js"].concat())).await?;
        let dressed = method(&own, "dress").ok_or(JsValue::UNDEFINED)?.call0(&own)?;
        JsFuture::from(dressed.unchecked_into::<Promise>()).await?;
        Ok(Self(own))
    }

    /// Says on what is printed, in the words of CSS: `A3 landscape`, `0`.
    pub fn page(&self, size: &str, margin: &str) {
        self.two("page", &size.into(), &margin.into());
    }

    /// Nothing is printed any more.
    pub fn away(&self) {
        let _ = call(&self.0, "away");
    }

    /// Draws a QR code into an element.
    pub fn code(&self, host: &Element, text: &str) {
        self.two("code", host, &text.into());
    }

    /// Puts a canvas into an element as a picture.
    ///
    /// # Errors
    /// When the browser can't make one, mostly for want of memory.
    pub async fn picture(&self, host: &Element, canvas: &HtmlCanvasElement) -> Result<Picture, JsValue> {
        let made = self.two("picture", host, canvas).ok_or(JsValue::UNDEFINED)?;
        let address = JsFuture::from(made.unchecked_into::<Promise>()).await?;
        Ok(Picture(address.as_string().unwrap_or_default()))
    }

    fn two(&self, name: &str, one: &JsValue, other: &JsValue) -> Option<JsValue> {
        method(&self.0, name)?.call2(&self.0, one, other).ok()
    }
}

/// A picture in the page; its memory is given back when this is dropped.
pub struct Picture(String);

impl Drop for Picture {
    fn drop(&mut self) {
        // Fails only for what is no address.
        let _ = Url::revoke_object_url(&self.0);
    }
}

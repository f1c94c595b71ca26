//! The way to `src/sealing/engine.ts`, fetched when something has to be encrypted. What is encrypted, and for whom, is none
//! of its business.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{call, call_with, get};
use crate::map::import;

/// Why nothing is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// The engine can't be had.
    NotFetched,
    /// One of the keys is none, or the browser can't do it.
    Failed,
}

/// A file being encrypted.
pub struct Sealer {
    own: JsValue,
    _take: Closure<dyn FnMut(Uint8Array)>,
}

impl Sealer {
    /// Fetches the engine and begins a file for these keys; `take` gets the encrypted bytes, part by part.
    ///
    /// # Errors
    /// See [`SealError`].
    pub async fn begin(
        assets: &str,
        keys: &[String],
        take: impl FnMut(Uint8Array) + 'static,
    ) -> Result<Self, SealError> {
        let engine = JsFuture::from(import(&[assets, "sealing.js"].concat())).await;
        let engine = engine.map_err(|_| SealError::NotFetched)?;
        let class: Function = get(&engine, "Sealer").dyn_into().map_err(|_| SealError::Failed)?;
        let keys: Array = keys.iter().map(JsValue::from).collect();
        let take = Closure::<dyn FnMut(Uint8Array)>::new(take);
        let own = Reflect::construct(&class, &Array::of2(&keys, take.as_ref())).map_err(|_| SealError::Failed)?;
        Ok(Self { own, _take: take })
    }

    /// Writes some bytes.
    ///
    /// # Errors
    /// `Failed`.
    pub async fn write(&self, bytes: &[u8]) -> Result<(), SealError> {
        done(call_with(&self.own, "write", &Uint8Array::from(bytes))).await
    }

    /// Writes the end, after which everything has been given to `take`.
    ///
    /// # Errors
    /// `Failed`.
    pub async fn end(self) -> Result<(), SealError> {
        done(call(&self.own, "end")).await
    }
}

async fn done(promise: Option<JsValue>) -> Result<(), SealError> {
    let promise: Promise = promise.and_then(|promise| promise.dyn_into().ok()).ok_or(SealError::Failed)?;
    JsFuture::from(promise).await.map(drop).map_err(|_| SealError::Failed)
}

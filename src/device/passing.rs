//! The way to `src/passing/engine.ts`, fetched when it is first used: a connection to another tablet, a QR code on a
//! canvas, a camera that reads one. What goes over the connection and stands in the codes is none of its business.

use std::rc::Rc;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::{call, call_with, get, method};
use crate::map::import;

/// What is heard of a connection.
pub enum LinkEvent {
    /// It is there.
    Open,
    /// A message.
    Message(Vec<u8>),
    /// There is room to send again.
    Low,
    /// It is gone, or was never there; nothing more comes.
    Closed,
}

/// Why there is no camera picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraError {
    /// It may not be used: refused now, earlier, or by whoever looks after the device.
    Refused,
    /// There is none, or another program has it, or the browser can't.
    NoCamera,
}

/// The engine.
#[derive(Clone)]
pub struct Engine(JsValue);

/// A connection; it ends when this is dropped.
pub struct Link {
    own: JsValue,
    _heard: Closure<dyn FnMut(JsValue)>,
}

/// A camera that looks for codes until this is dropped.
pub struct Camera {
    own: JsValue,
    _found: Closure<dyn FnMut(JsValue)>,
}

impl Engine {
    /// Fetches it.
    ///
    /// # Errors
    /// When it can't be had.
    pub async fn fetch(assets: &str) -> Result<Self, JsValue> {
        JsFuture::from(import(&[assets, "passing.js"].concat())).await.map(Self)
    }

    /// Draws a code on a canvas.
    pub fn draw(&self, canvas: &Element, code: &str) {
        // Fails only for a text that fits no QR code.
        let _ = method(&self.0, "draw").map(|draw| draw.call2(&self.0, canvas, &code.into()));
    }

    /// A connection to be; `None` where the browser has none.
    pub fn link(&self, mut on: impl FnMut(LinkEvent) + 'static) -> Option<Link> {
        let heard = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            on(match get(&event, "type").as_string().as_deref() {
                Some("open") => LinkEvent::Open,
                Some("message") => LinkEvent::Message(Uint8Array::new(&get(&event, "data")).to_vec()),
                Some("low") => LinkEvent::Low,
                _ => LinkEvent::Closed,
            });
        });
        let own = self.make("Link", &Array::of1(heard.as_ref()))?;
        Some(Link { own, _heard: heard })
    }

    /// Starts a camera, shows its picture in `video`, and tells every code that it sees.
    ///
    /// # Errors
    /// See [`CameraError`].
    pub async fn camera(&self, video: &Element, found: impl Fn(String) + 'static) -> Result<Rc<Camera>, CameraError> {
        let found =
            Closure::<dyn FnMut(JsValue)>::new(move |code: JsValue| found(code.as_string().unwrap_or_default()));
        let own = self.make("Camera", &Array::of2(video, found.as_ref())).ok_or(CameraError::NoCamera)?;
        let camera = Rc::new(Camera { own, _found: found });
        let started = answer(call(&camera.own, "start")).await;
        started.map(|_| camera).map_err(|error| match error.as_string().as_deref() {
            Some("NotAllowedError" | "SecurityError") => CameraError::Refused,
            _ => CameraError::NoCamera,
        })
    }

    fn make(&self, class: &str, arguments: &Array) -> Option<JsValue> {
        let class: Function = get(&self.0, class).dyn_into().ok()?;
        Reflect::construct(&class, arguments).ok()
    }
}

impl Link {
    /// Our description, for the first code. Empty when there is none.
    pub async fn offer(&self) -> String {
        text(answer(call(&self.own, "offer")).await)
    }

    /// Takes the other's first description; ours, for the second code. Empty when there is none.
    pub async fn answer(&self, sdp: &str) -> String {
        text(answer(call_with(&self.own, "answer", &sdp.into())).await)
    }

    /// Takes the other's second description. False when it can't be used.
    pub async fn accept(&self, sdp: &str) -> bool {
        answer(call_with(&self.own, "accept", &sdp.into())).await.is_ok()
    }

    /// Sends a message. False when the connection is not open.
    pub fn send(&self, message: &[u8]) -> bool {
        call_with(&self.own, "send", &Uint8Array::from(message)).is_some_and(|sent| sent.is_truthy())
    }

    /// Ends it once everything has been sent. Nothing more is heard.
    pub fn close(&self) {
        call(&self.own, "close");
    }

    /// Whether sending should pause until [`LinkEvent::Low`].
    pub fn is_full(&self) -> bool {
        call(&self.own, "full").is_some_and(|full| full.is_truthy())
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.close();
    }
}

impl Camera {
    /// Goes over to the camera on the other side of the tablet.
    pub async fn turn(&self) -> bool {
        answer(call(&self.own, "turn")).await.is_ok()
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        call(&self.own, "stop");
    }
}

fn text(answer: Result<JsValue, JsValue>) -> String {
    answer.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

async fn answer(asked: Option<JsValue>) -> Result<JsValue, JsValue> {
    let asked: Promise = asked.ok_or(JsValue::UNDEFINED)?.dyn_into()?;
    JsFuture::from(asked).await
}

//! Keeps a trembling hand from doing two things with one wish: a second tap that comes at once after the first, at the
//! same place, does nothing when the first has brought another page under the finger.

use std::cell::RefCell;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};

use crate::session::{Screen, Session};

/// Milliseconds within which a second tap belongs to the first.
const BOUNCE: f64 = 400.0;
/// And how far away from it, in CSS pixels.
const REACH: i32 = 48;

/// A tap, and what it met.
struct Tap {
    at: f64,
    x: i32,
    y: i32,
    page: (Screen, Option<String>),
    on: Option<Element>,
}

/// Listens to every click in the widget before anything else does. A mouse tells by itself whether a click belongs to the
/// one before it; a finger does not, so time and place have to say so.
pub(crate) fn guard(root: &HtmlElement, session: Session) {
    let last: RefCell<Option<Tap>> = RefCell::new(None);
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let listener = EventListener::new_with_options(root, "click", options, move |event| {
        let Some(click) = event.dyn_ref::<MouseEvent>() else { return };
        // Pressed by a key, or by the page itself.
        if click.detail() == 0 {
            return;
        }
        let tap = Tap {
            at: event.time_stamp(),
            x: click.client_x(),
            y: click.client_y(),
            page: page(session),
            on: event.target().and_then(|target| target.dyn_into().ok()),
        };
        // Chromium tells what was pressed with; who does not is taken for a finger.
        let kind = Reflect::get(event, &"pointerType".into()).ok().and_then(|kind| kind.as_string());
        let single = kind.as_deref() == Some("mouse") && click.detail() < 2;
        let bounced = !single && last.borrow().as_ref().is_some_and(|before| tap.follows(before));
        *last.borrow_mut() = Some(tap);
        if bounced {
            event.stop_propagation();
            event.prevent_default();
        }
    });
    StoredValue::new_local(listener);
}

impl Tap {
    fn follows(&self, before: &Self) -> bool {
        let near = (self.x - before.x).abs() <= REACH && (self.y - before.y).abs() <= REACH;
        let gone = before.on.as_ref().is_some_and(|element| !element.is_connected());
        near && self.at - before.at < BOUNCE && (gone || self.page != before.page)
    }
}

fn page(session: Session) -> (Screen, Option<String>) {
    let page = session.draft.with_untracked(|draft| draft.as_ref().map(|draft| draft.page.clone()));
    let visit = session.visit.with_untracked(|visit| visit.as_ref().map(|visit| visit.page.clone()));
    (session.screen.get_untracked(), visit.or(page))
}

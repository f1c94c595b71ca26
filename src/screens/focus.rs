//! Where the focus goes when what had it is taken off the page: a toast is closed, "Undo" pressed, "Find a place" left.
//! Without this a keyboard would be back at the top of the page, and a screen reader lost. What asks for the focus itself
//! (a new page's heading) comes first.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use crate::device;
use crate::device::changes::Changes;
use crate::map::Map;
use crate::session::{Screen, Session, session};
use crate::ui::{el, focus};

/// Milliseconds in which something else may take the focus.
const WAIT: u32 = 50;
/// Where it goes, the best first: after "Find a place" to what one does with the place found, or to its button.
const AFTER_FIND: [&str; 3] = [".dock .go", "nav [aria-expanded]", "#cg-content"];
const ELSE: [&str; 3] = ["#cg-heading", ".content h1", "#cg-content"];

/// What had the focus last, and the look that is due.
#[derive(Clone, Copy)]
struct Keeper {
    root: StoredValue<Option<Element>, LocalStorage>,
    last: StoredValue<Option<Element>, LocalStorage>,
    due: StoredValue<Option<Timeout>, LocalStorage>,
}

/// Watches over the focus; shows nothing.
pub fn keep() -> AnyView {
    let keeper = Keeper {
        root: StoredValue::new_local(None),
        last: StoredValue::new_local(None),
        due: StoredValue::new_local(None),
    };
    let (session, owner) = (session(), Owner::current());
    let begin = move |here: Element| {
        // What listens ends with the view.
        if let Some(owner) = owner {
            owner.with(|| keeper.begin(&here, session));
        }
    };
    el("i", "hidden").attr("aria-hidden", "true").born(begin).view()
}

/// A skip link to something that is not on the page yet.
fn skip(session: Session, event: &Event, to: Option<&str>) {
    match to {
        Some("#cg-map") if session.screen.get_untracked() == Screen::List => {
            // Of an address that is the page's own nothing is to stay.
            if session.is_hosted() {
                event.prevent_default();
            }
            session.leave_list();
        }
        Some("#cg-list") => {
            event.prevent_default();
            session.go(Screen::List);
        }
        // A jump of the page's own finds nothing in a part of it that has a tree of its own.
        Some(there) if there.starts_with('#') && session.is_hosted() => {
            if let Some(there) = session.found(there) {
                event.prevent_default();
                focus(there);
            }
        }
        _ => {}
    }
}

impl Keeper {
    fn begin(self, here: &Element, session: Session) {
        let Some(root) = here.closest(".common-ground").ok().flatten() else { return };
        let options = EventListenerOptions::run_in_capture_phase();
        let focused = EventListener::new_with_options(&root, "focusin", options, move |event| {
            self.last.set_value(event.target().and_then(|target| target.dyn_into().ok()));
        });
        let skipped = EventListener::new_with_options(
            &root,
            "click",
            EventListenerOptions { passive: false, ..options },
            move |event| {
                let link = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                skip(session, event, link.and_then(|link| link.get_attribute("href")).as_deref());
            },
        );
        Effect::new(move |_| session.mind_the_way());
        let changed = Changes::below(&root, &["childList"], move || {
            if self.is_lost() {
                self.due.set_value(Some(Timeout::new(WAIT, move || self.find(session))));
            }
        });
        self.root.set_value(Some(root));
        StoredValue::new_local((focused, skipped, changed));
    }

    /// Whether what had the focus is gone, and nothing has it now.
    fn is_lost(self) -> bool {
        let gone = self
            .last
            .with_value(|last| last.as_ref().is_some_and(|last| !device::get(last, "isConnected").is_truthy()));
        gone && device::active_element().is_none_or(|active| active.tag_name() == "BODY")
    }

    fn find(self, session: Session) {
        let (true, Some(root)) = (self.is_lost(), self.root.get_value()) else { return };
        // What comes in the place of a button that is being waited for takes the focus itself.
        if root.query_selector("[data-waiting]").is_ok_and(|waiting| waiting.is_some()) {
            return;
        }
        if session.returns_to_map() {
            return session.with_map(Map::focus);
        }
        let finding = self.last.with_value(|last| {
            last.as_ref().is_some_and(|last| last.closest(".find").is_ok_and(|find| find.is_some()))
        });
        let places = if finding { AFTER_FIND } else { ELSE };
        let shown = |selector: &&str| {
            let found = root.query_selector(selector).ok().flatten()?;
            device::get(&found, "offsetWidth").as_f64().is_some_and(|width| width > 0.0).then_some(found)
        };
        if let Some(place) = places.iter().find_map(shown) {
            focus(place);
        }
    }
}

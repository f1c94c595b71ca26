//! The element that a widget lives in: the widget looks for things there and nowhere else in the page, which may show
//! others, and the element says what its page wants of it.

use leptos::prelude::*;
use web_sys::Element;

use super::Session;

/// The attribute of the widget's element that names the published file to show.
pub const READONLY: &str = "data-readonly";

impl Session {
    /// The first element in this widget that a selector fits. Not the page's: others may stand on it.
    pub fn found(self, selector: &str) -> Option<Element> {
        self.root.with_value(|root| root.query_selector(selector)).ok().flatten()
    }

    /// The element in this widget with an id, which is a name and so safe in a selector.
    pub fn with_id(self, id: &str) -> Option<Element> {
        self.found(&["#", id].concat())
    }

    /// The views are gone. The rest goes with the code of what it belongs to.
    pub fn leave(self) {
        self.map.set_value(None);
        if let Some(keeping) = self.keeping.get_value() {
            (keeping.end)(self);
        }
    }
}

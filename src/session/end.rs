//! The end of a widget that leaves its page, which goes on without it. The views are gone by then, and what listens with
//! them; what is still under way, such as a save, ends by itself.

use common_ground_core::links::Links;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{Contributions, Session};
use crate::device;

impl Session {
    /// Lets go of what is stored and of what came of it.
    pub fn end(self) {
        self.close_outbox();
        if let Some(ears) = self.ears.try_update_value(Option::take).flatten() {
            ears.channel.set_onmessage(None);
            ears.channel.close();
        }
        if let Some(store) = self.store.try_update_value(Option::take).flatten() {
            store.close();
        }
        self.contributions.set(Contributions::new());
        self.links.set_value(Links::default());
        self.gazetteer.set(None);
        self.media.update_value(std::collections::BTreeMap::clear);
        self.undo.update_value(Vec::clear);
        self.again.set_value(None);
        // What is under way still finds an element, one that nobody listens to.
        if let Some(bare) = self.root.with_value(|root| device::call(root, "cloneNode")) {
            self.root.set_value(bare.unchecked_into());
        }
    }
}

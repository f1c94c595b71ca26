//! "Without internet": whether this page works offline, and whether a newer version waits. A section of the panel that
//! opens from the bar, and lines in the facilitator's area; looked up afresh each time they are shown.

use leptos::prelude::*;

use crate::offline::{Offline, check, state};
use crate::session::Session;
use crate::ui::{Node, el};

/// The section; nothing until something is known.
pub fn offline(session: Session) -> Node {
    let known = state();
    el("section", "stack")
        .attr("aria-labelledby", "cg-offline")
        .live_attr("hidden", move || known.get().ready.is_none().then(String::new))
        .node(el("h2", "legend-text").attr("id", "cg-offline").says("offline-title"))
        .all(lines(session))
}

/// The lines alone.
pub fn lines(session: Session) -> Vec<AnyView> {
    check(session);
    let words = session.words;
    let line = |key: fn(ArcRwSignal<Offline>) -> Option<&'static str>| {
        el("p", "").live_text(move || key(state()).map_or_else(String::new, |key| words.text(key))).view()
    };
    vec![line(|state| state.get().ready), line(|state| state.get().newer.then_some("offline-update"))]
}

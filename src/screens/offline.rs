//! "Without internet": whether this page works offline, and whether a newer version waits. A section of the panel that
//! opens from the bar, looked up afresh each time it opens.

use leptos::prelude::*;

use crate::offline::{check, state};
use crate::session::Session;
use crate::ui::{Node, el};

/// The section; nothing until something is known.
pub fn offline(session: Session) -> Node {
    let words = session.words;
    check(session);
    let (ready, newer) = (state(), state());
    let known = state();
    el("section", "stack")
        .attr("aria-labelledby", "cg-offline")
        .live_attr("hidden", move || known.get().ready.is_none().then(String::new))
        .node(el("h2", "legend-text").attr("id", "cg-offline").says("offline-title"))
        .node(el("p", "").live_text(move || ready.get().ready.map_or_else(String::new, |key| words.text(key))))
        .node(
            el("p", "").live_text(move || if newer.get().newer { words.text("offline-update") } else { String::new() }),
        )
}

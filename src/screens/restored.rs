//! On every screen: keeps safety copies, and says in words what was put back from them.

use leptos::prelude::*;

use crate::device;
use crate::i18n::{i18n, pair, t};
use crate::session::{Restored, Screen, session};
use crate::ui::{button, el, icon, nothing, text};

/// Begins to keep copies; a line when something was put back.
pub fn restored() -> AnyView {
    let session = session();
    session.keep_safe();
    let keeper = session.keeper();
    let said = keeper.restored.clone();
    let line = move || {
        // Not over the buttons of a conversation: it can wait.
        let waits = session.screen.with(|screen| matches!(screen, Screen::Talk | Screen::Visit(_) | Screen::Withdraw));
        let Some(restored) = said.get().filter(|_| !waits) else { return nothing() };
        let close = said.clone();
        let button = button("close").attr("aria-label", t("close")).child(icon("x-bold", 20));
        el("div", "toast").node(text("p", "", words(restored))).node(button.click(move || close.set(None))).view()
    };
    el("div", "toasts").attr("role", "status").live(line).view()
}

fn words(restored: Restored) -> String {
    let words = i18n();
    let count = pair("count", restored.places.max(restored.people));
    match restored.from {
        Some(at) => {
            let at = pair("when", device::moment(at, &words.language()));
            words.text_of("restored", vec![count, at])
        }
        None => words.text_of("restored-page", vec![count]),
    }
}

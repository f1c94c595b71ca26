//! Where the browser is known to forget soon what it keeps and the project sends nothing anywhere: says so as soon as
//! there is something to lose, and offers it as a file.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::device::{files, forgetful::is_forgetful};
use crate::i18n::{i18n, t};
use crate::session::{Screen, Session, session};
use crate::ui::{button, el, live, nothing, text};

/// The line at the bottom of list and "Thank you".
pub fn forgetful() -> AnyView {
    let session = session();
    if session.projector || session.delivers() {
        return nothing();
    }
    let forgets = RwSignal::new(false);
    spawn_local(async move {
        let answer = is_forgetful(session.is_hosted()).await;
        // The widget may have left its page meanwhile.
        forgets.try_set(answer);
    });
    let taken = RwSignal::new(0);
    let shown = Memo::new(move |_| {
        let there = matches!(session.screen.get(), Screen::List | Screen::Done(_));
        let open = session.opened.get() && session.storage.with(Option::is_none) && session.sitting().is_none();
        there && open && forgets.get() && said(session) != taken.get()
    });
    live(move || {
        if !shown.get() {
            return nothing();
        }
        let download = button("quiet").text(t("download-answers")).click(move || {
            if let Some((file, _)) = session.copy() {
                files::download(&file);
                taken.set(said(session));
            }
        });
        el("div", "sitting sending")
            .node(text("p", "open", i18n().text("forget-download")).attr("role", "status"))
            .node(download)
            .view()
    })
}

/// How much there is to lose: grows with every answer and every change. Nothing to lose is 0.
fn said(session: Session) -> u64 {
    session.contributions.with(|all| all.values().map(|item| u64::from(item.rev)).sum())
}

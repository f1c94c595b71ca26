//! Reads, copies by hand or prints the code that stands for a person's answers.

use leptos::prelude::*;

use crate::device;
use crate::i18n::{i18n, t};
use crate::session::Session;
use crate::ui::{button, el, labelled, said, text};

/// The code of the person who takes part; nothing where the project asks for no consent.
pub fn code_box(session: Session) -> Option<AnyView> {
    let project = session.project();
    let person = session.person.get_untracked().filter(|_| project.consent.is_some())?;
    // Screen readers get it part by part, and the digits one by one.
    let parts = person.code.split('-').map(|part| {
        let digits = part.bytes().all(|b| b.is_ascii_digit());
        if digits { part.split("").collect::<Vec<_>>().join(" ") } else { part.to_owned() }
    });
    let read = [t("code-read"), ": ".to_owned(), parts.collect::<Vec<_>>().join(", ")].concat();
    let print = labelled(button("link"), "printer-bold", 20, t("code-print")).click(|| {
        // Fails only where the page may not print, and then the code can still be copied by hand.
        let _ = device::window().print();
    });
    let code = text("p", "code", person.code.clone()).attr("aria-hidden", "true").attr("dir", "ltr");
    let project = said("p", "of-project", i18n().said(&project.title));
    Some(
        el("section", "code-box")
            .attr("aria-label", t("code-title"))
            .node(project)
            .node(text("p", "", t("code-keep")))
            .node(code)
            .node(text("p", "unseen", read))
            .node(text("p", "", t("code-once")))
            .node(print)
            .view(),
    )
}

//! What will be printed, shown over everything else, with "Print" above it. It stands outside the widget, so that its
//! style sheet and the widget's know nothing of each other, and the rest of the page is left out by the browser's print.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use crate::device::paper::Press;
use crate::device::{self, window};
use crate::i18n::{I18n, pair, t};
use crate::language::{direction, spoken};
use crate::session::{Session, session};
use crate::ui::{button, el, focus, labelled, text};

/// The buttons that lead here, to which the focus goes back.
pub(super) const MAP: &str = "cg-paper-map";
pub(super) const FORMS: &str = "cg-paper-forms";

type Pages = Rc<dyn Fn(I18n, &Press) -> Vec<AnyView>>;

/// What is to be printed.
#[derive(Clone)]
pub(super) struct Job {
    press: Press,
    /// In the words of CSS.
    size: String,
    margin: &'static str,
    lang: String,
    words: (String, Option<String>),
    pages: Pages,
}

impl Job {
    /// Pages of a size, in a language with all its words.
    pub(super) fn new(
        press: Press,
        size: String,
        margin: &'static str,
        lang: &str,
        words: (String, Option<String>),
        pages: impl Fn(I18n, &Press) -> Vec<AnyView> + 'static,
    ) -> Self {
        Self { press, size, margin, lang: lang.to_owned(), words, pages: Rc::new(pages) }
    }
}

/// What printing needs of the browser; `None` when it can't be had.
pub(super) async fn fetch(words: I18n) -> Option<Press> {
    Press::fetch(&words.assets()).await.ok()
}

/// The pages, and the bar above them.
pub(super) fn view(words: I18n, job: &Job, shown: RwSignal<Option<Job>, LocalStorage>) -> AnyView {
    let session = session();
    job.press.page(&job.size, job.margin);
    let (english, own) = job.words.clone();
    let pages = words.aside(&job.lang, english, own, |words| (job.pages)(words, &job.press));
    let shut = move || shown.set(None);
    let print = labelled(button("cg-press-go"), "printer-bold", 24, t("paper-print")).born(focus).click(|| {
        // Fails only where the page may not print; then nothing happens, and there is nothing else to offer.
        let _ = window().print();
    });
    let close = labelled(button("cg-press-close"), "x-bold", 24, t("close")).click(shut);
    let size = job.size.split(' ').next().unwrap_or_default().to_owned();
    let bar = el("div", "cg-press-bar")
        .node(text("h1", "", t("paper-ready")).attr("id", "cg-press"))
        .node(text("p", "", words.text_of("paper-settings", vec![pair("size", size)])))
        .node(el("div", "cg-press-row").node(print).node(close));
    let paper = el("div", &["cg-pages ", &job.size.to_ascii_lowercase()].concat())
        .attr("lang", spoken(&job.lang))
        .attr("dir", direction(&job.lang))
        .all(pages);
    let opener = if job.margin == "0" { MAP } else { FORMS };
    let press = job.press.clone();
    let own: StoredValue<Option<Element>, LocalStorage> = StoredValue::new_local(None);
    on_cleanup(move || {
        press.away();
        set_inert(session, false);
        if let Some(element) = own.try_update_value(Option::take).flatten() {
            element.remove();
        }
        if let Some(back) = session.with_id(opener) {
            focus(back);
        }
    });
    let here = words.spoken();
    el("div", "cg-press")
        .attr("role", "dialog")
        .attr("aria-modal", "true")
        .attr("aria-labelledby", "cg-press")
        .attr("lang", here)
        .attr("dir", direction(here))
        .on("keydown", move |event| {
            if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" {
                shut();
            }
        })
        .node(bar)
        .node(paper)
        .born(move |element| {
            set_inert(session, true);
            let body = window().document().and_then(|page| page.body());
            if let Some(body) = body {
                // Refused only for what can't stand in a page.
                let _ = body.append_child(&element);
            }
            if let Ok(Some(print)) = element.query_selector(".cg-press-go") {
                focus(print);
            }
            own.set_value(Some(element));
        })
        .view()
}

/// Whether the widget below can be reached.
fn set_inert(session: Session, inert: bool) {
    session.root.with_value(|root| device::set(root, "inert", &inert.into()));
}

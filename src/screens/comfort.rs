//! Chooses the language, at any moment: a dialog over whatever is going on, which stays as it is. Other ways of making
//! reading easier have their sections below.

use common_ground_core::project::base_language;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlDialogElement, HtmlInputElement};

use crate::device::language_name;
use crate::i18n::I18n;
use crate::language::{ENGLISH, LANGUAGES, direction, of_interface};
use crate::screens::look::look;
use crate::screens::offline::offline;
use crate::session::{Session, session};
use crate::ui::{button, el, icon, nothing, text};

/// What came of the last choice: its message, and the language.
type Outcome = RwSignal<Option<(&'static str, String)>>;

/// "Language and reading". Nothing in it is made anew when the language changes: its words follow by themselves.
pub fn comfort() -> AnyView {
    let session = session();
    let dialog: StoredValue<Option<HtmlDialogElement>, LocalStorage> = StoredValue::new_local(None);
    let close = move || {
        dialog.with_value(|dialog| {
            if let Some(dialog) = dialog {
                // The browser gives the focus back to where it was.
                dialog.close();
            }
        });
    };
    let cross = button("quiet sq").named("close").child(icon("x-bold", 20)).click(close);
    let title = el("h1", "grow").attr("id", "cg-comfort").says("comfort-title");
    let done = button("go").says("comfort-done").click(close);
    el("dialog", "import comfort")
        .attr("aria-labelledby", "cg-comfort")
        .on("close", move |_| session.comfort.set(false))
        .born(move |element| {
            if let Ok(element) = element.dyn_into::<HtmlDialogElement>() {
                // Fails only when it is open already.
                let _ = element.show_modal();
                dialog.set_value(Some(element));
            }
        })
        .node(el("div", "row").node(title).node(cross))
        .child(languages(session))
        .child(look(session))
        .node(offline(session))
        .node(done)
        .view()
}

/// Every language that the project or the interface has, in its own name and script; what is worth knowing about the
/// one that is chosen.
fn languages(session: Session) -> AnyView {
    let words = session.words;
    let outcome: Outcome = RwSignal::new(None);
    let shown = session.languages_shown();
    let offered = offered(&session.project().languages).into_iter();
    let tiles = offered.filter(|tag| shown.is_empty() || shown.contains(tag)).map(|tag| tile(session, outcome, tag));
    let said = move || {
        let line = |(key, tag): (&str, String)| words.text_with(key, "language", called(words, &tag));
        outcome.get().map_or_else(String::new, line)
    };
    el("section", "stack")
        .attr("aria-labelledby", "cg-languages")
        .node(el("h2", "legend-text").attr("id", "cg-languages").says("language"))
        .node(
            el("div", "grid plain")
                .attr("role", "radiogroup")
                .attr("aria-labelledby", "cg-languages")
                .all(tiles.collect::<Vec<_>>()),
        )
        .node(el("p", "").attr("role", "status").live_text(said))
        .live(move || about(session))
        .view()
}

/// The project's languages first, in its order.
fn offered(project: &[String]) -> Vec<String> {
    let others = LANGUAGES.iter().filter(|own| !project.iter().any(|tag| base_language(tag) == own.tag));
    project.iter().cloned().chain(others.map(|own| own.tag.to_owned())).collect()
}

fn tile(session: Session, outcome: Outcome, tag: String) -> AnyView {
    let chosen = session.words.language_now() == tag;
    let label = text("span", "", own_name(&tag)).attr("lang", tag.clone()).attr("dir", direction(&tag));
    let radio = el("input", "")
        .attr("type", "radio")
        .attr("name", "cg-language")
        .attr("value", tag.clone())
        .flag("checked", chosen)
        .on("change", move |event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            spawn_local(choose(session, outcome, tag.clone(), input));
        });
    el("label", "tile").node(radio).node(label).view()
}

async fn choose(session: Session, outcome: Outcome, tag: String, input: Option<HtmlInputElement>) {
    let turned = session.choose_language(&tag).await;
    if turned {
        // Another choice may have come first.
        let now = session.words.language_now();
        return drop(outcome.try_set(Some(("language-now", now))));
    }
    outcome.try_set(Some(("language-missing", tag)));
    let now = session.words.language_now();
    let group = input.and_then(|input| input.closest("[role=radiogroup]").ok().flatten());
    let old = group.and_then(|group| group.query_selector(&["[value=\"", &now, "\"]"].concat()).ok().flatten());
    if let Some(old) = old.and_then(|old| old.dyn_into::<HtmlInputElement>().ok()) {
        old.set_checked(true);
    }
}

/// Who has read the translation, and what is not in this language.
fn about(session: Session) -> AnyView {
    let words = session.words;
    let language = words.language();
    let project = session.project();
    let mut lines = Vec::new();
    if of_interface(&language).is_none() {
        lines.push(words.text_with("language-buttons", "language", called(words, &language)));
    }
    let shown = project.title.find(&language).map_or(ENGLISH, |(found, _)| found);
    if base_language(shown) != base_language(&language) {
        let (asked, shown) = (called(words, &language), called(words, shown));
        lines.push(words.text_of("language-questions", vec![("language", asked.into()), ("other", shown.into())]));
    }
    if let Some(own) = of_interface(&language).filter(|own| own.tag != ENGLISH) {
        lines.push(words.text(if own.checked { "translation-checked" } else { "translation-machine" }));
    }
    if lines.is_empty() {
        return nothing();
    }
    let title = el("h2", "legend-text").text(words.text("translation-title"));
    el("div", "stack").node(title).all(lines.into_iter().map(|line| text("p", "hint", line).view())).view()
}

/// What its speakers call a language: of one that only a project has, as far as the browser knows.
fn own_name(tag: &str) -> String {
    of_interface(tag).map_or_else(|| language_name(tag, tag), |language| language.name.to_owned())
}

/// What a language is called in the language of the interface.
fn called(words: I18n, tag: &str) -> String {
    language_name(tag, words.spoken())
}

//! Says where, when and what for, what the tablet is called, and how it should behave; then starts the session.

use common_ground_core::Problem;
use common_ground_core::sitting::{IDLES, STAGES, Setup};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::device;
use crate::i18n::{Said, i18n, t};
use crate::language::{name, of_interface};
use crate::screens::list::choose;
use crate::session::{Session, Trouble, message};
use crate::ui::{ChoiceItem, Node, el, error_summary, labelled, live, nothing, several, submit, text, tick};

/// The form.
pub(super) fn form(session: Session) -> AnyView {
    let words = i18n();
    let setup = RwSignal::new(session.next_setup());
    let trouble: RwSignal<Option<Trouble>> = RwSignal::new(None);
    let first = setup.get_untracked();
    let stage = RwSignal::new(first.stage.clone());
    let idle = RwSignal::new(first.idle.to_string());
    let stages = std::iter::once(("", words.own("stage-none")));
    let stages = stages.chain(STAGES.iter().map(|id| (*id, stage_words(id).into())));
    let idles = IDLES.map(|seconds| (seconds.to_string(), words.text_with("sitting-minutes", "count", seconds / 60)));
    let idles = idles.iter().map(|(value, words)| (value.as_str(), words.clone().into())).collect();
    let begin = move || {
        setup.update(|setup| {
            setup.stage = stage.get_untracked();
            setup.idle = idle.get_untracked().parse().unwrap_or_default();
        });
        spawn_local(async move {
            let begun = session.begin_sitting(&setup.get_untracked()).await;
            trouble.try_set(begun.err());
        });
    };
    let start = submit();
    let start = labelled(start, "check-bold", 24, t("sitting-start"));
    el("form", "stack")
        .flag("novalidate", true)
        .attr("autocomplete", "off")
        .on("submit", move |event| {
            event.prevent_default();
            begin();
        })
        .child(live(move || trouble.get().map_or_else(nothing, |trouble| told(&trouble))))
        .node(field("site", "text", first.site, setup, |setup, typed| setup.site = typed))
        .node(field("date", "date", first.date, setup, |setup, typed| setup.date = typed))
        .node(choose(t("sitting-stage"), stages.collect(), stage).attr("class", "legend-text"))
        .node(field("facilitator", "text", first.facilitator, setup, |setup, typed| setup.facilitator = typed))
        .node(field("device", "text", first.device, setup, |setup, typed| setup.device = typed))
        .child(languages(session, first.languages, setup))
        .child(tick("cg-sitting-assisted", text("span", "", t("sitting-assisted")), first.assisted, None, move |yes| {
            setup.update(|setup| setup.assisted = yes);
        }))
        .node(choose(t("sitting-idle"), idles, idle).attr("class", "legend-text"))
        .node(el("div", "row").node(start))
        .view()
}

/// What a session is for, in words; nothing for nothing.
pub(super) fn stage_words(id: &str) -> String {
    if id.is_empty() { String::new() } else { t(&["stage-", id].concat()) }
}

fn field(name: &'static str, kind: &str, value: String, setup: RwSignal<Setup>, put: fn(&mut Setup, String)) -> Node {
    let id = ["cg-sitting-", name].concat();
    let hint = matches!(name, "facilitator" | "device").then(|| {
        text("p", "hint", t(&["sitting-", name, "-hint"].concat())).attr("id", [&id, "-hint"].concat()).view()
    });
    let input = el("input", "text")
        .attr("type", kind)
        .attr("id", id.clone())
        .attr("value", value)
        .attr("autocomplete", "off")
        .on("input", move |event| setup.update(|setup| put(setup, event_target_value(&event))));
    let input = if hint.is_some() { input.attr("aria-describedby", [&id, "-hint"].concat()) } else { input };
    el("div", "stack")
        .node(text("label", "legend-text", t(&["sitting-", name].concat())).attr("for", id))
        .all(hint)
        .node(input)
}

/// Which languages are offered; none ticked means all of them.
fn languages(session: Session, chosen: Vec<String>, setup: RwSignal<Setup>) -> AnyView {
    let project = session.project();
    let items = project.languages.iter().filter(|tag| of_interface(tag).is_some()).map(|tag| ChoiceItem {
        id: tag.clone(),
        label: Said { text: name(tag).to_owned(), lang: Some(tag.clone()) },
        icon: None,
    });
    let items: Vec<ChoiceItem> = items.collect();
    if items.len() < 2 {
        return nothing();
    }
    let ticks = several("cg-sitting-languages", "cg-sitting-languages", items, chosen, None, move |chosen| {
        setup.update(|setup| setup.languages = chosen);
    });
    el("div", "stack")
        .node(text("p", "legend-text", t("sitting-languages")).attr("id", "cg-sitting-languages"))
        .node(text("p", "hint", t("sitting-languages-hint")))
        .all(ticks)
        .view()
}

fn told(trouble: &Trouble) -> AnyView {
    let words = i18n();
    let lines = match trouble {
        Trouble::Answers(problems) => problems.iter().map(problem_line).collect(),
        Trouble::Store(error) => vec![words.text_with(message(error), "device", device::kind_of_device()).into_any()],
    };
    error_summary(lines)
}

/// What is wrong with a field, as a link to it.
fn problem_line(problem: &Problem) -> AnyView {
    let field = problem.place.path.clone().unwrap_or_default();
    let what = i18n().text_with(&["problem-", problem.code.as_str()].concat(), "detail", problem.detail.clone());
    let line = [t(&["sitting-", &field].concat()), what].join(": ");
    el("a", "link").attr("href", ["#cg-sitting-", &field].concat()).text(line).view()
}

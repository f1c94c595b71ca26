//! Watches a file being brought in, stops it, and reads what came of it.

use common_ground_core::Problem;
use common_ground_core::problem::Severity;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlDialogElement;

use super::list::choose;
use crate::device;
use crate::i18n::{I18n, i18n, pair, t};
use crate::session::{ImportState, Offered, Report, Session, session};
use crate::ui::{button, el, labelled, live, nothing, text};

/// Most problems listed.
const MOST: usize = 50;

/// The dialog about a file, while there is one.
pub fn report() -> AnyView {
    let session = session();
    let there = Memo::new(move |_| session.import.with(Option::is_some));
    // Progress changes the words and the bar only: a button that is made anew under a finger hears no press.
    let state = Memo::new_with_compare(move |_| session.import.get(), differs);
    live(move || {
        if !there.get() {
            return nothing();
        }
        el("dialog", "import")
            .attr("aria-label", t("import"))
            .on("close", move |_| session.stop_import())
            .born(|dialog| {
                if let Ok(dialog) = dialog.dyn_into::<HtmlDialogElement>() {
                    // Fails only when it is open already.
                    let _ = dialog.show_modal();
                }
            })
            .node(text("h1", "", t("import")))
            .live(move || state.get().map_or_else(nothing, |state| state_view(session, state)))
            .view()
    })
}

fn differs(before: Option<&Option<ImportState>>, now: Option<&Option<ImportState>>) -> bool {
    use ImportState::{Reading, Saving};
    let pair = (before.and_then(Option::as_ref), now.and_then(Option::as_ref));
    !matches!(pair, (Some(Reading { .. }), Some(Reading { .. })) | (Some(Saving { .. }), Some(Saving { .. })))
}

fn state_view(session: Session, state: ImportState) -> AnyView {
    match state {
        ImportState::Ask(offered) => ask(session, &offered),
        ImportState::Reading { file, .. } => {
            let words = i18n();
            let line = move || {
                words.text_of("import-reading", vec![pair("file", file.clone()), pair("percent", percent(session))])
            };
            let stop =
                labelled(button("second"), "x-bold", 22, t("import-cancel")).click(move || session.stop_import());
            vec![el("p", "").live_text(line).view(), bar(session, "import"), stop.view()].into_any()
        }
        ImportState::Saving { .. } => {
            vec![text("p", "", t("import-saving")).view(), bar(session, "import-saving")].into_any()
        }
        ImportState::Report(report) => report_view(session, &report),
    }
}

fn percent(session: Session) -> u8 {
    session.import.with(|state| match state {
        Some(ImportState::Reading { percent, .. } | ImportState::Saving { percent }) => *percent,
        _ => 0,
    })
}

fn bar(session: Session, label: &str) -> AnyView {
    let value = move || Some(percent(session).to_string());
    el("progress", "").attr("max", "100").attr("aria-label", t(label)).live_attr("value", value).view()
}

fn ask(session: Session, offered: &Offered) -> AnyView {
    let words = i18n();
    let project = session.project();
    let kind = RwSignal::new(project.kinds.first().map(|k| k.id.clone()).unwrap_or_default());
    let name = RwSignal::new(offered.name_property.clone().unwrap_or_default());
    let kinds = project.kinds.iter().map(|k| (k.id.as_str(), words.said(&k.title))).collect();
    let columns = offered.properties.iter().map(|p| (p.as_str(), p.clone().into()));
    let columns = std::iter::once(("", words.own("import-foreign-none"))).chain(columns).collect();
    let file = offered.file;
    let start = button("go").text(t("import-start")).click(move || {
        let name = Some(name.get_untracked()).filter(|n| !n.is_empty());
        spawn_local(session.bring_in(file.get_value(), Some(kind.get_untracked()), name));
    });
    let cancel = button("second").text(t("cancel")).click(move || session.stop_import());
    vec![
        text("h2", "", t("import-foreign-title")).view(),
        choose(t("import-foreign-hint"), kinds, kind).view(),
        choose(t("import-foreign-name"), columns, name).view(),
        el("div", "row").node(cancel).node(start).view(),
    ]
    .into_any()
}

fn report_view(session: Session, report: &Report) -> AnyView {
    let words = i18n();
    let file = || pair("file", report.file.clone());
    let line = if let Some(key) = report.failed {
        words.text_of(key, vec![pair("device", device::kind_of_device()), file()])
    } else if report.stopped {
        words.text("import-stopped")
    } else {
        let counts = [
            ("added", report.added),
            ("updated", report.updated),
            ("same", report.same),
            ("left_out", report.left_out),
        ];
        words.text_of("import-done", counts.map(|(name, n)| pair(name, n)).into_iter().chain([file()]).collect())
    };
    let mut views = vec![text("p", "", line).attr("role", "status").view()];
    if report.withdrawn > 0 {
        views.push(text("p", "", words.text_with("import-withdrawn", "count", report.withdrawn)).view());
    }
    let lines = problem_lines(words, &report.problems);
    if !lines.is_empty() {
        let lines = lines.into_iter().map(|line| el("li", "").node(text("bdi", "", line)).view());
        views.push(text("h2", "", t("import-problems")).view());
        views.push(el("ul", "problems").attr("tabindex", "0").all(lines.collect::<Vec<_>>()).view());
    }
    if report.problems.len() > MOST {
        views.push(text("p", "", words.text_with("import-more", "count", report.problems.len() - MOST)).view());
    }
    views.push(button("go").text(t("close")).click(move || session.stop_import()).view());
    views.into_any()
}

/// Problems in words, worst first, in the order of the file.
fn problem_lines(words: I18n, problems: &[Problem]) -> Vec<String> {
    let of = |severity| problems.iter().filter(move |p| p.code.severity() == severity);
    let worst_first = of(Severity::File).chain(of(Severity::Feature)).chain(of(Severity::Mended));
    worst_first.take(MOST).map(|problem| problem_line(words, problem)).collect()
}

/// One problem: where it is, and what.
pub fn problem_line(words: I18n, problem: &Problem) -> String {
    let what = words.text_with(&format!("problem-{}", problem.code.as_str()), "detail", problem.detail.clone());
    let feature = problem.place.feature.map(|number| words.text_with("import-feature", "number", number));
    let line: Vec<String> = [feature, problem.place.path.clone(), Some(what)].into_iter().flatten().collect();
    line.join(": ")
}

//! Watches a file being brought in, stops it, and reads what came of it.

use std::collections::BTreeMap;

use common_ground_core::Problem;
use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::device;
use crate::i18n::{I18n, i18n, t};
use crate::session::{ImportState, Offered, Report, Session, session};
use crate::ui::icon;

/// Most problems listed.
const MOST: usize = 50;

/// The dialog about a file, while there is one.
pub fn report() -> impl IntoView {
    let session = session();
    let node = NodeRef::<html::Dialog>::new();
    node.on_load(|dialog| {
        // Fails only when it is open already.
        let _ = dialog.show_modal();
    });
    let there = Memo::new(move |_| session.import.with(Option::is_some));
    move || {
        there.get().then(|| {
            view! {
                <dialog class="import" node_ref=node aria-label=t("import") on:close=move |_| session.stop_import()>
                    {move || session.import.get().map(|state| state_view(session, state))}
                </dialog>
            }
        })
    }
}

fn state_view(session: Session, state: ImportState) -> AnyView {
    let words = i18n();
    match state {
        ImportState::Ask(offered) => ask(session, offered).into_any(),
        ImportState::Reading { file, percent } => {
            let line = words.text_of(
                "import-reading",
                vec![("file", FluentValue::from(file)), ("percent", FluentValue::from(percent))],
            );
            view! {
                <p>{line.clone()}</p>
                <progress max="100" value=percent.to_string() aria-label=line></progress>
                <button type="button" class="second" on:click=move |_| session.stop_import()>{icon("x-bold", 22)}<span>{t("import-cancel")}</span></button>
            }
            .into_any()
        }
        ImportState::Report(report) => report_view(session, words, &report).into_any(),
    }
}

fn ask(session: Session, offered: Offered) -> impl IntoView {
    let language = i18n().language();
    let project = session.project();
    let kind = RwSignal::new(project.kinds.first().map(|k| k.id.clone()).unwrap_or_default());
    let name = RwSignal::new(offered.name_property.clone().unwrap_or_default());
    let kinds = project
        .kinds
        .iter()
        .map(|k| view! { <option value=k.id.clone()>{k.title.get(&language).to_owned()}</option> })
        .collect_view();
    let columns = offered
        .properties
        .iter()
        .map(|p| view! { <option value=p.clone() selected=offered.name_property.as_ref() == Some(p)>{p.clone()}</option> })
        .collect_view();
    let start = move |_| {
        let file = offered.file.get_value();
        let name = Some(name.get_untracked()).filter(|n| !n.is_empty());
        spawn_local(session.bring_in(file, Some(kind.get_untracked()), name));
    };
    view! {
        <h2>{t("import-foreign-title")}</h2>
        <label>{t("import-foreign-hint")}<select on:change=move |e| kind.set(event_target_value(&e))>{kinds}</select></label>
        <label>{t("import-foreign-name")}<select on:change=move |e| name.set(event_target_value(&e))><option value="">{t("import-foreign-none")}</option>{columns}</select></label>
        <div class="row">
            <button type="button" class="second" on:click=move |_| session.stop_import()>{t("cancel")}</button>
            <button type="button" class="go" on:click=start>{t("import-start")}</button>
        </div>
    }
}

fn report_view(session: Session, words: I18n, report: &Report) -> impl IntoView + use<> {
    let line = if let Some(key) = report.failed {
        words.text_of(
            key,
            vec![("device", FluentValue::from(device::kind_of_device())), ("file", FluentValue::from(report.file.clone()))],
        )
    } else if report.stopped {
        words.text("import-stopped")
    } else {
        let number = |n: usize| FluentValue::from(n);
        words.text_of(
            "import-done",
            vec![
                ("file", FluentValue::from(report.file.clone())),
                ("added", number(report.added)),
                ("updated", number(report.updated)),
                ("same", number(report.same)),
                ("left_out", number(report.left_out)),
            ],
        )
    };
    let problems = problem_lines(words, &report.problems);
    let more = report.problems.len().saturating_sub(MOST);
    view! {
        <p role="status" tabindex="-1">{line}</p>
        {(!problems.is_empty()).then(|| view! {
            <h2>{words.text("import-problems")}</h2>
            <ul class="problems">{problems.into_iter().map(|p| view! { <li><bdi>{p}</bdi></li> }).collect_view()}</ul>
        })}
        {(more > 0).then(|| view! { <p>{words.text_with("import-more", "count", more)}</p> })}
        <button type="button" class="go" on:click=move |_| session.stop_import()>{words.text("close")}</button>
    }
}

/// Problems in words, worst first; the same one about many places is said once for each place up to the limit.
fn problem_lines(words: I18n, problems: &[Problem]) -> Vec<String> {
    let mut sorted: BTreeMap<_, Vec<&Problem>> = BTreeMap::new();
    for problem in problems {
        sorted.entry(std::cmp::Reverse(problem.code.severity())).or_default().push(problem);
    }
    sorted.into_values().flatten().take(MOST).map(|problem| problem_line(words, problem)).collect()
}

/// One problem: where it is, and what.
pub fn problem_line(words: I18n, problem: &Problem) -> String {
    let what = words.text_of(
        &format!("problem-{}", problem.code.as_str()),
        vec![("detail", FluentValue::from(problem.detail.clone()))],
    );
    let place = &problem.place;
    let feature = place.feature.map(|number| words.text_with("import-feature", "number", number));
    let mut line: Vec<String> = [feature, place.path.clone()].into_iter().flatten().collect();
    line.push(what);
    line.join(": ")
}

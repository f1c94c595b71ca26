//! Reads what is wrong with the project file, with the path of each problem, to pass on to whoever looks after it.

use leptos::prelude::*;

use super::import::problem_line;
use crate::i18n::i18n;
use crate::session::ProjectTrouble;

/// The page that stands in for the map when there is no valid project.
pub fn project_trouble(trouble: &ProjectTrouble) -> impl IntoView + use<> {
    let words = i18n();
    let line = match trouble.key {
        Some(key) => words.text_with(key, "file", trouble.file.clone()),
        None => words.text_with("project-hint", "file", trouble.file.clone()),
    };
    let problems = trouble
        .problems
        .iter()
        .map(|problem| view! { <li><bdi>{problem_line(words, problem)}</bdi></li> })
        .collect_view();
    view! {
        <main class="setup">
            <h1>{words.text("project-title")}</h1>
            <p>{line}</p>
            <ul class="problems">{problems}</ul>
        </main>
    }
}

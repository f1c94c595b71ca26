//! Reads what is wrong with the project file, with the path of each problem, to pass on to whoever looks after it.

use leptos::prelude::*;

use super::import::problem_line;
use crate::i18n::i18n;
use crate::session::ProjectTrouble;
use crate::ui::{el, text};

/// The page that stands in for the map when there is no valid project.
pub fn project_trouble(trouble: &ProjectTrouble) -> AnyView {
    let words = i18n();
    let line = words.text_with(trouble.key.unwrap_or("project-hint"), "file", trouble.file.clone());
    let problems =
        trouble.problems.iter().map(|problem| el("li", "").node(text("bdi", "", problem_line(words, problem))).view());
    // Scrolled by keyboard where the list is long: nothing on this page takes the focus otherwise.
    el("main", "setup")
        .attr("tabindex", "0")
        .node(text("h1", "", words.text("project-title")))
        .node(text("p", "", line))
        .node(el("ul", "problems").all(problems.collect::<Vec<_>>()))
        .view()
}

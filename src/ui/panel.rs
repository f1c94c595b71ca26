//! What every page of the panel has: a heading that takes the focus, the steps, the summary of what is wrong.

use fluent_bundle::FluentValue;
use leptos::html::H1;
use leptos::prelude::*;

use crate::i18n::{i18n, t};

/// The page's heading. It takes the focus when the page appears, so that keyboards and screen readers follow.
pub fn heading(id: &'static str, words: String) -> impl IntoView {
    let node = NodeRef::<H1>::new();
    node.on_load(|element| {
        // Fails only for an element that is not in the page.
        let _ = element.focus();
    });
    view! { <h1 id=id tabindex="-1" node_ref=node>{words}</h1> }
}

/// "2 of 6", as bars and as words.
pub fn steps(number: usize, total: usize) -> impl IntoView {
    let bars = (1..=total).map(|n| view! { <i class:on=n <= number></i> }).collect_view();
    let words = i18n()
        .text_of("step", vec![("number", FluentValue::from(number)), ("total", FluentValue::from(total))]);
    view! { <div class="steps"><div class="track" aria-hidden="true">{bars}</div><p>{words}</p></div> }
}

/// "There is a problem": takes the focus and says each thing on its own line.
pub fn error_summary(lines: Vec<AnyView>) -> impl IntoView {
    let node = NodeRef::<leptos::html::Div>::new();
    node.on_load(|element| {
        let _ = element.focus();
    });
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <div class="trouble" role="alert" tabindex="-1" node_ref=node>
            <h2>{t("problem-title")}</h2>
            <ul>{lines}</ul>
        </div>
    }
}

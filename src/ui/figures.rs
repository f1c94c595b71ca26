//! Figures: a number, and a date in two or three small fields. Plain text inputs: number and date inputs change what
//! people type, and not every browser has them.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::{el, said, text};
use crate::i18n::{Said, t};

/// A number as it is typed, with its unit.
pub fn number_field(
    id: &str,
    labelled_by: &str,
    value: &str,
    unit: Said,
    on_input: impl Fn(&str) + 'static,
) -> Vec<AnyView> {
    let input = el("input", "text figure")
        .attr("type", "text")
        .attr("inputmode", "decimal")
        .attr("id", id)
        .attr("value", value)
        .attr("autocomplete", "off")
        .attr("aria-labelledby", format!("{labelled_by} {id}-unit"))
        .attr("aria-describedby", format!("{id}-hint"))
        .on("input", move |event| on_input(&event_target_value(&event)));
    vec![el("div", "row").node(input).node(said("span", "", unit).attr("id", format!("{id}-unit"))).view()]
}

/// A date: the year alone (1 part), with the month (2), with the day (3). Takes and gives it as it is kept: `2026`,
/// `2026-05`, `2026-05-12`; with gaps while it is not complete, empty when nothing stands in any field.
pub fn date_field(
    id: &str,
    labelled_by: &str,
    parts: usize,
    value: &str,
    on_input: impl Fn(&str) + 'static,
) -> Vec<AnyView> {
    let mut now: Vec<String> = value.split('-').map(str::to_owned).collect();
    now.resize(parts, String::new());
    let now = Rc::new(RefCell::new(now));
    let on_input = Rc::new(on_input);
    let names = ["date-year", "date-month", "date-day"];
    // Kept with the year first; asked for with the smallest part first.
    let fields = names.into_iter().enumerate().take(parts).rev().map(|(part, name)| {
        let (now, on_input) = (Rc::clone(&now), Rc::clone(&on_input));
        let field = if part + 1 == parts { id.to_owned() } else { format!("{id}-{part}") };
        let value = now.borrow().get(part).map(|text| text.trim_start_matches('0').to_owned()).unwrap_or_default();
        let input = el("input", "text figure")
            .attr("type", "text")
            .attr("inputmode", "numeric")
            .attr("id", field.clone())
            .attr("value", value)
            .attr("autocomplete", "off")
            .attr("maxlength", if part == 0 { "4" } else { "2" })
            .on("input", move |event| {
                let typed = event_target_value(&event);
                let width = if part == 0 { 4 } else { 2 };
                let typed = typed.trim();
                if let Some(kept) = now.borrow_mut().get_mut(part) {
                    *kept = if typed.is_empty() { String::new() } else { format!("{typed:0>width$}") };
                }
                let all = now.borrow();
                on_input(&if all.iter().all(String::is_empty) { String::new() } else { all.join("-") });
            });
        el("div", "part").node(text("label", "", t(name)).attr("for", field)).node(input).view()
    });
    vec![
        el("div", "row date")
            .attr("role", "group")
            .attr("aria-labelledby", labelled_by)
            .attr("aria-describedby", format!("{id}-hint"))
            .all(fields.collect::<Vec<_>>())
            .view(),
    ]
}

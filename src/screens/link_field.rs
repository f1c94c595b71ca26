//! Answers a question about other things on the map: which one this is about, or which ones it would help with. A list
//! of native radio buttons or boxes to tick, the chosen ones and then the nearest first, with a search in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use common_ground_core::geometry::length;
use common_ground_core::project::{LinkAs, Question, QuestionType};
use common_ground_core::{Contribution, Draft, Geometry, Position, Uuid, text};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::card::{name_node, name_of};
use super::nearby::distance;
use crate::device;
use crate::i18n::{I18n, Said, i18n};
use crate::session::Session;
use crate::ui::{Node, badge, beside, button, el, focus, icon, nothing, text as words_in};

/// Rows shown at first, and added at a time.
const STEP: usize = 30;

/// What can be picked, and how far away it is; nothing for what has no place.
pub type Candidate = (Arc<Contribution>, Option<f64>);

/// The field of a link question; empty for any other.
pub fn link_field(session: Session, question: &Question, draft: &Draft, labelled_by: &str) -> Vec<AnyView> {
    let QuestionType::Link { to, answers } = &question.of else { return Vec::new() };
    let words = i18n();
    let picker = Picker {
        session,
        words,
        question: StoredValue::new(question.id.clone()),
        answers: *answers,
        first_new: StoredValue::new(None),
    };
    let kinds = to.clone();
    let (from, itself) = (draft.geometry.as_ref().map(Geometry::anchor), draft.editing);
    let from = from.unwrap_or_else(|| session.view.get_untracked().centre);
    let chosen = picked(draft, *answers);
    let known = Memo::new(move |_| {
        session.contributions.with(|all| {
            let fits = |item: &&Arc<Contribution>| kinds.contains(&item.kind) && Some(item.id) != itself;
            in_order(all.values().filter(fits), from, &chosen)
        })
    });
    let word = RwSignal::new(String::new());
    let folded =
        Memo::new(move |_| known.with(|known| known.iter().map(|(item, _)| searched(item)).collect::<Vec<_>>()));
    let found = Memo::new(move |_| {
        let word = text::fold(word.get().trim(), &device::unicode());
        if word.is_empty() {
            return known.get();
        }
        let hits = folded.with(|texts| texts.iter().map(|text| text.contains(&word)).collect::<Vec<_>>());
        known.with(|known| known.iter().zip(hits).filter(|(_, hit)| *hit).map(|(item, _)| item.clone()).collect())
    });
    let shown = RwSignal::new(STEP);
    let search = el("input", "text")
        .attr("type", "search")
        .attr("id", [&question.id, "-search"].concat())
        .attr("autocomplete", "off")
        .on("keydown", |event| {
            // Enter would leave the page.
            if event.unchecked_ref::<KeyboardEvent>().key() == "Enter" {
                event.prevent_default();
            }
        })
        .on("input", move |event| {
            shown.set(STEP);
            word.set(event_target_value(&event));
        });
    let search = el("label", "search").text(words.text("list-filter")).node(search);
    let count = move || match found.with(Vec::len) {
        0 if known.with(Vec::is_empty) => words.text("link-nothing-there"),
        0 => words.text("link-none"),
        count => words.text_with("link-count", "count", count),
    };
    let rows = move || {
        let rows = found.with(|found| found.iter().take(shown.get()).cloned().collect::<Vec<_>>());
        rows.iter().enumerate().map(|(n, candidate)| picker.row(n, candidate)).collect_view().into_any()
    };
    let more = move || {
        if found.with(Vec::len) <= shown.get() {
            return nothing();
        }
        let more = move || {
            picker.first_new.set_value(Some(shown.get_untracked()));
            shown.update(|shown| *shown += STEP);
        };
        button("second").text(words.text("list-more")).click(more).view()
    };
    let gone = picker.gone(draft);
    let none = (*answers == LinkAs::About && question.skip).then(|| picker.none());
    let role = if *answers == LinkAs::About { "radiogroup" } else { "group" };
    let list =
        el("div", "picks").attr("role", role).attr("aria-labelledby", labelled_by).all(none).all(gone).live(rows);
    vec![
        search.view(),
        words_in("p", "hint", "").attr("role", "status").live_text(count).view(),
        list.view(),
        el("div", "").live(more).view(),
    ]
}

/// What every row needs to know.
#[derive(Clone, Copy)]
struct Picker {
    session: Session,
    words: I18n,
    question: StoredValue<String>,
    answers: LinkAs,
    /// The row that takes the focus when it appears, after "Show more".
    first_new: StoredValue<Option<usize>>,
}

impl Picker {
    fn row(self, number: usize, (item, metres): &Candidate) -> AnyView {
        let project = self.session.project();
        let kind = project.kind(&item.kind);
        let near = item.location.near.clone().filter(|near| *near != name_of(item));
        let far = metres.and_then(|metres| distance(self.words, metres));
        let about = [kind.map(|kind| self.words.said(&kind.title)), near.map(Said::from), far.map(Said::from)];
        let (id, name) = (item.id, item.text("name").map(str::to_owned));
        let chosen = self
            .session
            .draft
            .with_untracked(|d| d.as_ref().is_some_and(|d| picked(d, self.answers).contains_key(&id)));
        let pick = move || self.pick(id, name.clone());
        let first_new = self.first_new;
        let input = self.input(&id.to_string(), chosen, pick).born(move |input| {
            if first_new.get_value() == Some(number) {
                first_new.set_value(None);
                focus(input);
            }
        });
        el("label", "tile pick")
            .node(input)
            .all(kind.map(|kind| badge(kind, 24)))
            .node(
                el("span", "")
                    .node(el("b", "").node(name_node(item)))
                    .text(" ")
                    .node(el("small", "").all(beside(about.into_iter().flatten()))),
            )
            .node(tick())
            .view()
    }

    /// What was picked and is not on the map any more: it can be put back.
    fn gone(self, draft: &Draft) -> Vec<AnyView> {
        let there = |id: &Uuid| self.session.contributions.with_untracked(|all| all.contains_key(id));
        let gone = picked(draft, self.answers).into_iter().filter(|(id, _)| !there(id));
        let row = |(id, name): (Uuid, Option<String>)| {
            let shown = name.clone().unwrap_or_else(|| self.words.text("card-unnamed"));
            let input = self.input(&id.to_string(), true, move || self.pick(id, name.clone()));
            let words = words_in("bdi", "", self.words.text_with("link-gone", "name", shown));
            el("label", "tile pick").node(input).node(words).node(tick()).view()
        };
        gone.map(row).collect()
    }

    /// "Not about a place here".
    fn none(self) -> AnyView {
        let question = self.question.get_value();
        let skipped = self.session.draft.with_untracked(|d| d.as_ref().is_some_and(|d| d.skipped.contains(&question)));
        let clear = move || {
            self.session.change_draft(|draft| draft.clear_links(&self.question.get_value(), LinkAs::About));
        };
        let words = words_in("b", "", self.words.text("link-no-place"));
        el("label", "tile pick").node(self.input("", skipped, clear)).node(words).node(tick()).view()
    }

    fn input(self, value: &str, chosen: bool, pick: impl Fn() + 'static) -> Node {
        el("input", "")
            .attr("type", if self.answers == LinkAs::About { "radio" } else { "checkbox" })
            .attr("name", self.question.get_value())
            .attr("value", value)
            .flag("checked", chosen)
            .on("change", move |_| pick())
    }

    fn pick(self, id: Uuid, name: Option<String>) {
        let question = self.question.get_value();
        self.session.change_draft(|draft| match self.answers {
            LinkAs::About => draft.set_about(&question, id, name),
            LinkAs::RespondsTo => draft.toggle_response(&question, id, name),
        });
    }
}

/// Shown on a row that is picked.
fn tick() -> Node {
    el("span", "picked").child(icon("check-bold", 24))
}

/// What a draft points at, with the names that it keeps.
fn picked(draft: &Draft, answers: LinkAs) -> BTreeMap<Uuid, Option<String>> {
    match answers {
        LinkAs::About => draft.about.iter().cloned().collect(),
        LinkAs::RespondsTo => draft.responds_to.iter().cloned().collect(),
    }
}

/// What is picked already first, then by distance from a position; what has no place comes last.
pub fn in_order<'a>(
    all: impl Iterator<Item = &'a Arc<Contribution>>,
    from: Position,
    chosen: &BTreeMap<Uuid, Option<String>>,
) -> Vec<Candidate> {
    let far = |item: &Contribution| item.geometry.as_ref().map(|place| length(&[from, place.anchor()]));
    let mut known: Vec<Candidate> = all.map(|item| (Arc::clone(item), far(item))).collect();
    known.sort_by(|(one, near), (other, far)| {
        let open = |item: &Contribution| !chosen.contains_key(&item.id);
        let metres = |far: &Option<f64>| far.unwrap_or(f64::INFINITY);
        (open(one).cmp(&open(other))).then(metres(near).total_cmp(&metres(far))).then_with(|| one.id.cmp(&other.id))
    });
    known
}

/// What is looked through for a word.
pub fn searched(item: &Contribution) -> String {
    let near = item.location.near.as_deref().unwrap_or_default();
    text::fold(&[item.text("name").unwrap_or_default(), " ", near].concat(), &device::unicode())
}

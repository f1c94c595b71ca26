//! Reads what somebody said about a place; changes or deletes it.

use std::sync::Arc;

use common_ground_core::draft::media_id;
use common_ground_core::project::{Question, QuestionType};
use common_ground_core::{Answer, Contribution, Uuid};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::answer_words::{answer_words, in_tongue, plain};
use super::dots::dots_on;
use super::links::{follow_ups, links};
use super::size::shape_words;
use crate::i18n::{Said, i18n, t};
use crate::session::{Session, session};
use crate::ui::{
    Node, badge, beside, button, el, focus, heading, icon, labelled, live, nothing, photo_view, said, text, voice_view,
    written,
};

/// One contribution.
pub fn card(id: Uuid) -> AnyView {
    let session = session();
    let item = Memo::new(move |_| session.contribution(id).map(|item| Arc::new(session.seen(&item).into_owned())));
    live(move || {
        let Some(item) = item.get() else { return nothing() };
        let words = i18n();
        let project = session.project();
        let mut rows = Vec::new();
        for question in project.questions.iter().filter(|q| q.asked_for(&item.kind) && q.id != "name") {
            let answer = item.answers.get(&question.id);
            if let Some(answer) =
                answer_view(session, question, item.category.as_deref(), answer, item.provenance.lang.as_deref())
            {
                rows.push(row(words.said(question.label_for(&item.kind)), answer));
            }
        }
        let others = item.answers.iter().filter(|(id, _)| project.question(id).is_none());
        rows.extend(others.map(|(id, answer)| {
            let id = id.clone().into();
            row(id, text("bdi", "", plain(answer)).view())
        }));
        let shape = shape_words(words, item.geometry.as_ref())
            .map(|shape| el("p", "hint").child(icon("map-trifold-bold", 20)).node(text("span", "", shape)).view());
        let near = item.location.near.as_ref().map(|near| {
            let near = words.text_with("card-near", "place", near.clone());
            el("p", "hint").child(icon("map-pin-bold", 20)).node(text("bdi", "", near)).view()
        });
        let moved = item.location.masked.then(|| {
            el("p", "hint").child(icon("shield-check-fill", 20)).node(text("span", "", t("private-moved"))).view()
        });
        let kind = project.kind(&item.kind).map(|kind| {
            let title = said("span", "", words.said(&kind.title));
            el("p", "of-kind").child(badge(kind, 24)).node(title).view()
        });
        let may_change = !session.readonly && session.contribution(id).is_some_and(|item| session.may_change(&item));
        let delete = labelled(button("skip danger"), "trash-bold", 22, t("card-delete"))
            .click(move || spawn_local(session.remove(id)));
        let change = labelled(button("go"), "pencil-simple-bold", 22, t("change")).click(move || session.edit(id));
        let buttons = may_change.then(|| [el("span", "grow"), delete, change].map(Node::view));
        let nav = el("div", "nav").node(close(session)).all(buttons.into_iter().flatten());
        el("article", "panel card")
            .attr("aria-labelledby", "cg-heading")
            .all(kind)
            .node(heading("").node(name_node(&item)))
            .all(near)
            .all(moved)
            .all(shape)
            .node(el("dl", "answers").all(rows))
            .all(dots_on(session, &item).filter(|_| !session.readonly))
            .child(links(session, id))
            .all(follow_ups(session, &item).into_iter().filter(|_| !session.readonly))
            .node(nav)
            .view()
    })
}

fn close(session: Session) -> Node {
    labelled(button("back"), "x-bold", 22, t("close")).click(move || session.close_card())
}

fn row(label: Said, answer: AnyView) -> AnyView {
    el("div", "").node(said("dt", "", label)).node(el("dd", "").child(answer)).view()
}

/// Several contributions in one place, to choose from.
pub fn cluster(ids: Vec<Uuid>) -> AnyView {
    let session = session();
    let items = ids.iter().take(100).map(|id| item_button(session, *id));
    el("div", "panel")
        .node(heading(i18n().text_with("cluster-title", "count", ids.len())))
        .node(el("ul", "items").all(items.collect::<Vec<_>>()))
        .node(el("div", "nav").node(close(session)))
        .view()
}

/// A contribution as a button in a list: picture, name, category; opens its card.
pub fn item_button(session: Session, id: Uuid) -> AnyView {
    let Some(item) = session.contributions.with_untracked(|all| all.get(&id).cloned()) else { return nothing() };
    let item = untrack(|| session.seen(&item));
    item_with(session, &item, why_of(&item))
}

/// The beginning of what was said about it.
pub fn why_of(item: &Contribution) -> Option<AnyView> {
    let start: String = item.text("why")?.chars().take(140).collect();
    Some(el("span", "why").node(written(in_tongue(i18n(), start, item.provenance.lang.as_deref()))).view())
}

/// The same without what was said about it.
pub fn short_item(session: Session, item: &Contribution) -> AnyView {
    item_with(session, item, None)
}

fn item_with(session: Session, item: &Contribution, why: Option<AnyView>) -> AnyView {
    let id = item.id;
    let open = item_face(session, item, why).click(move || session.open_card(id));
    let open = if session.returns_to(id) { open.born(focus) } else { open };
    el("li", "").node(open).view()
}

/// A button that shows a contribution in a list: picture, name, kind and category. What it does is the caller's.
pub fn item_face(session: Session, item: &Contribution, why: Option<AnyView>) -> Node {
    let seen = untrack(|| session.seen(item));
    let item = seen.as_ref();
    let words = i18n();
    let project = session.project();
    let kind = project.kind(&item.kind);
    let category = item.category.as_ref().and_then(|c| project.category(c)).map(|c| words.said(&c.label));
    let shape = shape_words(words, item.geometry.as_ref()).map(Said::from);
    let about = [kind.map(|k| words.said(&k.title)), category, shape];
    let words = el("span", "")
        .node(el("b", "").node(name_node(item)))
        .node(el("small", "").all(beside(about.into_iter().flatten())))
        .all(why);
    button("item").all(kind.map(|k| badge(k, 24))).node(words).child(icon("caret-right-bold", 20))
}

/// Its name; else what it is near; else that it has none.
pub fn name_of(item: &Contribution) -> String {
    item.text("name").map(str::to_owned).or_else(|| item.location.near.clone()).unwrap_or_else(|| t("card-unnamed"))
}

/// The same, in the language that it was written in.
pub fn name_node(item: &Contribution) -> Node {
    let tongue = item.provenance.lang.as_deref().filter(|_| item.text("name").is_some());
    written(in_tongue(i18n(), name_of(item), tongue))
}

/// An answer to look at or to listen to, or else in words; `None` when there is none.
pub fn answer_view(
    session: Session,
    question: &Question,
    category: Option<&str>,
    answer: Option<&Answer>,
    tongue: Option<&str>,
) -> Option<AnyView> {
    // Other tools' paths have no id: what lies there is not here, as what was not handed over is not.
    let id = |answer| media_id(answer).unwrap_or(Uuid::nil());
    match &question.of {
        QuestionType::Photo => Some(photo_view(session, id(answer?), t("photo"))),
        QuestionType::Voice { .. } => Some(voice_view(session, id(answer?), t("voice"))),
        _ => answer_words(&session.project(), question, category, answer, tongue),
    }
}

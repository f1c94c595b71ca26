//! Answers the project's questions, one page each: picks, types, or goes on without.

use std::rc::Rc;

use common_ground_core::draft::{PLACE, media_id};
use common_ground_core::project::{Question, QuestionType, Words};
use common_ground_core::{Answer, Draft, Uuid};
use leptos::prelude::*;

use super::review;
use crate::i18n::{i18n, t};
use crate::session::{Session, session};
use crate::ui::{
    ChoiceItem, MediaField, Node, TextField, button, choices, el, heading, icon, labelled, live, long_text, nothing,
    photo_field, scale, short_text, steps, text, voice_field,
};

/// The page that the draft is on.
pub fn conversation() -> AnyView {
    let session = session();
    let page = Memo::new(move |_| session.draft.with(|d| d.as_ref().map(|d| d.page.clone())));
    live(move || match page.get().as_deref() {
        None | Some(PLACE) => nothing(),
        Some("check") => review::review(),
        Some(page) => questions(session, page),
    })
}

fn questions(session: Session, page: &str) -> AnyView {
    let project = session.project();
    let draft = session.draft.get_untracked().unwrap_or_default();
    let on_page = draft.questions(&project, page);
    let (number, total) = draft.step(&project);
    let is_category = on_page.first().is_some_and(|q| q.of == QuestionType::Category);
    let skip = draft.can_skip(&project, page).then(|| {
        button("skip").text(t(if is_category { "not-sure" } else { "skip" })).click(move || session.skip_page())
    });
    let go = el("button", "go")
        .attr("type", "submit")
        .node(text("span", "", t("continue")))
        .child(icon("arrow-right-bold", 22));
    let mut form = el("form", "panel").flag("novalidate", true).node(steps(number, total)).on("submit", move |event| {
        event.prevent_default();
        if !session.still_taking() {
            session.next_page();
        }
    });
    for (index, question) in on_page.into_iter().enumerate() {
        form = form.all(question_view(session, question, &draft, index == 0));
    }
    form.node(el("div", "nav").node(back(session)).node(el("span", "grow")).all(skip.map(Node::view)).node(go)).view()
}

/// "Back": the page before; answers stay.
pub fn back(session: Session) -> Node {
    labelled(button("back"), "arrow-left-bold", 22, t("back")).click(move || session.previous_page())
}

fn question_view(session: Session, question: &Question, draft: &Draft, first: bool) -> Vec<AnyView> {
    let language = i18n().language();
    let label = question.label_for(&draft.kind).get(&language);
    let hint = question.hint_for(&draft.kind).get(&language);
    let id = &question.id;
    let is_text = matches!(question.of, QuestionType::ShortText { .. } | QuestionType::LongText { .. });
    let head_id = if first { "cg-heading".to_owned() } else { format!("cg-{id}-label") };
    let field_label = || text("label", "legend-text", label).attr("for", id.as_str());
    let mut views = match (first, is_text) {
        (true, true) => vec![heading(label).view(), field_label().attr("class", "unseen").view()],
        (true, false) => vec![heading(label).view()],
        (false, true) => vec![field_label().view()],
        (false, false) => vec![text("h2", "legend-text", label).attr("id", head_id.clone()).view()],
    };
    if !hint.is_empty() {
        views.push(text("p", "hint", hint).attr("id", format!("{id}-hint")).view());
    }
    views.extend(field_view(session, question, draft, &language, &head_id));
    views
}

fn field_view(session: Session, question: &Question, draft: &Draft, language: &str, head_id: &str) -> Vec<AnyView> {
    let id = question.id.clone();
    let project = session.project();
    let say = |words: &Words| words.get(language).to_owned();
    let chosen = draft.answers.get(&id).and_then(Answer::as_text).unwrap_or_default();
    let item = |id: &str, label: &Words, icon: Option<&str>| ChoiceItem {
        id: id.to_owned(),
        label: say(label),
        icon: icon.map(|icon| format!("{icon}-duotone")),
    };
    let tiles = |items: Vec<ChoiceItem>, chosen: Option<&str>| {
        let question = id.clone();
        let choose = Rc::new(move |chosen: &str| session.change_draft(|d| d.choose(&question, chosen)));
        vec![choices(&id, head_id, items, chosen, choose)]
    };
    let answered = id.clone();
    let type_in = move |value: &str| session.change_draft(|d| d.set_text(&answered, value));
    match &question.of {
        QuestionType::Category => {
            let items = project.categories.iter().map(|c| item(&c.id, &c.label, Some(&c.icon)));
            tiles(items.collect(), draft.category.as_deref())
        }
        QuestionType::Choice { options } => {
            let items = options.iter().map(|o| item(&o.id, &o.label, o.icon.as_deref()));
            tiles(items.collect(), Some(chosen))
        }
        QuestionType::ShortText { max } => {
            short_text(TextField { id: &id, max: *max, check: true, value: chosen }, type_in)
        }
        QuestionType::LongText { max } => {
            long_text(TextField { id: &id, max: *max, check: true, value: chosen }, type_in)
        }
        QuestionType::Scale { steps, words } => {
            let labels = (1..=*steps).map(|step| words.get(&step).map(say).unwrap_or_default()).collect();
            let number = draft.answers.get(&id).and_then(Answer::as_number);
            let chosen = (1..=*steps).find(|step| number == Some(f64::from(*step)));
            let answered = id.clone();
            let choose = move |step| session.change_draft(|d| d.set_step(&answered, step));
            vec![scale(&id, head_id, labels, chosen, choose)]
        }
        QuestionType::Photo => {
            let (taken, removed) = media_answer(session, &id);
            vec![photo_field(session, media_field(&id, head_id, draft), taken, removed)]
        }
        QuestionType::Voice { seconds } => {
            let (taken, removed) = media_answer(session, &id);
            vec![voice_field(session, media_field(&id, head_id, draft), *seconds, taken, removed)]
        }
        _ => Vec::new(),
    }
}

fn media_field<'a>(id: &'a str, labelled_by: &'a str, draft: &Draft) -> MediaField<'a> {
    MediaField { id, labelled_by, kept: draft.answers.get(id).and_then(media_id) }
}

/// What puts a photo or voice note into the answer, and what takes it out.
fn media_answer(session: Session, id: &str) -> (impl Fn(Uuid, &str) + 'static, impl Fn() + 'static) {
    let (question, same) = (id.to_owned(), id.to_owned());
    let taken = move |id, extension: &str| session.change_draft(|d| d.set_media(&question, id, extension));
    (taken, move || session.change_draft(|d| d.clear(&same)))
}

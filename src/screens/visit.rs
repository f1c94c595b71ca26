//! Says whether they are old enough, reads what happens with their answers, and agrees to each thing or not. Asked once
//! in a visit, before the first place.

use common_ground_core::participant::{AGE, Age, CONSENT};
use common_ground_core::project::{AgeGate, Consent};
use common_ground_core::{Code, Problem, Uuid};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::about;
use crate::device;
use crate::i18n::{i18n, t};
use crate::session::{Session, Trouble, message, session};
use crate::ui::{
    Node, TextField, button, el, error_summary, focus, heading, icon, labelled, live, nothing, said, short_text,
    submit, text, tick,
};

/// The guardian's reference.
const GUARDIAN: &str = "cg-guardian";
/// Most characters of it.
const GUARDIAN_MAX: usize = 80;

/// The page that the visit is on. `saved` is what the person has put on the map before.
pub fn visit(saved: Option<Uuid>) -> AnyView {
    let session = session();
    session.begin_visit();
    let page =
        Memo::new(move |_| session.visit.with(|v| v.as_ref().map(|v| (v.page.clone(), is_under(v.age.as_ref())))));
    live(move || match (page.get(), saved) {
        (None, _) => nothing(),
        (Some((page, under)), _) if page == AGE => age(session, under),
        (Some((page, _)), _) if page == CONSENT => consent(session),
        (Some((page, _)), saved) => about::about(session, &page, saved),
    })
}

fn is_under(age: Option<&Age>) -> bool {
    matches!(age, Some(Age::Under { .. }))
}

fn age(session: Session, under: bool) -> AnyView {
    let Some(gate) = session.project().age.clone() else { return nothing() };
    match (under, gate.under) {
        (false, _) => old_enough(session, &gate),
        (true, None) => too_young(session, &gate),
        (true, Some(_)) => guardian(session),
    }
}

/// "Are you 16 or over?"
fn old_enough(session: Session, gate: &AgeGate) -> AnyView {
    let say = move |age: Age| spawn_local(session.say_age(age));
    let answer = |key: &str, under: bool| {
        let age = move || if under { Age::Under { guardian: None } } else { Age::Adult };
        button("second wide").text(t(key)).click(move || say(age()))
    };
    el("div", "panel")
        .node(heading(i18n().text_with("age-title", "age", gate.gate)))
        .node(text("p", "hint", t("age-why")))
        .child(trouble(session))
        .node(el("div", "stack").node(answer("yes", false)).node(answer("no", true)))
        .node(el("div", "nav").node(cancel(session)))
        .view()
}

/// A kind no.
fn too_young(session: Session, gate: &AgeGate) -> AnyView {
    el("div", "panel")
        .node(heading(t("young-title")))
        .node(text("p", "", i18n().text_with("young-text", "age", gate.gate)))
        .node(text("p", "", t("young-look")))
        .node(
            el("div", "nav")
                .node(back(session))
                .node(el("span", "grow"))
                .node(button("go").text(t("young-map")).click(move || session.leave_visit())),
        )
        .view()
}

/// The reference to a parent's or guardian's consent.
fn guardian(session: Session) -> AnyView {
    let given = session.visit.with_untracked(|visit| match visit.as_ref().and_then(|v| v.age.clone()) {
        Some(Age::Under { guardian }) => guardian.unwrap_or_default(),
        _ => String::new(),
    });
    let field = TextField { id: GUARDIAN, max: GUARDIAN_MAX, check: false, value: &given };
    let typed = move |value: &str| {
        let guardian = Some(value.to_owned());
        session.change_visit(|visit| visit.age = Some(Age::Under { guardian }));
    };
    page_form(session)
        .node(heading(t("guardian-title")))
        .child(trouble(session))
        .node(text("p", "", t("guardian-text")))
        .node(text("label", "legend-text", t("guardian-label")).attr("for", GUARDIAN))
        .node(text("p", "hint", t("guardian-hint")).attr("id", [GUARDIAN, "-hint"].concat()))
        .all(short_text(field, typed))
        .node(el("div", "nav").node(back(session)).node(el("span", "grow")).node(continues("continue")))
        .view()
}

/// The project's own words, and each choice.
fn consent(session: Session) -> AnyView {
    let project = session.project();
    let Some(consent) = project.consent.clone() else { return nothing() };
    let words = i18n();
    let language = words.language();
    let template = consent.version.starts_with("template").then(|| {
        let told = text("span", "", t("consent-template"));
        el("p", "template").child(icon("warning-fill", 24)).node(told).view()
    });
    let statement = consent.statement.iter().map(|line| said("p", "", words.said(line)).view());
    let controllers = consent.controllers.iter().map(|name| text("li", "", name.as_str()).view());
    let until = consent.withdraw_until.as_deref().map(|day| {
        let day = device::day(day, &language);
        text("p", "", words.text_with("consent-until", "day", day)).view()
    });
    let choices = {
        let consent = consent.clone();
        move || choices(session, &consent)
    };
    page_form(session)
        .node(heading(t("consent-title")))
        .child(trouble(session))
        .all(template)
        .node(el("div", "statement").all(statement.collect::<Vec<_>>()))
        .node(text("h2", "legend-text", t("consent-controllers")))
        .node(el("ul", "controllers").all(controllers.collect::<Vec<_>>()))
        .all(until)
        .node(el("fieldset", "ticks").node(text("legend", "legend-text", t("consent-choices"))).live(choices))
        .node(el("div", "nav").node(back(session)).node(el("span", "grow")).node(continues("consent-go")))
        .view()
}

/// The boxes; those that have to be ticked say so once somebody has tried without.
fn choices(session: Session, consent: &Consent) -> AnyView {
    let words = i18n();
    let missing = missing(session);
    let given = session.visit.with_untracked(|v| v.as_ref().map(|v| v.choices.clone()).unwrap_or_default());
    let boxes = consent.choices.iter().flat_map(|choice| {
        let id = choice.id.clone();
        let field = tick_id(&id);
        let wrong = missing.contains(&["consent.", &id].concat()).then(|| [&field, "-wrong"].concat());
        let line = wrong.clone().map(|line| text("p", "wrong", t("consent-needed")).attr("id", line).view());
        let ticked = given.get(&id).copied().unwrap_or(false);
        let label = el("span", "").node(said("span", "", words.said(&choice.label)));
        let label = if choice.required { label } else { label.text([" ", &t("optional-mark")].concat()) };
        let tick = tick(&field, label, ticked, wrong, move |yes| session.change_visit(|visit| visit.agree(&id, yes)));
        line.into_iter().chain([tick])
    });
    boxes.collect::<Vec<_>>().into_any()
}

fn missing(session: Session) -> Vec<String> {
    match session.trouble.get() {
        Some(Trouble::Answers(problems)) => problems.into_iter().filter_map(|problem| problem.place.path).collect(),
        _ => Vec::new(),
    }
}

fn tick_id(choice: &str) -> String {
    ["cg-agree-", choice].concat()
}

/// A page whose "Continue" goes on.
pub fn page_form(session: Session) -> Node {
    el("form", "panel").flag("novalidate", true).on("submit", move |event| {
        event.prevent_default();
        spawn_local(session.visit_on());
    })
}

/// "Continue", or what stands for it.
pub fn continues(key: &str) -> Node {
    submit().node(text("span", "", t(key))).child(icon("arrow-right-bold", 22))
}

/// "Back".
pub fn back(session: Session) -> Node {
    labelled(button("back"), "arrow-left-bold", 22, t("back")).click(move || session.visit_back())
}

fn cancel(session: Session) -> Node {
    labelled(button("back"), "x-bold", 24, t("cancel")).click(move || session.leave_visit())
}

/// "There is a problem", with a link to the field.
pub fn trouble(session: Session) -> AnyView {
    live(move || match session.trouble.get() {
        None => nothing(),
        Some(Trouble::Store(error)) => {
            let told = i18n().text_with(message(&error), "device", device::kind_of_device());
            error_summary(vec![told.into_any()])
        }
        Some(Trouble::Answers(problems)) => error_summary(problems.iter().map(line).collect()),
    })
}

fn line(problem: &Problem) -> AnyView {
    let path = problem.place.path.clone().unwrap_or_default();
    let (field, told) = if let Some(choice) = path.strip_prefix("consent.") {
        (tick_id(choice), t("consent-needed"))
    } else if path == "guardian" && problem.code == Code::Required {
        (GUARDIAN.to_owned(), t("guardian-needed"))
    } else {
        let key = ["problem-", problem.code.as_str()].concat();
        let what = i18n().text_with(&key, "detail", problem.detail.clone());
        let field = if path == "guardian" { GUARDIAN.to_owned() } else { path };
        (field, what)
    };
    let session = session();
    button("link").text(told).click(move || to_field(session, &field)).view()
}

fn to_field(session: Session, id: &str) {
    if let Some(field) = session.with_id(id) {
        focus(field);
    }
}

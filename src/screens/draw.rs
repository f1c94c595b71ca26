//! Draws a route or an area on the place page: the pin stays in the middle, the map moves under it, and each corner is
//! put down with a button or with Enter. Nothing has to be tapped precisely and nothing dragged.

use common_ground_core::geometry::{Form, Sketch};
use common_ground_core::{Code, Problem};
use leptos::prelude::*;

use super::place::Part;
use super::size::{area_words, length_words};
use crate::i18n::{I18n, i18n, pair, t};
use crate::session::{Said, Session};
use crate::ui::{button, el, focus, icon, labelled, live, nothing, text};

/// Id of the button that puts a corner down.
const PUT: &str = "cg-put";

/// One part of the place page.
pub fn part(session: Session, part: Part) -> AnyView {
    match part {
        Part::Title => {
            let words = i18n();
            live(move || title(words, session))
        }
        Part::Said => said(session),
        Part::Tools => vec![tools(session), private(session)].into_any(),
        Part::Forms => forms(session),
        Part::Go => live(move || go(session)),
    }
}

fn form(session: Session) -> Option<Form> {
    session.draft.with(|d| d.as_ref().and_then(common_ground_core::Draft::form))
}

fn title(words: I18n, session: Session) -> AnyView {
    let sketch = session.sketch();
    let title = match (form(session), sketch.picked()) {
        (None, _) => return text("span", "kept", words.text("draw-kept")).view(),
        (Some(Form::Whole), _) => return text("span", "everywhere", words.text("draw-whole")).view(),
        (_, Some(picked)) => words.text_with("draw-picked", "number", picked + 1),
        (Some(Form::Area), _) if sketch.corners().is_empty() => words.text("draw-area-first"),
        _ if sketch.corners().is_empty() => words.text("draw-route-first"),
        _ if sketch.can_finish() => words.text("draw-ready"),
        _ => words.text("draw-next"),
    };
    title.into_any()
}

/// What came of the last step, and how long or large it is so far. Keeps the map's picture of the drawing up to date.
fn said(session: Session) -> AnyView {
    let words = i18n();
    let project = session.project();
    Effect::new(move |_| {
        let sketch = session.sketch();
        let kind = session.draft.with(|d| d.as_ref().map(|d| d.kind.clone())).unwrap_or_default();
        let kind = project.kinds.iter().position(|k| k.id == kind).unwrap_or(0);
        let corners = if sketch.form().is_drawn() { sketch.corners() } else { &[] };
        session.with_map(|map| map.set_sketch(corners, sketch.form() == Form::Area, sketch.picked(), kind));
    });
    on_cleanup(move || {
        session.said.set(None);
        session.with_map(|map| map.set_sketch(&[], false, None, 0));
    });
    let line = move || {
        let sketch = session.sketch();
        if !sketch.form().is_drawn() {
            return String::new();
        }
        let said = session.said.with(|said| said.as_ref().map(|said| said_words(words, said)));
        let said = said.or_else(|| sketch.corners().is_empty().then(|| words.text("draw-said-start")));
        [said, so_far(words, &sketch)].into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let wrong = move || session.said.with(|said| matches!(said, Some(Said::Wrong(_) | Said::Mended)));
    let keys = live(move || {
        if session.sketch().form().is_drawn() { words.text("draw-keys") } else { String::new() }.into_any()
    });
    let line = el("p", "")
        .live_attr("class", move || Some(if wrong() { "said wrong" } else { "said" }.to_owned()))
        .attr("role", "status")
        .live_text(line);
    // Of no use to somebody who listens and taps.
    let keys = el("p", "unseen").attr("data-aloud", "off").child(keys);
    vec![keys.view(), line.view()].into_any()
}

fn said_words(words: I18n, said: &Said) -> String {
    let at = |key: &str, number: usize, near: &str| {
        if near.is_empty() {
            words.text_with(key, "number", number)
        } else {
            words.text_of(&format!("{key}-near"), vec![pair("number", number), pair("place", near.to_owned())])
        }
    };
    match said {
        Said::Added(number, near) => at("draw-said-added", *number, near),
        Said::Moved(number, near) => at("draw-said-moved", *number, near),
        Said::Removed(number) => at("draw-said-removed", *number, ""),
        Said::Picked(number, count) => {
            words.text_of("draw-said-picked", vec![pair("number", *number), pair("count", *count)])
        }
        Said::Left => words.text("draw-said-left"),
        Said::Undone => words.text("draw-said-undone"),
        Said::Mended => words.text("draw-said-mended"),
        Said::Wrong(problem) => wrong_words(words, problem),
    }
}

fn wrong_words(words: I18n, problem: &Problem) -> String {
    match problem.code {
        Code::OutsideArea => words.text("place-outside"),
        Code::TooFewPositions => words.text("draw-too-few"),
        Code::SelfCrossing => words.text("draw-crossing"),
        code => words.text_with(&format!("problem-{}", code.as_str()), "detail", problem.detail.clone()),
    }
}

/// "It is about 120 metres long so far."
fn so_far(words: I18n, sketch: &Sketch) -> Option<String> {
    let geometry = sketch.geometry().ok()?;
    match (geometry.length(), geometry.area()) {
        (Some(metres), _) => Some(words.text_with("draw-so-far-length", "size", length_words(words, metres))),
        (_, Some(metres)) => Some(words.text_with("draw-so-far-size", "size", area_words(words, metres))),
        _ => None,
    }
}

/// Undo, and the corner that is picked.
fn tools(session: Session) -> AnyView {
    let words = i18n();
    let there = Memo::new(move |_| {
        let sketch = session.sketch();
        sketch.form().is_drawn() && !sketch.corners().is_empty()
    });
    let picked = Memo::new(move |_| session.sketch().picked());
    live(move || {
        if !there.get() {
            return nothing();
        }
        let which = move || {
            let count = pair("count", session.sketch().corners().len());
            match picked.get() {
                Some(corner) => words.text_of("draw-of", vec![pair("number", corner + 1), count]),
                None => words.text_of("draw-count", vec![count]),
            }
        };
        let step = |key: &str, picture: &str, pick: fn(&mut Sketch)| {
            button("quiet sq").attr("aria-label", words.text(key)).child(icon(picture, 22)).click(move || {
                session.pick_corner(pick);
            })
        };
        let corners = el("div", "corners")
            .attr("role", "group")
            .attr("aria-label", words.text("draw-corners"))
            .node(step("draw-previous", "caret-left-bold", Sketch::pick_previous))
            .node(el("span", "").live_text(which))
            .node(step("draw-following", "caret-right-bold", Sketch::pick_next));
        let picked_only = move || {
            if picked.get().is_none() {
                return nothing();
            }
            let remove = labelled(button("quiet danger"), "trash-bold", 22, words.text("draw-remove"));
            remove
                .click(move || {
                    session.remove_corner();
                    to_put(session);
                })
                .view()
        };
        let undo = labelled(button("quiet"), "arrow-u-up-left-bold", 22, words.text("undo"));
        el("div", "tools").node(undo.click(move || session.undo_corner())).node(corners).live(picked_only).view()
    })
}

/// "This is a private place": a box to tick, for a spot, where the project offers it.
fn private(session: Session) -> AnyView {
    if !session.offers_private() {
        return nothing();
    }
    let words = i18n();
    let spot = Memo::new(move |_| form(session) == Some(Form::Spot));
    let ticked = Memo::new(move |_| session.is_private());
    live(move || {
        if !spot.get() {
            return nothing();
        }
        let input = el("input", "")
            .attr("type", "checkbox")
            .attr("aria-describedby", "cg-private-hint")
            .flag("checked", untrack(|| ticked.get()))
            .on("change", move |event| session.set_private(event_target_checked(&event)));
        let hint = text("small", "", words.text("private-hint")).attr("id", "cg-private-hint");
        let label = el("label", "").node(input).node(text("b", "", words.text("private-place")));
        el("div", "private").node(label).node(hint).view()
    })
}

/// Spot, route or area, as native radio buttons.
fn forms(session: Session) -> AnyView {
    let words = i18n();
    let kind = session.draft.with_untracked(|d| d.as_ref().map(|d| d.kind.clone())).unwrap_or_default();
    let forms = session.project().kind(&kind).map(|kind| kind.forms.clone()).unwrap_or_default();
    let now = Memo::new(move |_| form(session));
    if forms.len() < 2 && untrack(|| now.get()).is_some_and(|now| forms.contains(&now)) {
        return nothing();
    }
    let tiles = forms.into_iter().map(|form| {
        let radio = el("input", "")
            .attr("type", "radio")
            .attr("name", "cg-form")
            .attr("value", form.as_str())
            .flag("checked", untrack(|| now.get()) == Some(form))
            .on("change", move |_| session.set_form(form));
        let name = words.text(&format!("form-{}", form.as_str()));
        el("label", "form").node(radio).child(icon(picture(form), 24)).node(text("span", "", name)).view()
    });
    el("div", "forms")
        .attr("role", "radiogroup")
        .attr("aria-label", t("forms-label"))
        .all(tiles.collect::<Vec<_>>())
        .view()
}

fn picture(form: Form) -> &'static str {
    match form {
        Form::Spot => "map-pin-fill",
        Form::Route => "path-bold",
        Form::Area => "polygon-bold",
        Form::Whole => "map-trifold-bold",
    }
}

/// Add a corner, move it here, finish. The buttons stay and change their words: one that is made anew under a finger
/// hears no press, and loses the focus.
fn go(session: Session) -> AnyView {
    let words = i18n();
    let finish = move |key: &str| {
        labelled(button("go"), "check-bold", 28, words.text(key)).click(move || session.finish_sketch())
    };
    let state = Memo::new(move |_| {
        let sketch = session.sketch();
        (sketch.picked().is_some(), sketch.can_finish())
    });
    let shown = move |class: &'static str, when: fn((bool, bool)) -> bool| {
        move || Some(if when(state.get()) { class.to_owned() } else { "hidden".to_owned() })
    };
    let kept = Memo::new(move |_| form(session));
    live(move || match kept.get() {
        None => finish("draw-keep").view(),
        Some(Form::Whole | Form::Spot) => finish("draw-continue").view(),
        Some(Form::Route | Form::Area) => {
            let leave = button("")
                .live_attr("class", shown("back", |(picked, _)| picked))
                .text(words.text("draw-leave"))
                .click(move || {
                    session.pick_corner(|sketch| sketch.pick(None));
                    to_put(session);
                });
            let picture = move || icon(if state.get().0 { "check-bold" } else { "plus-bold" }, 28);
            let put = button("")
                .attr("id", PUT)
                .live_attr("class", move || Some(if state.get() == (false, true) { "back" } else { "go" }.to_owned()))
                .live(picture)
                .node(
                    el("span", "").live_text(move || words.text(if state.get().0 { "draw-move" } else { "draw-add" })),
                )
                .click(move || session.put_corner());
            let done = finish("draw-finish").live_attr("class", shown("go", |state| state == (false, true)));
            vec![leave.view(), put.view(), done.view()].into_any()
        }
    })
}

/// Gives the focus to "Add a corner", because the button that was pressed has gone.
fn to_put(session: Session) {
    if let Some(button) = session.with_id(PUT) {
        focus(button);
    }
}

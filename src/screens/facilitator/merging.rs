//! Merging files: many at once are put together with what is on this tablet. What is going on goes on when this screen is
//! left; it is only shown here.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};

use super::{keeping, section as framed};
use crate::device::{self, files};
use crate::i18n::{I18n, i18n, pair, t};
use crate::later::{self, Parcels};
use crate::session::{Merging, Outcome, Session, Unfit};
use crate::ui::{Node, button, el, error_summary, focus, icon, labelled, live, nothing, text};

/// What is merged here.
const ACCEPTED: &str = ".zip,.age,.geojson,.json,application/zip,application/geo+json";

/// "Merge files".
pub(super) fn section(session: Session, ready: RwSignal<bool>) -> AnyView {
    spawn_local(session.look_for_merge());
    live(move || if ready.get() { shown(session) } else { nothing() })
}

fn shown(session: Session) -> AnyView {
    let table = session.merging();
    let (state, said) = (table.state.clone(), table.state.clone());
    // The count of files changes the words only.
    let page = Memo::new_with_compare(move |_| state.get(), |before, now| !both_read(before, now));
    framed("cg-desk-merging", "merge-title")
        // It outlasts the pages: a screen reader says only what changes in what is there.
        .node(el("p", "unseen").attr("role", "status").live_text(aloud(said.clone())))
        .child(live(move || match page.get() {
            Merging::Rest => rest(session).view(),
            Merging::Reading { .. } => reading(session, said.clone()),
            Merging::Ask(left, others) => ask(session, &left, others),
            Merging::Storing => step_heading(t("passing-storing")).view(),
            Merging::Done(outcome) => done(session, &outcome),
            Merging::Undone(left) => undone(session, left),
            Merging::Failed(error) => failed(session, keeping::told(&error.into())),
            Merging::NotFetched => failed(session, t("passing-failed-fetch")),
        }))
        .view()
}

fn both_read(before: Option<&Merging>, now: Option<&Merging>) -> bool {
    matches!((before, now), (Some(Merging::Reading { .. }), Some(Merging::Reading { .. })))
}

/// Which file is being read.
fn which(words: I18n, done: usize, of: usize) -> String {
    words.text_of("merge-reading", vec![pair("number", done + 1), pair("count", of)])
}

/// What screen readers say while nobody presses anything: not every file, if there are many.
fn aloud(state: ArcRwSignal<Merging>) -> impl Fn() -> String + Send + 'static {
    let words = i18n();
    let line = Memo::new(move |_| match state.get() {
        Merging::Reading { done, of } => which(words, done / 10 * 10, of),
        Merging::Storing => words.text("passing-storing"),
        _ => String::new(),
    });
    move || line.get()
}

/// The heading of a page. It takes the focus from what was pressed here, and from the page's own heading, where it goes when
/// what had it has gone; not from a field elsewhere that somebody is writing in meanwhile.
fn step_heading(words: impl Into<String>) -> Node {
    text("h3", "", words).attr("tabindex", "-1").born(|heading| {
        let own = heading.closest("section").ok().flatten();
        let takes = device::active_element().is_none_or(|active| {
            let here = own.is_some_and(|section| section.contains(Some(&active)));
            here || active.tag_name() == "BODY" || active.id() == "cg-heading"
        });
        if takes {
            focus(heading);
        }
    })
}

/// Does something with the last file of code, once it is there.
fn with_parcels(session: Session, then: impl AsyncFnOnce(Parcels) + 'static) {
    spawn_local(async move {
        match later::fetch_parcels().await {
            Some(parcels) => then(parcels).await,
            None => session.merging().state.set(Merging::NotFetched),
        }
    });
}

fn rest(session: Session) -> Node {
    let pick = el("input", "unseen").attr("type", "file").flag("multiple", true).attr("accept", ACCEPTED);
    let pick = pick.on("change", move |event| {
        let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
        let files = input.files();
        let files: Vec<File> = files.iter().flat_map(|list| (0..list.length()).filter_map(|at| list.get(at))).collect();
        if !files.is_empty() {
            with_parcels(session, async move |parcels| (parcels.merge)(session, files).await);
        }
    });
    let pick = el("label", "second file")
        .child(icon("download-simple-bold", 22))
        .node(text("span", "", t("merge-pick")))
        .node(pick);
    el("div", "stack").node(text("p", "", t("merge-what"))).node(pick).child(live(move || last(session)))
}

/// The last merge, and the way to undo it.
fn last(session: Session) -> AnyView {
    let words = i18n();
    let Some((at, files)) = session.merging().undoable.get() else { return nothing() };
    let when = device::moment(at, &words.language());
    let line = words.text_of("merge-last", vec![pair("when", when), pair("count", files)]);
    let undo = labelled(button("second"), "arrow-u-up-left-bold", 22, t("merge-undo"))
        .click(move || with_parcels(session, async move |parcels| (parcels.undo_merge)(session).await));
    el("div", "stack").node(text("p", "hint", line)).node(el("div", "row").node(undo)).view()
}

fn reading(session: Session, state: ArcRwSignal<Merging>) -> AnyView {
    let words = i18n();
    let now = Memo::new(move |_| {
        state.with(|state| if let Merging::Reading { done, of } = state { (*done, *of) } else { (0, 1) })
    });
    let line = move || {
        let (done, of) = now.get();
        which(words, done, of)
    };
    let value = move || {
        let (done, of) = now.get();
        Some((done * 100 / of.max(1)).to_string())
    };
    let stop = labelled(button("second"), "x-bold", 22, t("import-cancel")).click(move || session.stop_merge());
    el("div", "stack import")
        .node(step_heading(String::new()).live_text(line))
        .node(el("progress", "").attr("max", "100").named("merge-title").live_attr("value", value))
        .node(el("div", "row").node(stop))
        .view()
}

/// A line for each file that can't be merged: its name, what is wrong, what to do.
fn unfit(words: I18n, left: &[(String, Unfit)]) -> AnyView {
    let lines = left.iter().map(|(file, why)| {
        let name = text("bdi", "legend-text", file.clone());
        el("li", "").node(name).node(text("p", "", why_not(words, why))).view()
    });
    el("ul", "book").all(lines.collect::<Vec<_>>()).view()
}

fn why_not(words: I18n, why: &Unfit) -> String {
    let key = match why {
        Unfit::NotRead => "merge-not-read",
        Unfit::Unknown => "merge-unknown",
        Unfit::Sealed => "merge-sealed",
        Unfit::Public => "merge-public",
        Unfit::Damaged => "merge-damaged",
        Unfit::CutOff => "merge-cut-off",
        Unfit::Newer => "merge-newer",
        Unfit::Foreign => "merge-foreign",
        Unfit::OtherProject(project) => return words.text_with("merge-project", "project", project.clone()),
    };
    words.text(key)
}

fn ask(session: Session, left: &[(String, Unfit)], others: usize) -> AnyView {
    let words = i18n();
    let stop = labelled(button("second"), "x-bold", 22, t("cancel")).click(move || session.stop_merge());
    let on = (others > 0).then(|| {
        let go = button("go").text(words.text_with("merge-go-on", "count", others));
        go.click(move || with_parcels(session, async move |parcels| (parcels.merge_others)(session).await)).view()
    });
    el("div", "stack")
        .node(step_heading(t("merge-unfit")).attr("aria-describedby", "cg-merge-unfit"))
        .node(text("p", "", t("merge-unfit-more")).attr("id", "cg-merge-unfit"))
        .child(unfit(words, left))
        .node(el("div", "row").node(stop).all(on))
        .view()
}

fn done(session: Session, outcome: &Outcome) -> AnyView {
    let words = i18n();
    // The first four stand there even when there are none.
    let rows = [
        ("merge-new", outcome.new, true),
        ("merge-updated", outcome.updated, true),
        ("merge-same", outcome.same, true),
        ("merge-conflicts", outcome.conflicts, true),
        ("merge-older", outcome.older, false),
        ("merge-withdrawn", outcome.withdrawn, false),
        ("merge-removed", outcome.removed, false),
        ("merge-unreadable", outcome.unreadable, false),
        ("merge-people", outcome.people, false),
        ("merge-sessions", outcome.sittings, false),
        ("merge-media", outcome.media, false),
    ];
    let rows = rows.into_iter().filter(|(_, count, always)| *always || *count > 0).map(|(key, count, _)| {
        el("div", "").node(text("dt", "", t(key))).node(el("dd", "").text(words.count(count))).view()
    });
    let conflicts = outcome.table.map(|file| {
        let save = labelled(button("second"), "download-simple-bold", 22, t("merge-table"));
        let save = save.click(move || file.with_value(files::download));
        el("div", "stack").node(text("p", "", t("merge-conflicts-more"))).node(el("div", "row").node(save)).view()
    });
    let left = (!outcome.left.is_empty())
        .then(|| el("div", "stack").node(text("h4", "", t("merge-unfit"))).child(unfit(words, &outcome.left)).view());
    let close = button("go").text(t("close")).click(move || session.stop_merge());
    el("div", "stack")
        .node(step_heading(words.text_with("merge-done", "count", outcome.files)))
        .node(el("dl", "answers").all(rows.collect::<Vec<_>>()))
        .all(conflicts)
        .all(left)
        .child(live(move || last(session)))
        .node(el("div", "row").node(close))
        .view()
}

fn undone(session: Session, left: usize) -> AnyView {
    let words = i18n();
    let stays = (left > 0).then(|| text("p", "", words.text_with("merge-undone-left", "count", left)).view());
    let close = button("go").text(t("close")).click(move || session.stop_merge());
    el("div", "stack")
        .node(step_heading(t("merge-undone")).attr("aria-describedby", "cg-merge-undone"))
        .node(text("p", "", t("merge-undone-more")).attr("id", "cg-merge-undone"))
        .all(stays)
        .node(el("div", "row").node(close))
        .view()
}

fn failed(session: Session, why: String) -> AnyView {
    let again = button("second").text(t("passing-again")).click(move || session.stop_merge());
    el("div", "stack").child(error_summary(vec![why.into_any()])).node(el("div", "row").node(again)).view()
}

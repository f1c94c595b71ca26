//! Another tablet nearby: sends everything there or takes everything from there, by two codes that the tablets show each
//! other, or as a file. What happens meanwhile goes on when this screen is left; it is only shown here.

mod codes;
mod outcome;
mod words;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};

use super::{deed, section as framed};
use crate::Assets;
use crate::device::files;
use crate::i18n::{i18n, t};
use crate::session::{Pass, Session, Why};
use crate::ui::{Node, button, el, error_summary, heading, icon, labelled, live, nothing, text};

/// "Another tablet nearby".
pub(super) fn section(session: Session) -> AnyView {
    let passing = session.passing();
    let (pass, step) = (passing.pass.clone(), passing.pass.clone());
    // The per cent change the words only: a button that is made anew under a finger hears no press.
    let page = Memo::new(move |_| match pass.get() {
        Pass::Going { sending, .. } => Pass::Going { sending, percent: 0 },
        other => other,
    });
    let ready = words::ready(i18n());
    live(move || if ready.get() { shown(session, page, step.clone()) } else { nothing() })
}

fn shown(session: Session, page: Memo<Pass>, step: ArcRwSignal<Pass>) -> AnyView {
    framed("cg-desk-passing", "passing-title")
        .child(live(move || match page.get() {
            Pass::Rest => rest(session),
            Pass::Preparing => waiting(session, "passing-preparing"),
            Pass::Show { sending, code } => codes::show(session, sending, &code),
            Pass::Read { .. } => codes::read(session),
            Pass::Meeting => waiting(session, "passing-meeting"),
            Pass::Going { sending, .. } => going(session, sending, step.clone()),
            Pass::Broken { sending, percent } => broken(session, sending, percent),
            Pass::Done { sending, summary, conflicts } => outcome::done(session, sending, &summary, &conflicts),
            Pass::Failed { why, .. } => failed(session, &why),
        }))
        .view()
}

fn assets() -> String {
    expect_context::<Assets>().0
}

fn rest(session: Session) -> AnyView {
    let words = i18n();
    let (here, there) = (assets(), assets());
    let wrong: RwSignal<Option<Why>> = RwSignal::new(None);
    let send = deed("go wide", "share-network-bold", "passing-send", None).click(move || {
        spawn_local(session.send_nearby(here.clone()));
    });
    let receive = deed("second wide", "download-simple-bold", "passing-receive", None).click(move || {
        spawn_local(session.receive_nearby(there.clone()));
    });
    let out = deed("second wide", "upload-simple-bold", "passing-file-out", Some("passing-file-out-more"));
    let out = out.click(move || {
        spawn_local(async move {
            match session.file_to_pass().await {
                Ok(file) if files::can_share(&file) => drop(files::share(&file).await),
                Ok(file) => files::download(&file),
                Err(error) => drop(wrong.try_set(Some(Why::Keeping(error)))),
            }
        });
    });
    let pick = el("input", "unseen").attr("type", "file").attr("accept", ".zip,application/zip");
    let pick = pick.on("change", move |event| {
        let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        take(session, file);
    });
    let pick = el("label", "second file")
        .child(icon("download-simple-bold", 22))
        .node(text("span", "", t("passing-file-in")))
        .node(pick);
    let told = move || wrong.get().map(|why| outcome::why(words, &why)).unwrap_or_default();
    el("div", "stack")
        .node(text("p", "", t("passing-what")))
        .node(send)
        .node(receive)
        .node(out)
        .node(pick)
        .node(el("p", "").attr("role", "status").live_text(told))
        .view()
}

/// A file from another tablet was picked.
fn take(session: Session, file: File) {
    let passing = session.passing();
    passing.pass.set(Pass::Preparing);
    spawn_local(async move {
        let taken = session.take_file(&file).await;
        session.passing().pass.set(match taken {
            Ok((summary, conflicts)) => Pass::Done { sending: false, summary, conflicts: conflicts.into() },
            Err(failure) => Pass::Failed { sending: false, why: Why::Passing(failure) },
        });
    });
}

/// "Stop", for every page on the way.
fn stop(session: Session) -> Node {
    labelled(button("second"), "x-bold", 22, t("import-cancel")).click(move || session.stop_passing())
}

fn waiting(session: Session, words: &str) -> AnyView {
    let line = heading(t(words)).attr("role", "status");
    el("div", "stack").node(line).node(el("div", "row").node(stop(session))).view()
}

fn going(session: Session, sending: bool, pass: ArcRwSignal<Pass>) -> AnyView {
    let words = i18n();
    let key = if sending { "passing-sending" } else { "passing-receiving" };
    let percent =
        Memo::new(move |_| pass.with(|pass| if let Pass::Going { percent, .. } = pass { *percent } else { 0 }));
    let line = move || match percent.get() {
        100 => words.text("passing-storing"),
        percent => words.text_with(key, "percent", percent),
    };
    // Said by screen readers now and then, not at every step.
    let spoken = Memo::new(move |_| percent.get() / 25 * 25);
    let aloud = move || words.text_with(key, "percent", spoken.get());
    el("div", "stack import")
        .node(heading(String::new()).live_text(line))
        .node(
            el("progress", "")
                .attr("max", "100")
                .named("passing-title")
                .live_attr("value", move || Some(percent.get().to_string())),
        )
        .node(el("p", "unseen").attr("role", "status").live_text(aloud))
        .node(el("div", "row").node(stop(session)))
        .view()
}

fn broken(session: Session, sending: bool, percent: u8) -> AnyView {
    let words = i18n();
    let line =
        if percent == 0 { words.text("passing-unmet") } else { words.text_with("passing-broken", "percent", percent) };
    let assets = assets();
    let again = if sending {
        button("go").text(t("passing-again-send")).click(move || spawn_local(session.send_nearby(assets.clone())))
    } else {
        button("go").text(t("passing-again-receive")).click(move || spawn_local(session.receive_nearby(assets.clone())))
    };
    el("div", "stack")
        .child(error_summary(vec![line.into_any()]))
        .node(el("div", "row").node(stop(session)).node(again))
        .view()
}

fn failed(session: Session, why: &Why) -> AnyView {
    let again = button("second").text(t("passing-again")).click(move || session.stop_passing());
    el("div", "stack")
        .child(error_summary(vec![outcome::why(i18n(), why).into_any()]))
        .node(el("div", "row").node(again))
        .view()
}

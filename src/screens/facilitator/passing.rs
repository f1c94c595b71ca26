//! Another tablet nearby: sends everything there or takes everything from there, by two codes that the tablets show each
//! other, or as a file. What happens meanwhile goes on when this screen is left; it is only shown here.

mod codes;
mod outcome;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, File, HtmlInputElement};

use super::{deed, keeping, section as framed};
use crate::Assets;
use crate::device::{self, files};
use crate::i18n::{i18n, t};
use crate::later;
use crate::session::{KeepingError, Pass, Session, Why};
use crate::ui::{Node, button, el, error_summary, focus, icon, labelled, live, nothing, text};

/// How far "Send as a file" has come.
#[derive(Clone)]
enum Out {
    /// Nothing begun, or it has gone.
    Rest,
    Making,
    /// It is made; the share sheet did not take it, or was closed.
    Made(StoredValue<File, LocalStorage>),
    Wrong(KeepingError),
}

/// "Another tablet nearby".
pub(super) fn section(session: Session, ready: RwSignal<bool>) -> AnyView {
    let passing = session.passing();
    let (pass, step) = (passing.pass.clone(), passing.pass.clone());
    // The per cent change the words only: a button that is made anew under a finger hears no press.
    let page = Memo::new(move |_| match pass.get() {
        Pass::Going { sending, .. } => Pass::Going { sending, percent: 0 },
        other => other,
    });
    live(move || if ready.get() { shown(session, page, step.clone()) } else { nothing() })
}

fn shown(session: Session, page: Memo<Pass>, step: ArcRwSignal<Pass>) -> AnyView {
    let said = step.clone();
    framed("cg-desk-passing", "passing-title")
        // It outlasts the pages: a screen reader says only what changes in what is there.
        .node(el("p", "unseen").attr("role", "status").live_text(aloud(said)))
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

/// What screen readers say while nobody presses anything: per cent now and then, not at every step.
fn aloud(pass: ArcRwSignal<Pass>) -> impl Fn() -> String + Send + 'static {
    let words = i18n();
    let line = Memo::new(move |_| match pass.get() {
        Pass::Preparing => words.text("passing-preparing"),
        Pass::Meeting => words.text("passing-meeting"),
        Pass::Going { percent: 100, .. } => words.text("passing-storing"),
        Pass::Going { sending, percent } => words.text_with(under_way(sending), "percent", percent / 25 * 25),
        _ => String::new(),
    });
    move || line.get()
}

fn under_way(sending: bool) -> &'static str {
    if sending { "passing-sending" } else { "passing-receiving" }
}

/// The heading of a page. It takes the focus from what has gone with the page before, not from a field elsewhere that
/// somebody is writing in meanwhile.
fn step_heading(words: impl Into<String>) -> Node {
    text("h3", "", words).attr("tabindex", "-1").born(focus_if_lost)
}

fn focus_if_lost(heading: Element) {
    if device::active_element().is_none_or(|active| active.tag_name() == "BODY") {
        focus(heading);
    }
}

fn assets() -> String {
    expect_context::<Assets>().0
}

fn rest(session: Session) -> AnyView {
    let words = i18n();
    let (here, there) = (assets(), assets());
    let out: RwSignal<Out> = RwSignal::new(Out::Rest);
    let send = deed("go wide", "share-network-bold", "passing-send", None).click(move || {
        spawn_local(session.send_nearby(here.clone()));
    });
    let receive = deed("second wide", "download-simple-bold", "passing-receive", None).click(move || {
        spawn_local(session.receive_nearby(there.clone()));
    });
    let make = deed("second wide", "upload-simple-bold", "passing-file-out", Some("passing-file-out-more"));
    let make = make.click(move || {
        out.set(Out::Making);
        spawn_local(async move {
            let made = match session.file_to_pass().await {
                // A browser opens the share sheet only soon after a press, and making the file takes as long as it takes.
                Ok(file) if files::can_share(&file) && !files::share(&file).await => {
                    Out::Made(StoredValue::new_local(file))
                }
                Ok(file) if files::can_share(&file) => Out::Rest,
                Ok(file) => {
                    files::download(&file);
                    Out::Rest
                }
                Err(error) => Out::Wrong(error),
            };
            out.try_set(made);
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
    let told = move || match out.get() {
        Out::Making => words.text("keep-making"),
        Out::Wrong(error) => keeping::told(&error),
        Out::Rest | Out::Made(_) => String::new(),
    };
    el("div", "stack")
        .node(text("p", "", t("passing-what")).born(|first| {
            // The first page has no heading but the section's own.
            let section = first.closest("section").ok().flatten();
            if let Some(title) = section.and_then(|section| section.query_selector("h2").ok().flatten()) {
                // Refused only for names that are none.
                let _ = title.set_attribute("tabindex", "-1");
                focus_if_lost(title);
            }
        }))
        .node(send)
        .node(receive)
        .node(make)
        .live(move || if let Out::Made(file) = out.get() { made(file) } else { nothing() })
        .node(el("p", "").attr("role", "status").live_text(told))
        .node(pick)
        .view()
}

/// The file is made, and has not been shared.
fn made(file: StoredValue<File, LocalStorage>) -> AnyView {
    let share = labelled(button("second"), "share-network-bold", 22, t("share"));
    let share = share.click(move || {
        spawn_local(async move {
            files::share(&file.get_value()).await;
        });
    });
    let save = labelled(button("second"), "download-simple-bold", 22, t("export"));
    let save = save.click(move || file.with_value(files::download));
    el("div", "row").node(share).node(save).view()
}

/// A file from another tablet was picked.
fn take(session: Session, file: File) {
    let passing = session.passing();
    passing.pass.set(Pass::Preparing);
    spawn_local(async move {
        let taken = match later::fetch_parcels().await {
            Some(parcels) => (parcels.take_file)(session, file).await.map_err(Why::Passing),
            None => Err(Why::NotFetched),
        };
        session.passing().pass.set(match taken {
            Ok((summary, conflicts)) => Pass::Done { sending: false, summary, conflicts: conflicts.into() },
            Err(why) => Pass::Failed { sending: false, why },
        });
    });
}

/// "Stop", for every page on the way.
fn stop(session: Session) -> Node {
    labelled(button("second"), "x-bold", 22, t("import-cancel")).click(move || session.stop_passing())
}

fn waiting(session: Session, words: &str) -> AnyView {
    el("div", "stack").node(step_heading(t(words))).node(el("div", "row").node(stop(session))).view()
}

fn going(session: Session, sending: bool, pass: ArcRwSignal<Pass>) -> AnyView {
    let words = i18n();
    let percent =
        Memo::new(move |_| pass.with(|pass| if let Pass::Going { percent, .. } = pass { *percent } else { 0 }));
    let line = move || match percent.get() {
        100 => words.text("passing-storing"),
        percent => words.text_with(under_way(sending), "percent", percent),
    };
    el("div", "stack import")
        .node(step_heading(String::new()).live_text(line))
        .node(
            el("progress", "")
                .attr("max", "100")
                .named("passing-title")
                .live_attr("value", move || Some(percent.get().to_string())),
        )
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

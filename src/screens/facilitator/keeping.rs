//! Nothing lost: what has not left the tablet, the file for the research team, making sure of it.

use common_ground_core::keeping::book::{Entry, Handed};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;

use super::{deed, figure, public, section as framed, space, wipe};
use crate::device::{self, files};
use crate::i18n::{I18n, i18n, pair, t};
use crate::later;
use crate::session::{Compared, KeepingError, KeptFile, Made, Public, SEALED, Session, message};
use crate::ui::{Node, button, el, error_summary, heading, icon, labelled, live, nothing, text};

/// Where the facilitator is with it.
#[derive(Clone)]
pub(super) enum Step {
    /// Nothing begun.
    Rest,
    /// The file is being made.
    Making,
    /// The package for everybody is made; it counts as nothing.
    Published(Public),
    /// A file that somebody has yet to make sure of, and what came of reading it back.
    Check(Made, Option<Compared>),
    /// It is made sure of.
    Sure,
    /// Something went wrong.
    Failed(KeepingError),
}

/// What has not left the tablet: the largest thing there.
pub(super) fn figures(session: Session) -> Vec<AnyView> {
    let words = i18n();
    let open = session.keeper().open.clone();
    let more = {
        let open = open.clone();
        move || {
            let open = open.get();
            match open.since {
                None => words.text("keep-all"),
                Some(since) => words.text_of(
                    "keep-since",
                    vec![pair("people", open.people), pair("when", device::moment(since, &words.language()))],
                ),
            }
        }
    };
    vec![figure("keep-open", move || words.count(open.get().places), more), space::figure_of_space(session)]
}

/// "Hand over". `ready` says whether the words that come with the area are there.
pub(super) fn section(session: Session, ready: RwSignal<bool>, step: RwSignal<Step>) -> AnyView {
    let keeper = session.keeper();
    spawn_local(session.count_open());
    let book = RwSignal::new(Vec::new());
    let (open, copied) = (keeper.open.clone(), keeper.copied.clone());
    Effect::new(move |_| {
        // After each of these there may be something new in it.
        step.track();
        open.track();
        copied.track();
        spawn_local(async move {
            let Ok(entries) = session.book().await else { return };
            // What is open in it stays open while nothing has changed.
            if book.try_with_untracked(|known| *known != entries) == Some(true) {
                book.set(entries);
            }
        });
    });
    framed("cg-desk-keeping", "keep-title")
        .child(live(move || now(session, step)))
        .child(live(move || if ready.get() { public::choice(session, step) } else { nothing() }))
        .child(space::warning(session))
        .child(live(move || earlier(session, step, &book.get())))
        .child(wipe::wipe(session))
        .view()
}

fn now(session: Session, step: RwSignal<Step>) -> AnyView {
    match step.get() {
        Step::Making => text("p", "", t("keep-making")).attr("role", "status").view(),
        Step::Check(made, compared) => check(session, step, &made, compared.as_ref()),
        Step::Published(public) => public::made(step, &public),
        Step::Rest => make(session, step).view(),
        Step::Sure => {
            let sure = el("p", "row").attr("role", "status").child(icon("check-circle-fill", 28));
            vec![sure.node(text("span", "", t("keep-sure"))).view(), make(session, step).view()].into_any()
        }
        Step::Failed(error) => {
            vec![error_summary(vec![told(&error).into_any()]), make(session, step).view()].into_any()
        }
    }
}

fn make(session: Session, step: RwSignal<Step>) -> Node {
    let export = deed("go wide", "download-simple-bold", "keep-export", None).click(move || {
        step.set(Step::Making);
        spawn_local(async move {
            let made = match later::fetch_parcels().await {
                Some(parcels) => (parcels.hand_over)(session).await,
                None => Err(KeepingError::NotFetched),
            };
            if let Some(file) = made.as_ref().ok().and_then(|made| made.file) {
                file.with_value(files::download);
            }
            step.try_set(made.map_or_else(Step::Failed, |made| Step::Check(made, None)));
        });
    });
    el("div", "stack").node(export).node(text("p", "hint", t("keep-export-more")))
}

/// The words for what went wrong.
pub(super) fn told(error: &KeepingError) -> String {
    match error {
        KeepingError::NotHandedOver => t("keep-not-yet"),
        KeepingError::Unreadable => t("keep-unreadable"),
        KeepingError::TooLarge => t("keep-too-large"),
        KeepingError::NotFetched => t("passing-failed-fetch"),
        KeepingError::NotSealed => t("sealed-failed"),
        KeepingError::Store(error) => i18n().text_with(message(error), "device", device::kind_of_device()),
    }
}

/// A size in bytes, in words.
pub(super) fn size(words: I18n, bytes: f64) -> String {
    let (amount, unit) = match bytes {
        bytes if bytes < 1e6 => ((bytes / 1e3).ceil(), "kilobyte"),
        bytes if bytes < 1e9 => ((bytes / 1e5).round() / 10.0, "megabyte"),
        bytes => ((bytes / 1e8).round() / 10.0, "gigabyte"),
    };
    device::measure(amount, unit, &words.language())
}

pub(super) fn facts(words: I18n, handed: &Handed) -> AnyView {
    #[allow(clippy::cast_precision_loss)] // a size in words
    let bytes = size(words, handed.bytes as f64);
    let in_it = words.text_of(
        "keep-in-it",
        vec![pair("places", handed.places), pair("people", handed.people), pair("media", handed.media)],
    );
    let rows = [
        ("keep-file", handed.file.clone()),
        ("keep-contents", in_it),
        ("keep-size", bytes),
        ("keep-checksum", handed.sha256.clone()),
    ];
    let rows = rows.map(|(key, value)| {
        el("div", "").node(text("dt", "", t(key))).node(el("dd", "").node(text("bdi", "", value))).view()
    });
    el("dl", "answers").all(rows).view()
}

/// "Save it again", and the share sheet where there is one.
pub(super) fn out_again(file: KeptFile) -> Vec<AnyView> {
    let again = labelled(button("second"), "download-simple-bold", 22, t("keep-again"))
        .click(move || file.with_value(files::download));
    let share = file.with_value(files::can_share).then(|| {
        let share = labelled(button("second"), "share-network-bold", 22, t("share"));
        share.click(move || {
            spawn_local(async move {
                files::share(&file.get_value()).await;
            });
        })
    });
    std::iter::once(again).chain(share).map(Node::view).collect()
}

/// "Is the file where it should be?"
fn check(session: Session, step: RwSignal<Step>, made: &Made, compared: Option<&Compared>) -> AnyView {
    let words = i18n();
    let read_back = matches!(compared, Some(Compared::Same));
    let (back, sure) = (made.clone(), made.clone());
    let pick = el("input", "unseen").attr("type", "file").attr("accept", ".zip,.age,application/zip");
    let pick = pick.on("change", move |event| {
        let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        let made = back.clone();
        spawn_local(async move {
            let compared = session.compare(&made, &file).await;
            step.try_set(match compared {
                Ok(compared) => Step::Check(made, Some(compared)),
                Err(error) => Step::Failed(error.into()),
            });
        });
    });
    let pick = el("label", "second file")
        .child(icon("upload-simple-bold", 22))
        .node(text("span", "", t("keep-read")))
        .node(pick);
    let confirm = labelled(button("go wide"), "check-bold", 24, t("keep-confirm")).click(move || {
        let made = sure.clone();
        spawn_local(async move {
            let done = session.confirm(&made, read_back).await;
            step.try_set(done.map_or_else(|error| Step::Failed(error.into()), |()| Step::Sure));
        });
    });
    // What was read back and differs is not where it should be.
    let confirm = compared.is_none_or(|compared| *compared == Compared::Same).then(|| confirm.view());
    let outcome = compared.map(|compared| text("p", "hint", outcome(words, compared)).attr("role", "status").view());
    el("div", "stack")
        .node(heading(t("keep-where")))
        .node(text("p", "", t("keep-where-more")))
        .all(made.handed.file.ends_with(SEALED).then(|| text("p", "", t("sealed-note")).view()))
        .child(facts(words, &made.handed))
        .node(el("div", "row").all(made.file.map(out_again).into_iter().flatten()).node(pick))
        .all(outcome)
        .all(confirm)
        .node(button("skip").text(t("keep-later")).click(move || step.set(Step::Rest)))
        .view()
}

/// What came of reading a file back.
fn outcome(words: I18n, compared: &Compared) -> String {
    match compared {
        Compared::Same => words.text("keep-same"),
        Compared::NotRead => words.text("keep-not-read"),
        Compared::Another => words.text("keep-another"),
        Compared::Sealed => words.text("sealed-differs"),
        Compared::Differs(0) => words.text("keep-differs-else"),
        Compared::Differs(places) => words.text_with("keep-differs", "count", *places),
        #[allow(clippy::cast_precision_loss)] // sizes in words
        Compared::CutOff(bytes, of) => words.text_of(
            "keep-cut-off",
            vec![pair("size", size(words, *bytes as f64)), pair("whole", size(words, *of as f64))],
        ),
    }
}

/// The book: files made and wipes, the newest first.
fn earlier(session: Session, step: RwSignal<Step>, book: &[(String, Entry)]) -> AnyView {
    let words = i18n();
    let line = |(key, entry): &(String, Entry)| {
        let when = device::moment(entry.at(), &words.language());
        let (kind, file, places) = match entry {
            Entry::Withdrawn(_) => return None,
            Entry::Wiped(wiped) => ("book-wiped", &wiped.file, wiped.places),
            Entry::Handed(handed) => {
                let kind = match (handed.confirmed, handed.read_back) {
                    (None, _) => "book-made",
                    (Some(_), false) => "book-sure",
                    (Some(_), true) => "book-read",
                };
                (kind, &handed.file, handed.places)
            }
        };
        let line = words.text_of(kind, vec![pair("when", when), pair("file", file.clone()), pair("count", places)]);
        let check = match entry {
            Entry::Handed(handed) if handed.confirmed.is_none() => {
                let made = Made { key: key.clone(), handed: handed.clone(), file: None };
                let check = move || step.set(Step::Check(made.clone(), None));
                Some(button("link").text(t("keep-check")).click(check).view())
            }
            _ => None,
        };
        Some(el("li", "").node(text("span", "", line)).all(check).view())
    };
    let lines: Vec<AnyView> = book.iter().filter_map(line).collect();
    let copied = match session.keeper().copied.get_untracked() {
        Some(Ok(at)) => words.text_with("book-copy", "when", device::moment(at, &words.language())),
        Some(Err(_)) => words.text("book-no-copy"),
        None => String::new(),
    };
    let copied = (!copied.is_empty()).then(|| text("p", "hint", copied).view());
    if lines.is_empty() {
        return copied.unwrap_or_else(nothing);
    }
    let all = el("details", "").node(text("summary", "link", t("book-title"))).node(el("ul", "book").all(lines));
    el("div", "").node(all).all(copied).view()
}

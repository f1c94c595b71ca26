//! "Paper": prints maps to stick numbers on and forms to go with them, and leads to where they are typed in. What is
//! printed is made when a button is pressed, and shown first ([`press`]); nothing of it is kept.

mod form;
mod press;
mod sheet;
mod words;

use common_ground_core::paper::{Paper, Part, Sheet};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{deed, section as framed};
use crate::i18n::{I18n, Said, i18n, t};
use crate::language::{name, of_interface};
use crate::screens::list::choose;
use crate::session::Session;
use crate::ui::{el, live, nothing, text};
use press::Job;

/// How often the area may be cut, each way.
const CUTS: [u8; 3] = [1, 2, 3];
/// How many forms of each kind may be printed at once.
const COPIES: [usize; 5] = [1, 5, 10, 20, 50];

/// What was chosen.
#[derive(Clone, Copy)]
struct Wish {
    size: RwSignal<String>,
    cut: RwSignal<String>,
    lang: RwSignal<String>,
    copies: RwSignal<String>,
}

/// How it goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Going {
    Rest,
    Making,
    Failed,
}

/// "Paper".
pub(super) fn section(session: Session, ready: RwSignal<bool>) -> AnyView {
    let words = i18n();
    let chosen = |first: &str| RwSignal::new(first.to_owned());
    let wish =
        Wish { size: chosen("A3"), cut: chosen("1"), lang: RwSignal::new(words.language_now()), copies: chosen("10") };
    let going = RwSignal::new(Going::Rest);
    let job: RwSignal<Option<Job>, LocalStorage> = RwSignal::new_local(None);
    live(move || if ready.get() { contents(session, words, wish, going, job) } else { nothing() })
}

fn contents(
    session: Session,
    words: I18n,
    wish: Wish,
    going: RwSignal<Going>,
    job: RwSignal<Option<Job>, LocalStorage>,
) -> AnyView {
    let press = move |forms: bool| {
        move || {
            if going.get_untracked() != Going::Making {
                going.set(Going::Making);
                spawn_local(async move {
                    let made = if forms { forms_of(session, wish).await } else { map_of(session, wish).await };
                    going.try_set(if made.is_some() { Going::Rest } else { Going::Failed });
                    if let Some(made) = made {
                        job.try_set(Some(made));
                    }
                });
            }
        }
    };
    let told = move || match going.get() {
        Going::Rest => String::new(),
        Going::Making => words.text("paper-making"),
        Going::Failed => words.text("paper-failed"),
    };
    let sizes = ["A3", "A4"].map(|size| (size, Said::from(size.to_owned()))).into();
    let cuts: Vec<(String, String)> =
        CUTS.map(|cut| (cut.to_string(), words.number(f64::from(cut) * f64::from(cut)))).into();
    let cuts = cuts.iter().map(|(value, words)| (value.as_str(), words.clone().into())).collect();
    let copies: Vec<(String, String)> = COPIES.map(|count| (count.to_string(), words.count(count))).into();
    let copies = copies.iter().map(|(value, words)| (value.as_str(), words.clone().into())).collect();
    let field = |key: &str, options, signal| choose(t(key), options, signal).attr("class", "legend-text");
    let map =
        deed("second wide", "map-trifold-bold", "paper-print-map", None).attr("id", press::MAP).click(press(false));
    let forms =
        deed("second wide", "printer-bold", "paper-print-forms", None).attr("id", press::FORMS).click(press(true));
    let typing = deed("second wide", "pencil-simple-bold", "typing-title", Some("typing-more"))
        .click(move || session.start_typing());
    let has_grid = session.grid().is_some();
    framed("cg-desk-paper", "paper-title")
        .node(text("p", "", t("paper-what")))
        .node(languages(session, wish.lang, "paper-language"))
        .all(has_grid.then(|| field("paper-size", sizes, wish.size).view()))
        .all(has_grid.then(|| field("paper-sheets", cuts, wish.cut).view()))
        .all(has_grid.then(|| map.view()))
        .node(field("paper-copies", copies, wish.copies))
        .node(forms)
        .node(el("p", "hint").attr("role", "status").live_text(told))
        .node(typing)
        .child(live(move || job.with(|made| made.as_ref().map_or_else(nothing, |made| press::view(words, made, job)))))
        .view()
}

/// The project's languages, to choose one from.
pub(crate) fn languages(session: Session, chosen: RwSignal<String>, key: &str) -> crate::ui::Node {
    let project = session.project();
    let mut tags: Vec<String> = project.languages.iter().filter(|tag| of_interface(tag).is_some()).cloned().collect();
    let now = chosen.get_untracked();
    if !tags.contains(&now) {
        tags.insert(0, now);
    }
    let said = |tag: &String| Said { text: name(tag).to_owned(), lang: Some(tag.clone()) };
    choose(t(key), tags.iter().map(|tag| (tag.as_str(), said(tag))).collect(), chosen).attr("class", "legend-text")
}

async fn map_of(session: Session, wish: Wish) -> Option<Job> {
    let grid = session.grid()?;
    let paper = if wish.size.get_untracked() == Paper::A3.name() { Paper::A3 } else { Paper::A4 };
    let cut = wish.cut.get_untracked().parse().unwrap_or(1);
    let lang = wish.lang.get_untracked();
    let (english, own) = words::all(session.words, &lang).await?;
    let press = press::fetch(session.words).await?;
    let parts = Part::of(&grid, cut);
    let first = Sheet::of(&grid, parts.first()?, paper);
    let mut maps = Vec::new();
    // One after the other: each is many megabytes while it is being drawn.
    for part in parts {
        maps.push(sheet::Printed::draw(session, &press, &grid, part, first.and(&part)).await?);
    }
    let landscape = first.landscape;
    let size = [paper.name(), if landscape { " landscape" } else { " portrait" }].concat();
    Some(Job::new(press, size, "0", &lang, (english, own), move |words, press| {
        sheet::pages(session, words, press, &grid, paper, &maps)
    }))
}

async fn forms_of(session: Session, wish: Wish) -> Option<Job> {
    let lang = wish.lang.get_untracked();
    let copies = wish.copies.get_untracked().parse().unwrap_or(1);
    let words = words::all(session.words, &lang).await?;
    let press = press::fetch(session.words).await?;
    Some(Job::new(press, "A4 portrait".to_owned(), "12mm", &lang, words, move |words, _| {
        form::pages(session, words, copies)
    }))
}

//! The frame: the bar on top, the map that stays, and the screen that changes beside or above it.

use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, Event, File, HtmlElement, RequestCache};

use crate::Assets;
use crate::device;
use crate::i18n::{i18n, pair, t};
use crate::later;
use crate::map::{Kind, Map, MapEvent, MapOptions};
use crate::project_source::{self, Source};
use crate::screens::{bar, home, place};
use crate::session::{Basemap, Screen, Session, session};
use crate::ui::{button, el, follow, icon, live, nothing, text};

/// Milliseconds that the rest of the code waits at most for the first streets.
const STREETS_WAIT: u32 = 2_000;
/// Milliseconds that the code of the other screens waits at most for what is stored.
const OPENING_WAIT: u32 = 3_000;
/// Milliseconds that the streets wait at most for the answers on a later visit.
const ANSWERS_WAIT: u32 = 1_000;
/// Milliseconds between two looks whether something is there.
const STEP: u32 = 50;

/// Everything on the page.
pub fn frame(session: Session, source: Source) -> AnyView {
    if session.projector {
        return big_screen(session, source);
    }
    let dragging = RwSignal::new(false);
    let class = move || {
        let screen = session.screen.get();
        let placing = session.draft.with(|d| d.as_ref().is_some_and(|d| d.page == "place"));
        Some(
            match screen {
                Screen::Home => "",
                Screen::Talk if placing => "",
                Screen::Talk | Screen::Visit(_) | Screen::Withdraw => "side talk",
                Screen::List | Screen::Dots | Screen::Facilitator => "sheet",
                Screen::Done(_) | Screen::Card(_) | Screen::Cluster(_) => "side",
            }
            .to_owned(),
        )
    };
    let over = move |event: Event| {
        event.prevent_default();
        dragging.set(true);
    };
    let dropped = move |event: Event| {
        event.prevent_default();
        dragging.set(false);
        let files = event.unchecked_into::<DragEvent>().data_transfer().and_then(|d| d.files());
        if let Some(file) = files.and_then(|files| files.get(0)).filter(|_| !session.readonly) {
            session.go(Screen::List);
            spawn_local(offer(session, file));
        }
    };
    let drop_here = move || {
        if !dragging.get() {
            return nothing();
        }
        el("div", "drop").child(icon("upload-simple-bold", 48)).node(text("p", "", t("import-drop"))).view()
    };
    if let Some(kind) = device::take_early_press().filter(|kind| session.project().kind(kind).is_some()) {
        session.begin(&kind);
    }
    let main = el("main", "")
        .live_attr("class", class)
        .child(map_box(source))
        .live(move || match session.later.get() {
            Some(later) if session.finding.get() => (later.find)(),
            _ => nothing(),
        })
        .node(
            el("div", "content")
                .attr("id", "cg-content")
                .attr("part", "panel")
                .attr("tabindex", "-1")
                .child(screen(session)),
        )
        .live(move || session.talk.get().map_or_else(nothing, |talk| (talk.status)()))
        .live(move || session.later.get().map_or_else(nothing, |later| (later.everywhere)()))
        .live(drop_here)
        .on("dragover", over)
        .on("dragleave", move |_| dragging.set(false))
        .on("drop", dropped);
    let comfort = live(move || match session.later.get() {
        Some(later) if session.comfort.get() => (later.comfort)(),
        _ => nothing(),
    });
    // What a link does that isn't on the page yet comes with the code of the other screens (`screens/focus.rs`).
    let skip = [("skip-to-content", "#cg-content"), ("skip-to-map", "#cg-map"), ("skip-to-list", "#cg-list")]
        .map(|(key, to)| el("a", "skip-link").says(key).attr("href", to).view());
    vec![skip.into_iter().collect_view().into_any(), bar::bar(), main.view(), comfort].into_any()
}

/// The map for a group, and what stands beside it.
fn big_screen(session: Session, source: Source) -> AnyView {
    let board =
        el("div", "content").live(move || session.later.get().map_or_else(nothing, |later| (later.projector)()));
    // Where else the bar is.
    let main = el("main", "side projector").child(map_box(source)).node(board);
    vec![el("div", "").view(), main.view()].into_any()
}

/// The first screen and the place page are here; the others come with the other files.
fn screen(session: Session) -> AnyView {
    let placing = Memo::new(move |_| session.placing_kind().is_some());
    live(move || match session.screen.get() {
        Screen::Home => home::home(),
        Screen::Talk if placing.get() => place::place(),
        Screen::Talk => session.talk.get().map_or_else(nothing, |talk| (talk.page)()),
        screen => match session.later.get() {
            Some(later) => (later.screen)(session, screen),
            None => nothing(),
        },
    })
}

/// The map and what floats on it. It is made once and lives as long as the widget.
fn map_box(source: Source) -> AnyView {
    let session = session();
    let words = i18n();
    let assets = expect_context::<Assets>().0;
    let project = session.project();
    let attribution = project.basemap.as_ref().map(|b| b.attribution.clone()).unwrap_or_default();
    let label = {
        let project = session.project();
        move || words.text_with("map-label", "place", project.subtitle.get(&words.language()).to_owned())
    };
    follow({
        let label = label.clone();
        move || {
            let label = label();
            session.with_map(|map| map.set_label(&label));
        }
    });
    let mut area = project.area.clone();
    if session.projector {
        // Enlarged, a screen holds less of it.
        area.zoom -= 1.0;
    }
    let options = MapOptions {
        area,
        kinds: project.kinds.iter().map(|k| Kind { outline: k.outline, icon: k.icon.clone() }).collect(),
        categories: project.categories.iter().map(|c| c.icon.clone()).collect(),
        icons: format!("{assets}icons.svg"),
        label: label(),
        basemap: project.basemap.as_ref().map(|b| source.basemap(&b.archive)),
        tiles: project.tiles.clone(),
        attribution: attribution.clone(),
        sharp: None,
    };
    // On paper the engine adds this itself, when there are pictures to be seen.
    let attribution = project.tiles.as_ref().map_or(attribution, |tiles| tiles.attribution.clone());
    let engine = format!("{assets}engine.js");
    let map = el("div", "map")
        .flag("data-big", session.projector)
        .attr("id", "cg-map")
        .attr("aria-describedby", "cg-map-keys")
        .born(move |host| {
            if let Ok(host) = host.dyn_into::<HtmlElement>() {
                spawn_local(async move {
                    start_map(session, &host, engine, options).await;
                    fetch_rest(session, &host, &source).await;
                });
            }
        });
    let notice = move || {
        let key = match session.basemap.get() {
            _ if session.late.get() => "later-missing",
            Basemap::Loading(Some(percent)) => {
                let line = words.text_with("map-loading", "percent", percent);
                let bar = el("progress", "").attr("max", "100").attr("value", percent.to_string());
                return el("div", "").text(line.clone()).node(bar.attr("aria-label", line)).view();
            }
            Basemap::Missing => "basemap-missing",
            Basemap::Unreachable => "basemap-unreachable",
            Basemap::Damaged => "basemap-damaged",
            Basemap::NoMap => "map-missing",
            Basemap::Loading(None) | Basemap::Ready => return nothing(),
        };
        let project = session.project.with_value(|project| project.id.clone());
        words.text_of(key, vec![pair("device", device::kind_of_device()), pair("project", project)]).into_any()
    };
    let zoom = |key: &'static str, picture: &str, by: f64| {
        button("").named(key).child(icon(picture, 24)).click(move || session.with_map(|m| m.zoom_by(by)))
    };
    let locate = (project.locate && !session.projector).then(|| {
        button("")
            .named("locate")
            .child(icon("gps-fix-bold", 24))
            .click(move || {
                if let Some(later) = session.later.get_untracked() {
                    (later.locate)(session);
                }
            })
            .view()
    });
    el("section", "map-box")
        .attr("part", "map")
        .attr("aria-label", t("map"))
        .node(map)
        .child(place::pin())
        .node(
            el("div", "zoom")
                .node(zoom("zoom-in", "plus-bold", 1.0))
                .node(zoom("zoom-out", "minus-bold", -1.0))
                .all(locate),
        )
        .node(el("div", "map-notice").attr("role", "status").live(notice))
        .node(text("p", "attr", attribution))
        .view()
}

/// Fetches the engine, starts the map, opens the street map.
async fn start_map(session: Session, host: &HtmlElement, engine: String, options: MapOptions) {
    match Map::create(host, &engine, &options, move |event| heard(session, event)).await {
        Ok(map) => {
            session.attach_map(map);
            device::mark("cg-usable");
        }
        Err(_) => session.basemap.set(Basemap::NoMap),
    }
    if device::came_from_cache(&engine) {
        // Nothing has to come over the line: what people said goes first, the streets are drawn around it.
        spawn_local(async move {
            TimeoutFuture::new(ANSWERS_WAIT).await;
            session.with_map(Map::open_basemap);
        });
    } else {
        session.with_map(Map::open_basemap);
        if session.project().basemap.is_some() {
            // The line is left to the first streets.
            unless_needed(session, STREETS_WAIT, |session| {
                let coming = matches!(session.basemap.get_untracked(), Basemap::Loading(_) | Basemap::Ready);
                session.streets.get_untracked() || !coming
            })
            .await;
        }
    }
}

/// Fetches what the first screen can do without: letters, code, words, what is stored, names of places.
async fn fetch_rest(session: Session, host: &HtmlElement, source: &Source) {
    if let Some(root) = host.closest(".common-ground").ok().flatten() {
        // Refused only for names that are none.
        let _ = root.class_list().add_1("lettered");
    }
    if !session.is_idle() {
        // Somebody waits for the questions: their code comes beside that of the store.
        spawn_local(async {
            later::fetch_talk(|_| ()).await;
        });
    }
    let late = |late| session.late.set(late);
    let keeping = later::fetch_keeping(session.words, late).await;
    if !(keeping.check)(session, source.clone()).await {
        if let Some(root) = host.closest(".common-ground").ok().flatten() {
            root.set_class_name("");
        }
        return;
    }
    session.keeping.set_value(Some(keeping));
    if !session.projector && !session.readonly {
        (keeping.open)(session, source.clone());
        unless_needed(session, OPENING_WAIT, |session| session.opened.get_untracked()).await;
    }
    if !session.readonly {
        session.talk.set(Some(later::fetch_talk(late).await));
        place::stroke_waiting(session);
    }
    let later = later::fetch(late).await;
    session.later.set(Some(later));
    place::stroke_waiting(session);
    let json = match &session.project().basemap {
        Some(basemap) => project_source::text(&source.basemap(&basemap.gazetteer), RequestCache::Default).await,
        None => None,
    };
    (later.set_gazetteer)(session, json.as_deref());
}

/// Looks at a file that was dropped, as soon as the code for it is there.
async fn offer(session: Session, file: File) {
    loop {
        if let Some(later) = session.later.get_untracked() {
            return (later.offer_file)(session, file);
        }
        TimeoutFuture::new(STEP).await;
    }
}

/// Waits until it is done, but no longer than so many milliseconds, nor when the person has gone on.
async fn unless_needed(session: Session, limit: u32, done: fn(Session) -> bool) {
    for _ in 0..limit / STEP {
        if done(session) || !session.is_idle() {
            return;
        }
        TimeoutFuture::new(STEP).await;
    }
}

fn heard(session: Session, event: MapEvent) {
    match event {
        MapEvent::Centre { at, zoom } => session.map_moved(at, zoom),
        MapEvent::Chosen(id) => session.go(Screen::Card(id)),
        MapEvent::Cluster(ids) => session.go(Screen::Cluster(ids)),
        MapEvent::Stroke(stroke) => place::stroke(session, stroke),
        MapEvent::Basemap(state) => session.basemap.set(state),
        MapEvent::Streets => {
            device::mark("cg-streets");
            session.streets.set(true);
        }
        MapEvent::Idle => {}
    }
}

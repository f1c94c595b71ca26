//! The frame: the bar on top, the map that stays, and the screen that changes beside or above it.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, HtmlElement};

use crate::device;
use crate::i18n::{i18n, t};
use crate::map::{Kind, Map, MapEvent, MapOptions};
use crate::project_source::{self, Source};
use crate::screens::{bar, card, done, find, home, import, list, place, questions};
use crate::session::{Basemap, Screen, Session, session};
use crate::ui::icon;
use crate::Assets;

/// Everything on the page. `host` is the element it stands in.
pub fn frame(session: Session, source: Source, host: &HtmlElement) -> impl IntoView + use<> {
    host.set_class_name("common-ground");
    let dragging = RwSignal::new(false);
    let take_drop = move |event: DragEvent| {
        event.prevent_default();
        dragging.set(false);
        if let Some(file) = event.data_transfer().and_then(|d| d.files()).and_then(|files| files.get(0)) {
            session.go(Screen::List);
            spawn_local(session.offer_file(file));
        }
    };
    let side = Memo::new(move |_| match session.screen.get() {
        Screen::Home => false,
        Screen::Talk => !session.draft.with(|d| d.as_ref().is_some_and(|d| d.page == "place")),
        _ => true,
    });
    let sheet = move || session.screen.get() == Screen::List;
    spawn_local(session.open());
    view! {
        <a class="skip-link" href="#cg-content">{t("skip-to-content")}</a>
        {bar::bar()}
        <main class:side=side class:sheet=sheet class:talk=move || session.screen.get() == Screen::Talk
            on:dragover=move |event: DragEvent| { event.prevent_default(); dragging.set(true); }
            on:dragleave=move |_| dragging.set(false)
            on:drop=take_drop>
            {map_box(source)}
            {move || session.finding.get().then(find::find)}
            <div class="content" id="cg-content" tabindex="-1">{move || screen(session)}</div>
            {home::status()}
            {move || dragging.get().then(|| view! { <div class="drop">{icon("upload-simple-bold", 48)}<p>{t("import-drop")}</p></div> })}
        </main>
    }
}

fn screen(session: Session) -> AnyView {
    match session.screen.get() {
        Screen::Home => home::home().into_any(),
        Screen::Talk => questions::conversation().into_any(),
        Screen::Done(id) => done::done(id).into_any(),
        Screen::Card(id) => card::card(id).into_any(),
        Screen::Cluster(ids) => card::cluster(ids).into_any(),
        Screen::List => view! { {list::list()} {import::report()} }.into_any(),
    }
}

/// The map and what floats on it. It is made once and lives as long as the widget.
fn map_box(source: Source) -> impl IntoView {
    let session = session();
    let words = i18n();
    let assets = expect_context::<Assets>().0;
    let node = NodeRef::<html::Div>::new();
    let project = session.project();
    let label = words.text_with("map-label", "place", project.subtitle.get(&words.language()).to_owned());
    let attribution = project.basemap.as_ref().map(|b| b.attribution.clone()).unwrap_or_default();
    node.on_load(move |host| {
        let options = MapOptions {
            area: project.area.clone(),
            kinds: project.kinds.iter().map(|k| Kind { outline: k.outline, icon: k.icon.clone() }).collect(),
            categories: project.categories.iter().map(|c| c.icon.clone()).collect(),
            icons: format!("{assets}icons.svg"),
            label: label.clone(),
            attribution: project.basemap.as_ref().map(|b| b.attribution.clone()).unwrap_or_default(),
        };
        let engine = format!("{assets}engine.js");
        let basemap = project.basemap.clone();
        spawn_local(async move {
            match Map::create(&host, &engine, &options, move |event| heard(session, event)).await {
                Ok(map) => {
                    if let Some(basemap) = &basemap {
                        map.open_basemap(&source.basemap(&basemap.archive));
                    }
                    session.attach_map(map);
                    device::mark("cg-usable");
                }
                Err(_) => session.basemap.set(Basemap::NoMap),
            }
            if let Some(basemap) = &basemap {
                let json = project_source::text(&source.basemap(&basemap.gazetteer)).await;
                session.set_gazetteer(json.as_deref());
            } else {
                session.set_gazetteer(None);
            }
        });
    });
    let notice = move || match session.basemap.get() {
        Basemap::Loading(Some(percent)) => Some(words.text_with("map-loading", "percent", percent)),
        Basemap::Missing => Some(words.text("basemap-missing")),
        Basemap::Damaged => Some(words.text("basemap-damaged")),
        Basemap::NoMap => Some(words.text_with("map-missing", "device", device::kind_of_device())),
        Basemap::Loading(None) | Basemap::Ready => None,
    };
    view! {
        <div class="map-box">
            <div class="map" node_ref=node></div>
            {place::pin()}
            <div class="zoom">
                <button type="button" aria-label=t("zoom-in") on:click=move |_| session.with_map(|m| m.zoom_by(1.0))>{icon("plus-bold", 24)}</button>
                <button type="button" aria-label=t("zoom-out") on:click=move |_| session.with_map(|m| m.zoom_by(-1.0))>{icon("minus-bold", 24)}</button>
            </div>
            <p class="map-notice" role="status">{notice}</p>
            <p class="attr">{attribution}</p>
        </div>
    }
}

fn heard(session: Session, event: MapEvent) {
    match event {
        MapEvent::Centre { at, zoom } => session.map_moved(at, zoom),
        MapEvent::Chosen(id) => session.go(Screen::Card(id)),
        MapEvent::Cluster(ids) => session.go(Screen::Cluster(ids)),
        MapEvent::Enter => place::here(session),
        MapEvent::Basemap(state) => session.basemap.set(state),
        MapEvent::Idle => device::mark("cg-streets"),
    }
}

//! The widget as a part of somebody else's page: what that page asks of it, and what it hears. Both are events at the
//! widget's own element, of which `src/embed/` makes methods, events and messages. What a page hears of answers is what
//! everybody may see, by the rules of a public data package; for everything else a project says where it is delivered.

use common_ground_core::package::Data;
use common_ground_core::privacy::Redacted;
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Contribution, Position, Uuid, write};
use gloo::events::EventListener;
use js_sys::{Array, Function, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, RequestCache};

use crate::device::{self, call_with, files, get, method, set};
use crate::language::of_interface;
use crate::map::import as import_module;
use crate::project_source;
use crate::session::{ImportState, ProjectTrouble, READONLY, Screen, Session, message};
use crate::ui::follow;

/// The file of the bridge to the page around a frame.
pub const FRAME: &str = "frame.js";
/// The attribute of an element whose page is the widget's own.
const OWN_PAGE: &str = "data-page";
/// What a page asks: an event with `{ ask, value, answer }`, the last a function of whether it could be done and of what
/// came of it.
const ASK: &str = "cg-ask";

/// Begins to listen to the page, if there is one that hosts the widget, and tells it that the widget is ready.
pub fn begin(session: Session) {
    if !session.is_hosted() {
        return;
    }
    let root = session.root.get_value();
    // Nothing is told before somebody can hear it.
    let bridged = RwSignal::new(!root.has_attribute(OWN_PAGE));
    if !bridged.get_untracked() {
        spawn_local(async move {
            bridge(session).await;
            bridged.set(true);
        });
    }
    let heard = EventListener::new(&root, ASK, move |event| {
        let detail = get(event, "detail");
        spawn_local(async move {
            let ask = get(&detail, "ask").as_string().unwrap_or_default();
            let (done, value) = match answer(session, &ask, get(&detail, "value")).await {
                Ok(value) => (true, value),
                Err(code) => (false, code.into()),
            };
            let back = method(&detail, "answer");
            // What goes wrong in the page's own code is for the page to tell.
            let _ = back.and_then(|back| back.call2(&JsValue::UNDEFINED, &done.into(), &value).ok());
        });
    });
    StoredValue::new_local(heard);
    follow({
        let told = std::cell::Cell::new(false);
        move || {
            if session.opened.get() && bridged.get() && !told.replace(true) {
                let project = session.project();
                let count = session.contributions.with_untracked(std::collections::BTreeMap::len);
                let detail = object(&[
                    ("project", project.id.as_str().into()),
                    ("projectVersion", project.version.as_str().into()),
                    ("language", session.language_now().into()),
                    ("contributions", count.into()),
                ]);
                tell(session, "cg-ready", &detail);
            }
        }
    });
    follow(move || {
        if let Some(error) = session.storage.get().filter(|_| bridged.get()) {
            tell(session, "cg-error", &object(&[("code", message(&error).into())]));
        }
    });
}

/// In a frame: has the page around it heard, if the project lets it.
async fn bridge(session: Session) {
    let frame = [&session.words.assets(), FRAME].concat();
    let Ok(frame) = JsFuture::from(import_module(&frame)).await else { return };
    let hosts: Array = session.hosts().iter().map(JsValue::from).collect();
    call_with(&frame, "begin", &hosts);
}

/// Shows the published file that the page names, and nothing else.
pub async fn show(session: Session) {
    let address = session.root.with_value(|root| root.get_attribute(READONLY)).unwrap_or_default();
    let Some(text) = project_source::text(&address, RequestCache::NoCache).await else {
        tell(session, "cg-error", &object(&[("code", "not-found".into())]));
        let trouble = ProjectTrouble { file: address, problems: Vec::new(), key: Some("project-not-found") };
        return session.wrong.set(Some(trouble));
    };
    session.show_published(&address, &text).await;
    device::mark("cg-loaded");
}

/// A contribution was changed on this page, or has gone.
pub fn changed(session: Session, id: Uuid) {
    if !session.is_hosted() {
        return;
    }
    let Some(item) = session.contribution_now(id) else {
        return tell(session, "cg-contribution-removed", &object(&[("id", id.to_string().into())]));
    };
    spawn_local(async move {
        let open = open(session, vec![(*item).clone()]).await;
        let feature = open.first().and_then(|shown| parsed(&write::feature(shown.contribution())));
        let detail = object(&[
            ("id", item.id.to_string().into()),
            ("rev", item.rev.into()),
            ("feature", feature.unwrap_or(JsValue::NULL)),
        ]);
        tell(session, "cg-contribution-saved", &detail);
    });
}

/// A file has left the widget.
pub fn exported(session: Session, file: &str, contributions: usize) {
    tell(session, "cg-exported", &object(&[("file", file.into()), ("contributions", contributions.into())]));
}

/// What everybody may see of some contributions.
async fn open(session: Session, contributions: Vec<Contribution>) -> Vec<Redacted> {
    let people = session.everybody_here().await;
    Data { contributions, people, ..Data::default() }.for_everybody(&session.project())
}

async fn answer(session: Session, ask: &str, value: JsValue) -> Result<JsValue, &'static str> {
    match ask {
        "export" => Ok(collection(session).await),
        "import" => import(session, value).await,
        "focusOn" => focus_on(session, &value),
        "setLanguage" => {
            let tag = value.as_string().filter(|tag| of_interface(tag).is_some()).ok_or("language-unknown")?;
            if session.choose_language(&tag).await { Ok(JsValue::UNDEFINED) } else { Err("language-unreachable") }
        }
        "setTheme" => {
            let name = value.as_string().unwrap_or_default();
            let theme = crate::map::Theme::ALL.into_iter().find(|theme| theme.name() == name);
            session.change_look(|look| look.theme = theme);
            Ok(JsValue::UNDEFINED)
        }
        "clear" => {
            session.next_person();
            Ok(JsValue::UNDEFINED)
        }
        _ => Err("not-understood"),
    }
}

/// What everybody may see, as a `FeatureCollection`.
async fn collection(session: Session) -> JsValue {
    let items = session.contributions.with_untracked(|all| all.values().map(|item| (**item).clone()).collect());
    let project = session.project();
    let mut writer = CollectionWriter::new();
    let mut text = String::new();
    for item in open(session, items).await {
        text.push_str(&writer.add(&item));
    }
    text.push_str(&writer.finish(Header {
        project: &project.id,
        project_version: &project.version,
        exported_at: device::now(),
        device: None,
        app: env!("CARGO_PKG_VERSION"),
    }));
    parsed(&text).unwrap_or(JsValue::NULL)
}

/// Brings in `GeoJSON`, as text or as an object.
async fn import(session: Session, value: JsValue) -> Result<JsValue, &'static str> {
    if session.bringing_in() {
        return Err("busy");
    }
    let text = match value.as_string() {
        Some(text) => text,
        None => json("stringify", &value).and_then(|text| text.as_string()).ok_or("not-geojson")?,
    };
    let file = files::file("page.geojson", &[text]).ok_or("not-geojson")?;
    session.bring_in(file, None, None).await;
    let Some(ImportState::Report(report)) = session.import.get_untracked() else { return Err("stopped") };
    session.stop_import();
    if let Some(code) = report.failed {
        return Err(code);
    }
    Ok(object(&[
        ("added", report.added.into()),
        ("updated", report.updated.into()),
        ("same", report.same.into()),
        ("withdrawn", report.withdrawn.into()),
        ("leftOut", report.left_out.into()),
        ("problems", report.problems.len().into()),
    ])
    .into())
}

/// Opens a contribution by its id, or takes the map to `[longitude, latitude]` and perhaps a zoom.
fn focus_on(session: Session, value: &JsValue) -> Result<JsValue, &'static str> {
    if let Some(id) = value.as_string() {
        let id = Uuid::parse_str(&id).ok().filter(|id| session.contribution_now(*id).is_some()).ok_or("not-found")?;
        if !session.is_idle() {
            return Err("busy");
        }
        session.go(Screen::Card(id));
        session.with_map(|map| {
            if let Some(geometry) = session.contribution_now(id).and_then(|item| item.geometry.clone()) {
                map.fly_to(geometry.anchor(), None);
            }
        });
        return Ok(JsValue::UNDEFINED);
    }
    let place = Array::from(value);
    let number = |at| place.get(at).as_f64().filter(|number| number.is_finite());
    let (Some(lon), Some(lat)) = (number(0), number(1)) else { return Err("not-a-place") };
    let at: Position = [lon.clamp(-180.0, 180.0), lat.clamp(-85.0, 85.0)];
    session.with_map(|map| map.fly_to(at, number(2)));
    Ok(JsValue::UNDEFINED)
}

/// A text of JSON as the page has it.
pub fn parsed(text: &str) -> Option<JsValue> {
    json("parse", &text.into())
}

fn json(way: &str, value: &JsValue) -> Option<JsValue> {
    call_with(&get(&device::window(), "JSON"), way, value)
}

fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        set(&object, name, value);
    }
    object
}

/// Tells the page something: an event that leaves the shadow root.
pub fn tell(session: Session, what: &str, detail: &Object) {
    let init = object(&[("bubbles", true.into()), ("composed", true.into()), ("detail", detail.into())]);
    let Ok(made) = get(&device::window(), "CustomEvent").dyn_into::<Function>() else { return };
    if let Ok(event) = Reflect::construct(&made, &Array::of2(&what.into(), &init)) {
        // Fails only for an event that is on its way already.
        let _ = session.root.with_value(|root| root.dispatch_event(event.unchecked_ref::<Event>()));
    }
}

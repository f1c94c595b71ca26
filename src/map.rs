//! The typed boundary to the map engine (`src/map/engine.ts`), which alone knows `OpenLayers`. Rust sends only what changed; the engine
//! knows pins by small numbers, and the table from ids to numbers is kept here. No engine call answers with an event before it returns,
//! so calling the map from within an event is safe.

mod engine;

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use common_ground_core::paper::{Cell, Grid, Part};
use common_ground_core::project::{Area, Outline, Tiles};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Float64Array, JSON};
use serde_json::json;
use uuid::Uuid;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlCanvasElement, HtmlElement};

use crate::device::method;
use crate::session::Basemap;
pub(crate) use engine::import;
use engine::{Engine, EngineEvent, Module};

/// Pins sent to the engine in one task; more follow in later tasks, so that the page never stands still.
const SLICE: usize = 4000;

/// How a kind looks on the map.
#[derive(Clone, Debug)]
pub struct Kind {
    /// Shape of its pins.
    pub outline: Outline,
    /// Icon of pins without a category.
    pub icon: String,
}

/// What the map needs to know to start.
#[derive(Clone, Debug)]
pub struct MapOptions {
    /// Bounds, first view and zooms.
    pub area: Area,
    /// The kinds, in the project's order.
    pub kinds: Vec<Kind>,
    /// The icons of the categories, in the project's order.
    pub categories: Vec<String>,
    /// Address of the icon sprite.
    pub icons: String,
    /// Accessible name of the map.
    pub label: String,
    /// Address of the street map's archive; its first bytes are asked for while the map is being made.
    pub basemap: Option<String>,
    /// Pictures of the streets from another host, instead of an archive.
    pub tiles: Option<Tiles>,
    /// Whose data the street map is; goes into printed maps.
    pub attribution: String,
    /// Device pixels per CSS pixel of a map that is made to be printed.
    pub sharp: Option<f64>,
}

/// One contribution as the map shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    /// The contribution.
    pub id: Uuid,
    /// Index of its kind in [`MapOptions::kinds`].
    pub kind: u8,
    /// Index of its category in [`MapOptions::categories`]; 255 for none.
    pub category: u8,
    /// Longitude, latitude.
    pub at: [f64; 2],
    /// The `GeoJSON` geometry (RFC 7946, section 3.1) of a line or an area.
    pub shape: Option<String>,
}

/// How page and map are coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Quiet greys and soft greens.
    Light,
    /// Black on white, strong edges.
    Contrast,
    /// The quiet ones turned round: light letters on a dark ground.
    Dark,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Light, Self::Contrast, Self::Dark];

    /// Its name in the styles, in the engine and where it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::Dark => "dark",
        }
    }
}

/// What happens on the map.
#[derive(Clone, Debug, PartialEq)]
pub enum MapEvent {
    /// The map came to rest with this longitude and latitude in its middle; also told once at the start.
    Centre {
        /// Longitude, latitude, to six decimals.
        at: [f64; 2],
        /// Zoom, to two decimals.
        zoom: f64,
    },
    /// A pin was opened.
    Chosen(Uuid),
    /// Pins were opened that lie too close together to be parted by zooming in.
    Cluster(Vec<Uuid>),
    /// While a place is being chosen: Enter or a key of the drawing was pressed, or a corner tapped.
    Stroke(Stroke),
    /// The street map changed its state.
    Basemap(Basemap),
    /// The first tile of the street map is on the screen.
    Streets,
    /// Everything in view has been drawn.
    Idle,
}

/// What a person does with the pin while a place is being chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Stroke {
    /// The place under the pin is taken: for the spot, for another corner, or for the one that is picked.
    Put,
    /// A corner was tapped, by its index.
    Corner(usize),
    /// A key: `undo`, `remove`, `next`, `previous` or `leave`.
    Key(String),
}

/// A running map. Clones are the same map.
#[derive(Clone)]
pub struct Map(Rc<Inner>);

struct Inner {
    engine: Engine,
    state: Rc<RefCell<State>>,
    /// Address of the street map's archive, until it is opened.
    basemap: RefCell<Option<String>>,
    /// The engine calls it for as long as it lives.
    _on: Closure<dyn FnMut(EngineEvent)>,
}

/// Which number stands for which contribution, and what has not been sent yet.
#[derive(Default)]
struct State {
    handles: BTreeMap<Uuid, u32>,
    ids: Vec<Uuid>,
    free: Vec<u32>,
    waiting: VecDeque<Change>,
    pump: Option<Timeout>,
    chosen: Option<Uuid>,
}

enum Change {
    Put(Pin),
    Remove(Uuid),
}

impl Map {
    /// Loads the engine from `engine_url` and fills `host` with a map, as yet without streets. Errors are the browser's: the module could not be had or run.
    pub async fn create(
        host: &HtmlElement,
        engine_url: &str,
        options: &MapOptions,
        mut on_event: impl FnMut(MapEvent) + 'static,
    ) -> Result<Map, JsValue> {
        let module: Module = JsFuture::from(import(engine_url)).await?.unchecked_into();
        if let Some(url) = &options.basemap {
            module.warm(url);
        }
        let state = Rc::new(RefCell::new(State::default()));
        let known = state.clone();
        let on = Closure::new(move |event: EngineEvent| {
            // Read first, so that the table is free again when `on_event` calls the map.
            let event = read(&event, &known.borrow());
            if let Some(event) = event {
                on_event(event);
            }
        });
        let engine = module.create(host, &written(options)?, &on)?;
        Ok(Map(Rc::new(Inner { engine, state, basemap: RefCell::new(options.basemap.clone()), _on: on })))
    }

    /// Opens the street map, if there is one and it has not been opened yet.
    pub fn open_basemap(&self) {
        if let Some(url) = self.0.basemap.take() {
            self.0.engine.open_basemap(&url);
        }
    }

    /// Adds, replaces and removes pins. Many thousands go over in several tasks, always in the order of the calls.
    pub fn sync(&self, upserts: impl Iterator<Item = Pin>, removes: &[Uuid]) {
        {
            let mut state = self.0.state.borrow_mut();
            state.waiting.extend(removes.iter().copied().map(Change::Remove));
            state.waiting.extend(upserts.map(Change::Put));
        }
        if self.0.state.borrow().pump.is_none() {
            self.pump();
        }
    }

    /// Removes every pin.
    pub fn clear(&self) {
        let mut state = self.0.state.borrow_mut();
        *state = State::default();
        self.0.engine.clear();
    }

    /// Shows or hides each kind, in the project's order.
    pub fn show_kinds(&self, shown: &[bool]) {
        self.0.engine.show_kinds(&shown.iter().map(|&s| u8::from(s)).collect::<Vec<_>>());
    }

    /// Rings one pin and lifts it out of its cluster, or none. A pin that is still on its way is ringed when it arrives.
    pub fn choose(&self, id: Option<Uuid>) {
        self.0.state.borrow_mut().chosen = id;
        self.ring();
    }

    /// While placing, pins are dimmed and cannot be opened, a tap brings its place to the middle, and Enter is told.
    pub fn set_placing(&self, placing: bool) {
        self.0.engine.set_placing(placing);
    }

    /// Shows the route or area that is being drawn, none when there are no corners. The picked corner is shown where the
    /// middle of the map is. `kind` is the index in [`MapOptions::kinds`] and gives the colour.
    pub fn set_sketch(&self, corners: &[[f64; 2]], area: bool, picked: Option<usize>, kind: usize) {
        let picked = picked.and_then(|corner| i32::try_from(corner).ok()).unwrap_or(-1);
        self.0.engine.set_sketch(corners.as_flattened(), area, picked, u32::try_from(kind).unwrap_or(0));
    }

    /// Shows the grid of the paper map, with a cell marked; `None` takes it away.
    pub fn set_grid(&self, grid: Option<(&Grid, Option<Cell>)>) {
        let engine: &JsValue = self.0.engine.as_ref();
        let Some(set) = method(engine, "setGrid") else { return };
        let (mut frame, mut letters, mut numbers) = ([0.0; 5], Vec::new(), Vec::new());
        if let Some((grid, cell)) = grid {
            let [west, north] = grid.corner();
            let [column, row] = cell.map_or([-1.0; 2], |cell| [cell.column.into(), cell.row.into()]);
            frame = [west, north, grid.side(), column, row];
            let whole = Part { first: Cell { column: 0, row: 0 }, last: grid.last() };
            (letters, numbers) = (whole.letters(), whole.numbers());
        }
        let list = |names: Vec<String>| names.into_iter().map(JsValue::from).collect::<Array>();
        // No engine call fails.
        let _ = set.call3(engine, &Float64Array::from(&frame[..]), &list(letters), &list(numbers));
    }

    /// Moves the map to a longitude and latitude, and to a zoom if one is given.
    pub fn fly_to(&self, at: [f64; 2], zoom: Option<f64>) {
        self.0.engine.fly_to(at[0], at[1], zoom);
    }

    /// Zooms in (positive) or out.
    pub fn zoom_by(&self, delta: f64) {
        self.0.engine.zoom_by(delta);
    }

    /// Ends a movement under way (a glide where it is, a flight at its goal): longitude and latitude to six decimals, and the zoom.
    pub fn rest(&self) -> Option<([f64; 2], f64)> {
        match self.0.engine.rest()[..] {
            [lon, lat, zoom] => Some(([lon, lat], zoom)),
            _ => None,
        }
    }

    /// Gives the map the keyboard.
    pub fn focus(&self) {
        self.0.engine.focus();
    }

    /// Colours the map, or with `None` lets it follow the person's system; the names on it become `text` times as large.
    pub fn set_look(&self, theme: Option<Theme>, text: f64) {
        self.0.engine.set_look(theme.map(Theme::name), text);
    }

    /// The accessible name, in another language.
    pub fn set_label(&self, label: &str) {
        self.0.engine.set_label(label);
    }

    /// The map as it stands, with pins and attribution, for paper. Errors are the browser's.
    pub async fn print_canvas(&self) -> Result<HtmlCanvasElement, JsValue> {
        JsFuture::from(self.0.engine.print_canvas()).await?.dyn_into()
    }

    /// Sends one slice of what waits, and comes back for the rest in a later task.
    fn pump(&self) {
        let mut state = self.0.state.borrow_mut();
        let slice: Vec<Change> = {
            let some = state.waiting.len().min(SLICE);
            state.waiting.drain(..some).collect()
        };
        let mut batch = Batch::default();
        for change in slice {
            match change {
                Change::Put(pin) => {
                    let handle = state.handle_for(pin.id);
                    batch.put(handle, pin);
                }
                Change::Remove(id) => {
                    if let Some(handle) = state.release(id) {
                        // What is in the batch came earlier and must arrive earlier.
                        batch.send(&self.0.engine);
                        self.0.engine.remove(&[handle]);
                    }
                }
            }
        }
        batch.send(&self.0.engine);
        let rest = Rc::downgrade(&self.0);
        state.pump = (!state.waiting.is_empty()).then(|| {
            Timeout::new(0, move || {
                if let Some(inner) = rest.upgrade() {
                    Map(inner).pump();
                }
            })
        });
        drop(state);
        self.ring();
    }

    fn ring(&self) {
        let state = self.0.state.borrow();
        let handle = state.chosen.and_then(|id| state.handles.get(&id)).and_then(|&handle| i32::try_from(handle).ok());
        self.0.engine.choose(handle.unwrap_or(-1));
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.engine.destroy();
    }
}

impl State {
    fn handle_for(&mut self, id: Uuid) -> u32 {
        if let Some(&handle) = self.handles.get(&id) {
            return handle;
        }
        let handle = self.free.pop().unwrap_or_else(|| {
            self.ids.push(id);
            u32::try_from(self.ids.len() - 1).unwrap_or(u32::MAX)
        });
        if let Some(slot) = self.ids.get_mut(handle as usize) {
            *slot = id;
        }
        self.handles.insert(id, handle);
        handle
    }

    fn release(&mut self, id: Uuid) -> Option<u32> {
        let handle = self.handles.remove(&id)?;
        self.free.push(handle);
        Some(handle)
    }

    /// The contribution behind a number, unless it has gone meanwhile.
    fn id_of(&self, handle: u32) -> Option<Uuid> {
        let id = self.ids.get(handle as usize)?;
        (self.handles.get(id) == Some(&handle)).then_some(*id)
    }
}

/// Pins as the columns that the engine takes.
#[derive(Default)]
struct Batch {
    handles: Vec<u32>,
    kinds: Vec<u8>,
    categories: Vec<u8>,
    lonlat: Vec<f64>,
    shapes: Vec<(u32, String)>,
}

impl Batch {
    fn put(&mut self, handle: u32, pin: Pin) {
        if let Some(shape) = pin.shape {
            self.shapes.push((u32::try_from(self.handles.len()).unwrap_or(u32::MAX), shape));
        }
        self.handles.push(handle);
        self.kinds.push(pin.kind);
        self.categories.push(pin.category);
        self.lonlat.extend(pin.at);
    }

    fn send(&mut self, engine: &Engine) {
        if self.handles.is_empty() {
            return;
        }
        // Most pins are points: an array is made only when there is a shape, and its gaps read as "none".
        let shapes = if self.shapes.is_empty() {
            JsValue::NULL
        } else {
            let all = Array::new();
            for (index, shape) in &self.shapes {
                all.set(*index, JsValue::from_str(shape));
            }
            all.into()
        };
        engine.upsert(&self.handles, &self.kinds, &self.categories, &self.lonlat, &shapes);
        *self = Self::default();
    }
}

fn written(options: &MapOptions) -> Result<JsValue, JsValue> {
    let outline = |outline| match outline {
        Outline::Circle => "circle",
        Outline::Diamond => "diamond",
        Outline::Square => "square",
    };
    let area = &options.area;
    let value = json!({
        "centre": area.centre,
        "zoom": area.zoom,
        "minZoom": area.min_zoom,
        "maxZoom": area.max_zoom,
        "bounds": area.bounds,
        "kinds": options.kinds.iter().map(|k| json!({ "outline": outline(k.outline), "icon": k.icon })).collect::<Vec<_>>(),
        "categories": options.categories.iter().map(|icon| json!({ "icon": icon })).collect::<Vec<_>>(),
        "icons": options.icons,
        "label": options.label,
        "attribution": options.attribution,
        "sharp": options.sharp,
        "tiles": options.tiles.as_ref().map(|tiles| json!({
            "url": tiles.url,
            "attribution": tiles.attribution,
            "minZoom": tiles.min_zoom,
            "maxZoom": tiles.max_zoom,
        })),
    });
    JSON::parse(&value.to_string())
}

/// The engine's event as ours; `None` for one about a pin that has just gone.
fn read(event: &EngineEvent, state: &State) -> Option<MapEvent> {
    Some(match event.name().as_str() {
        "centre" => MapEvent::Centre { at: [event.lon(), event.lat()], zoom: event.zoom() },
        "chosen" => MapEvent::Chosen(state.id_of(event.handle())?),
        "cluster" => MapEvent::Cluster(event.handles().into_iter().filter_map(|handle| state.id_of(handle)).collect()),
        "enter" => MapEvent::Stroke(Stroke::Put),
        "corner" => MapEvent::Stroke(Stroke::Corner(event.handle() as usize)),
        "key" => MapEvent::Stroke(Stroke::Key(event.state())),
        "streets" => MapEvent::Streets,
        "idle" => MapEvent::Idle,
        "basemap" => MapEvent::Basemap(match event.state().as_str() {
            // How the whole archive comes in while the streets are drawn already is nobody's worry.
            "ready" if event.done().is_some() => return None,
            "ready" => Basemap::Ready,
            "missing" => Basemap::Missing,
            "unreachable" => Basemap::Unreachable,
            "damaged" => Basemap::Damaged,
            _ => Basemap::Loading(percent(event.done(), event.total())),
        }),
        _ => return None,
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Between 0 and 100 by `clamp`; what is no number becomes 0.
fn percent(done: Option<f64>, total: Option<f64>) -> Option<u8> {
    let total = total.filter(|total| *total > 0.0)?;
    Some((done? / total * 100.0).clamp(0.0, 100.0) as u8)
}

//! The map as it is printed: drawn anew, out of sight, as large as the paper and as sharp as printers are, with the grid
//! over the streets and without what people have put on the map.

use std::cell::Cell as Flag;
use std::rc::Rc;

use common_ground_core::paper::{Grid, Part, Sheet};
use common_ground_core::project::Area;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::GetValue;
use wasm_bindgen::JsCast;
use web_sys::{HtmlCanvasElement, HtmlElement};

use super::{Basemap, Session};
use crate::device;
use crate::map::{Map, MapEvent, MapOptions, Theme};
use crate::project_source::Source;

/// Names are drawn this much smaller than on a screen: paper is held nearer, and is sharper.
const FINER: f64 = 1.35;
/// CSS pixels and device pixels in an inch, and millimetres.
const CSS: f64 = 96.0;
const PRINTER: f64 = 300.0;
const INCH: f64 = 25.4;
/// Metres around the equator of web Mercator, in tiles of 256 pixels at zoom 0.
const PER_PIXEL: f64 = 2.0 * std::f64::consts::PI * 6_378_137.0 / 256.0;
/// Milliseconds between two looks whether the map is drawn, and how many looks there are at most.
const LOOK: u32 = 50;
const LOOKS: u32 = 2_400;

impl Session {
    /// Draws a part of the grid for a sheet; `None` when the streets can't be had.
    pub async fn draw_sheet(self, grid: &Grid, part: &Part, sheet: &Sheet) -> Option<HtmlCanvasElement> {
        let host = hidden(self, sheet.map.map(|long| long / INCH * CSS * FINER))?;
        let drawn = self.draw_in(&host, grid, part, sheet).await;
        host.remove();
        drawn
    }

    async fn draw_in(self, host: &HtmlElement, grid: &Grid, part: &Part, sheet: &Sheet) -> Option<HtmlCanvasElement> {
        let project = self.project();
        let assets = self.words.assets();
        let centre = grid.centre(part.first, part.last);
        let pixels = sheet.cell / INCH * CSS * FINER;
        let zoom = (PER_PIXEL * pixels / grid.side()).log2();
        let bounds = grid.around(part.first, part.last);
        let area = Area { bounds, centre, zoom, min_zoom: 0.0, max_zoom: zoom.max(22.0), ..project.area.clone() };
        let source = Source { project: self.address.get_value(), name: String::new(), file: String::new() };
        let options = MapOptions {
            area,
            kinds: Vec::new(),
            categories: Vec::new(),
            icons: [&assets, "icons.svg"].concat(),
            label: String::new(),
            basemap: project.basemap.as_ref().map(|basemap| source.basemap(&basemap.archive)),
            tiles: project.tiles.clone(),
            // It stands below the map as text.
            attribution: String::new(),
            sharp: Some(PRINTER / CSS / FINER),
        };
        let state = Rc::new(State { streets: Flag::new(options.basemap.is_none()), ..State::default() });
        let heard = Rc::clone(&state);
        let engine = [&assets, "engine.js"].concat();
        let map = Map::create(host, &engine, &options, move |event| heard.hear(&event)).await.ok()?;
        map.set_look(Some(Theme::Light), 1.0);
        map.set_grid(Some((grid, None)));
        map.open_basemap();
        for _ in 0..LOOKS {
            if state.failed.get() {
                return None;
            }
            // In whichever order: streets whose bytes were there already are drawn in the frame before it is told.
            if state.streets.get() && state.rest.get() {
                return map.print_canvas().await.ok();
            }
            TimeoutFuture::new(LOOK).await;
        }
        None
    }
}

/// What is known of the map that is being drawn.
#[derive(Default)]
struct State {
    streets: Flag<bool>,
    rest: Flag<bool>,
    failed: Flag<bool>,
}

impl State {
    fn hear(&self, event: &MapEvent) {
        match event {
            MapEvent::Streets => self.streets.set(true),
            MapEvent::Idle => self.rest.set(true),
            MapEvent::Basemap(Basemap::Missing | Basemap::Unreachable | Basemap::Damaged) => self.failed.set(true),
            _ => {}
        }
    }
}

/// A place for a map that nobody sees, so many CSS pixels wide and high. Within the widget, whose letters it takes.
fn hidden(session: Session, [width, height]: [f64; 2]) -> Option<HtmlElement> {
    let root = session.root.get_value();
    let host: HtmlElement = root.owner_document()?.create_element("div").ok()?.unchecked_into();
    let style = device::get(&host, "style");
    let pixels = |long: f64| [&long.to_string(), "px"].concat();
    let wanted = [
        ("position", "fixed".to_owned()),
        ("left", "-99999px".to_owned()),
        ("width", pixels(width)),
        ("height", pixels(height)),
    ];
    for (name, value) in wanted {
        device::set(&style, name, &value.into());
    }
    // Neither read out nor reached by the keyboard.
    device::set(&host, "inert", &true.into());
    root.append_child(&host).ok()?;
    Some(host)
}

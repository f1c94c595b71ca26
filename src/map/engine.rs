//! What `engine.ts` offers, as it stands: [`super::Map`] is the way in.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// The browser's dynamic `import()`; wasm-bindgen writes the call out as it stands.
    #[wasm_bindgen(js_name = "import")]
    pub(crate) fn import(url: &str) -> Promise;

    pub(super) type Module;
    #[wasm_bindgen(method)]
    pub(super) fn warm(this: &Module, url: &str);
    #[wasm_bindgen(method, catch)]
    pub(super) fn create(
        this: &Module,
        host: &HtmlElement,
        options: &JsValue,
        on: &Closure<dyn FnMut(EngineEvent)>,
    ) -> Result<Engine, JsValue>;

    pub(super) type Engine;
    #[wasm_bindgen(method, js_name = openBasemap)]
    pub(super) fn open_basemap(this: &Engine, url: &str);
    #[wasm_bindgen(method)]
    pub(super) fn upsert(
        this: &Engine,
        handles: &[u32],
        kinds: &[u8],
        categories: &[u8],
        lonlat: &[f64],
        shapes: &JsValue,
    );
    #[wasm_bindgen(method)]
    pub(super) fn remove(this: &Engine, handles: &[u32]);
    #[wasm_bindgen(method)]
    pub(super) fn clear(this: &Engine);
    #[wasm_bindgen(method, js_name = showKinds)]
    pub(super) fn show_kinds(this: &Engine, shown: &[u8]);
    #[wasm_bindgen(method)]
    pub(super) fn choose(this: &Engine, handle: i32);
    #[wasm_bindgen(method, js_name = setPlacing)]
    pub(super) fn set_placing(this: &Engine, placing: bool);
    #[wasm_bindgen(method, js_name = setSketch)]
    pub(super) fn set_sketch(this: &Engine, lonlat: &[f64], area: bool, picked: i32, kind: u32);
    #[wasm_bindgen(method, js_name = flyTo)]
    pub(super) fn fly_to(this: &Engine, lon: f64, lat: f64, zoom: Option<f64>);
    #[wasm_bindgen(method, js_name = zoomBy)]
    pub(super) fn zoom_by(this: &Engine, delta: f64);
    #[wasm_bindgen(method)]
    pub(super) fn rest(this: &Engine) -> Vec<f64>;
    #[wasm_bindgen(method)]
    pub(super) fn focus(this: &Engine);
    #[wasm_bindgen(method, js_name = setLook)]
    pub(super) fn set_look(this: &Engine, theme: Option<&str>, text: f64);
    #[wasm_bindgen(method, js_name = setLabel)]
    pub(super) fn set_label(this: &Engine, label: &str);
    #[wasm_bindgen(method, js_name = printCanvas)]
    pub(super) fn print_canvas(this: &Engine) -> Promise;
    #[wasm_bindgen(method)]
    pub(super) fn destroy(this: &Engine);

    pub(super) type EngineEvent;
    #[wasm_bindgen(method, getter, js_name = "type")]
    pub(super) fn name(this: &EngineEvent) -> String;
    #[wasm_bindgen(method, getter)]
    pub(super) fn lon(this: &EngineEvent) -> f64;
    #[wasm_bindgen(method, getter)]
    pub(super) fn lat(this: &EngineEvent) -> f64;
    #[wasm_bindgen(method, getter)]
    pub(super) fn zoom(this: &EngineEvent) -> f64;
    #[wasm_bindgen(method, getter)]
    pub(super) fn handle(this: &EngineEvent) -> u32;
    #[wasm_bindgen(method, getter)]
    pub(super) fn handles(this: &EngineEvent) -> Vec<u32>;
    #[wasm_bindgen(method, getter)]
    pub(super) fn state(this: &EngineEvent) -> String;
    #[wasm_bindgen(method, getter)]
    pub(super) fn done(this: &EngineEvent) -> Option<f64>;
    #[wasm_bindgen(method, getter)]
    pub(super) fn total(this: &EngineEvent) -> Option<f64>;
}

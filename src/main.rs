//! Starts the widget in its own page, or in the elements of other pages that wait for it (`src/embed/element.ts`).

use common_ground::{Options, mount, serve};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn begin(host: HtmlElement) {
    let options = Options::of(&host);
    mount(host, options);
}

fn main() {
    let host = common_ground::device::window()
        .document()
        .and_then(|document| document.query_selector(".common-ground[data-page]").ok().flatten())
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    match host {
        Some(host) => begin(host),
        None => serve(begin),
    }
}

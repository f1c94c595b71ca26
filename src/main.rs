//! Starts the widget in the page that hosts it: the element with the id `app` says where assets are.

use common_ground::{Options, mount};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn main() {
    let host = common_ground::device::window()
        .document()
        .and_then(|document| document.get_element_by_id("app"))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(host) = host {
        let options = Options::from_page(&host);
        mount(host, options);
    }
}

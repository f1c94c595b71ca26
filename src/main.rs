//! Starts the widget in its own page, or in the elements of other pages that wait for it (`src/embed/element.ts`); and the
//! seams at which the build splits the code. They are of the program, not of the library, because only the program goes
//! through the splitter: a test that is linked with a seam would import a file that nobody makes.

use common_ground::later::{self, Files, Keeping, Later, Parcels, Talk};
use common_ground::{Options, mount, serve};
use wasm_bindgen::JsCast;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::HtmlElement;

fn begin(host: HtmlElement) {
    let options = Options::of(&host);
    mount(host, options);
}

fn main() {
    later::provide(Files {
        keeping: || Box::pin(keeping()),
        talk: || Box::pin(talk()),
        later: || Box::pin(everything_else()),
        parcels: || Box::pin(parcels()),
    });
    let host = common_ground::device::window()
        .document()
        .and_then(|document| document.query_selector(".common-ground[data-page]").ok().flatten())
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    match host {
        Some(host) => begin(host),
        None => serve(begin),
    }
}

#[allow(unsafe_code, clippy::unnecessary_wraps)] // the macro declares the two ends of the split, one of which can fail
#[wasm_split(keeping, fallible)]
fn keeping() -> Result<Keeping, SplitLoaderError> {
    Ok(later::keeping())
}

#[allow(unsafe_code, clippy::unnecessary_wraps)]
#[wasm_split(talk, fallible)]
fn talk() -> Result<Talk, SplitLoaderError> {
    Ok(later::talk())
}

#[allow(unsafe_code, clippy::unnecessary_wraps)]
#[wasm_split(later, fallible)]
fn everything_else() -> Result<Later, SplitLoaderError> {
    Ok(later::later())
}

#[allow(unsafe_code, clippy::unnecessary_wraps)]
#[wasm_split(parcels, fallible)]
fn parcels() -> Result<Parcels, SplitLoaderError> {
    Ok(later::parcels())
}

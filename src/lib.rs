//! Common Ground: a widget with which residents put on a street map what helps them live well, what gets in the way
//! and what would make it better. Everything stays in the browser until it is handed over as `GeoJSON`.
//!
//! [`mount`] is the one way in, for the page, the custom element and the tests.

pub mod aloud;
pub mod app;
pub mod device;
pub mod embed;
pub mod i18n;
pub mod language;
pub mod later;
pub mod map;
pub mod offline;
pub mod project_source;
pub mod screens;
pub mod session;
pub mod store;
pub mod ui;

use std::rc::Rc;
use std::sync::Arc;

use common_ground_core::Project;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element, Event, HtmlElement, RequestCache};

use crate::i18n::I18n;
use crate::language::ENGLISH;
use crate::project_source::Source;
use crate::session::{ProjectTrouble, Session};

/// Where the widget finds its parts.
#[derive(Clone, Debug)]
pub struct Options {
    /// Address of the folder with engine, icons, fonts and words; ends with `/`.
    pub assets: String,
    /// The project asked for: an id or an address; `None` for the demo.
    pub project: Option<String>,
    /// Addresses on other origins that the hosting page allows projects from.
    pub allowed: Vec<String>,
    /// The language asked for, BCP 47; `None` for whatever suits.
    pub language: Option<String>,
    /// First views, `longitude,latitude,zoom` or without a zoom, with `;` between them: the first one that the project's
    /// area shows counts. From an address that anybody may have made.
    pub view: Option<String>,
    /// Whether it is for a big screen: the map and counts, for everybody in the room.
    pub projector: bool,
    /// Whether the page is nothing but the widget, and so has its language.
    pub whole_page: bool,
}

impl Options {
    /// From the host element's `data-assets`, `data-projects`, `data-project`, `data-lang`, `data-view` and `data-page`; in
    /// a page of its own (`data-page`) also from `?project=`, `?lang=`, `?view=` and `?screen=` in the address.
    pub fn of(host: &HtmlElement) -> Self {
        let base = host.base_uri().ok().flatten().unwrap_or_default();
        let folder = host.get_attribute("data-assets").unwrap_or_else(|| "assets/".to_owned());
        let assets = project_source::resolve(&folder, &base).unwrap_or(folder);
        let allowed = host.get_attribute("data-projects").unwrap_or_default();
        let whole_page = host.has_attribute("data-page");
        let search = device::window().location().search().ok().filter(|_| whole_page);
        let query = search.and_then(|search| web_sys::UrlSearchParams::new_with_str(&search).ok());
        let asked = |key: &str| {
            let own = || host.get_attribute(&["data-", key].concat());
            query.as_ref().and_then(|query| query.get(key)).or_else(own)
        };
        Self {
            assets,
            project: asked("project"),
            allowed: allowed.split_whitespace().map(str::to_owned).collect(),
            language: asked("lang"),
            view: asked("view"),
            projector: asked("screen").is_some(),
            whole_page,
        }
    }
}

/// The event at a host element that takes the widget away from it.
const END: &str = "cg-end";

/// Where assets are, for the components.
#[derive(Clone, Debug)]
pub struct Assets(pub String);

/// What stands before an icon's name: nothing where the sprites are part of the page around the widget, because a browser
/// takes no icon from another host; else the address of the folder that they lie in.
#[derive(Clone, Debug)]
pub struct Sprites(pub Option<String>);

/// Starts the widget in `host`. What `host` shows until then stays until the first view is ready. The event `cg-end` at
/// `host` takes it away again, and frees what it holds.
pub fn mount(host: HtmlElement, options: Options) {
    device::mark("cg-wasm");
    begin(host, options, true);
}

/// Has every element begin that waits in the page's list `commonGround`, and every one that is added to it later.
pub fn serve(begin: fn(HtmlElement)) {
    let waiting = device::get(&device::window(), "commonGround");
    let take = Closure::<dyn FnMut(HtmlElement)>::new(begin).into_js_value();
    device::call_with(&waiting, "forEach", &take);
    device::set(&waiting, "push", &take);
}

/// `may_restart`: whether it may begin once more when the host turns out to have another project file by now.
fn begin(host: HtmlElement, options: Options, may_restart: bool) {
    spawn_local(async move {
        let source = project_source::find(&options, &host);
        let framed = options.whole_page && device::is_framed();
        let frame = async {
            if framed {
                // Without it the page shows itself as if it were alone.
                let _ = JsFuture::from(map::import(&[&options.assets, embed::FRAME].concat())).await;
            }
        };
        let (words, project, ()) = futures::join!(
            i18n::fetch(&options.assets, ENGLISH, false),
            async {
                match &source {
                    Ok(source) => fetch_project(source).await,
                    Err(trouble) => Err(trouble.clone()),
                }
            },
            frame
        );
        let project = project.map(|(project, file)| (adapted(project, &host, options.view.as_deref()), file));
        let mut words = words.unwrap_or_default();
        let mut language = ENGLISH.to_owned();
        let mut own = None;
        match &project {
            Ok((project, _)) => {
                language = language::first(options.language.as_deref(), project);
                let spoken = language::spoken(&language);
                if spoken != ENGLISH {
                    own = i18n::fetch(&options.assets, spoken, false).await;
                    if own.is_none() {
                        ENGLISH.clone_into(&mut language);
                    }
                }
            }
            // What is wrong is told in words that otherwise come later.
            Err(_) => words.extend(i18n::fetch(&options.assets, ENGLISH, true).await),
        }
        let words = move |assets| I18n::new(assets, language, words, own);
        start(host, options, words, project, source.ok(), may_restart);
    });
}

/// The project as an address or an element of another page wants it: with another first view, with fewer categories (ids
/// in the property `categories`, which `src/embed/` sets).
fn adapted(mut project: Project, host: &HtmlElement, views: Option<&str>) -> Project {
    let json = device::get(&device::window(), "JSON");
    for view in views.into_iter().flat_map(|views| views.split(';')) {
        // Read as JSON, in which everything but two or three numbers is something else.
        let numbers = device::call_with(&json, "parse", &["[", view, "]"].concat().into()).unwrap_or(JsValue::NULL);
        let number = |at| device::get(&numbers, at).as_f64();
        let zoom = if device::get(&numbers, "2").is_undefined() { Some(project.area.zoom) } else { number("2") };
        if let (Some(lon), Some(lat), Some(zoom)) = (number("0"), number("1"), zoom)
            && device::get(&numbers, "3").is_undefined()
            && project.area.shows([lon, lat], zoom)
        {
            (project.area.centre, project.area.zoom) = ([lon, lat], zoom);
            break;
        }
    }
    let wanted = device::get(host, "categories");
    if wanted.is_truthy() {
        let is = |id: &str| device::call_with(&wanted, "includes", &id.into()).is_some_and(|is| is.is_truthy());
        project.categories.retain(|category| is(&category.id));
    }
    project
}

/// The project as far as the first screen needs it, and its file for the check that follows (`later::Keeping::check`).
async fn fetch_project(source: &Source) -> Result<(Project, String), ProjectTrouble> {
    let mut trouble =
        ProjectTrouble { file: source.name.clone(), problems: Vec::new(), key: Some("project-not-found") };
    for cache in [RequestCache::ForceCache, RequestCache::NoCache] {
        let Some(json) = project_source::text(&source.project, cache).await else { continue };
        match Project::glance(&json) {
            Ok(project) => return Ok((project, json)),
            Err(problems) => (trouble.problems, trouble.key) = (problems, None),
        }
    }
    Err(trouble)
}

fn start(
    host: HtmlElement,
    options: Options,
    words: impl FnOnce(String) -> I18n + 'static,
    project: Result<(Project, String), ProjectTrouble>,
    source: Option<Source>,
    may_restart: bool,
) {
    // Taken out of its page before anything was there.
    if !host.is_connected() {
        return;
    }
    host.set_inner_html("");
    let again = {
        let (host, options) = (host.clone(), options.clone());
        Rc::new(move || {
            end(&host);
            begin(host.clone(), options.clone(), false);
        })
    };
    // What a session knows outlives its views: what is under way when they go, such as a save, ends by itself.
    let knowing = Owner::new_root(None);
    let words = knowing.with(|| words(options.assets.clone()));
    let (ended, known) = (host.clone(), knowing.clone());
    let owner = host.clone();
    let handle = leptos::mount::mount_to(host, move || {
        provide_context(words);
        let own = owner.has_attribute("data-sprites");
        provide_context(Sprites((!own).then(|| options.assets.clone())));
        provide_context(Assets(options.assets));
        let page = options.whole_page.then(|| owner.owner_document()).flatten();
        let title = project.as_ref().ok().map(|(project, _)| project.title.clone()).unwrap_or_default();
        let whole = page.as_ref().and_then(Document::document_element);
        let marked: Vec<Element> = whole.into_iter().chain([owner.clone().into()]).collect();
        ui::follow(move || {
            let spoken = words.spoken();
            for element in &marked {
                // Refused only for names that are none.
                let _ = element.set_attribute("lang", spoken);
                let _ = element.set_attribute("dir", language::direction(spoken));
            }
            if let Some(page) = page.as_ref().filter(|_| !title.0.is_empty()) {
                page.set_title(title.get(spoken));
            }
        });
        match (project, source) {
            (Ok((project, file)), Some(source)) => {
                let (root, project) = (owner.clone(), Arc::new(project));
                let session = knowing.with(|| Session::new(root, project, words, options.language, options.projector));
                on_cleanup(move || session.leave());
                session.again.set_value(may_restart.then_some(again));
                provide_context(session);
                owner.set_class_name("common-ground");
                let source = Source { file, ..source };
                ui::live(move || match session.wrong.get() {
                    Some(trouble) => screens::setup::project_trouble(&trouble),
                    None => untrack(|| app::frame(session, source.clone())),
                })
            }
            (Err(trouble), _) => screens::setup::project_trouble(&trouble).into_any(),
            (Ok(_), None) => ().into_any(),
        }
    });
    std::mem::forget(known);
    gloo::events::EventListener::once(&ended, END, move |_| drop(handle)).forget();
    device::mark("cg-first-render");
}

/// Takes the widget away from an element.
fn end(host: &HtmlElement) {
    if let Ok(event) = Event::new(END) {
        // Fails only for an event that is on its way already.
        let _ = host.dispatch_event(&event);
    }
}

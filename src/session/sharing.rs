//! A link that opens the same project in the same language at the same place. It says nothing else: no answer, no draft, no
//! code, nobody's id, and of the address of the page that the widget stands in no query.

use common_ground_core::reach::{Reach, reach};
use js_sys::encode_uri_component;
use leptos::prelude::*;
use web_sys::{Url, UrlSearchParams};

use super::{Session, View};
use crate::device;

/// The attribute of the widget's element with the address that its links begin with, as `src/embed/` has put it together.
const SHARE: &str = "data-share";
/// In its place: no link is wanted.
const OFF: &str = "off";

impl Session {
    /// The link to what is on the map now; `None` where the page that the widget stands in wants none.
    pub fn link(self) -> Option<String> {
        let root = self.root.get_value();
        let start = match root.get_attribute(SHARE) {
            Some(told) if told == OFF => return None,
            // It ends in a fragment with the element's name.
            Some(told) => [&told, "&"].concat(),
            // What is shown here was named by the page around it: this page alone would show something else.
            None if self.readonly || !root.has_attribute("data-page") => return None,
            None => own_page(),
        };
        let View { centre, zoom } = self.view.get_untracked();
        let view = self.project.with_value(|project| project.area.written(centre, zoom));
        let language = String::from(encode_uri_component(&self.language_now()));
        Some([&start, "lang=", &language, "&view=", &view].concat())
    }

    /// From where a link to this project can be opened: page and project file have to be within reach.
    pub fn link_reach(self, link: &str) -> Reach {
        let of = |address: &str| match Url::new(address) {
            Ok(url) if url.protocol().starts_with("http") => reach(&url.hostname()),
            _ => Reach::Here,
        };
        of(link).min(of(&self.address.get_value()))
    }
}

/// The widget's own page with the project that its address names.
fn own_page() -> String {
    let location = device::get(&device::window(), "location");
    let part = |name| device::get(&location, name).as_string().unwrap_or_default();
    let query = UrlSearchParams::new_with_str(&part("search")).ok();
    let project = query.and_then(|query| query.get("project")).map(|project| {
        let project = String::from(encode_uri_component(&project));
        ["project=", &project, "&"].concat()
    });
    [&part("origin"), &part("pathname"), "?", project.as_deref().unwrap_or_default()].concat()
}

//! Which project, and from where. A link may choose a project of this host, never one of a stranger's: other origins
//! only when the hosting page itself lists them.

use gloo::net::http::Request;
use web_sys::{HtmlElement, RequestCache, Url};

use crate::Options;
use crate::session::ProjectTrouble;

/// The project that a page without a choice gets.
const DEFAULT: &str = "demo";

/// Where a project and its street map are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Address of the project file.
    pub project: String,
    /// How the project file is called in messages.
    pub name: String,
    /// The project file, once fetched.
    pub file: String,
}

impl Source {
    /// Address of a file of the street map: in the folder `basemaps` beside the project's own folder.
    pub fn basemap(&self, file: &str) -> String {
        resolve(&format!("../basemaps/{file}"), &self.project).unwrap_or_else(|| file.to_owned())
    }
}

/// An address made absolute; `None` when it is none.
pub fn resolve(address: &str, base: &str) -> Option<String> {
    Url::new_with_base(address, base).ok().map(|url| url.href())
}

/// Finds the project that the options ask for.
///
/// # Errors
/// When it is on another origin that the hosting page does not list.
pub fn find(options: &Options, host: &HtmlElement) -> Result<Source, ProjectTrouble> {
    let base = host.base_uri().ok().flatten().unwrap_or_default();
    let asked = options.project.as_deref().filter(|p| !p.is_empty()).unwrap_or(DEFAULT);
    let is_id = asked.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let address = if is_id { format!("projects/{asked}.json") } else { asked.to_owned() };
    let refused = || ProjectTrouble { file: asked.to_owned(), problems: Vec::new(), key: Some("project-other-origin") };
    let url = Url::new_with_base(&address, &base).map_err(|_| refused())?;
    let own = Url::new(&base).is_ok_and(|own| own.origin() == url.origin());
    let listed = options.allowed.iter().any(|allowed| {
        Url::new_with_base(allowed, &base)
            .is_ok_and(|allowed| allowed.origin() == url.origin() && url.pathname().starts_with(&allowed.pathname()))
    });
    let fetchable = matches!(url.protocol().as_str(), "https:" | "http:");
    if fetchable && (own || listed) {
        Ok(Source { project: url.href(), name: asked.to_owned(), file: String::new() })
    } else {
        Err(refused())
    }
}

/// The text at an address; `None` when it can't be had. `cache`: `ForceCache` for what this browser last had, however
/// long ago, and the host's only where it never had it; `NoCache` for the host's own.
pub async fn text(address: &str, cache: RequestCache) -> Option<String> {
    let response = Request::get(address).cache(cache).send().await.ok()?;
    if response.ok() { response.text().await.ok() } else { None }
}

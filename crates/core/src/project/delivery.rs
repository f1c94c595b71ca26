//! What a project says about pages that it stands in: which may talk to it, and to whom what people save is delivered.
//! Read apart from the rest of the project, because the first screen needs none of it.

use serde_json::Value;

use super::Words;
use super::read::{At, first_language};
use super::walk::{Node, Walk};

/// In what form contributions are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// One `GeoJSON` Feature a request.
    Feature,
    /// A `FeatureCollection` of all that wait.
    Collection,
    /// A data package of all that wait, of the people whose they are, and of their photos and voice notes, encrypted for
    /// the research team.
    Package,
    /// One Feature a request, as a file in a form (`multipart/form-data`).
    Form,
}

/// A server that takes contributions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Its address; `{id}` and `{rev}` in it stand for those of the contribution, `{id}` with packages for the name that
    /// the package has.
    pub url: String,
    /// Whether it takes PUT; POST otherwise.
    pub put: bool,
    /// In what form.
    pub payload: Payload,
    /// Name of the form's file field.
    pub field: String,
    /// Other fields of the form, which stand before the file; `{id}` and `{rev}` in their values as in the address.
    pub fields: Vec<(String, String)>,
    /// Headers that every request has.
    pub headers: Vec<(String, String)>,
    /// Whether a newer revision replaces the older one, by PUT to [`Endpoint::item`].
    pub replace: bool,
    /// Whether what people take back is taken back there, by DELETE to [`Endpoint::item`].
    pub delete: bool,
}

impl Endpoint {
    /// The address that a contribution is sent to.
    pub fn address(&self, id: &str, rev: u32) -> String {
        filled(&self.url, id, rev)
    }

    /// The address of one contribution: `url` where that names it, else `url/{id}`.
    pub fn item(&self, id: &str, rev: u32) -> String {
        if self.url.contains("{id}") {
            return self.address(id, rev);
        }
        let (path, query) = self.url.split_at(self.url.find('?').unwrap_or(self.url.len()));
        filled(&[path.trim_end_matches('/'), "/", id, query].concat(), id, rev)
    }

    /// The name of its host, with the port if it has one.
    pub fn host(&self) -> &str {
        host(&self.url)
    }

    /// Whether each contribution has a request of its own.
    pub fn is_one_by_one(&self) -> bool {
        matches!(self.payload, Payload::Feature | Payload::Form)
    }
}

/// A text with `{id}` and `{rev}` filled in.
pub fn filled(text: &str, id: &str, rev: u32) -> String {
    text.replace("{id}", id).replace("{rev}", &rev.to_string())
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// A way of delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// The page that hosts the widget: it is asked, and confirms.
    Page,
    /// A server.
    Endpoint(Endpoint),
    /// Whatever the person picks on the device's share sheet.
    Share,
    /// A file that the person sends by themselves.
    Download,
}

/// One entry of `deliver`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deliver {
    /// To whom it goes, as people know them; may be empty.
    pub name: Words,
    /// What people do with the file, where they send it by themselves; may be empty.
    pub instructions: Words,
    /// Where to.
    pub to: To,
}

/// What a project says about pages that it stands in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embedding {
    /// Origins (`https://www.example.org`) of pages that may talk to the widget when it stands in a frame of theirs.
    pub hosts: Vec<String>,
    /// To whom what people save is delivered, in order of preference. Empty: nothing is ever sent.
    pub deliver: Vec<Deliver>,
}

/// Reads it out of a project file that [`super::Project::parse`] has found to be right. In any other file what can't be
/// read is missing.
pub fn embedding(json: &str) -> Embedding {
    let value: Value = serde_json::from_str(json.trim_start_matches('\u{feff}')).unwrap_or_default();
    let root = At(&value, first_language(&value));
    Embedding { hosts: root.texts("hosts"), deliver: root.list("deliver", deliver).into_iter().flatten().collect() }
}

fn deliver(at: At) -> Option<Deliver> {
    let to = match at.key("to").str() {
        "page" => To::Page,
        "endpoint" => To::Endpoint(endpoint(at)),
        "share" => To::Share,
        "download" => To::Download,
        _ => return None,
    };
    Some(Deliver { name: at.words("name"), instructions: at.words("instructions"), to })
}

fn endpoint(at: At) -> Endpoint {
    let pairs = |key: &str| {
        let map = at.key(key).0.as_object();
        let texts =
            map.into_iter().flatten().filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
        texts.collect()
    };
    let flag = |key: &str| at.key(key).0.as_bool().unwrap_or(false);
    Endpoint {
        url: at.text("url"),
        put: at.key("method").str() == "PUT",
        payload: match at.key("as").str() {
            "collection" => Payload::Collection,
            "package" => Payload::Package,
            "form" => Payload::Form,
            _ => Payload::Feature,
        },
        field: at.maybe("field").unwrap_or_else(|| "file".to_owned()),
        fields: pairs("fields"),
        headers: pairs("headers"),
        replace: flag("replace"),
        delete: flag("delete"),
    }
}

/// Headers that would carry a secret, which a public file has none of, or that the browser sets by itself.
const NO_HEADERS: [&str; 6] = ["authorization", "cookie", "proxy-authorization", "host", "content-length", "origin"];

/// Notes what an entry of `deliver` says that does not go together.
pub(super) fn check(walk: &mut Walk, root: &Node) {
    for entry in root.key("deliver").items() {
        let Some(to) = entry.key("to").as_str() else { continue };
        let url = entry.key("url");
        if to == "endpoint" {
            if url.value.is_none() {
                walk.unfit(&url, "string");
            }
            one_endpoint(walk, root, &entry);
        } else {
            for key in ["url", "method", "as", "field", "fields", "headers", "replace", "delete"] {
                not_with(walk, &entry.key(key), to);
            }
        }
        if to == "page" || to == "endpoint" {
            not_with(walk, &entry.key("instructions"), to);
        }
    }
}

fn one_endpoint(walk: &mut Walk, root: &Node, entry: &Node) {
    let form = entry.key("as").as_str().unwrap_or("feature");
    if form != "form" {
        not_with(walk, &entry.key("field"), form);
        not_with(walk, &entry.key("fields"), form);
    }
    let url = entry.key("url");
    let address = url.as_str().unwrap_or_default();
    let put = entry.key("method").as_str() == Some("PUT");
    if form == "collection" || form == "package" {
        not_with(walk, &entry.key("replace"), form);
        not_with(walk, &entry.key("delete"), form);
    }
    // What is sent to an address that stays the same takes the place of what was sent before.
    match form {
        "collection" if put => not_with(walk, &entry.key("method"), form),
        "collection" if address.contains("{id}") || address.contains("{rev}") => walk.refuse(&url, address),
        "package" if address.contains("{rev}") || (put && !address.contains("{id}")) => walk.refuse(&url, address),
        _ => {}
    }
    let team_key = root.key("team_key");
    if form == "package" && team_key.value.is_none() {
        walk.unfit(&team_key, "array");
    }
    let headers = entry.key("headers");
    for name in headers.value.and_then(Value::as_object).into_iter().flat_map(|map| map.keys()) {
        let header = headers.key(name);
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        let named = !name.is_empty() && name.bytes().all(plain) && !NO_HEADERS.contains(&&*name.to_ascii_lowercase());
        let valued = header.as_str().is_none_or(|text| text.bytes().all(|b| (b' '..=b'~').contains(&b)));
        if !(named && valued) {
            walk.refuse(&header, name);
        }
    }
}

/// Notes a key that an entry of this sort has no use for.
fn not_with(walk: &mut Walk, node: &Node, sort: &str) {
    if node.value.is_some() {
        walk.refuse(node, sort);
    }
}

/// Whether it is an origin that may frame the widget: `https://` and a host; `http://` on this computer alone.
pub(super) fn is_origin(text: &str) -> bool {
    is_address(text) && text.split("://").nth(1).is_some_and(|rest| rest == host(text))
}

/// Whether it is an address that something may be sent to: encrypted, unless it stays on this computer; with no name and
/// no password in it, and nothing in braces but what is filled in.
pub(super) fn is_address(url: &str) -> bool {
    let fixed = url.replace("{id}", "").replace("{rev}", "");
    let at = host(url);
    let name = at.rsplit_once(':').map_or(at, |(name, _)| name);
    let port = at.rsplit_once(':').is_none_or(|(_, port)| port.parse::<u16>().is_ok());
    let named = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    let safe = url.starts_with("https://") || (url.starts_with("http://") && matches!(name, "localhost" | "127.0.0.1"));
    safe && named && port && fixed.bytes().all(|b| b.is_ascii_graphic() && !b"#{}\\\"<>".contains(&b))
}

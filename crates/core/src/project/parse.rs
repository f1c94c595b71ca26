//! Reading a project file, section by section. Every problem is noted with its path; a project comes out only when
//! there was none. The file itself is described in [`super`].

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::walk::{Node, Walk};
use super::{Area, Basemap, Category, Kind, Outline, Project, questions};
use crate::{Code, Problem};

/// The newest version of the project file that this code reads.
const PROJECT_FORMAT: i64 = 1;

/// The edge of the web-Mercator map: atan(sinh(π)).
const MERCATOR_EDGE: f64 = 85.051_128;

pub(super) fn project(json: &str) -> Result<Project, Vec<Problem>> {
    let value: Value = match serde_json::from_str(json.trim_start_matches('\u{feff}')) {
        Ok(value) => value,
        Err(error) => {
            let at = [error.line().to_string(), error.column().to_string()].join(":");
            return Err(vec![Problem::new(Code::NotJson).with(at)]);
        }
    };
    let root = Node::root(&value);
    if let Some(newer) = root.key("format").value.and_then(Value::as_i64).filter(|f| *f > PROJECT_FORMAT) {
        return Err(vec![Problem::new(Code::NewerFormat).at("format").with(newer.to_string())]);
    }
    let mut walk = Walk { problems: Vec::new(), languages: Vec::new() };
    match (read(&mut walk, &root, version(json)), walk.problems.is_empty()) {
        (Some(project), true) => Ok(project),
        _ => Err(walk.problems),
    }
}

/// First 16 hexadecimal digits of the SHA-256.
fn version(json: &str) -> String {
    let digest = Sha256::digest(json.as_bytes());
    let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
    digest.iter().take(8).flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn read(walk: &mut Walk, root: &Node, version: String) -> Option<Project> {
    const KEYS: [&str; 11] = [
        "format",
        "id",
        "languages",
        "title",
        "subtitle",
        "area",
        "basemap",
        "locate",
        "kinds",
        "categories",
        "questions",
    ];
    walk.object(root, &KEYS)?;
    walk.whole_in(&root.key("format"), 1, 1);
    let id = walk.id(&root.key("id"));
    let languages = languages(walk, &root.key("languages"));
    let title = walk.words(&root.key("title"));
    let subtitle = walk.optional_words(&root.key("subtitle"));
    let area = area(walk, &root.key("area"));
    let basemap = basemap(walk, &root.key("basemap"));
    let locate = walk.flag(&root.key("locate"));
    let kinds = kinds(walk, &root.key("kinds"));
    let categories = categories(walk, &root.key("categories"));
    let questions = questions::questions(walk, root);
    Some(Project {
        id: id?,
        version,
        languages: languages?,
        title: title?,
        subtitle: subtitle?,
        area: area?,
        basemap,
        locate: locate?,
        kinds: kinds?,
        categories: categories?,
        questions: questions?,
    })
}

/// The languages, which the walk needs from here on.
fn languages(walk: &mut Walk, node: &Node) -> Option<Vec<String>> {
    for item in walk.list(node, 1)? {
        let Some(tag) = walk.text(&item) else { continue };
        if !is_language(tag) {
            walk.refuse(&item, tag);
        } else if walk.languages.iter().any(|known| known == tag) {
            walk.note(Code::RepeatedId, &item.path, tag);
        } else {
            walk.languages.push(tag.to_owned());
        }
    }
    Some(walk.languages.clone())
}

/// Whether it has the shape of a language tag (BCP 47): subtags of up to eight letters and digits, the first one of
/// two or three letters.
fn is_language(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let first = subtags.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && subtags.all(|s| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn area(walk: &mut Walk, node: &Node) -> Option<Area> {
    walk.object(node, &["bounds", "centre", "zoom", "min_zoom", "max_zoom"])?;
    let bounds = bounds(walk, &node.key("bounds"));
    let centre = numbers(walk, &node.key("centre"));
    let zoom = walk.number_in(&node.key("zoom"), 0.0, 22.0);
    let min_zoom = walk.number_in(&node.key("min_zoom"), 0.0, 22.0);
    let max_zoom = walk.number_in(&node.key("max_zoom"), 0.0, 22.0);
    if let (Some(least), Some(most)) = (min_zoom, max_zoom) {
        if least > most {
            walk.refuse_value(&node.key("min_zoom"));
        } else if zoom.is_some_and(|zoom| !(least..=most).contains(&zoom)) {
            walk.refuse_value(&node.key("zoom"));
        }
    }
    let area = Area { bounds: bounds?, centre: centre?, zoom: zoom?, min_zoom: min_zoom?, max_zoom: max_zoom? };
    if !area.contains(area.centre) {
        walk.refuse_value(&node.key("centre"));
        return None;
    }
    Some(area)
}

fn bounds(walk: &mut Walk, node: &Node) -> Option<[f64; 4]> {
    let bounds: [f64; 4] = numbers(walk, node)?;
    let [west, south, east, north] = bounds;
    let ordered = -180.0 <= west && west < east && east <= 180.0;
    if ordered && -MERCATOR_EDGE <= south && south < north && north <= MERCATOR_EDGE {
        return Some(bounds);
    }
    walk.refuse_value(node);
    None
}

/// Exactly `N` numbers.
fn numbers<const N: usize>(walk: &mut Walk, node: &Node) -> Option<[f64; N]> {
    let items = walk.list(node, 0)?;
    if items.len() != N {
        walk.refuse(node, &items.len().to_string());
        return None;
    }
    let found: Vec<Option<f64>> = items.iter().map(|item| walk.number(item)).collect();
    let found: Option<Vec<f64>> = found.into_iter().collect();
    found?.try_into().ok()
}

/// The base map; `None` when there is none, and when it is wrong, which has been noted then.
fn basemap(walk: &mut Walk, node: &Node) -> Option<Basemap> {
    node.value?;
    walk.object(node, &["archive", "gazetteer", "attribution"])?;
    let archive = file(walk, &node.key("archive"));
    let gazetteer = file(walk, &node.key("gazetteer"));
    let attribution = walk.text(&node.key("attribution")).map(str::to_owned);
    Some(Basemap { archive: archive?, gazetteer: gazetteer?, attribution: attribution? })
}

/// A file's name, relative to the folder of base maps. A project may come from an address in a link, so nothing that
/// could lead out of the folder passes: only names of plain characters, with `/` between folders.
fn file(walk: &mut Walk, node: &Node) -> Option<String> {
    let name = walk.text(node)?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    let fits = |part: &str| !part.starts_with('.') && !part.is_empty() && part.bytes().all(plain);
    if name.split('/').all(fits) {
        return Some(name.to_owned());
    }
    walk.refuse(node, name);
    None
}

/// Reads every entry of a list with `one`, which is given the entry and the ids of the entries before it.
pub(super) fn each<'a, T>(
    walk: &mut Walk,
    items: &[Node<'a>],
    one: impl Fn(&mut Walk, &Node<'a>, &[&'a str]) -> Option<T>,
) -> Option<Vec<T>> {
    let mut earlier: Vec<&str> = Vec::new();
    let mut all = Vec::new();
    for item in items {
        all.push(one(walk, item, &earlier));
        earlier.extend(item.key("id").as_str());
    }
    all.into_iter().collect()
}

fn kinds(walk: &mut Walk, node: &Node) -> Option<Vec<Kind>> {
    let items = walk.list(node, 1)?;
    each(walk, &items, |walk, item, earlier| {
        walk.object(item, &["id", "outline", "icon", "title", "hint", "plural", "brief"])?;
        let id = walk.new_id(&item.key("id"), earlier);
        let outline = outline(walk, &item.key("outline"));
        let icon = walk.id(&item.key("icon"));
        let title = walk.words(&item.key("title"));
        let hint = walk.words(&item.key("hint"));
        let plural = walk.words(&item.key("plural"));
        let brief = walk.words(&item.key("brief"));
        Some(Kind {
            id: id?,
            outline: outline?,
            icon: icon?,
            title: title?,
            hint: hint?,
            plural: plural?,
            brief: brief?,
        })
    })
}

fn outline(walk: &mut Walk, node: &Node) -> Option<Outline> {
    match walk.text(node)? {
        "circle" => Some(Outline::Circle),
        "diamond" => Some(Outline::Diamond),
        "square" => Some(Outline::Square),
        other => {
            walk.refuse(node, other);
            None
        }
    }
}

fn categories(walk: &mut Walk, node: &Node) -> Option<Vec<Category>> {
    let items = walk.list(node, 0)?;
    each(walk, &items, |walk, item, earlier| {
        walk.object(item, &["id", "icon", "label"])?;
        let id = walk.new_id(&item.key("id"), earlier);
        let icon = walk.id(&item.key("icon"));
        let label = walk.words(&item.key("label"));
        Some(Category { id: id?, icon: icon?, label: label? })
    })
}

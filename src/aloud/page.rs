//! What of the page at hand is read aloud, in which order: walked in the document itself, so that every screen can be
//! read, also those that are still to be written. Leaves alone what is hidden, what is only decoration, and what a person
//! reads with the finger (filters, counts of characters).

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use crate::device::{call_with, get, object};

/// Read as a whole; those that hold others are gone into.
const UNITS: &str = "h1, h2, h3, p, label, legend, button, a, dt, dd, li, summary";
/// Always read as a whole.
const WHOLE: &str = "label, button, a";
/// Not read.
const SILENT: &str = "[aria-hidden=true], svg, select, audio, progress, label.unseen, .legend, .filters, .count, \
                      dl .link, [data-aloud=off]";
/// Said apart from what stands before and after it.
const APART: &str = "b, small, .why, p, li, dt, dd, div";
/// What announces changes of itself.
const REGIONS: &str = "[role=status], [role=alert]";
/// Where announcements stand that are read. The map's own (how it is being fetched) are not.
const PLACES: &str = ".content, .toasts, .storage, .find";

/// Something to be said in one go.
#[derive(Clone)]
pub(super) struct Piece {
    /// What is highlighted meanwhile.
    pub(super) elements: Vec<HtmlElement>,
    /// The words.
    pub(super) text: String,
    /// Their language, BCP 47.
    pub(super) language: String,
    /// Address of a recording of them.
    pub(super) clip: Option<String>,
}

impl Piece {
    /// Whether it is about this element.
    pub(super) fn is(&self, element: &HtmlElement) -> bool {
        self.elements.first().is_some_and(|first| *first == *element)
    }
}

/// What stands for the page: when it is another element, it is another page.
pub(super) fn mark(main: &Element) -> Option<Element> {
    roots(main).into_iter().next_back().map(|root| {
        let heading = root.query_selector("h1").ok().flatten();
        heading.unwrap_or(root)
    })
}

/// Everything that is read of the page. `language` is the session's, for what doesn't say its own.
pub(super) fn pieces(main: &Element, language: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    for root in roots(main) {
        walk(&root, language, &mut all);
    }
    all
}

/// What is read of one element.
pub(super) fn pieces_of(element: &Element, language: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    walk(element, language, &mut all);
    all
}

/// The piece that an element belongs to.
pub(super) fn piece_at(element: &Element, language: &str) -> Option<Piece> {
    let unit = element.closest(UNITS).ok().flatten()?;
    pieces_of(&unit, language).into_iter().next()
}

/// The announcements of the page, and their words.
pub(super) fn regions(main: &Element) -> Vec<(Element, String)> {
    let found = call_with(main, "querySelectorAll", &REGIONS.into()).unwrap_or(JsValue::UNDEFINED);
    let regions = Array::from(&found).iter().map(Element::unchecked_from_js).collect::<Vec<_>>();
    regions
        .into_iter()
        .filter(|region| region.closest(PLACES).is_ok_and(|place| place.is_some()) && is_shown(region))
        .map(|region| {
            let words = words_of(&region);
            (region, words)
        })
        .collect()
}

/// An open dialog is the page; so is "Find a place". Else what was just done, then the content.
fn roots(main: &Element) -> Vec<Element> {
    let one = |selector: &str| main.query_selector(selector).ok().flatten();
    match one("dialog[open]").or_else(|| one(".find")) {
        Some(root) => vec![root],
        None => [one(".toasts"), one(".content")].into_iter().flatten().collect(),
    }
}

fn walk(element: &Element, language: &str, all: &mut Vec<Piece>) {
    if matches(element, SILENT) || !is_shown(element) {
        return;
    }
    let whole = matches(element, WHOLE);
    let unit = whole || (matches(element, UNITS) && element.query_selector(UNITS).is_ok_and(|inner| inner.is_none()));
    if unit || has_own_words(element) {
        let text = words_of(element);
        if let (false, Some(element)) = (text.is_empty(), element.dyn_ref::<HtmlElement>()) {
            let language = language_of(element, &text).unwrap_or_else(|| language.to_owned());
            all.push(Piece { elements: vec![element.clone()], text, language, clip: None });
        }
        return;
    }
    let mut child = object::<Element>(element, "firstElementChild");
    while let Some(element) = child {
        walk(&element, language, all);
        child = object(&element, "nextElementSibling");
    }
}

fn matches(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or(false)
}

fn is_shown(element: &Element) -> bool {
    get(element, "offsetWidth").as_f64().is_none_or(|width| width > 0.0)
}

fn has_own_words(element: &Element) -> bool {
    let mut child = object::<JsValue>(element, "firstChild");
    while let Some(node) = child {
        if own_text(&node).is_some_and(|text| !text.trim().is_empty()) {
            return true;
        }
        child = object(&node, "nextSibling");
    }
    false
}

/// The language that the element, or what it stands in, says it is in; the page's own is not asked. Where all its words
/// stand in one part that is in another language, theirs counts.
fn language_of(element: &Element, words: &str) -> Option<String> {
    let inner = element.query_selector("[lang]").ok().flatten().filter(|inner| words_of(inner) == words);
    let said = inner.or_else(|| element.closest(".common-ground [lang], .common-ground[lang]").ok().flatten())?;
    said.get_attribute("lang").filter(|tag| !tag.is_empty())
}

/// The words as one says them: its name where it has one, else what stands in it, line by line.
fn words_of(element: &Element) -> String {
    let control = element.query_selector("input").ok().flatten().filter(|_| matches(element, "label"));
    let name = element.get_attribute("aria-label").or_else(|| control?.get_attribute("aria-label"));
    let mut words = String::new();
    match name {
        Some(name) => words.push_str(&name),
        None => gather(element, &mut words),
    }
    let lines = words.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| line.chars().any(char::is_alphanumeric)).collect::<Vec<_>>().join("\n")
}

/// The text of a text node.
fn own_text(node: &JsValue) -> Option<String> {
    // Comments and elements have other numbers (DOM, Node.TEXT_NODE).
    get(node, "nodeType").as_f64().filter(|kind| (kind - 3.0).abs() < 0.5)?;
    get(node, "nodeValue").as_string()
}

fn gather(node: &JsValue, words: &mut String) {
    let mut child = object::<JsValue>(node, "firstChild");
    while let Some(node) = child {
        if let Some(text) = own_text(&node) {
            words.push_str(&text);
        } else if let Some(element) = node.dyn_ref::<Element>().filter(|e| !matches(e, SILENT)) {
            let apart = matches(element, APART);
            if apart {
                pause(words);
            }
            gather(element, words);
            if apart {
                pause(words);
            }
        }
        child = object(&node, "nextSibling");
    }
}

/// A full stop, unless there is a mark already.
fn pause(words: &mut String) {
    let last = words.trim_end().chars().next_back();
    words.push_str(if last.is_some_and(char::is_alphanumeric) { ". " } else { " " });
}

/// The question and the option that a tile stands for.
pub(super) fn option_of(tile: &Element) -> Option<(String, String)> {
    let input = tile.query_selector("input[type=radio], input[type=checkbox]").ok().flatten()?;
    Some((get(&input, "name").as_string()?, get(&input, "value").as_string()?))
}

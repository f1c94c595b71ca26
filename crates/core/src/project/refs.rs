//! What one part of the project file says about another: identifiers that must stand elsewhere, numbers that must be in
//! order, conditions that must suit the questions they look at. Works on the document and not on what was read, so
//! that one mistake does not hide another.

use serde_json::Value;

use super::delivery;
use super::format::{DEEPEST, MERCATOR_EDGE};
use super::walk::{Node, Walk, step_number};
use crate::{Code, write};

/// Names besides the format's own that no question may have: pages of the conversation, and what importers of other
/// tools take for something else.
const TAKEN: [&str; 5] = ["check", "fid", "geometry", "place", "type"];

pub(super) fn check(walk: &mut Walk, root: &Node) {
    area(walk, &root.key("area"));
    let tiles = root.key("tiles");
    if tiles.value.is_some() && root.key("basemap").value.is_some() {
        walk.refuse(&tiles, "basemap");
    }
    in_order(walk, &tiles, "min_zoom", "max_zoom");
    let kinds = root.key("kinds").ids("id");
    for kind in root.key("kinds").items() {
        for follow_up in kind.key("follow_up").items() {
            known(walk, &follow_up.key("kind"), &kinds);
        }
    }
    let categories = root.key("categories");
    let questions = root.key("questions");
    if questions.ids("type").contains(&"category") && categories.value.is_some_and(|v| *v == Value::Array(Vec::new())) {
        walk.note(Code::ProjectMissing, &categories.path, "category");
    }
    let all = Refs { kinds: &kinds, categories: &categories.ids("id") };
    all.questions(walk, &questions);
    all.questions(walk, &root.key("about_you"));
    delivery::check(walk, root);
    let distance = root.key("private_place");
    in_order(walk, &distance, "min_metres", "max_metres");
    for kind in root.key("votes").key("kinds").items() {
        known(walk, &kind, &kinds);
    }
}

/// Notes a text that is none of `all`.
fn known(walk: &mut Walk, node: &Node, all: &[&str]) {
    if let Some(id) = node.as_str().filter(|id| !all.contains(id)) {
        walk.note(Code::UnknownId, &node.path, id);
    }
}

/// Notes a least value that is more than the most.
fn in_order(walk: &mut Walk, node: &Node, least: &str, most: &str) {
    let least = node.key(least);
    if let (Some(low), Some(high)) = (least.as_f64(), node.key(most).as_f64())
        && low > high
    {
        walk.refuse_value(&least);
    }
}

fn numbers<const N: usize>(node: &Node) -> Option<[f64; N]> {
    let found: Option<Vec<f64>> = node.items().iter().map(Node::as_f64).collect();
    found?.try_into().ok()
}

fn area(walk: &mut Walk, node: &Node) {
    let bounds = node.key("bounds");
    if let Some([west, south, east, north]) = numbers(&bounds) {
        let ordered = -180.0 <= west && west < east && east <= 180.0;
        if !(ordered && -MERCATOR_EDGE <= south && south < north && north <= MERCATOR_EDGE) {
            walk.refuse_value(&bounds);
        } else if let Some([lon, lat]) = numbers(&node.key("centre"))
            && !((west..=east).contains(&lon) && (south..=north).contains(&lat))
        {
            walk.refuse_value(&node.key("centre"));
        }
    }
    let [zoom, least, most] = ["zoom", "min_zoom", "max_zoom"].map(|key| node.key(key));
    if let (Some(low), Some(high)) = (least.as_f64(), most.as_f64()) {
        if low > high {
            walk.refuse_value(&least);
        } else if zoom.as_f64().is_some_and(|zoom| (0.0..=22.0).contains(&zoom) && !(low..=high).contains(&zoom)) {
            walk.refuse_value(&zoom);
        }
    }
}

/// What questions may refer to.
struct Refs<'a> {
    kinds: &'a [&'a str],
    categories: &'a [&'a str],
}

impl Refs<'_> {
    fn questions(&self, walk: &mut Walk, list: &Node) {
        let items = list.items();
        for (i, item) in items.iter().enumerate() {
            let earlier = items.get(..i).unwrap_or_default();
            self.question(walk, item, earlier);
        }
    }

    fn question(&self, walk: &mut Walk, item: &Node, earlier: &[Node]) {
        if item.key("id").as_str().is_none_or(|id| find(earlier, id).is_none()) {
            has_own_name(walk, item);
        }
        of_its_type(walk, item, earlier);
        for kind in [item.key("kinds"), item.key("to")].iter().flat_map(Node::items) {
            known(walk, &kind, self.kinds);
        }
        if let Some(words) = item.key("wording").value.and_then(Value::as_object) {
            for kind in words.keys().filter(|kind| !self.kinds.contains(&kind.as_str())) {
                walk.note(Code::UnknownId, &item.key("wording").key(kind).path, kind);
            }
        }
        let categories = item.key("categories");
        if categories.value.is_some() && !earlier.iter().any(|q| q.key("type").as_str() == Some("category")) {
            walk.note(Code::UnknownId, &categories.path, "category");
        } else {
            for category in categories.items() {
                known(walk, &category, self.categories);
            }
        }
        let skip = item.key("skip");
        if is_true(&item.key("required")) && is_true(&skip) {
            walk.refuse(&skip, "required");
        }
        given_away(walk, item, earlier);
        let when = item.key("when");
        self.condition(walk, &when, earlier, 0);
        self.page(walk, item, earlier);
    }

    /// A question can stand only on the page of one that comes earlier and is asked of the same kinds or more; and not
    /// on a page whose answers decide whether it is asked, as it would come and go under people's hands.
    fn page(&self, walk: &mut Walk, item: &Node, earlier: &[Node]) {
        let with = item.key("with");
        let Some(id) = with.as_str() else { return };
        let Some(host) = find(earlier, id) else {
            walk.note(Code::UnknownId, &with.path, id);
            return;
        };
        let asks = |question: &Node, kind: &str| {
            let list = question.key("kinds");
            list.value.is_none() || list.items().iter().any(|k| k.as_str() == Some(kind))
        };
        let looked_at = looked_at(item);
        let page = home(id, earlier);
        if self.kinds.iter().any(|kind| asks(item, kind) && !asks(host, kind))
            || looked_at.iter().any(|other| home(other, earlier) == page)
        {
            walk.refuse(&with, id);
        }
    }

    fn condition(&self, walk: &mut Walk, node: &Node, earlier: &[Node], depth: usize) {
        if depth > DEEPEST {
            return walk.refuse(node, &DEEPEST.to_string());
        }
        for part in [node.key("all"), node.key("any")].iter().flat_map(Node::items) {
            self.condition(walk, &part, earlier, depth + 1);
        }
        if node.key("not").value.is_some() {
            self.condition(walk, &node.key("not"), earlier, depth + 1);
        }
        let Some(id) = node.key("question").as_str() else { return };
        let Some(question) = find(earlier, id) else {
            return walk.note(Code::UnknownId, &node.key("question").path, id);
        };
        let of = question.key("type").as_str().unwrap_or_default();
        let options = match of {
            "category" => self.categories.to_vec(),
            "yes_no" => vec!["yes", "no"],
            _ => question.key("options").ids("id"),
        };
        let suited: [(&str, &[&str]); 4] = [
            ("is", &["choice", "category", "yes_no"]),
            ("has", &["choices"]),
            ("at_least", &["scale", "number"]),
            ("at_most", &["scale", "number"]),
        ];
        for (operator, types) in suited {
            let value = node.key(operator);
            if value.value.is_none() {
                continue;
            }
            if !types.contains(&of) {
                walk.refuse(&value, of);
            } else if matches!(operator, "is" | "has") {
                known(walk, &value, &options);
            } else if let (Some(number), Some(steps)) = (value.as_f64(), question.key("steps").as_f64())
                && !(1.0..=steps).contains(&number)
            {
                walk.refuse_value(&value);
            }
        }
    }
}

/// That a question was asked tells the answers that led to it. So nobody may see its answer who may not see theirs.
fn given_away(walk: &mut Walk, item: &Node, earlier: &[Node]) {
    let open = |node: &Node| match node.key("visibility").as_str() {
        Some("public") => 2,
        Some("team") => 1,
        _ => 0,
    };
    if let Some(hidden) = looked_at(item).into_iter().find(|id| find(earlier, id).is_some_and(|q| open(q) < open(item)))
    {
        walk.refuse(&item.key("visibility"), hidden);
    }
}

fn is_true(node: &Node) -> bool {
    node.value == Some(&Value::Bool(true))
}

fn find<'n, 'a>(earlier: &'n [Node<'a>], id: &str) -> Option<&'n Node<'a>> {
    earlier.iter().find(|question| question.key("id").as_str() == Some(id))
}

/// The question on whose page another one stands.
fn home<'a>(id: &'a str, earlier: &[Node<'a>]) -> &'a str {
    let mut at = id;
    // A page's first question comes before all that stand with it, so this ends.
    for question in earlier.iter().rev() {
        if question.key("id").as_str() == Some(at)
            && let Some(with) = question.key("with").as_str()
        {
            at = with;
        }
    }
    at
}

/// The ids of the questions whose answers decide whether one is asked.
fn looked_at<'a>(item: &Node<'a>) -> Vec<&'a str> {
    let mut all = Vec::new();
    conditions_on(&item.key("when"), &mut all);
    all.extend(item.key("categories").value.map(|_| "category"));
    all
}

fn conditions_on<'a>(node: &Node<'a>, all: &mut Vec<&'a str>) {
    all.extend(node.key("question").as_str());
    for part in [node.key("all"), node.key("any")].iter().flat_map(Node::items) {
        conditions_on(&part, all);
    }
    if node.key("not").value.is_some() {
        conditions_on(&node.key("not"), all);
    }
}

/// The answers to some types have a property of their own, so those questions have its name; all others keep off taken
/// names.
fn has_own_name(walk: &mut Walk, item: &Node) {
    let (id, of) = (item.key("id"), item.key("type"));
    let Some(name) = id.as_str() else { return };
    let fits = match of.as_str() {
        Some(own @ ("category" | "photo" | "voice")) => name == own,
        _ => !(TAKEN.contains(&name) || write::is_reserved(name)),
    };
    if !fits {
        walk.note(Code::BadId, &id.path, name);
    }
}

/// What a type says besides its keys.
fn of_its_type(walk: &mut Walk, item: &Node, earlier: &[Node]) {
    match item.key("type").as_str() {
        Some("scale") => {
            let words = item.key("words");
            let steps = item.key("steps").value.and_then(Value::as_u64).filter(|steps| (2..=10).contains(steps));
            let Some(map) = words.value.and_then(Value::as_object) else { return };
            for key in map.keys() {
                if let (Some(step), Some(steps)) = (step_number(key), steps)
                    && u64::from(step) > steps
                {
                    walk.note(Code::UnknownKey, &words.key(key).path, key);
                }
            }
        }
        Some("number") => in_order(walk, item, "min", "max"),
        Some("link") => {
            let answers = item.key("as");
            if let Some(name) = answers.as_str()
                && earlier.iter().any(|question| question.key("as").as_str() == Some(name))
            {
                walk.note(Code::RepeatedId, &answers.path, name);
            }
        }
        _ => {}
    }
}

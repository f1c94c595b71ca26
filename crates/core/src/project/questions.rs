//! Reading the questions of a project file: their types, who may see the answers, whom they are asked, and on which
//! page they stand.

use std::collections::BTreeMap;

use serde_json::Value;

use super::parse::each;
use super::walk::{Node, Walk};
use super::{Choice, Question, QuestionType, Visibility, Words};
use crate::{Code, write};

/// Names besides the format's own that no question may have: pages of the conversation, and what importers of other
/// tools take for something else.
const TAKEN: [&str; 5] = ["check", "fid", "geometry", "place", "type"];

/// Keys of every question; each type has its own besides.
const KEYS: [&str; 9] = ["id", "type", "label", "hint", "wording", "visibility", "kinds", "with", "required"];

pub(super) fn questions(walk: &mut Walk, root: &Node) -> Option<Vec<Question>> {
    let node = root.key("questions");
    let items = walk.list(&node, 0)?;
    let kinds = root.key("kinds").ids("id");
    let categories = root.key("categories");
    if node.ids("type").contains(&"category") && categories.value.is_some_and(|v| *v == Value::Array(Vec::new())) {
        walk.note(Code::ProjectMissing, &categories.path, "category");
    }
    let read = each(walk, &items, |walk, item, earlier| question(walk, item, earlier, &kinds));
    for (i, item) in items.iter().enumerate() {
        page(walk, item, &items[..i], &kinds);
    }
    read
}

fn question(walk: &mut Walk, node: &Node, earlier: &[&str], kinds: &[&str]) -> Option<Question> {
    walk.map(node)?;
    let name = walk.text(&node.key("type"));
    // The keys that a type has besides; an unknown type is answered for itself, not for each of its keys.
    let own: &[&str] = match name {
        Some("category") => &[],
        Some("short_text" | "long_text") => &["max"],
        Some("choice") => &["options"],
        Some("scale") => &["steps", "words"],
        _ => &["max", "options", "steps", "words"],
    };
    walk.object(node, &[&KEYS, own].concat())?;
    let id = walk.new_id(&node.key("id"), earlier).filter(|id| has_own_name(walk, node, id, name));
    let of = name.and_then(|name| question_type(walk, node, name));
    let label = walk.words(&node.key("label"));
    let hint = walk.optional_words(&node.key("hint"));
    let wording = wording(walk, &node.key("wording"), kinds, hint.as_ref());
    let visibility = visibility(walk, &node.key("visibility"));
    let asked = asked(walk, &node.key("kinds"), kinds);
    let with = node.key("with");
    let with = if with.value.is_some() { walk.text(&with).map(|w| Some(w.to_owned())) } else { Some(None) };
    let required = walk.flag(&node.key("required"));
    Some(Question {
        id: id?,
        of: of?,
        label: label?,
        hint: hint?,
        wording: wording?,
        visibility: visibility?,
        kinds: asked?,
        with: with?,
        required: required?,
    })
}

/// The category's answer has a property of its own, so that question has its name; all others keep off taken names.
fn has_own_name(walk: &mut Walk, node: &Node, id: &str, question_type: Option<&str>) -> bool {
    let is_category = question_type == Some("category");
    let fits = if is_category { id == "category" } else { !(TAKEN.contains(&id) || write::is_reserved(id)) };
    if !fits {
        walk.note(Code::BadId, &node.key("id").path, id);
    }
    fits
}

fn question_type(walk: &mut Walk, node: &Node, name: &str) -> Option<QuestionType> {
    match name {
        "category" => Some(QuestionType::Category),
        "short_text" => Some(QuestionType::ShortText { max: max(walk, node, 80)? }),
        "long_text" => Some(QuestionType::LongText { max: max(walk, node, 1000)? }),
        "choice" => Some(QuestionType::Choice { options: options(walk, &node.key("options"))? }),
        "scale" => scale(walk, node),
        other => {
            walk.note(Code::UnknownQuestionType, &node.key("type").path, other);
            None
        }
    }
}

fn max(walk: &mut Walk, node: &Node, unsaid: usize) -> Option<usize> {
    let node = node.key("max");
    if node.value.is_none() {
        return Some(unsaid);
    }
    walk.whole_in(&node, 1, 10_000).map(usize::from)
}

fn options(walk: &mut Walk, node: &Node) -> Option<Vec<Choice>> {
    let items = walk.list(node, 2)?;
    each(walk, &items, |walk, item, earlier| {
        walk.object(item, &["id", "icon", "label"])?;
        let id = walk.new_id(&item.key("id"), earlier);
        let icon = item.key("icon");
        let icon = if icon.value.is_some() { walk.id(&icon).map(Some) } else { Some(None) };
        let label = walk.words(&item.key("label"));
        Some(Choice { id: id?, icon: icon?, label: label? })
    })
}

fn scale(walk: &mut Walk, node: &Node) -> Option<QuestionType> {
    let steps = walk.whole_in(&node.key("steps"), 2, 10);
    let at = node.key("words");
    let mut words = BTreeMap::new();
    if at.value.is_some() {
        for key in walk.map(&at)?.keys() {
            let step = at.key(key);
            match key.parse::<u8>().ok().filter(|n| n.to_string() == *key && (1..=10).contains(n)) {
                Some(n) if steps.is_none_or(|steps| u16::from(n) <= steps) => {
                    words.extend(walk.words(&step).map(|words| (n, words)));
                }
                _ => walk.note(Code::UnknownKey, &step.path, key),
            }
        }
    }
    Some(QuestionType::Scale { steps: u8::try_from(steps?).ok()?, words })
}

/// Other words for some kinds; where a kind has no hint of its own, the question's stands.
fn wording(
    walk: &mut Walk,
    node: &Node,
    kinds: &[&str],
    hint: Option<&Words>,
) -> Option<BTreeMap<String, (Words, Words)>> {
    let mut all = BTreeMap::new();
    if node.value.is_none() {
        return Some(all);
    }
    let before = walk.problems.len();
    for kind in walk.map(node)?.keys() {
        let entry = node.key(kind);
        if !kinds.contains(&kind.as_str()) {
            walk.note(Code::UnknownId, &entry.path, kind);
        }
        if walk.object(&entry, &["label", "hint"]).is_none() {
            continue;
        }
        let label = walk.words(&entry.key("label"));
        let own = walk.optional_words(&entry.key("hint"));
        let own = if entry.key("hint").value.is_some() { own } else { hint.cloned() };
        if let (Some(label), Some(hint)) = (label, own) {
            all.insert(kind.clone(), (label, hint));
        }
    }
    (walk.problems.len() == before).then_some(all)
}

/// There is no default: who may see an answer is decided for every question by the people who ask it.
fn visibility(walk: &mut Walk, node: &Node) -> Option<Visibility> {
    match walk.text(node)? {
        "public" => Some(Visibility::Public),
        "team" => Some(Visibility::Team),
        "never" => Some(Visibility::Never),
        other => {
            walk.refuse(node, other);
            None
        }
    }
}

fn asked(walk: &mut Walk, node: &Node, kinds: &[&str]) -> Option<Vec<String>> {
    if node.value.is_none() {
        return Some(Vec::new());
    }
    let before = walk.problems.len();
    let mut asked: Vec<String> = Vec::new();
    for item in walk.list(node, 1)? {
        let Some(kind) = walk.text(&item) else { continue };
        if !kinds.contains(&kind) {
            walk.note(Code::UnknownId, &item.path, kind);
        } else if asked.iter().any(|known| known == kind) {
            walk.note(Code::RepeatedId, &item.path, kind);
        } else {
            asked.push(kind.to_owned());
        }
    }
    (walk.problems.len() == before).then_some(asked)
}

/// A question can stand only on the page of one that comes earlier and is asked whenever it is asked itself.
fn page(walk: &mut Walk, item: &Node, earlier: &[Node], kinds: &[&str]) {
    let with = item.key("with");
    let Some(id) = with.as_str() else { return };
    let Some(host) = earlier.iter().find(|q| q.key("id").as_str() == Some(id)) else {
        walk.note(Code::UnknownId, &with.path, id);
        return;
    };
    let asks = |question: &Node, kind: &str| {
        let list = question.key("kinds");
        list.value.is_none() || list.items().iter().any(|k| k.as_str() == Some(kind))
    };
    if kinds.iter().any(|kind| asks(item, kind) && !asks(host, kind)) {
        walk.refuse(&with, id);
    }
}

//! What may stand in a place of the project file, as data: `format` holds it, [`Walk::check`] holds a file against it,
//! and `schema` writes it out as JSON Schema. Nothing in here knows what the keys mean.

use serde_json::Value;

use super::delivery;
use super::identifier::Identifier;
use super::walk::{Node, Walk};
use crate::Code;

/// Whether a key must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Must,
    May,
}

/// A key of an object.
pub(super) struct Field(pub(super) &'static str, pub(super) Need, pub(super) Spec);

/// What may stand somewhere.
pub(super) enum Spec {
    /// A text that is not empty.
    Text,
    /// 1 to 64 characters of a–z, 0–9, `_` and `-`.
    Name,
    /// A text of a certain form.
    Form(Form),
    /// An identifier that others gave.
    Identifier(Identifier),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// True or false.
    Flag,
    /// A number in this range.
    Number(f64, f64),
    /// A whole number in this range.
    Whole(u16, u16),
    /// Exactly so many numbers.
    Numbers(usize),
    /// Words, in the project's first language at least.
    Words,
    /// Words by step of a scale.
    Steps,
    /// The languages; from here on words are needed in the first of them.
    Languages,
    /// A list of at least so many entries.
    List(u8, &'static Spec),
    /// The same, in which no entry (or no entry's `id`) stands twice.
    Set(u8, &'static Spec),
    /// An object with these keys.
    Object(&'static [Field]),
    /// An object with any keys.
    Map(&'static Spec),
    /// An object with these keys, and others that depend on its `type`.
    Typed(&'static [Field], &'static [Variant]),
    /// An object whose keys depend on which of these names is among them.
    Either(&'static [Variant]),
    /// Refers to a place elsewhere, so that a value can hold its like.
    Again(&'static Spec),
}

/// A name, and the keys of an object that has it.
pub(super) type Variant = (&'static str, &'static [Field]);

/// Texts of a certain form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A language tag (BCP 47).
    Language,
    /// A file's name, relative to a folder.
    File,
    /// A day: `2026-05-12`.
    Day,
    /// The address of map tiles.
    Tiles,
    /// Where a page comes from: `https://www.example.org`.
    Origin,
    /// An address that something is sent to.
    Address,
}

impl Form {
    pub(super) fn fits(self, text: &str) -> bool {
        match self {
            Self::Language => is_language(text),
            Self::File => is_file(text),
            Self::Day => crate::time::is_date(text) && text.len() == 10,
            Self::Tiles => is_tiles(text),
            Self::Origin => delivery::is_origin(text),
            Self::Address => delivery::is_address(text),
        }
    }
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

/// A project may come from an address in a link, so nothing that could lead out of the folder passes: only names of
/// plain characters, with `/` between folders.
fn is_file(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    let fits = |part: &str| !part.starts_with('.') && !part.is_empty() && part.bytes().all(plain);
    name.split('/').all(fits)
}

/// Encrypted addresses only: which tiles are asked for tells where somebody looks.
fn is_tiles(url: &str) -> bool {
    url.starts_with("https://")
        && url.bytes().all(|b| b.is_ascii_graphic())
        && ["{z}", "{x}", "{y}"].iter().all(|part| url.contains(part))
}

impl Walk {
    /// Holds what stands in a place against what may stand there, and notes everything that is otherwise.
    pub(super) fn check(&mut self, node: &Node, spec: &Spec) {
        match spec {
            Spec::Text => drop(self.text(node)),
            Spec::Name => self.name(node),
            Spec::Form(form) => {
                if let Some(text) = self.text(node).filter(|text| !form.fits(text)) {
                    self.refuse(node, text);
                }
            }
            Spec::Identifier(of) => {
                if let Some(text) = self.text(node).filter(|text| !of.fits(text)) {
                    self.refuse(node, text);
                }
            }
            Spec::OneOf(all) => {
                if let Some(text) = self.text(node).filter(|text| !all.contains(text)) {
                    self.refuse(node, text);
                }
            }
            Spec::Flag => {
                if !matches!(node.value, Some(Value::Bool(_))) {
                    self.unfit(node, "boolean");
                }
            }
            Spec::Number(least, most) => self.number_in(node, *least, *most),
            Spec::Whole(least, most) => self.whole_in(node, *least, *most),
            Spec::Numbers(count) => self.numbers(node, *count),
            Spec::Words => self.words(node),
            Spec::Steps => self.steps(node),
            Spec::Languages => self.all_languages(node),
            Spec::List(least, of) | Spec::Set(least, of) => {
                let unique = matches!(spec, Spec::Set(..));
                self.entries(node, *least, of, unique);
            }
            Spec::Object(fields) => {
                if self.object(node, &[*fields]) {
                    self.fields(node, fields);
                }
            }
            Spec::Map(of) => {
                for key in self.keys(node) {
                    self.check(&node.key(key), of);
                }
            }
            Spec::Typed(common, variants) => self.typed(node, common, variants),
            Spec::Either(variants) => self.either(node, variants),
            Spec::Again(of) => self.check(node, of),
        }
    }

    /// The languages, in the first of which words are needed from here on.
    fn all_languages(&mut self, node: &Node) {
        for item in self.list(node, 1) {
            let Some(tag) = self.text(&item) else { continue };
            if !Form::Language.fits(tag) {
                self.refuse(&item, tag);
            } else if self.languages.iter().any(|known| known == tag) {
                self.note(Code::RepeatedId, &item.path, tag);
            } else {
                self.languages.push(tag.to_owned());
            }
        }
    }

    fn fields(&mut self, node: &Node, fields: &[Field]) {
        for Field(key, need, spec) in fields {
            let value = node.key(key);
            if *need == Need::Must || value.value.is_some() {
                self.check(&value, spec);
            }
        }
    }

    /// Whether it is an object; keys that none of the lists has are noted.
    fn object(&mut self, node: &Node, fields: &[&[Field]]) -> bool {
        let known = |key: &str| fields.iter().any(|list| list.iter().any(|field| field.0 == key));
        for key in self.keys(node) {
            if !known(key) {
                self.note(Code::UnknownKey, &node.key(key).path, key);
            }
        }
        node.value.is_some_and(Value::is_object)
    }

    fn entries(&mut self, node: &Node, least: u8, of: &Spec, unique: bool) {
        let items = self.list(node, usize::from(least));
        let mut earlier: Vec<&str> = Vec::new();
        for item in &items {
            let id = if item.as_str().is_some() { item.clone() } else { item.key("id") };
            if let Some(name) = id.as_str().filter(|_| unique) {
                if earlier.contains(&name) {
                    self.note(Code::RepeatedId, &id.path, name);
                }
                earlier.push(name);
            }
            self.check(item, of);
        }
    }

    fn typed(&mut self, node: &Node, common: &[Field], variants: &[Variant]) {
        let kind = node.key("type");
        let own = variants.iter().find(|(name, _)| kind.as_str() == Some(name)).map(|(_, own)| *own);
        // An unknown type is answered for itself, not for each of its keys.
        let mut lists: Vec<&[Field]> = variants.iter().map(|(_, own)| *own).filter(|_| own.is_none()).collect();
        lists.extend(own);
        lists.push(common);
        if self.object(node, &lists) {
            self.fields(node, common);
            self.fields(node, own.unwrap_or_default());
            if let (None, Some(name)) = (own, kind.as_str().filter(|name| !name.trim().is_empty())) {
                self.note(Code::UnknownQuestionType, &kind.path, name);
            }
        }
    }

    fn either(&mut self, node: &Node, variants: &[Variant]) {
        let keys = self.keys(node);
        match variants.iter().find(|(name, _)| keys.contains(name)) {
            Some((_, fields)) => {
                self.object(node, &[*fields]);
                self.fields(node, fields);
            }
            None if node.value.is_some_and(Value::is_object) => {
                self.note(Code::UnknownCondition, &node.path, &keys.join(", "));
            }
            None => {}
        }
    }
}

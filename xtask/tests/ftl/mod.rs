//! Language files as the tests look at them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// What the lines say that cut a file into the parts that are sent one after the other.
pub(crate) const PARTS: [&str; 4] = ["Later: ", "Facilitator: ", "Delivery: ", "Sharing: "];
/// Letters that a variable is counted as where room is short.
const VARIABLE: usize = 3;

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// One language file.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) messages: Vec<Message>,
    /// What is no message.
    pub(crate) junk: Vec<String>,
}

/// One message.
pub(crate) struct Message {
    pub(crate) key: String,
    /// How many of the lines "### Later", "### Facilitator", "### Delivery" and "### Sharing" stand above it.
    pub(crate) part: usize,
    pub(crate) comment: String,
    /// Most letters that there is room for.
    pub(crate) most: Option<usize>,
    pattern: Pattern<String>,
}

impl File {
    /// The language's tag.
    pub(crate) fn tag(&self) -> String {
        self.name.trim_end_matches(".ftl").to_owned()
    }

    pub(crate) fn message(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.key == key)
    }

    /// What a comment at the head says, such as `review:`.
    pub(crate) fn head(&self, key: &str) -> Option<&str> {
        let head = self.text.lines().take_while(|line| line.starts_with('#') || line.trim().is_empty());
        head.filter_map(|line| line.trim_start_matches('#').trim().strip_prefix(key)).map(str::trim).next()
    }
}

/// English, of which all others are translations.
pub(crate) fn english() -> File {
    files().into_iter().find(|file| file.name == "en.ftl").unwrap()
}

/// Every language file.
pub(crate) fn files() -> Vec<File> {
    let folder = root().join("assets/i18n");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|end| end == "ftl")).map(|path| read(&path)).collect()
}

fn read(path: &Path) -> File {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).unwrap();
    let resource = match parser::parse(text.clone()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let (mut messages, mut junk, mut part) = (Vec::new(), Vec::new(), 0);
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                let comment = message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
                let most = comment
                    .lines()
                    .find_map(|line| line.strip_prefix("At most ")?.strip_suffix(" letters.")?.parse().ok());
                match message.value {
                    Some(pattern) if message.attributes.is_empty() => {
                        messages.push(Message { key, part, comment, most, pattern });
                    }
                    _ => junk.push(format!("{name}: {key}: a message has one text and nothing else")),
                }
            }
            Entry::ResourceComment(comment) => {
                part += comment.content.iter().filter(|line| PARTS.iter().any(|part| line.starts_with(part))).count();
            }
            Entry::Comment(_) | Entry::GroupComment(_) => {}
            Entry::Term(term) => junk.push(format!("{name}: -{}: there are no terms here", term.id.name)),
            Entry::Junk { content } => junk.push(format!("{name}: {content}")),
        }
    }
    File { name, text, messages, junk }
}

impl Message {
    /// The names of its variables.
    pub(crate) fn variables(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        expressions(&self.pattern, &mut |expression| {
            if let Expression::Inline(inline) | Expression::Select { selector: inline, .. } = expression
                && let InlineExpression::VariableReference { id } = inline
            {
                found.insert(id.name.clone());
            }
        });
        found
    }

    /// Every choice by a variable: its name, and the keys.
    pub(crate) fn choices(&self) -> Vec<(String, Vec<String>)> {
        let mut found = Vec::new();
        expressions(&self.pattern, &mut |expression| {
            if let Expression::Select { selector: InlineExpression::VariableReference { id }, variants } = expression {
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                found.push((id.name.clone(), keys.collect()));
            }
        });
        found
    }

    /// Letters of the longest form; signs that take no room of their own are not counted.
    pub(crate) fn longest(&self) -> usize {
        longest(&self.pattern)
    }
}

fn expressions(pattern: &Pattern<String>, see: &mut impl FnMut(&Expression<String>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            see(expression);
            if let Expression::Select { variants, .. } = expression {
                for variant in variants {
                    expressions(&variant.value, see);
                }
            }
        }
    }
}

fn longest(pattern: &Pattern<String>) -> usize {
    let length = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.chars().filter(|c| takes_room(*c)).count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| longest(&variant.value)).max().unwrap_or_default()
        }
        PatternElement::Placeable { .. } => VARIABLE,
    };
    pattern.elements.iter().map(length).sum()
}

/// Vowel signs and other marks stand above, below or inside the letter before them.
fn takes_room(c: char) -> bool {
    !matches!(c, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200C}'..='\u{200F}')
        && !matches!(u32::from(c), 0x900..=0xDFF if matches!(u32::from(c) & 0x7F, 0x00..=0x03 | 0x3C | 0x3E..=0x4D | 0x70 | 0x71))
}

//! The words of the interface: Fluent messages, loaded as data, those of the first screen first. English lies under
//! every other language, so that a message that is missing there is said in English. Every text that is made while a
//! view follows something follows the language too: when it changes, the views that hold words are made anew.

use std::cell::Cell;
use std::rc::Rc;

use common_ground_core::project::{Words, base_language};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use leptos::prelude::*;
use unic_langid::LanguageIdentifier;
use web_sys::RequestCache;

use crate::language::{ENGLISH, spoken};
use crate::project_source;

/// A named argument of a message.
pub type Argument = (&'static str, FluentValue<'static>);

/// Makes an argument.
pub fn pair(name: &'static str, value: impl Into<FluentValue<'static>>) -> Argument {
    (name, value.into())
}

thread_local! {
    /// The language of figures: what formats them for Fluent can't be told it in another way.
    static FIGURES: Cell<&'static str> = const { Cell::new(ENGLISH) };
}

/// The words in use and their language; copied freely, the data lives in the reactive arena.
#[derive(Clone, Copy)]
pub struct I18n {
    words: StoredValue<Spoken, LocalStorage>,
    /// Changes with the language.
    turned: RwSignal<bool>,
}

struct Spoken {
    bundle: FluentBundle<Rc<FluentResource>>,
    english: Vec<Rc<FluentResource>>,
    own: Vec<Rc<FluentResource>>,
    language: String,
    /// Where the files are.
    assets: String,
}

/// A project's words, with the language that they are in where that isn't the language around them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// BCP 47; `None` when they are in the language of the interface.
    pub lang: Option<String>,
}

/// Words in the language of the interface.
impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

impl I18n {
    /// The words in a language: English ones, and its own over them. Broken messages are left out, the others are used.
    pub fn new(assets: String, language: String, english: String, own: Option<String>) -> Self {
        let words =
            Spoken { bundle: FluentBundle::new(Vec::new()), english: Vec::new(), own: Vec::new(), language, assets };
        let all = Self { words: StoredValue::new_local(words), turned: RwSignal::new(false) };
        all.add(english, own);
        all
    }

    /// Says something in another language than the page's, in words of its own: what is printed for somebody else. All of
    /// it is said at once, none of it follows anything.
    pub fn aside<T>(self, language: &str, english: String, own: Option<String>, say: impl FnOnce(Self) -> T) -> T {
        let said = say(Self::new(self.assets(), language.to_owned(), english, own));
        FIGURES.set(self.words.with_value(|words| spoken(&words.language)));
        said
    }

    /// Adds more words, in English and in the language.
    pub fn add(self, english: String, own: Option<String>) {
        self.words.update_value(|words| {
            words.english.push(resource(english));
            words.own.extend(own.map(resource));
            words.put_together();
        });
    }

    /// Goes over to another language; `own` are its words, none for English.
    pub fn turn(self, language: &str, own: Vec<String>) {
        self.words.update_value(|words| {
            words.own = own.into_iter().map(resource).collect();
            language.clone_into(&mut words.language);
            words.put_together();
        });
        self.turned.update(|turned| *turned = !*turned);
    }

    /// The words of a language that the first screen says; with `later`, the others.
    pub async fn fetch(self, language: &str, later: bool) -> Option<String> {
        fetch(&self.assets(), language, later).await
    }

    /// Where the interface's files are: an address that ends with `/`.
    pub fn assets(self) -> String {
        self.words.with_value(|words| words.assets.clone())
    }

    /// The language that was chosen, BCP 47: that of the project's texts, as far as they are there in it.
    pub fn language(self) -> String {
        self.turned.track();
        self.language_now()
    }

    /// The same, without following it.
    pub fn language_now(self) -> String {
        self.words.with_value(|words| words.language.clone())
    }

    /// The language of the interface's own words.
    pub fn spoken(self) -> &'static str {
        self.turned.track();
        self.words.with_value(|words| spoken(&words.language))
    }

    /// The message `key`.
    pub fn text(self, key: &str) -> String {
        self.format(key, None)
    }

    /// The message `key` with one argument.
    pub fn text_with(self, key: &str, name: &'static str, value: impl Into<FluentValue<'static>>) -> String {
        self.text_of(key, vec![(name, value.into())])
    }

    /// The message `key` with several arguments.
    pub fn text_of(self, key: &str, pairs: Vec<Argument>) -> String {
        self.format(key, Some(&pairs.into_iter().collect()))
    }

    /// A number in the figures of the language.
    pub fn number(self, number: f64) -> String {
        self.turned.track();
        figures(number)
    }

    /// How many, in the figures of the language.
    pub fn count(self, count: usize) -> String {
        self.number(u32::try_from(count).unwrap_or(u32::MAX).into())
    }

    /// A project's words.
    pub fn said(self, words: &Words) -> Said {
        self.turned.track();
        self.words.with_value(|spoken_now| {
            let language = &spoken_now.language;
            let (found, text) = words.find(language).unwrap_or_default();
            let same = text.is_empty() || base_language(found) == base_language(spoken(language));
            Said { text: text.to_owned(), lang: (!same).then(|| found.to_owned()) }
        })
    }

    /// A message where a project's words may stand as well.
    pub fn own(self, key: &str) -> Said {
        self.text(key).into()
    }

    fn format(self, key: &str, args: Option<&FluentArgs>) -> String {
        self.turned.track();
        self.words.with_value(|words| {
            let bundle = &words.bundle;
            bundle.get_message(key).and_then(|m| m.value()).map_or_else(
                || key.to_owned(),
                |pattern| bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned(),
            )
        })
    }
}

fn resource(ftl: String) -> Rc<FluentResource> {
    match FluentResource::try_new(ftl) {
        Ok(resource) | Err((resource, _)) => Rc::new(resource),
    }
}

impl Spoken {
    fn put_together(&mut self) {
        let tag = spoken(&self.language);
        FIGURES.set(tag);
        let id: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // Isolation marks would stand inside accessible names; text of the other direction goes into <bdi> instead.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(figures(number.value)),
            _ => None,
        }));
        for resource in self.english.iter().chain(&self.own) {
            bundle.add_resource_overriding(Rc::clone(resource));
        }
        self.bundle = bundle;
    }
}

fn figures(number: f64) -> String {
    js_sys::Number::from(number).to_locale_string(FIGURES.get()).into()
}

/// The words of a language that the first screen says; with `later`, the others.
pub async fn fetch(assets: &str, language: &str, later: bool) -> Option<String> {
    let address = [assets, "i18n/", language, if later { ".later.ftl" } else { ".ftl" }].concat();
    project_source::text(&address, RequestCache::Default).await
}

/// The words of the component at hand.
pub fn i18n() -> I18n {
    expect_context()
}

/// The message `key` in the language of the component at hand.
pub fn t(key: &str) -> String {
    i18n().text(key)
}

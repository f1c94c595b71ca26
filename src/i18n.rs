//! The words of the interface: Fluent bundles, loaded as data, those of the first screen first. A message that is
//! missing shows its own key, so that it is seen and mended; a test keeps it from happening.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use leptos::prelude::*;
use unic_langid::LanguageIdentifier;

/// A named argument of a message.
pub type Argument = (&'static str, FluentValue<'static>);

/// Makes an argument.
pub fn pair(name: &'static str, value: impl Into<FluentValue<'static>>) -> Argument {
    (name, value.into())
}

/// The bundle in use and its language; copied freely, the data lives in the reactive arena.
#[derive(Clone, Copy)]
pub struct I18n {
    bundle: StoredValue<FluentBundle<FluentResource>, LocalStorage>,
    language: StoredValue<String>,
}

impl I18n {
    /// Makes a bundle of a Fluent file's text. Broken messages are left out, the others are used.
    pub fn new(language: &str, ftl: String) -> Self {
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // Isolation marks would stand inside accessible names; text of the other direction goes into <bdi> instead.
        bundle.set_use_isolating(false);
        let words = Self { bundle: StoredValue::new_local(bundle), language: StoredValue::new(language.to_owned()) };
        words.add(ftl);
        words
    }

    /// Adds the messages of another text.
    pub fn add(self, ftl: String) {
        let resource = match FluentResource::try_new(ftl) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle.update_value(|bundle| bundle.add_resource_overriding(resource));
    }

    /// The language, BCP 47.
    pub fn language(self) -> String {
        self.language.get_value()
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

    fn format(self, key: &str, args: Option<&FluentArgs>) -> String {
        self.bundle.with_value(|bundle| {
            bundle.get_message(key).and_then(|m| m.value()).map_or_else(
                || key.to_owned(),
                |pattern| bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned(),
            )
        })
    }
}

/// Where the words of the first screen are.
pub fn first_words(assets: &str) -> String {
    [assets, "i18n/en.ftl"].concat()
}

/// Where the others are.
pub fn later_words(assets: &str) -> String {
    [assets, "i18n/en.later.ftl"].concat()
}

/// The bundle of the component at hand.
pub fn i18n() -> I18n {
    expect_context()
}

/// The message `key` in the language of the component at hand.
pub fn t(key: &str) -> String {
    i18n().text(key)
}

//! All words of a language at once, for what is printed in another language than the page's.

use crate::i18n::I18n;
use crate::language::{ENGLISH, spoken};
use crate::screens::facilitator::words::fetch;

/// Everything that the interface says in a language, and the same in English where that is another one. `None` when it
/// can't be had.
pub(super) async fn all(words: I18n, language: &str) -> Option<(String, Option<String>)> {
    let own = spoken(language);
    let whole = async |tag: &'static str| {
        let parts = futures::join!(words.fetch(tag, false), words.fetch(tag, true));
        Some([parts.0?, "\n".to_owned(), parts.1?, "\n".to_owned(), fetch(words, tag).await].concat())
    };
    let english = whole(ENGLISH).await?;
    let own = if own == ENGLISH { None } else { Some(whole(own).await?) };
    Some((english, own))
}

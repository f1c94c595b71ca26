//! The words that are said about other tablets and about paper, and nowhere else: a part of each language's file that is
//! fetched when a facilitator opens the area, so that nobody else waits for them.

use std::cell::RefCell;

use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::RequestCache;

use crate::i18n::I18n;
use crate::language::ENGLISH;
use crate::project_source;

/// A message of this part: while there is none of it, its name is said instead.
const ONE: &str = "passing-title";
/// Milliseconds between two tries.
const WAIT: u32 = 3_000;

thread_local! {
    /// The language whose words were added last, and how it says [`ONE`].
    static ADDED: RefCell<(String, String)> = RefCell::default();
}

/// Whether the words are there. Follows the language.
pub(super) fn ready(words: I18n) -> RwSignal<bool> {
    let ready = RwSignal::new(false);
    Effect::new(move |_| {
        let spoken = words.spoken();
        spawn_local(async move {
            if words.text(ONE) == ONE {
                words.add(fetch(words, ENGLISH).await, None);
            }
            // Those that were added go when the language is turned.
            let there = spoken == ENGLISH || ADDED.with_borrow(|added| *added == (spoken.to_owned(), words.text(ONE)));
            if !there {
                let own = fetch(words, spoken).await;
                if words.spoken() != spoken {
                    // Turned again meanwhile: the next run brings what is wanted now.
                    return;
                }
                words.add(String::new(), Some(own));
                ADDED.set((spoken.to_owned(), words.text(ONE)));
            }
            // Told even if they were there: what stands on the page has to be said anew.
            ready.try_set(true);
        });
    });
    ready
}

/// The part of a language, as often asked for as it takes.
pub(super) async fn fetch(words: I18n, language: &str) -> String {
    let address = [&words.assets(), "i18n/", language, ".facilitator.ftl"].concat();
    loop {
        if let Some(text) = project_source::text(&address, RequestCache::Default).await {
            return text;
        }
        TimeoutFuture::new(WAIT).await;
    }
}

//! Words that only some people need: parts of each language's file that are fetched when a screen wants them, so that
//! nobody else waits for them.

use std::cell::RefCell;
use std::collections::BTreeMap;

use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::RequestCache;

use crate::i18n::I18n;
use crate::language::ENGLISH;
use crate::project_source;

/// Milliseconds between two tries.
const WAIT: u32 = 3_000;

/// A part of the words.
#[derive(Clone, Copy)]
pub struct Part {
    /// What its files are called behind the language.
    pub name: &'static str,
    /// A message of it: while there is none of it, its name is said instead.
    pub one: &'static str,
}

thread_local! {
    /// By part, the language whose words were added last, and how it says [`Part::one`].
    static ADDED: RefCell<BTreeMap<&'static str, (String, String)>> = const { RefCell::new(BTreeMap::new()) };
}

/// Whether the words are there. Follows the language.
pub fn ready(words: I18n, part: Part) -> RwSignal<bool> {
    let ready = RwSignal::new(false);
    Effect::new(move |_| {
        let spoken = words.spoken();
        spawn_local(async move {
            if words.text(part.one) == part.one {
                words.add(fetch(words, part, ENGLISH).await, None);
            }
            // Those that were added go when the language is turned.
            let now = (spoken.to_owned(), words.text(part.one));
            let there = spoken == ENGLISH || ADDED.with_borrow(|added| added.get(part.name) == Some(&now));
            if !there {
                let own = fetch(words, part, spoken).await;
                if words.spoken() != spoken {
                    // Turned again meanwhile: the next run brings what is wanted now.
                    return;
                }
                words.add(String::new(), Some(own));
                ADDED.with_borrow_mut(|added| {
                    added.insert(part.name, (spoken.to_owned(), words.text(part.one)));
                });
            }
            // Told even if they were there: what stands on the page has to be said anew.
            ready.try_set(true);
        });
    });
    ready
}

/// The part in a language, as often asked for as it takes.
pub async fn fetch(words: I18n, part: Part, language: &str) -> String {
    let address = [&words.assets(), "i18n/", language, ".", part.name, ".ftl"].concat();
    loop {
        if let Some(text) = project_source::text(&address, RequestCache::Default).await {
            return text;
        }
        TimeoutFuture::new(WAIT).await;
    }
}

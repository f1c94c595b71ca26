//! The language of the conversation: chosen at any moment, kept for the visit, forgotten with the person. Nothing that
//! was said or typed changes with it; the views that hold words are made anew around it.

use gloo::timers::future::TimeoutFuture;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::Session;
use crate::device;
use crate::language::{ENGLISH, keep, spoken, unchosen};

/// What scrolls within the widget and is made anew with its words.
const SCROLLING: [&str; 2] = [".content", ".panel"];
/// Milliseconds between two looks whether a photo or a recording is kept.
const LOOK: u32 = 50;

impl Session {
    /// The language of the conversation, BCP 47; kept on every answer.
    pub fn language_now(self) -> String {
        self.words.language_now()
    }

    /// Goes over to a language that somebody chose. False when its words can't be had: then everything stays.
    pub async fn choose_language(self, tag: &str) -> bool {
        self.wish.set_value(tag.to_owned());
        let turned = self.turn(tag).await;
        if turned && self.wish.with_value(|wish| wish == tag) {
            self.asked_language.with_value(|asked| keep(asked.as_deref(), Some(tag)));
        }
        turned
    }

    /// Whether the page speaks another language than a new person finds.
    pub(super) fn has_chosen_language(self) -> bool {
        let asked = self.asked_language.get_value();
        self.language_now() != unchosen(asked.as_deref(), &self.project())
    }

    /// Goes back to the language that a new person finds.
    pub(super) async fn forget_language(self) {
        let asked = self.asked_language.get_value();
        keep(asked.as_deref(), None);
        let first = unchosen(asked.as_deref(), &self.project());
        self.wish.set_value(first.clone());
        // When it can't be had now, the next reload gets it.
        let _ = self.turn(&first).await;
    }

    async fn turn(self, tag: &str) -> bool {
        let Some(own) = self.words_of(spoken(tag)).await else { return false };
        while self.still_taking() {
            TimeoutFuture::new(LOOK).await;
        }
        // Somebody has chosen again meanwhile, or has it already.
        if self.wish.with_value(|wish| wish != tag) || self.language_now() == tag {
            return true;
        }
        device::mark("cg-language-start");
        let (scrolled, typed) = (scrolled(self), typed(self));
        self.words.turn(tag, own);
        let unagreed = self.person.with_untracked(Option::is_none);
        if unagreed && self.visit.with_untracked(Option::is_some) {
            self.change_visit(|visit| tag.clone_into(&mut visit.lang));
        }
        // The views are made anew in the tasks that wait by now.
        TimeoutFuture::new(0).await;
        for (id, text) in typed {
            put_back(self, &id, &text);
        }
        for (which, top) in scrolled {
            if let Some(element) = self.found(which) {
                element.set_scroll_top(top);
            }
        }
        device::mark("cg-language");
        true
    }

    /// Both halves of a language's words; English is there already.
    async fn words_of(self, language: &str) -> Option<Vec<String>> {
        if language == ENGLISH {
            return Some(Vec::new());
        }
        let (first, later) = futures::join!(self.words.fetch(language, false), self.words.fetch(language, true));
        Some(vec![first?, later?])
    }
}

/// How far each of them is scrolled.
fn scrolled(session: Session) -> Vec<(&'static str, i32)> {
    let top = |which| session.found(which).map(|element: Element| (which, element.scroll_top()));
    SCROLLING.into_iter().filter_map(top).filter(|(_, top)| *top > 0).collect()
}

/// What stands in the fields: half a number is no answer yet, and is nowhere else.
fn typed(session: Session) -> Vec<(String, String)> {
    let Ok(fields) = session.root.with_value(|root| root.query_selector_all(".text[id]")) else { return Vec::new() };
    let fields = (0..fields.length()).filter_map(|index| fields.get(index)?.dyn_into::<Element>().ok());
    fields.map(|field| (field.id(), value(&field))).collect()
}

fn put_back(session: Session, id: &str, text: &str) {
    let Some(field) = session.with_id(id).filter(|field| value(field) != text) else { return };
    // A field without a value was none before either.
    let _ = Reflect::set(&field, &"value".into(), &text.into());
    if let Ok(event) = Event::new("input") {
        let _ = field.dispatch_event(&event);
    }
}

fn value(field: &Element) -> String {
    Reflect::get(field, &"value".into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

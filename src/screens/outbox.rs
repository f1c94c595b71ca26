//! What people see of delivery: before they save, where the answer goes; after it, that it is on its way; a quiet line
//! with what waits and "Send now"; and, where nothing else helps, a file that they send by themselves.

use common_ground_core::delivery::Why;
use common_ground_core::project::To;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::part::{self, Part};
use crate::device::{self, files};
use crate::i18n::{I18n, i18n, pair};
use crate::session::{Posted, Screen, Session, Stuck, session};
use crate::ui::{Node, button, el, live, nothing, text};

const DELIVERY: Part = Part { name: "delivery", one: "deliver-now" };

/// The line at the bottom of home, list and "Thank you".
pub fn outbox() -> AnyView {
    let session = session();
    session.begin_outbox();
    let words = i18n();
    if session.projector || !session.delivers() {
        return nothing();
    }
    let ready = part::ready(words, DELIVERY);
    let handed = RwSignal::new(None);
    let posted = session.outbox().posted.clone();
    let shown = {
        let posted = posted.clone();
        Memo::new(move |_| {
            let (now, screen) = (posted.get(), session.screen.get());
            // Facilitators see in their own strip what has not left the tablet.
            let there = ready.get() && now.loaded && session.sitting().is_none() && handed.get().is_none();
            let open = now.waiting > 0 || now.removing > 0;
            let news = now.arrived || now.told;
            match screen {
                Screen::Home => there && open,
                Screen::List | Screen::Done(_) => there && (open || news),
                _ => false,
            }
        })
    };
    let line = {
        let posted = posted.clone();
        move || line(session, words, &posted.get())
    };
    let strip = move || {
        if !shown.get() {
            return nothing();
        }
        // Said anew when the words of another language have come.
        ready.track();
        let posted = posted.clone();
        let open = Memo::new(move |_| posted.with(|now| now.waiting > 0 || now.removing > 0));
        let buttons = move || if open.get() { buttons(session, words, handed) } else { nothing() };
        el("section", "sitting sending")
            .attr("aria-label", words.text("deliver-label"))
            .node(el("p", "open").live_text(line.clone()))
            .live(buttons)
            .view()
    };
    let by_hand = move || {
        ready.track();
        handed.get().map_or_else(nothing, |items| told_by_hand(session, words, handed, items))
    };
    let spoken = move || if ready.get() { spoken(session, words) } else { String::new() };
    vec![live(strip), live(by_hand), el("p", "unseen").attr("role", "status").live_text(spoken).view()].into_any()
}

/// What people are told before they save: nothing where nothing is sent.
pub fn before_saving() -> Option<Node> {
    Some(about(session(), "deliver-before")?.attr("class", "hint"))
}

/// What "Thank you" says instead of "Nothing has been sent anywhere".
pub fn on_its_way() -> Option<Node> {
    Some(about(session(), "deliver-on-way")?.attr("role", "status"))
}

fn about(session: Session, key: &'static str) -> Option<Node> {
    let words = i18n();
    let place = place(session, words)?;
    let ready = part::ready(words, DELIVERY);
    let says = move || if ready.get() { words.text_with(key, "name", place.clone()) } else { String::new() };
    Some(el("p", "").live_text(says))
}

/// To whom it goes by itself, with the host; `None` where people send it.
fn place(session: Session, words: I18n) -> Option<String> {
    let way = session.deliver().into_iter().find(|way| match way.to {
        To::Page => session.is_hosted(),
        To::Endpoint(_) => true,
        To::Share | To::Download => false,
    })?;
    let name = words.said(&way.name).text;
    Some(match &way.to {
        To::Endpoint(endpoint) if name.is_empty() => endpoint.host().to_owned(),
        To::Endpoint(endpoint) => [&name, " (", endpoint.host(), ")"].concat(),
        _ => name,
    })
}

/// The name alone: of the first way that has one; else of whoever is in charge of the answers.
fn name(session: Session, words: I18n) -> String {
    let named = session.deliver().into_iter().map(|way| words.said(&way.name).text).find(|name| !name.is_empty());
    let controllers = || {
        let project = session.project();
        project.consent.as_ref().map(|consent| consent.controllers.join(", "))
    };
    named.or_else(controllers).unwrap_or_else(|| words.text("deliver-team"))
}

fn line(session: Session, words: I18n, now: &Posted) -> String {
    let name = name(session, words);
    if now.waiting == 0 && now.removing == 0 {
        return words.text_with(if now.told { "deliver-told" } else { "deliver-arrived" }, "name", name);
    }
    let count = now.waiting.max(now.removing);
    let mut all = vec![words.text_with("deliver-waiting", "count", count)];
    // The three buttons of the first screen need the room: the rest is on the others.
    if session.screen.get() == Screen::Home {
        return all.concat();
    }
    all.extend(trouble(words, now, &name));
    if session.in_memory_only() || session.outbox().forgetful.get() {
        all.push(words.text("deliver-forget"));
    }
    // A dot in the middle: "Waiting to send: 1" would else run into the name that follows.
    all.join(" · ")
}

/// What is in the way, in words.
fn trouble(words: I18n, now: &Posted, name: &str) -> Option<String> {
    let key = match now.stuck? {
        Stuck::Offline => "deliver-offline",
        Stuck::NoAnswer => "deliver-no-answer",
        Stuck::Refused(Why::TooLarge) => "deliver-too-large",
        Stuck::Refused(Why::Unsealed) => "deliver-unsealed",
        Stuck::Refused(_) => "deliver-refused",
    };
    let device = device::kind_of_device();
    Some(words.text_of(key, vec![pair("name", name.to_owned()), pair("device", device)]))
}

/// Said to those who can't see the line, and only when it is news.
fn spoken(session: Session, words: I18n) -> String {
    let now = session.outbox().posted.get();
    let name = name(session, words);
    if now.arrived {
        return words.text_with("deliver-arrived", "name", name);
    }
    if now.told {
        return words.text_with("deliver-told", "name", name);
    }
    trouble(words, &now, &name).unwrap_or_default()
}

fn buttons(session: Session, words: I18n, handed: RwSignal<Option<Vec<Sent>>>) -> AnyView {
    let deliver = session.deliver();
    let now = deliver.iter().any(|way| matches!(way.to, To::Page | To::Endpoint(_)));
    let by_hand = deliver.iter().any(|way| matches!(way.to, To::Share | To::Download));
    let posted = session.outbox().posted.clone();
    // Where nothing else helps, a copy is offered even if the project does not name it.
    let copy = move || by_hand || matches!(posted.get().stuck, Some(Stuck::Refused(_)));
    let send = now.then(|| button("quiet").text(words.text("deliver-now")).click(move || session.post_now()).view());
    let copy = live(move || {
        if !copy() || session.screen.get() == Screen::Home {
            return nothing();
        }
        button("quiet")
            .text(words.text("deliver-copy"))
            .click(move || spawn_local(async move { copy_out(session, handed).await }))
            .view()
    });
    vec![send.into_any(), copy].into_any()
}

/// A contribution and its revision.
type Sent = (common_ground_core::Uuid, u32);

/// Gives what waits to the share sheet, else as a download.
async fn copy_out(session: Session, handed: RwSignal<Option<Vec<Sent>>>) {
    let items = session.unsent();
    let all: Vec<_> = items.iter().filter_map(|(id, _)| session.contribution_now(*id)).collect();
    let Some(file) = session.written(all.iter().map(AsRef::as_ref)) else { return };
    let share = session.deliver().iter().find_map(|way| match way.to {
        To::Share => Some(true),
        To::Download => Some(false),
        _ => None,
    });
    if share.unwrap_or(true) && files::can_share(&file) && files::share(&file).await {
        session.sent_by_hand(items).await;
        return;
    }
    files::download(&file);
    handed.set(Some(items));
}

/// A file was saved: what to do with it, and whether that was done.
fn told_by_hand(session: Session, words: I18n, handed: RwSignal<Option<Vec<Sent>>>, items: Vec<Sent>) -> AnyView {
    let said =
        session.deliver().into_iter().map(|way| words.said(&way.instructions).text).find(|said| !said.is_empty());
    let said = said.unwrap_or_else(|| words.text_with("deliver-by-hand", "name", name(session, words)));
    let sent = button("quiet").text(words.text("deliver-done")).click(move || {
        let items = items.clone();
        handed.set(None);
        spawn_local(async move { session.sent_by_hand(items).await });
    });
    let later = button("quiet").text(words.text("deliver-later")).click(move || handed.set(None));
    el("section", "sitting sending")
        .attr("aria-label", words.text("deliver-label"))
        .node(text("p", "open", said).attr("role", "status"))
        .node(sent)
        .node(later)
        .view()
}

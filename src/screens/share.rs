//! "Share this map": a link to what is on the map now, and the same as a QR code that somebody else photographs. Where no
//! other device could open it, that is said instead.

use common_ground_core::reach::Reach;
use gloo::events::EventListener;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::part::{self, Part};
use super::room::dialog;
use crate::device::{self, paper, sharing};
use crate::i18n::i18n;
use crate::session::Session;
use crate::ui::{Node, button, el, icon, labelled, nothing, picture, text};

const SHARING: Part = Part { name: "sharing", one: "share-map-why" };
const LINK: &str = "cg-share-link";
const SAID: &str = "cg-share-said";

/// The button, and the dialog that it opens: on the home screen and in the list. Nothing where the page around the widget
/// wants no links.
pub fn way_there(session: Session) -> AnyView {
    if session.link().is_none() {
        return nothing();
    }
    let words = i18n();
    let open = RwSignal::new(false);
    let way = labelled(button("quiet to-share"), "share-network-bold", 20, words.text("share-map"))
        .attr("aria-haspopup", "dialog")
        .click(move || open.set(true));
    let shown = move || match session.link().filter(|_| open.get()) {
        Some(link) => shared(session, link, open),
        None => nothing(),
    };
    // One element, so that rows and grids have one thing to place.
    el("div", "share-way").node(way).live(shown).view()
}

/// The dialog.
fn shared(session: Session, link: String, open: RwSignal<bool>) -> AnyView {
    let words = session.words;
    let reach = session.link_reach(&link);
    let online = online();
    let anyway = RwSignal::new(false);
    let ready = part::ready(words, SHARING);
    let body = move || {
        if !ready.get() {
            return nothing();
        }
        if reach == Reach::Here {
            return text("p", "", words.text("share-map-only-here")).view();
        }
        if online.get() || anyway.get() {
            return ways(session, &link, reach);
        }
        let show = button("second").text(words.text("share-map-show")).click(move || anyway.set(true));
        vec![text("p", "", words.text("share-map-offline")).view(), show.view()].into_any()
    };
    let cross = button("quiet sq")
        .attr("aria-label", words.text("close"))
        .child(icon("x-bold", 20))
        .click(move || open.set(false));
    let title = text("h1", "grow", words.text("share-map")).attr("id", "cg-share");
    dialog("cg-share", move || open.set(false))
        .attr("class", "import share")
        .node(el("div", "row").node(title).node(cross))
        .live(body)
        .view()
}

/// The code beside the link.
fn ways(session: Session, link: &str, reach: Reach) -> AnyView {
    let words = session.words;
    let near = (reach == Reach::Nearby).then(|| text("p", "hint", words.text("share-map-near")).view());
    let side =
        el("div", "stack").node(text("p", "", words.text("share-map-why"))).all(near).child(link_itself(session, link));
    el("div", "share-ways").node(code(session, link.to_owned())).node(side).view()
}

/// The QR code; nothing where what draws it can't be had.
fn code(session: Session, link: String) -> Node {
    let words = session.words;
    let drawn = RwSignal::new(true);
    let square =
        el("div", "qr").attr("role", "img").attr("aria-label", words.text("share-map-code")).born(move |host| {
            spawn_local(async move {
                drawn.try_set(paper::code(&words.assets(), &host, &link).await);
            });
        });
    el("div", "share-code").live_attr("hidden", move || (!drawn.get()).then(String::new)).node(square).node(text(
        "p",
        "",
        words.text("share-map-scan"),
    ))
}

/// The link as text, a button that copies it, and one that hands it to another app.
fn link_itself(session: Session, link: &str) -> AnyView {
    let words = session.words;
    let told = RwSignal::new("");
    let copy = {
        let link = link.to_owned();
        button("go").child(picture("copy-duotone", 24)).text(words.text("share-map-copy")).click(move || {
            let link = link.clone();
            // So that the same words are said again.
            told.set("");
            spawn_local(async move {
                let done = sharing::copy(&link).await || marked(session) && sharing::copy_selected();
                told.try_set(if done { "share-map-copied" } else { "share-map-by-hand" });
                // On a phone it stands below what is seen of the dialog; it is there with the next turn.
                TimeoutFuture::new(0).await;
                if let Some(said) = session.with_id(SAID) {
                    device::call(&said, "scrollIntoView");
                }
            });
        })
    };
    let send = sharing::can_send(link).then(|| {
        let link = link.to_owned();
        labelled(button("second"), "share-network-bold", 20, words.text("share-map-send"))
            .click(move || {
                let link = link.clone();
                let title = session.project().title.get(words.spoken()).to_owned();
                spawn_local(async move { sharing::send(&title, &link).await });
            })
            .view()
    });
    let field =
        text("textarea", "text", link).attr("id", LINK).attr("readonly", "").attr("dir", "ltr").attr("rows", "3");
    let status = el("p", "said").attr("id", SAID).attr("role", "status").live_text(move || match told.get() {
        "" => String::new(),
        key => words.text(key),
    });
    vec![
        el("label", "").text(words.text("share-map-link")).node(field).view(),
        el("div", "row").node(copy).all(send).view(),
        status.view(),
    ]
    .into_any()
}

/// Marks the link, to be copied by hand or by the browser's older way.
fn marked(session: Session) -> bool {
    session.with_id(LINK).is_some_and(|field| device::call(&field, "select").is_some())
}

/// Whether there is a network, as it comes and goes.
fn online() -> RwSignal<bool> {
    let online = RwSignal::new(sharing::is_online());
    for event in ["online", "offline"] {
        let heard = EventListener::new(&device::window(), event, move |_| online.set(sharing::is_online()));
        StoredValue::new_local(heard);
    }
    online
}

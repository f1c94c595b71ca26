//! The session under way: which, since when, how much came of it; and its end. While there is none: setting one up.

use std::collections::BTreeSet;

use common_ground_core::Sitting;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{figure, section as framed, setup};
use crate::device;
use crate::i18n::{i18n, t};
use crate::session::Session;
use crate::ui::{button, el, live, text};

/// How much came of this session, and how much there is on the tablet.
pub(super) fn figures(session: Session) -> Vec<AnyView> {
    let words = i18n();
    let here = Memo::new(move |_| {
        let id = session.sitting().map(|sitting| sitting.id.to_string());
        session.contributions.with(|all| {
            let of = all.values().filter(|item| id.is_some() && item.provenance.session == id);
            let people: BTreeSet<_> = of.clone().filter_map(|item| item.provenance.participant.clone()).collect();
            (of.count(), people.len())
        })
    });
    let all = move || session.contributions.with(std::collections::BTreeMap::len);
    vec![
        figure(
            "figure-sitting",
            move || words.count(here.get().0),
            move || words.text_with("figure-people", "count", here.get().1),
        ),
        figure("figure-tablet", move || words.count(all()), String::new),
    ]
}

/// "Session".
pub(super) fn section(session: Session) -> AnyView {
    match session.sitting() {
        Some(sitting) => running(session, &sitting),
        None => framed("cg-desk-sitting", "sitting-start-title").child(setup::form(session)).view(),
    }
}

fn running(session: Session, sitting: &Sitting) -> AnyView {
    let words = i18n();
    let set = &sitting.setup;
    let yes = |yes: bool| t(if yes { "yes" } else { "no" });
    let facts = [
        ("sitting-site", set.site.clone()),
        ("sitting-date", device::day(&set.date, &words.language())),
        ("sitting-stage", setup::stage_words(&set.stage)),
        ("sitting-facilitator", set.facilitator.clone()),
        ("sitting-device", set.device.clone()),
        ("sitting-assisted", yes(set.assisted)),
        ("sitting-idle", words.text_with("sitting-minutes", "count", set.idle / 60)),
    ];
    let rows = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| {
        el("div", "").node(text("dt", "", t(key))).node(el("dd", "").node(text("bdi", "", value))).view()
    });
    let ending = RwSignal::new(false);
    let end = move || {
        if !ending.get() {
            return button("second").text(t("sitting-end")).click(move || ending.set(true)).view();
        }
        let yes = button("next")
            .text(t("sitting-end-yes"))
            .click(move || spawn_local(async move { drop(session.end_sitting().await) }));
        let no = button("second").text(t("sitting-end-no")).click(move || ending.set(false));
        el("div", "row").node(text("p", "grow", t("sitting-end-sure"))).node(no).node(yes).view()
    };
    framed("cg-desk-sitting", "sitting").node(el("dl", "answers").all(rows.collect::<Vec<_>>())).child(live(end)).view()
}

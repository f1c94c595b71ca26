//! What a contribution is linked to, in words and both ways, each a button that leads to the other card; and what can
//! be said next about it ("Who can't use it, and why?").

use std::sync::Arc;

use common_ground_core::links::Link;
use common_ground_core::project::{LinkAs, Question, QuestionType};
use common_ground_core::{Contribution, Draft, Uuid};
use leptos::prelude::*;

use super::card::{name_of, short_item};
use crate::i18n::{I18n, Said, i18n};
use crate::session::{Contributions, Session};
use crate::ui::{badge, button, el, listed, live, nothing, said, text};

/// Entries shown at first, and added at a time.
const STEP: usize = 10;

/// The other end of a link: what is there now, or the words for what is gone.
type End = Result<Arc<Contribution>, String>;

/// The links of a contribution, those that it makes first. Nothing when there are none.
pub fn links(session: Session, id: Uuid) -> AnyView {
    let words = i18n();
    let groups = Memo::new(move |_| session.contributions.with(|all| groups(session, words, all, id)));
    let shown = RwSignal::new(STEP);
    live(move || {
        groups
            .get()
            .into_iter()
            .enumerate()
            .map(|(n, group)| group_view(session, words, n, group, shown))
            .collect_view()
            .into_any()
    })
}

fn group_view(
    session: Session,
    words: I18n,
    number: usize,
    (label, ends): (Said, Vec<End>),
    shown: RwSignal<usize>,
) -> AnyView {
    let count = ends.len();
    let id = ["cg-links-", &number.to_string()].concat();
    let items = move || {
        let item = |end: &End| match end {
            Ok(there) => short_item(session, there),
            Err(gone) => el("li", "gone").node(text("bdi", "", gone.clone())).view(),
        };
        ends.iter().take(shown.get()).map(item).collect_view().into_any()
    };
    let more = move || {
        if count <= shown.get() {
            return nothing();
        }
        button("second").text(words.text("list-more")).click(move || shown.update(|shown| *shown += STEP)).view()
    };
    el("section", "links")
        .node(said("h2", "legend-text", label).attr("id", id.clone()))
        .node(el("ul", "items").attr("aria-labelledby", id).live(items))
        .live(more)
        .view()
}

/// What stands at the other ends, by the words for it.
fn groups(session: Session, words: I18n, all: &Contributions, id: Uuid) -> Vec<(Said, Vec<End>)> {
    let mut groups: Vec<(Said, Vec<End>)> = Vec::new();
    let mut put = |label: Said, end: End| match groups.iter_mut().find(|(known, _)| *known == label) {
        Some((_, ends)) => ends.push(end),
        None => groups.push((label, vec![end])),
    };
    session.links.with_value(|links| {
        for link in links.of(id) {
            let now = all.get(&link.to).cloned();
            put(words.own(says_key(link.says)), now.ok_or_else(|| gone(words, link)));
        }
        for source in links.pointing_at(id).filter_map(|(_, source)| all.get(&source)) {
            put(pointing_words(session, words, &source.kind), Ok(Arc::clone(source)));
        }
    });
    groups
}

fn gone(words: I18n, link: &Link) -> String {
    let name = link.name(None).map_or_else(|| words.text("card-unnamed"), str::to_owned);
    words.text_with("link-gone", "name", name)
}

fn says_key(says: LinkAs) -> &'static str {
    match says {
        LinkAs::About => "link-about",
        LinkAs::RespondsTo => "link-responds",
    }
}

/// "In the way here", or what the project calls several of the kind.
fn pointing_words(session: Session, words: I18n, kind: &str) -> Said {
    match kind {
        "barrier" => words.own("link-barriers-here"),
        "idea" => words.own("link-ideas-here"),
        other => session.project().kind(other).map_or_else(|| words.own("card-unnamed"), |k| words.said(&k.plural)),
    }
}

/// Buttons that begin another contribution about this one, in the project's words.
pub fn follow_ups(session: Session, item: &Contribution) -> Vec<AnyView> {
    let project = session.project();
    let id = item.id;
    let offered = project.kind(&item.kind).map(|kind| kind.follow_up.clone()).unwrap_or_default();
    let view = |next: common_ground_core::project::FollowUp| {
        let picture = project.kind(&next.kind).map(|kind| badge(kind, 24));
        let words = said("span", "", i18n().said(&next.label));
        let begin = move || session.follow_up(id, &next.kind);
        button("second wide follow").all(picture).node(words).click(begin).view()
    };
    offered.into_iter().map(view).collect()
}

/// The answer to a link question in a draft: the names of what it points at. `None` when it points at nothing.
pub fn chosen_words(session: Session, question: &Question, draft: &Draft) -> Option<Vec<AnyView>> {
    if draft.skipped.contains(&question.id) || draft.declined.contains(&question.id) {
        return None;
    }
    let name = |id: &Uuid, then: Option<&String>| {
        let now = session.contributions.with_untracked(|all| all.get(id).map(|now| name_of(now)));
        Said::from(now.or_else(|| then.cloned()).unwrap_or_else(|| i18n().text("card-unnamed")))
    };
    let names: Vec<Said> = match &question.of {
        QuestionType::Link { answers: LinkAs::About, .. } => {
            draft.about.iter().map(|(id, then)| name(id, then.as_ref())).collect()
        }
        QuestionType::Link { answers: LinkAs::RespondsTo, .. } => {
            draft.responds_to.iter().map(|(id, then)| name(id, then.as_ref())).collect()
        }
        _ => return None,
    };
    (!names.is_empty()).then(|| listed(i18n(), names))
}

/// "About: The library", for a draft that was begun as a follow-up and is not asked what it is about.
pub fn about_words(session: Session, draft: &Draft) -> Option<String> {
    let project = session.project();
    let asked = draft.asked(&project);
    let asks = |q: &&Question| matches!(q.of, QuestionType::Link { answers: LinkAs::About, .. });
    let (id, then) = draft.about.as_ref().filter(|_| !asked.iter().any(asks))?;
    let now = session.contributions.with_untracked(|all| all.get(id).map(|now| name_of(now)));
    let name = now.or_else(|| then.clone()).unwrap_or_else(|| i18n().text("card-unnamed"));
    Some([&i18n().text("link-about"), ": ", &name].concat())
}

//! What came of it, in words: how much is new, what differs on the two tablets, or why nothing was passed on.

use common_ground_core::Contribution;
use common_ground_core::merging::{Conflict, Version};
use common_ground_core::passing::{Failure, Summary};
use common_ground_core::store::decode;
use leptos::prelude::*;

use super::step_heading;
use crate::device::files;
use crate::i18n::{I18n, i18n, pair, t};
use crate::screens::facilitator::keeping;
use crate::session::{Session, Why};
use crate::ui::{button, el, labelled, text};

/// Everything is there.
pub(super) fn done(session: Session, sending: bool, summary: &Summary, conflicts: &[Conflict]) -> AnyView {
    let words = i18n();
    let title = if sending { "passing-done-sent" } else { "passing-done-received" };
    let counts = [("new", summary.new), ("updated", summary.updated), ("same", summary.same)];
    let counts = counts.map(|(name, count)| pair(name, count)).into_iter();
    let counts = words.text_of("passing-summary", counts.chain([pair("conflicts", summary.conflicts)]).collect());
    let more = [pair("people", summary.people), pair("media", summary.media)].into_iter().collect();
    let rest = [
        ("passing-withdrawn", summary.withdrawn),
        ("passing-removed", summary.removed),
        ("passing-unreadable", summary.unreadable),
    ];
    let rest = rest.into_iter().filter(|(_, count)| *count > 0);
    let rest: Vec<AnyView> =
        rest.map(|(key, count)| text("p", "", words.text_with(key, "count", count)).view()).collect();
    let close = button("go").text(t("close")).click(move || session.stop_passing());
    el("div", "stack")
        .node(step_heading(t(title)).attr("aria-describedby", "cg-passing-counts"))
        .node(text("p", "", counts).attr("id", "cg-passing-counts"))
        .node(text("p", "", words.text_of("passing-summary-more", more)))
        .all(rest)
        .all((!conflicts.is_empty()).then(|| differing(session, conflicts)))
        .node(el("div", "row").node(close))
        .view()
}

/// What differs on the two tablets; the other version of each can be saved, since it is nowhere else on this one.
fn differing(session: Session, conflicts: &[Conflict]) -> AnyView {
    let read = |version: &Version| decode(version.text()).ok();
    let name = |item: Option<Contribution>| item?.text("name").map(str::to_owned);
    let names = conflicts.iter().map(|conflict| {
        let name = name(read(&conflict.kept)).or_else(|| name(read(&conflict.lost)));
        el("li", "").node(text("bdi", "", name.unwrap_or_else(|| "–".to_owned()))).view()
    });
    let names: Vec<AnyView> = names.collect();
    let lost: Vec<_> = conflicts.iter().filter_map(|conflict| read(&conflict.lost)).collect();
    let save = labelled(button("second"), "download-simple-bold", 22, t("passing-conflicts-save")).click(move || {
        if let Some(file) = session.written(lost.iter()) {
            files::download(&file);
        }
    });
    el("div", "stack")
        .node(text("h4", "", t("passing-conflicts")))
        .node(el("ul", "book").all(names))
        .node(el("div", "row").node(save))
        .view()
}

/// Why nothing was passed on.
pub(super) fn why(words: I18n, why: &Why) -> String {
    let key = match why {
        Why::Keeping(error) => return keeping::told(error),
        Why::NoNetwork => "passing-failed-network",
        Why::NotFetched => "passing-failed-fetch",
        Why::Passing(failure) => match failure {
            Failure::Newer => "passing-failed-newer",
            Failure::OtherProject(project) => {
                return words.text_with("passing-failed-project", "project", project.clone());
            }
            #[allow(clippy::cast_precision_loss)] // a size in words
            Failure::TooMuch(bytes) => {
                return words.text_with("passing-failed-room", "size", keeping::size(words, *bytes as f64));
            }
            Failure::Damaged | Failure::Garbled => "passing-failed-damaged",
            Failure::Stopped => "passing-failed-stopped",
            Failure::NotKept => "passing-failed-kept",
        },
    };
    words.text(key)
}

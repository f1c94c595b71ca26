//! Times that can't be, and clocks that can't be believed. Tablets that lay in a drawer wake up in another year; so
//! where all of what one device made in one session is off, that is told once, of the device.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{About, Finding, Seen, What};
use crate::clock::SLACK;
use crate::{Contribution, EntryMode, Sitting, Status, Timestamp};

/// 2025-01-01T00:00:00Z: nothing was made with Common Ground before. Counts where nobody says when the project began.
pub const EARLIEST: u64 = 1_735_689_600;
/// Seconds in which nobody answers: two saved by one person with less between them were not both answered by a person.
pub const FASTEST: u64 = 5;
/// Seconds for which a session is taken to last that nobody has ended.
pub const LONGEST_OPEN: u64 = 24 * 3600;
/// Seconds from noon of a session's day at which another day is another day wherever on Earth it is.
pub const OTHER_DAY: u64 = 36 * 3600;
/// Fewer contributions say nothing about the clock of a device.
pub const FEW: usize = 3;

/// What a device made in a session.
type Place<'a> = (Option<&'a str>, Option<&'a str>);

pub(super) fn look(seen: &Seen, found: &mut Vec<Finding>) {
    let sittings: BTreeMap<String, &Sitting> =
        seen.material.data.sittings.iter().map(|sitting| (sitting.id.to_string(), sitting)).collect();
    let mut devices: BTreeMap<Place, Vec<(&Contribution, Vec<What>)>> = BTreeMap::new();
    for item in &seen.items {
        let sitting = item.provenance.session.as_ref().and_then(|id| sittings.get(id)).copied();
        let place = (item.provenance.session.as_deref(), item.provenance.device.as_deref());
        devices.entry(place).or_default().push((item, off(item, sitting, seen)));
        if item.provenance.clock_unsure {
            found.push(Finding::of(item, What::ClockUnsure));
        }
        if let Some(seconds) = later(item.created_at, item.updated_at) {
            found.push(Finding::of(item, What::ChangedBeforeMade { seconds }));
        }
    }
    for (place, made) in devices {
        found.extend(of_device(place, made));
    }
    clock_back(seen, found);
    too_fast(seen, found);
}

/// Seconds from the second to the first, when that is the later one.
fn later(first: Timestamp, second: Timestamp) -> Option<u64> {
    first.unix_seconds().checked_sub(second.unix_seconds()).filter(|seconds| *seconds > 0)
}

/// What is off about the time at which something was made, by the clock of its device.
fn off(item: &Contribution, sitting: Option<&Sitting>, seen: &Seen) -> Vec<What> {
    let mut all = Vec::new();
    let (material, made) = (seen.material, item.created_at);
    let earliest = material.since.unwrap_or(Timestamp::from_unix_seconds(EARLIEST));
    if made < earliest {
        all.push(What::TooEarly { earliest });
    }
    let last = made.max(item.updated_at);
    if let Some(seconds) = later(last, material.now).filter(|seconds| *seconds > SLACK) {
        all.push(What::InFuture { seconds });
    }
    if let Some(sitting) = sitting {
        let end = sitting.ended_at.map_or(sitting.started_at.unix_seconds() + LONGEST_OPEN, Timestamp::unix_seconds);
        let before = later(sitting.started_at, made).map(|seconds| (seconds, true));
        let after = later(made, Timestamp::from_unix_seconds(end)).map(|seconds| (seconds, false));
        if let Some((seconds, before)) = before.or(after).filter(|(seconds, _)| *seconds > SLACK) {
            all.push(What::OutsideSession { seconds, before });
        }
    }
    all.extend(other_day(item).map(|days| What::OtherDay { days }));
    all
}

/// Days from the session's day. What was written on paper may be typed in later.
fn other_day(item: &Contribution) -> Option<i64> {
    if item.provenance.entry_mode == EntryMode::Paper {
        return None;
    }
    let date = item.provenance.setting.as_ref()?.date.as_ref()?;
    let noon = Timestamp::parse(&format!("{date}T12:00:00Z"))?.unix_seconds();
    let made = item.created_at.unix_seconds();
    let day = |seconds: u64| i64::try_from(seconds / 86_400).unwrap_or(i64::MAX);
    (made.abs_diff(noon) > OTHER_DAY).then(|| day(made) - day(noon))
}

fn of_device((session, device): Place, made: Vec<(&Contribution, Vec<What>)>) -> Vec<Finding> {
    let known = session.is_some() || device.is_some();
    if known && made.len() >= FEW && made.iter().all(|(_, off)| !off.is_empty()) {
        let times = || made.iter().map(|(item, _)| item.created_at);
        if let (Some(from), Some(to)) = (times().min(), times().max()) {
            let about = About::Session { session: session.map(str::to_owned), device: device.map(str::to_owned) };
            let what = What::DeviceClock { contributions: made.len(), from, to };
            return vec![Finding { about, property: None, range: None, what }];
        }
    }
    made.into_iter().flat_map(|(item, off)| off.into_iter().map(|what| Finding::of(item, what))).collect()
}

/// Of one contribution a later revision cannot be of an earlier time: who changes something keeps the later time.
fn clock_back(seen: &Seen, found: &mut Vec<Finding>) {
    let mut all: BTreeMap<Uuid, Vec<(u32, Timestamp)>> = BTreeMap::new();
    for item in &seen.material.data.contributions {
        all.entry(item.id).or_default().push((item.rev, item.updated_at));
    }
    for item in &seen.items {
        let earlier = all.get(&item.id).into_iter().flatten().filter(|(rev, _)| *rev < item.rev);
        let back = earlier.filter_map(|(rev, at)| Some((later(*at, item.updated_at)?, *rev))).max();
        if let Some((seconds, rev)) = back {
            found.push(Finding::of(item, What::ClockBack { seconds, rev }));
        }
    }
}

/// What one person saved sooner than anybody can. What they left unfinished is saved for them, and what another tool's
/// file brought in has the time at which it was.
fn too_fast(seen: &Seen, found: &mut Vec<Finding>) {
    let mut people: BTreeMap<&str, Vec<&Contribution>> = BTreeMap::new();
    for item in &seen.items {
        let typed = item.status == Status::Complete && !item.project_version.is_empty();
        if let Some(participant) = item.provenance.participant.as_deref().filter(|_| typed) {
            people.entry(participant).or_default().push(item);
        }
    }
    for mut made in people.into_values() {
        made.sort_by_key(|item| (item.created_at, item.id));
        for pair in made.windows(2) {
            if let [one, next] = pair {
                let seconds = next.created_at.unix_seconds() - one.created_at.unix_seconds();
                if seconds < FASTEST {
                    found.push(Finding::of(next, What::TooFast { seconds, after: one.id }));
                }
            }
        }
    }
}

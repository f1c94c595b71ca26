//! Everything that goes into a package, put in order: each thing once, sorted by its id, nothing of anybody who took it
//! back. What comes out depends only on what went in, never on its order.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::Agreed;
use super::pace::at_once;
use crate::keeping::book::Withdrawal;
use crate::links::forget_names;
use crate::privacy::{Audience, Redacted, redact};
use crate::{Contribution, Participant, Project, Sitting, Timestamp, merge};

/// What there is to put into a package.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {
    /// What people put on the map.
    pub contributions: Vec<Contribution>,
    /// Who they are, as far as they said it.
    pub people: Vec<Participant>,
    /// The sessions.
    pub sittings: Vec<Sitting>,
    /// Who took back what they said.
    pub withdrawals: Vec<Withdrawal>,
}

impl Data {
    /// The same in order, with each thing once. Of a contribution the one that counts by [`merge`]; of a person the one
    /// that was changed last; of a session the one that has ended; of a withdrawal the first. Nothing is left of who took
    /// it back, also no copy of a name: what was taken back may have gone long before, so once anybody has withdrawn, a
    /// name stands only where that of which it is a copy does.
    #[must_use]
    pub fn settle(self) -> Self {
        at_once(self.settled(&async || {}))
    }

    /// The same; each contribution and person is a step.
    pub(super) async fn settled(self, pause: &impl AsyncFn()) -> Self {
        let withdrawals =
            one_each(self.withdrawals, |gone| gone.participant, |gone| u64::MAX - gone.at.unix_seconds(), pause).await;
        let mut gone = BTreeSet::new();
        gone.extend(withdrawals.iter().map(|withdrawal| withdrawal.participant));
        let of_gone = |item: &Contribution| {
            let participant = item.provenance.participant.as_deref().and_then(|id| Uuid::try_parse(id).ok());
            gone.contains(&item.id) || participant.is_some_and(|id| gone.contains(&id))
        };
        let mut newest = BTreeMap::new();
        for item in self.contributions {
            merge::merge_into(&mut newest, item);
            pause().await;
        }
        let mut contributions = Vec::with_capacity(newest.len());
        for item in newest.into_values() {
            if !of_gone(&item) {
                contributions.push(item);
            }
            pause().await;
        }
        if !gone.is_empty() {
            let there: BTreeSet<Uuid> = contributions.iter().map(|item| item.id).collect();
            for item in &mut contributions {
                forget_names(item, |id| there.contains(&id));
                pause().await;
            }
        }
        let rank = |person: &Participant| (person.updated_at, person.to_json());
        let people = one_each(self.people, |person| person.id, rank, pause).await;
        let people = people.into_iter().filter(|person| !gone.contains(&person.id)).collect();
        let rank = |sitting: &Sitting| (sitting.ended_at, sitting.to_json());
        let sittings = one_each(self.sittings, |sitting| sitting.id, rank, pause).await;
        Self { contributions, people, sittings, withdrawals }
    }

    /// The latest time in it, which stands for the time of the export: the same data, the same bytes.
    pub(super) fn latest(&self) -> Timestamp {
        let contributions = self.contributions.iter().map(|item| item.updated_at);
        let people = self.people.iter().map(|person| person.updated_at);
        let sittings = self.sittings.iter().map(|sitting| sitting.ended_at.unwrap_or(sitting.started_at));
        let withdrawals = self.withdrawals.iter().map(|gone| gone.at);
        let all = contributions.chain(people).chain(sittings).chain(withdrawals);
        all.max().unwrap_or(Timestamp::from_unix_seconds(0))
    }

    /// What leaves for the research team; each contribution is a step.
    pub(super) async fn for_team(&self, project: &Project, pause: &impl AsyncFn()) -> Vec<Redacted> {
        let mut shown = Vec::with_capacity(self.contributions.len());
        for item in &self.contributions {
            shown.push(redact(item, project, Audience::Team));
            pause().await;
        }
        shown
    }

    /// What everybody may see: of people who have agreed to it, in the words that they let be quoted, and linked to
    /// nothing that is not there.
    pub fn for_everybody(&self, project: &Project) -> Vec<Redacted> {
        at_once(self.seen_by_everybody(project, &async || {}))
    }

    /// The same; each contribution is a step.
    pub(super) async fn seen_by_everybody(&self, project: &Project, pause: &impl AsyncFn()) -> Vec<Redacted> {
        let agreed = Agreed::new(project, &self.people);
        let open: Vec<&Contribution> = self.contributions.iter().filter(|item| agreed.may_share(item)).collect();
        let there: BTreeSet<Uuid> = open.iter().map(|item| item.id).collect();
        let mut shown = Vec::with_capacity(open.len());
        for item in open {
            shown.push(agreed.shown(item.clone(), |id| there.contains(&id)));
            pause().await;
        }
        shown
    }
}

/// Of each id the one with the greatest rank, in the order of the ids. Each one is a step.
async fn one_each<T, R: Ord>(
    all: Vec<T>,
    id: impl Fn(&T) -> Uuid,
    rank: impl Fn(&T) -> R,
    pause: &impl AsyncFn(),
) -> Vec<T> {
    let mut found: BTreeMap<Uuid, T> = BTreeMap::new();
    for one in all {
        if found.get(&id(&one)).is_none_or(|other| rank(other) < rank(&one)) {
            found.insert(id(&one), one);
        }
        pause().await;
    }
    found.into_values().collect()
}

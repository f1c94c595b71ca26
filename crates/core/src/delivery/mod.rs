//! Delivery from home: what still has to be sent where, what an answer of a server means, and when to try again. Only
//! decisions: the sending itself is the widget's, and so are clock and randomness, which come in as arguments.
//!
//! Nothing is ever put into a queue. What has to be sent follows from what is stored and from what each way is known to
//! have, so nothing can get lost between a save and a queue, and a crash costs at most that something is sent twice.

mod answer;
mod wait;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

pub use answer::{Asked, Can, Tried, Verdict, Why, judge};
pub use wait::{LONGEST, pause};

/// What a way of delivery is known to have: by id the newest revision.
pub type Had = BTreeMap<Uuid, u32>;

/// One way of delivery, as things stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// What it has.
    pub had: Had,
    /// Whether something can be sent there without anybody's help, and it has not refused for good.
    pub usable: bool,
    /// Whether it can be told that something was taken back.
    pub removes: bool,
    /// What it has refused for good.
    pub refused: BTreeSet<Uuid>,
}

/// What is to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What is to be sent: by the number of the way, its ids in their order.
    pub sends: BTreeMap<usize, Vec<Uuid>>,
    /// What was taken back and has to be told: number of the way, id.
    pub removes: Vec<(usize, Uuid)>,
    /// Contributions that have reached nobody in their present form.
    pub waiting: usize,
    /// Those among them that no way takes as things stand.
    pub stuck: Vec<Uuid>,
}

impl Plan {
    /// Whether nothing is left to do.
    pub fn is_done(&self) -> bool {
        self.waiting == 0 && self.removes.is_empty()
    }
}

/// Finds out what is to be done. `items` are the stored contributions with their revisions; `complete` says that these
/// are all (some may not be readable), without which nothing counts as taken back; `settled` is what does not have to be
/// sent: it came from elsewhere, or was there before the project delivered anything.
///
/// A contribution is delivered when one way has it in its present form. It goes to the way that has an older form of it,
/// else to the first that takes it.
pub fn plan(items: &Had, complete: bool, settled: &Had, ways: &[Way]) -> Plan {
    let mut plan = Plan::default();
    for (id, rev) in items {
        let is_in = |had: &Had| had.get(id).is_some_and(|known| known >= rev);
        if is_in(settled) || ways.iter().any(|way| is_in(&way.had)) {
            continue;
        }
        plan.waiting += 1;
        let takes = |way: &Way| way.usable && !way.refused.contains(id);
        let older = ways.iter().position(|way| takes(way) && way.had.contains_key(id));
        match older.or_else(|| ways.iter().position(takes)) {
            Some(way) => plan.sends.entry(way).or_default().push(*id),
            None => plan.stuck.push(*id),
        }
    }
    for (number, way) in ways.iter().enumerate().filter(|(_, way)| complete && way.usable && way.removes) {
        let gone = way.had.keys().filter(|id| !items.contains_key(id) && !way.refused.contains(id));
        plan.removes.extend(gone.map(|id| (number, *id)));
    }
    plan
}

/// How many go into one request: `limit`, halved as often as the server said "too large"; one at least.
pub fn batch(limit: usize, halved: u32) -> usize {
    limit.checked_shr(halved).unwrap_or(0).max(1)
}

/// The name of one revision for a server that throws away what it has had already.
pub fn idempotency_key(id: Uuid, rev: u32) -> String {
    [&id.to_string(), "-", &rev.to_string()].concat()
}

/// The same for several contributions in one request: a hash of all their names.
pub fn idempotency_key_of(all: &[(Uuid, u32)]) -> String {
    let mut hash = crate::keeping::Hash::default();
    for (id, rev) in all {
        hash.add(idempotency_key(*id, *rev).as_bytes());
        hash.add(b"\n");
    }
    hash.finish()
}

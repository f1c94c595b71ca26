//! Whose answers were taken back. A withdrawal is never forgotten: what it stands for can't come back with a file that is
//! merged later.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::Timestamp;
use crate::keeping::book::{Entry, Withdrawal};

/// The withdrawals, by the id of whose answers they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gone(BTreeMap<Uuid, Timestamp>);

impl Gone {
    /// Notes a withdrawal; of two of the same person the earlier stays. Whether it is a new one.
    pub fn add(&mut self, withdrawal: &Withdrawal) -> bool {
        let new = !self.0.contains_key(&withdrawal.participant);
        let at = self.0.entry(withdrawal.participant).or_insert(withdrawal.at);
        *at = withdrawal.at.min(*at);
        new
    }

    /// Whether that id is one of them.
    pub fn has(&self, id: Uuid) -> bool {
        self.0.contains_key(&id)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, by id.
    pub fn iter(&self) -> impl Iterator<Item = Withdrawal> + '_ {
        self.0.iter().map(|(participant, at)| Withdrawal { participant: *participant, at: *at })
    }

    /// One a line, as the file that is handed over has them.
    pub fn to_lines(&self) -> String {
        self.iter().flat_map(|withdrawal| [Entry::Withdrawn(withdrawal).to_json(), "\n".to_owned()]).collect()
    }
}

impl Extend<Withdrawal> for Gone {
    fn extend<T: IntoIterator<Item = Withdrawal>>(&mut self, all: T) {
        for withdrawal in all {
            self.add(&withdrawal);
        }
    }
}

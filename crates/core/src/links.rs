//! What points at what: the links between contributions, both ways. Pure and small: only contributions that have a link
//! take room, and one that changes is put in or taken out by itself, without a look at the others.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::project::LinkAs;
use crate::{Contribution, Linked};

/// A link from one contribution to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The other one, which may be gone.
    pub to: Uuid,
    /// What the link says.
    pub says: LinkAs,
    /// The other one's name when the link was made, where it was kept.
    pub name: Option<String>,
}

/// All links of a set of contributions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    from: BTreeMap<Uuid, Vec<Link>>,
    to: BTreeMap<Uuid, BTreeSet<(LinkAs, Uuid)>>,
}

impl Links {
    /// The links of these contributions.
    pub fn new<'a>(contributions: impl IntoIterator<Item = &'a Contribution>) -> Self {
        let mut links = Self::default();
        contributions.into_iter().for_each(|contribution| links.put(contribution));
        links
    }

    /// Takes in a contribution that is new or has changed.
    pub fn put(&mut self, contribution: &Contribution) {
        self.remove(contribution.id);
        let link = |says| move |(to, name): &Linked| Link { to: *to, says, name: name.clone() };
        let about = contribution.about.iter().map(link(LinkAs::About));
        let responds = contribution.responds_to.iter().map(link(LinkAs::RespondsTo));
        let links: Vec<Link> = about.chain(responds).collect();
        for link in &links {
            self.to.entry(link.to).or_default().insert((link.says, contribution.id));
        }
        if !links.is_empty() {
            self.from.insert(contribution.id, links);
        }
    }

    /// Takes out a contribution that is gone. What points at it goes on pointing.
    pub fn remove(&mut self, id: Uuid) {
        for link in self.from.remove(&id).unwrap_or_default() {
            if let Some(sources) = self.to.get_mut(&link.to) {
                sources.remove(&(link.says, id));
                if sources.is_empty() {
                    self.to.remove(&link.to);
                }
            }
        }
    }

    /// What one points at, in its own order.
    pub fn of(&self, id: Uuid) -> &[Link] {
        self.from.get(&id).map_or(&[], Vec::as_slice)
    }

    /// What points at one, and what that says, in the order of ids.
    pub fn pointing_at(&self, id: Uuid) -> impl Iterator<Item = (LinkAs, Uuid)> {
        self.to.get(&id).into_iter().flatten().copied()
    }
}

/// Takes the names out of a contribution's links that lead to nothing that is `there`; whether there was any. A name is a
/// copy of somebody's words: when these were taken back, it goes with them. The links stay, and say nothing.
pub fn forget_names(item: &mut Contribution, there: impl Fn(Uuid) -> bool) -> bool {
    let mut forgot = false;
    for (id, name) in item.about.iter_mut().chain(&mut item.responds_to) {
        forgot |= !there(*id) && name.take().is_some();
    }
    forgot
}

impl Link {
    /// The name to show: the other one's as it is now, or, when that is gone, as it was when the link was made.
    /// `None` when it has none.
    pub fn name<'a>(&'a self, now: Option<&'a Contribution>) -> Option<&'a str> {
        match now {
            Some(contribution) => contribution.text("name"),
            None => self.name.as_deref(),
        }
    }
}

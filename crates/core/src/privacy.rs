//! The one way out of the widget: whatever leaves is built from [`Redacted`], which only [`redact`] can make.

use crate::project::Visibility;
use crate::{Contribution, Project};

/// Who will read what leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The research team: `public` and `team` answers.
    Team,
    /// Anyone: `public` answers only.
    Public,
}

/// A contribution without the answers that its audience may not see.
#[derive(Clone, Debug, PartialEq)]
pub struct Redacted(Contribution);

impl Redacted {
    /// What is left.
    pub fn contribution(&self) -> &Contribution {
        &self.0
    }
}

/// Leaves out every answer that `audience` may not see. An answer to no question of the project (it came with an
/// import) is for the team. For the public also the participant, session and device are left out.
pub fn redact(contribution: &Contribution, project: &Project, audience: Audience) -> Redacted {
    let mut left = contribution.clone();
    let may_see = |id: &str| match (project.question(id).map_or(Visibility::Team, |q| q.visibility), audience) {
        (Visibility::Public, _) | (Visibility::Team, Audience::Team) => true,
        (Visibility::Team, Audience::Public) | (Visibility::Never, _) => false,
    };
    left.answers.retain(|id, _| may_see(id));
    left.skipped.retain(|id| may_see(id));
    left.declined.retain(|id| may_see(id));
    if !may_see("category") {
        left.category = None;
    }
    if audience == Audience::Public {
        left.provenance.participant = None;
        left.provenance.session = None;
        left.provenance.device = None;
    }
    Redacted(left)
}

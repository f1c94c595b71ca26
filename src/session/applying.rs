//! What changes in the contributions, taken into the state and onto the map.

use std::sync::Arc;

use common_ground_core::geometry::Shape;
use common_ground_core::{Contribution, Uuid, write};
use leptos::prelude::*;

use super::Session;
use crate::map::Pin;

impl Session {
    /// Takes changed values into the state and onto the map: the one place where contributions change.
    pub(super) fn apply(self, changes: Vec<(Uuid, Option<Arc<Contribution>>)>) {
        self.with_map(|map| {
            let gone: Vec<Uuid> = changes
                .iter()
                .filter(|(_, c)| c.as_ref().and_then(|c| self.pin(c)).is_none())
                .map(|(id, _)| *id)
                .collect();
            map.sync(changes.iter().filter_map(|(_, c)| c.as_ref().and_then(|c| self.pin(c))), &gone);
        });
        self.links.update_value(|links| {
            for (id, value) in &changes {
                match value {
                    Some(value) => links.put(value),
                    None => links.remove(*id),
                }
            }
        });
        self.contributions.update(|all| {
            for (id, value) in changes {
                match value {
                    Some(value) => drop(all.insert(id, value)),
                    None => drop(all.remove(&id)),
                }
            }
        });
    }

    fn pin(self, contribution: &Contribution) -> Option<Pin> {
        let geometry = contribution.geometry.as_ref()?;
        self.project.with_value(|project| {
            let index = |found: Option<usize>| found.and_then(|i| u8::try_from(i).ok());
            Some(Pin {
                id: contribution.id,
                kind: index(project.kinds.iter().position(|k| k.id == contribution.kind)).unwrap_or(0),
                category: index(
                    contribution.category.as_ref().and_then(|c| project.categories.iter().position(|k| k.id == *c)),
                )
                .unwrap_or(u8::MAX),
                at: geometry.anchor(),
                // A point says everything with its position; lines and areas are drawn from their own text.
                shape: (!matches!(geometry.shape(), Shape::Point(_))).then(|| write::geometry(geometry)),
            })
        })
    }
}

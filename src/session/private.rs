//! Private places: a home is moved before anything keeps it, be it a draft, this tab or the database. Where a project
//! offers that, a draft holds no spot before "It's here" is pressed; the pin alone knows, and is forgotten.
//!
//! `masked` in a draft says that the place is private. Without a geometry beside it, it is still to be chosen and moved.

use common_ground_core::geometry::Shape;
use common_ground_core::mask::{Ring, mask};
use common_ground_core::{Location, Position};
use leptos::prelude::*;

use super::Session;
use super::drafts::same_place;
use crate::device;

impl Session {
    /// Whether the place that is being chosen is private; follows changes.
    pub fn is_private(self) -> bool {
        self.draft.with(|draft| draft.as_ref().is_some_and(|draft| draft.location.masked))
    }

    /// Says that the place is private, or that it isn't after all. What is known of it by now goes, unless it was moved
    /// already.
    pub fn set_private(self, private: bool) {
        self.change_draft(|draft| {
            if private && !draft.location.masked {
                draft.geometry = None;
                draft.sketch = None;
                draft.location = Location { masked: true, ..Location::default() };
            } else if !private {
                draft.location.masked = false;
            }
        });
    }

    /// Takes the spot under the pin, moved; one that was moved before and stands where it was then stays as it is.
    /// False when it is outside the area, `None` when the place isn't private.
    pub(super) fn take_private_spot(self) -> Option<bool> {
        let private = self.project.with_value(|project| project.private_place);
        let draft = self.draft.get_untracked().filter(|draft| draft.location.masked)?;
        let moved = draft.geometry.as_ref().filter(|place| matches!(place.shape(), Shape::Point(_)));
        if moved.is_some_and(|place| self.is_under_pin(place.anchor())) {
            return Some(true);
        }
        let ring = private.and_then(|private| Ring::new(private.min_metres, private.max_metres));
        let bits = device::random().to_be_bytes();
        let ([share @ .., _, _, _, _], [_, _, _, _, turn @ ..]) = (bits, bits);
        let random = [share, turn].map(u32::from_be_bytes);
        let taken = self.spot_here().and_then(|(place, location)| mask(place, location, ring?, random));
        let Some((place, location)) = taken else { return Some(false) };
        let near = Some(self.near(place.anchor())).filter(|near| !near.is_empty());
        self.change_draft(|draft| draft.set_place(place, Location { near, ..location }));
        Some(true)
    }

    /// Whether the pin stands at a position, or as near as the map, which ends at the area's bounds, lets it come.
    fn is_under_pin(self, [lon, lat]: Position) -> bool {
        let [west, south, east, north] = self.project.with_value(|project| project.area.bounds);
        let within = |[lon, lat]: Position| [lon.clamp(west, east), lat.clamp(south, north)];
        same_place(within([lon, lat]), within(self.view.get_untracked().centre))
    }
}

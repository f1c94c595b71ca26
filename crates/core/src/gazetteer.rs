//! Named places of an area: search as people type, and what a position is near.

//! Cuts a neighbourhood out of a `PMTiles` archive and lists its names.

//! Reading `GeoJSON` in slices: ours of any version, and other tools'.

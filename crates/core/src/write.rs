//! Writing the exchange format: a Feature, and a FeatureCollection in parts.

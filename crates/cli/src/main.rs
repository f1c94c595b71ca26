//! The command line of Common Ground.
fn main() {}

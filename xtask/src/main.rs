//! Set-up, serve, test, bench, dist.
fn main() {}

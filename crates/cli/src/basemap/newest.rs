//! The newest daily build of Protomaps. Builds are called by their day (UTC); all of the past week are kept, so looking
//! back day by day finds one. The list of builds that <https://maps.protomaps.com/builds> shows
//! (<https://build-metadata.protomaps.dev/builds.json>) is not asked for: that would be another host to depend on.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use common_ground_core::Timestamp;

use super::remote::{First, Remote};
use crate::tell::Failure;

const BUILDS: &str = "https://build.protomaps.com/";
/// Days to look back. Beyond a week only Mondays are kept.
const DAYS: u64 = 14;

/// The newest build that is there. One that was begun to be fetched comes first, because the rest of it is less.
pub(super) fn find(begun: Option<&str>, first_wait: Duration) -> Result<(Remote, Option<First>), Failure> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let begun = begun.filter(|url| url.starts_with(BUILDS)).map(str::to_owned);
    for url in begun.into_iter().chain(addresses(now)) {
        let remote = Remote::new(&url, first_wait);
        let first = remote.first().map_err(|failure| {
            Failure::new(format!("{failure} A map that you have already can be named with --source FILE."))
        })?;
        if let Some(first) = first {
            return Ok((remote, Some(first)));
        }
    }
    Err(Failure::new(format!(
        "{BUILDS} has no build of the past {DAYS} days under the name we know: look for one at \
         https://maps.protomaps.com/builds and name its address with --source."
    )))
}

/// Addresses of the builds of today and the days before.
fn addresses(now: u64) -> impl Iterator<Item = String> {
    (0..DAYS).map(move |days| {
        let day = Timestamp::from_unix_seconds(now.saturating_sub(days * 86_400)).to_string();
        let day: String = day.chars().take(10).filter(char::is_ascii_digit).collect();
        format!("{BUILDS}{day}.pmtiles")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds_are_looked_for_from_today_back() {
        let all: Vec<_> = addresses(1_772_409_600).collect();
        assert_eq!(all.len(), 14);
        assert_eq!(all[0], "https://build.protomaps.com/20260302.pmtiles");
        assert_eq!(all[2], "https://build.protomaps.com/20260228.pmtiles");
    }
}

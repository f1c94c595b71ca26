//! Instants, as the format writes them: RFC 3339 in UTC, to the second.

use std::fmt;
use std::time::{Duration, SystemTime};

/// An instant in whole seconds since 1970-01-01T00:00:00Z, never before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(u64);

impl Timestamp {
    /// From seconds since the Unix epoch. Later than the year 9999 is held at its last second, which RFC 3339 can
    /// still write.
    pub fn from_unix_seconds(seconds: u64) -> Self {
        Self(seconds.min(253_402_300_799))
    }

    /// Seconds since the Unix epoch.
    pub fn unix_seconds(self) -> u64 {
        self.0
    }

    /// Reads RFC 3339 in UTC (`2026-05-12T15:04:05Z`); fractions of a second are dropped. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let since = humantime::parse_rfc3339(text).ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        Some(Self::from_unix_seconds(since.as_secs()))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(self.0);
        write!(f, "{}", humantime::format_rfc3339_seconds(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_reads_back_as_it_was_written() {
        for text in ["1970-01-01T00:00:00Z", "2026-05-12T15:04:05Z", "9999-12-31T23:59:59Z"] {
            assert_eq!(Timestamp::parse(text).map(|t| t.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_instant_is_refused() {
        for text in ["", "yesterday", "2026-13-01T00:00:00Z", "2026-05-12"] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }
}

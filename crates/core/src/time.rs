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

/// Whether it is a year, a month or a day (`2026`, `2026-05`, `2026-05-12`) that there is, from 1000 to 9999.
pub(crate) fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let shaped = bytes.iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
    let part = |at: usize| text.get(at..at + 2).and_then(|digits| digits.parse::<u8>().ok());
    let Some(year) = text.get(..4).and_then(|digits| digits.parse::<u16>().ok()).filter(|y| shaped && *y >= 1000)
    else {
        return false;
    };
    let month_fits = || part(5).is_some_and(|month| (1..=12).contains(&month));
    let days = || match part(5) {
        Some(2) if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        Some(2) => 28,
        Some(4 | 6 | 9 | 11) => 30,
        _ => 31,
    };
    match text.len() {
        4 => true,
        7 => month_fits(),
        10 => month_fits() && part(8).is_some_and(|day| (1..=days()).contains(&day)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_one_that_there_is() {
        for date in ["2026", "2026-05", "2026-12-31", "2024-02-29", "2000-02-29"] {
            assert!(is_date(date), "{date}");
        }
        for date in
            ["", "26", "0999", "2026-", "2026-13", "2026-00", "2026-5", "2026-02-29", "1900-02-29", "2026-04-31"]
        {
            assert!(!is_date(date), "{date}");
        }
        for date in ["2026-05-1", "2026/05", "2026-05-12T00:00:00Z", "+026", "2026-0५", "2026-05-00"] {
            assert!(!is_date(date), "{date}");
        }
    }

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

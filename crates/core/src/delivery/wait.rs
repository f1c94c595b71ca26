//! When to try again: longer and longer, never exactly together with others, and never before the server wants it.

/// The first pause, in milliseconds.
const FIRST: u64 = 2_000;
/// The longest pause, in milliseconds: ten minutes.
pub const LONGEST: u64 = 600_000;
/// The longest that a server may send us away for, in milliseconds: six hours.
const PATIENCE: u64 = 21_600_000;

/// Milliseconds until the next try, after so many tries that failed (1 or more). `random` is any number that nobody can
/// foresee; `wanted` what the server asked for (`Retry-After`), in seconds.
pub fn pause(tries: u32, random: u64, wanted: Option<u64>) -> u64 {
    let doubled = FIRST.checked_shl(tries.saturating_sub(1)).filter(|_| tries < 16).unwrap_or(LONGEST);
    let most = doubled.min(LONGEST);
    let own = most / 2 + random % (most / 2 + 1);
    own.max(wanted.unwrap_or(0).saturating_mul(1_000).min(PATIENCE))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_pause_grows_to_ten_minutes_and_no_further() {
        let cases =
            [(1, 2_000), (2, 4_000), (3, 8_000), (9, 512_000), (10, 600_000), (16, 600_000), (u32::MAX, 600_000)];
        for (tries, most) in cases {
            assert_eq!(pause(tries, 0, None), most / 2, "{tries}");
            assert_eq!(pause(tries, most / 2, None), most, "{tries}");
        }
    }

    #[test]
    fn a_server_may_ask_for_more_but_not_for_ever() {
        for (wanted, pauses) in [(0, 1_000), (1, 1_000), (90, 90_000), (u64::MAX, PATIENCE)] {
            assert_eq!(pause(1, 0, Some(wanted)), pauses, "{wanted}");
        }
    }

    proptest! {
        #[test]
        fn a_pause_lies_between_half_and_all_of_what_it_may_be(tries in 1..40_u32, random in any::<u64>()) {
            let most = pause(tries, 0, None) * 2;
            prop_assert!((most / 2..=most).contains(&pause(tries, random, None)));
        }
    }
}

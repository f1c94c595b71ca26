//! Identifiers that others give and a project file only repeats: whom packages are encrypted for, a data set's DOI, a
//! person's ORCID. Says whether one can be right; nothing is looked up.

/// Which kind of identifier.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Identifier {
    /// Whom an age file is encrypted for: `age1…`, the public half of an X25519 key.
    Recipient,
    /// `10.5281/zenodo.1234567`.
    Doi,
    /// `0000-0002-1825-0097`.
    Orcid,
}

impl Identifier {
    pub(super) fn fits(self, text: &str) -> bool {
        match self {
            Self::Recipient => is_recipient(text),
            Self::Doi => is_doi(text),
            Self::Orcid => is_orcid(text),
        }
    }

    /// The form as a pattern of JSON Schema, which can't check the check digits.
    pub(super) fn pattern(self) -> &'static str {
        match self {
            Self::Recipient => "^age1[02-9ac-hj-np-z]{58}$",
            Self::Doi => "^10\\.[0-9]{4,9}/[!-~]+$",
            Self::Orcid => "^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$",
        }
    }
}

/// The letters of Bech32, each standing for five bits.
const LETTERS: &[u8] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Bech32 (BIP 173) with the prefix `age`, over 32 bytes: 52 letters and 6 of the checksum. Source: the age format,
/// <https://age-encryption.org/v1>.
fn is_recipient(text: &str) -> bool {
    let Some(data) = text.strip_prefix("age1").filter(|data| data.len() == 58) else { return false };
    let letter = |byte: u8| LETTERS.iter().position(|known| *known == byte).and_then(|at| u32::try_from(at).ok());
    let Some(data) = data.bytes().map(letter).collect::<Option<Vec<u32>>>() else { return false };
    let prefix = || b"age".iter().map(|byte| u32::from(*byte));
    let all = prefix().map(|code| code >> 5).chain([0]).chain(prefix().map(|code| code & 31)).chain(data.clone());
    // 32 bytes fill 51 letters and one bit; the other four of the last letter are empty.
    checksum(all) == 1 && data.get(51).is_some_and(|last| last % 16 == 0)
}

fn checksum(values: impl Iterator<Item = u32>) -> u32 {
    const STEPS: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.fold(1, |sum, value| {
        let top = sum >> 25;
        let next = ((sum & 0x01ff_ffff) << 5) ^ value;
        STEPS.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(next, |next, (_, step)| next ^ step)
    })
}

fn is_doi(text: &str) -> bool {
    let Some((prefix, suffix)) = text.strip_prefix("10.").and_then(|rest| rest.split_once('/')) else { return false };
    (4..=9).contains(&prefix.len())
        && prefix.bytes().all(|byte| byte.is_ascii_digit())
        && !suffix.is_empty()
        && suffix.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Four groups of four; the last character checks the others (ISO 7064, MOD 11-2).
fn is_orcid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    if groups.len() != 4 || groups.iter().any(|group| group.len() != 4) {
        return false;
    }
    let digits = groups.concat();
    let Some((number, check)) = digits.split_at_checked(15) else { return false };
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let sum = number.bytes().fold(0, |sum, byte| (sum + u32::from(byte - b'0')) * 2 % 11);
    let expected = (12 - sum) % 11;
    if expected == 10 { check == "X" } else { check == expected.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the documentation of the age tool.
    const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

    #[test]
    fn identifiers_are_known_by_their_form_and_their_check_digits() {
        let cases = [
            (Identifier::Recipient, RECIPIENT, true),
            (Identifier::Recipient, "age1", false),
            (Identifier::Recipient, "AGE-SECRET-KEY-1QQPQQQ", false),
            (Identifier::Recipient, &RECIPIENT.to_uppercase(), false),
            (Identifier::Recipient, &RECIPIENT.replace("ql3", "q13"), false),
            (Identifier::Doi, "10.5281/zenodo.1234567", true),
            (Identifier::Doi, "https://doi.org/10.5281/zenodo.1234567", false),
            (Identifier::Doi, "10.5281/", false),
            (Identifier::Doi, "10.5281/a b", false),
            (Identifier::Orcid, "0000-0002-1825-0097", true),
            (Identifier::Orcid, "0000-0002-1694-233X", true),
            (Identifier::Orcid, "0000-0002-1825-0098", false),
            (Identifier::Orcid, "0000000218250097", false),
            (Identifier::Orcid, "000é-002-1825-0097", false),
        ];
        for (kind, text, expected) in cases {
            assert_eq!(kind.fits(text), expected, "{text}");
        }
    }

    #[test]
    fn a_recipient_with_one_letter_changed_is_none() {
        for at in 4..RECIPIENT.len() {
            let mut bytes = RECIPIENT.as_bytes().to_vec();
            bytes[at] = if bytes[at] == b'q' { b'p' } else { b'q' };
            assert!(!is_recipient(&String::from_utf8_lossy(&bytes)), "{at}");
        }
    }
}

//! The withdrawal code: it comes back from however people write it, and one slip never gives another person's code.

use std::collections::BTreeSet;

use common_ground_core::code::{CodeError, WithdrawalCode};
use proptest::prelude::*;

#[test]
fn a_code_is_two_words_four_digits_and_two_words() {
    let code = WithdrawalCode::new([0; 5]);
    let parts: Vec<_> = code.as_str().split('-').collect();
    assert_eq!(parts, ["ACORN", "ACORN", "0000", "ACORN", "ACORN"]);
    assert_eq!(code.to_string(), code.as_str());
    // Codes that are out must be read for ever: the list and the sums may not change.
    assert_eq!(WithdrawalCode::new([0x12, 0x34, 0x56, 0x78, 0x9A]).as_str(), "CHICKEN-INVITE-0316-SPONGE-BLOSSOM");
}

#[test]
fn what_is_wrong_is_told_where_it_can_be() {
    let cases = [
        ("", CodeError::Empty),
        (" - ", CodeError::Empty),
        ("maple", CodeError::Parts(1)),
        ("maple river lemon", CodeError::Parts(3)),
        ("maple river lemon table", CodeError::Parts(4)),
        ("maple river 0000 lemon table maple", CodeError::Parts(6)),
        ("mable river 0000 lemon table", CodeError::Word(1)),
        ("maple rivers 0000 lemon table", CodeError::Word(2)),
        ("maple river 0000 lemmon table", CodeError::Word(3)),
        ("maple river 0000 lemon tabel", CodeError::Word(4)),
        ("maple 0000 river lemon table", CodeError::Word(2)),
        ("maple river 000 lemon table", CodeError::Digits),
        ("maple river 00000 lemon table", CodeError::Digits),
        ("maple river orange lemon table", CodeError::Digits),
        ("maple river 0000 lemon table", CodeError::Check),
    ];
    for (text, error) in cases {
        assert_eq!(WithdrawalCode::parse(text), Err(error), "{text}");
    }
    assert_eq!(WithdrawalCode::parse(&"maple ".repeat(1000)), Err(CodeError::Parts(20)), "far too long");
}

/// The parts of a code.
fn parts(code: &WithdrawalCode) -> Vec<String> {
    code.as_str().split('-').map(str::to_owned).collect()
}

/// What somebody reads who has made a slip: the same code (nothing was lost by it) or none.
fn is_harmless(slip: &str, code: &WithdrawalCode) -> bool {
    WithdrawalCode::parse(slip).map_or(true, |read| read == *code)
}

fn code() -> impl Strategy<Value = WithdrawalCode> {
    any::<[u8; 5]>().prop_map(WithdrawalCode::new)
}

#[test]
fn a_code_holds_forty_bits() {
    // Each word stands for ten bits of its own, so there are 1,024⁴ codes.
    for word in 0..4 {
        let codes: BTreeSet<_> = (0..1024_u64)
            .map(|number| {
                let bytes = (number << (10 * word)).to_be_bytes();
                let code = WithdrawalCode::new([bytes[3], bytes[4], bytes[5], bytes[6], bytes[7]]);
                let others = parts(&code).iter().filter(|part| *part == "ACORN").count();
                assert!(others >= 3, "only one word differs from that of zero: {code}");
                code
            })
            .collect();
        assert_eq!(codes.len(), 1024);
    }
}

proptest! {
    #[test]
    fn every_bit_counts(random in any::<[u8; 5]>(), bit in 0..40_usize) {
        let mut other = random;
        other[bit / 8] ^= 1 << (bit % 8);
        prop_assert_ne!(WithdrawalCode::new(random), WithdrawalCode::new(other));
    }

    #[test]
    fn a_code_comes_back_however_it_is_written(
        code in code(), sign in proptest::sample::select(vec!["-", " ", "  ", ", ", " – ", "\n", ".", " / "]),
        zero in proptest::sample::select(vec!['0', '٠', '۰', '০', '੦', '૦', '௦']), small in any::<bool>(), letters in any::<bool>(),
    ) {
        let mut parts = parts(&code);
        parts[2] = parts[2].bytes().filter_map(|b| char::from_u32(u32::from(zero) + u32::from(b - b'0'))).collect();
        if letters && zero == '0' && parts[2].bytes().any(|b| b > b'1') {
            parts[2] = parts[2].replace('0', "O").replace('1', "l");
        }
        let text = if small { parts.join(sign).to_lowercase() } else { parts.join(sign) };
        prop_assert_eq!(WithdrawalCode::parse(&text), Ok(code.clone()), "{}", text);
        // Digits in pairs, no space around them, and digits for letters.
        let [a, b, digits, c, d] = [&parts[0], &parts[1], &parts[2], &parts[3], &parts[4]];
        let middle: Vec<char> = digits.chars().collect();
        let apart: String = [middle[0], middle[1], ' ', middle[2], middle[3]].iter().collect();
        if middle.iter().all(|c| !c.is_alphabetic()) {
            prop_assert_eq!(WithdrawalCode::parse(&format!(" {a} {b} {apart} {c} {d} ")), Ok(code.clone()));
            prop_assert_eq!(WithdrawalCode::parse(&format!("{a} {b}{digits}{c} {d}")), Ok(code.clone()));
        }
        let zeros = format!("{} {} {digits} {} {}", a.replace('O', "0"), b.replace('L', "1"), c.replace('I', "1"), d);
        prop_assert_eq!(WithdrawalCode::parse(&zeros), Ok(code));
    }

    #[test]
    fn any_one_part_wrong_is_noticed(code in code(), other in code(), which in 0..5_usize) {
        let mut wrong = parts(&code);
        wrong[which].clone_from(&parts(&other)[which]);
        prop_assume!(wrong != parts(&code));
        prop_assert_eq!(WithdrawalCode::parse(&wrong.join("-")), Err(CodeError::Check));
    }

    #[test]
    fn any_two_parts_swapped_are_noticed(code in code(), one in 0..5_usize, two in 0..5_usize) {
        let mut wrong = parts(&code);
        wrong.swap(one, two);
        prop_assume!(wrong != parts(&code));
        prop_assert!(WithdrawalCode::parse(&wrong.join("-")).is_err());
    }

    #[test]
    fn a_part_missing_or_twice_is_noticed(code in code(), which in 0..5_usize) {
        let mut less = parts(&code);
        let part = less.remove(which);
        prop_assert!(WithdrawalCode::parse(&less.join("-")).is_err());
        let mut more = parts(&code);
        more.insert(which, part);
        prop_assert!(WithdrawalCode::parse(&more.join("-")).is_err());
    }

    #[test]
    fn no_single_character_makes_another_code(code in code(), at in any::<proptest::sample::Index>(), typed in "[a-z0-9A-Z -]") {
        let text = code.as_str();
        let at = at.index(text.len());
        let (before, after) = text.split_at(at);
        for slip in [
            [before, &typed, &after[1..]].concat(),
            [before, &typed, after].concat(),
            [before, &after[1..]].concat(),
        ] {
            prop_assert!(is_harmless(&slip, &code), "{slip}");
        }
    }

    #[test]
    fn no_two_neighbours_swapped_make_another_code(code in code()) {
        let text = code.as_str();
        for at in 1..text.len() {
            let mut slip: Vec<char> = text.chars().collect();
            slip.swap(at - 1, at);
            let slip: String = slip.into_iter().collect();
            prop_assert!(is_harmless(&slip, &code), "{slip}");
        }
    }

    #[test]
    fn any_one_digit_wrong_is_noticed(code in code(), at in 0..4_usize, off in 1..10_u8) {
        let mut wrong = parts(&code);
        let mut digits = wrong[2].clone().into_bytes();
        digits[at] = b'0' + (digits[at] - b'0' + off) % 10;
        wrong[2] = digits.into_iter().map(char::from).collect();
        prop_assert_eq!(WithdrawalCode::parse(&wrong.join("-")), Err(CodeError::Check));
    }

    #[test]
    fn no_text_makes_reading_stumble(text in prop_oneof![any::<String>(), "[a-z0-9০-৯ -]{0,60}"]) {
        if let Ok(code) = WithdrawalCode::parse(&text) {
            prop_assert_eq!(WithdrawalCode::parse(code.as_str()), Ok(code));
        }
    }
}

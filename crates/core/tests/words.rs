//! Every problem has its words: core holds the codes, the language files what people read.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use std::path::Path;

use common_ground_core::Code;
use common_ground_core::code::CodeError;
use common_ground_core::personal::Personal;

/// English as it is shipped.
fn english() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/i18n/en.ftl");
    std::fs::read_to_string(file).unwrap()
}

/// What follows a prefix in the names of all messages, in order.
fn messages(english: &str, prefix: &str) -> Vec<String> {
    let mut names: Vec<_> = english
        .lines()
        .filter_map(|line| line.strip_prefix(prefix)?.split_once('='))
        .map(|(name, _)| name.trim().to_owned())
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn every_code_has_its_message_once_and_no_message_is_left_over() {
    let english = english();
    let mut codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
    codes.sort_unstable();
    assert_eq!(messages(&english, "problem-"), codes);
}

#[test]
fn every_personal_detail_has_its_sentence() {
    let mut kinds: Vec<_> = Personal::ALL.iter().map(|kind| kind.as_str()).collect();
    kinds.extend(["take-out", "take-out-of"]);
    kinds.sort_unstable();
    assert_eq!(messages(&english(), "flag-"), kinds);
}

#[test]
fn everything_wrong_with_a_withdrawal_code_has_its_sentence() {
    let all = [CodeError::Empty, CodeError::Parts(4), CodeError::Word(1), CodeError::Digits, CodeError::Check];
    let mut names = all.map(CodeError::as_str);
    names.sort_unstable();
    assert_eq!(messages(&english(), "code-wrong-"), names);
}

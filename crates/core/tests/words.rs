//! Every problem has its words: core holds the codes, the language files what people read.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use std::path::Path;

use common_ground_core::Code;

/// English as it is shipped.
fn english() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/i18n/en.ftl");
    std::fs::read_to_string(file).unwrap()
}

#[test]
fn every_code_has_its_message_once_and_no_message_is_left_over() {
    let english = english();
    let mut messages: Vec<_> = english
        .lines()
        .filter_map(|line| line.strip_prefix("problem-")?.split_once('='))
        .map(|(code, _)| code.trim())
        .collect();
    let mut codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
    messages.sort_unstable();
    codes.sort_unstable();
    assert_eq!(messages, codes);
}

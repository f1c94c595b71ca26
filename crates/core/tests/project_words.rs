//! The English words of the shipped projects: long enough to be kind and short enough for their buttons, plain, and free
//! of words that only we use. And the icons beside them, which must be in the sprite.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use common::projects::{all, shipped};
use common_ground_core::Project;
use common_ground_core::project::QuestionType;
use serde_json::Value;

/// Every English text in a document, with its JSON pointer.
fn english(value: &Value, at: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            if let Some(text) = map.get("en").and_then(Value::as_str) {
                found.push((at.to_owned(), text.to_owned()));
            }
            map.iter().for_each(|(key, value)| english(value, &format!("{at}/{key}"), found));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, value)| english(value, &format!("{at}/{i}"), found));
        }
        _ => {}
    }
}

/// Every English text of every shipped project: where it stands, and the text.
fn texts() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, json) in all().into_iter().filter(|(name, _)| name != "everything.json") {
        let file = Path::new(&name).file_name().unwrap().to_string_lossy().into_owned();
        english(&serde_json::from_str(&json).unwrap(), &file, &mut found);
    }
    assert!(found.len() > 1000, "{}", found.len());
    found
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[test]
fn buttons_have_words_that_fit_on_them() {
    for project in shipped() {
        let fits = |text: &str, most: usize| {
            assert!((1..=most).contains(&length(text)), "{}: “{text}” has more than {most} characters", project.id);
        };
        fits(project.title.get("en"), 22);
        fits(project.subtitle.get("en"), 54);
        for kind in &project.kinds {
            fits(kind.title.get("en"), 22);
            fits(kind.hint.get("en"), 32);
            fits(kind.plural.get("en"), 18);
            fits(kind.brief.get("en"), 14);
            kind.follow_up.iter().for_each(|next| fits(next.label.get("en"), 30));
        }
        project.categories.iter().for_each(|category| fits(category.label.get("en"), 34));
        for question in project.questions.iter().chain(&project.about_you) {
            match &question.of {
                QuestionType::Choice { options } | QuestionType::Choices { options, .. } => {
                    for option in options {
                        fits(option.label.get("en"), 54);
                    }
                }
                QuestionType::Scale { words, .. } => words.values().for_each(|words| fits(words.get("en"), 14)),
                _ => {}
            }
            let labels = question.wording.values().map(|own| &own.label).chain([&question.label]);
            labels.for_each(|label| fits(label.get("en"), 64));
            let hints = question.wording.values().map(|own| &own.hint).chain([&question.hint]);
            hints.filter(|hint| !hint.0.is_empty()).for_each(|hint| fits(hint.get("en"), 130));
        }
    }
}

/// Words of each sentence.
fn sentences(text: &str) -> Vec<usize> {
    text.split_inclusive(['.', '?', '!'])
        .map(|sentence| sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count())
        .filter(|words| *words > 0)
        .collect()
}

#[test]
fn sentences_are_short() {
    assert_eq!(sentences("What is it called? Steps, no ramp – or 2 of them."), [4, 7]);
    for (at, text) in texts() {
        let words = sentences(&text);
        let mean = words.iter().sum::<usize>() / words.len().max(1);
        assert!(mean <= 15 && words.iter().all(|count| *count <= 22), "{at}: {words:?} {text}");
    }
}

#[test]
fn words_are_short() {
    for (at, text) in texts() {
        // Names of groups and of an office that people know them by.
        if at.contains("/ethnicity") || text.contains("Commissioner") || at.contains("about_you") {
            continue;
        }
        let letters: Vec<usize> = text
            .split(|c: char| !c.is_alphanumeric() && c != '’')
            .filter(|word| !word.is_empty())
            .map(length)
            .collect();
        let long = letters.iter().filter(|count| **count > 12).count();
        assert!(long == 0, "{at}: a word of more than 12 letters in “{text}”");
    }
}

#[test]
fn no_word_of_ours_is_on_a_residents_screen() {
    let ours =
        ["asset", "barrier", "submit", "user", "contribution", "participant", "respondent", "stakeholder", "data"];
    for (at, text) in texts().into_iter().filter(|(_, text)| !text.starts_with("TEMPLATE")) {
        let lower = text.to_lowercase();
        let words: BTreeSet<&str> = lower.split(|c: char| !c.is_alphabetic()).collect();
        for word in ours {
            assert!(!words.contains(word) && !words.contains(format!("{word}s").as_str()), "{at}: {word} in “{text}”");
        }
        assert!(!text.contains(['\'', '"']) && text.trim() == text && !text.contains("  "), "{at}: {text}");
    }
}

#[test]
fn questions_ask_and_whoever_asks_for_one_of_many_takes_not_sure() {
    for (at, text) in texts() {
        let asks = at.contains("/questions/") || at.contains("/about_you/");
        let label = at.ends_with("/label") && !at.contains("/options/");
        if asks && label {
            assert!(text.ends_with('?'), "{at}: {text}");
        }
    }
    // What somebody does, feels or has lived through they know; about other things they may not.
    let knows = ["how_often", "barrier_reasons", "child_age"];
    for project in shipped().into_iter().filter(|project| project.id != "demo") {
        for question in project.questions.iter().filter(|q| !knows.contains(&q.id.as_str())) {
            if let QuestionType::Choice { options } | QuestionType::Choices { options, .. } = &question.of {
                let last = options.last().unwrap();
                assert_eq!(last.id, "not_sure", "{} {}", project.id, question.id);
            }
        }
    }
}

/// Names in the sprite, of one weight.
fn sprite(weight: &str) -> BTreeSet<String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../build/icons.json");
    let list: Value = serde_json::from_str(&std::fs::read_to_string(list).unwrap()).unwrap();
    list[weight].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_icon_is_in_the_sprite_in_every_weight_that_it_is_drawn_in() {
    let (fill, duotone) = (sprite("fill"), sprite("duotone"));
    let check = |project: &Project, icon: &str| {
        assert!(fill.contains(icon) && duotone.contains(icon), "{}: {icon}", project.id);
    };
    for project in shipped() {
        project.kinds.iter().for_each(|kind| check(&project, &kind.icon));
        project.categories.iter().for_each(|category| check(&project, &category.icon));
        for question in project.questions.iter().chain(&project.about_you) {
            if let QuestionType::Choice { options } | QuestionType::Choices { options, .. } = &question.of {
                options.iter().filter_map(|option| option.icon.as_deref()).for_each(|icon| {
                    assert!(duotone.contains(icon), "{}: {icon}", project.id);
                });
            }
        }
    }
}

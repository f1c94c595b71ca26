//! What people's shells get: completions, manual pages, colours where a terminal shows them.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_common-ground")).args(arguments).env_remove("NO_COLOR").output().unwrap()
}

fn verbs() -> Vec<String> {
    let help = String::from_utf8(run(&["--help"]).stdout).unwrap();
    let listed = help.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap();
    let named = listed.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    named.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).filter(|verb| verb != "help").collect()
}

#[test]
fn every_shell_completes_every_command() {
    let verbs = verbs();
    assert!(verbs.len() >= 12, "{verbs:?}");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(&["completions", shell]);
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success());
        for verb in &verbs {
            assert!(script.contains(verb.as_str()), "{shell} knows nothing of {verb}");
        }
    }
}

#[test]
fn every_command_has_a_page_of_the_manual_and_examples() {
    let folder = std::env::temp_dir().join(format!("common-ground-manual-{}", std::process::id()));
    assert!(run(&["manual", folder.to_str().unwrap()]).status.success());
    for verb in verbs() {
        let page = std::fs::read_to_string(folder.join(format!("common-ground-{verb}.1"))).unwrap();
        assert!(page.contains(".SH SYNOPSIS"), "{verb}");
        let help = String::from_utf8(run(&[&verb, "--help"]).stdout).unwrap();
        assert!(help.contains("Examples:") || help.contains("Commands:"), "{verb} --help shows examples");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn colours_come_only_where_they_are_wanted() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/hostile/archive.geojson");
    let plain = run(&["validate", file]);
    assert!(!plain.stdout.contains(&0x1b), "a file or a pipe gets words alone");
    let forced = Command::new(env!("CARGO_BIN_EXE_common-ground"))
        .args(["validate", file])
        .env_remove("NO_COLOR")
        .env("CLICOLOR_FORCE", "1")
        .output()
        .unwrap();
    assert!(forced.stdout.contains(&0x1b), "whoever asks for colours gets them");
}

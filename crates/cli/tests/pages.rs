//! What the documents for researchers show is what happens: every command of `docs/researchers.md` runs as it stands, one
//! after the other, in a folder of its own, and the page has to show what was said. `UPDATE_GOLDEN=1` writes what was said
//! into the page, and the practice folder anew.
#![cfg(unix)] // the page's commands are a shell's
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test that cannot go on should stop

mod practice;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How commands begin that are not run here, because they need another program or another machine: what they show isn't
/// held against anything.
const NOT_RUN: [&str; 4] = ["cargo build", "export PATH", "frictionless", "CG_CLI="];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

/// A part of a page.
enum Part {
    /// What is read, with its line end.
    Words(String),
    /// A command, in one or several lines, and what the page shows below it.
    Command { lines: Vec<String>, shown: String },
}

/// The parts of a page. A command stands in an indented block after a `$`; a `\` at the end of a line continues it. What
/// follows it in the block is what it says.
fn parts(page: &str) -> Vec<Part> {
    let (mut parts, mut lines) = (Vec::new(), page.split_inclusive('\n').peekable());
    while let Some(line) = lines.next() {
        let Some(command) = line.strip_prefix("    $ ") else {
            parts.push(Part::Words(line.to_owned()));
            continue;
        };
        let mut all = vec![command.to_owned()];
        while all.last().is_some_and(|line| line.ends_with("\\\n")) {
            all.push(lines.next().expect("a command ends").trim_start().to_owned());
        }
        let mut shown = String::new();
        while let Some(line) = lines.next_if(|line| line.starts_with("    ") && !line.starts_with("    $ ")) {
            shown.push_str(&line[4..]);
        }
        parts.push(Part::Command { lines: all, shown });
    }
    parts
}

/// The public key in a text.
fn key(text: &str) -> Option<&str> {
    let from = text.find("age1")?;
    text.get(from..from + 62).filter(|key| key.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Where commands run.
struct Shell {
    folder: PathBuf,
    /// The key that the page shows, and the one that was made here: each is made once, and differs.
    keys: Option<(String, String)>,
}

impl Shell {
    /// A folder with the program and the documents, as they are in the repository.
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _gone = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        std::os::unix::fs::symlink(root().join("docs").canonicalize().unwrap(), folder.join("docs")).unwrap();
        Self { folder, keys: None }
    }

    /// Runs a command; what it says on both channels, in the order in which it comes.
    fn run(&mut self, command: &str, shown: &str) -> String {
        if let Some(folder) = command.trim().strip_prefix("cd ") {
            self.folder = self.folder.join(folder);
            assert!(self.folder.is_dir(), "{command}");
            return String::new();
        }
        let own = self.keys.as_ref().map_or(command.to_owned(), |(shown, made)| command.replace(shown, made));
        let program = Path::new(env!("CARGO_BIN_EXE_common-ground")).parent().unwrap();
        let path = std::env::join_paths(
            [program.to_owned()].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
        );
        let output = Command::new("sh")
            .args(["-c", &format!("{{ {own}\n}} 2>&1")])
            .current_dir(&self.folder)
            .env("PATH", path.unwrap())
            .env("LC_ALL", "C")
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        if let (None, Some(made)) = (&self.keys, key(&said)) {
            let shown = key(shown).unwrap_or(made);
            self.keys = Some((shown.to_owned(), made.to_owned()));
        }
        let said = self.keys.as_ref().map_or(said.clone(), |(shown, made)| said.replace(made, shown));
        let refused = said.lines().any(|line| line.starts_with("common-ground: ") || line.starts_with("error: "));
        let made = said.contains("the private half is in");
        assert_eq!(!matches!(output.status.code(), Some(0 | 1)), refused && !made, "{command}{said}");
        said
    }
}

/// The page with what its commands say now.
fn run_anew(page: &str, shell: &mut Shell) -> String {
    let mut anew = String::new();
    for part in parts(page) {
        let (lines, shown) = match part {
            Part::Words(words) => {
                anew.push_str(&words);
                continue;
            }
            Part::Command { lines, shown } => (lines, shown),
        };
        for (number, line) in lines.iter().enumerate() {
            anew.push_str(if number == 0 { "    $ " } else { "        " });
            anew.push_str(line);
        }
        let command = lines.concat();
        let said =
            if NOT_RUN.iter().any(|other| command.starts_with(other)) { shown } else { shell.run(&command, &shown) };
        for line in said.lines() {
            anew.extend(["    ", line, "\n"]);
        }
    }
    anew
}

#[test]
fn what_the_page_for_researchers_shows_is_what_happens() {
    let path = root().join("docs/researchers.md");
    let page = fs::read_to_string(&path).unwrap();
    let anew = run_anew(&page, &mut Shell::new("page-researchers"));
    if updating() {
        fs::write(&path, &anew).unwrap();
        return;
    }
    for (number, (shown, now)) in page.lines().zip(anew.lines()).enumerate() {
        assert_eq!(shown, now, "docs/researchers.md, line {}; UPDATE_GOLDEN=1 writes it anew", number + 1);
    }
    assert_eq!(page.lines().count(), anew.lines().count());
}

#[test]
fn every_command_that_is_not_run_stands_in_the_page() {
    let page = fs::read_to_string(root().join("docs/researchers.md")).unwrap();
    for command in NOT_RUN {
        assert!(page.contains(&format!("    $ {command}")), "{command}");
    }
}

#[test]
fn the_practice_folder_is_what_tablets_hand_over_today() {
    for (name, bytes) in practice::files() {
        let path = root().join("docs/practice").join(name);
        if updating() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &bytes).unwrap();
        }
        assert!(fs::read(&path).ok() == Some(bytes), "docs/practice/{name} is old; UPDATE_GOLDEN=1 writes it anew");
    }
}

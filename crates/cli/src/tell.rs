//! What is said beside the results: sentences for what goes wrong, sizes, progress for whoever watches. On a terminal that
//! shows colours they tell apart what a line is about, where, and what is the matter; `NO_COLOR` is heeded.

use std::fmt;
use std::io::{self, IsTerminal as _};
use std::path::Path;
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressStyle};

/// One sentence that says what is wrong and, where something can be done about it, what.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A file that could not be read or written. `doing`: "read", "write".
    pub(crate) fn of_file(doing: &str, path: &Path, cause: &io::Error) -> Self {
        let path = path.display();
        Self(match cause.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                format!("Cannot {doing} {path}: the disk is full. Make room and run the command again.")
            }
            io::ErrorKind::PermissionDenied => format!("Cannot {doing} {path}: you have no permission to."),
            io::ErrorKind::ReadOnlyFilesystem => format!("Cannot {doing} {path}: the disk can only be read."),
            io::ErrorKind::NotFound => format!("Cannot {doing} {path}: it is not there."),
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
                format!("Cannot {doing} {path}: a part of that path is a file, not a folder.")
            }
            io::ErrorKind::IsADirectory => format!("Cannot {doing} {path}: it is a folder, not a file."),
            _ => format!("Cannot {doing} {path}: {cause}."),
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Parts of it may come from a host or a file: nothing of them may reach the terminal as a command.
        self.0.chars().map(|c| if c.is_control() { ' ' } else { c }).try_for_each(|c| fmt::Write::write_char(f, c))
    }
}

/// One line to standard error.
pub(crate) fn line(text: &str) {
    anstream::eprintln!("{}", painted(text));
}

/// One line to standard error, as `eprintln!` takes it.
macro_rules! say {
    ($($words:tt)*) => { $crate::tell::line(&format!($($words)*)) };
}
pub(crate) use say;

const NAME: Style = Style::new().bold();
const PLACE: Style = AnsiColor::Cyan.on_default();
const ERROR: Style = AnsiColor::Red.on_default().bold();
/// How lines begin that say why nothing was done.
const OURSELVES: &str = "common-ground";

/// A line in colours: `file: place in it: what is the matter`. What writes it takes them out where nobody sees them.
pub(crate) fn painted(line: &str) -> String {
    let Some((name, rest)) = line.split_once(": ").filter(|(name, _)| !name.starts_with(' ')) else {
        return line.to_owned();
    };
    let style = if name == OURSELVES { ERROR } else { NAME };
    match rest.split_once(": ").filter(|_| name != OURSELVES) {
        Some((place, what)) => format!("{style}{name}{style:#}: {PLACE}{place}{PLACE:#}: {what}"),
        None => format!("{style}{name}{style:#}: {rest}"),
    }
}

/// Bytes in the largest unit that leaves something before the point; 1 KB is 1,000 bytes.
#[expect(clippy::cast_precision_loss, reason = "one decimal is shown")]
pub(crate) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} KB", bytes / 1_000),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}

/// Something that takes time: a bar or a spinner where a person watches, else one line when it is done.
pub(crate) struct Work {
    what: &'static str,
    bar: ProgressBar,
}

impl Work {
    pub(crate) fn start(what: &'static str) -> Self {
        Self::showing(what, ProgressBar::new_spinner(), "{spinner} {msg} ({elapsed})")
    }

    /// Of so many things.
    pub(crate) fn items(what: &'static str, total: usize) -> Self {
        let template = "{spinner} {msg} {bar:24} {human_pos} of {human_len}, {eta} left";
        Self::showing(what, ProgressBar::new(total as u64), template)
    }

    /// Of something that is `total` bytes long; 0 where nobody knows.
    pub(crate) fn counting(what: &'static str, total: u64) -> Self {
        if total == 0 {
            return Self::showing(what, ProgressBar::new_spinner(), "{spinner} {msg} {decimal_bytes}");
        }
        let template = "{spinner} {msg} {bar:24} {decimal_bytes} of {decimal_total_bytes}, {eta} left";
        Self::showing(what, ProgressBar::new(total), template)
    }

    fn showing(what: &'static str, bar: ProgressBar, template: &str) -> Self {
        if io::stderr().is_terminal() {
            bar.set_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.set_message(what);
            bar.enable_steady_tick(Duration::from_millis(120));
        } else {
            bar.set_draw_target(indicatif::ProgressDrawTarget::hidden());
        }
        Self { what, bar }
    }

    pub(crate) fn come(&self, bytes: u64) {
        self.bar.inc(bytes);
    }

    /// The bar itself, for whoever counts.
    pub(crate) fn bar(&self) -> ProgressBar {
        self.bar.clone()
    }

    /// Writes lines while the bar is out of the way.
    pub(crate) fn aside(&self, write: impl FnOnce()) {
        self.bar.suspend(write);
    }

    /// Takes the bar away and says nothing.
    pub(crate) fn gone(self) {
        self.bar.finish_and_clear();
        // Whoever still counts moves nothing any more.
        self.bar.set_draw_target(indicatif::ProgressDrawTarget::hidden());
    }

    pub(crate) fn done(self) {
        self.bar.finish_and_clear();
        line(&format!("✓ {}", self.what));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_keeps_a_file_from_being_written_has_a_sentence_each() {
        let cases = [
            (io::ErrorKind::StorageFull, "the disk is full"),
            (io::ErrorKind::PermissionDenied, "you have no permission to"),
            (io::ErrorKind::ReadOnlyFilesystem, "can only be read"),
            (io::ErrorKind::NotADirectory, "is a file, not a folder"),
            (io::ErrorKind::NotFound, "it is not there"),
        ];
        for (kind, words) in cases {
            let sentence = Failure::of_file("write", Path::new("a/b"), &kind.into()).to_string();
            assert!(sentence.contains(words) && sentence.contains("a/b") && sentence.ends_with('.'), "{sentence}");
        }
    }

    #[test]
    fn what_a_host_says_cannot_command_the_terminal() {
        assert_eq!(Failure::new("host said \u{1b}[2J").to_string(), "host said  [2J");
    }

    #[test]
    fn sizes_read_well() {
        let cases = [(999, "999 bytes"), (16_384, "16 KB"), (1_234_567, "1.2 MB"), (127_000_000_000, "127.0 GB")];
        for (bytes, words) in cases {
            assert_eq!(size(bytes), words);
        }
    }
}

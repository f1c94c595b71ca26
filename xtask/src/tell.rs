//! Saying what is going on: a spinner with the time passed where a person watches, plain lines with a sign of life every
//! half minute where a log is kept.

use std::io::IsTerminal as _;
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// A log is checked for life by people and by CI's own watchdogs.
const SIGN_OF_LIFE: Duration = Duration::from_secs(30);

pub(crate) fn line(text: &str) {
    eprintln!("{text}");
}

/// Something that takes time and keeps quiet meanwhile.
pub(crate) struct Work {
    what: String,
    since: Instant,
    spinner: Option<ProgressBar>,
    heart: Option<Heart>,
}

impl Work {
    pub(crate) fn start(what: &str) -> Self {
        let spinner = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("{spinner} {msg} ({elapsed})");
            let bar = ProgressBar::new_spinner().with_message(what.to_owned());
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        let heart = spinner.is_none().then(|| {
            eprintln!("… {what}");
            Heart::start(what)
        });
        Self { what: what.to_owned(), since: Instant::now(), spinner, heart }
    }

    pub(crate) fn done(self) {
        let seconds = self.since.elapsed().as_secs();
        if let Some(bar) = &self.spinner {
            bar.finish_and_clear();
        }
        drop(self.heart);
        eprintln!("✓ {} ({seconds} s)", self.what);
    }

    pub(crate) fn failed(self) {
        if let Some(bar) = &self.spinner {
            bar.finish_and_clear();
        }
        drop(self.heart);
        eprintln!("✗ {}", self.what);
    }
}

/// Prints a line every half minute until dropped.
pub(crate) struct Heart {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Heart {
    pub(crate) fn start(what: &str) -> Self {
        let (stop, stopped) = channel();
        let what = what.to_owned();
        let since = Instant::now();
        let beat = move || {
            while stopped.recv_timeout(SIGN_OF_LIFE) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                eprintln!("… still: {what} ({} s)", since.elapsed().as_secs());
            }
        };
        Self { stop: Some(stop), thread: Some(std::thread::spawn(beat)) }
    }
}

impl Drop for Heart {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic in a thread that only prints changes nothing here.
            let _printed = thread.join();
        }
    }
}

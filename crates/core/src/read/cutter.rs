//! How a file is put together, and cutting it accordingly into the pieces that the desk takes.

use super::lines::Lines;
use super::scan::{Event, Scanner};

/// How a file is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// One JSON document.
    Document,
    /// A Feature a line.
    Lines,
}

/// Cuts a file that comes in slices.
pub(super) enum Cutter {
    Document(Scanner),
    Lines(Lines),
}

impl Cutter {
    pub(super) fn new(cut: Cut) -> Self {
        match cut {
            Cut::Document => Self::Document(Scanner::new()),
            Cut::Lines => Self::Lines(Lines::default()),
        }
    }

    /// Takes the next slice and hands on what it completed.
    pub(super) fn push(&mut self, bytes: &[u8], sink: &mut impl FnMut(Event<'_>) -> bool) {
        match self {
            Self::Document(scanner) => scanner.push(bytes, sink),
            Self::Lines(lines) => lines.push(bytes, sink),
        }
    }

    /// The end of the file.
    pub(super) fn finish(&mut self, sink: &mut impl FnMut(Event<'_>) -> bool) {
        match self {
            Self::Document(scanner) => scanner.finish(sink),
            Self::Lines(lines) => lines.finish(sink),
        }
    }

    /// Whether nothing but lines of features follow each other: no head, no frame.
    pub(super) fn is_lines(&self) -> bool {
        matches!(self, Self::Lines(_))
    }

    /// Bytes of the file that are held at the moment.
    pub(super) fn held(&self) -> usize {
        match self {
            Self::Document(scanner) => scanner.held(),
            Self::Lines(lines) => lines.held(),
        }
    }
}

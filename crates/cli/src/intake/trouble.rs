//! Why a file can't be read, as a part of a sentence: "it is not there". Whether the way to it or the file itself is to
//! blame is told apart, because only the second is a finding about the file.

use std::{fmt, io};

/// Why a file can't be read.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// It can't be got at: it is not there, it is locked, the disk fails.
    Unreachable(String),
    /// It was got at, and nothing of it can be used, or not all of it.
    Unusable(String),
}

impl Trouble {
    pub(super) fn unusable(what: impl Into<String>) -> Self {
        Self::Unusable(what.into())
    }

    pub(super) fn unreachable(what: impl Into<String>) -> Self {
        Self::Unreachable(what.into())
    }
}

impl From<io::Error> for Trouble {
    fn from(cause: io::Error) -> Self {
        match cause.kind() {
            io::ErrorKind::NotFound => Self::unreachable("it is not there"),
            io::ErrorKind::PermissionDenied => Self::unreachable("you have no permission to read it"),
            io::ErrorKind::IsADirectory => Self::unreachable("it is a folder, not a file"),
            // What readers of archives, tables and encryption say of the bytes.
            io::ErrorKind::InvalidData
            | io::ErrorKind::InvalidInput
            | io::ErrorKind::UnexpectedEof
            | io::ErrorKind::Other => Self::Unusable(cause.to_string()),
            _ => Self::Unreachable(cause.to_string()),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Unreachable(what) | Self::Unusable(what)) = self;
        // Parts of it may come from the file: nothing of them may reach the terminal as a command.
        what.chars().map(|c| if c.is_control() { ' ' } else { c }).try_for_each(|c| fmt::Write::write_char(f, c))
    }
}

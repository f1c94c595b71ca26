//! The sending end: says what there is, sends what is wanted, hears what came of it. Lives longer than a connection: on
//! a new one it says [`Sender::hello`] again and is told what is still missing.

use super::frame::{Frame, Manifest, Unread, piece};
use super::{Failure, MOST_BYTES, Summary};

/// What to send next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// This piece: bytes `from` to `to` of the file.
    Piece {
        /// Its number.
        number: u32,
        /// Where it begins.
        from: u64,
        /// Where it ends.
        to: u64,
    },
    /// [`Sender::end`].
    End,
    /// Nothing: it is the receiver's turn.
    Wait,
}

/// One file on its way out.
#[derive(Clone, Debug)]
pub struct Sender {
    manifest: Manifest,
    /// The pieces that are wanted and not sent yet, the last one first.
    wanted: Vec<u32>,
    /// Whether the end of what was wanted has to be told.
    open: bool,
    got: u32,
    done: Option<Summary>,
}

impl Sender {
    /// A file of this size and SHA-256, in lower-case hexadecimal digits.
    ///
    /// # Errors
    /// `TooMuch`.
    pub fn new(project: &str, bytes: u64, sha256: &str) -> Result<Self, Failure> {
        if bytes > MOST_BYTES {
            return Err(Failure::TooMuch(bytes));
        }
        let manifest = Manifest::new(project, bytes, sha256);
        Ok(Self { manifest, wanted: Vec::new(), open: false, got: 0, done: None })
    }

    /// The first message on a connection.
    pub fn hello(&mut self) -> Vec<u8> {
        self.wanted.clear();
        self.open = false;
        Frame::Manifest(self.manifest.clone()).write()
    }

    /// Takes in a message of the receiver; gives what came of everything once it is done.
    ///
    /// # Errors
    /// Why it was refused.
    pub fn hear(&mut self, message: &[u8]) -> Result<Option<Summary>, Failure> {
        match Frame::read(message) {
            Ok(Frame::Want(bits)) => {
                let pieces = self.manifest.pieces();
                let wants =
                    |number: &u32| bits.get(*number as usize / 8).is_some_and(|byte| byte >> (number % 8) & 1 == 1);
                self.wanted = (0..pieces).filter(wants).rev().collect();
                self.got = pieces.saturating_sub(u32::try_from(self.wanted.len()).unwrap_or(pieces));
                self.open = true;
            }
            Ok(Frame::Got(count)) => self.got = count.min(self.manifest.pieces()),
            Ok(Frame::Done(summary)) => {
                self.got = self.manifest.pieces();
                self.done = Some(summary);
            }
            Ok(Frame::Refused(failure)) => return Err(failure),
            Ok(Frame::Stopped) => return Err(Failure::Stopped),
            Ok(Frame::Manifest(_) | Frame::Piece(..) | Frame::End) | Err(Unread::Newer | Unread::Garbled) => {
                return Err(Failure::Garbled);
            }
            Err(Unread::Damaged) => {}
        }
        Ok(self.done)
    }

    /// What to send next.
    pub fn next(&self) -> Next {
        match self.wanted.last() {
            Some(number) => {
                let from = u64::from(*number) * u64::from(self.manifest.piece);
                Next::Piece { number: *number, from, to: from + self.manifest.size(*number) as u64 }
            }
            None if self.open => Next::End,
            None => Next::Wait,
        }
    }

    /// The piece that is next, as a message. `bytes` are those that [`Sender::next`] named.
    pub fn piece(&mut self, number: u32, bytes: &[u8]) -> Vec<u8> {
        if self.wanted.last() == Some(&number) {
            self.wanted.pop();
        }
        piece(number, bytes)
    }

    /// Says that everything wanted has been sent.
    pub fn end(&mut self) -> Vec<u8> {
        self.open = false;
        Frame::End.write()
    }

    /// How much has arrived, in per cent.
    pub fn percent(&self) -> u8 {
        super::receiver::percent(self.got, self.manifest.pieces())
    }

    /// Says that somebody has stopped it, at either end.
    pub fn stop() -> Vec<u8> {
        Frame::Stopped.write()
    }
}

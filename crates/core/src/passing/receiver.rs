//! The receiving end: refuses what it can't take, keeps the pieces that come, asks for those that don't, and checks the
//! whole. Lives longer than a connection, so that a broken one costs only what was under way.

use super::frame::{Frame, Manifest, Unread};
use super::{Failure, MOST_BYTES, Summary};
use crate::FORMAT;
use crate::keeping::Hash;

/// Pieces between two messages that say how many there are.
const TOLD_EVERY: u32 = 16;
/// How often pieces are asked for again without a single one coming.
const ROUNDS: u32 = 3;

/// What is to be done after a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nothing.
    Nothing,
    /// Send this.
    Say(Vec<u8>),
    /// Everything is there: [`Receiver::check_some`], [`Receiver::take`], then [`Receiver::done`].
    Whole,
    /// It is over; what was said to the other side has to be sent, if anything.
    Over(Failure, Option<Vec<u8>>),
}

/// How the check of the whole is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// There is more to check.
    More,
    /// The very bytes that were sent.
    Sound,
    /// Not the bytes that were sent. They have been forgotten.
    Damaged,
}

/// One file on its way in.
#[derive(Clone)]
pub struct Receiver {
    project: String,
    room: u64,
    taking: Option<Taking>,
    /// The SHA-256 of what was taken last, and what came of it.
    done: Option<(String, Summary)>,
}

#[derive(Clone)]
struct Taking {
    manifest: Manifest,
    pieces: Vec<Option<Vec<u8>>>,
    got: u32,
    /// Pieces when they were last asked for, and how often they were in vain.
    at_last_round: u32,
    rounds: u32,
    hash: Hash,
    checked: usize,
}

impl Receiver {
    /// For a tablet with this project open and room for so many bytes.
    pub fn new(project: &str, room: u64) -> Self {
        Self { project: project.to_owned(), room, taking: None, done: None }
    }

    /// Takes in a message.
    pub fn hear(&mut self, message: &[u8]) -> Heard {
        match Frame::read(message) {
            Ok(Frame::Manifest(manifest)) => self.begin(manifest),
            Ok(Frame::Piece(number, bytes)) => self.piece(number, bytes),
            Ok(Frame::End) => self.end(),
            Ok(Frame::Stopped) => Heard::Over(Failure::Stopped, None),
            Ok(Frame::Want(_) | Frame::Got(_) | Frame::Refused(_) | Frame::Done(_)) | Err(Unread::Garbled) => {
                refuse(Failure::Garbled)
            }
            Err(Unread::Newer) => refuse(Failure::Newer),
            // Asked for again at the end.
            Err(Unread::Damaged) => Heard::Nothing,
        }
    }

    fn begin(&mut self, manifest: Manifest) -> Heard {
        if manifest.format > FORMAT {
            return refuse(Failure::Newer);
        }
        if manifest.project != self.project {
            return refuse(Failure::OtherProject(manifest.project));
        }
        if manifest.bytes > MOST_BYTES.min(self.room) {
            return refuse(Failure::TooMuch(manifest.bytes));
        }
        if !(1..=262_144).contains(&manifest.piece) || manifest.pieces() > 1_000_000 {
            return refuse(Failure::Garbled);
        }
        if let Some((_, summary)) = self.done.as_ref().filter(|(sha256, _)| *sha256 == manifest.sha256) {
            // It was the answer that was lost.
            return Heard::Say(Frame::Done(*summary).write());
        }
        if self.taking.as_ref().is_none_or(|taking| taking.manifest != manifest) {
            let pieces = vec![None; manifest.pieces() as usize];
            let hash = Hash::default();
            self.taking = Some(Taking { manifest, pieces, got: 0, at_last_round: 0, rounds: 0, hash, checked: 0 });
        }
        self.taking.as_mut().map_or(Heard::Nothing, |taking| {
            taking.rounds = 0;
            Heard::Say(taking.want())
        })
    }

    fn piece(&mut self, number: u32, bytes: Vec<u8>) -> Heard {
        let Some(taking) = &mut self.taking else { return Heard::Nothing };
        let fits = bytes.len() == taking.manifest.size(number);
        let Some(place) = taking.pieces.get_mut(number as usize).filter(|place| fits && place.is_none()) else {
            return Heard::Nothing;
        };
        *place = Some(bytes);
        taking.got += 1;
        if taking.got.is_multiple_of(TOLD_EVERY) { Heard::Say(Frame::Got(taking.got).write()) } else { Heard::Nothing }
    }

    fn end(&mut self) -> Heard {
        let Some(taking) = &mut self.taking else { return Heard::Nothing };
        if taking.got == taking.manifest.pieces() {
            return Heard::Whole;
        }
        taking.rounds = if taking.got > taking.at_last_round { 0 } else { taking.rounds + 1 };
        taking.at_last_round = taking.got;
        if taking.rounds >= ROUNDS {
            return refuse(Failure::Damaged);
        }
        Heard::Say(taking.want())
    }

    /// How much has arrived, in per cent.
    pub fn percent(&self) -> u8 {
        self.taking.as_ref().map_or(0, |taking| percent(taking.got, taking.manifest.pieces()))
    }

    /// Checks the next so many pieces against the SHA-256 of the whole.
    pub fn check_some(&mut self, pieces: usize) -> Checked {
        let Some(taking) = &mut self.taking else { return Checked::Damaged };
        let next = taking.pieces.iter().skip(taking.checked).take(pieces);
        next.flatten().for_each(|bytes| taking.hash.add(bytes));
        taking.checked += pieces;
        if taking.checked < taking.pieces.len() {
            return Checked::More;
        }
        let hash = std::mem::take(&mut taking.hash).finish();
        taking.checked = 0;
        if hash == taking.manifest.sha256 {
            return Checked::Sound;
        }
        self.taking = None;
        Checked::Damaged
    }

    /// The file's pieces, in order.
    pub fn take(&self) -> impl Iterator<Item = &[u8]> {
        self.taking.iter().flat_map(|taking| taking.pieces.iter().flatten().map(Vec::as_slice))
    }

    /// What came of the file that was taken last, as long as no other has begun.
    pub fn finished(&self) -> Option<Summary> {
        self.done.as_ref().filter(|_| self.taking.is_none()).map(|(_, summary)| *summary)
    }

    /// Says what came of it. The pieces are let go; the same file is not taken a second time.
    pub fn done(&mut self, summary: Summary) -> Vec<u8> {
        if let Some(taking) = self.taking.take() {
            self.done = Some((taking.manifest.sha256, summary));
        }
        Frame::Done(summary).write()
    }

    /// Says why it can't go on. The pieces stay, for another try.
    pub fn fail(failure: Failure) -> Vec<u8> {
        Frame::Refused(failure).write()
    }
}

impl Taking {
    fn want(&self) -> Vec<u8> {
        let mut bits = vec![0_u8; self.pieces.len().div_ceil(8)];
        for (number, _) in self.pieces.iter().enumerate().filter(|(_, piece)| piece.is_none()) {
            if let Some(byte) = bits.get_mut(number / 8) {
                *byte |= 1 << (number % 8);
            }
        }
        Frame::Want(bits).write()
    }
}

fn refuse(failure: Failure) -> Heard {
    Heard::Over(failure.clone(), Some(Frame::Refused(failure).write()))
}

pub(super) fn percent(got: u32, of: u32) -> u8 {
    u8::try_from(u64::from(got) * 100 / u64::from(of.max(1))).unwrap_or(100)
}

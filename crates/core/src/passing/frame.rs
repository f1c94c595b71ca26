//! The messages as bytes: one for what they are, then their parts; numbers are little-endian.

use super::{Failure, MOST_BYTES, PIECE, VERSION};
use crate::FORMAT;
use crate::keeping::archive::crc32;

/// What is about to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The version that the sender speaks.
    pub version: u8,
    /// The newest format version of what is in the file.
    pub format: u32,
    /// The project's id.
    pub project: String,
    /// The file's size.
    pub bytes: u64,
    /// Bytes in a piece, but the last.
    pub piece: u32,
    /// The file's SHA-256 in lower-case hexadecimal digits.
    pub sha256: String,
}

impl Manifest {
    /// What this version sends.
    pub fn new(project: &str, bytes: u64, sha256: &str) -> Self {
        let (project, sha256) = (project.to_owned(), sha256.to_owned());
        Self { version: VERSION, format: FORMAT, project, bytes, piece: PIECE, sha256 }
    }

    /// How many pieces the file is cut into.
    pub fn pieces(&self) -> u32 {
        u32::try_from(self.bytes.min(MOST_BYTES).div_ceil(u64::from(self.piece.max(1)))).unwrap_or(u32::MAX)
    }

    /// How many bytes the piece `number` has.
    pub(super) fn size(&self, number: u32) -> usize {
        let from = u64::from(number) * u64::from(self.piece);
        usize::try_from(self.bytes.saturating_sub(from).min(u64::from(self.piece))).unwrap_or(0)
    }
}

/// What came of everything, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Contributions that were not there.
    pub new: u32,
    /// Contributions of which the one that came is newer.
    pub updated: u32,
    /// Contributions that were already there, as they came or newer.
    pub same: u32,
    /// Contributions that differ though both claim the same revision; each is also counted in `updated` or `same`.
    pub conflicts: u32,
    /// Contributions that were left out because somebody had taken them back on the receiving tablet.
    pub withdrawn: u32,
    /// Contributions that were removed because somebody had taken them back on the sending tablet.
    pub removed: u32,
    /// Contributions that could not be read.
    pub unreadable: u32,
    /// People who are new or have gone on.
    pub people: u32,
    /// Photos and voice notes that were not there.
    pub media: u32,
}

impl Summary {
    fn numbers(&self) -> [u32; 9] {
        [
            self.new,
            self.updated,
            self.same,
            self.conflicts,
            self.withdrawn,
            self.removed,
            self.unreadable,
            self.people,
            self.media,
        ]
    }

    fn of(numbers: [u32; 9]) -> Self {
        let [new, updated, same, conflicts, withdrawn, removed, unreadable, people, media] = numbers;
        Self { new, updated, same, conflicts, withdrawn, removed, unreadable, people, media }
    }
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// The sender begins, on each connection.
    Manifest(Manifest),
    /// The receiver says which pieces it wants: a bit each, the lowest of the first byte for the first.
    Want(Vec<u8>),
    /// A piece.
    Piece(u32, Vec<u8>),
    /// The receiver has so many pieces.
    Got(u32),
    /// Everything that was wanted has been sent.
    End,
    /// The receiver refuses, or can't go on.
    Refused(Failure),
    /// The receiver has kept everything.
    Done(Summary),
    /// Somebody has stopped it.
    Stopped,
}

/// Why bytes are no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// A piece that was changed on its way.
    Damaged,
    /// A manifest of a version that this code doesn't know.
    Newer,
    /// Anything else.
    Garbled,
}

const MANIFEST: u8 = 1;
const WANT: u8 = 2;
const PIECE_SENT: u8 = 3;
const GOT: u8 = 4;
const END: u8 = 5;
const REFUSED: u8 = 6;
const DONE: u8 = 7;
const STOPPED: u8 = 8;

impl Frame {
    pub(super) fn write(&self) -> Vec<u8> {
        let mut out = Vec::new();
        match self {
            Self::Manifest(manifest) => {
                out.extend([MANIFEST, manifest.version]);
                out.extend(manifest.format.to_le_bytes());
                out.extend(manifest.bytes.to_le_bytes());
                out.extend(manifest.piece.to_le_bytes());
                out.extend(manifest.sha256.as_bytes());
                out.push(b'\n');
                out.extend(manifest.project.as_bytes());
            }
            Self::Want(bits) => {
                out.push(WANT);
                out.extend(bits);
            }
            Self::Piece(number, bytes) => return piece(*number, bytes),
            Self::Got(count) => {
                out.push(GOT);
                out.extend(count.to_le_bytes());
            }
            Self::End => out.push(END),
            Self::Refused(failure) => {
                let (code, number, text) = match failure {
                    Failure::Newer => (1, 0, ""),
                    Failure::OtherProject(project) => (2, 0, project.as_str()),
                    Failure::TooMuch(bytes) => (3, *bytes, ""),
                    Failure::Damaged => (4, 0, ""),
                    Failure::Stopped => (5, 0, ""),
                    Failure::Garbled => (6, 0, ""),
                    Failure::NotKept => (7, 0, ""),
                };
                out.extend([REFUSED, code]);
                out.extend(number.to_le_bytes());
                out.extend(text.as_bytes());
            }
            Self::Done(summary) => {
                out.push(DONE);
                summary.numbers().iter().for_each(|number| out.extend(number.to_le_bytes()));
            }
            Self::Stopped => out.push(STOPPED),
        }
        out
    }

    pub(super) fn read(message: &[u8]) -> Result<Self, Unread> {
        let (what, rest) = message.split_first().ok_or(Unread::Garbled)?;
        let mut rest = rest;
        let read = |rest: &mut &[u8]| match *what {
            MANIFEST => manifest(rest).map(Self::Manifest),
            WANT => Some(Self::Want(std::mem::take(rest).to_vec())),
            GOT => Some(Self::Got(u32::from_le_bytes(take(rest)?))),
            END => Some(Self::End),
            REFUSED => refused(rest).map(Self::Refused),
            DONE => {
                let mut numbers = [0; 9];
                for number in &mut numbers {
                    *number = u32::from_le_bytes(take(rest)?);
                }
                Some(Self::Done(Summary::of(numbers)))
            }
            STOPPED => Some(Self::Stopped),
            _ => None,
        };
        if *what == PIECE_SENT {
            return read_piece(rest);
        }
        if *what == MANIFEST && rest.first().is_some_and(|version| *version > VERSION) {
            return Err(Unread::Newer);
        }
        let frame = read(&mut rest).ok_or(Unread::Garbled)?;
        if rest.is_empty() { Ok(frame) } else { Err(Unread::Garbled) }
    }
}

/// A piece as it is sent, with a check sum of number and bytes.
pub(super) fn piece(number: u32, bytes: &[u8]) -> Vec<u8> {
    let number = number.to_le_bytes();
    [&[PIECE_SENT][..], &number, &crc32(&[&number, bytes]).to_le_bytes(), bytes].concat()
}

fn read_piece(mut rest: &[u8]) -> Result<Frame, Unread> {
    let number: [u8; 4] = take(&mut rest).ok_or(Unread::Damaged)?;
    let sum = u32::from_le_bytes(take(&mut rest).ok_or(Unread::Damaged)?);
    if crc32(&[&number, rest]) != sum {
        return Err(Unread::Damaged);
    }
    Ok(Frame::Piece(u32::from_le_bytes(number), rest.to_vec()))
}

fn manifest(rest: &mut &[u8]) -> Option<Manifest> {
    let [version] = take(rest)?;
    let format = u32::from_le_bytes(take(rest)?);
    let bytes = u64::from_le_bytes(take(rest)?);
    let piece = u32::from_le_bytes(take(rest)?);
    let words = text(rest)?;
    let (sha256, project) = words.split_once('\n')?;
    Some(Manifest { version, format, project: project.to_owned(), bytes, piece, sha256: sha256.to_owned() })
}

fn refused(rest: &mut &[u8]) -> Option<Failure> {
    let [code] = take(rest)?;
    let number = u64::from_le_bytes(take(rest)?);
    let text = text(rest)?;
    Some(match code {
        1 => Failure::Newer,
        2 => Failure::OtherProject(text),
        3 => Failure::TooMuch(number),
        4 => Failure::Damaged,
        5 => Failure::Stopped,
        7 => Failure::NotKept,
        _ => Failure::Garbled,
    })
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = rest.split_first_chunk::<N>()?;
    *rest = tail;
    Some(*head)
}

fn text(rest: &mut &[u8]) -> Option<String> {
    std::str::from_utf8(std::mem::take(rest)).ok().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn frames() -> impl Strategy<Value = Frame> {
        let manifest = (any::<u32>(), any::<u64>(), any::<u32>(), "[0-9a-f]{64}", "[a-zé-]{0,9}").prop_map(
            |(format, bytes, piece, sha256, project)| {
                Frame::Manifest(Manifest { version: VERSION, format, project, bytes, piece, sha256 })
            },
        );
        let failure = prop_oneof![
            Just(Failure::Newer),
            "[a-zé]{0,9}".prop_map(Failure::OtherProject),
            any::<u64>().prop_map(Failure::TooMuch),
            Just(Failure::Damaged),
            Just(Failure::Stopped),
            Just(Failure::Garbled),
            Just(Failure::NotKept),
        ];
        prop_oneof![
            manifest,
            proptest::collection::vec(any::<u8>(), 0..9).prop_map(Frame::Want),
            (any::<u32>(), proptest::collection::vec(any::<u8>(), 0..40)).prop_map(|(n, bytes)| Frame::Piece(n, bytes)),
            any::<u32>().prop_map(Frame::Got),
            Just(Frame::End),
            failure.prop_map(Frame::Refused),
            any::<[u32; 9]>().prop_map(|numbers| Frame::Done(Summary::of(numbers))),
            Just(Frame::Stopped),
        ]
    }

    proptest! {
        #[test]
        fn a_message_reads_back_as_it_was_written(frame in frames()) {
            prop_assert_eq!(Frame::read(&frame.write()), Ok(frame));
        }

        #[test]
        fn a_piece_with_a_byte_changed_is_no_piece(bytes in proptest::collection::vec(any::<u8>(), 0..40), at in any::<usize>(), by in 1_u8..) {
            let mut message = piece(7, &bytes);
            let at = 1 + at % (message.len() - 1);
            message[at] ^= by;
            prop_assert_eq!(Frame::read(&message), Err(Unread::Damaged));
        }

        #[test]
        fn whatever_comes_does_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let _ = Frame::read(&bytes);
        }
    }
}

//! Passing everything on a tablet on to another one nearby: the codes that two screens show each other ([`card`]), the
//! messages that go over the connection between them ([`Sender`], [`Receiver`]). What the receiving tablet makes of what
//! has come is [`crate::merging::onto`]'s. Knows no camera, no connection and no clock: bytes come in, bytes go out.
//!
//! What is passed on is one file, the same that is handed over ([`crate::keeping::archive`]). It goes in numbered pieces.
//! Any of them may be lost, come twice or in another order; the connection may break at any moment. Either the receiver
//! ends up with exactly these bytes, or it says why not and has changed nothing.

pub mod card;
mod frame;
mod receiver;
mod sender;

pub use frame::{Manifest, Summary};
pub use receiver::{Checked, Heard, Receiver};
pub use sender::{Next, Sender};

/// The newest version of codes and messages that this code reads, and the one it writes.
pub const VERSION: u8 = 1;
/// The largest file that is passed on, in bytes: it is held in memory at both ends.
pub const MOST_BYTES: u64 = 200_000_000;
/// Bytes in a piece, but the last. Every browser takes messages of this size.
pub const PIECE: u32 = 32_768;

/// Why nothing was passed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The sending tablet has a newer version than the receiving one.
    Newer,
    /// The sending tablet has another project open: its id.
    OtherProject(String),
    /// There is no room for so many bytes.
    TooMuch(u64),
    /// What has come is not what was sent.
    Damaged,
    /// Somebody has stopped it on the other tablet.
    Stopped,
    /// The other side says something that can't be understood.
    Garbled,
    /// The receiving tablet could not keep what had come.
    NotKept,
}

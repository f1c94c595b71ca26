//! A package of thousands of contributions takes longer to make than a page may stand still. So it is made step by step:
//! after each small step whoever asked for it is told, and may let others go first. Here is no clock: when it is time to
//! wait, and for what, is theirs to say.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::keeping::Hash;
use crate::keeping::archive::Crc;

/// Bytes hashed between two steps: a few milliseconds.
const STRETCH: usize = 1 << 18;

/// What an archive says of the bytes of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How many they are.
    pub size: u64,
    /// Their CRC-32.
    pub crc: u32,
    /// Their SHA-256 in lower-case hexadecimal digits.
    pub sha256: String,
}

impl Facts {
    /// Goes over the bytes; `pause` after every stretch.
    pub async fn of(bytes: &[u8], pause: &impl AsyncFn()) -> Self {
        let (mut hash, mut crc) = (Hash::default(), Crc::default());
        for stretch in bytes.chunks(STRETCH) {
            hash.add(stretch);
            crc.add(stretch);
            pause().await;
        }
        Self { size: bytes.len() as u64, crc: crc.finish(), sha256: hash.finish() }
    }
}

/// Does something step by step without ever waiting.
pub(crate) fn at_once<T>(steps: impl Future<Output = T>) -> T {
    let mut steps = pin!(steps);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        // Nobody waits in between, so the first time is the last.
        if let Poll::Ready(done) = steps.as_mut().poll(&mut context) {
            return done;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::keeping::archive::crc32;
    use crate::keeping::hash;

    #[test]
    fn facts_are_the_same_however_long_the_bytes_are_and_every_stretch_is_a_step() {
        for (size, steps) in [(0, 0), (1, 1), (STRETCH, 1), (STRETCH + 1, 2), (3 * STRETCH + 7, 4)] {
            let bytes: Vec<u8> = (0..size).map(|n| u8::try_from(n % 251).unwrap_or_default()).collect();
            let counted = Cell::new(0);
            let facts = at_once(Facts::of(&bytes, &async || counted.set(counted.get() + 1)));
            let wanted = Facts { size: size as u64, crc: crc32(&[&bytes]), sha256: hash(&bytes) };
            assert_eq!((facts, counted.get()), (wanted, steps), "{size} bytes");
        }
    }
}

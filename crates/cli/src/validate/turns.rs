//! What several threads say about one file each, in the order of the files: whoever's turn it is speaks at once, the
//! others keep what they have to say, and wait when it is much.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Bytes that a thread holds before it waits for its turn.
const MOST: usize = 4 << 20;
/// Bytes that a thread puts together before it speaks.
const ENOUGH: usize = 1 << 16;

/// The order in which threads speak.
pub(super) struct Turns<W> {
    state: Mutex<State<W>>,
    changed: Condvar,
}

struct State<W> {
    out: W,
    /// Whose turn it is.
    turn: usize,
    /// What those have said who are done before their turn.
    early: BTreeMap<usize, Vec<u8>>,
    /// Nobody listens any more.
    broken: bool,
}

impl<W: Write> Turns<W> {
    pub(super) fn new(out: W) -> Self {
        let state = State { out, turn: 0, early: BTreeMap::new(), broken: false };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }

    /// The voice of whoever has this number. Each number from 0 on has to be taken, in order, and to come to its end.
    pub(super) fn voice(&self, number: usize) -> Voice<'_, W> {
        Voice { turns: self, number, held: Vec::new() }
    }

    /// Speaks outside of all turns.
    pub(super) fn aside(&self, speak: impl FnOnce(&mut W) -> io::Result<()>) {
        let mut state = self.lock();
        let done = speak(&mut state.out);
        state.broken |= done.is_err();
    }

    /// Whether nobody listens any more.
    pub(super) fn broken(&self) -> bool {
        self.lock().broken
    }

    fn lock(&self) -> MutexGuard<'_, State<W>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<W: Write> State<W> {
    fn say(&mut self, bytes: &[u8]) {
        if !self.broken {
            self.broken = self.out.write_all(bytes).is_err();
        }
    }
}

/// What one thread says with.
pub(super) struct Voice<'t, W: Write> {
    turns: &'t Turns<W>,
    number: usize,
    held: Vec<u8>,
}

impl<W: Write> Voice<'_, W> {
    /// Says something.
    pub(super) fn say(&mut self, text: &str) {
        self.held.extend_from_slice(text.as_bytes());
        if self.held.len() < ENOUGH {
            return;
        }
        let mut state = self.turns.lock();
        while state.turn != self.number && self.held.len() >= MOST && !state.broken {
            state = self.turns.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.turn == self.number || state.broken {
            state.say(&self.held);
            self.held.clear();
        }
    }
}

impl<W: Write> Drop for Voice<'_, W> {
    fn drop(&mut self) {
        let mut state = self.turns.lock();
        state.early.insert(self.number, std::mem::take(&mut self.held));
        loop {
            let turn = state.turn;
            let Some(said) = state.early.remove(&turn) else { break };
            state.say(&said);
            state.turn += 1;
        }
        drop(state);
        self.turns.changed.notify_all();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test that cannot go on should stop
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    /// Takes so many bytes and then no more.
    struct Closed(usize);

    impl Write for Closed {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::BrokenPipe)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn nobody_waits_for_a_turn_once_nobody_listens() {
        let turns = Turns::new(Closed(10));
        let (mut first, mut third) = (turns.voice(0), turns.voice(2));
        std::thread::scope(|scope| {
            // The second never comes: whoever had it has seen that nobody listens.
            scope.spawn(move || (0..400_000).for_each(|_| third.say("third says this\n")));
            first.say("first says this, which is too much\n");
            drop(first);
        });
        assert!(turns.broken());
    }

    #[test]
    fn whoever_is_done_first_is_heard_in_the_order_of_the_files() {
        let turns = Turns::new(Vec::new());
        let next = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= 40 {
                            return;
                        }
                        let mut voice = turns.voice(number);
                        // Some say more than anybody may hold.
                        let lines = if number % 7 == 3 { 400_000 } else { number % 5 };
                        for _ in 0..lines {
                            voice.say(&format!("{number} says this\n"));
                        }
                    }
                });
            }
        });
        let said = turns.state.into_inner().unwrap().out;
        let numbers: Vec<usize> = String::from_utf8(said)
            .unwrap()
            .lines()
            .map(|line| line.split(' ').next().unwrap().parse().unwrap())
            .collect();
        assert!(numbers.is_sorted());
        assert_eq!(numbers.iter().filter(|number| **number == 38).count(), 400_000);
    }
}

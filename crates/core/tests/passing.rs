//! The laws of passing a file on: whatever is lost, doubled, mixed up or damaged on the way, the receiver ends up with
//! exactly the bytes that were sent, or says why not.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use std::collections::VecDeque;

use common_ground_core::keeping::hash;
use common_ground_core::passing::{
    Checked, Failure, Heard, MOST_BYTES, Manifest, Next, PIECE, Receiver, Sender, Summary, VERSION,
};
use proptest::prelude::*;

const SUMMARY: Summary =
    Summary { new: 3, updated: 1, same: 2, conflicts: 0, withdrawn: 0, removed: 0, unreadable: 0, people: 4, media: 5 };

fn file(bytes: usize) -> Vec<u8> {
    (0..bytes).map(|n| u8::try_from((n * 31 + n / 251) % 256).unwrap()).collect()
}

/// What a network does to the messages of one connection, a number each: 0 keeps it.
#[derive(Clone, Debug)]
struct Weather(Vec<u8>);

#[derive(Debug, PartialEq)]
enum End {
    /// The receiver has these bytes, and the sender knows.
    Arrived(Vec<u8>, Summary),
    /// One of them has said why not.
    Failed(Failure),
    /// The connection broke.
    Broken,
}

/// One connection, on which each message may be lost, doubled, held back or damaged. Ends when nobody has anything to say.
fn connect(sender: &mut Sender, receiver: &mut Receiver, file: &[u8], weather: &Weather) -> End {
    let mut luck = weather.0.iter().copied();
    let mut to_receiver = VecDeque::from([sender.hello()]);
    let mut to_sender = VecDeque::new();
    let mut arrived = None;
    for _ in 0..10_000 {
        if let Some(message) = to_receiver.pop_front() {
            match receiver.hear(&message) {
                Heard::Nothing => {}
                Heard::Say(answer) => to_sender.push_back(answer),
                Heard::Over(failure, _) => return End::Failed(failure),
                Heard::Whole => {
                    match std::iter::repeat_with(|| receiver.check_some(2)).find(|seen| *seen != Checked::More) {
                        Some(Checked::Sound) => {}
                        _ => return End::Failed(Failure::Damaged),
                    }
                    arrived = Some(receiver.take().flatten().copied().collect::<Vec<u8>>());
                    to_sender.push_back(receiver.done(SUMMARY));
                }
            }
        } else if let Some(message) = to_sender.pop_front() {
            match sender.hear(&message) {
                Ok(Some(summary)) => return End::Arrived(arrived.unwrap_or_default(), summary),
                Ok(None) => {}
                Err(failure) => return End::Failed(failure),
            }
        } else {
            let mut message = match sender.next() {
                Next::Piece { number, from, to } => {
                    sender.piece(number, &file[usize::try_from(from).unwrap()..usize::try_from(to).unwrap()])
                }
                Next::End => sender.end(),
                Next::Wait => return End::Broken,
            };
            match luck.next().unwrap_or(0) {
                0..5 => to_receiver.push_back(message),
                5 => {}
                6 => to_receiver.extend([message.clone(), message]),
                7 => to_receiver.push_front(message),
                8 => {
                    let at = message.len() / 2;
                    message[at] ^= 1;
                    to_receiver.push_back(message);
                }
                _ => return End::Broken,
            }
        }
    }
    End::Broken
}

fn sender(file: &[u8]) -> Sender {
    Sender::new("demo", file.len() as u64, &hash(file)).unwrap()
}

#[test]
fn a_file_arrives_over_a_good_connection() {
    for bytes in [0, 1, 32_767, 32_768, 32_769, 700_000] {
        let file = file(bytes);
        let mut sender = sender(&file);
        let end = connect(&mut sender, &mut Receiver::new("demo", 1_000_000), &file, &Weather(Vec::new()));
        assert_eq!(end, End::Arrived(file, SUMMARY), "{bytes}");
        assert_eq!(sender.percent(), if bytes == 0 { 0 } else { 100 });
    }
}

#[test]
fn after_a_break_only_what_is_missing_is_sent() {
    let file = file(400_000);
    let (mut sender, mut receiver) = (sender(&file), Receiver::new("demo", 1_000_000));
    let broken = connect(&mut sender, &mut receiver, &file, &Weather([0; 8].into_iter().chain([9]).collect()));
    assert_eq!((broken, receiver.percent()), (End::Broken, 61));
    let hello = sender.hello();
    let Heard::Say(want) = receiver.hear(&hello) else { panic!("it wants the rest") };
    sender.hear(&want).unwrap();
    let mut left = Vec::new();
    while let Next::Piece { number, from, to } = sender.next() {
        left.push(number);
        sender.piece(number, &file[usize::try_from(from).unwrap()..usize::try_from(to).unwrap()]);
    }
    assert_eq!(left, [8, 9, 10, 11, 12]);
    assert_eq!(connect(&mut sender, &mut receiver, &file, &Weather(Vec::new())), End::Arrived(file, SUMMARY));
}

#[test]
fn a_file_that_was_taken_is_not_taken_again_when_the_last_answer_was_lost() {
    let file = file(50_000);
    let (mut first, mut receiver) = (sender(&file), Receiver::new("demo", 1_000_000));
    connect(&mut first, &mut receiver, &file, &Weather(Vec::new()));
    let end = connect(&mut sender(&file), &mut receiver, &file, &Weather(Vec::new()));
    assert_eq!(end, End::Arrived(Vec::new(), SUMMARY), "the same numbers, and no bytes a second time");
}

#[test]
fn another_file_begins_from_nothing() {
    let (one, other) = (file(90_000), file(90_001));
    let mut receiver = Receiver::new("demo", 1_000_000);
    connect(&mut sender(&one), &mut receiver, &one, &Weather(vec![0, 9]));
    let end = connect(&mut sender(&other), &mut receiver, &other, &Weather(Vec::new()));
    assert_eq!(end, End::Arrived(other, SUMMARY));
}

#[test]
fn what_a_tablet_cannot_take_is_refused_with_the_reason() {
    let file = file(50_000);
    let refused = |project: &str, room: u64| {
        connect(&mut sender(&file), &mut Receiver::new(project, room), &file, &Weather(Vec::new()))
    };
    assert_eq!(refused("ealing", 1_000_000), End::Failed(Failure::OtherProject("demo".to_owned())));
    assert_eq!(refused("demo", 49_999), End::Failed(Failure::TooMuch(50_000)));
    assert_eq!(Sender::new("demo", MOST_BYTES + 1, "").err(), Some(Failure::TooMuch(MOST_BYTES + 1)));
    let hello = sender(&file).hello();
    let mut newer = hello.clone();
    newer[1] = VERSION + 1;
    let mut newer_format = hello;
    newer_format[2] = 200;
    for message in [newer, newer_format] {
        let Heard::Over(failure, Some(answer)) = Receiver::new("demo", 1_000_000).hear(&message) else {
            panic!("it refuses")
        };
        assert_eq!(failure, Failure::Newer);
        assert_eq!(sender(&file).hear(&answer), Err(Failure::Newer), "the sender hears why");
    }
}

#[test]
fn a_file_with_another_checksum_than_was_said_is_damaged_and_forgotten() {
    let file = file(100_000);
    let mut liar = Sender::new("demo", 100_000, &hash(b"another")).unwrap();
    let mut receiver = Receiver::new("demo", 1_000_000);
    assert_eq!(connect(&mut liar, &mut receiver, &file, &Weather(Vec::new())), End::Failed(Failure::Damaged));
    assert_eq!(receiver.percent(), 0);
}

#[test]
fn a_line_that_damages_everything_is_given_up() {
    let file = file(100_000);
    let (mut sender, mut receiver) = (sender(&file), Receiver::new("demo", 1_000_000));
    let mut always = Vec::new();
    for _ in 0..10 {
        // Three pieces that are damaged and an end that isn't.
        always.extend([8, 8, 8, 8, 0]);
    }
    assert_eq!(connect(&mut sender, &mut receiver, &file, &Weather(always)), End::Failed(Failure::Damaged));
}

#[test]
fn stopping_at_one_end_is_heard_at_the_other() {
    assert_eq!(sender(b"x").hear(&Sender::stop()), Err(Failure::Stopped));
    assert_eq!(Receiver::new("demo", 9).hear(&Sender::stop()), Heard::Over(Failure::Stopped, None));
    assert_eq!(sender(b"x").hear(&Receiver::fail(Failure::NotKept)), Err(Failure::NotKept));
}

proptest! {
    #[test]
    fn in_any_weather_the_same_bytes_arrive_or_somebody_says_why_not(
        bytes in 0_usize..500_000,
        weathers in proptest::collection::vec(proptest::collection::vec(0_u8..11, 0..30), 0..5),
    ) {
        let file = file(bytes);
        let (mut sender, mut receiver) = (sender(&file), Receiver::new("demo", 1_000_000));
        let fine = Weather(Vec::new());
        let mut ends = Vec::new();
        for weather in weathers.into_iter().map(Weather).chain([fine.clone(), fine]) {
            let before = receiver.percent();
            match connect(&mut sender, &mut receiver, &file, &weather) {
                End::Arrived(arrived, summary) => {
                    prop_assert_eq!(arrived, file);
                    prop_assert_eq!(summary, SUMMARY);
                    return Ok(());
                }
                End::Failed(failure) => prop_assert!(matches!(failure, Failure::Damaged | Failure::Garbled)),
                End::Broken => prop_assert!(receiver.percent() >= before, "what has come stays"),
            }
            ends.push(before);
        }
        prop_assert!(false, "the last connections were fine: {ends:?}");
    }

    #[test]
    fn whatever_is_heard_does_no_harm(messages in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..60), 0..9)) {
        let mut receiver = Receiver::new("demo", 1_000);
        receiver.hear(&sender(b"some bytes").hello());
        for message in &messages {
            let _ = receiver.hear(message);
            let _ = sender(b"some bytes").hear(message);
        }
    }
}

#[test]
fn pieces_are_counted_from_the_size() {
    for (bytes, pieces) in [(0, 0), (1, 1), (u64::from(PIECE), 1), (u64::from(PIECE) + 1, 2)] {
        assert_eq!(Manifest::new("demo", bytes, "").pieces(), pieces);
    }
}

//! Cuts a `GeoJSON` document into its features, byte by byte, without parsing it: whatever the slices are that it
//! arrives in, memory is held for one feature and for what stands around the features (the *frame*), never for the
//! file. It knows strings, escapes and nesting; whether a piece is good JSON is for the parser to say.

use crate::Code;

/// Deepest nesting of one feature, itself counted; a multipolygon needs 6.
pub(super) const MAX_DEPTH: u32 = 64;
/// Longest text of one feature, and of the frame, in bytes.
pub(super) const MAX_BYTES: usize = 4 << 20;
/// How many bytes to show of a file that is none.
const SHOWN: usize = 16;

/// What the scanner comes upon.
pub(super) enum Event<'a> {
    /// The file starts with a byte-order mark.
    ByteOrderMark,
    /// The file is no JSON object; its first bytes.
    NoObject(&'a [u8]),
    /// The `features` begin; the frame so far, ending in `[`.
    Opened(&'a [u8]),
    /// One entry of `features`.
    Element { text: &'a [u8], at: u64 },
    /// One entry of `features` that is too deep or too large.
    Lost { code: Code, at: u64 },
    /// The document is complete; the frame (or why it is lost), whether `features` were cut out of it, its start.
    Closed { frame: Result<&'a [u8], Code>, streamed: bool, at: u64 },
    /// Something follows the document.
    Trailing { at: u64 },
    /// The file ended early; inside an entry of `features`, if its start is given.
    Truncated { element: Option<(&'a [u8], u64)>, at: u64 },
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Start {
        mark: usize,
    },
    Frame,
    Between,
    Element,
    After,
    /// No JSON object: collecting what to show of it.
    Odd,
    Stopped,
}

/// Brackets that are open: their kinds for the first [`MAX_DEPTH`] levels, one bit each, then their number alone.
#[derive(Default)]
struct Nest {
    kinds: u64,
    depth: u32,
    deep: bool,
}

impl Nest {
    fn open(&mut self, bracket: u8) {
        if self.depth < MAX_DEPTH {
            let bit = 1 << self.depth;
            self.kinds = if bracket == b'[' { self.kinds | bit } else { self.kinds & !bit };
        } else {
            self.deep = true;
        }
        self.depth += 1;
    }

    /// Whether the innermost open bracket is an object's.
    fn in_object(&self) -> bool {
        (1..=MAX_DEPTH).contains(&self.depth) && self.kinds >> (self.depth - 1) & 1 == 0
    }

    /// Closes the innermost bracket of that kind, and those inside it that were left open by mistake; so one missing
    /// bracket costs its feature and not those after it. Without such a bracket nothing is closed.
    fn close(&mut self, bracket: u8) {
        if self.depth > MAX_DEPTH {
            self.depth -= 1;
            return;
        }
        let list = u64::from(bracket == b']');
        if let Some(level) = (0..self.depth).rev().find(|level| self.kinds >> level & 1 == list) {
            self.depth = level;
        }
    }
}

/// The scanner. See the module's description.
pub(super) struct Scanner {
    state: State,
    offset: u64,
    in_string: bool,
    escaped: bool,
    /// Open brackets of the frame, and of the entry being read.
    frame_nest: Nest,
    nest: Nest,
    frame: Vec<u8>,
    frame_lost: Option<Code>,
    /// The last string directly inside the document's object, as far as it can be `features`.
    word: Vec<u8>,
    streamed: bool,
    carry: Vec<u8>,
    length: usize,
    /// The last byte of the entry that was neither white space nor in a string.
    last: u8,
    /// Byte offsets of the entry being read, and of the document.
    started: u64,
    started_at: u64,
}

impl Scanner {
    pub(super) fn new() -> Self {
        Self {
            state: State::Start { mark: 0 },
            offset: 0,
            in_string: false,
            escaped: false,
            frame_nest: Nest::default(),
            nest: Nest::default(),
            frame: Vec::new(),
            frame_lost: None,
            word: Vec::new(),
            streamed: false,
            carry: Vec::new(),
            length: 0,
            last: 0,
            started: 0,
            started_at: 0,
        }
    }

    /// Takes the next slice. `sink` says whether to go on.
    pub(super) fn push(&mut self, bytes: &[u8], sink: &mut impl FnMut(Event<'_>) -> bool) {
        let mut at = 0;
        while at < bytes.len() && self.state != State::Stopped {
            at = match self.state {
                State::Start { mark } => self.start(bytes, at, mark, sink),
                State::Frame => self.frame(bytes, at, sink),
                State::Between => self.between(bytes, at),
                State::Element => self.element(bytes, at, sink),
                State::After => self.after(bytes, at, sink),
                State::Odd => self.odd(bytes, at, sink),
                State::Stopped => bytes.len(),
            };
        }
        self.offset += bytes.len() as u64;
    }

    /// Bytes that are held at the moment.
    pub(super) fn held(&self) -> usize {
        self.carry.len() + self.frame.len()
    }

    /// The end of the file.
    pub(super) fn finish(&mut self, sink: &mut impl FnMut(Event<'_>) -> bool) {
        match self.state {
            State::After | State::Stopped => {}
            State::Start { .. } | State::Odd => {
                sink(Event::NoObject(&self.carry));
            }
            State::Frame | State::Between => {
                sink(Event::Truncated { element: None, at: self.offset });
            }
            State::Element => {
                let lost = if self.nest.deep {
                    Some(Code::TooDeep)
                } else {
                    (self.length > MAX_BYTES).then_some(Code::TooLarge)
                };
                if let Some(code) = lost {
                    sink(Event::Lost { code, at: self.started });
                }
                let element = lost.is_none().then_some((self.carry.as_slice(), self.started));
                sink(Event::Truncated { element, at: self.offset });
            }
        }
        self.state = State::Stopped;
    }

    fn start(&mut self, bytes: &[u8], at: usize, mark: usize, sink: &mut impl FnMut(Event<'_>) -> bool) -> usize {
        const MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];
        let Some(byte) = bytes.get(at) else { return at };
        if mark < 3 && MARK.get(mark) == Some(byte) && (mark > 0 || self.offset + at as u64 == 0) {
            if mark == 2 && !sink(Event::ByteOrderMark) {
                self.state = State::Stopped;
            } else {
                self.state = State::Start { mark: mark + 1 };
            }
            return at + 1;
        }
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' => {}
            b'{' => {
                self.state = State::Frame;
                self.started_at = self.offset + at as u64;
                return at;
            }
            _ => {
                self.state = State::Odd;
                return at;
            }
        }
        at + 1
    }

    fn odd(&mut self, bytes: &[u8], from: usize, sink: &mut impl FnMut(Event<'_>) -> bool) -> usize {
        self.carry.extend(bytes.iter().skip(from).take(SHOWN - self.carry.len()));
        if self.carry.len() == SHOWN {
            sink(Event::NoObject(&self.carry));
            self.state = State::Stopped;
        }
        bytes.len()
    }

    fn frame(&mut self, bytes: &[u8], from: usize, sink: &mut impl FnMut(Event<'_>) -> bool) -> usize {
        for (n, byte) in bytes.iter().enumerate().skip(from) {
            self.keep_frame(*byte);
            if self.in_string {
                if self.frame_nest.depth == 1 && self.word.len() < 16 {
                    self.word.push(*byte);
                }
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' => self.in_string = false,
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => {
                    self.in_string = true;
                    if self.frame_nest.depth == 1 {
                        self.word.clear();
                    }
                }
                b'[' if self.frame_nest.depth == 1 && self.word == b"features\":" => {
                    self.state = if sink(Event::Opened(&self.frame)) { State::Between } else { State::Stopped };
                    self.streamed = true;
                    self.word.clear();
                    return n + 1;
                }
                b'{' | b'[' => {
                    self.frame_nest.open(*byte);
                    if self.frame_nest.deep {
                        self.lose_frame(Code::TooDeep);
                    }
                }
                b'}' | b']' => {
                    self.frame_nest.close(*byte);
                    if self.frame_nest.depth == 0 {
                        self.close(sink);
                        return n + 1;
                    }
                }
                b':' if self.frame_nest.depth == 1 => self.word.push(b':'),
                b',' if self.frame_nest.depth == 1 => self.word.clear(),
                _ => {}
            }
        }
        bytes.len()
    }

    fn close(&mut self, sink: &mut impl FnMut(Event<'_>) -> bool) {
        let frame = match self.frame_lost {
            Some(code) => Err(code),
            None => Ok(self.frame.as_slice()),
        };
        let on = sink(Event::Closed { frame, streamed: self.streamed, at: self.started_at });
        self.state = if on { State::After } else { State::Stopped };
        self.frame = Vec::new();
    }

    fn keep_frame(&mut self, byte: u8) {
        if self.frame_lost.is_some() {
            return;
        }
        self.frame.push(byte);
        if self.frame.len() > MAX_BYTES {
            self.lose_frame(Code::TooLarge);
        }
    }

    fn lose_frame(&mut self, code: Code) {
        self.frame_lost.get_or_insert(code);
        self.frame = Vec::new();
    }

    fn between(&mut self, bytes: &[u8], from: usize) -> usize {
        for (n, byte) in bytes.iter().enumerate().skip(from) {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' | b',' | b'}' => {}
                b']' => {
                    self.keep_frame(b']');
                    self.state = State::Frame;
                    return n + 1;
                }
                _ => {
                    self.state = State::Element;
                    self.started = self.offset + n as u64;
                    return n;
                }
            }
        }
        bytes.len()
    }

    fn element(&mut self, bytes: &[u8], from: usize, sink: &mut impl FnMut(Event<'_>) -> bool) -> usize {
        let (end, complete) = self.walk(bytes, from);
        let piece = bytes.get(from..end).unwrap_or_default();
        self.length = self.length.saturating_add(piece.len());
        let too_large = self.length > MAX_BYTES;
        if too_large {
            self.carry = Vec::new();
        } else if !complete || !self.carry.is_empty() {
            self.carry.extend_from_slice(piece);
        }
        if !complete {
            return end;
        }
        let at = self.started;
        let event = if self.nest.deep {
            Event::Lost { code: Code::TooDeep, at }
        } else if too_large {
            Event::Lost { code: Code::TooLarge, at }
        } else {
            Event::Element { text: if self.carry.is_empty() { piece } else { &self.carry }, at }
        };
        self.state = if sink(event) { State::Between } else { State::Stopped };
        self.carry.clear();
        self.length = 0;
        self.last = 0;
        self.nest = Nest::default();
        end
    }

    /// Goes on through an entry of `features`: where it was left, and whether that is its end.
    fn walk(&mut self, bytes: &[u8], from: usize) -> (usize, bool) {
        let mut at = from;
        while let Some(byte) = bytes.get(at) {
            if self.in_string {
                if self.escaped {
                    self.escaped = false;
                    at += 1;
                    continue;
                }
                let rest = bytes.get(at..).unwrap_or_default();
                let Some(n) = rest.iter().position(|b| matches!(b, b'"' | b'\\')) else { return (bytes.len(), false) };
                at += n + 1;
                self.escaped = rest.get(n) == Some(&b'\\');
                self.in_string = self.escaped;
                if !self.in_string && self.nest.depth == 0 {
                    return (at, true);
                }
                continue;
            }
            match byte {
                b'"' => self.in_string = true,
                // An object where a key should be: the entry was never closed, and this is the next one.
                b'{' if self.last == b',' && self.nest.in_object() => return (at, true),
                b'{' | b'[' => self.nest.open(*byte),
                b'}' | b']' => {
                    if self.nest.depth == 0 {
                        return (at, true);
                    }
                    self.nest.close(*byte);
                    if self.nest.depth == 0 {
                        return (at + 1, true);
                    }
                }
                b',' | b' ' | b'\t' | b'\n' | b'\r' if self.nest.depth == 0 => return (at, true),
                b' ' | b'\t' | b'\n' | b'\r' => {
                    at += 1;
                    continue;
                }
                _ => {}
            }
            self.last = *byte;
            at += 1;
        }
        (at, false)
    }

    fn after(&mut self, bytes: &[u8], from: usize, sink: &mut impl FnMut(Event<'_>) -> bool) -> usize {
        for (n, byte) in bytes.iter().enumerate().skip(from) {
            if !byte.is_ascii_whitespace() {
                sink(Event::Trailing { at: self.offset + n as u64 });
                self.state = State::Stopped;
                break;
            }
        }
        bytes.len()
    }
}

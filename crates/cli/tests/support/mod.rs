//! A web host on this machine that serves one file by HTTP range, and everything that can go wrong with that.
#![allow(dead_code, unreachable_pub)] // No test uses all of it.

#[path = "../../../basemap/tests/support/mod.rs"]
pub mod archives;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

/// How the host answers one request.
#[derive(Clone)]
pub enum Answer {
    /// As it should.
    Well,
    /// With this status, and one more header line.
    Status(u16, &'static str),
    /// With no more than so many bytes of what it announced.
    BrokenOff(usize),
    /// So many bytes at a time, with a pause before each.
    Slowly(usize, Duration),
    /// With the whole file, whatever was asked for; the length announced is this one, if any.
    Whole(Option<u64>),
}

/// One request that came.
#[derive(Clone, Debug)]
pub struct Request {
    pub range: Option<Range<u64>>,
    pub at: Instant,
}

/// The file as it is now.
#[derive(Clone)]
pub struct Held {
    pub bytes: Arc<Vec<u8>>,
    pub etag: Option<&'static str>,
}

type Script = dyn Fn(usize, &Request) -> Answer + Send + Sync;

pub struct Host {
    pub url: String,
    pub held: Arc<Mutex<Held>>,
    script: Arc<Mutex<Arc<Script>>>,
    log: Arc<Mutex<Vec<Request>>>,
    most: Arc<AtomicUsize>,
}

impl Host {
    pub fn of(bytes: Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = Self {
            url: format!("http://{}/planet.pmtiles", listener.local_addr().unwrap()),
            held: Arc::new(Mutex::new(Held { bytes: Arc::new(bytes), etag: Some("\"one\"") })),
            script: Arc::new(Mutex::new(Arc::new(|_, _| Answer::Well))),
            log: Arc::default(),
            most: Arc::default(),
        };
        let (held, script, log, most) = (host.held.clone(), host.script.clone(), host.log.clone(), host.most.clone());
        let now = Arc::new(AtomicUsize::new(0));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (held, script, log, most, now) =
                    (held.clone(), script.clone(), log.clone(), most.clone(), now.clone());
                std::thread::spawn(move || {
                    let mut reader = BufReader::new(stream.try_clone().unwrap());
                    while let Some(request) = read_request(&mut reader) {
                        most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        let number = {
                            let mut log = log.lock().unwrap();
                            log.push(request.clone());
                            log.len()
                        };
                        let script = script.lock().unwrap().clone();
                        let answer = script(number, &request);
                        let held = held.lock().unwrap().clone();
                        let done = reply(&stream, &held, &request, &answer);
                        now.fetch_sub(1, Ordering::SeqCst);
                        if done.is_none() {
                            let _closed = stream.shutdown(std::net::Shutdown::Both);
                            break;
                        }
                    }
                });
            }
        });
        host
    }

    /// Decides about each request, which are numbered from 1.
    pub fn answers(&self, script: impl Fn(usize, &Request) -> Answer + Send + Sync + 'static) {
        *self.script.lock().unwrap() = Arc::new(script);
        self.log.lock().unwrap().clear();
    }

    pub fn requests(&self) -> Vec<Request> {
        self.log.lock().unwrap().clone()
    }

    /// Most requests that were being answered at the same time.
    pub fn most_at_once(&self) -> usize {
        self.most.load(Ordering::SeqCst)
    }
}

/// `None` when the connection has ended.
fn read_request(reader: &mut impl BufRead) -> Option<Request> {
    let mut range = None;
    let mut lines = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim().to_lowercase();
        if line.is_empty() {
            return (lines > 0).then(|| Request { range, at: Instant::now() });
        }
        lines += 1;
        if let Some((from, to)) = line.strip_prefix("range: bytes=").and_then(|rest| rest.split_once('-')) {
            range = Some(from.parse().ok()?..to.parse::<u64>().ok()? + 1);
        }
    }
}

/// `None`: the connection is to be closed.
fn reply(mut stream: &TcpStream, held: &Held, request: &Request, answer: &Answer) -> Option<()> {
    let length = held.bytes.len() as u64;
    let etag = held.etag.map_or(String::new(), |etag| format!("ETag: {etag}\r\n"));
    if let Answer::Status(status, header) = answer {
        let head = format!("HTTP/1.1 {status} no\r\nContent-Length: 4\r\n{header}\r\n\r\nbad\n");
        return stream.write_all(head.as_bytes()).ok();
    }
    let range = match (answer, &request.range) {
        (Answer::Whole(_), _) | (_, None) => 0..length,
        (_, Some(range)) => range.start..range.end.min(length),
    };
    let whole = matches!(answer, Answer::Whole(_)) || request.range.is_none();
    let announced = match answer {
        Answer::Whole(Some(announced)) => *announced,
        _ => range.end - range.start,
    };
    let head = if whole {
        format!("HTTP/1.1 200 OK\r\nContent-Length: {announced}\r\n{etag}\r\n")
    } else {
        let (from, to) = (range.start, range.end - 1);
        format!(
            "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes {from}-{to}/{length}\r\n\
             Content-Length: {announced}\r\n{etag}\r\n"
        )
    };
    stream.write_all(head.as_bytes()).ok()?;
    let body = &held.bytes[range.start as usize..range.end as usize];
    match answer {
        Answer::BrokenOff(bytes) if *bytes < body.len() => {
            stream.write_all(&body[..*bytes]).ok()?;
            None
        }
        Answer::Slowly(bytes, pause) => {
            for some in body.chunks(*bytes) {
                std::thread::sleep(*pause);
                stream.write_all(some).ok()?;
            }
            Some(())
        }
        _ => stream.write_all(body).ok(),
    }
}

/// The sample of Florence; it stands in for the map of the world.
pub fn florence() -> Vec<u8> {
    static BYTES: LazyLock<Vec<u8>> = LazyLock::new(archives::florence);
    BYTES.clone()
}

/// A folder of its own for one test.
pub fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _gone = std::fs::remove_dir_all(&path);
    path
}

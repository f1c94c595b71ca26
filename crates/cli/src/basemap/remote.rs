//! One file on a web host, read by HTTP range requests (RFC 9110, section 14). Knows when to try again, how long to wait
//! before, and whether it is still the same file.

use std::io::{ErrorKind, Read as _};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use ureq::http::{HeaderMap, Response};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use super::patience::{LONGEST_WAIT, Patience, TRIES};
use super::stock::Stock;
use crate::tell::{Failure, size};

/// Header and root directory of an archive.
pub(super) const HEAD: u64 = 16_384;
/// The largest file that is taken whole from a host that does not send parts.
const MOST_WHOLE: u64 = 200_000_000;
/// Bytes are kept in pieces of this length, so that no more than that is lost when the program is killed.
const SLICE: usize = 1 << 18;

/// What tells one state of a file from the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    pub(super) length: u64,
    /// `ETag` or, without one, `Last-Modified`.
    pub(super) stamp: Option<String>,
}

/// The first answer.
pub(super) struct First {
    pub(super) identity: Identity,
    /// The first bytes; none when the host sends whole files only.
    pub(super) head: Bytes,
}

pub(super) struct Remote {
    pub(super) url: String,
    agent: Agent,
    patience: Patience,
    whole: AtomicBool,
}

/// Takes bytes and the offset that they lie at.
pub(super) type Keep<'a> = dyn Fn(u64, &[u8]) -> Result<(), Failure> + 'a;

/// Why a request brought nothing, or not all.
enum Trouble {
    /// The host cannot be reached at all.
    Unreachable(String),
    /// It may go better next time, at the earliest after that time.
    Again(String, Option<Duration>),
    Final(Failure),
}

impl Remote {
    pub(super) fn new(url: &str, first_wait: Duration) -> Self {
        let seconds = |s| Some(Duration::from_secs(s));
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .user_agent(concat!("common-ground/", env!("CARGO_PKG_VERSION")))
            // Councils and universities often look into encrypted traffic with certificates of their own.
            .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
            .timeout_resolve(seconds(20))
            .timeout_connect(seconds(20))
            .timeout_recv_response(seconds(60))
            .timeout_per_read(seconds(60))
            .build()
            .new_agent();
        Self {
            url: url.to_owned(),
            agent,
            patience: Patience::starting_with(first_wait),
            whole: AtomicBool::new(false),
        }
    }

    /// The host's name, for sentences.
    pub(super) fn host(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        rest.split(['/', '?', '#']).next().and_then(|host| host.rsplit('@').next()).unwrap_or(rest)
    }

    /// Whether the host ignores that only a part was asked for.
    pub(super) fn sends_whole(&self) -> bool {
        self.whole.load(Ordering::Relaxed)
    }

    /// Ends all waiting and fetching soon.
    pub(super) fn stop(&self) {
        self.patience.end();
    }

    pub(super) fn nothing_there(&self) -> Failure {
        Failure::new(format!("{} has no file at {} (404).", self.host(), self.url))
    }

    /// Asks for the first bytes. `None` when there is no such file.
    pub(super) fn first(&self) -> Result<Option<First>, Failure> {
        let mut tries = 0;
        loop {
            match self.ask_first() {
                Ok(first) => return Ok(first),
                Err(Trouble::Final(failure)) => return Err(failure),
                Err(Trouble::Unreachable(why)) => {
                    return Err(Failure::new(format!(
                        "Cannot reach {}: {why}. Check the network connection, and HTTPS_PROXY if you need a proxy.",
                        self.host()
                    )));
                }
                Err(Trouble::Again(why, after)) => self.pause(&mut tries, &why, after)?,
            }
        }
    }

    fn ask_first(&self) -> Result<Option<First>, Trouble> {
        let response = self.ask(Some(&(0..HEAD)))?;
        match response.status().as_u16() {
            206 => {
                let (_, length) = self.place(response.headers())?;
                let identity = Identity { length, stamp: stamp(response.headers()) };
                let mut head = Vec::new();
                let wanted = HEAD.min(length);
                let read = response.into_body().into_reader().take(wanted).read_to_end(&mut head);
                if read.is_err() || head.len() as u64 != wanted {
                    return Err(broke_off());
                }
                Ok(Some(First { identity, head: head.into() }))
            }
            200 => {
                let length = response.body().content_length();
                let Some(length) = length.filter(|length| *length <= MOST_WHOLE) else {
                    let how_long =
                        length.map_or(String::new(), |length| format!(", and this one is {} long", size(length)));
                    return Err(Trouble::Final(Failure::new(format!(
                        "{} sends whole files only, not parts of them (HTTP Range){how_long}: download it first and \
                         name the file, --source FILE.",
                        self.host()
                    ))));
                };
                self.whole.store(true, Ordering::Relaxed);
                let identity = Identity { length, stamp: stamp(response.headers()) };
                Ok(Some(First { identity, head: Bytes::new() }))
            }
            404 | 410 => Ok(None),
            // A file without a single byte has no first bytes.
            416 => Err(Trouble::Final(Failure::new(format!("{} is empty.", self.url)))),
            status => Err(self.refused(status, response.headers())),
        }
    }

    /// Fetches a range, in as many requests as it takes, and gives its bytes in slices to `keep` as they come.
    pub(super) fn fetch(&self, range: Range<u64>, identity: &Identity, keep: &Keep) -> Result<(), Failure> {
        let mut from = range.start;
        let mut tries = 0;
        while from < range.end {
            if self.patience.ended() {
                return Err(Failure::new("Stopped."));
            }
            let before = from;
            match self.fetch_some(&mut from, range.end, identity, keep) {
                Ok(()) => {}
                Err(Trouble::Final(failure)) => return Err(failure),
                Err(Trouble::Again(why, after)) => {
                    if from > before {
                        tries = 0;
                    }
                    self.pause(&mut tries, &why, after)?;
                }
                Err(Trouble::Unreachable(why)) => self.pause(&mut tries, &why, None)?,
            }
        }
        Ok(())
    }

    /// One request. `from` moves on with every slice that was kept.
    fn fetch_some(&self, from: &mut u64, end: u64, identity: &Identity, keep: &Keep) -> Result<(), Trouble> {
        let whole = self.sends_whole();
        let response = self.ask((!whole).then_some(&(*from..end)))?;
        let start = match (response.status().as_u16(), whole) {
            (206, false) => {
                let (start, length) = self.place(response.headers())?;
                if length != identity.length {
                    return Err(self.changed());
                }
                start
            }
            (200, true) if response.body().content_length() == Some(identity.length) => 0,
            (200 | 404 | 410 | 412 | 416, _) => return Err(self.changed()),
            (status, _) => return Err(self.refused(status, response.headers())),
        };
        if stamp(response.headers()) != identity.stamp {
            return Err(self.changed());
        }
        if start > *from || (start < *from && !whole) {
            return Err(Trouble::Again("it sent another part than was asked for".into(), None));
        }
        let mut body = response.into_body().into_reader();
        let mut skip = *from - start;
        let mut slice = Vec::with_capacity(SLICE);
        while *from + (slice.len() as u64) < end && !self.patience.ended() {
            let room = SLICE.min(usize::try_from(end - *from).unwrap_or(SLICE)) - slice.len();
            let wanted = if skip > 0 { skip.min(SLICE as u64) } else { room as u64 };
            let before = slice.len();
            // A slice is filled before it is kept, however little comes at a time.
            let read = (&mut body).take(wanted).read_to_end(&mut slice);
            let came = (slice.len() - before) as u64;
            if skip > 0 {
                slice.clear();
                skip -= came;
            }
            let over = read.is_err() || came < wanted;
            if slice.len() == SLICE || over || *from + slice.len() as u64 == end {
                keep(*from, &slice).map_err(Trouble::Final)?;
                *from += slice.len() as u64;
                slice.clear();
            }
            if over && *from < end {
                return Err(broke_off());
            }
        }
        Ok(())
    }

    /// Compares the first bytes once more where nothing else would tell that the file was exchanged meanwhile.
    pub(super) fn still_the_same(&self, stock: &Stock) -> Result<(), Failure> {
        use common_ground_basemap::Ranges as _;
        if stock.identity().stamp.is_some() {
            return Ok(());
        }
        let now = self.first()?.ok_or_else(|| self.nothing_there())?;
        let before = stock.read(0, now.head.len()).ok().flatten();
        if now.identity == *stock.identity() && before.is_some_and(|before| before == now.head) {
            return Ok(());
        }
        stock.discard();
        match self.changed() {
            Trouble::Final(failure) => Err(failure),
            _ => Ok(()),
        }
    }

    fn ask(&self, range: Option<&Range<u64>>) -> Result<Response<Body>, Trouble> {
        self.patience.wait_for_quiet_to_end();
        let request = self.agent.get(&self.url).header("accept-encoding", "identity");
        let request = match range {
            Some(range) => request.header("range", format!("bytes={}-{}", range.start, range.end - 1)),
            None => request,
        };
        request.call().map_err(|cause| match cause {
            ureq::Error::BadUri(_) | ureq::Error::Http(_) => {
                Trouble::Final(Failure::new(format!("{} is not an address of a file.", self.url)))
            }
            ureq::Error::HostNotFound => unknown_host(),
            ureq::Error::ConnectionFailed => Trouble::Unreachable("nobody answers there".into()),
            ureq::Error::Io(cause) => match cause.kind() {
                ErrorKind::ConnectionRefused => Trouble::Unreachable("nobody answers there".into()),
                ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown | ErrorKind::HostUnreachable => {
                    Trouble::Unreachable("there is no network".into())
                }
                // A name that is not found has no kind of its own.
                _ if cause.to_string().contains("lookup") => unknown_host(),
                _ => Trouble::Again(cause.to_string(), None),
            },
            ureq::Error::ConnectProxyFailed(why) => Trouble::Unreachable(format!("the proxy says {why}")),
            ureq::Error::Rustls(_) | ureq::Error::Tls(_) => {
                Trouble::Final(Failure::new(format!("{} cannot be trusted: {cause}.", self.host())))
            }
            ureq::Error::TooManyRedirects => {
                Trouble::Final(Failure::new(format!("{} sends us from one address to the next.", self.host())))
            }
            ureq::Error::Timeout(_) => Trouble::Again("it took too long to answer".into(), None),
            cause => Trouble::Again(cause.to_string(), None),
        })
    }

    /// From `Content-Range: bytes 0-99/1234`: where the answer begins, and how long the whole file is.
    fn place(&self, headers: &HeaderMap) -> Result<(u64, u64), Trouble> {
        let text = headers.get("content-range").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let numbers = text.strip_prefix("bytes ").and_then(|rest| {
            let (range, length) = rest.split_once('/')?;
            Some((range.split_once('-')?.0.trim().parse().ok()?, length.trim().parse().ok()?))
        });
        numbers.ok_or_else(|| {
            Trouble::Final(Failure::new(format!(
                "{} does not say how long the file is: download it first and name the file, --source FILE.",
                self.host()
            )))
        })
    }

    fn refused(&self, status: u16, headers: &HeaderMap) -> Trouble {
        match status {
            408 | 429 | 500..=599 => {
                let after = headers.get("retry-after").and_then(|value| value.to_str().ok()?.trim().parse().ok());
                Trouble::Again(format!("it is busy or broken ({status})"), after.map(Duration::from_secs))
            }
            401 | 403 | 407 => {
                Trouble::Final(Failure::new(format!("{} does not let us read {} ({status}).", self.host(), self.url)))
            }
            _ => Trouble::Final(Failure::new(format!("{} answered {} with {status}.", self.host(), self.url))),
        }
    }

    fn changed(&self) -> Trouble {
        Trouble::Final(Failure::new(format!(
            "{} became another file while it was being read: run the command again, it starts anew then.",
            self.url
        )))
    }

    /// Waits before the next try, or gives up.
    fn pause(&self, tries: &mut u32, why: &str, after: Option<Duration>) -> Result<(), Failure> {
        *tries += 1;
        if *tries >= TRIES {
            return Err(Failure::new(format!(
                "{} did not answer as it should {TRIES} times in a row: {why}. What has come is kept: run the command \
                 again later.",
                self.host()
            )));
        }
        if let Some(after) = after.filter(|after| *after > LONGEST_WAIT) {
            let minutes = after.as_secs().div_ceil(60);
            return Err(Failure::new(format!(
                "{} asks us to come back in {minutes} minutes. What has come is kept: run the command again then.",
                self.host()
            )));
        }
        self.patience.wait(*tries, after);
        Ok(())
    }
}

fn unknown_host() -> Trouble {
    Trouble::Unreachable("there is no such host, or no network".into())
}

fn broke_off() -> Trouble {
    Trouble::Again("the answer broke off".into(), None)
}

fn stamp(headers: &HeaderMap) -> Option<String> {
    let value = headers.get("etag").or_else(|| headers.get("last-modified"))?;
    Some(value.to_str().ok()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_s_name_is_read_from_its_address() {
        let cases = [
            ("https://build.protomaps.com/20260302.pmtiles", "build.protomaps.com"),
            ("http://me:secret@example.org:8080/a?b", "example.org:8080"),
        ];
        for (url, host) in cases {
            assert_eq!(Remote::new(url, Duration::ZERO).host(), host);
        }
    }
}

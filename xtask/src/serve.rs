//! `cargo xtask serve`: the built files on this machine's own address, with what a careful host sends: media types,
//! HTTP Range for the street map, the content security policy of the architecture, and caching by content.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Component, Path, PathBuf};
use std::process::Child;
use std::time::SystemTime;

use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use crate::{Failure, Outcome, build, tell};

/// ARCHITECTURE.md, invariant 9.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'";
/// Asks once a second whether there is a newer build.
const RELOAD: &str = "let seen; setInterval(async () => { try { const now = await (await fetch('/xtask/built')).text(); \
    if (seen && now && now !== seen) location.reload(); seen = now || seen; } catch {} }, 1000);";
const ANSWERING_THREADS: usize = 4;

pub(crate) struct Options {
    port: u16,
    dev: bool,
}

impl Options {
    pub(crate) fn read(mut arguments: &[&str]) -> Outcome<Self> {
        let mut options = Self { port: 8080, dev: false };
        loop {
            arguments = match arguments {
                [] => return Ok(options),
                ["--dev", rest @ ..] => {
                    options.dev = true;
                    rest
                }
                ["--port", port, rest @ ..] => {
                    options.port = port
                        .parse()
                        .map_err(|_| Failure::new(format!("“{port}” is not a port: give a number up to 65535.")))?;
                    rest
                }
                [unknown, ..] => return Err(Failure::new(format!("serve knows --port N and --dev, not “{unknown}”."))),
            };
        }
    }
}

pub(crate) fn serve(options: &Options) -> Outcome {
    // Taken first: a port in use should not cost a build.
    let server = Server::http(("127.0.0.1", options.port)).map_err(|cause| {
        Failure::new(format!("Port {} cannot be used ({cause}): choose another with --port.", options.port))
    })?;
    let watcher = if options.dev {
        build::prepare()?;
        Some(
            build::trunk("watch")
                .spawn()
                .map_err(|cause| Failure::new(format!("Trunk could not be started: {cause}.")))?,
        )
    } else {
        build::release()?;
        None
    };
    let site = Site { root: build::dist(), reload: watcher.is_some() };
    let port = server.server_addr().to_ip().map_or(options.port, |address| address.port());
    tell::line(&format!("\nCommon Ground is at  http://localhost:{port}/  (Ctrl-C ends it)"));
    std::thread::scope(|scope| {
        for _ in 0..ANSWERING_THREADS {
            scope.spawn(|| server.incoming_requests().for_each(|request| site.answer(request)));
        }
    });
    watcher.map_or(Ok(()), stop)
}

fn stop(mut watcher: Child) -> Outcome {
    watcher.kill().map_err(|cause| Failure::new(format!("Trunk could not be stopped: {cause}.")))
}

struct Site {
    root: PathBuf,
    /// Whether pages reload themselves after a build.
    reload: bool,
}

impl Site {
    fn answer(&self, request: Request) {
        let path = request.url().split(['?', '#']).next().unwrap_or("/").to_owned();
        // A visitor who went away is no failure of the server's.
        let _sent = match (request.method(), path.as_str()) {
            (Method::Get | Method::Head, "/xtask/built") if self.reload => {
                request.respond(Response::from_string(self.built()))
            }
            (Method::Get | Method::Head, "/xtask/reload.js") if self.reload => {
                let mut script = Response::from_string(RELOAD);
                if let Some(header) = header("Content-Type", "text/javascript") {
                    script.add_header(header);
                }
                request.respond(script)
            }
            (Method::Get | Method::Head, path) => match self.file(path) {
                Some(file) if self.reload && file.ends_with("index.html") => page(request, &file),
                Some(file) => send(request, &file),
                None => request.respond(Response::from_string("Not found").with_status_code(404)),
            },
            _ => request.respond(Response::from_string("Only GET and HEAD").with_status_code(405)),
        };
    }

    /// The file behind an address, never one outside the folder.
    fn file(&self, address: &str) -> Option<PathBuf> {
        let relative = Path::new(address.trim_start_matches('/'));
        if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        let path = self.root.join(relative);
        let path = if path.is_dir() { path.join("index.html") } else { path };
        path.is_file().then_some(path)
    }

    /// When the page was last built, as a text that differs between builds.
    fn built(&self) -> String {
        let changed = std::fs::metadata(self.root.join("index.html")).and_then(|about| about.modified()).ok();
        let since = changed.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
        since.map(|since| since.as_millis().to_string()).unwrap_or_default()
    }
}

/// The page with the script that reloads it.
fn page(request: Request, file: &Path) -> std::io::Result<()> {
    let html = std::fs::read_to_string(file)?;
    let html = html.replace("</head>", "<script type=\"module\" src=\"/xtask/reload.js\"></script></head>");
    let mut response = Response::from_string(html);
    for header in common(file) {
        response.add_header(header);
    }
    request.respond(response)
}

/// A file whole or in part. A range that cannot be read as one stretch is answered with the whole file, as HTTP allows.
fn send(request: Request, path: &Path) -> std::io::Result<()> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    let range = request.headers().iter().find(|h| h.field.equiv("Range")).map(|h| h.value.as_str().to_owned());
    let mut headers = common(path);
    let (status, from, count) =
        match range.as_deref().and_then(|range| stretch(range, length)).unwrap_or(Stretch::Whole) {
            Stretch::Whole => (200, 0, length),
            Stretch::Beyond => {
                headers.extend(header("Content-Range", &format!("bytes */{length}")));
                (416, 0, 0)
            }
            Stretch::Bytes(from, to) => {
                headers.extend(header("Content-Range", &format!("bytes {from}-{to}/{length}")));
                (206, from, to - from + 1)
            }
        };
    file.seek(SeekFrom::Start(from))?;
    let size = usize::try_from(count).ok();
    request.respond(
        Response::new(StatusCode(status), headers, file.take(count), size, None).with_chunked_threshold(usize::MAX),
    )
}

/// What of a file is wanted.
#[derive(Debug, PartialEq)]
enum Stretch {
    Whole,
    /// First and last byte.
    Bytes(u64, u64),
    /// Past the file's end.
    Beyond,
}

/// Reads `bytes=a-b`, `bytes=a-` and `bytes=-n`; `None` for anything else.
fn stretch(range: &str, length: u64) -> Option<Stretch> {
    let (from, to) = range.strip_prefix("bytes=")?.split_once('-')?;
    let last = length.checked_sub(1);
    let (from, to) = match (from, to) {
        ("", count) => (length.saturating_sub(count.parse().ok()?), last?),
        (from, "") => (from.parse().ok()?, last?),
        (from, to) => (from.parse().ok()?, to.parse::<u64>().ok()?.min(last?)),
    };
    Some(if from <= to && from < length { Stretch::Bytes(from, to) } else { Stretch::Beyond })
}

fn common(path: &Path) -> Vec<Header> {
    // Folders named after their content never change.
    let for_ever = path.components().any(|part| part.as_os_str().to_string_lossy().starts_with("v-"));
    let cache = if for_ever { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = [
        header("Content-Type", media_type(path)),
        header("Content-Security-Policy", POLICY),
        header("X-Content-Type-Options", "nosniff"),
        header("Cache-Control", cache),
        header("Accept-Ranges", "bytes"),
    ];
    headers.into_iter().flatten().collect()
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "geojson" => "application/geo+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "pmtiles" => "application/vnd.pmtiles",
        _ => "text/plain; charset=utf-8",
    }
}

/// Both parts are ours and plain ASCII, so there always is a header.
fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_http_says() {
        for (range, wanted) in [
            ("bytes=0-99", Some(Stretch::Bytes(0, 99))),
            ("bytes=900-2000", Some(Stretch::Bytes(900, 999))),
            ("bytes=990-", Some(Stretch::Bytes(990, 999))),
            ("bytes=-10", Some(Stretch::Bytes(990, 999))),
            ("bytes=1000-", Some(Stretch::Beyond)),
            ("bytes=5-2", Some(Stretch::Beyond)),
            ("bytes=0-1,5-6", None),
            ("lines=1-2", None),
        ] {
            assert_eq!(stretch(range, 1000), wanted, "{range}");
        }
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let site = Site { root: PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src"), reload: false };
        assert!(site.file("/serve.rs").is_some());
        for address in ["/../Cargo.toml", "//etc/passwd", "/./../Cargo.toml", "/setup/../../Cargo.toml"] {
            assert!(site.file(address).is_none(), "{address}");
        }
    }
}

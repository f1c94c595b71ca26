//! `cargo xtask serve`: the built files on this machine's own address, with what a careful host sends: media types,
//! HTTP Range for the street map, the content security policy of the architecture, and caching by content.

use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::Request;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::{self, Next};
use axum::response::{Html, Response};
use axum::routing::get;
use tower_http::services::ServeDir;

use crate::build::{self, Profile};
use crate::{Failure, Outcome, tell};

/// ARCHITECTURE.md, invariant 9.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'";
/// Asks once a second whether there is a newer build.
const RELOAD: &str = "let seen; setInterval(async () => { try { const now = await (await fetch('/xtask/built')).text(); \
    if (seen && now && now !== seen) location.reload(); seen = now || seen; } catch {} }, 1000);";

/// What a build is made of.
const SOURCES: [&str; 6] = ["src", "crates/core/src", "assets", "build", "index.html", "Cargo.toml"];

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
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).map_err(|cause| {
        Failure::new(format!("Port {} cannot be used ({cause}): choose another with --port.", options.port))
    })?;
    if options.dev {
        build::prepare()?;
        build::build(Profile::Dev)?;
        std::thread::spawn(rebuild_on_change);
    } else {
        build::release()?;
    }
    answer(listener, options.dev).map_err(|cause| Failure::new(format!("The server stopped: {cause}.")))
}

/// Builds again whenever a source file is newer than the last build; a failure is shown and waits for the next change.
fn rebuild_on_change() {
    let mut seen = newest(&SOURCES.map(PathBuf::from));
    loop {
        std::thread::sleep(Duration::from_millis(500));
        let now = newest(&SOURCES.map(PathBuf::from));
        if now > seen {
            seen = now;
            if let Err(Failure(sentence)) = build::build(Profile::Dev) {
                tell::line(&sentence);
            }
        }
    }
}

/// When the newest of these files and of all files below these folders was changed.
fn newest(paths: &[PathBuf]) -> Option<SystemTime> {
    let changed = |path: &PathBuf| match std::fs::read_dir(path) {
        Ok(entries) => newest(&entries.flatten().map(|entry| entry.path()).collect::<Vec<_>>()),
        Err(_) => std::fs::metadata(path).ok()?.modified().ok(),
    };
    paths.iter().filter_map(changed).max()
}

fn answer(listener: TcpListener, reload: bool) -> std::io::Result<()> {
    let port = listener.local_addr()?.port();
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tell::line(&format!("\nCommon Ground is at  http://localhost:{port}/  (Ctrl-C ends it)"));
        axum::serve(listener, site(reload)).await
    })
}

/// dist/ with the headers of a careful host; with `reload`, a page that reloads itself after each build.
fn site(reload: bool) -> Router {
    let mut site = Router::new().fallback_service(ServeDir::new(build::dist()));
    if reload {
        site = site
            .route("/", get(page))
            .route("/xtask/built", get(built))
            .route("/xtask/reload.js", get(|| async { ([(CONTENT_TYPE, "text/javascript")], RELOAD) }));
    }
    site.layer(middleware::from_fn(careful))
}

async fn careful(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    set_headers(&path, response.headers_mut());
    response
}

fn set_headers(path: &str, headers: &mut HeaderMap) {
    // Folders named after their content never change.
    let for_ever = path.starts_with("/v-");
    let cache = if for_ever { "public, max-age=31536000, immutable" } else { "no-cache" };
    let unknown_type = match path.rsplit_once('.') {
        Some((_, "pmtiles")) => Some("application/vnd.pmtiles"),
        Some((_, "ftl")) => Some("text/plain; charset=utf-8"),
        _ => None,
    };
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    // A page on another port can try the element (docs/embedding.md). There is nothing here that is not public.
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    if let Some(media_type) = unknown_type {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
}

/// The page with the script that reloads it; nothing but that script before the first build.
async fn page() -> Html<String> {
    let html = std::fs::read_to_string(build::dist().join("index.html")).unwrap_or_else(|_| "<head></head>".to_owned());
    Html(html.replace("</head>", "<script type=\"module\" src=\"/xtask/reload.js\"></script></head>"))
}

/// When the page was last built, as a text that differs between builds.
async fn built() -> String {
    let changed = std::fs::metadata(build::dist().join("index.html")).and_then(|about| about.modified()).ok();
    let since = changed.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
    since.map_or_else(|| "none".to_owned(), |since| since.as_millis().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_after_its_content_is_kept_for_ever() {
        for (path, wanted) in [
            ("/v-0a1b/engine.js", "public, max-age=31536000, immutable"),
            ("/", "no-cache"),
            ("/basemaps/demo.pmtiles", "no-cache"),
        ] {
            let mut headers = HeaderMap::new();
            set_headers(path, &mut headers);
            assert_eq!(headers[CACHE_CONTROL], wanted, "{path}");
            assert_eq!(headers[CONTENT_SECURITY_POLICY], POLICY);
            assert_eq!(headers[ACCESS_CONTROL_ALLOW_ORIGIN], "*");
        }
    }
}

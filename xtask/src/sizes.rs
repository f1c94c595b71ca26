//! How much a visitor downloads: every built file raw and compressed, and the budget of what comes before the widget is
//! usable. A KB here is 1,000 bytes; compressed is brotli at level 11, as a careful host sends it.

use std::io::Write as _;
use std::path::Path;

use crate::{Failure, Outcome, host};

const LEVEL: u32 = 11;
const WINDOW: u32 = 22;
/// Formats that are compressed already.
const DENSE: [&str; 4] = ["woff2", "pmtiles", "png", "jpg"];

/// The script that other pages load at once.
const EMBED: &str = "embed.js";

struct File {
    path: String,
    raw: usize,
    sent: usize,
}

impl File {
    /// Path without the folder named after the content.
    fn name(&self) -> &str {
        match self.path.split_once('/') {
            Some((folder, rest)) if folder.starts_with("v-") => rest,
            _ => &self.path,
        }
    }

    /// Whether a visitor waits for it. Fonts swap in later; all files of code but the first, and the pictures of the
    /// second page, come later (the journeys see that they are not asked for before); map data is not the widget; other
    /// languages and licences are asked for; what installs the app comes last of all. Whatever is not named here counts.
    fn before_usable(&self) -> bool {
        let later = [
            "basemaps/",
            "fonts/",
            "pictures.svg",
            "chunk_",
            "split_",
            "projector.css",
            "passing.js",
            "qr-reader.js",
            "paper.css",
            "paper.js",
            "sealing.js",
            "third-party.txt",
            "icon.svg",
            // What other pages load in place of index.html and start.js.
            EMBED,
            "common-ground.d.ts",
            "shadow.js",
            "frame.js",
        ];
        let app = ["app/", "offline.js", "sw.js"];
        let other_language = self.name().starts_with("i18n/") && self.name() != "i18n/en.ftl";
        let other_project = self.name().starts_with("projects/") && self.name() != "projects/demo.json";
        !other_language && !other_project && !later.iter().chain(&app).any(|name| self.name().starts_with(name))
    }
}

/// Lists every file of dist/.
pub(crate) fn print(dist: &Path) -> Outcome {
    println!("\n{:>9} {:>9}  file (KB raw, KB brotli)", "raw", "brotli");
    for file in measure(dist)? {
        println!("{:>9} {:>9}  {}", kb(file.raw), kb(file.sent), file.path);
    }
    Ok(())
}

/// Fails when a part of the first load has grown past its limit.
pub(crate) fn within_budget(dist: &Path) -> Outcome {
    let files = measure(dist)?;
    let first: Vec<&File> = files.iter().filter(|file| file.before_usable()).collect();
    let sum = |wanted: &dyn Fn(&File) -> bool| first.iter().filter(|f| wanted(f)).map(|f| f.sent).sum::<usize>();
    let wasm = |file: &File| Path::new(&file.path).extension().is_some_and(|end| end == "wasm");
    let engine = |file: &File| file.name() == "engine.js";
    let embed = files.iter().filter(|file| file.path == EMBED).map(|file| file.sent).sum::<usize>();
    let parts = [
        ("in other people's pages at once", embed, 4_000),
        ("wasm", sum(&wasm), 160_000),
        ("map engine", sum(&engine), 112_000),
        ("everything else", sum(&|file| !wasm(file) && !engine(file)), 28_000),
        ("together", sum(&|_| true), 300_000),
    ];
    println!("\nBefore usable, KB brotli:");
    for file in first.iter().filter(|file| !wasm(file) && !engine(file)) {
        println!("    {:>7}  {}", kb(file.sent), file.name());
    }
    let mut over = Vec::new();
    for (name, size, limit) in parts {
        println!("{:>9} of {:>5}  {name}", kb(size), kb(limit));
        if size > limit {
            over.push(name);
        }
    }
    if over.is_empty() { Ok(()) } else { Err(Failure::new(format!("Past the size budget: {}.", over.join(", ")))) }
}

fn measure(dist: &Path) -> Outcome<Vec<File>> {
    host::files(dist)?
        .into_iter()
        .map(|path| {
            let bytes = std::fs::read(dist.join(&path))
                .map_err(|cause| Failure::new(format!("Cannot read {path}: {cause}.")))?;
            let dense = Path::new(&path).extension().is_some_and(|end| DENSE.iter().any(|dense| end == *dense));
            let sent = if dense { bytes.len() } else { compressed(&bytes)? };
            Ok(File { raw: bytes.len(), path, sent })
        })
        .collect()
}

fn compressed(bytes: &[u8]) -> Outcome<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, LEVEL, WINDOW);
    let written = writer.write_all(bytes).and_then(|()| writer.flush());
    written.map_err(|cause| Failure::new(format!("Cannot compress: {cause}.")))?;
    Ok(writer.into_inner().len())
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files, shown with one decimal")]
fn kb(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / 1000.0)
}

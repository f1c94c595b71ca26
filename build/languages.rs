//! Makes the table of the interface's languages out of the files in `assets/i18n/`: a language is added by adding its
//! file. What the table says stands in the comments at the head of each file (docs/translating.md). A file in which a
//! message is missing is left out, so that nobody meets English in the middle of their language.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What speakers call their language, for files that don't say it themselves.
pub const NAMES: [(&str, &str); 17] = [
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("gu", "ગુજરાતી"),
    ("it", "Italiano"),
    ("lt", "Lietuvių"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("so", "Soomaali"),
    ("ta", "தமிழ்"),
    ("ur", "اردو"),
];

/// The messages that a language lacks.
pub fn missing<'a>(english: &'a str, other: &str) -> Vec<&'a str> {
    fn keys(text: &str) -> impl Iterator<Item = &str> {
        let names = text.lines().filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim_end());
        names.filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase()))
    }
    keys(english).filter(|key| !keys(other).any(|there| there == *key)).collect()
}

/// Writes the table where the widget includes it.
///
/// # Errors
/// A sentence that names the file and what is wrong with it.
pub fn main() -> Result<(), String> {
    let folder = Path::new("assets/i18n");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build/languages.rs");
    let files = fs::read_dir(folder).map_err(|cause| format!("{}: {cause}", folder.display()))?;
    let mut files: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "ftl"));
    files.sort();
    let english = fs::read_to_string(folder.join("en.ftl")).map_err(|cause| format!("en.ftl: {cause}"))?;
    let mut table = String::from("&[\n");
    for file in files {
        let problem = |what: &str| format!("{}: {what}", file.display());
        println!("cargo::rerun-if-changed={}", file.display());
        let text = fs::read_to_string(&file).map_err(|cause| problem(&cause.to_string()))?;
        let tag = file.file_stem().and_then(|tag| tag.to_str()).ok_or_else(|| problem("has no name"))?;
        let said = |key: &str| {
            let head = text.lines().take_while(|line| line.starts_with('#') || line.trim().is_empty());
            head.filter_map(|line| line.trim_start_matches('#').trim().strip_prefix(key)).map(str::trim).next()
        };
        let known = || NAMES.iter().find(|(known, _)| *known == tag).map(|(_, name)| *name);
        let name = said("language:")
            .or_else(known)
            .ok_or_else(|| problem("needs a line “# language: …” at its head, with its own name"))?;
        let missing = missing(&english, &text);
        if !missing.is_empty() {
            // Its words would be said in English, in the voice of another language.
            println!("cargo::warning={} is not offered before it has: {}", file.display(), missing.join(", "));
            continue;
        }
        let checked = said("review:") != Some("machine-drafted");
        writeln!(table, "    Language {{ tag: {tag:?}, name: {name:?}, checked: {checked} }},")
            .map_err(|cause| cause.to_string())?;
    }
    table.push_str("]\n");
    let out = env::var("OUT_DIR").map_err(|cause| cause.to_string())?;
    fs::write(Path::new(&out).join("languages.rs"), table).map_err(|cause| cause.to_string())
}

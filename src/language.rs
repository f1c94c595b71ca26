//! Which languages there are, and in which one a visit begins. The interface's own are compiled in by
//! `build/languages.rs`, one for each file in `assets/i18n/`; a project may list others, for its own texts.

use common_ground_core::Project;
use common_ground_core::project::base_language;

use crate::device;

/// Language chosen in this visit, after the one that the page asked for at the time.
const TAB_LANGUAGE: &str = "common-ground-language";

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47.
    pub tag: &'static str,
    /// As its speakers call it.
    pub name: &'static str,
    /// Whether a native speaker has read it.
    pub checked: bool,
}

/// The languages of the interface, by tag.
pub const LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// English, in which every message is there.
pub const ENGLISH: &str = "en";

/// The interface's language for a tag: the same, or its base.
pub fn of_interface(tag: &str) -> Option<&'static Language> {
    let of = |wanted: &str| LANGUAGES.iter().find(|language| language.tag == wanted);
    of(tag).or_else(|| of(base_language(tag)))
}

/// The language of the interface's words where `tag` was chosen: English for a language that only the project has.
pub fn spoken(tag: &str) -> &'static str {
    of_interface(tag).map_or(ENGLISH, |language| language.tag)
}

/// What its speakers call a language of the interface; for others, the tag.
pub fn name(tag: &str) -> &str {
    of_interface(tag).map_or(tag, |language| language.name)
}

/// `rtl` for what is written from the right, else `ltr`.
pub fn direction(tag: &str) -> &'static str {
    const RIGHT: [&str; 10] = ["ar", "fa", "ur", "he", "ps", "sd", "ug", "yi", "dv", "ckb"];
    let script = tag.split('-').nth(1).unwrap_or_default();
    let right = match script {
        "Arab" | "Hebr" | "Thaa" => true,
        _ => script.len() != 4 && RIGHT.contains(&base_language(tag)),
    };
    if right { "rtl" } else { "ltr" }
}

/// In which language a visit begins (docs/translating.md): chosen before in this visit; asked for by the page; the
/// person's own, where interface and project have it; the project's first; English.
pub fn first(asked: Option<&str>, project: &Project) -> String {
    chosen(asked).filter(|tag| is_offered(tag, project)).unwrap_or_else(|| unchosen(asked, project))
}

/// The same for the next person, who has not chosen yet.
pub fn unchosen(asked: Option<&str>, project: &Project) -> String {
    let languages = device::languages();
    let own = languages.iter().find_map(|own| {
        let base = base_language(own);
        project.languages.iter().find(|tag| base_language(tag) == base && of_interface(tag).is_some())
    });
    let first = project.languages.first().filter(|tag| of_interface(tag).is_some());
    let asked = asked.filter(|tag| is_offered(tag, project));
    asked.or(own.or(first).map(String::as_str)).unwrap_or(ENGLISH).to_owned()
}

fn is_offered(tag: &str, project: &Project) -> bool {
    of_interface(tag).is_some() || project.languages.iter().any(|listed| listed == tag)
}

fn chosen(asked: Option<&str>) -> Option<String> {
    let kept = device::tab_value(TAB_LANGUAGE)?;
    let (before, chosen) = kept.split_once(' ')?;
    // An address that asks for another language than it did is the newer wish.
    (before == asked.unwrap_or_default()).then(|| chosen.to_owned())
}

/// Keeps what was chosen for the rest of the visit, or forgets it. `asked` is what the page asks for.
pub fn keep(asked: Option<&str>, tag: Option<&str>) {
    let kept = tag.map(|tag| [asked.unwrap_or_default(), " ", tag].concat());
    device::set_tab_value(TAB_LANGUAGE, kept.as_deref());
}

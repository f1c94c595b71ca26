//! Words that say what sort of thing a place is, in the languages that our projects speak: they are in the names of many
//! places, so sharing one says little, and differing in one says much. The tables are short on purpose: a word that is
//! missing counts as the place's own, which makes fewer suggestions and no wrong ones.

/// Words for one sort of thing each; the first stands for the others. Foreign ones as they are without accents, those of
/// other scripts as they sound.
#[rustfmt::skip]
const SORTS: [&[&str]; 42] = [
    &["park", "pk", "parc", "parco", "parque", "parkas", "parko", "udyan", "hadiqa", "poonga"],
    &["garden", "gardens", "gdn", "gdns", "ogrod", "gradina", "giardino", "jardin", "jardim", "bagh", "bustan"],
    &["library", "lib", "biblioteka", "biblioteca", "bibliotheque", "maktaba", "kitabkhana", "pustakalay", "granthagar"],
    &["mosque", "masjid", "masjed", "mosquee", "meczet", "moschee", "moschea", "mezquita", "mechet"],
    &["church", "kosciol", "biserica", "chiesa", "iglesia", "igreja", "eglise", "kirche", "tserkov", "kanisa", "girja"],
    &["chapel"], &["cathedral"], &["synagogue"],
    &["temple", "mandir", "kovil", "koil"],
    &["gurdwara", "gurudwara", "gurduara"],
    &["school", "sch", "szkola", "scoala", "scuola", "escuela", "escola", "ecole", "mokykla", "shkola", "madrasa"],
    &["nursery"], &["college", "coll"], &["university", "univ"], &["academy", "acad"],
    &["centre", "center", "ctr", "centru", "centrum", "centro", "centras", "tsentr", "markaz", "kendra", "kendro"],
    &["hall"], &["club", "klub", "clube"],
    &["station", "stn", "stacja", "gara", "stazione", "estacion", "stesen"],
    &["stop"], &["bridge", "most"], &["canal"], &["river"], &["lake"], &["towpath"],
    &["road", "rd"], &["street", "str"], &["avenue", "ave"], &["lane", "ln"], &["square", "sq", "piazza", "plaza"],
    &["estate"], &["green", "grn"], &["common"], &["playground", "playpark"], &["allotment", "allotments"],
    &["market", "mkt", "targ", "piata", "mercato", "mercado", "rynok", "bazaar", "bazar", "bajar", "souq"],
    &["shop", "store", "shops"], &["cafe", "caffe", "kawiarnia", "cafeteria"],
    &["surgery", "clinic", "gp", "klinika"], &["hospital", "hosp", "szpital", "spital", "ospedale", "aspatal"],
    &["gym"], &["pool", "baths"],
];

/// Words that people leave out and put in: they hardly count.
#[rustfmt::skip]
const SOFT: [&str; 13] = [
    "community", "public", "local", "saint", "st", "san", "santa", "sri", "shri", "shree", "my", "our", "area",
];

/// Words that mean nothing here.
const FILLER: [&str; 8] = ["by", "for", "to", "with", "this", "that", "near", "opposite"];

/// What stands for this sort of thing; `None` for a word that says something else. `same` finds words that are written
/// otherwise.
pub(super) fn sort(word: &str, same: impl Fn(&str) -> bool) -> Option<&'static str> {
    let group = SORTS.iter().find(|group| group.contains(&word));
    let group = group.or_else(|| SORTS.iter().find(|group| group.iter().any(|known| same(known))));
    group.and_then(|group| group.first().copied())
}

/// Whether a word hardly counts.
pub(super) fn is_soft(word: &str) -> bool {
    SOFT.contains(&word)
}

/// Whether a word counts for nothing.
pub(super) fn is_filler(word: &str) -> bool {
    FILLER.contains(&word) || crate::gazetteer::is_small(word)
}

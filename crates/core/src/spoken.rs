//! A text cut into what a speech synthesiser says in one go. Browsers give up on what takes longer than some fifteen
//! seconds, and what is stopped must be silent at once, so a text is spoken sentence by sentence.

/// Ends a sentence when a space or nothing follows: Latin, Devanagari (also in Bengali, Panjabi and Gujarati), Arabic
/// and Urdu.
const ENDS: [char; 8] = ['.', '!', '?', '…', '।', '॥', '۔', '؟'];

/// Marks after which one may breathe in a sentence that is too long.
const BREATHS: [char; 7] = [',', ';', ':', '–', '—', '،', '؛'];

/// The sentences of a text, none of them longer than `most` characters (at least 1): a longer one is cut after a mark
/// where one breathes, else between words, else anywhere. Nothing is lost but white space at the cuts.
pub fn sentences(text: &str, most: usize) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (sentence, after) = rest.split_at(first_end(rest));
        push_parts(sentence.trim(), most.max(1), &mut all);
        rest = after.trim_start();
    }
    all
}

/// Where the first sentence ends, in bytes.
fn first_end(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let stops = chars.peek().is_none_or(|(_, next)| next.is_whitespace());
        if c == '\n' || (stops && ENDS.contains(&c)) {
            return at + c.len_utf8();
        }
    }
    text.len()
}

fn push_parts<'t>(sentence: &'t str, most: usize, all: &mut Vec<&'t str>) {
    let mut rest = sentence;
    while let Some((limit, _)) = rest.char_indices().nth(most) {
        let fits = rest.get(..limit).unwrap_or(rest);
        let after = |marks: &dyn Fn(char) -> bool| {
            fits.char_indices().rev().find(|(_, c)| marks(*c)).map(|(at, c)| at + c.len_utf8())
        };
        let cut = after(&|c| BREATHS.contains(&c)).or_else(|| after(&char::is_whitespace)).unwrap_or(limit);
        let (part, left) = rest.split_at(cut);
        all.push(part.trim_end());
        rest = left.trim_start();
    }
    if !rest.is_empty() {
        all.push(rest);
    }
}

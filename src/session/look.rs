//! How the page looks to the person in front of it: the size of its text, its colours, and easy mode. Kept in this tab
//! for the visit and forgotten when the next person begins; nothing of it goes into an answer.

use leptos::prelude::*;
use web_sys::Element;

use super::Session;
use crate::device;
use crate::map::Theme;

/// The sizes of text that are offered, in per cent.
pub const SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// Under this name it is kept in the tab: its words with blanks between them, such as `150 dark easy`.
const TAB_LOOK: &str = "common-ground-look";
/// The word for easy mode.
const EASY: &str = "easy";

/// What the person has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Size of the text, in per cent; one of [`SIZES`].
    pub text: u16,
    /// Colours; `None` follows the system.
    pub theme: Option<Theme>,
    /// Fewer questions, most of them answered by picking a picture; larger targets.
    pub easy: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { text: 100, theme: None, easy: false }
    }
}

impl Look {
    fn read(written: &str) -> Self {
        let mut look = Self::default();
        for word in written.split(' ') {
            look.easy |= word == EASY;
            look.theme = look.theme.or(Theme::ALL.into_iter().find(|theme| theme.name() == word));
            look.text = SIZES.into_iter().find(|size| word.parse() == Ok(*size)).unwrap_or(look.text);
        }
        look
    }

    /// Its words with blanks between them, easy mode last.
    fn written(self) -> String {
        let mut words = self.text.to_string();
        for word in self.theme.map(Theme::name).into_iter().chain(self.easy.then_some(EASY)) {
            words.push(' ');
            words.push_str(word);
        }
        words
    }

    /// Puts it on the widget's root, for the styles.
    fn wear(self, root: &Element) {
        let text = self.text.to_string();
        let text = Some(text.as_str()).filter(|_| self.text != 100);
        let easy = self.easy.then_some("");
        for (name, value) in [("data-text", text), ("data-theme", self.theme.map(Theme::name)), ("data-easy", easy)] {
            // Refused only for names that are none.
            let _ = match value {
                Some(value) => root.set_attribute(name, value),
                None => root.remove_attribute(name),
            };
        }
    }
}

impl Session {
    /// Whether the person wants fewer questions, answered by picking pictures, and everything read aloud; follows
    /// changes.
    pub fn easy(self) -> bool {
        self.look.with(|look| look.ends_with(EASY))
    }

    /// The same, without following it.
    pub(super) fn easy_now(self) -> bool {
        self.look.with_untracked(|look| look.ends_with(EASY))
    }

    /// How the page looks now.
    pub fn look_now(self) -> Look {
        Look::read(&self.look.get_untracked())
    }

    /// Follows changes of the look.
    pub fn follow_look(self) {
        self.look.track();
    }

    /// Changes how the page looks, and what is asked.
    pub fn change_look(self, change: impl FnOnce(&mut Look)) {
        let before = self.look_now();
        let mut look = before;
        change(&mut look);
        if look == before {
            return;
        }
        device::set_tab_value(TAB_LOOK, (look != Look::default()).then(|| look.written()).as_deref());
        self.wear(look);
    }

    /// Takes up what was chosen earlier in this tab; the page wears it already (`src/start.ts`).
    pub(super) fn wear_kept_look(self) {
        self.wear(Look::read(&device::tab_value(TAB_LOOK).unwrap_or_default()));
    }

    fn wear(self, look: Look) {
        self.root.with_value(|root| look.wear(root));
        self.with_map(|map| map.set_look(look.theme, f64::from(look.text) / 100.0));
        self.look.set(look.written());
        self.ease();
    }

    /// The answer under way is asked as the person wants it, on a page that there is.
    pub fn ease(self) {
        let Some(before) = self.draft.get_untracked() else { return };
        let mut draft = before.clone();
        draft.set_easy(&self.project(), self.easy_now());
        if draft != before {
            self.change_draft(|kept| *kept = draft);
        }
    }
}

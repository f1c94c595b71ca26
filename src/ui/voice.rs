//! A voice note as an answer: recorded with a look at how loud it is and how much time is left, listened to, recorded
//! again or removed. It is kept when it is recorded; the answer is its id.

use common_ground_core::Uuid;
use common_ground_core::media::{self, Media, MediaError};
use gloo::timers::callback::Interval;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::media::{Held, MediaField, remove_button, tile_words, voice_view};
use super::{button, el, icon, labelled};
use crate::device::voice::{Recorder, SPEECH};
use crate::i18n::{i18n, t};
use crate::session::Session;

/// Milliseconds between two looks at the recorder.
const LOOK: u32 = 100;
/// Looks without speech after which we say that nothing is heard: two seconds.
const QUIET: u32 = 20;
/// Bars of the meter.
const BARS: u8 = 10;
/// Seconds before the end at which that is said.
const WARNING: u32 = 10;

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Idle,
    Asking,
    Recording,
    Saving,
}

/// One field and what it knows.
#[derive(Clone, Copy)]
struct Voice {
    held: Held,
    seconds: u32,
    stage: RwSignal<Stage>,
    /// The recording under way; it ends with the field.
    recorder: StoredValue<Option<(Recorder, Interval)>, LocalStorage>,
    left: RwSignal<u32>,
    /// Bars of the meter that are lit; `None` where the browser can't tell how loud it is.
    bars: RwSignal<Option<u8>>,
    /// Looks since speech was heard.
    quiet: RwSignal<u32>,
}

/// A field for one voice note of at most `seconds`. `taken` gets the id of a recording that is kept, and its extension;
/// `removed` is called when the recording is taken away.
pub fn voice_field(
    session: Session,
    field: MediaField,
    seconds: u8,
    taken: impl Fn(Uuid, &str) + 'static,
    removed: impl Fn() + 'static,
) -> AnyView {
    let voice = Voice {
        held: Held::new(session, &field, taken, removed),
        seconds: seconds.into(),
        stage: RwSignal::new(Stage::Idle),
        recorder: StoredValue::new_local(None),
        left: RwSignal::new(seconds.into()),
        bars: RwSignal::new(None),
        quiet: RwSignal::new(0),
    };
    voice.held.group(field.labelled_by, move || match (voice.stage.get(), voice.held.kept.get()) {
        (Stage::Idle, None) => voice.begin_button(),
        (Stage::Idle, Some(id)) => voice.player(id),
        (Stage::Recording, _) => voice.recording(),
        (Stage::Asking, _) => waiting("voice-asking"),
        (Stage::Saving, _) => waiting("voice-busy"),
    })
}

/// In the place of the button while there is nothing to press.
fn waiting(key: &str) -> AnyView {
    el("div", "tile medium")
        .attr("aria-hidden", "true")
        .attr("data-waiting", "")
        .child(icon("microphone-fill", 32))
        .text(t(key))
        .view()
}

impl Voice {
    fn begin_button(self) -> AnyView {
        let small = i18n().text_with("voice-seconds", "seconds", self.seconds);
        let begin = button("tile medium")
            .child(icon("microphone-fill", 32))
            .node(tile_words(t("voice-add"), small))
            .click(move || spawn_local(self.begin()));
        self.held.said.lead(begin).view()
    }

    /// How loud, how long, and the way to end it.
    fn recording(self) -> AnyView {
        let words = i18n();
        let bar = |number: u8| {
            let lit =
                move || Some(if self.bars.get().is_some_and(|bars| bars >= number) { "on" } else { "" }.to_owned());
            el("i", "").live_attr("class", lit).view()
        };
        let meter = el("div", "level").attr("aria-hidden", "true").all((1..=BARS).map(bar).collect::<Vec<_>>());
        let heard = Memo::new(move |_| self.bars.get().map(|_| self.quiet.get() < QUIET));
        let loudness = el("p", "hint").live_text(move || match heard.get() {
            None => String::new(),
            Some(heard) => words.text(if heard { "voice-heard" } else { "voice-quiet" }),
        });
        let left = el("p", "left")
            .attr("role", "timer")
            .live_text(move || words.text_with("voice-left", "seconds", self.left.get()));
        let stop = labelled(button("go"), "stop-fill", 24, t("voice-stop")).click(move || self.stop());
        let line = el("div", "row").node(self.held.said.lead(stop)).node(left);
        el("div", "recording").node(line).node(meter).node(loudness).view()
    }

    fn player(self, id: Uuid) -> AnyView {
        let again = labelled(button("second"), "microphone-fill", 22, t("voice-again"))
            .click(move || spawn_local(self.begin()));
        let remove =
            remove_button("voice-remove", "voice-remove-name").click(move || self.held.remove(id, "voice-removed"));
        let buttons = el("div", "row").node(self.held.said.lead(again)).node(remove);
        vec![voice_view(self.held.session, id, t("voice-yours")), buttons.view()].into_any()
    }

    async fn begin(self) {
        self.held.said.tell("voice-asking");
        self.stage.set(Stage::Asking);
        let begun = match self.held.session.room_for_media().await {
            Ok(()) => Recorder::start(self.seconds, move |recorded| spawn_local(self.ended(recorded))).await,
            Err(error) => Err(error),
        };
        if self.stage.is_disposed() {
            // The page was left while the browser asked; the recorder ends here.
            return;
        }
        match begun {
            Ok(recorder) => {
                self.left.set(self.seconds);
                self.quiet.set(0);
                self.recorder.set_value(Some((recorder, Interval::new(LOOK, move || self.look()))));
                self.held.under_way(move || self.stop());
                self.held.said.tell("voice-recording");
                self.stage.set(Stage::Recording);
            }
            Err(error) => self.held.settle(Err(error), "voice-kept", move || self.stage.set(Stage::Idle)).await,
        }
    }

    fn stop(self) {
        self.recorder.with_value(|recorder| {
            if let Some((recorder, _)) = recorder {
                recorder.stop();
            }
        });
    }

    /// How loud it is and how much time is left.
    fn look(self) {
        let seen = self
            .recorder
            .try_with_value(|recorder| recorder.as_ref().map(|(recorder, _)| (recorder.left(), recorder.level())));
        let Some((left, level)) = seen.flatten() else { return };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // seconds of a minute, and tenths
        let (left, bars) = (left.ceil() as u32, level.map(|level| (level * f64::from(BARS)).round() as u8));
        if self.left.get_untracked() != left {
            self.left.set(left);
            if left == WARNING && self.seconds > 2 * WARNING {
                self.held.said.add("voice-warning");
            }
        }
        if self.bars.get_untracked() != bars {
            self.bars.set(bars);
        }
        let speech = level.is_some_and(|level| level >= SPEECH);
        self.quiet.update(|quiet| *quiet = if speech { 0 } else { quiet.saturating_add(1) });
    }

    async fn ended(self, recorded: Result<Media, MediaError>) {
        if self.stage.is_disposed() {
            return;
        }
        self.recorder.set_value(None);
        self.held.said.tell("voice-busy");
        self.stage.set(Stage::Saving);
        let kept = match recorded {
            Ok(media) => {
                let extension = media::extension(&media.mime);
                let kept = self.held.session.keep_media(media).await;
                kept.and_then(|id| extension.map(|extension| (id, extension)).ok_or(MediaError::NotSupported))
            }
            Err(error) => Err(error),
        };
        self.held.settle(kept, "voice-kept", move || self.stage.set(Stage::Idle)).await;
    }
}

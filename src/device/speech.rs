//! The device's voice, and the player for recorded clips. **Invariant.** Only voices of the device itself speak: one that
//! works elsewhere would be sent what people wrote and the names of the places they choose (docs/PRIVACY.md).

use futures::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlAudioElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::window;

/// How fast it speaks, as a share of the voice's usual speed: easier to follow in a second language.
const RATE: f32 = 0.9;
/// Milliseconds that voices may take to be known: browsers fetch their list late.
const VOICES_WAIT: u32 = 2_000;
/// Milliseconds after which a sentence counts as spoken whatever the browser says, at least and for each character:
/// some forget to tell the end.
const LONGEST: (u32, u32) = (6_000, 200);
/// Milliseconds that a clip may take to begin.
const CLIP_WAIT: u32 = 4_000;

/// A voice of this device.
pub struct Voice(SpeechSynthesisVoice);

/// The device's own voice for a language (BCP 47): for just this tag, else for its base language, the one that the
/// device prefers first. `None` where there is none.
pub async fn voice(language: &str) -> Option<Voice> {
    let synthesis = synthesis()?;
    let mut voices = own_voices(&synthesis);
    if voices.is_empty() {
        let changed = Promise::new(&mut |resolve, _| synthesis.set_onvoiceschanged(Some(&resolve)));
        select(JsFuture::from(changed), TimeoutFuture::new(VOICES_WAIT)).await;
        synthesis.set_onvoiceschanged(None);
        voices = own_voices(&synthesis);
    }
    let wanted = tag(language);
    let exact = voices.iter().position(|voice| tag(&voice.lang()) == wanted);
    let base = |voice: &SpeechSynthesisVoice| tag(&voice.lang()).split('-').next() == wanted.split('-').next();
    let preferred = || voices.iter().position(|voice| base(voice) && voice.default());
    let found = exact.or_else(preferred).or_else(|| voices.iter().position(base))?;
    Some(Voice(voices.swap_remove(found)))
}

/// Says one sentence, after what is being said. True when it was said to its end; false when the voice failed or was
/// silenced.
pub async fn say(sentence: &str, voice: &Voice) -> bool {
    let Some(synthesis) = synthesis() else { return false };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence) else { return false };
    utterance.set_voice(Some(&voice.0));
    utterance.set_lang(&voice.0.lang());
    utterance.set_rate(RATE);
    let heard = Promise::new(&mut |resolve, _| {
        utterance.set_onend(Some(&resolve));
        utterance.set_onerror(Some(&resolve));
        // What hangs in a pause would never begin.
        synthesis.resume();
        synthesis.speak(&utterance);
    });
    let (least, each) = LONGEST;
    let characters = u32::try_from(sentence.chars().count()).unwrap_or(u32::MAX);
    let longest = TimeoutFuture::new(least.saturating_add(each.saturating_mul(characters)));
    let told = select(JsFuture::from(heard), longest).await;
    // Until here: a browser may forget what nobody holds, and then never tells its end.
    drop(utterance);
    match told {
        Either::Left((event, _)) => event.is_ok_and(|event| event.unchecked_into::<Event>().type_() == "end"),
        Either::Right(_) => {
            synthesis.cancel();
            true
        }
    }
}

/// Stops what is being said, and everything that was to follow.
pub fn silence() {
    if let Some(synthesis) = synthesis().filter(|synthesis| synthesis.speaking() || synthesis.pending()) {
        synthesis.cancel();
    }
}

/// Has to be called while a press is answered: Safari lets nothing be heard that no press asked for.
pub fn unlock(player: &Player) {
    if let (Some(synthesis), Ok(nothing)) = (synthesis(), SpeechSynthesisUtterance::new_with_text("")) {
        synthesis.speak(&nothing);
    }
    player.0.load();
}

fn synthesis() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok().filter(|synthesis| !JsValue::from(synthesis).is_undefined())
}

fn own_voices(synthesis: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    synthesis.get_voices().iter().map(JsCast::unchecked_into).filter(SpeechSynthesisVoice::local_service).collect()
}

/// Android writes `ur_PK`.
fn tag(language: &str) -> String {
    language.replace('_', "-").to_ascii_lowercase()
}

/// Plays recorded clips, one at a time.
pub struct Player(HtmlAudioElement);

impl Player {
    /// A player; `None` where the browser has none.
    pub fn new() -> Option<Self> {
        HtmlAudioElement::new().ok().map(Self)
    }

    /// Plays the clip at an address to its end. False when it can't be had or played.
    pub async fn play(&self, address: &str) -> bool {
        self.0.set_src(address);
        let ended = Promise::new(&mut |resolve, _| {
            self.0.set_onended(Some(&resolve));
            self.0.set_onerror(Some(&resolve));
        });
        let Ok(begun) = self.0.play() else { return false };
        let begun = select(JsFuture::from(begun), TimeoutFuture::new(CLIP_WAIT)).await;
        if !matches!(begun, Either::Left((Ok(_), _))) {
            self.stop();
            return false;
        }
        JsFuture::from(ended).await.is_ok_and(|event| event.unchecked_into::<Event>().type_() == "ended")
    }

    /// Stops what is playing.
    pub fn stop(&self) {
        // Fails only where it may not be paused, and then it is not playing.
        let _ = self.0.pause();
    }
}

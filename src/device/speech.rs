//! The device's voice, and the player for recorded clips. **Invariant.** Only voices of the device itself speak: one that
//! works elsewhere would be sent what people wrote and the names of the places they choose (docs/PRIVACY.md).

use futures::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{call, call_with, get, method, object, set, window};

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
pub struct Voice(JsValue);

/// The device's own voice for a language (BCP 47): for just this tag, else for its base language, the one that the
/// device prefers first. `None` where there is none.
pub async fn voice(language: &str) -> Option<Voice> {
    let synthesis = synthesis()?;
    let mut voices = own_voices(&synthesis);
    if voices.is_empty() {
        let changed = Promise::new(&mut |resolve, _| set(&synthesis, "onvoiceschanged", &resolve));
        select(JsFuture::from(changed), TimeoutFuture::new(VOICES_WAIT)).await;
        set(&synthesis, "onvoiceschanged", &JsValue::NULL);
        voices = own_voices(&synthesis);
    }
    let wanted = tag(language);
    let exact = voices.iter().position(|voice| tag(&language_of(voice)) == wanted);
    let base = |voice: &JsValue| tag(&language_of(voice)).split('-').next() == wanted.split('-').next();
    let preferred = || voices.iter().position(|voice| base(voice) && get(voice, "default").is_truthy());
    let found = exact.or_else(preferred).or_else(|| voices.iter().position(base))?;
    Some(Voice(voices.swap_remove(found)))
}

/// Says one sentence, after what is being said. True when it was said to its end; false when the voice failed or was
/// silenced.
pub async fn say(sentence: &str, voice: &Voice) -> bool {
    let (Some(synthesis), Some(utterance)) = (synthesis(), utterance(sentence)) else { return false };
    set(&utterance, "voice", &voice.0);
    set(&utterance, "lang", &language_of(&voice.0).into());
    set(&utterance, "rate", &RATE.into());
    let heard = Promise::new(&mut |resolve, _| {
        set(&utterance, "onend", &resolve);
        set(&utterance, "onerror", &resolve);
        // What hangs in a pause would never begin.
        call(&synthesis, "resume");
        call_with(&synthesis, "speak", &utterance);
    });
    let (least, each) = LONGEST;
    let characters = u32::try_from(sentence.chars().count()).unwrap_or(u32::MAX);
    let longest = TimeoutFuture::new(least.saturating_add(each.saturating_mul(characters)));
    let told = select(JsFuture::from(heard), longest).await;
    // Until here: a browser may forget what nobody holds, and then never tells its end.
    drop(utterance);
    match told {
        Either::Left((event, _)) => event.is_ok_and(|event| is(&event, "end")),
        Either::Right(_) => {
            call(&synthesis, "cancel");
            true
        }
    }
}

/// Stops what is being said, and everything that was to follow.
pub fn silence() {
    let busy = |of: &JsValue| get(of, "speaking").is_truthy() || get(of, "pending").is_truthy();
    if let Some(synthesis) = synthesis().filter(busy) {
        call(&synthesis, "cancel");
    }
}

/// Has to be called while a press is answered: Safari lets nothing be heard that no press asked for.
pub fn unlock(player: &Player) {
    if let (Some(synthesis), Some(nothing)) = (synthesis(), utterance("")) {
        call_with(&synthesis, "speak", &nothing);
    }
    call(&player.0, "load");
}

fn synthesis() -> Option<JsValue> {
    object(&window(), "speechSynthesis")
}

fn utterance(words: &str) -> Option<JsValue> {
    let new = method(&window(), "SpeechSynthesisUtterance")?;
    Reflect::construct(&new, &Array::of1(&words.into())).ok()
}

fn own_voices(synthesis: &JsValue) -> Vec<JsValue> {
    let voices = call(synthesis, "getVoices").map(Array::unchecked_from_js).unwrap_or_default();
    voices.iter().filter(|voice| get(voice, "localService").is_truthy()).collect()
}

fn language_of(voice: &JsValue) -> String {
    get(voice, "lang").as_string().unwrap_or_default()
}

fn is(event: &JsValue, kind: &str) -> bool {
    get(event, "type").as_string().is_some_and(|said| said == kind)
}

/// Android writes `ur_PK`.
fn tag(language: &str) -> String {
    language.replace('_', "-").to_ascii_lowercase()
}

/// Plays recorded clips, one at a time.
pub struct Player(JsValue);

impl Player {
    /// A player; `None` where the browser has none.
    pub fn new() -> Option<Self> {
        Reflect::construct(&method(&window(), "Audio")?, &Array::new()).ok().map(Self)
    }

    /// Plays the clip at an address to its end. False when it can't be had or played.
    pub async fn play(&self, address: &str) -> bool {
        set(&self.0, "src", &address.into());
        let ended = Promise::new(&mut |resolve, _| {
            set(&self.0, "onended", &resolve);
            set(&self.0, "onerror", &resolve);
        });
        let Some(begun) = call(&self.0, "play") else { return false };
        let begun = select(JsFuture::from(Promise::resolve(&begun)), TimeoutFuture::new(CLIP_WAIT)).await;
        if !matches!(begun, Either::Left((Ok(_), _))) {
            self.stop();
            return false;
        }
        JsFuture::from(ended).await.is_ok_and(|event| is(&event, "ended"))
    }

    /// Stops what is playing.
    pub fn stop(&self) {
        call(&self.0, "pause");
    }
}

//! Records what somebody says, for a number of seconds at most. **Invariant.** The microphone is on only while a
//! [`Recorder`] records: it is let go when time is up, when the recorder is told to stop, when the page is hidden, and
//! when the recorder is dropped. Which microphone it was is never asked for and never kept.

use std::cell::RefCell;
use std::rc::Rc;

use common_ground_core::media::{self, Media, MediaError};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Date, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AnalyserNode, AudioContext, Blob, BlobEvent, BlobPropertyBag, MediaRecorder, MediaRecorderOptions, MediaStream,
    MediaStreamConstraints, MediaStreamTrack, RecordingState,
};

use super::window;

/// What a recorder may write, the best first: Opus is small and clear, Safari has AAC.
const TYPES: [&str; 5] =
    ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4;codecs=mp4a.40.2", "audio/webm", "audio/mp4"];
/// Bits a second: 240 KB a minute, plenty for speech.
const BITS: u32 = 32_000;
/// Samples that a loudness is made of: some 20 ms.
const SAMPLES: usize = 1024;
/// The loudness from which on somebody speaks, and it is not just a quiet room.
pub const SPEECH: f64 = 0.25;

type Ended = Box<dyn FnOnce(Result<Media, MediaError>)>;

/// A recording under way. Dropping it lets the microphone go and keeps nothing.
pub struct Recorder {
    shared: Rc<Shared>,
    /// When it began and how long it may last, in milliseconds.
    began: f64,
    limit: f64,
    _time: Timeout,
    _heard: [EventListener; 3],
}

struct Shared {
    stream: MediaStream,
    recorder: MediaRecorder,
    meter: Option<Meter>,
    parts: Array,
    ended: RefCell<Option<Ended>>,
}

impl Recorder {
    /// Asks for the microphone and begins. When it ends, after `seconds` or [`Recorder::stop`], `ended` hears what was
    /// recorded, or why there is nothing (`Nothing`, `Failed`).
    ///
    /// # Errors
    /// `Refused`, `NoMicrophone`, `InUse`, `NotSupported`, `Failed`.
    pub async fn start(
        seconds: u32,
        ended: impl FnOnce(Result<Media, MediaError>) + 'static,
    ) -> Result<Self, MediaError> {
        let shared = Rc::new(Shared::begin(microphone().await?, Box::new(ended))?);
        let milliseconds = seconds.saturating_mul(1000);
        let (told, up, hidden) = (Rc::clone(&shared), Rc::clone(&shared), Rc::clone(&shared));
        let parts = shared.parts.clone();
        let document = window().document().ok_or(MediaError::Failed)?;
        let heard = [
            EventListener::new(&shared.recorder, "dataavailable", move |event| {
                if let Some(part) = event.unchecked_ref::<BlobEvent>().data() {
                    parts.push(&part);
                }
            }),
            // Comes last whatever ended it, an unplugged microphone as well.
            EventListener::new(&shared.recorder, "stop", move |_| {
                told.let_go();
                spawn_local(tell(Rc::clone(&told)));
            }),
            EventListener::new(&document.clone(), "visibilitychange", move |_| {
                if document.hidden() {
                    hidden.stop();
                }
            }),
        ];
        let time = Timeout::new(milliseconds, move || up.stop());
        Ok(Self { shared, began: Date::now(), limit: milliseconds.into(), _time: time, _heard: heard })
    }

    /// Ends the recording; what was said until now is kept.
    pub fn stop(&self) {
        self.shared.stop();
    }

    /// Seconds that are left.
    pub fn left(&self) -> f64 {
        ((self.limit - (Date::now() - self.began)) / 1000.0).max(0.0)
    }

    /// How loud it is at the moment, from 0 (silence) to 1; `None` where the browser can't tell.
    pub fn level(&self) -> Option<f64> {
        self.shared.meter.as_ref().map(Meter::level)
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.shared.ended.take();
        self.shared.stop();
    }
}

impl Shared {
    fn begin(stream: MediaStream, ended: Ended) -> Result<Self, MediaError> {
        let options = MediaRecorderOptions::new();
        options.set_audio_bits_per_second(BITS);
        if let Some(known) = TYPES.iter().find(|known| MediaRecorder::is_type_supported(known)) {
            options.set_mime_type(known);
        }
        let recorder = MediaRecorder::new_with_media_stream_and_media_recorder_options(&stream, &options)
            .and_then(|recorder| recorder.start().map(|()| recorder));
        let Ok(recorder) = recorder else {
            let_go(&stream);
            return Err(MediaError::NotSupported);
        };
        let meter = Meter::of(&stream).ok();
        Ok(Self { stream, recorder, meter, parts: Array::new(), ended: RefCell::new(Some(ended)) })
    }

    fn stop(&self) {
        if self.recorder.state() != RecordingState::Inactive {
            // Fails only where it has stopped already.
            let _ = self.recorder.stop();
        }
        self.let_go();
    }

    fn let_go(&self) {
        let_go(&self.stream);
        if let Some(meter) = &self.meter {
            unheard(meter.context.close());
        }
    }

    /// What was recorded.
    async fn media(&self) -> Result<Media, MediaError> {
        let mime = media::plain(&self.recorder.mime_type()).to_owned();
        let options = BlobPropertyBag::new();
        options.set_type(&mime);
        let whole = Blob::new_with_blob_sequence_and_options(&self.parts, &options).map_err(|_| MediaError::Failed)?;
        let buffer = JsFuture::from(whole.array_buffer()).await.map_err(|_| MediaError::Failed)?;
        let bytes = Uint8Array::new(&buffer).to_vec();
        if bytes.is_empty() { Err(MediaError::Nothing) } else { Ok(Media { mime, bytes }) }
    }
}

async fn tell(shared: Rc<Shared>) {
    let recorded = shared.media().await;
    let ended = shared.ended.take();
    if let Some(ended) = ended {
        ended(recorded);
    }
}

fn let_go(stream: &MediaStream) {
    for track in stream.get_tracks() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}

/// Lets a promise be broken: a context can't be woken up any more, or has been closed already.
fn unheard(promise: Result<Promise, JsValue>) {
    if let Ok(promise) = promise {
        spawn_local(async move { drop(JsFuture::from(promise).await) });
    }
}

async fn microphone() -> Result<MediaStream, MediaError> {
    let window = window();
    // Neither is there on pages that came without encryption.
    let recorders = Reflect::has(&window, &"MediaRecorder".into()).unwrap_or(false);
    let devices = window.navigator().media_devices().ok().filter(|devices| recorders && devices.is_object());
    let devices = devices.ok_or(MediaError::NotSupported)?;
    let wanted = MediaStreamConstraints::new();
    wanted.set_audio(&JsValue::TRUE);
    let asked = devices.get_user_media_with_constraints(&wanted).map_err(|error| why(&error))?;
    let stream = JsFuture::from(asked).await.map_err(|error| why(&error))?;
    Ok(stream.unchecked_into())
}

/// By the exception's name (Media Capture and Streams, section 10.2), old names too. In `WebKit` not each of them is a
/// `DOMException`: what it says of a device without a microphone has a class of its own.
fn why(error: &JsValue) -> MediaError {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "NotAllowedError" | "SecurityError" | "PermissionDeniedError" => MediaError::Refused,
        "NotFoundError" | "OverconstrainedError" | "DevicesNotFoundError" => MediaError::NoMicrophone,
        "NotReadableError" | "AbortError" | "TrackStartError" => MediaError::InUse,
        "NotSupportedError" => MediaError::NotSupported,
        _ => MediaError::Failed,
    }
}

/// Tells how loud it is.
struct Meter {
    context: AudioContext,
    analyser: AnalyserNode,
}

impl Meter {
    fn of(stream: &MediaStream) -> Result<Self, JsValue> {
        let context = AudioContext::new()?;
        let analyser = context.create_analyser()?;
        context.create_media_stream_source(stream)?.connect_with_audio_node(&analyser)?;
        // A context made after a question to the person begins asleep in some browsers.
        unheard(context.resume());
        Ok(Self { context, analyser })
    }

    /// The root of the mean square, stretched so that speech at arm's length moves it.
    fn level(&self) -> f64 {
        let mut samples = [128_u8; SAMPLES];
        self.analyser.get_byte_time_domain_data(&mut samples);
        let squares: f64 = samples.iter().map(|sample| (f64::from(*sample) / 128.0 - 1.0).powi(2)).sum();
        #[allow(clippy::cast_precision_loss)] // a thousand
        let mean = squares / SAMPLES as f64;
        (mean.sqrt() * 4.0).sqrt().min(1.0)
    }
}

//! Photos and voice notes in a real browser, whose microphone is a pretended one that beeps.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used)] // a test

use std::cell::Cell;
use std::rc::Rc;

use common_ground::device::{photo, voice};
use common_ground_core::media::{Media, MediaError, PHOTO_BYTES};
use common_ground_core::photo as jpeg;
use futures::channel::oneshot;
use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    AudioBuffer, AudioContext, Blob, CanvasRenderingContext2d, File, FilePropertyBag, HtmlCanvasElement, ImageBitmap,
};

wasm_bindgen_test_configure!(run_in_browser);

const RED: [u8; 3] = [255, 0, 0];
const BLUE: [u8; 3] = [0, 0, 255];
const WHITE: [u8; 3] = [255, 255, 255];

fn canvas(width: u32, height: u32) -> (HtmlCanvasElement, CanvasRenderingContext2d) {
    let document = web_sys::window().expect("a window").document().expect("a document");
    let canvas: HtmlCanvasElement = document.create_element("canvas").expect("an element").unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").expect("no error").expect("a context").unchecked_into();
    (canvas, context)
}

async fn encoded(canvas: &HtmlCanvasElement, mime: &str) -> Vec<u8> {
    let asked = Promise::new(&mut |resolve, _| {
        canvas.to_blob_with_type_and_encoder_options(&resolve, mime, &0.95.into()).expect("the canvas encodes");
    });
    let blob: Blob = JsFuture::from(asked).await.expect("a blob").unchecked_into();
    Uint8Array::new(&JsFuture::from(blob.array_buffer()).await.expect("its bytes")).to_vec()
}

/// A picture whose left half is red and whose right half is blue.
async fn two_halves(width: u32, height: u32, mime: &str) -> Vec<u8> {
    let (canvas, context) = canvas(width, height);
    let half = f64::from(width) / 2.0;
    for (colour, left) in [("#f00", 0.0), ("#00f", half)] {
        context.set_fill_style_str(colour);
        context.fill_rect(left, 0.0, half, height.into());
    }
    encoded(&canvas, mime).await
}

fn file(bytes: &[u8], mime: &str) -> File {
    let options = FilePropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    File::new_with_u8_array_sequence_and_options(&parts, "IMG_0001", &options).expect("a file")
}

/// Puts EXIF data right after the start of a JPEG file, as a camera does: which way is up, and where it was (TIFF 6.0
/// and EXIF 2.32, little endian).
fn with_exif(picture: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    // Directory 0: orientation (short), and where directory GPS begins (long).
    tiff.extend([2, 0]);
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0]);
    // Directory GPS, at 38: north, and the latitude as three fractions, at 68.
    tiff.extend([2, 0]);
    tiff.extend([1, 0, 2, 0, 2, 0, 0, 0, b'N', 0, 0, 0]);
    tiff.extend([2, 0, 5, 0, 3, 0, 0, 0, 68, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0]);
    for part in [51_u32, 1, 30, 1, 26, 1] {
        tiff.extend(part.to_le_bytes());
    }
    let length = u16::try_from(tiff.len() + 8).expect("a short segment").to_be_bytes();
    let (start, rest) = picture.split_at(2);
    [start, &[0xFF, 0xE1], &length, b"Exif\0\0", &tiff, rest].concat()
}

/// Width, height, and the colours at the given fractions of both.
async fn looked_at(media: &Media, points: &[(f64, f64)]) -> (u32, u32, Vec<[u8; 3]>) {
    let window = web_sys::window().expect("a window");
    let opened = window.create_image_bitmap_with_blob(&file(&media.bytes, &media.mime)).expect("a request");
    let picture: ImageBitmap = JsFuture::from(opened).await.expect("it is a picture").unchecked_into();
    let (width, height) = (picture.width(), picture.height());
    let (_canvas, context) = canvas(width, height);
    context.draw_image_with_image_bitmap(&picture, 0.0, 0.0).expect("it is drawn");
    let colour = |(x, y): &(f64, f64)| {
        let (x, y) = (x * f64::from(width), y * f64::from(height));
        let data = context.get_image_data(x, y, 1.0, 1.0).expect("pixels").data();
        [data[0], data[1], data[2]]
    };
    let colours = points.iter().map(colour).collect();
    (width, height, colours)
}

fn close(seen: [u8; 3], expected: [u8; 3]) -> bool {
    seen.iter().zip(expected).all(|(seen, expected)| seen.abs_diff(expected) < 12)
}

fn holds(bytes: &[u8], piece: &[u8]) -> bool {
    bytes.windows(piece.len()).any(|window| window == piece)
}

#[wasm_bindgen_test]
async fn a_photo_from_a_camera_is_upright_small_and_says_nothing_but_its_picture() {
    let taken = with_exif(&two_halves(4000, 2000, "image/jpeg").await, 6);
    assert!(holds(&taken, b"Exif"));
    let kept = photo::prepare(&file(&taken, "image/jpeg")).await.expect("it is a photo");
    assert_eq!(kept.mime, "image/jpeg");
    assert!(!holds(&kept.bytes, b"Exif") && !holds(&kept.bytes, &[0xFF, 0xE1]), "no EXIF is left");
    assert_eq!(jpeg::bare(&kept.bytes), Some(kept.bytes.clone()), "nothing that could be left out");
    assert!(kept.bytes.len() <= PHOTO_BYTES);
    let (width, height, colours) = looked_at(&kept, &[(0.5, 0.1), (0.5, 0.9)]).await;
    assert_eq!((width, height), (800, 1600));
    assert!(close(colours[0], RED) && close(colours[1], BLUE), "what was left is on top: {colours:?}");
}

#[wasm_bindgen_test]
async fn every_way_in_which_a_camera_can_be_held_is_turned_upright() {
    let picture = two_halves(80, 40, "image/jpeg").await;
    // Where red is: left, right, top or bottom (EXIF 2.32, table 4.6.4 A, orientation).
    let cases = [
        (1, (80, 40), (0.1, 0.5)),
        (2, (80, 40), (0.9, 0.5)),
        (3, (80, 40), (0.9, 0.5)),
        (4, (80, 40), (0.1, 0.5)),
        (5, (40, 80), (0.5, 0.1)),
        (6, (40, 80), (0.5, 0.1)),
        (7, (40, 80), (0.5, 0.9)),
        (8, (40, 80), (0.5, 0.9)),
    ];
    for (orientation, size, red) in cases {
        let taken = file(&with_exif(&picture, orientation), "image/jpeg");
        let kept = photo::prepare(&taken).await.expect("it is a photo");
        let (width, height, colours) = looked_at(&kept, &[red]).await;
        assert_eq!((width, height), size, "orientation {orientation}");
        assert!(close(colours[0], RED), "orientation {orientation}: {colours:?}");
    }
}

#[wasm_bindgen_test]
async fn a_small_picture_keeps_its_size_and_what_is_clear_in_it_becomes_white() {
    let (canvas, context) = canvas(30, 20);
    context.set_fill_style_str("#f00");
    context.fill_rect(0.0, 0.0, 15.0, 20.0);
    let png = encoded(&canvas, "image/png").await;
    let kept = photo::prepare(&file(&png, "image/png")).await.expect("it is a picture");
    let (width, height, colours) = looked_at(&kept, &[(0.2, 0.5), (0.9, 0.5)]).await;
    assert_eq!((width, height), (30, 20));
    assert!(close(colours[0], RED) && close(colours[1], WHITE), "{colours:?}");
}

#[wasm_bindgen_test]
async fn a_picture_full_of_detail_is_made_small_enough() {
    let (canvas, context) = canvas(2400, 2400);
    let mut state = 1_u32;
    let noise: Vec<u8> = (0..2400 * 2400 * 4)
        .map(|n| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            if n % 4 == 3 { 255 } else { state.to_be_bytes()[0] }
        })
        .collect();
    let data = web_sys::ImageData::new_with_u8_clamped_array(wasm_bindgen::Clamped(&noise), 2400).expect("pixels");
    context.put_image_data(&data, 0.0, 0.0).expect("they are drawn");
    let taken = encoded(&canvas, "image/jpeg").await;
    assert!(taken.len() > 4 * PHOTO_BYTES);
    let kept = photo::prepare(&file(&taken, "image/jpeg")).await.expect("it is a photo");
    assert!(kept.bytes.len() <= PHOTO_BYTES, "{} bytes", kept.bytes.len());
}

#[wasm_bindgen_test]
async fn what_is_no_picture_or_too_large_a_one_is_refused() {
    let huge = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x40\0\0\0\x40\0\x08\x02\0\0\0";
    let broken = b"\xFF\xD8\xFF\xC0\0\x11\x08\0\x10\0\x10\x03\x01\x22\0\x02\x11\x01\x03\x11\x01";
    let cases: [(&[u8], MediaError); 5] = [
        (b"", MediaError::NotAPicture),
        (b"These are only words.", MediaError::NotAPicture),
        (b"<svg xmlns='http://www.w3.org/2000/svg'", MediaError::NotAPicture),
        (broken, MediaError::NotAPicture),
        (huge, MediaError::TooLarge),
    ];
    for (bytes, expected) in cases {
        let refused = photo::prepare(&file(bytes, "image/jpeg")).await;
        assert_eq!(refused, Err(expected), "{}", String::from_utf8_lossy(bytes));
    }
}

/// Replaces or wraps what the page gets its microphone from, until this is dropped.
struct Microphone;

impl Microphone {
    fn that(script: &str) -> Self {
        js_sys::eval(&format!("navigator.mediaDevices.getUserMedia = {script}")).expect("a script");
        Self
    }

    /// The real one, watched: `window.cgStream` is what it gave last.
    fn watched() -> Self {
        Self::that(
            "async (wanted) => window.cgStream = await MediaDevices.prototype.getUserMedia.call(navigator.mediaDevices, wanted)",
        )
    }
}

/// Whether the microphone is on that [`Microphone::watched`] saw given.
fn is_on() -> bool {
    let live = js_sys::eval("window.cgStream.getTracks().some((track) => track.readyState === 'live')");
    live.expect("a script").is_truthy()
}

impl Drop for Microphone {
    fn drop(&mut self) {
        js_sys::eval("delete navigator.mediaDevices.getUserMedia; delete window.cgStream").expect("a script");
    }
}

/// Seconds that a recording lasts, as the browser plays it.
async fn length(media: &Media) -> f64 {
    let context = AudioContext::new().expect("a context");
    let buffer = Uint8Array::from(media.bytes.as_slice()).buffer();
    let decoded = JsFuture::from(context.decode_audio_data(&buffer).expect("a request")).await.expect("it is sound");
    JsFuture::from(context.close().expect("a request")).await.expect("it is closed");
    decoded.unchecked_into::<AudioBuffer>().duration()
}

async fn recording(seconds: u32) -> (voice::Recorder, oneshot::Receiver<Result<Media, MediaError>>) {
    let (tell, told) = oneshot::channel();
    let recorder = voice::Recorder::start(seconds, |media| tell.send(media).expect("somebody listens")).await;
    (recorder.expect("it records"), told)
}

#[wasm_bindgen_test]
async fn a_voice_note_ends_by_itself_and_lets_the_microphone_go() {
    let _microphone = Microphone::watched();
    let (recorder, ended) = recording(1).await;
    assert!(is_on());
    assert!(recorder.left() > 0.5);
    let media = ended.await.expect("it is told").expect("there is a recording");
    assert!(!is_on());
    assert!(recorder.left() < 0.1);
    assert_eq!(common_ground_core::media::extension(&media.mime), Some("webm"));
    let seconds = length(&media).await;
    assert!((0.7..1.4).contains(&seconds), "{seconds} s");
    assert!(media.bytes.len() < 20_000, "{} bytes", media.bytes.len());
    assert!(!holds(&media.bytes, b"Fake") && !holds(&media.bytes, b"Audio Input"), "no word about the device");
}

#[wasm_bindgen_test]
async fn a_voice_note_can_be_ended_and_shows_how_loud_it_is_until_then() {
    let _microphone = Microphone::watched();
    let (recorder, ended) = recording(60).await;
    // The pretended microphone beeps once a second.
    let mut loudest = 0.0_f64;
    for _ in 0..40 {
        loudest = loudest.max(recorder.level().expect("the browser can tell"));
        if loudest > voice::SPEECH {
            break;
        }
        TimeoutFuture::new(50).await;
    }
    assert!((voice::SPEECH..=1.0).contains(&loudest), "{loudest}");
    recorder.stop();
    assert!(!is_on());
    let media = ended.await.expect("it is told").expect("there is a recording");
    assert!(!media.bytes.is_empty());
}

#[wasm_bindgen_test]
async fn a_recorder_that_is_dropped_lets_the_microphone_go_and_tells_nothing() {
    let _microphone = Microphone::watched();
    let told = Rc::new(Cell::new(false));
    let tell = Rc::clone(&told);
    let recorder = voice::Recorder::start(1, move |_| tell.set(true)).await.expect("it records");
    assert!(is_on());
    drop(recorder);
    assert!(!is_on());
    TimeoutFuture::new(1_200).await;
    assert!(!told.get());
}

#[wasm_bindgen_test]
async fn a_microphone_that_goes_away_ends_the_recording_and_keeps_what_was_said() {
    let _microphone = Microphone::watched();
    let (_recorder, ended) = recording(60).await;
    TimeoutFuture::new(300).await;
    js_sys::eval("window.cgStream.getTracks().forEach((track) => track.stop())").expect("a script");
    assert!(ended.await.expect("it is told").is_ok());
    assert!(!is_on());
}

#[wasm_bindgen_test]
async fn a_page_that_is_hidden_ends_the_recording_and_keeps_what_was_said() {
    let _microphone = Microphone::watched();
    let (_recorder, ended) = recording(60).await;
    TimeoutFuture::new(300).await;
    let hide = "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        delete document.hidden";
    js_sys::eval(hide).expect("a script");
    assert!(!is_on());
    assert!(ended.await.expect("it is told").is_ok());
}

#[wasm_bindgen_test]
async fn each_reason_why_there_is_no_microphone_is_told_apart() {
    let cases = [
        ("NotAllowedError", MediaError::Refused),
        ("SecurityError", MediaError::Refused),
        ("NotFoundError", MediaError::NoMicrophone),
        ("NotReadableError", MediaError::InUse),
        ("AbortError", MediaError::InUse),
        ("InvalidStateError", MediaError::Failed),
    ];
    for (name, expected) in cases {
        let _microphone = Microphone::that(&format!("async () => {{ throw new DOMException('', '{name}') }}"));
        let refused = voice::Recorder::start(1, |_| ()).await.err();
        assert_eq!(refused, Some(expected), "{name}");
    }
    js_sys::eval("window.cgRecorder = MediaRecorder; delete window.MediaRecorder").expect("a script");
    let refused = voice::Recorder::start(1, |_| ()).await.err();
    js_sys::eval("window.MediaRecorder = window.cgRecorder; delete window.cgRecorder").expect("a script");
    assert_eq!(refused, Some(MediaError::NotSupported));
}

//! A photo from the camera or from a file, as it may be kept: turned the right way up, made small, and with nothing in
//! it but the picture. What was chosen is opened here and goes nowhere else.

use common_ground_core::media::{Media, MediaError, OPENED_PIXELS, PHOTO_BYTES, PHOTO_SIDE};
use common_ground_core::photo;
use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, File, HtmlCanvasElement, HtmlImageElement, ImageBitmap, ImageBitmapOptions,
    ImageOrientation,
};

use super::address::Address;
use super::{files, window};

/// The media type of what is kept.
pub const JPEG: &str = "image/jpeg";
/// Bytes at the beginning of a file in which its size in pixels stands: after EXIF data with their thumbnail.
const START: f64 = 262_144.0;
/// Pixels from which on a picture that can't be opened is taken for too large, not for damaged.
const LARGE_PIXELS: u64 = 40_000_000;
/// Longer side in pixels and JPEG quality, the next for what is still too large.
const STEPS: [(u32, f64); 6] =
    [(PHOTO_SIDE, 0.85), (PHOTO_SIDE, 0.75), (PHOTO_SIDE, 0.6), (1280, 0.6), (1024, 0.5), (800, 0.4)];

/// A picture that the browser has opened, the right way up.
enum Opened {
    Bitmap(ImageBitmap),
    /// Where there are no bitmaps, or not of this kind of file.
    Image(HtmlImageElement),
}

/// Makes what is kept of a picture file: a JPEG of at most [`PHOTO_SIDE`] pixels and about [`PHOTO_BYTES`], without
/// metadata. Small pictures are not enlarged; what is clear becomes white.
///
/// # Errors
/// `NotAPicture`, `TooLarge`, `NoMemory`.
pub async fn prepare(file: &File) -> Result<Media, MediaError> {
    let start = files::slice(file, 0.0, START.min(file.size())).await.map_err(|_| MediaError::NotAPicture)?;
    let pixels = photo::size(&start).map(|(width, height)| u64::from(width) * u64::from(height));
    if pixels.is_some_and(|pixels| pixels > OPENED_PIXELS) {
        return Err(MediaError::TooLarge);
    }
    let large = pixels.is_some_and(|pixels| pixels > LARGE_PIXELS);
    let opened = Opened::from(file).await.map_err(|error| if large { MediaError::TooLarge } else { error })?;
    let made = reduce(&opened).await;
    if let Opened::Bitmap(bitmap) = opened {
        bitmap.close();
    }
    // What the browser has written is a JPEG without metadata; whatever it did, this makes sure of both.
    let bytes = photo::bare(&made?).ok_or(MediaError::NotAPicture)?;
    Ok(Media { mime: JPEG.to_owned(), bytes })
}

impl Opened {
    async fn from(file: &File) -> Result<Self, MediaError> {
        let options = ImageBitmapOptions::new();
        options.set_image_orientation(ImageOrientation::FromImage);
        // Throws where the function or its options are not known.
        if let Ok(asked) = window().create_image_bitmap_with_blob_and_image_bitmap_options(file, &options)
            && let Ok(bitmap) = JsFuture::from(asked).await
        {
            return Ok(Self::Bitmap(bitmap.unchecked_into()));
        }
        let image = HtmlImageElement::new().map_err(|_| MediaError::NotAPicture)?;
        let address = Address::of(file).ok_or(MediaError::NotAPicture)?;
        image.set_src(address.text());
        JsFuture::from(image.decode()).await.map_err(|_| MediaError::NotAPicture)?;
        Ok(Self::Image(image))
    }

    /// Width and height as it is seen.
    fn size(&self) -> (f64, f64) {
        let (width, height) = match self {
            Self::Bitmap(bitmap) => (bitmap.width(), bitmap.height()),
            Self::Image(image) => (image.natural_width(), image.natural_height()),
        };
        (width.into(), height.into())
    }

    fn draw(&self, canvas: &HtmlCanvasElement, longest: u32) -> Result<(), MediaError> {
        let (width, height) = self.size();
        if width < 1.0 || height < 1.0 {
            return Err(MediaError::NotAPicture);
        }
        let by = (f64::from(longest) / width.max(height)).min(1.0);
        let (width, height) = ((width * by).round().max(1.0), (height * by).round().max(1.0));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most `longest`
        let (columns, rows) = (width as u32, height as u32);
        canvas.set_width(columns);
        canvas.set_height(rows);
        let context = canvas.get_context("2d").ok().flatten().ok_or(MediaError::NoMemory)?;
        let context: CanvasRenderingContext2d = context.unchecked_into();
        context.set_fill_style_str("#fff");
        context.fill_rect(0.0, 0.0, width, height);
        // Without it a large photo loses lines; a browser that does not know it draws as well as it can.
        let _ = Reflect::set(&context, &"imageSmoothingQuality".into(), &"high".into());
        let drawn = match self {
            Self::Bitmap(bitmap) => context.draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width, height),
            Self::Image(image) => {
                context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
            }
        };
        drawn.map_err(|_| MediaError::NoMemory)
    }
}

/// Draws and encodes until it is small enough; the last step counts whatever its size.
async fn reduce(opened: &Opened) -> Result<Vec<u8>, MediaError> {
    let document = window().document().ok_or(MediaError::NoMemory)?;
    let canvas = document.create_element("canvas").map_err(|_| MediaError::NoMemory)?;
    let canvas: HtmlCanvasElement = canvas.unchecked_into();
    let mut drawn = 0;
    let mut bytes = Vec::new();
    for (longest, quality) in STEPS {
        if drawn != longest {
            opened.draw(&canvas, longest)?;
            drawn = longest;
        }
        bytes = encode(&canvas, quality).await?;
        if bytes.len() <= PHOTO_BYTES {
            break;
        }
    }
    // Some browsers keep a canvas's memory long after nobody has it any more.
    canvas.set_width(0);
    canvas.set_height(0);
    Ok(bytes)
}

async fn encode(canvas: &HtmlCanvasElement, quality: f64) -> Result<Vec<u8>, MediaError> {
    let asked = Promise::new(&mut |resolve, reject| {
        if canvas.to_blob_with_type_and_encoder_options(&resolve, JPEG, &quality.into()).is_err() {
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    });
    // `null` is what comes when there is no memory for it.
    let blob = JsFuture::from(asked).await.ok().and_then(|blob| blob.dyn_into::<Blob>().ok());
    let blob = blob.ok_or(MediaError::NoMemory)?;
    let buffer = JsFuture::from(blob.array_buffer()).await.map_err(|_| MediaError::NoMemory)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

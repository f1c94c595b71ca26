//! What a photo says besides its picture: where and when it was taken, with which device, a smaller copy of what was
//! cut off. Re-encoding in the browser leaves all that behind; this makes sure of it before a photo is kept. Also tells
//! how large a picture is before anybody opens it. Looks at the file's parts only, never at the picture.

/// The parts of a JPEG file that the picture needs (ITU-T T.81, table B.1): frames, tables, restart interval.
fn is_picture(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF | 0xDB | 0xDD)
}

/// The same JPEG picture and nothing else: no EXIF, XMP, IPTC, MPF or maker's data, no colour profile, no comment, no
/// thumbnail, and nothing after the end of the picture. `None` when it is no whole JPEG file.
///
/// What a decoder needs to get the colours right (a plain JFIF header, Adobe's transform flag) stays. A photo must be
/// turned the right way up before, as the note which way that is goes as well.
pub fn bare(jpeg: &[u8]) -> Option<Vec<u8>> {
    let mut rest = jpeg.strip_prefix(&[0xFF, 0xD8])?;
    let mut bare = vec![0xFF, 0xD8];
    let mut shown = false;
    loop {
        let (marker, after) = next_marker(rest)?;
        if marker == 0xD9 {
            bare.extend([0xFF, 0xD9]);
            return shown.then_some(bare);
        }
        let (&[high, low], _) = after.split_first_chunk::<2>()?;
        let (segment, after) = after.split_at_checked(usize::from(u16::from_be_bytes([high, low])))?;
        let content = segment.get(2..)?;
        // A JFIF header of this length has no thumbnail.
        let header = marker == 0xE0 && content.starts_with(b"JFIF\0") && content.len() == 14;
        let transform = marker == 0xEE && content.starts_with(b"Adobe") && content.len() == 12;
        let scan = marker == 0xDA;
        if scan || header || transform || is_picture(marker) {
            bare.extend([0xFF, marker]);
            bare.extend(segment);
        }
        rest = after;
        if scan {
            let (pixels, after) = rest.split_at(scan_end(rest)?);
            bare.extend(pixels);
            rest = after;
            shown = true;
        }
    }
}

/// Width and height in pixels of a JPEG or PNG picture, as the beginning of its file says; `None` when it does not say.
pub fn size(start: &[u8]) -> Option<(u32, u32)> {
    // PNG (ISO/IEC 15948, 11.2.2): after the signature, the header's length and name, come width and height.
    if let Some(header) = start.strip_prefix(b"\x89PNG\r\n\x1a\n") {
        let (&width, rest) = header.get(8..)?.split_first_chunk()?;
        let (&height, _) = rest.split_first_chunk()?;
        return Some((u32::from_be_bytes(width), u32::from_be_bytes(height)));
    }
    let mut rest = start.strip_prefix(&[0xFF, 0xD8])?;
    loop {
        let (marker, after) = next_marker(rest)?;
        let (&[high, low], _) = after.split_first_chunk::<2>()?;
        // C4, C8 and CC are tables, the others of the row are frames (table B.1).
        if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            let &[_, h1, h2, w1, w2] = after.get(2..)?.first_chunk()?;
            return Some((u16::from_be_bytes([w1, w2]).into(), u16::from_be_bytes([h1, h2]).into()));
        }
        rest = after.get(usize::from(u16::from_be_bytes([high, low]))..)?;
    }
}

/// The next marker and what follows it. Any number of FF may stand before it.
fn next_marker(rest: &[u8]) -> Option<(u8, &[u8])> {
    let mut rest = rest.strip_prefix(&[0xFF])?;
    while let Some(more) = rest.strip_prefix(&[0xFF]) {
        rest = more;
    }
    let (&marker, after) = rest.split_first()?;
    // 00 and the restart marks belong into a scan.
    (!matches!(marker, 0x00 | 0x01 | 0xD0..=0xD8)).then_some((marker, after))
}

/// Where the coded picture ends: at an FF that is neither a coded one (FF 00) nor a restart mark.
fn scan_end(rest: &[u8]) -> Option<usize> {
    rest.windows(2).position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF)).map(|end| {
        // Filling before the marker is no part of the picture.
        let fill = rest[..end].iter().rev().take_while(|byte| **byte == 0xFF).count();
        end - fill
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX).to_be_bytes();
        [&[0xFF, marker], &length[..], content].concat()
    }

    const JFIF: &[u8] = b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0";

    /// The parts that a picture needs, as a small progressive file has them.
    fn picture() -> Vec<Vec<u8>> {
        vec![
            segment(0xE0, JFIF),
            segment(0xDB, &[0; 65]),
            segment(0xC2, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
            segment(0xC4, &[0; 20]),
            segment(0xDA, &[1, 1, 0, 0, 63, 0]),
            vec![1, 2, 0xFF, 0x00, 3, 0xFF, 0xD0, 4],
            segment(0xC4, &[1; 20]),
            segment(0xDA, &[1, 1, 0, 0, 63, 0]),
            vec![5, 6, 7],
        ]
    }

    fn file(parts: &[Vec<u8>], tail: &[u8]) -> Vec<u8> {
        [&[0xFF, 0xD8], parts.concat().as_slice(), &[0xFF, 0xD9], tail].concat()
    }

    #[test]
    fn nothing_is_left_of_what_a_camera_adds() {
        let extras = [
            segment(0xE1, b"Exif\0\0MM\0*GPS 51.5 -0.3"),
            segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
            segment(0xE2, b"ICC_PROFILE\0"),
            segment(0xE2, b"MPF\0"),
            segment(0xED, b"Photoshop 3.0\0"),
            segment(0xE0, b"JFXX\0\x10thumbnail"),
            segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01rgb"),
            segment(0xEF, b"anything"),
            segment(0xFE, b"a comment"),
        ];
        let clean = picture();
        for extra in &extras {
            for at in [0, 1, 3, 6, 7] {
                let mut parts = clean.clone();
                parts.insert(at, extra.clone());
                assert_eq!(bare(&file(&parts, b"a film follows")), Some(file(&clean, b"")), "{extra:?} at {at}");
            }
        }
    }

    #[test]
    fn a_bare_picture_stays_as_it_is() {
        let mut parts = picture();
        assert_eq!(bare(&file(&parts, b"")), Some(file(&parts, b"")));
        parts[0] = segment(0xEE, b"Adobe\0d\0\0\0\0\x01");
        assert_eq!(bare(&file(&parts, b"")), Some(file(&parts, b"")), "Adobe's transform");
    }

    #[test]
    fn what_is_no_whole_jpeg_file_is_refused() {
        let whole = file(&picture(), b"");
        for end in 0..whole.len() {
            assert_eq!(bare(&whole[..end]), None, "cut at {end}");
        }
        for other in [&b"\x89PNG\r\n\x1a\n"[..], b"RIFF\0\0\0\0WEBP", b"<svg/>", b"\xFF\xD8\xFF\xD9"] {
            assert_eq!(bare(other), None, "{other:?}");
        }
    }

    #[test]
    fn how_large_a_picture_is_stands_near_its_beginning() {
        let exif = segment(0xE1, &vec![0; 40_000]);
        let tables = segment(0xC4, &[0; 20]);
        let frame = segment(0xC0, &[8, 0x0B, 0xB8, 0x0F, 0xA0, 3]);
        let jpeg = [&[0xFF, 0xD8], exif.as_slice(), &tables, &frame].concat();
        assert_eq!(size(&jpeg), Some((4000, 3000)));
        assert_eq!(size(&jpeg[..40_000]), None, "cut before the frame");
        assert_eq!(size(&file(&picture(), b"")), Some((1, 1)));
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\0\0\0\0\0\x10\x08\x02";
        assert_eq!(size(png), Some((65_536, 16)));
        for other in [&b""[..], b"GIF89a", &png[..20], b"\xFF\xD8", b"\xFF\xD8\xFF\xD9"] {
            assert_eq!(size(other), None, "{other:?}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_stumble_and_twice_is_once(
            at in any::<proptest::sample::Index>(), bytes in proptest::collection::vec(any::<u8>(), 0..6),
        ) {
            let mut damaged = file(&picture(), b"");
            let at = at.index(damaged.len());
            damaged.splice(at..(at + bytes.len()).min(damaged.len()), bytes);
            let _ = size(&damaged);
            if let Some(once) = bare(&damaged) {
                prop_assert_eq!(bare(&once), Some(once));
            }
        }
    }
}

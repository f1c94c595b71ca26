//! Encryption with age (<https://age-encryption.org/v1>): a file is encrypted for one or several public keys, and read
//! with the private half of any of them. The standard age tools read and write the same files.

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use age::x25519::Recipient;

use crate::intake::Trouble;
use crate::tell::Failure;

/// How an encrypted file begins.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// Most bytes before what is encrypted: the keys of five hundred people take less. Longer ones would be read for hours.
const MOST_HEADER: usize = 1 << 16;
/// How the last line of that begins.
const LAST_LINE: &[u8] = b"\n--- ";

/// Whether these are the first bytes of an encrypted file; at least [`MOST_HEADER`] of them, where there are so many.
pub(crate) fn is_sealed(start: &[u8]) -> Result<bool, Trouble> {
    if !start.starts_with(MAGIC) {
        return Ok(false);
    }
    let header = start.get(..MOST_HEADER).unwrap_or(start);
    if start.len() > MOST_HEADER && !header.windows(LAST_LINE.len()).any(|bytes| bytes == LAST_LINE) {
        let what = format!("the encryption can't be read: its list of keys is longer than {MOST_HEADER} bytes");
        return Err(Trouble::Unusable(what));
    }
    Ok(true)
}

/// A public key, as clap reads one.
pub(crate) fn recipient(text: &str) -> Result<Recipient, String> {
    text.trim().parse().map_err(|cause: &str| format!("not an age recipient (age1…): {cause}"))
}

/// Writes what is encrypted for all of these keys. What comes out is only complete after `finish`.
pub(crate) fn seal<W: Write>(recipients: &[Recipient], out: W) -> io::Result<age::stream::StreamWriter<W>> {
    let all = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    age::Encryptor::with_recipients(all).map_err(io::Error::other)?.wrap_output(out)
}

/// The keys that may open encrypted files.
#[derive(Clone, Default)]
pub(crate) struct Identities(Arc<Vec<Box<dyn age::Identity + Send + Sync>>>);

impl Identities {
    /// Out of these files. What it says when that fails is a sentence for people.
    pub(crate) fn read(files: &[PathBuf]) -> Result<Self, Failure> {
        let mut keys = Vec::new();
        for file in files {
            keys.extend(read_identities(file).map_err(Failure::new)?);
        }
        Ok(Self(Arc::new(keys)))
    }

    /// Opens an encrypted file, of which [`is_sealed`] has seen the beginning. What comes out can be read from any place if
    /// what goes in can.
    pub(crate) fn open<R: BufRead>(&self, sealed: R) -> Result<age::stream::StreamReader<R>, Trouble> {
        let broken = |cause: age::DecryptError| Trouble::Unusable(format!("the encryption can't be read: {cause}"));
        let decryptor = age::Decryptor::new_buffered(sealed).map_err(broken)?;
        if self.0.is_empty() {
            let what = "it is encrypted; name the file with your key with --identity";
            return Err(Trouble::Unreachable(what.to_owned()));
        }
        let keys = self.0.iter().map(|key| key.as_ref() as &dyn age::Identity);
        decryptor.decrypt(keys).map_err(|cause| match cause {
            age::DecryptError::NoMatchingKeys => {
                Trouble::Unreachable("it is encrypted for other keys than those given".to_owned())
            }
            other => Trouble::Unusable(format!("it can't be decrypted: {other}")),
        })
    }
}

fn read_identities(file: &Path) -> Result<Vec<Box<dyn age::Identity + Send + Sync>>, String> {
    let wrong = |cause: &dyn std::fmt::Display| format!("{}: no key can be read from it: {cause}", file.display());
    let read = age::IdentityFile::from_file(file.to_string_lossy().into_owned()).map_err(|cause| wrong(&cause))?;
    read.into_identities().map_err(|cause| wrong(&cause))
}

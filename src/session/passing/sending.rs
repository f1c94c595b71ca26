//! The tablet that sends: makes the file, shows the first code, reads the second, sends what is wanted.

use std::sync::Arc;

use common_ground_core::passing::card::{Card, Role};
use common_ground_core::passing::{Next, Sender};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use super::{Parcel, Pass, Why};
use crate::device::files;
use crate::device::passing::LinkEvent;
use crate::session::{KeepingError, Session};

/// Bytes fetched from the file at a time.
const AHEAD: u64 = 1_048_576;

impl Session {
    /// The file with everything on this tablet, to be sent some other way.
    ///
    /// # Errors
    /// See [`KeepingError`].
    pub async fn file_to_pass(self) -> Result<File, KeepingError> {
        self.all_in_one_file().await.map(|(_, file)| file)
    }

    /// Makes the file and the first code. `assets` is where the engine is. After a break the same file goes on.
    pub async fn send_nearby(self, assets: String) {
        let passing = self.passing();
        let goes_on = matches!(passing.pass.get_untracked(), Pass::Broken { sending: true, .. });
        let turn = passing.begin();
        if !(goes_on && passing.parcel.borrow().is_some()) {
            let made = self.all_in_one_file().await.map_err(Why::Keeping).and_then(|(handed, file)| {
                let sender = Sender::new(&self.project().id, handed.bytes, &handed.sha256).map_err(Why::Passing)?;
                Ok(Parcel { file, sender, ahead: (0, Vec::new()) })
            });
            match made {
                _ if passing.turn.get() != turn => return,
                Ok(parcel) => drop(passing.parcel.replace(Some(parcel))),
                Err(why) => return passing.fail(true, why),
            }
        }
        let code = async {
            self.new_link(&assets, true, turn).await?;
            let sdp = passing.link().ok_or(Why::NoNetwork)?.offer().await;
            Card::from_sdp(&sdp, &self.project().id, Role::Offer).map_err(|_| Why::NoNetwork)
        };
        match code.await {
            _ if passing.turn.get() != turn => {}
            Ok(card) => {
                passing.mark.set(card.mark());
                passing.pass.set(Pass::Show { sending: true, code: card.to_text() });
            }
            Err(why) => passing.fail(true, why),
        }
    }

    /// The receiver's code was read: the two can meet.
    pub(super) async fn meet(self, card: Card) {
        let passing = self.passing();
        let Some(link) = passing.link() else { return passing.fail(true, Why::NoNetwork) };
        let turn = passing.turn.get();
        let taken = link.accept(&card.to_sdp()).await;
        if passing.turn.get() == turn && !taken {
            passing.fail(true, Why::NoNetwork);
        }
    }

    pub(super) fn sender_heard(self, event: LinkEvent) {
        let passing = self.passing();
        let heard = {
            let mut parcel = passing.parcel.borrow_mut();
            let Some(parcel) = parcel.as_mut() else { return };
            match event {
                LinkEvent::Open => {
                    passing.say(&parcel.sender.hello());
                    Ok(None)
                }
                LinkEvent::Message(message) => parcel.sender.hear(&message),
                LinkEvent::Low | LinkEvent::Closed => Ok(None),
            }
        };
        match heard {
            Ok(None) => {
                passing.show_percent(true, passing.percent(true));
                self.pump();
            }
            Ok(Some(summary)) => {
                passing.pass.set(Pass::Done { sending: true, summary, conflicts: Arc::default() });
                spawn_local(async move {
                    self.passing().hang_up();
                    self.passing().parcel.take();
                });
            }
            Err(failure) => spawn_local(async move { self.passing().fail(true, Why::Passing(failure)) }),
        }
    }

    /// Sends as much as the connection takes at the moment.
    fn pump(self) {
        let passing = self.passing();
        if passing.busy.replace(true) {
            return;
        }
        spawn_local(async move {
            let turn = passing.turn.get();
            while passing.turn.get() == turn && !passing.is_full() {
                let next = passing.parcel.borrow().as_ref().map_or(Next::Wait, |parcel| parcel.sender.next());
                match next {
                    Next::Wait => break,
                    Next::End => {
                        let end = passing.parcel.borrow_mut().as_mut().map(|parcel| parcel.sender.end());
                        passing.say(&end.unwrap_or_default());
                    }
                    Next::Piece { number, from, to } => {
                        if !self.look_ahead(from, to).await {
                            passing.say(&Sender::stop());
                            passing.fail(true, Why::Keeping(KeepingError::TooLarge));
                            break;
                        }
                        let piece = passing.parcel.borrow_mut().as_mut().and_then(|parcel| {
                            let (start, bytes) = &parcel.ahead;
                            let at = |byte: u64| usize::try_from(byte.checked_sub(*start)?).ok();
                            let bytes = bytes.get(at(from)?..at(to)?)?;
                            Some(parcel.sender.piece(number, bytes))
                        });
                        let Some(piece) = piece else { break };
                        if passing.turn.get() != turn || !passing.say(&piece) {
                            break;
                        }
                    }
                }
            }
            passing.busy.set(false);
            if passing.turn.get() != turn && passing.link.borrow().is_some() {
                // Another connection has come meanwhile.
                self.pump();
            }
        });
    }

    /// Has the bytes `from` to `to` of the file at hand. False when it can't be read any more.
    async fn look_ahead(self, from: u64, to: u64) -> bool {
        let passing = self.passing();
        let file = {
            let parcel = passing.parcel.borrow();
            let Some(parcel) = parcel.as_ref() else { return false };
            let (start, bytes) = &parcel.ahead;
            if *start <= from && to <= *start + bytes.len() as u64 {
                return true;
            }
            parcel.file.clone()
        };
        #[allow(clippy::cast_precision_loss)] // sizes of files
        let bytes = files::slice(&file, from as f64, (from + AHEAD).max(to) as f64).await;
        let Ok(bytes) = bytes else { return false };
        passing.parcel.borrow_mut().as_mut().is_some_and(|parcel| {
            parcel.ahead = (from, bytes);
            true
        })
    }
}

//! The tablet that receives: reads the first code, shows the second, keeps what comes, checks it and takes it in.

use std::sync::Arc;

use common_ground_core::passing::card::{Card, Role};
use common_ground_core::passing::{Checked, Failure, Heard, MOST_BYTES, Receiver};
use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Pass, Why};
use crate::device::passing::LinkEvent;
use crate::device::{self, files};
use crate::later;
use crate::session::Session;

/// Pieces checked between two breaths.
const SOME: usize = 32;

impl Session {
    /// Begins by reading the sender's code. `assets` is where the engine is. After a break, only what is missing is sent.
    pub async fn receive_nearby(self, assets: String) {
        let passing = self.passing();
        let turn = passing.begin();
        let linked = self.new_link(&assets, false, turn).await;
        let room = room().await;
        if passing.turn.get() != turn {
            return;
        }
        if let Err(why) = linked {
            return passing.fail(false, why);
        }
        if passing.receiver.borrow().is_none() {
            passing.receiver.replace(Some(Receiver::new(&self.project().id, room)));
        }
        passing.pass.set(Pass::Read { sending: false });
    }

    /// The sender's code was read: ours is to be shown.
    pub(super) async fn answer(self, card: Card) {
        let passing = self.passing();
        let Some(link) = passing.link() else { return passing.fail(false, Why::NoNetwork) };
        let turn = passing.turn.get();
        let sdp = link.answer(&card.to_sdp()).await;
        if passing.turn.get() != turn {
            return;
        }
        match Card::from_sdp(&sdp, &self.project().id, Role::Answer(card.mark())) {
            Ok(card) => passing.pass.set(Pass::Show { sending: false, code: card.to_text() }),
            Err(_) => passing.fail(false, Why::NoNetwork),
        }
    }

    pub(super) fn receiver_heard(self, event: LinkEvent) {
        let passing = self.passing();
        let heard = match event {
            LinkEvent::Message(message) => {
                passing.receiver.borrow_mut().as_mut().map_or(Heard::Nothing, |receiver| receiver.hear(&message))
            }
            LinkEvent::Open | LinkEvent::Low | LinkEvent::Closed => Heard::Nothing,
        };
        let finished = passing.receiver.borrow().as_ref().and_then(Receiver::finished);
        match finished {
            // It was here already; only the answer had been lost.
            Some(summary) if !matches!(passing.pass.get_untracked(), Pass::Done { .. }) => {
                passing.pass.set(Pass::Done { sending: false, summary, conflicts: Arc::default() });
            }
            Some(_) => {}
            None => passing.show_percent(false, passing.percent(false)),
        }
        match heard {
            Heard::Nothing => {}
            Heard::Say(message) => {
                passing.say(&message);
            }
            Heard::Whole => spawn_local(self.take_whole()),
            Heard::Over(failure, message) => {
                passing.say(&message.unwrap_or_default());
                spawn_local(async move { self.passing().fail(false, Why::Passing(failure)) });
            }
        }
    }

    /// Everything has arrived: checks it, takes it in, says so.
    async fn take_whole(self) {
        let passing = self.passing();
        let turn = passing.turn.get();
        let taken = async {
            loop {
                let checked = passing.receiver.borrow_mut().as_mut().map(|receiver| receiver.check_some(SOME));
                match checked {
                    Some(Checked::More) => device::breathe().await,
                    Some(Checked::Sound) => break,
                    Some(Checked::Damaged) | None => return Err(Failure::Damaged),
                }
            }
            let parts = Array::new();
            if let Some(receiver) = passing.receiver.borrow().as_ref() {
                for piece in receiver.take() {
                    parts.push(&Uint8Array::from(piece));
                }
            }
            let file = files::of_parts("passed-on.zip", &parts).ok_or(Failure::NotKept)?;
            match later::fetch_parcels().await {
                Some(parcels) => (parcels.take_file)(self, file).await,
                None => Err(Failure::NotKept),
            }
        };
        match taken.await {
            Ok((summary, conflicts)) => {
                let done = passing.receiver.borrow_mut().as_mut().map(|receiver| receiver.done(summary));
                if passing.turn.get() == turn {
                    passing.say(&done.unwrap_or_default());
                }
                passing.pass.set(Pass::Done { sending: false, summary, conflicts: Arc::new(conflicts) });
            }
            Err(failure) => {
                passing.say(&Receiver::fail(failure.clone()));
                passing.fail(false, Why::Passing(failure));
            }
        }
        device::mark("cg-passed");
    }
}

/// Bytes that may come: as many as the browser says there is room for.
async fn room() -> u64 {
    match device::storage_estimate().await {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a size
        Some((usage, quota)) => (quota - usage).max(0.0) as u64,
        None => MOST_BYTES,
    }
}

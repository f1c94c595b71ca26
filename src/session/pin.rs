//! The facilitator's PIN: chosen, tried, forgotten. It opens the area on this page until that is locked, left alone or
//! handed on; nothing remembers that it was open.

use common_ground_core::pin::{self, Pin};
use common_ground_core::store::StoreError;
use leptos::prelude::*;

use super::desk::PIN;
use super::{Screen, Session};
use crate::device::{self, hash};

/// Why the area stays closed.
#[derive(Clone, Debug, PartialEq)]
pub enum Closed {
    /// Too short or too long for a PIN.
    Length,
    /// The two are not the same.
    Differ,
    /// Not the PIN.
    Wrong,
    /// So many seconds have to pass first.
    Wait(u32),
    /// It could not be kept.
    Store(StoreError),
}

impl Session {
    /// Chooses the PIN and opens the area.
    pub async fn choose_pin(self, typed: &str, again: &str) -> Result<(), Closed> {
        let pin = pin::typed(typed).ok_or(Closed::Length)?;
        if pin::typed(again).as_deref() != Some(&pin) {
            return Err(Closed::Differ);
        }
        let salt = device::new_id().into_bytes();
        let failed = || Closed::Store(StoreError::Failed("no hash".to_owned()));
        let hash = hash::slow(&pin, salt, pin::ROUNDS).await.ok_or_else(failed)?;
        self.keep_pin(Pin::new(salt, hash, device::now())).await?;
        self.desk().renewal.set(None);
        self.unlock();
        self.tell_changed();
        Ok(())
    }

    /// Tries a PIN; opens the area when it is the one.
    pub async fn try_pin(self, typed: &str) -> Result<(), Closed> {
        let Some(kept) = self.desk().pin.get_untracked() else { return Err(Closed::Wrong) };
        let wait = kept.wait(device::now());
        if wait > 0 {
            return Err(Closed::Wait(wait));
        }
        let pin = pin::typed(typed).ok_or(Closed::Wrong)?;
        let hash = hash::slow(&pin, kept.salt, kept.rounds).await.ok_or(Closed::Wrong)?;
        let (tried, right) = kept.tried(hash, device::now());
        if tried != kept {
            self.keep_pin(tried.clone()).await?;
        }
        if right {
            self.desk().renewal.set(None);
            self.unlock();
            return Ok(());
        }
        match tried.wait(device::now()) {
            0 => Err(Closed::Wrong),
            wait => Err(Closed::Wait(wait)),
        }
    }

    async fn keep_pin(self, pin: Pin) -> Result<(), Closed> {
        self.keep_note(PIN, pin.to_json()).await.map_err(Closed::Store)?;
        self.desk().pin.set(Some(pin));
        Ok(())
    }

    /// Opens the area without a PIN, where the browser can't keep one.
    pub fn unlock(self) {
        self.desk().unlocked.set(true);
    }

    /// Locks the area and goes back to the map.
    pub fn lock(self) {
        self.end_typing();
        self.desk().unlocked.set(false);
        self.go(Screen::Home);
    }

    /// Locks the area.
    pub(super) fn close_area(self) {
        self.end_typing();
        self.desk().unlocked.set(false);
        self.desk().renewal.set(None);
    }

    /// Somebody has forgotten the PIN: in a while they may choose a new one.
    pub fn forgot_pin(self) {
        self.desk().renewal.set(Some(device::now().unix_seconds() + u64::from(pin::FORGOTTEN)));
    }

    /// Seconds until a new PIN may be chosen; `None` when nobody has asked for it. Does not follow the time.
    pub fn until_renewal(self) -> Option<u64> {
        self.desk().renewal.get().map(|at| at.saturating_sub(device::now().unix_seconds()))
    }
}

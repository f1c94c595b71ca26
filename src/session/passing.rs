//! Passing everything on to another tablet, from the facilitator's press to the summary: two codes make a connection, over
//! which core's [`Sender`] and [`Receiver`] talk. What has arrived is taken in as one file that is merged (`merging.rs`).
//!
//! All of it lives as long as the page, not as long as the screen that shows it: a connection that breaks, or a screen that
//! locks, costs nothing that has arrived.

mod receiving;
mod sending;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use common_ground_core::merging::Conflict;
use common_ground_core::passing::card::{Card, CardError, Role};
use common_ground_core::passing::{Failure, Receiver, Sender, Summary};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use super::{KeepingError, Session};
use crate::device::passing::{Engine, Link, LinkEvent};

/// Where it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Pass {
    /// Nothing begun.
    Rest,
    /// The file, or a code, is being made.
    Preparing,
    /// This code has to be shown to the other tablet: the first one of a sender, the second one of a receiver.
    Show {
        /// Whether this tablet sends.
        sending: bool,
        /// The code.
        code: String,
    },
    /// The other tablet's code has to be read.
    Read {
        /// Whether this tablet sends.
        sending: bool,
    },
    /// Both know each other's code and look for each other.
    Meeting,
    /// Under way.
    Going {
        /// Whether this tablet sends.
        sending: bool,
        /// Per cent.
        percent: u8,
    },
    /// The connection broke, or never came about; what has arrived is kept.
    Broken {
        /// Whether this tablet sends.
        sending: bool,
        /// Per cent that have arrived.
        percent: u8,
    },
    /// Everything is there.
    Done {
        /// Whether this tablet has sent it.
        sending: bool,
        /// What came of it.
        summary: Summary,
        /// Contributions of the same revision that differ; only where they were received.
        conflicts: Arc<Vec<Conflict>>,
    },
    /// It can't be done.
    Failed {
        /// Whether this tablet was to send.
        sending: bool,
        /// Why.
        why: Why,
    },
}

/// Why it can't be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// One of the tablets has said so.
    Passing(Failure),
    /// The file could not be made.
    Keeping(KeepingError),
    /// There is no network that the tablets could meet in, or the browser can't.
    NoNetwork,
    /// A file of code could not be fetched.
    NotFetched,
}

/// What is wrong with a code that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongCode {
    /// In itself.
    Card(CardError),
    /// It is of another project.
    OtherProject(String),
    /// It is the one that the sender shows first, where the receiver's was wanted; or the other way round.
    Turn,
    /// It answers to another code than the one that was shown here.
    Other,
}

/// What is known of passing on.
pub struct Passing {
    /// Where it stands.
    pub pass: ArcRwSignal<Pass>,
    /// What is wrong with the code that was read last.
    pub wrong: ArcRwSignal<Option<WrongCode>>,
    engine: RefCell<Option<Engine>>,
    link: RefCell<Option<Rc<Link>>>,
    /// The mark of the code that was shown first.
    mark: Cell<u32>,
    /// What is being sent.
    parcel: RefCell<Option<Parcel>>,
    receiver: RefCell<Option<Receiver>>,
    /// Counts connections: what is heard of an earlier one is past.
    turn: Cell<u32>,
    busy: Cell<bool>,
}

/// A file on its way out.
struct Parcel {
    file: File,
    sender: Sender,
    /// A stretch of the file and where it begins.
    ahead: (u64, Vec<u8>),
}

thread_local! {
    /// By the address of the session's state, which stays where it is.
    static ALL: RefCell<Vec<(usize, Rc<Passing>)>> = const { RefCell::new(Vec::new()) };
}

impl Passing {
    /// The engine, once it has been fetched.
    pub fn engine(&self) -> Option<Engine> {
        self.engine.borrow().clone()
    }

    /// The connection, to be waited on; it stays in its place meanwhile, as it may open at any moment.
    fn link(&self) -> Option<Rc<Link>> {
        self.link.borrow().clone()
    }

    fn say(&self, message: &[u8]) -> bool {
        self.link.borrow().as_ref().is_some_and(|link| link.send(message))
    }

    fn is_full(&self) -> bool {
        self.link.borrow().as_ref().is_some_and(|link| link.is_full())
    }

    fn fail(&self, sending: bool, why: Why) {
        self.hang_up();
        self.pass.set(Pass::Failed { sending, why });
    }

    /// Begins anew; gives the number of the turn. When another one has begun, or somebody has stopped it, this one is past.
    fn begin(&self) -> u32 {
        self.hang_up();
        self.pass.set(Pass::Preparing);
        self.wrong.set(None);
        self.turn.get()
    }

    /// Ends the connection. Nothing more is heard of it.
    fn hang_up(&self) {
        self.turn.set(self.turn.get().wrapping_add(1));
        // Let go of before it is closed, which may call back. Whoever waits for its description holds it still.
        let link = self.link.borrow_mut().take();
        if let Some(link) = link {
            link.close();
        }
    }

    fn show_percent(&self, sending: bool, percent: u8) {
        let going = Pass::Going { sending, percent };
        if self.pass.get_untracked() != going {
            self.pass.set(going);
        }
    }

    fn percent(&self, sending: bool) -> u8 {
        if sending {
            self.parcel.borrow().as_ref().map_or(0, |parcel| parcel.sender.percent())
        } else {
            self.receiver.borrow().as_ref().map_or(0, Receiver::percent)
        }
    }
}

impl Session {
    /// What is known of passing on.
    pub fn passing(self) -> Rc<Passing> {
        let address = self.address_of_state();
        ALL.with_borrow_mut(|all| {
            if let Some((_, passing)) = all.iter().find(|(of, _)| *of == address) {
                return Rc::clone(passing);
            }
            let passing = Rc::new(Passing {
                pass: ArcRwSignal::new(Pass::Rest),
                wrong: ArcRwSignal::new(None),
                engine: RefCell::default(),
                link: RefCell::default(),
                mark: Cell::new(0),
                parcel: RefCell::default(),
                receiver: RefCell::default(),
                turn: Cell::new(0),
                busy: Cell::new(false),
            });
            all.push((address, Rc::clone(&passing)));
            passing
        })
    }

    /// Whether something is on its way, or what came of it has not been looked at.
    pub fn is_passing(self) -> bool {
        self.passing().pass.get_untracked() != Pass::Rest
    }

    /// Stops it, tells the other tablet, and forgets what has arrived.
    pub fn stop_passing(self) {
        let passing = self.passing();
        passing.say(&Sender::stop());
        passing.hang_up();
        passing.parcel.take();
        passing.receiver.take();
        passing.wrong.set(None);
        passing.pass.set(Pass::Rest);
    }

    /// On to reading the other's code, after the first one was shown.
    pub fn read_answer(self) {
        self.passing().wrong.set(None);
        self.passing().pass.set(Pass::Read { sending: true });
    }

    /// A code was read by the camera, or typed.
    pub fn code_read(self, text: String) {
        let passing = self.passing();
        let Pass::Read { sending } = passing.pass.get_untracked() else { return };
        match self.checked(sending, &text) {
            Ok(card) => {
                passing.wrong.set(None);
                passing.pass.set(Pass::Meeting);
                spawn_local(async move { if sending { self.meet(card).await } else { self.answer(card).await } });
            }
            Err(wrong) if passing.wrong.get_untracked().as_ref() != Some(&wrong) => passing.wrong.set(Some(wrong)),
            // The camera sees it again and again.
            Err(_) => {}
        }
    }

    fn checked(self, sending: bool, text: &str) -> Result<Card, WrongCode> {
        let card = Card::parse(text).map_err(WrongCode::Card)?;
        if card.project != self.project().id {
            return Err(WrongCode::OtherProject(card.project));
        }
        match (sending, card.role) {
            (true, Role::Answer(mark)) if mark == self.passing().mark.get() => Ok(card),
            (true, Role::Answer(_)) => Err(WrongCode::Other),
            (false, Role::Offer) => Ok(card),
            _ => Err(WrongCode::Turn),
        }
    }

    /// Fetches the engine and makes a connection to be, unless this turn is past by then.
    async fn new_link(self, assets: &str, sending: bool, turn: u32) -> Result<(), Why> {
        let passing = self.passing();
        if passing.engine().is_none() {
            let fetched = Engine::fetch(assets).await.map_err(|_| Why::NotFetched)?;
            passing.engine.replace(Some(fetched));
        }
        if passing.turn.get() != turn {
            return Ok(());
        }
        let link = passing.engine().and_then(|engine| {
            engine.link(move |event| {
                if self.passing().turn.get() == turn {
                    self.heard(sending, event);
                }
            })
        });
        passing.link.replace(Some(Rc::new(link.ok_or(Why::NoNetwork)?)));
        Ok(())
    }

    fn heard(self, sending: bool, event: LinkEvent) {
        let passing = self.passing();
        // Whoever watches it go has no need to touch the screen.
        self.touch();
        match event {
            LinkEvent::Closed => {
                let over = matches!(passing.pass.get_untracked(), Pass::Done { .. } | Pass::Failed { .. });
                let percent = passing.percent(sending);
                // It has closed itself; dropping it inside its own call would free what is running.
                spawn_local(async move {
                    self.passing().hang_up();
                    if !over {
                        self.passing().pass.set(Pass::Broken { sending, percent });
                    }
                });
            }
            event if sending => self.sender_heard(event),
            event => self.receiver_heard(event),
        }
    }
}

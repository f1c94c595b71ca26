//! Fetches many ranges, a few at a time, and keeps what comes.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::plan;
use super::remote::Remote;
use super::stock::Stock;
use crate::tell::{Failure, Work};

/// Requests at the same time: a host that is free of charge is not to feel us.
const SIDE_BY_SIDE: usize = 4;

/// Fetches all `requests` into the stock. After the first failure the others end soon; what has come stays.
pub(super) fn fetch(
    remote: &Remote,
    stock: &Stock,
    requests: Vec<Range<u64>>,
    what: &'static str,
) -> Result<(), Failure> {
    if requests.is_empty() {
        return Ok(());
    }
    let work = Work::counting(what, plan::bytes(&requests));
    let workers = SIDE_BY_SIDE.min(requests.len());
    let queue = Mutex::new(requests.into_iter());
    let failed: Mutex<Option<Failure>> = Mutex::default();
    let keep = |offset: u64, bytes: &[u8]| {
        stock.put(offset, bytes).map_err(|cause| Failure::of_file("write", stock.path(), &cause))?;
        work.come(bytes.len() as u64);
        Ok(())
    };
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(range) = next() {
                    if let Err(failure) = remote.fetch(range, stock.identity(), &keep) {
                        failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(failure);
                        remote.stop();
                        // Nobody begins another one.
                        while next().is_some() {}
                    }
                }
            });
        }
    });
    if let Some(failure) = failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(failure);
    }
    work.done();
    Ok(())
}

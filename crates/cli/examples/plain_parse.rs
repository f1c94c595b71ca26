//! What a merge is measured against: parses every file with `serde_json`, whole, on all cores, and does nothing with it.
//! `cargo xtask bench research` runs it.

use std::sync::atomic::{AtomicUsize, Ordering};

fn main() -> std::io::Result<()> {
    let files: Vec<_> = std::env::args_os().skip(1).collect();
    let (next, features) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let parse = || -> std::io::Result<()> {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let value: serde_json::Value = serde_json::from_slice(&std::fs::read(file)?)?;
            let count = value.get("features").and_then(serde_json::Value::as_array).map_or(0, Vec::len);
            features.fetch_add(count, Ordering::Relaxed);
        }
        Ok(())
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(parse)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or(Ok(())))
    })?;
    println!("{}", features.into_inner());
    Ok(())
}

//! How long a program takes and how much memory it takes at most.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Failure, Outcome};

/// What a run took.
pub(super) struct Run {
    pub(super) seconds: f64,
    /// Most bytes in memory, where the system tells.
    pub(super) memory: Option<u64>,
}

/// Runs a program that must end with one of these.
pub(super) fn measured(command: &mut Command, endings: &[i32]) -> Outcome<Run> {
    let name = command.get_program().to_string_lossy().into_owned();
    let failure = |cause: &dyn std::fmt::Display| Failure::new(format!("{name}: {cause}."));
    let since = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().map_err(|cause| failure(&cause))?;
    let mut memory = None;
    loop {
        let ended = child.try_wait().map_err(|cause| failure(&cause))?;
        if let Some(status) = ended {
            let seconds = since.elapsed().as_secs_f64();
            let expected = status.code().is_some_and(|code| endings.contains(&code));
            return if expected { Ok(Run { seconds, memory }) } else { Err(failure(&status)) };
        }
        memory = peak(child.id()).or(memory);
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// What Linux says a process has held at most so far; nothing once it has ended.
fn peak(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

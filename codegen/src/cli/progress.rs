//! One line that says what a long run is at.

use std::io::Write;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// A run that is shorter than this says nothing.
const PATIENCE: Duration = Duration::from_millis(300);

/// Takes what a run is at. Without a line nobody hears it.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    line: Option<Sender<String>>,
}

impl Progress {
    pub(super) fn at(&self, what: impl Into<String>) {
        if let Some(line) = &self.line {
            // a line that is gone is no reason to stop
            let _ = line.send(what.into());
        }
    }
}

/// A line on a terminal, which is cleared when the run is over.
#[derive(Debug)]
pub struct Line {
    progress: Progress,
    thread: Option<JoinHandle<()>>,
}

impl Line {
    /// A line on a terminal; what is not one gets none.
    #[must_use]
    pub fn new(mut terminal: impl Write + Send + 'static, is_terminal: bool) -> Self {
        if !is_terminal {
            return Self { progress: Progress::default(), thread: None };
        }
        let (sender, receiver) = channel();
        let thread = std::thread::spawn(move || show(&receiver, &mut terminal, PATIENCE));
        Self { progress: Progress { line: Some(sender) }, thread: Some(thread) }
    }

    /// What a run tells its steps to.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }
}

impl Drop for Line {
    /// Waits until the line is cleared: what is written next starts at the margin.
    fn drop(&mut self) {
        self.progress.line = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Shows the last step told once patience is at its end, then every step as it is told. Waits without
/// turning.
fn show(steps: &Receiver<String>, out: &mut impl Write, patience: Duration) {
    let end = Instant::now() + patience;
    let mut last = String::new();
    loop {
        match steps.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(step) => last = step,
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return,
        }
        if Instant::now() >= end {
            break;
        }
    }
    let mut write = |text: &str| {
        let _ = write!(out, "\r\x1b[2K{text}").and_then(|()| out.flush());
    };
    write(&last);
    while let Ok(step) = steps.recv() {
        write(&step);
    }
    write("");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(steps: &[&str], patience: Duration) -> String {
        let (sender, receiver) = channel();
        for step in steps {
            sender.send((*step).to_owned()).unwrap();
        }
        drop(sender);
        let mut out = Vec::new();
        show(&receiver, &mut out, patience);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_short_run_shows_nothing() {
        assert_eq!(shown(&["a", "b"], Duration::from_secs(3600)), "");
    }

    #[test]
    fn a_long_run_shows_its_steps_and_leaves_nothing() {
        let out = shown(&["a", "b"], Duration::ZERO);
        assert_eq!(out, "\r\x1b[2Ka\r\x1b[2Kb\r\x1b[2K");
    }
}

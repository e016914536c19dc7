//! `--watch`: a run after each change of the spec.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{EventKind, ModifyKind};
use notify::{Event, RecursiveMode, Watcher as _};

use super::{Cli, Command, Outcome, Surroundings, run};
use crate::diagnostic::Diagnostics;
use crate::source::Source;

/// Changes that follow each other this closely are one: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(120);

/// After this long a run starts though changes still come.
const LONGEST: Duration = Duration::from_secs(2);

/// Runs the command, and again after each change, until the process is ended. `each` gets what a run
/// leaves and a line about it.
///
/// # Errors
///
/// Why the folders cannot be watched.
pub fn watch(
    cli: &Cli,
    around: &Surroundings,
    mut each: impl FnMut(&Outcome, &str),
) -> Result<Infallible, String> {
    loop {
        let (sender, changes) = channel();
        // set up before the run: what changes meanwhile is not missed
        let _watcher = watcher(&folders(cli, around), sender)?;
        let outcome = run(cli, around);
        each(&outcome, &status(&outcome));
        changes.recv().map_err(|_| "the folders are no longer watched".to_owned())?;
        settle(&changes, QUIET, LONGEST);
    }
}

/// What a run came to, in one line.
fn status(outcome: &Outcome) -> String {
    let came_to = match outcome.status {
        0 => "fine",
        1 => "stale or breaking",
        _ => "errors",
    };
    format!("{came_to}; waiting for a change of the spec (Ctrl-C ends)")
}

/// Watches folders. One that is not there is waited for in the folder that would hold it.
fn watcher(folders: &BTreeSet<PathBuf>, sender: Sender<()>) -> Result<notify::RecommendedWatcher, String> {
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.as_ref().map_or(true, matters) {
            // nobody listens any more when the next round has begun
            let _ = sender.send(());
        }
    })
    .map_err(|error| format!("cannot watch files: {error}"))?;
    for folder in folders {
        let there = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(folder);
        watcher
            .watch(there, RecursiveMode::NonRecursive)
            .map_err(|error| format!("cannot watch {}: {error}", there.display()))?;
    }
    Ok(watcher)
}

/// The folders of the files that a run reads.
fn folders(cli: &Cli, around: &Surroundings) -> BTreeSet<PathBuf> {
    let specs = match &cli.command {
        Some(Command::Diff(arguments)) => arguments.folders(cli, around),
        _ => vec![around.spec(cli.spec.as_deref()).0],
    };
    let mut folders: BTreeSet<PathBuf> = specs.iter().cloned().collect();
    for spec in &specs {
        let source = Source::read(spec, "", &mut Diagnostics::default());
        let holders = source.files().filter_map(|(_, file)| Path::new(&file.name).parent());
        folders.extend(holders.map(|holder| spec.join(holder)));
    }
    folders
}

/// Whether an event may be a change of what is read. Reading makes events of its own, which would run
/// in circles.
fn matters(event: &Event) -> bool {
    let is_change = !matches!(event.kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)));
    let is_read = |path: &PathBuf| {
        path.extension().is_none_or(|ending| ending == "md" || ending == "toml" || ending == "json")
            && !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    };
    is_change && (event.paths.is_empty() || event.paths.iter().any(is_read))
}

/// Waits until nothing has changed for a while.
fn settle(changes: &Receiver<()>, quiet: Duration, longest: Duration) {
    let end = Instant::now() + longest;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        match changes.recv_timeout(quiet.min(left)) {
            Ok(()) if !left.is_zero() => {}
            Ok(()) | Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, CreateKind, DataChange, MetadataKind};

    use super::*;

    #[test]
    fn only_changes_of_what_is_read_matter() {
        let event = |kind, path: &str| matters(&Event::new(kind).add_path(path.into()));
        let change = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        assert!(event(change, "spec/device.md"));
        assert!(event(EventKind::Create(CreateKind::File), "lib/schemas/device.json"));
        assert!(event(EventKind::Remove(notify::event::RemoveKind::Folder), "spec"));
        assert!(!event(EventKind::Access(AccessKind::Any), "spec/device.md"));
        assert!(!event(EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any)), "spec/device.md"));
        assert!(!event(change, "spec/.device.md.swp"));
        assert!(!event(change, "spec/device.rs"));
    }

    #[test]
    fn changes_that_came_together_are_one() {
        let (sender, changes) = channel();
        (0..5).for_each(|_| sender.send(()).unwrap());
        drop(sender);
        settle(&changes, Duration::from_secs(3600), Duration::from_secs(3600));
        assert!(changes.try_recv().is_err());
    }
}

//! The same work for each item of a list, shared by as many threads as there are processors.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What one thread may put on its stack: as much as the first of a process usually may.
const STACK: usize = 8 << 20;

/// What the work gives for each item, in the order of the items: the result does not depend on the threads.
///
/// A panic in one of the threads is one here. Where the system gives no more threads, those there are do it all.
pub(crate) fn map<'t, T: Sync, R: Send>(items: &'t [T], work: impl Fn(&'t T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take_turns = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { return done };
            done.push((at, work(item)));
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(items.len().max(1));
    let mut results = thread::scope(|scope| {
        let spawn = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, take_turns).ok();
        let others: Vec<_> = (1..workers).filter_map(spawn).collect();
        let mut results = take_turns();
        for other in others {
            match other.join() {
                Ok(done) => results.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        results
    });
    results.sort_unstable_by_key(|&(at, _)| at);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..200).collect();
        // the first take longest: they end behind later ones
        let work =
            |&item: &u64| (0..(200 - item) * 500).fold(item, |sum, more| sum ^ more.rotate_left(7) ^ sum);
        assert_eq!(map(&items, work), items.iter().map(work).collect::<Vec<_>>());
        assert_eq!(map(&[], work), [0_u64; 0]);
    }

    #[test]
    #[should_panic(expected = "the seventh")]
    fn a_panic_in_a_thread_is_one_here() {
        map(&[1, 2, 3, 4, 5, 6, 7], |&item| assert_ne!(item, 7, "the seventh"));
    }
}

//! The memory that is left for a type that holds models, while it is read from a response.
//!
//! serde passes a type nothing but its deserializer, so what is left is kept beside it, for the thread.

use std::cell::Cell;

#[derive(Clone, Copy)]
struct Left {
    bytes: usize,
    exceeded: bool,
}

thread_local! {
    static LEFT: Cell<Option<Left>> = const { Cell::new(None) };
}

/// Does the work within so many bytes, and says whether it asked for more.
#[cfg(feature = "client")]
pub(super) fn within<T>(bytes: usize, work: impl FnOnce() -> T) -> (T, bool) {
    /// Also after a panic, which may be caught.
    struct Reset(Option<Left>);

    impl Drop for Reset {
        fn drop(&mut self) {
            LEFT.set(self.0);
        }
    }

    let _reset = Reset(LEFT.replace(Some(Left { bytes, exceeded: false })));
    let done = work();
    (done, LEFT.get().is_some_and(|left| left.exceeded))
}

/// What is left; `None` where nothing is counted.
pub(super) fn left() -> Option<usize> {
    LEFT.get().map(|left| left.bytes)
}

/// Sets what is left, and whether more was asked for.
pub(super) fn set_left(bytes: usize, exceeded: bool) {
    if let Some(left) = LEFT.get() {
        LEFT.set(Some(Left { bytes, exceeded: left.exceeded || exceeded }));
    }
}

/// Counts memory; false if that is more than there may be.
#[cfg(feature = "client")]
pub(super) fn charge(bytes: usize) -> bool {
    let Some(left) = left() else { return true };
    let rest = left.checked_sub(bytes);
    set_left(rest.unwrap_or_default(), rest.is_none());
    rest.is_some()
}

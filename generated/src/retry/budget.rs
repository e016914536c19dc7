//! A limit on the retries of a whole client, so that they do not overload a failing server.

use std::sync::atomic::{AtomicU32, Ordering};

/// Tenths of a retry: a success earns one, a retry costs ten.
const COST: u32 = 10;

/// How many retries a client has left.
///
/// Every call that succeeds at once earns a tenth of a retry. When most calls fail, the budget runs out,
/// and from then on at most one call in ten is repeated.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    most: u32,
}

impl Budget {
    pub(crate) fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(COST);
        Self { left: AtomicU32::new(most), most }
    }

    /// A call succeeded at once.
    pub(crate) fn earn(&self) {
        // The budget is usually full, and then there is nothing to write.
        if self.left.load(Ordering::Relaxed) < self.most {
            let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                Some(left.saturating_add(1).min(self.most))
            });
        }
    }

    /// Takes one retry, if there is one.
    pub(crate) fn spend(&self) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(COST)).is_ok()
    }
}

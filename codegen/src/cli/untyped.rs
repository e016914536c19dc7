//! `untyped`: every place that became a free-form value, with the reason.

use super::{CommandOutput, Session};
use crate::schema::{Untyped, UntypedReason};

/// Prints the places, when nothing is wrong with the spec.
pub(super) fn run(mut session: Session) -> CommandOutput {
    let lowered = crate::understand(&session.source, &mut session.diagnostics);
    let mut output = session.close();
    if output.status == 0 {
        output.stdout = lowered.untyped.iter().map(line).collect();
    }
    output
}

/// How many places the schemas leave free, and how many could not be typed.
pub(super) fn counts(places: &[Untyped]) -> (usize, usize) {
    let free = places.iter().filter(|place| place.reason == UntypedReason::Free).count();
    (free, places.len() - free)
}

fn line(untyped: &Untyped) -> String {
    let reason = match &untyped.reason {
        UntypedReason::Free => "free: the schema takes any value",
        UntypedReason::Unsupported(what) => what,
        UntypedReason::Malformed => "malformed: the schema is broken here, or points nowhere",
    };
    format!("{}: {reason}\n", untyped.place)
}

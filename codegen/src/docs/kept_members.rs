//! What is wrong with the names that `_names.toml` keeps for members, or does not keep.

use super::names_file::{KeptNames, NAMES, key};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::names::Members;

impl KeptNames {
    /// Reports kept names that members of a scope cannot have; and of a scope that `is_known`, members that have met
    /// with nothing that says which was there before: to choose one would give its name to the other.
    pub(crate) fn check_members(
        &self,
        (scope, members): (&str, &Members<'_>),
        to_keep: &[(String, String)],
        is_known: bool,
        span: impl FnOnce() -> Option<Span>,
        diagnostics: &mut Diagnostics,
    ) {
        if to_keep.is_empty() && members.kept.is_empty() {
            return; // none has met another
        }
        let span = span();
        let own = self.members.iter().find(|members| members.of == scope).and_then(|members| members.span);
        for (member, name) in members.invalid() {
            let message = format!("`{member}` of `{scope}` cannot have the name `{name}`");
            let found = Diagnostic::error("invalid-name", own, message);
            diagnostics.push(
                found.hint("a field is called `a_b`, a value of an enumeration `AB`, and no two alike"),
            );
        }
        for (name, rivals) in members.rivals().into_iter().filter(|_| is_known) {
            let keys: Vec<String> = rivals.iter().map(|member| format!("`{}`", member.key)).collect();
            let lines: Vec<String> =
                rivals.iter().map(|member| format!("`{} = \"{name}\"`", key(&member.key))).collect();
            let message = format!("{} of `{scope}` have the same name in Rust, `{name}`", keys.join(" and "));
            diagnostics.push(Diagnostic::error("name-collision", span, message).hint(format!(
                "say in `{NAMES}` which of them was there before: below `[members.{}]` the line {}; the other gets a \
                 name of its own",
                key(scope),
                lines.join(" or "),
            )));
        }
    }
}

// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Filter Mode.
    ///
    /// How a list is meant: it is not looked at (`all`), it names all that is let in (`whitelist`),
    /// or all that is kept out (`blacklist`).
    ///
    /// Used on 10 pages.
    pub enum FilterMode {
        /// `all`.
        All = "all",
        /// `whitelist`.
        Whitelist = "whitelist",
        /// `blacklist`.
        Blacklist = "blacklist",
    }
}

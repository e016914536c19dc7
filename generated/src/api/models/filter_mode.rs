// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Filter Mode.
    ///
    /// How a list is applied: not at all (`all`), as the list of what is allowed (`whitelist`), or
    /// as the list of what is not (`blacklist`).
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

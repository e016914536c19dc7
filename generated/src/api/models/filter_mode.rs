// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// How a list is applied: not at all (`all`), as the list of what is allowed (`whitelist`), or
    /// as the list of what is not (`blacklist`).
    ///
    /// Used by 10 resources.
    pub enum FilterMode {
        All = "all",
        Whitelist = "whitelist",
        Blacklist = "blacklist",
    }
}

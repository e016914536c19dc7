// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The type of `debugLevels[]`.
    pub enum DebugLevel {
        All = "all",
        None = "none",
        Verbose = "verbose",
        Info = "info",
        Warn = "warn",
        Error = "error",
    }
}

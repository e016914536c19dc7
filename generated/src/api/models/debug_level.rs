// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The shape of `debugLevels[]`.
    pub enum DebugLevel {
        /// `all`.
        All = "all",
        /// `none`.
        None = "none",
        /// `verbose`.
        Verbose = "verbose",
        /// `info`.
        Info = "info",
        /// `warn`.
        Warn = "warn",
        /// `error`.
        Error = "error",
    }
}

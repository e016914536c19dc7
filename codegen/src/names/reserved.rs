//! Names that mean something else where an identifier would stand.

/// Words that cannot be an identifier in some edition, or not a raw one.
pub(super) const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Types and traits that machine-written code uses by their short names; what `emit` imports is held against
/// it there.
pub(super) const PRELUDE: &[&str] = &[
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DurationMillis",
    "EpochMillis",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Into",
    "IntoArgument",
    "IntoIterator",
    "Item",
    "Iterator",
    "Model",
    "None",
    "Number",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Scalar",
    "Secret",
    "Self",
    "Some",
    "String",
    "Timestamp",
    "Nullable",
    "UnknownValue",
    "UnknownVariant",
    "Value",
    "Vec",
];

/// Names that every page module holds or uses, beside its calls.
pub const PAGE_NAMES: &[&str] = &[
    "Action",
    "Argument",
    "Call",
    "Client",
    "FilePart",
    "Method",
    "OptionalArgument",
    "QueryValue",
    "Retry",
    "UnknownEvent",
    "UnknownResponse",
    "UnknownVariant",
];

/// Names of files that mean a device on Windows, whatever their ending.
pub const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Methods that a model has beside the setters of its fields; one of that name would clash with it, or hide it.
pub const MODEL_METHODS: &[&str] = &["clone", "into", "iter", "new"];

/// Methods that the runtime gives to every call; a setter of that name would hide one.
pub const CALL_METHODS: &[&str] = &[
    "header",
    "idle_timeout",
    "items",
    "items_blocking",
    "last_event_id",
    "login",
    "login_blocking",
    "pages",
    "pages_blocking",
    "query_param",
    "retry",
    "send",
    "send_blocking",
    "send_with_response",
    "send_with_response_blocking",
    "subscribe",
    "subscribe_blocking",
    "timeout",
    "with_auth",
];

/// Methods that the runtime gives to the client; an accessor of that name would clash with one.
pub const CLIENT_METHODS: &[&str] = &[
    "base_url",
    "builder",
    "clear_access_token",
    "clone",
    "new",
    "request",
    "set_access_token",
    "with_access_token",
    "without_access_token",
];

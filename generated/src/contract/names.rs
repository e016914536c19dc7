//! Names that machine code must not take, because the runtime has them.

/// Methods of every call type: a setter of such a name gets a trailing underscore.
pub const RESERVED_CALL: &[&str] = &[
    "authenticated",
    "header",
    "idle_timeout",
    "items",
    "last_event_id",
    "login",
    "pages",
    "query_param",
    "retry",
    "send",
    "send_blocking",
    "send_full",
    "subscribe",
    "timeout",
];

/// Methods of the client: an accessor of such a name gets a trailing underscore.
pub const RESERVED_CLIENT: &[&str] = &[
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

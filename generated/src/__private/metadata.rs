//! The static description of the API.

/// The description of the API.
#[derive(Debug)]
pub struct Metadata {
    /// Its name.
    pub title: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The default base URL.
    pub base_url: Option<&'static str>,
    /// Headers sent with every action.
    pub headers: &'static [(&'static str, &'static str)],
    /// Query parameters sent with every action but streams.
    pub query: &'static [(&'static str, &'static str)],
    /// The fields of an error's body.
    pub errors: Option<ErrorFields>,
    /// The fields of bodies whose values are secret.
    pub secrets: &'static [&'static str],
    /// The query parameter of streams that asks for a keep-alive message every so many seconds.
    pub keep_alive: Option<&'static str>,
}

/// Which fields of an error's body say what went wrong.
#[derive(Debug)]
pub struct ErrorFields {
    /// The field with the type of the error.
    pub kind: &'static str,
    /// The field with the message for people.
    pub message: &'static str,
}

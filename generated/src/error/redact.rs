//! Redaction of server text in errors.
//!
//! Every text of a server passes [`Secrets::redact`] before an error holds it, so no secret of the request is in
//! what [`Error::message`](super::Error::message) and its like give. How the rest is shown, [`ServerText`] decides.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;

use super::{secret_fields, spelling};
use crate::client::bare_token;
use crate::server_text::ServerText;

/// Replaces a secret.
const HIDDEN: &str = "[hidden]";

/// A secret of fewer characters may be part of an ordinary word: if one was sent, whole texts are hidden.
const SHORTEST: usize = 4;

/// The secrets of a request, as they were sent: read only when there is a text to keep them out of.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    tokens: Vec<HeaderValue>,
    names: &'static [&'static str],
    json: Vec<Bytes>,
    values: Vec<String>,
}

impl Secrets {
    /// Those of a request with these `Authorization` headers, where the fields of these names are secret.
    pub(crate) fn new(tokens: Vec<HeaderValue>, names: &'static [&'static str]) -> Self {
        Self { tokens, names, json: Vec::new(), values: Vec::new() }
    }

    /// Adds a JSON text that was sent.
    pub(crate) fn add_json(&mut self, json: Bytes) {
        self.json.push(json);
    }

    /// Adds a parameter or a part of a form that was sent.
    pub(crate) fn add_field(&mut self, name: &str, value: &[u8]) {
        let base = name.split('[').next().unwrap_or_default();
        let last = name.rsplit('[').next().unwrap_or_default().trim_end_matches(']');
        if self.is_secret(base) || self.is_secret(last) {
            self.values.push(String::from_utf8_lossy(value).into_owned());
        }
    }

    fn is_secret(&self, name: &str) -> bool {
        self.names.contains(&name)
    }

    /// A text of the server without the secrets that it repeats.
    pub(crate) fn redact(&self, text: String) -> ServerText {
        let secrets = self.all();
        if secrets.iter().any(|secret| secret.chars().nth(SHORTEST - 1).is_none()) {
            return ServerText::new(HIDDEN.to_owned());
        }
        ServerText::new(spelling::replace(text, &secrets, HIDDEN))
    }

    /// All secrets as they are.
    fn all(&self) -> Vec<String> {
        let mut secrets: Vec<String> =
            self.tokens.iter().filter_map(bare_token).map(str::to_owned).chain(self.values.clone()).collect();
        for json in &self.json {
            secret_fields::collect(json, self.names, &mut secrets);
        }
        secrets.retain(|secret| !secret.is_empty());
        secrets.sort_unstable();
        secrets.dedup();
        secrets
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(json: &str) -> Secrets {
        let mut secrets =
            Secrets::new(vec![HeaderValue::from_static("Bearer the.token")], &["password", "keys", "code"]);
        secrets.add_json(Bytes::copy_from_slice(json.as_bytes()));
        secrets
    }

    #[test]
    fn s6_secrets_are_hidden_in_every_spelling() {
        let json = r#"{"password":"hun\"ter/2\n","deep":[{"keys":{"a":["first key","first key 2"]}}],"name":"open"}"#;
        let secrets = secrets(json);
        for (text, shown) in [
            ("no, the.token is old", "no, [hidden] is old"),
            ("hun\"ter/2\n!", "[hidden]!"),
            (r#"{"password":"hun\"ter/2\n"}"#, r#"{"password":"[hidden]"}"#),
            ("?password=hun%22ter%2F2%0A", "?password=[hidden]"),
            ("first key 2, first key", "[hidden], [hidden]"),
            ("open", "open"),
        ] {
            assert_eq!(secrets.redact(text.to_owned()).as_str(), shown);
        }
    }

    #[test]
    fn s6_a_short_secret_hides_the_whole_text() {
        for (json, shown) in [
            (r#"{"code":"123"}"#, "[hidden]"),
            (r#"{"code":12}"#, "[hidden]"),
            (r#"{"code":"1234"}"#, "abc"),
            (r#"{"code":""}"#, "abc"),
            (r#"{"code":null}"#, "abc"),
        ] {
            assert_eq!(secrets(json).redact("abc".to_owned()).as_str(), shown, "{json}");
        }
    }

    #[test]
    fn s6_parameters_and_parts_with_secret_names_are_secrets() {
        let mut secrets = Secrets::new(Vec::new(), &["password"]);
        secrets.add_field("password", b"hunter2");
        secrets.add_field("filter[0][password]", b"hunter3");
        secrets.add_field("name", b"hunter4");
        let shown = secrets.redact("hunter2 hunter3 hunter4".to_owned());
        assert_eq!(shown.as_str(), "[hidden] [hidden] hunter4");
    }
}

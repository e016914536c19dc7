//! Login: the token of an answer becomes that of the client.

use super::{Answer, decode_json};
use crate::error::Error;
use crate::model::{Model, Nullable, Secret};

/// A field that holds an access token.
pub trait TokenField {
    /// The token, if there is one.
    fn token(&self) -> Option<&str>;
}

impl TokenField for String {
    fn token(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: TokenField> TokenField for Option<T> {
    fn token(&self) -> Option<&str> {
        self.as_ref().and_then(TokenField::token)
    }
}

impl<T: TokenField> TokenField for Nullable<T> {
    fn token(&self) -> Option<&str> {
        match self {
            Self::Value(value) => value.token(),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T: TokenField> TokenField for Secret<T> {
    fn token(&self) -> Option<&str> {
        self.expose_secret().token()
    }
}

/// Decodes the answer and sets its token as that of the client.
///
/// # Errors
/// When the answer cannot be decoded, or contains no valid token.
pub fn decode_login<T: Model>(answer: Answer, token: fn(&T) -> Option<&str>) -> Result<T, Error> {
    let (client, action) = (answer.client.clone(), answer.action);
    let around = (answer.status, answer.headers.clone(), answer.body.clone());
    let output = decode_json(answer)?;
    let unusable = |reason: &'static str| {
        let (status, headers, body) = around;
        Error::decode(status, headers, body, reason).of(action)
    };
    match token(&output) {
        None => Err(unusable("the answer contains no access token")),
        Some(token) => match client.set_access_token(token) {
            Ok(()) => Ok(output),
            Err(_) => Err(unusable("the access token of the answer is not a valid header value")),
        },
    }
}

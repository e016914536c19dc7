// @generated from _schemas/legacy.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::AccessToken;

/// Access tokens of a user.
///
/// Used by [`accessTokens.get`](crate::resources::access_tokens::Get).
#[non_exhaustive]
pub struct AccessTokens {
    pub items: Option<Vec<AccessToken>>,
    /// Number of tokens in the list.
    pub count: Option<i64>,
}
record!(AccessTokens: Default {
    "items" => optional(items),
    "count" => optional(count),
});
list!(AccessTokens, items: AccessToken);

//! The macro for actions whose answer contains an access token.

/// A call that logs in, with the field of its answer that holds the token:
/// `login!(AuthenticateUser => models::AuthedUser, token);`, beside its `call!`.
#[macro_export]
#[doc(hidden)]
macro_rules! login {
    ($name:ident => $output:ty, $token:ident) => {
        impl $name {
            /// Sends the request, and sets the access token of the answer for the client and all its
            /// clones.
            pub fn login(self) -> $crate::contract::support::Pending<$output> {
                self.0.send(|answer| {
                    $crate::contract::support::decode_login::<$output>(answer, |output| {
                        $crate::contract::support::TokenField::token(&output.$token)
                    })
                })
            }
        }
    };
}

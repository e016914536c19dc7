//! The macros that implement calls.
//!
//! Each method is one line around something that is not generic: hundreds of call types are made by
//! them, and every line here is compiled once for each.

/// A call and its output: `call!(Get => models::Device);`, `call!(Delete => ());`.
#[macro_export]
#[doc(hidden)]
macro_rules! call {
    ($name:ident => ()) => {
        $crate::call!(@send $name, (), $crate::contract::support::decode_nothing);
    };
    ($name:ident => $output:ty) => {
        $crate::call!(@send $name, $output, <$output as $crate::contract::support::Output>::decode);
    };
    (@send $name:ident, $output:ty, $decode:expr) => {
        impl $name {
            /// Sends the request and returns the decoded answer.
            pub fn send(self) -> $crate::contract::support::Pending<$output> {
                self.0.send($decode)
            }

            /// Sends the request and returns the decoded answer with its status, headers and raw body.
            pub fn send_full(
                self,
            ) -> $crate::contract::support::Pending<$crate::contract::support::Reply<$output>> {
                self.0.send(|answer| $crate::contract::support::decode_reply(answer, $decode))
            }
        }

        $crate::call_blocking!($name => $output);
        $crate::call!(@options $name);
    };
    (@options $name:ident) => {
        impl $name {
            /// The time limit of this call, including all attempts and the pauses between them.
            pub fn timeout(self, limit: $crate::contract::support::Duration) -> Self {
                Self(self.0.timeout(limit))
            }

            /// Adds a header, or replaces a default one.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// Adds a query parameter, or replaces a default one.
            pub fn query_param(
                self,
                name: &str,
                value: impl ::core::convert::Into<$crate::contract::QueryValue>,
            ) -> Self {
                Self(self.0.query_param(name, ::core::convert::Into::into(value)))
            }

            /// Retries this call by another policy than the client's.
            pub fn retry(self, policy: $crate::contract::support::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }

            /// Sends the client's access token even if the action needs none.
            pub fn authenticated(self) -> Self {
                Self(self.0.authenticated())
            }
        }
    };
}

/// An enum with a variant for each success code, and `Unknown(UnknownResponse)` for all others:
/// `outcome!(ExportOutput { 200 => Ok(models::A), 204 => NoContent });`
#[macro_export]
#[doc(hidden)]
macro_rules! outcome {
    ($name:ident { $($status:literal => $variant:ident $(($body:ty))?),* $(,)? }) => {
        impl $crate::contract::support::Output for $name {
            fn decode(
                answer: $crate::contract::support::Answer,
            ) -> $crate::contract::support::Result<Self, $crate::contract::support::Error> {
                match answer.status() {
                    $($status => $crate::outcome!(@variant answer, $name, $variant $(($body))?),)*
                    _ => $crate::contract::support::Result::Ok($name::Unknown(answer.unknown())),
                }
            }
        }
    };
    (@variant $answer:ident, $name:ident, $variant:ident) => {
        $crate::contract::support::Result::Ok($name::$variant)
    };
    (@variant $answer:ident, $name:ident, $variant:ident ($body:ty)) => {
        $crate::contract::support::decode_json::<$body>($answer).map($name::$variant)
    };
}

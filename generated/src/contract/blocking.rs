//! What `call!` adds under the feature `blocking`. It is a macro of its own, because a `cfg` inside of `call!` would be
//! evaluated in the crate that uses it.

/// The same call without async.
#[cfg(feature = "blocking")]
#[macro_export]
#[doc(hidden)]
macro_rules! call_blocking {
    ($name:ident => $output:ty) => {
        impl $name {
            /// Sends the request and blocks until the answer is decoded.
            ///
            /// # Errors
            /// Those of `send`, and an error on a thread that runs async tasks, where blocking is not possible.
            pub fn send_blocking(
                self,
            ) -> $crate::contract::support::Result<$output, $crate::contract::support::Error> {
                self.send().wait()
            }
        }
    };
}

/// Nothing without the feature.
#[cfg(not(feature = "blocking"))]
#[macro_export]
#[doc(hidden)]
macro_rules! call_blocking {
    ($name:ident => $output:ty) => {};
}

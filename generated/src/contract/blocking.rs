//! What `call!` adds under the feature `blocking`; its own macro, for a macro that is used elsewhere sees
//! the features of that place.

/// The same call without async.
#[cfg(feature = "blocking")]
#[macro_export]
#[doc(hidden)]
macro_rules! call_blocking {
    ($name:ident => $output:ty) => {
        impl $name {
            /// Sends the request and waits for what the server answers, without async. On a thread that runs
            /// async tasks, where waiting is not possible, it is an error.
            ///
            /// # Errors
            /// Those of `send`, and a refusal on a thread that runs async tasks.
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

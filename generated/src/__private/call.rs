//! The macros that implement calls.
//!
//! Each method is one line around something that is not generic: hundreds of call types are made by
//! them, and every line here is checked once for each.

/// A call and its output: `call!(Get => models::Device);`, `call!(Delete => ());`.
#[cfg_attr(feature = "__macros", macro_export)]
#[doc(hidden)]
macro_rules! call {
    ($name:ident => $output:ty) => {
        impl $name {
            /// Sends the request and returns the decoded response.
            #[inline]
            pub fn send(self) -> $crate::__private::support::ResponseFuture<$output> {
                self.0.send()
            }

            /// Sends the request and returns the decoded response with its status, headers and raw body.
            #[inline]
            pub fn send_with_response(
                self,
            ) -> $crate::__private::support::ResponseFuture<$crate::__private::support::Response<$output>> {
                self.0.send()
            }
        }

        $crate::__private::blocking! {
            impl $name {
                /// Sends the request and blocks until the response is decoded.
                ///
                /// # Errors
                /// Those of `send`, and an error on a thread that runs async tasks, where blocking is not possible.
                #[inline]
                pub fn send_blocking(
                    self,
                ) -> $crate::__private::support::Result<$output, $crate::__private::support::Error> {
                    $crate::__private::support::wait(self.send())
                }

                /// Sends the request, and blocks until there is the decoded response with its status, headers and raw
                /// body.
                ///
                /// # Errors
                /// Those of `send_blocking`.
                #[inline]
                pub fn send_with_response_blocking(
                    self,
                ) -> $crate::__private::support::Result<
                    $crate::__private::support::Response<$output>,
                    $crate::__private::support::Error,
                > {
                    $crate::__private::support::wait(self.send_with_response())
                }
            }
        }

        $crate::__private::call!(@options $name);
    };
    (@options $name:ident) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.debug(::core::stringify!($name), f)
            }
        }

        impl $name {
            /// The time limit of this call, including all attempts and the pauses between them.
            #[inline]
            pub fn timeout(self, limit: $crate::__private::support::Duration) -> Self {
                Self(self.0.timeout(limit))
            }

            /// Adds a header, or replaces a default one.
            #[inline]
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// Adds a query parameter, or replaces a default one.
            pub fn query_param(
                self,
                name: &str,
                value: impl ::core::convert::Into<$crate::__private::QueryValue>,
            ) -> Self {
                Self(self.0.query_param(name, ::core::convert::Into::into(value)))
            }

            /// Retries this call by another policy than the client's.
            #[inline]
            pub fn retry(self, policy: $crate::__private::support::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }
        }
    };
}

/// A call that needs no access token: `anonymous!(Get);`, beside its `call!`.
#[cfg_attr(feature = "__macros", macro_export)]
#[doc(hidden)]
macro_rules! anonymous {
    ($name:ident) => {
        impl $name {
            /// Sends the client's access token all the same. The action needs none.
            #[inline]
            pub fn with_auth(self) -> Self {
                Self(self.0.with_auth())
            }
        }
    };
}

/// An enum with a variant for each success code, and `Unknown(UnknownResponse)` for all others:
/// `outcome!(ExportOutput { 200 => Ok(models::A), 204 => NoContent });`
#[cfg_attr(feature = "__macros", macro_export)]
#[doc(hidden)]
macro_rules! outcome {
    ($name:ident { $($status:literal => $variant:ident $(($body:ty))?),* $(,)? }) => {
        impl $crate::__private::support::Output for $name {
            #[inline]
            fn decode(
                response: $crate::__private::support::RawResponse,
            ) -> $crate::__private::support::Result<Self, $crate::__private::support::Error> {
                match response.status() {
                    $($status => $crate::__private::outcome!(@variant response, $name, $variant $(($body))?),)*
                    _ => $crate::__private::support::Result::Ok($name::Unknown(response.unknown())),
                }
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $($crate::__private::outcome!(@debug self, f, $variant $(($body))?);)*
                match self {
                    Self::Unknown(answer) => f.debug_tuple("Unknown").field(answer).finish(),
                    _ => ::core::result::Result::Ok(()),
                }
            }
        }
    };
    (@debug $self:ident, $f:ident, $variant:ident) => {
        if let Self::$variant = $self {
            return $f.write_str(::core::stringify!($variant));
        }
    };
    (@debug $self:ident, $f:ident, $variant:ident ($body:ty)) => {
        if let Self::$variant(content) = $self {
            return $crate::__private::debug_branch(::core::stringify!($variant), content, $f);
        }
    };
    (@variant $response:ident, $name:ident, $variant:ident) => {
        $crate::__private::support::Result::Ok($name::$variant)
    };
    (@variant $response:ident, $name:ident, $variant:ident ($body:ty)) => {
        $crate::__private::support::decode_json::<$body>($response).map($name::$variant)
    };
}

/// Items that are there under the feature `blocking`: a macro, because a `cfg` inside of another one would be evaluated in
/// the crate that uses it.
#[cfg(feature = "blocking")]
#[cfg_attr(feature = "__macros", macro_export)]
#[doc(hidden)]
macro_rules! blocking {
    ($($item:item)*) => { $($item)* };
}

/// Nothing without the feature.
#[cfg(not(feature = "blocking"))]
#[cfg_attr(feature = "__macros", macro_export)]
#[doc(hidden)]
macro_rules! blocking {
    ($($item:item)*) => {};
}

/// A call that logs in, with the field of its response that holds the token:
/// `login!(AuthenticateUser => models::AuthedUser, token);`, beside its `call!`.
#[cfg_attr(feature = "__macros", macro_export)]
#[doc(hidden)]
macro_rules! login {
    ($name:ident => $output:ty, $token:ident) => {
        impl $name {
            /// Sends the request, and sets the access token of the response for the client and all its
            /// clones.
            #[inline]
            pub fn login(self) -> $crate::__private::support::ResponseFuture<$output> {
                self.0.send_with(|response| {
                    $crate::__private::support::decode_login::<$output>(response, |output| {
                        $crate::__private::support::TokenField::token(&output.$token)
                    })
                })
            }
        }

        $crate::__private::blocking! {
            impl $name {
                /// Sends the request, sets the access token of the response for the client and all its clones, and
                /// blocks until then.
                ///
                /// # Errors
                /// Those of `login`, and an error on a thread that runs async tasks, where blocking is not possible.
                #[inline]
                pub fn login_blocking(
                    self,
                ) -> $crate::__private::support::Result<$output, $crate::__private::support::Error> {
                    $crate::__private::support::wait(self.login())
                }
            }
        }
    };
}

/// Lists over all pages, beside `call!`:
/// `pages!(Get => models::Devices [models::Device], Page { position: "page", size: "perPage",
/// items: items, total: total_count, reported: per_page });`
///
/// `total` and `reported` may be left out; `items`, `total` and `reported` are fields of the page.
#[cfg_attr(feature = "__macros", macro_export)]
#[doc(hidden)]
macro_rules! pages {
    ($name:ident => $page:ty [$item:ty], $style:ident {
        position: $position:literal, size: $size:literal, items: $items:ident
        $(, total: $total:ident)? $(, reported: $reported:ident)? $(,)?
    }) => {
        const _: () = {
            use $crate::__private::support as support;

            static PAGING: support::Paging = support::Paging {
                style: support::Style::$style,
                position: $position,
                size: $size,
            };

            #[inline]
            fn page_info(page: &$page) -> support::PageInfo {
                support::PageInfo {
                    items: support::List::count(&page.$items),
                    total: $crate::__private::pages!(@count page $($total)?),
                    size: $crate::__private::pages!(@count page $($reported)?),
                    fingerprint: support::fingerprint(&page.$items),
                }
            }

            impl $name {
                /// A stream of the items of all pages, from this one on. Each page is requested when it is needed.
                #[inline]
                pub fn items(self) -> support::ItemStream<$item> {
                    support::ItemStream::new(self.0, &PAGING, |response| {
                        let page = support::decode_json::<$page>(response)?;
                        let info = page_info(&page);
                        support::Result::Ok(support::Batch::new(support::List::into_vec(page.$items), info))
                    })
                }

                /// A stream of all pages, from this one on. Each is requested when it is needed.
                #[inline]
                pub fn pages(self) -> support::PageStream<$page> {
                    support::PageStream::new(self.0, &PAGING, support::decode_json::<$page>, page_info)
                }
            }

            $crate::__private::blocking! {
                impl $name {
                    /// An iterator over the items of all pages, from this one on; it blocks while it requests a page.
                    #[inline]
                    pub fn items_blocking(self) -> support::BlockingIter<support::ItemStream<$item>> {
                        support::blocking_iter(self.items())
                    }

                    /// An iterator over all pages, from this one on; it blocks while it requests a page.
                    #[inline]
                    pub fn pages_blocking(self) -> support::BlockingIter<support::PageStream<$page>> {
                        support::blocking_iter(self.pages())
                    }
                }
            }
        };
    };
    (@count $page:ident) => { ::std::option::Option::None };
    (@count $page:ident $field:ident) => { $crate::__private::support::Count::count(&$page.$field) };
}

/// A stream and its enum of events, instead of `call!`: `stream!(CommandStream => CommandStreamEvent {
/// "deviceCommand" => DeviceCommand(models::DeviceCommand), "ping" => Ping: text });`
#[cfg_attr(feature = "__macros", macro_export)]
#[doc(hidden)]
macro_rules! stream {
    ($name:ident => $event:ident { $($wire:literal => $variant:ident $(($data:ty))? $(: $text:ident)?),* $(,)? }) => {
        impl $crate::__private::support::EventOutput for $event {
            #[inline]
            fn read(
                event: $crate::__private::support::RawEvent,
            ) -> $crate::__private::support::Result<Self, $crate::__private::support::Error> {
                match event.name() {
                    $($wire => $crate::__private::stream!(@read event, $event, $variant $(($data))? $(: $text)?),)*
                    _ => $crate::__private::support::Result::Ok(Self::Unknown(event.unknown())),
                }
            }
        }

        $crate::__private::debug_branches!($event { $($variant),* });

        impl $name {
            /// Opens the stream of events.
            #[inline]
            pub fn subscribe(
                self,
            ) -> $crate::__private::support::ResponseFuture<$crate::__private::support::EventStream<$event>> {
                self.0.open($crate::__private::support::decode_events::<$event>)
            }

            /// Resumes after the event with this id, which an earlier subscription returned.
            #[inline]
            pub fn last_event_id(self, id: &str) -> Self {
                Self(self.0.last_event_id(id))
            }

            /// The longest silence on the stream before it reconnects. Default: three of the keep-alive intervals
            /// that the call asks for or, if it asks for none, the limit of the client.
            #[inline]
            pub fn idle_timeout(self, limit: $crate::__private::support::Duration) -> Self {
                Self(self.0.idle_timeout(limit))
            }
        }

        $crate::__private::blocking! {
            impl $name {
                /// Opens the stream of events, as an iterator that blocks until the next one.
                ///
                /// # Errors
                /// Those of `subscribe`, and an error on a thread that runs async tasks, where blocking is not possible.
                #[inline]
                pub fn subscribe_blocking(
                    self,
                ) -> $crate::__private::support::Result<
                    $crate::__private::support::BlockingIter<$crate::__private::support::EventStream<$event>>,
                    $crate::__private::support::Error,
                > {
                    $crate::__private::support::wait(self.subscribe())
                        .map($crate::__private::support::blocking_iter)
                }
            }
        }

        $crate::__private::call!(@options $name);
    };
    (@read $raw:ident, $event:ident, $variant:ident ($data:ty)) => {
        $raw.json::<$data>().map($event::$variant)
    };
    (@read $raw:ident, $event:ident, $variant:ident : text) => {
        $crate::__private::support::Result::Ok($event::$variant($raw.text()))
    };
}

#[allow(unused_imports)] // under `__macros` they are reached from the root
pub(crate) use {anonymous, blocking, call, login, outcome, pages, stream};

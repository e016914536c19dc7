//! The macro for actions that return a stream of events.

/// A stream and its enum of events, instead of `call!`: `stream!(CommandStream => CommandStreamEvent {
/// "deviceCommand" => DeviceCommand(models::DeviceCommand), "ping" => Ping: text });`
#[macro_export]
#[doc(hidden)]
macro_rules! stream {
    ($name:ident => $event:ident { $($wire:literal => $variant:ident $(($data:ty))? $(: $text:ident)?),* $(,)? }) => {
        impl $crate::contract::support::EventOutput for $event {
            fn read(
                event: $crate::contract::support::RawEvent,
            ) -> $crate::contract::support::Result<Self, $crate::contract::support::Error> {
                match event.name() {
                    $($wire => $crate::stream!(@read event, $event, $variant $(($data))? $(: $text)?),)*
                    _ => $crate::contract::support::Result::Ok(Self::Unknown(event.unknown())),
                }
            }
        }

        impl $name {
            /// Opens the stream of events.
            pub fn subscribe(
                self,
            ) -> $crate::contract::support::Pending<$crate::contract::support::Events<$event>> {
                self.0.open($crate::contract::support::decode_events::<$event>)
            }

            /// Resumes after the event with this id, which an earlier subscription returned.
            pub fn last_event_id(self, id: &str) -> Self {
                Self(self.0.last_event_id(id))
            }

            /// The longest silence on the stream before it reconnects. Default: three of the keep-alive intervals
            /// that the call asks for or, if it asks for none, the limit of the client.
            pub fn idle_timeout(self, limit: $crate::contract::support::Duration) -> Self {
                Self(self.0.idle_timeout(limit))
            }
        }

        $crate::call!(@options $name);
    };
    (@read $raw:ident, $event:ident, $variant:ident ($data:ty)) => {
        $raw.json::<$data>().map($event::$variant)
    };
    (@read $raw:ident, $event:ident, $variant:ident : text) => {
        $crate::contract::support::Result::Ok($event::$variant($raw.text()))
    };
}

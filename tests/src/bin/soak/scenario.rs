//! What each call is, what befalls it, and how it must end.

/// How many attempts the client makes.
pub(crate) const ATTEMPTS: u32 = 3;

/// What is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A read.
    Get,
    /// A POST that the documents call safe.
    SafePost,
    /// A GET that starts work.
    UnsafeGet,
    /// A POST.
    Post,
    /// A PATCH.
    Patch,
    /// A DELETE.
    Delete,
}

/// What the server does to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// It closes the connection instead of answering.
    Drop,
    /// It resets the connection instead of answering.
    Reset,
    /// It closes the connection within the head of its response.
    HalfHead,
    /// It closes the connection within the body, whose length it has declared.
    HalfBody,
    /// It closes the connection between the chunks of the body.
    HalfChunks,
    /// It answers a little late.
    Late,
    /// It does not answer.
    Silence,
    /// It answers 503.
    Busy,
    /// It answers 429.
    TooMany,
    /// It answers 404.
    Missing,
    /// It answers 200 with a page for people.
    NoJson,
    /// Nobody listens where the call goes.
    NoConnection,
}

/// One call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scenario {
    /// Its number.
    pub(crate) id: usize,
    /// What is called.
    pub(crate) kind: Kind,
    /// What befalls it.
    pub(crate) fault: Fault,
    /// How many requests of the call that befalls.
    pub(crate) times: u32,
}

/// How a call ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum End {
    /// With the value of this call.
    Value,
    /// No connection was made.
    Unconnected,
    /// The exchange broke off before a response.
    Broken,
    /// No response in time.
    TimedOut,
    /// A response with this status.
    Status(u16),
    /// A success that broke off.
    HalfRead,
    /// A success that is no JSON.
    Unreadable,
    /// Anything else.
    Wrong,
}

impl Scenario {
    /// The scenario of a call. It depends on nothing but its number.
    pub(crate) fn of(id: usize) -> Self {
        let chance = scramble(id as u64);
        let kinds = [Kind::Get, Kind::SafePost, Kind::UnsafeGet, Kind::Post, Kind::Patch, Kind::Delete];
        // Reads are half of the calls, as they are in life.
        let kind = kinds[usize::try_from(chance % 10).map_or(0, |at| at.saturating_sub(4))];
        let fault = if chance >> 8 & 0xfff < 0xfff / 3 { fault(chance >> 20 & 0xff) } else { Fault::None };
        let times = 1 + u32::from(chance >> 32 & 1 == 1) + u32::from(chance >> 33 & 1 == 1);
        Self { id, kind, fault, times }
    }

    /// How the call must end, and with how many requests.
    pub(crate) fn expected(self) -> (End, u32) {
        let end = match self.fault {
            Fault::None | Fault::Late => return (End::Value, 1),
            Fault::Missing => return (End::Status(404), 1),
            Fault::NoJson => return (End::Unreadable, 1),
            Fault::NoConnection => return (End::Unconnected, 0),
            Fault::Drop | Fault::Reset | Fault::HalfHead => End::Broken,
            Fault::HalfBody | Fault::HalfChunks => End::HalfRead,
            Fault::Silence => End::TimedOut,
            Fault::Busy => End::Status(503),
            Fault::TooMany => End::Status(429),
        };
        let again = self.repeatable() || self.fault == Fault::TooMany;
        let attempts = if again { ATTEMPTS } else { 1 };
        if self.times < attempts { (End::Value, self.times + 1) } else { (end, attempts) }
    }

    /// Whether a second request is harmless whatever became of the first.
    pub(crate) fn repeatable(self) -> bool {
        matches!(self.kind, Kind::Get | Kind::SafePost)
    }
}

fn fault(chance: u64) -> Fault {
    match chance {
        0..28 => Fault::Drop,
        28..48 => Fault::Reset,
        48..64 => Fault::HalfHead,
        64..88 => Fault::HalfBody,
        88..104 => Fault::HalfChunks,
        104..136 => Fault::Late,
        // Each of these costs a whole timeout, so they are fewer.
        136..144 => Fault::Silence,
        144..176 => Fault::Busy,
        176..212 => Fault::TooMany,
        212..222 => Fault::Missing,
        222..230 => Fault::NoJson,
        _ => Fault::NoConnection,
    }
}

/// Spreads numbers in a row over all bits (the finisher of splitmix64).
fn scramble(number: u64) -> u64 {
    let number = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ number >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ number >> 31
}

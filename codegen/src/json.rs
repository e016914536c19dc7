//! JSON as written in the documents: order and duplicates of properties kept, numbers as text, and every
//! value with its place in the file.
//!
//! `serde_json` checks the grammar, and reports errors with their position. It gives values no spans, though; so a second,
//! simple reader parses what is known to be valid JSON.

use std::fmt;

use serde_core::de::IgnoredAny;

use crate::diagnostic::Span;

/// How deep arrays and objects may nest.
const MAX_DEPTH: usize = 127;

/// A JSON value with its span. Equality ignores spans.
#[derive(Debug, Clone)]
pub struct Json {
    /// What it is.
    pub value: Value,
    /// Its span.
    pub span: Span,
}

/// What a JSON value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, properties in the order of the text.
    Object(Vec<Member>),
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Span of the quoted name.
    pub name_span: Span,
    /// Its value.
    pub value: Json,
}

/// Why a text was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// Whether it is JSON, but nests deeper than [`Json::parse`] follows.
    pub too_deep: bool,
    /// Byte of the text at which it goes wrong; never past its end, never inside a character.
    pub offset: usize,
    /// What is wrong, without a place.
    pub message: String,
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.value == other.value
    }
}

impl Json {
    /// Parses a JSON text whose place in a file is known.
    ///
    /// # Errors
    ///
    /// What is wrong and where, when the text is not JSON or nests too deeply.
    pub fn parse(text: &str, place: Span) -> Result<Self, Error> {
        serde_json::from_str::<IgnoredAny>(text).map_err(|error| Error::new(text, 0, &error))?;
        Reader { text, at: 0, place }.value(0)
    }

    /// The property of that name, when this is an object that has one; of several the first.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.members().iter().find(|member| member.name == name).map(|member| &member.value)
    }

    /// The text, when this is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number as text, when this is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&str> {
        match &self.value {
            Value::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The number, when this is a whole one from 0 on: `5`, `5.0`.
    #[must_use]
    pub fn as_count(&self) -> Option<u64> {
        let text = self.as_number()?;
        let whole = text.split_once('.').filter(|(_, rest)| rest.bytes().all(|digit| digit == b'0'));
        whole.map_or(text, |(whole, _)| whole).parse().ok()
    }

    /// The properties, when this is an object; else none.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// What kind of value it is, as a word for people.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Value::Null => f.write_str("null"),
            Value::Bool(value) => write!(f, "{value}"),
            Value::Number(text) => f.write_str(text),
            Value::String(text) => quoted(text, f),
            Value::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    item.fmt(f)?;
                }
                f.write_str("]")
            }
            Value::Object(members) => {
                f.write_str("{")?;
                for (index, member) in members.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    quoted(&member.name, f)?;
                    f.write_str(":")?;
                    member.value.fmt(f)?;
                }
                f.write_str("}")
            }
        }
    }
}

fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}

impl Error {
    /// An error in a text that begins at some byte. `serde_json` counts lines from 1, and the bytes that it has
    /// taken of the last one.
    fn new(text: &str, start: usize, error: &serde_json::Error) -> Self {
        let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
        let line: usize = lines.map(str::len).sum();
        let mut offset = (line + error.column()).saturating_sub(1).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let text = error.to_string();
        // ` at line 3 column 7` counts from the start of the text.
        let message = text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message);
        Self { too_deep: false, offset: start + offset, message: message.to_owned() }
    }
}

/// Parses a text that is known to be valid JSON.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    place: Span,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Result<Json, Error> {
        self.skip(|byte| byte.is_ascii_whitespace());
        let start = self.at;
        if depth > MAX_DEPTH {
            let message = format!("more than {MAX_DEPTH} arrays and objects stand in one another");
            return Err(Error { too_deep: true, offset: start, message });
        }
        let value = match self.peek() {
            b'{' => Value::Object(self.members(depth + 1)?),
            b'[' => Value::Array(self.items(depth + 1)?),
            b'"' => Value::String(self.string()?),
            _ => {
                self.skip(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
                match &self.text[start..self.at] {
                    "null" => Value::Null,
                    "true" => Value::Bool(true),
                    "false" => Value::Bool(false),
                    number => Value::Number(number.to_owned()),
                }
            }
        };
        Ok(Json { value, span: self.span(start) })
    }

    fn items(&mut self, depth: usize) -> Result<Vec<Json>, Error> {
        let mut items = Vec::new();
        while self.has_next(b']') {
            items.push(self.value(depth)?);
        }
        Ok(items)
    }

    fn members(&mut self, depth: usize) -> Result<Vec<Member>, Error> {
        let mut members = Vec::new();
        while self.has_next(b'}') {
            let start = self.at;
            let name = self.string()?;
            let name_span = self.span(start);
            self.skip(|byte| byte.is_ascii_whitespace() || byte == b':');
            members.push(Member { name, name_span, value: self.value(depth)? });
        }
        Ok(members)
    }

    /// Skips a bracket or comma. Returns whether a further entry follows.
    fn has_next(&mut self, end: u8) -> bool {
        self.skip(|byte| byte.is_ascii_whitespace());
        if self.peek() != end {
            self.at += 1;
            self.skip(|byte| byte.is_ascii_whitespace());
        }
        let more = self.peek() != end;
        self.at += usize::from(!more);
        more
    }

    fn string(&mut self) -> Result<String, Error> {
        let start = self.at;
        let mut escaped = false;
        self.at += 1;
        loop {
            match self.peek() {
                b'"' | 0 => break,
                b'\\' => {
                    escaped = true;
                    self.at += 2;
                }
                _ => self.at += 1,
            }
        }
        self.at += 1;
        if !escaped {
            return Ok(self.text[start + 1..self.at - 1].to_owned());
        }
        let text = &self.text[start..self.at];
        serde_json::from_str(text).map_err(|error| Error::new(text, start, &error))
    }

    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn skip(&mut self, over: impl Fn(u8) -> bool) {
        while self.at < self.text.len() && over(self.peek()) {
            self.at += 1;
        }
    }

    fn span(&self, start: usize) -> Span {
        let offset = |at: usize| self.place.start.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        Span { start: offset(start), end: offset(self.at), ..self.place }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    const PLACE: Span = Span { file: FileId(3), start: 100, end: 0 };

    fn parse(text: &str) -> Result<Json, Error> {
        Json::parse(text, PLACE)
    }

    #[test]
    fn order_duplicates_and_numbers_are_kept() {
        let json = parse(r#" {"b": 1, "a" : [ true,null , -2, 0.5E1, [ ], {}], "b": "x\u00e9\""} "#).unwrap();
        assert_eq!(json.to_string(), r#"{"b":1,"a":[true,null,-2,0.5E1,[],{}],"b":"xé\""}"#);
        assert_eq!(json.get("b").map(ToString::to_string).as_deref(), Some("1"));
    }

    #[test]
    fn values_and_names_have_spans() {
        let text = r#" { "a" : [1, {"é\n": "x\"]"}, []] } "#;
        let at = |span: Span| &text[span.start as usize - 100..span.end as usize - 100];
        let json = parse(text).unwrap();
        assert_eq!(at(json.span), text.trim());
        assert_eq!(at(json.members()[0].name_span), r#""a""#);
        let Value::Array(items) = &json.members()[0].value.value else { panic!("no array") };
        let places: Vec<&str> = items.iter().map(|item| at(item.span)).collect();
        assert_eq!(places, ["1", r#"{"é\n": "x\"]"}"#, "[]"]);
        assert_eq!(at(items[1].members()[0].name_span), r#""é\n""#);
        assert_eq!(json.span.file, FileId(3));
    }

    #[test]
    fn errors_have_an_offset() {
        let at = |text: &str| parse(text).unwrap_err();
        let error = at("{\n  \"a\": tru\n}");
        assert_eq!((error.offset, error.message.as_str(), error.too_deep), (12, "expected ident", false));
        assert_eq!(at("").offset, 0);
        assert_eq!(at("[1, 2").message, "EOF while parsing a list");
        assert_eq!(at("{\"é\": é}").offset, 7);
        assert_eq!(at(r#"["a", "\ud800"]"#).message, "unexpected end of hex escape");
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(127)).is_ok());
        let error = at(&nested(100_000));
        assert!(error.too_deep && error.offset == 128, "{error:?}");
    }
}

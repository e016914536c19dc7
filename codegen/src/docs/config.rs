//! `api.toml`: what is particular to an API and on no page.

use std::ops::Range;

use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, Spanned};
use crate::ir::Location;
use crate::source::offset;

/// A name with its value, both placed.
pub type Setting = (Spanned<String>, Spanned<String>);

/// What `api.toml` says.
#[derive(Debug, Default)]
pub struct Config {
    /// Whether it is a fallback from another spec: what it names may be missing.
    pub borrowed: bool,
    /// Title of the API.
    pub title: Option<String>,
    /// Version of the API.
    pub version: Option<String>,
    /// Where the API is served.
    pub base_url: Option<Spanned<String>>,
    /// Headers sent with every action.
    pub headers: Vec<Setting>,
    /// Query parameters sent with every action but streams.
    pub query: Vec<Setting>,
    /// Parameters that always travel in one place.
    pub parameters: Vec<(Spanned<String>, Location)>,
    /// Groups of resources.
    pub groups: Vec<(Spanned<String>, Vec<Spanned<String>>)>,
    /// Lists by the number of a page.
    pub page: Option<PagingDoc>,
    /// Lists by an offset.
    pub offset: Option<PagingDoc>,
    /// The actions that log in.
    pub login: Option<LoginDoc>,
    /// Properties whose values are secret.
    pub secrets: Vec<Spanned<String>>,
    /// The fields of an error body.
    pub errors: Option<(Spanned<String>, Spanned<String>)>,
    /// Parameters with which a list comes as an object.
    pub options: Vec<OptionDoc>,
    /// Exceptions to the rule which path parameters are ids.
    pub ids: IdsDoc,
    /// Properties of schemas that are times.
    pub times: TimesDoc,
    /// Query parameter of streams for the seconds between two keep-alive messages.
    pub keep_alive: Option<Spanned<String>>,
}

/// Exceptions to the rule which path parameters are ids, by name on the wire.
#[derive(Debug, Default)]
pub struct IdsDoc {
    /// Path parameters that are ids though no property of the name is a string with a pattern.
    pub add: Vec<Spanned<String>>,
    /// Path parameters that are not ids though there is such a property.
    pub drop: Vec<Spanned<String>>,
}

/// Properties that are times as numbers, each as `schema.property`: `[]` after a property means the items
/// of its list, and `~` in place of a property for the values of a map.
#[derive(Debug, Default)]
pub struct TimesDoc {
    /// Those in milliseconds since 1970, or relative to now.
    pub millis: Vec<Spanned<String>>,
    /// Those that are lengths of time in milliseconds.
    pub duration: Vec<Spanned<String>>,
}

/// A parameter with which a list of the answer comes as an object.
#[derive(Debug)]
pub struct OptionDoc {
    /// The parameter.
    pub parameter: Spanned<String>,
    /// The field that holds the list.
    pub field: Spanned<String>,
    /// The property of an item that becomes a key of the object.
    pub key: Spanned<String>,
    /// The property of an item that becomes its value; without one the rest of the item does.
    pub value: Option<Spanned<String>>,
}

/// How lists are asked for by page, or by offset.
#[derive(Debug)]
pub struct PagingDoc {
    /// Query parameter for the page's number, or for the number of items before it.
    pub position: Spanned<String>,
    /// Query parameter for the size of a page.
    pub size: Spanned<String>,
    /// Field of the answer that holds the items.
    pub items: Spanned<String>,
    /// Field of the answer that says how many there are in all.
    pub total: Option<Spanned<String>>,
    /// Where the table starts.
    pub span: Span,
}

/// The actions whose answer holds an access token.
#[derive(Debug)]
pub struct LoginDoc {
    /// The actions, as `auth.authenticateUser`.
    pub actions: Vec<Spanned<String>>,
    /// Field of the answer that holds the token.
    pub token: String,
    /// Where the table starts.
    pub span: Span,
}

/// Reads `api.toml`. What is wrong is reported and ignored.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Config {
    let (root, errors) = DeTable::parse_recoverable(text);
    let mut reader = TomlReader { file, diagnostics };
    reader.invalid(&errors);
    let mut config = Config::default();
    for (key, value) in reader.entries(root.get_ref()) {
        reader.top(&mut config, &key, value);
    }
    config
}

const TOP: [&str; 15] = [
    "title",
    "version",
    "base_url",
    "headers",
    "query",
    "parameters",
    "groups",
    "pagination",
    "login",
    "secrets",
    "errors",
    "options",
    "times",
    "ids",
    "events",
];

pub(super) type TomlValue<'a> = TomlSpanned<DeValue<'a>>;

/// Reads a file of TOML, and reports what is wrong in it.
pub(super) struct TomlReader<'d> {
    pub(super) file: FileId,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl TomlReader<'_> {
    /// Reports what keeps the file from being TOML.
    pub(super) fn invalid(&mut self, errors: &[toml::de::Error]) {
        for error in errors {
            let span = self.span(&error.span().unwrap_or_default());
            self.diagnostics.push(Diagnostic::error("invalid-toml", span, error.message().to_owned()));
        }
    }

    fn top(&mut self, config: &mut Config, key: &Spanned<String>, value: &TomlValue<'_>) {
        match key.value.as_str() {
            "title" => config.title = self.text(value).map(|text| text.value),
            "version" => config.version = self.text(value).map(|text| text.value),
            "base_url" => config.base_url = self.text(value),
            "headers" => config.headers = self.pairs(value),
            "query" => config.query = self.pairs(value),
            "parameters" => config.parameters = self.locations(value),
            "groups" => config.groups = self.lists(value),
            "pagination" => self.pagination(config, value),
            "login" => config.login = self.login(value),
            "secrets" => [config.secrets] = self.lists_of(value, ["fields"]),
            "errors" => config.errors = self.errors(value),
            "options" => config.options = self.options(value),
            "times" => {
                let [millis, duration] = self.lists_of(value, ["millis", "duration"]);
                config.times = TimesDoc { millis, duration };
            }
            "ids" => {
                let [add, drop] = self.lists_of(value, ["add", "drop"]);
                config.ids = IdsDoc { add, drop };
            }
            "events" => [config.keep_alive] = self.texts_of(value, ["keep_alive"]),
            _ => self.unknown(key, &TOP),
        }
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span { file: self.file, start: offset(range.start), end: offset(range.end) }
    }

    /// The entries of a table in the order of the file.
    pub(super) fn entries<'t, 'i>(
        &self,
        table: &'t DeTable<'i>,
    ) -> Vec<(Spanned<String>, &'t TomlValue<'i>)> {
        let entry = |(key, value): (&TomlSpanned<_>, &'t TomlValue<'i>)| {
            let name: &std::borrow::Cow<'_, str> = key.get_ref();
            (Spanned { value: name.clone().into_owned(), span: self.span(&key.span()) }, value)
        };
        let mut entries: Vec<_> = table.iter().map(entry).collect();
        entries.sort_by_key(|(key, _)| key.span);
        entries
    }

    pub(super) fn table<'t, 'i>(
        &mut self,
        value: &'t TomlValue<'i>,
    ) -> Vec<(Spanned<String>, &'t TomlValue<'i>)> {
        if let Some(table) = value.get_ref().as_table() {
            return self.entries(table);
        }
        self.wrong(value, "a table");
        Vec::new()
    }

    fn text(&mut self, value: &TomlValue<'_>) -> Option<Spanned<String>> {
        if let Some(text) = value.get_ref().as_str() {
            return Some(Spanned { value: text.to_owned(), span: self.span(&value.span()) });
        }
        self.wrong(value, "a string");
        None
    }

    pub(super) fn texts(&mut self, value: &TomlValue<'_>) -> Vec<Spanned<String>> {
        if let Some(list) = value.get_ref().as_array() {
            return list.iter().filter_map(|item| self.text(item)).collect();
        }
        self.wrong(value, "an array of strings");
        Vec::new()
    }

    pub(super) fn pairs(&mut self, value: &TomlValue<'_>) -> Vec<Setting> {
        let entries = self.table(value);
        entries.into_iter().filter_map(|(key, value)| Some((key, self.text(value)?))).collect()
    }

    fn lists(&mut self, value: &TomlValue<'_>) -> Vec<(Spanned<String>, Vec<Spanned<String>>)> {
        let entries = self.table(value);
        entries.into_iter().map(|(key, value)| (key, self.texts(value))).collect()
    }

    fn locations(&mut self, value: &TomlValue<'_>) -> Vec<(Spanned<String>, Location)> {
        let mut locations = Vec::new();
        for (key, name) in self.pairs(value) {
            if let Some(location) = Location::parse(&name.value) {
                locations.push((key, location));
            } else {
                let message = format!("unknown location `{}`", name.value);
                let known = Location::ALL.map(Location::as_str).join(", ");
                let found = Diagnostic::error("invalid-location", name.span, message);
                self.diagnostics.push(found.hint(format!("the locations are {known}")));
            }
        }
        locations
    }

    fn pagination(&mut self, config: &mut Config, value: &TomlValue<'_>) {
        let [page, offset] = self.pick(value, ["page", "offset"]);
        config.page = page.and_then(|(span, value)| self.paging("page", span, value, "number"));
        config.offset = offset.and_then(|(span, value)| self.paging("offset", span, value, "offset"));
    }

    fn paging(
        &mut self,
        table: &str,
        span: Span,
        value: &TomlValue<'_>,
        position: &str,
    ) -> Option<PagingDoc> {
        let [number, size, items, total] = self.texts_of(value, [position, "size", "items", "total"]);
        let required = [(position, number), ("size", size), ("items", items)];
        let [position, size, items] = self.required(table, span, required)?;
        Some(PagingDoc { position, size, items, total, span })
    }

    fn login(&mut self, value: &TomlValue<'_>) -> Option<LoginDoc> {
        let span = self.span(&value.span());
        let [actions, token] = self.pick(value, ["actions", "token"]);
        let actions = actions.map(|(_, value)| self.texts(value)).unwrap_or_default();
        let token = match token {
            Some((_, value)) => self.text(value)?.value,
            None => String::new(),
        };
        if token.is_empty() {
            self.missing(span, "login", "token");
            return None;
        }
        Some(LoginDoc { actions, token, span })
    }

    fn errors(&mut self, value: &TomlValue<'_>) -> Option<(Spanned<String>, Spanned<String>)> {
        let [kind, message] = self.texts_of(value, ["type", "message"]);
        let span = self.span(&value.span());
        let [kind, message] = self.required("errors", span, [("type", kind), ("message", message)])?;
        Some((kind, message))
    }

    fn options(&mut self, value: &TomlValue<'_>) -> Vec<OptionDoc> {
        let entries = self.table(value);
        entries.into_iter().filter_map(|(parameter, value)| self.option(parameter, value)).collect()
    }

    fn option(&mut self, parameter: Spanned<String>, value: &TomlValue<'_>) -> Option<OptionDoc> {
        if value.get_ref().as_table().is_none() {
            self.wrong(value, "a table with `field` and `key`");
            return None;
        }
        let [field, key, of] = self.texts_of(value, ["field", "key", "value"]);
        let required = [("field", field), ("key", key)];
        let [field, key] = self.required(&parameter.value, parameter.span, required)?;
        Some(OptionDoc { parameter, field, key, value: of })
    }

    /// The values of a table by these keys, each with the span of its key. Reports all other keys.
    fn pick<'t, 'i, const N: usize>(
        &mut self,
        value: &'t TomlValue<'i>,
        keys: [&str; N],
    ) -> [Option<(Span, &'t TomlValue<'i>)>; N] {
        let mut found = [None; N];
        for (key, value) in self.table(value) {
            match keys.iter().position(|known| *known == key.value).and_then(|index| found.get_mut(index)) {
                Some(place) => *place = Some((key.span, value)),
                None => self.unknown(&key, &keys),
            }
        }
        found
    }

    /// The strings of a table by these keys.
    fn texts_of<const N: usize>(
        &mut self,
        value: &TomlValue<'_>,
        keys: [&str; N],
    ) -> [Option<Spanned<String>>; N] {
        self.pick(value, keys).map(|found| self.text(found?.1))
    }

    /// The arrays of strings of a table by these keys.
    fn lists_of<const N: usize>(
        &mut self,
        value: &TomlValue<'_>,
        keys: [&str; N],
    ) -> [Vec<Spanned<String>>; N] {
        self.pick(value, keys).map(|found| found.map(|(_, value)| self.texts(value)).unwrap_or_default())
    }

    /// The values, when all are there. Reports those that are missing.
    fn required<const N: usize>(
        &mut self,
        table: &str,
        span: Span,
        values: [(&str, Option<Spanned<String>>); N],
    ) -> Option<[Spanned<String>; N]> {
        for (key, _) in values.iter().filter(|(_, value)| value.is_none()) {
            self.missing(span, table, key);
        }
        let values: Option<Vec<_>> = values.into_iter().map(|(_, value)| value).collect();
        values?.try_into().ok()
    }

    fn missing(&mut self, span: Span, table: &str, key: &str) {
        let message = format!("missing key `{key}` in the table `{table}`");
        self.diagnostics.push(Diagnostic::error("missing-key", span, message));
    }

    fn unknown(&mut self, key: &Spanned<String>, known: &[&str]) {
        let message = format!("unknown key `{}` is ignored", key.value);
        let found = Diagnostic::warning("unknown-key", key.span, message)
            .hint(format!("the keys here are {}", known.join(", ")));
        self.diagnostics.push(found.suggest(&key.value, known.iter().copied()));
    }

    fn wrong(&mut self, value: &TomlValue<'_>, expected: &str) {
        let message = format!("expected {expected}, found {}", value.get_ref().type_str());
        self.diagnostics.push(Diagnostic::error("invalid-value", self.span(&value.span()), message));
    }
}

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
    /// Whether it is that of other pages: what it names may not be there.
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
            "secrets" => config.secrets = self.secrets(value),
            "errors" => config.errors = self.errors(value),
            "options" => config.options = self.options(value),
            "times" => {
                let [millis, duration] = self.two_lists(value, ["millis", "duration"]);
                config.times = TimesDoc { millis, duration };
            }
            "ids" => {
                let [add, drop] = self.two_lists(value, ["add", "drop"]);
                config.ids = IdsDoc { add, drop };
            }
            "events" => config.keep_alive = self.fields(value, &["keep_alive"]).pop().flatten(),
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
        for (key, word) in self.pairs(value) {
            if let Some(location) = Location::parse(&word.value) {
                locations.push((key, location));
            } else {
                let message = format!("unknown location `{}`", word.value);
                let known = Location::ALL.map(Location::as_str).join(", ");
                let found = Diagnostic::error("invalid-location", word.span, message);
                self.diagnostics.push(found.hint(format!("the locations are {known}")));
            }
        }
        locations
    }

    fn pagination(&mut self, config: &mut Config, value: &TomlValue<'_>) {
        for (key, value) in self.table(value) {
            match key.value.as_str() {
                "page" => config.page = self.paging(&key, value, "number"),
                "offset" => config.offset = self.paging(&key, value, "offset"),
                _ => self.unknown(&key, &["page", "offset"]),
            }
        }
    }

    fn paging(
        &mut self,
        table: &Spanned<String>,
        value: &TomlValue<'_>,
        position: &str,
    ) -> Option<PagingDoc> {
        let mut fields = self.fields(value, &[position, "size", "items", "total"]);
        let total = fields.pop().flatten();
        let required = self.all(table, fields, &[position, "size", "items"])?;
        let [position, size, items] = <[Spanned<String>; 3]>::try_from(required).ok()?;
        Some(PagingDoc { position, size, items, total, span: table.span })
    }

    fn login(&mut self, value: &TomlValue<'_>) -> Option<LoginDoc> {
        let span = self.span(&value.span());
        let mut login = LoginDoc { actions: Vec::new(), token: String::new(), span };
        for (key, value) in self.table(value) {
            match key.value.as_str() {
                "actions" => login.actions = self.texts(value),
                "token" => login.token = self.text(value)?.value,
                _ => self.unknown(&key, &["actions", "token"]),
            }
        }
        if login.token.is_empty() {
            self.missing(span, "login", "token");
            return None;
        }
        Some(login)
    }

    fn secrets(&mut self, value: &TomlValue<'_>) -> Vec<Spanned<String>> {
        let mut secrets = Vec::new();
        for (key, value) in self.table(value) {
            match key.value.as_str() {
                "fields" => secrets.extend(self.texts(value)),
                _ => self.unknown(&key, &["fields"]),
            }
        }
        secrets
    }

    /// The lists of a table by these keys.
    fn two_lists(&mut self, value: &TomlValue<'_>, keys: [&str; 2]) -> [Vec<Spanned<String>>; 2] {
        let mut lists = [Vec::new(), Vec::new()];
        for (key, value) in self.table(value) {
            match keys.iter().position(|known| *known == key.value).and_then(|index| lists.get_mut(index)) {
                Some(list) => *list = self.texts(value),
                None => self.unknown(&key, &keys),
            }
        }
        lists
    }

    fn errors(&mut self, value: &TomlValue<'_>) -> Option<(Spanned<String>, Spanned<String>)> {
        let table = Spanned { value: "errors".to_owned(), span: self.span(&value.span()) };
        let fields = self.fields(value, &["type", "message"]);
        let [kind, message] =
            <[Spanned<String>; 2]>::try_from(self.all(&table, fields, &["type", "message"])?).ok()?;
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
        let mut fields = self.fields(value, &["field", "key", "value"]);
        let of = fields.pop().flatten();
        let [field, key] =
            <[Spanned<String>; 2]>::try_from(self.all(&parameter, fields, &["field", "key"])?).ok()?;
        Some(OptionDoc { parameter, field, key, value: of })
    }

    /// The texts of a table by these keys.
    fn fields(&mut self, value: &TomlValue<'_>, keys: &[&str]) -> Vec<Option<Spanned<String>>> {
        let mut fields = vec![None; keys.len()];
        for (key, value) in self.table(value) {
            match keys.iter().position(|known| *known == key.value).and_then(|index| fields.get_mut(index)) {
                Some(field) => *field = self.text(value),
                None => self.unknown(&key, keys),
            }
        }
        fields
    }

    /// The fields, when all are there.
    fn all(
        &mut self,
        table: &Spanned<String>,
        fields: Vec<Option<Spanned<String>>>,
        keys: &[&str],
    ) -> Option<Vec<Spanned<String>>> {
        for (key, _) in keys.iter().zip(&fields).filter(|(_, field)| field.is_none()) {
            self.missing(table.span, &table.value, key);
        }
        fields.into_iter().collect()
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

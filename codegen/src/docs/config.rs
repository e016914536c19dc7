//! `api.toml`: what is particular to an API and on no page.

pub use super::toml_reader::Setting;
use super::toml_reader::{self, TomlReader, TomlValue};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, Spanned};
use crate::ir::Location;

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

/// A parameter with which a list of the response comes as an object.
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
    /// Field of the response that holds the items.
    pub items: Spanned<String>,
    /// Field of the response that says how many there are in all.
    pub total: Option<Spanned<String>>,
    /// Where the table starts.
    pub span: Span,
}

/// The actions whose response holds an access token.
#[derive(Debug)]
pub struct LoginDoc {
    /// The actions, as `auth.authenticateUser`.
    pub actions: Vec<Spanned<String>>,
    /// Field of the response that holds the token.
    pub token: String,
    /// Where the table starts.
    pub span: Span,
}

/// Reads `api.toml`. What is wrong is reported and ignored.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Config {
    let mut config = Config::default();
    toml_reader::read(file, text, diagnostics, |reader, key, value| top(reader, &mut config, &key, value));
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

fn top(reader: &mut TomlReader<'_>, config: &mut Config, key: &Spanned<String>, value: &TomlValue<'_>) {
    match key.value.as_str() {
        "title" => config.title = reader.text(value).map(|text| text.value),
        "version" => config.version = reader.text(value).map(|text| text.value),
        "base_url" => config.base_url = reader.text(value),
        "headers" => config.headers = reader.pairs(value),
        "query" => config.query = reader.pairs(value),
        "parameters" => config.parameters = locations(reader, value),
        "groups" => config.groups = reader.lists(value),
        "pagination" => pagination(reader, config, value),
        "login" => config.login = login(reader, value),
        "secrets" => [config.secrets] = reader.lists_of(value, ["fields"]),
        "errors" => config.errors = errors(reader, value),
        "options" => config.options = options(reader, value),
        "times" => {
            let [millis, duration] = reader.lists_of(value, ["millis", "duration"]);
            config.times = TimesDoc { millis, duration };
        }
        "ids" => {
            let [add, drop] = reader.lists_of(value, ["add", "drop"]);
            config.ids = IdsDoc { add, drop };
        }
        "events" => [config.keep_alive] = reader.texts_of(value, ["keep_alive"]),
        _ => reader.unknown(key, &TOP),
    }
}

fn locations(reader: &mut TomlReader<'_>, value: &TomlValue<'_>) -> Vec<(Spanned<String>, Location)> {
    let mut locations = Vec::new();
    for (key, name) in reader.pairs(value) {
        if let Some(location) = Location::parse(&name.value) {
            locations.push((key, location));
        } else {
            let message = format!("unknown location `{}`", name.value);
            let known = Location::ALL.map(Location::as_str).join(", ");
            let found = Diagnostic::error("invalid-location", name.span, message);
            reader.diagnostics.push(found.hint(format!("the locations are {known}")));
        }
    }
    locations
}

fn pagination(reader: &mut TomlReader<'_>, config: &mut Config, value: &TomlValue<'_>) {
    let [page, offset] = reader.pick(value, ["page", "offset"]);
    config.page = page.and_then(|(span, value)| paging(reader, "page", span, value, "number"));
    config.offset = offset.and_then(|(span, value)| paging(reader, "offset", span, value, "offset"));
}

fn paging(
    reader: &mut TomlReader<'_>,
    table: &str,
    span: Span,
    value: &TomlValue<'_>,
    position: &str,
) -> Option<PagingDoc> {
    let [number, size, items, total] = reader.texts_of(value, [position, "size", "items", "total"]);
    let required = [(position, number), ("size", size), ("items", items)];
    let [position, size, items] = reader.required(table, span, required)?;
    Some(PagingDoc { position, size, items, total, span })
}

fn login(reader: &mut TomlReader<'_>, value: &TomlValue<'_>) -> Option<LoginDoc> {
    let span = reader.span(&value.span());
    let [actions, token] = reader.pick(value, ["actions", "token"]);
    let actions = actions.map(|(_, value)| reader.texts(value)).unwrap_or_default();
    let token = match token {
        Some((_, value)) => reader.text(value)?.value,
        None => String::new(),
    };
    if token.is_empty() {
        reader.missing(span, "login", "token");
        return None;
    }
    Some(LoginDoc { actions, token, span })
}

fn errors(reader: &mut TomlReader<'_>, value: &TomlValue<'_>) -> Option<(Spanned<String>, Spanned<String>)> {
    let [kind, message] = reader.texts_of(value, ["type", "message"]);
    let span = reader.span(&value.span());
    let [kind, message] = reader.required("errors", span, [("type", kind), ("message", message)])?;
    Some((kind, message))
}

fn options(reader: &mut TomlReader<'_>, value: &TomlValue<'_>) -> Vec<OptionDoc> {
    let entries = reader.table(value);
    entries.into_iter().filter_map(|(parameter, value)| option(reader, parameter, value)).collect()
}

fn option(
    reader: &mut TomlReader<'_>,
    parameter: Spanned<String>,
    value: &TomlValue<'_>,
) -> Option<OptionDoc> {
    if value.get_ref().as_table().is_none() {
        reader.wrong(value, "a table with `field` and `key`");
        return None;
    }
    let [field, key, of] = reader.texts_of(value, ["field", "key", "value"]);
    let required = [("field", field), ("key", key)];
    let [field, key] = reader.required(&parameter.value, parameter.span, required)?;
    Some(OptionDoc { parameter, field, key, value: of })
}

// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Number, UnknownValue, record, union};

/// An input of a custom node, or a heading between inputs. `type` names its type.
///
/// Used by 9 resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomNodeField {
    /// An input that is true or false.
    ///
    /// An object whose `type` is `checkbox`.
    Checkbox(CustomNodeFieldCheckbox),
    /// An input with a list of options.
    ///
    /// An object whose `type` is `select`.
    Select(CustomNodeFieldSelect),
    /// An input that takes text or a template.
    ///
    /// An object whose `type` is `stringTemplate`.
    StringTemplate(CustomNodeFieldStringTemplate),
    /// An input that takes a number or a template that renders one.
    ///
    /// An object whose `type` is `numberTemplate`.
    NumberTemplate(CustomNodeFieldNumberTemplate),
    /// An input that takes a JSON template.
    ///
    /// An object whose `type` is `jsonTemplate`.
    JsonTemplate(CustomNodeFieldJsonTemplate),
    /// An input that takes a path into the payload of the workflow that uses the node.
    ///
    /// An object whose `type` is `payloadPath`.
    PayloadPath(CustomNodeFieldPayloadPath),
    /// A heading between inputs, without a value.
    ///
    /// An object whose `type` is `section`.
    Section(CustomNodeFieldSection),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(CustomNodeField by ["type"] {
    tags("checkbox") => Checkbox(CustomNodeFieldCheckbox),
    tags("select") => Select(CustomNodeFieldSelect),
    tags("stringTemplate") => StringTemplate(CustomNodeFieldStringTemplate),
    tags("numberTemplate") => NumberTemplate(CustomNodeFieldNumberTemplate),
    tags("jsonTemplate") => JsonTemplate(CustomNodeFieldJsonTemplate),
    tags("payloadPath") => PayloadPath(CustomNodeFieldPayloadPath),
    tags("section") => Section(CustomNodeFieldSection),
});

/// An input that is true or false.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct CustomNodeFieldCheckbox {
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    pub default_value: Option<bool>,
}

impl CustomNodeFieldCheckbox {
    /// Creates the value from its required fields.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}
record!(CustomNodeFieldCheckbox where "type" = "checkbox" {
    "label" => required(label),
    "id" => optional(id: Option<String>),
    "description" => optional(description: Option<String>),
    "defaultValue" => optional(default_value: Option<bool>),
});

/// An input that takes a JSON template.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct CustomNodeFieldJsonTemplate {
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Initial template.
    ///
    /// At most 32767 characters.
    pub default_value: Option<String>,
    /// If true, a value must be given.
    pub required: Option<bool>,
}

impl CustomNodeFieldJsonTemplate {
    /// Creates the value from its required fields.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}
record!(CustomNodeFieldJsonTemplate where "type" = "jsonTemplate" {
    "label" => required(label),
    "id" => optional(id: Option<String>),
    "description" => optional(description: Option<String>),
    "defaultValue" => optional(default_value: Option<String>),
    "required" => optional(required: Option<bool>),
});

/// An input that takes a number or a template that renders one.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct CustomNodeFieldNumberTemplate {
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    pub default_value: Option<Number>,
    /// If true, a value must be given.
    pub required: Option<bool>,
    /// Smallest number accepted.
    pub valid_min: Option<Number>,
    /// Largest number accepted.
    pub valid_max: Option<Number>,
}

impl CustomNodeFieldNumberTemplate {
    /// Creates the value from its required fields.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}
record!(CustomNodeFieldNumberTemplate where "type" = "numberTemplate" {
    "label" => required(label),
    "id" => optional(id: Option<String>),
    "description" => optional(description: Option<String>),
    "defaultValue" => optional(default_value: Option<Number>),
    "required" => optional(required: Option<bool>),
    "validMin" => optional(valid_min: Option<Number>),
    "validMax" => optional(valid_max: Option<Number>),
});

/// An option of a select input.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct CustomNodeFieldOption {
    /// Text shown for the option.
    ///
    /// At most 1024 characters.
    pub label: Option<String>,
    /// 1 to 1024 characters.
    pub value: String,
}

impl CustomNodeFieldOption {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<String>) -> Self { Self { value: value.into(), ..Model::empty() } }
}
record!(CustomNodeFieldOption {
    "label" => optional(label: Option<String>),
    "value" => required(value),
});

/// An input that takes a path into the payload of the workflow that uses the node.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct CustomNodeFieldPayloadPath {
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// If true, a value must be given.
    pub required: Option<bool>,
}

impl CustomNodeFieldPayloadPath {
    /// Creates the value from its required fields.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}
record!(CustomNodeFieldPayloadPath where "type" = "payloadPath" {
    "label" => required(label),
    "id" => optional(id: Option<String>),
    "description" => optional(description: Option<String>),
    "required" => optional(required: Option<bool>),
});

/// A heading between inputs, without a value.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct CustomNodeFieldSection {
    /// 1 to 1024 characters.
    pub label: String,
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
}

impl CustomNodeFieldSection {
    /// Creates the value from its required fields.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}
record!(CustomNodeFieldSection where "type" = "section" {
    "label" => required(label),
    "id" => optional(id: Option<String>),
    "description" => optional(description: Option<String>),
});

/// An input with a list of options.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct CustomNodeFieldSelect {
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Value of the option selected initially.
    ///
    /// 1 to 1024 characters.
    pub default_value: String,
    /// 1 to 100 items.
    pub options: Vec<CustomNodeFieldOption>,
}

impl CustomNodeFieldSelect {
    /// Creates the value from its required fields.
    pub fn new(
        label: impl Into<String>,
        default_value: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<CustomNodeFieldOption>>,
    ) -> Self {
        Self {
            label: label.into(),
            default_value: default_value.into(),
            options: options.into_iter().map(Into::into).collect(),
            ..Model::empty()
        }
    }
}
record!(CustomNodeFieldSelect where "type" = "select" {
    "label" => required(label),
    "id" => optional(id: Option<String>),
    "description" => optional(description: Option<String>),
    "defaultValue" => required(default_value),
    "options" => required(options),
});

/// An input that takes text or a template.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct CustomNodeFieldStringTemplate {
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Initial text.
    ///
    /// At most 1024 characters.
    pub default_value: Option<String>,
    /// If true, a value must be given.
    pub required: Option<bool>,
    /// Regular expression that the text must match.
    ///
    /// At most 1024 characters.
    pub valid_reg_exp: Option<String>,
}

impl CustomNodeFieldStringTemplate {
    /// Creates the value from its required fields.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}
record!(CustomNodeFieldStringTemplate where "type" = "stringTemplate" {
    "label" => required(label),
    "id" => optional(id: Option<String>),
    "description" => optional(description: Option<String>),
    "defaultValue" => optional(default_value: Option<String>),
    "required" => optional(required: Option<bool>),
    "validRegExp" => optional(valid_reg_exp: Option<String>),
});

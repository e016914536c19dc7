// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Number, UnknownValue, record, union};

/// Custom Node Field.
///
/// An input of a custom node, or a heading between inputs. `type` names its type.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomNodeField {
    /// `checkbox`.
    Checkbox(CustomNodeFieldCheckbox),
    /// `select`.
    Select(CustomNodeFieldSelect),
    /// `stringTemplate`.
    StringTemplate(CustomNodeFieldStringTemplate),
    /// `numberTemplate`.
    NumberTemplate(CustomNodeFieldNumberTemplate),
    /// `jsonTemplate`.
    JsonTemplate(CustomNodeFieldJsonTemplate),
    /// `payloadPath`.
    PayloadPath(CustomNodeFieldPayloadPath),
    /// `section`.
    Section(CustomNodeFieldSection),
    /// Another shape, which this version does not know.
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

/// Custom Node Field Checkbox.
///
/// An input that is true or false.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomNodeFieldCheckbox {
    /// `label`.
    ///
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<bool>,
}

impl CustomNodeFieldCheckbox {
    /// With what is required.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}

record!(CustomNodeFieldCheckbox {
    "type" => constant("checkbox"),
    "label" => required(label),
    "id" => optional(id),
    "description" => optional(description),
    "defaultValue" => optional(default_value),
});

/// Custom Node Field Json Template.
///
/// An input that takes a JSON template.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomNodeFieldJsonTemplate {
    /// `label`.
    ///
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// `description`.
    ///
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
    /// With what is required.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}

record!(CustomNodeFieldJsonTemplate {
    "type" => constant("jsonTemplate"),
    "label" => required(label),
    "id" => optional(id),
    "description" => optional(description),
    "defaultValue" => optional(default_value),
    "required" => optional(required),
});

/// Custom Node Field Number Template.
///
/// An input that takes a number or a template that renders one.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomNodeFieldNumberTemplate {
    /// `label`.
    ///
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<Number>,
    /// If true, a value must be given.
    pub required: Option<bool>,
    /// Smallest number accepted.
    pub valid_min: Option<Number>,
    /// Largest number accepted.
    pub valid_max: Option<Number>,
}

impl CustomNodeFieldNumberTemplate {
    /// With what is required.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}

record!(CustomNodeFieldNumberTemplate {
    "type" => constant("numberTemplate"),
    "label" => required(label),
    "id" => optional(id),
    "description" => optional(description),
    "defaultValue" => optional(default_value),
    "required" => optional(required),
    "validMin" => optional(valid_min),
    "validMax" => optional(valid_max),
});

/// Custom Node Field Option.
///
/// An option of a select input.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomNodeFieldOption {
    /// Text shown for the option.
    ///
    /// At most 1024 characters.
    pub label: Option<String>,
    /// `value`.
    ///
    /// 1 to 1024 characters.
    pub value: String,
}

impl CustomNodeFieldOption {
    /// With what is required.
    pub fn new(value: impl Into<String>) -> Self { Self { value: value.into(), ..Model::empty() } }
}

record!(CustomNodeFieldOption {
    "label" => optional(label),
    "value" => required(value),
});

/// Custom Node Field Payload Path.
///
/// An input that takes a path into the payload of the workflow that uses the node.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomNodeFieldPayloadPath {
    /// `label`.
    ///
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// If true, a value must be given.
    pub required: Option<bool>,
}

impl CustomNodeFieldPayloadPath {
    /// With what is required.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}

record!(CustomNodeFieldPayloadPath {
    "type" => constant("payloadPath"),
    "label" => required(label),
    "id" => optional(id),
    "description" => optional(description),
    "required" => optional(required),
});

/// Custom Node Field Section.
///
/// A heading between inputs, without a value.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomNodeFieldSection {
    /// `label`.
    ///
    /// 1 to 1024 characters.
    pub label: String,
    /// `id`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
}

impl CustomNodeFieldSection {
    /// With what is required.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}

record!(CustomNodeFieldSection {
    "type" => constant("section"),
    "label" => required(label),
    "id" => optional(id),
    "description" => optional(description),
});

/// Custom Node Field Select.
///
/// An input with a list of options.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomNodeFieldSelect {
    /// `label`.
    ///
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Value of the option selected initially.
    ///
    /// 1 to 1024 characters.
    pub default_value: String,
    /// `options`.
    ///
    /// 1 to 100 items.
    pub options: Vec<CustomNodeFieldOption>,
}

impl CustomNodeFieldSelect {
    /// With what is required.
    pub fn new(
        label: impl Into<String>,
        default_value: impl Into<String>,
        options: Vec<CustomNodeFieldOption>,
    ) -> Self {
        Self { label: label.into(), default_value: default_value.into(), options, ..Model::empty() }
    }
}

record!(CustomNodeFieldSelect {
    "type" => constant("select"),
    "label" => required(label),
    "id" => optional(id),
    "description" => optional(description),
    "defaultValue" => required(default_value),
    "options" => required(options),
});

/// Custom Node Field String Template.
///
/// An input that takes text or a template.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomNodeFieldStringTemplate {
    /// `label`.
    ///
    /// 1 to 1024 characters.
    pub label: String,
    /// ID of the input. The nodes of the custom node read its value at the payload path
    /// `data.<id>`.
    ///
    /// 1 to 1024 characters.
    pub id: Option<String>,
    /// `description`.
    ///
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
    /// With what is required.
    pub fn new(label: impl Into<String>) -> Self { Self { label: label.into(), ..Model::empty() } }
}

record!(CustomNodeFieldStringTemplate {
    "type" => constant("stringTemplate"),
    "label" => required(label),
    "id" => optional(id),
    "description" => optional(description),
    "defaultValue" => optional(default_value),
    "required" => optional(required),
    "validRegExp" => optional(valid_reg_exp),
});

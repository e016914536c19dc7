// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::id;

id! {
    /// The id that paths take as `templateId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`application`](crate::resources::application),
    /// [`applicationTemplate`](crate::resources::application_template),
    /// [`applicationTemplates`](crate::resources::application_templates).
    pub struct TemplateId;
}

// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// The ID and name of a resource.
///
/// Used by the resources [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceEndpoints`](crate::resources::experience_endpoints),
/// [`experienceView`](crate::resources::experience_view), [`me`](crate::resources::me).
#[non_exhaustive]
pub struct NamedResource {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
}
record!(NamedResource: Default {
    "name" => optional(name),
    "id" => optional(id),
});

// @generated from experienceUsers.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The type of `experienceUsers.filterField`.
    ///
    /// Used by the resources [`experienceUsers`](crate::resources::experience_users),
    /// [`instanceSandboxes`](crate::resources::instance_sandboxes).
    pub enum ExperienceUsersFilterField {
        FirstName = "firstName",
        LastName = "lastName",
        Email = "email",
    }
}

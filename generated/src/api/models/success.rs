// @generated from _schemas/shared.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Success.
///
/// Response to a successful request.
///
/// Used by [`accessToken.delete`](crate::resources::access_token::Delete),
/// [`application.delete`](crate::resources::application::Delete),
/// [`application.mqttPublishMessage`](crate::resources::application::MqttPublishMessage),
/// [`applicationApiToken.delete`](crate::resources::application_api_token::Delete),
/// [`applicationCertificate.delete`](crate::resources::application_certificate::Delete),
/// [`applicationCertificateAuthority.delete`](crate::resources::application_certificate_authority::Delete),
/// [`applicationDashboard.delete`](crate::resources::application_dashboard::Delete),
/// [`applicationKey.delete`](crate::resources::application_key::Delete),
/// [`credential.delete`](crate::resources::credential::Delete),
/// [`dashboard.delete`](crate::resources::dashboard::Delete),
/// [`dataTable.delete`](crate::resources::data_table::Delete),
/// [`dataTableRow.delete`](crate::resources::data_table_row::Delete),
/// [`dataTableRows.truncate`](crate::resources::data_table_rows::Truncate),
/// [`device.delete`](crate::resources::device::Delete),
/// [`device.sendCommand`](crate::resources::device::SendCommand),
/// [`device.sendState`](crate::resources::device::SendState),
/// [`device.setConnectionStatus`](crate::resources::device::SetConnectionStatus),
/// [`deviceAttribute.delete`](crate::resources::device_attribute::Delete),
/// [`deviceRecipe.delete`](crate::resources::device_recipe::Delete),
/// [`devices.sendCommand`](crate::resources::devices::SendCommand),
/// [`edgeDeployments.release`](crate::resources::edge_deployments::Release),
/// [`edgeDeployments.remove`](crate::resources::edge_deployments::Remove),
/// [`edgeDeployments.replace`](crate::resources::edge_deployments::Replace),
/// [`embeddedDeployments.release`](crate::resources::embedded_deployments::Release),
/// [`embeddedDeployments.remove`](crate::resources::embedded_deployments::Remove),
/// [`embeddedDeployments.replace`](crate::resources::embedded_deployments::Replace),
/// [`event.delete`](crate::resources::event::Delete),
/// [`events.patch`](crate::resources::events::Patch),
/// [`experience.delete`](crate::resources::experience::Delete),
/// [`experienceDomain.delete`](crate::resources::experience_domain::Delete),
/// [`experienceEndpoint.delete`](crate::resources::experience_endpoint::Delete),
/// [`experienceGroup.delete`](crate::resources::experience_group::Delete),
/// [`experienceSlug.delete`](crate::resources::experience_slug::Delete),
/// [`experienceUser.delete`](crate::resources::experience_user::Delete),
/// [`experienceVersion.delete`](crate::resources::experience_version::Delete),
/// [`experienceView.delete`](crate::resources::experience_view::Delete),
/// [`file.delete`](crate::resources::file::Delete),
/// [`flow.delete`](crate::resources::flow::Delete),
/// [`flow.pressVirtualButton`](crate::resources::flow::PressVirtualButton),
/// [`flow.setStorageEntry`](crate::resources::flow::SetStorageEntry),
/// [`flowVersion.delete`](crate::resources::flow_version::Delete),
/// [`instanceApiToken.delete`](crate::resources::instance_api_token::Delete),
/// [`instanceCustomNode.delete`](crate::resources::instance_custom_node::Delete),
/// [`instanceMember.delete`](crate::resources::instance_member::Delete),
/// [`instanceNotificationRule.delete`](crate::resources::instance_notification_rule::Delete),
/// [`instanceOrg.delete`](crate::resources::instance_org::Delete),
/// [`instanceOrgInvite.delete`](crate::resources::instance_org_invite::Delete),
/// [`instanceOrgMember.delete`](crate::resources::instance_org_member::Delete),
/// [`instanceSandbox.delete`](crate::resources::instance_sandbox::Delete),
/// [`integration.delete`](crate::resources::integration::Delete),
/// [`me.delete`](crate::resources::me::Delete),
/// [`me.transferResources`](crate::resources::me::TransferResources),
/// [`me.verifyEmail`](crate::resources::me::VerifyEmail),
/// [`notebook.cancelExecution`](crate::resources::notebook::CancelExecution),
/// [`notebook.delete`](crate::resources::notebook::Delete),
/// [`org.delete`](crate::resources::org::Delete),
/// [`org.transferResources`](crate::resources::org::TransferResources),
/// [`privateFile.delete`](crate::resources::private_file::Delete),
/// [`resourceJob.cancelExecution`](crate::resources::resource_job::CancelExecution),
/// [`resourceJob.delete`](crate::resources::resource_job::Delete),
/// [`userApiToken.delete`](crate::resources::user_api_token::Delete),
/// [`userOauthToken.delete`](crate::resources::user_oauth_token::Delete),
/// [`webhook.delete`](crate::resources::webhook::Delete).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Success {
    /// `success`.
    pub success: Option<bool>,
}

record!(Success { "success" => optional(success) });

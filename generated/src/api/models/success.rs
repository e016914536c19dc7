// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;

/// Success.
///
/// Tells that the request was carried out.
///
/// Used by `accessToken.delete`, `application.delete`, `application.mqttPublishMessage`,
/// `applicationApiToken.delete`, `applicationCertificate.delete`,
/// `applicationCertificateAuthority.delete`, `applicationDashboard.delete`,
/// `applicationKey.delete`, `credential.delete`, `dashboard.delete`, `dataTable.delete`,
/// `dataTableRow.delete`, `dataTableRows.truncate`, `device.delete`, `device.sendCommand`,
/// `device.sendState`, `device.setConnectionStatus`, `deviceAttribute.delete`,
/// `deviceRecipe.delete`, `devices.sendCommand`, `edgeDeployments.release`,
/// `edgeDeployments.remove`, `edgeDeployments.replace`, `embeddedDeployments.release`,
/// `embeddedDeployments.remove`, `embeddedDeployments.replace`, `event.delete`, `events.patch`,
/// `experience.delete`, `experienceDomain.delete`, `experienceEndpoint.delete`,
/// `experienceGroup.delete`, `experienceSlug.delete`, `experienceUser.delete`,
/// `experienceVersion.delete`, `experienceView.delete`, `file.delete`, `flow.delete`,
/// `flow.pressVirtualButton`, `flow.setStorageEntry`, `flowVersion.delete`,
/// `instanceApiToken.delete`, `instanceCustomNode.delete`, `instanceMember.delete`,
/// `instanceNotificationRule.delete`, `instanceOrg.delete`, `instanceOrgInvite.delete`,
/// `instanceOrgMember.delete`, `instanceSandbox.delete`, `integration.delete`, `me.delete`,
/// `me.transferResources`, `me.verifyEmail`, `notebook.cancelExecution`, `notebook.delete`,
/// `org.delete`, `org.transferResources`, `privateFile.delete`, `resourceJob.cancelExecution`,
/// `resourceJob.delete`, `userApiToken.delete`, `userOauthToken.delete`, `webhook.delete`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Success {
    /// `success`.
    pub success: Option<bool>,
}

record!(Success { "success" => optional(success) });

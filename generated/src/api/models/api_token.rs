// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Secret, Timestamp, UnknownWord, record, words};
use super::{ActiveStatus, CreatorType, OrgRole, TokenOrgRole};

/// Api Token.
///
/// An API token, with which a program calls the API on behalf of an application, a user or an
/// instance.
///
/// Used by [`applicationApiToken.get`](crate::resources::application_api_token::Get),
/// [`applicationApiToken.patch`](crate::resources::application_api_token::Patch),
/// [`applicationApiTokens.post`](crate::resources::application_api_tokens::Post),
/// [`instanceApiToken.get`](crate::resources::instance_api_token::Get),
/// [`instanceApiToken.patch`](crate::resources::instance_api_token::Patch),
/// [`instanceApiTokens.post`](crate::resources::instance_api_tokens::Post),
/// [`userApiToken.get`](crate::resources::user_api_token::Get),
/// [`userApiToken.patch`](crate::resources::user_api_token::Patch),
/// [`userApiTokens.post`](crate::resources::user_api_tokens::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiToken {
    /// Same as `apiTokenId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `apiTokenId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub api_token_id: Option<String>,
    /// On whose behalf the token works, of the kind `ownerType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    /// `ownerType`.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// Who created it, of the kind `creatorType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub creator_id: Option<String>,
    /// `creatorType`.
    pub creator_type: Option<CreatorType>,
    /// `creatorName`.
    ///
    /// At most 1024 characters.
    pub creator_name: Option<String>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// When the token stops working. A token without it does not expire.
    pub expiration_date: Option<Timestamp>,
    /// Role in every organization that `orgRoles` does not name.
    pub default_role: Option<OrgRole>,
    /// Roles in single organizations, in place of `defaultRole`.
    ///
    /// At most 25 items.
    pub org_roles: Option<Vec<TokenOrgRole>>,
    /// Actions that the token may be used for.
    pub scope: Option<Vec<String>>,
    /// `status`.
    pub status: Option<ActiveStatus>,
    /// Secret. What a program sends with its calls; only the answer that creates the token holds
    /// it.
    ///
    /// At least 1 characters.
    pub token: Option<Secret<String>>,
}

record!(ApiToken {
    "id" => optional(id),
    "apiTokenId" => optional(api_token_id),
    "ownerId" => optional(owner_id),
    "ownerType" => optional(owner_type),
    "creatorId" => optional(creator_id),
    "creatorType" => optional(creator_type),
    "creatorName" => optional(creator_name),
    "name" => optional(name),
    "description" => optional(description),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "expirationDate" => optional(expiration_date),
    "defaultRole" => optional(default_role),
    "orgRoles" => optional(org_roles),
    "scope" => optional(scope),
    "status" => optional(status),
    "token" => optional(token),
});

/// The shape of `applicationApiTokens.filterField`.
///
/// Used on the pages [`applicationApiTokens`](crate::resources::application_api_tokens),
/// [`applicationCertificateAuthorities`](crate::resources::application_certificate_authorities),
/// [`instanceApiTokens`](crate::resources::instance_api_tokens),
/// [`userApiTokens`](crate::resources::user_api_tokens).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiTokenFilterField {
    /// `name`.
    Name,
    /// `status`.
    Status,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ApiTokenFilterField { "name" => Name, "status" => Status });

/// Api Token Owner Type.
///
/// Kind of owner that an API token has.
///
/// Used on the pages [`applicationApiToken`](crate::resources::application_api_token),
/// [`applicationApiTokens`](crate::resources::application_api_tokens),
/// [`instanceApiToken`](crate::resources::instance_api_token),
/// [`instanceApiTokens`](crate::resources::instance_api_tokens),
/// [`userApiToken`](crate::resources::user_api_token),
/// [`userApiTokens`](crate::resources::user_api_tokens).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiTokenOwnerType {
    /// `application`.
    Application,
    /// `user`.
    User,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ApiTokenOwnerType { "application" => Application, "user" => User });

/// Api Token Patch.
///
/// What to send to change an API token. What is absent stays as it is; scopes and expiration date
/// cannot be changed.
///
/// Used by [`applicationApiToken.patch`](crate::resources::application_api_token::Patch),
/// [`instanceApiToken.patch`](crate::resources::instance_api_token::Patch),
/// [`userApiToken.patch`](crate::resources::user_api_token::Patch),
/// [`userOauthToken.patch`](crate::resources::user_oauth_token::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiTokenPatch {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Role in every organization that `orgRoles` does not name.
    pub default_role: Option<OrgRole>,
    /// Roles in single organizations. The list is replaced as a whole.
    ///
    /// At most 25 items.
    pub org_roles: Option<Vec<TokenOrgRole>>,
    /// `inactive` shuts the token off and keeps it.
    pub status: Option<ActiveStatus>,
}

record!(ApiTokenPatch {
    "name" => optional(name),
    "description" => optional(description),
    "defaultRole" => optional(default_role),
    "orgRoles" => optional(org_roles),
    "status" => optional(status),
});

/// Api Token Post.
///
/// What to send to create an API token. Only the name is required; the answer holds the token
/// itself.
///
/// Used by [`applicationApiTokens.post`](crate::resources::application_api_tokens::Post),
/// [`instanceApiTokens.post`](crate::resources::instance_api_tokens::Post),
/// [`userApiTokens.post`](crate::resources::user_api_tokens::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct ApiTokenPost {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// When the token stops working. Without it the token does not expire.
    pub expiration_date: Option<Timestamp>,
    /// Role in every organization that `orgRoles` does not name.
    pub default_role: Option<OrgRole>,
    /// Roles in single organizations, in place of `defaultRole`.
    ///
    /// At most 25 items.
    pub org_roles: Option<Vec<TokenOrgRole>>,
    /// Actions that the token may be used for. They cannot be changed later.
    ///
    /// No item twice.
    pub scope: Option<Vec<ApiTokenScope>>,
    /// `status`.
    pub status: Option<ActiveStatus>,
}

impl ApiTokenPost {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::blank() } }
}

record!(ApiTokenPost {
    "name" => required(name),
    "description" => optional(description),
    "expirationDate" => optional(expiration_date),
    "defaultRole" => optional(default_role),
    "orgRoles" => optional(org_roles),
    "scope" => optional(scope),
    "status" => optional(status),
});

/// Api Token Scope.
///
/// Permission to call certain actions, for any kind of API token. The three branches differ in the
/// resources that they open.
///
/// Used on the pages [`applicationApiTokens`](crate::resources::application_api_tokens),
/// [`auth`](crate::resources::auth), [`instanceApiTokens`](crate::resources::instance_api_tokens),
/// [`me`](crate::resources::me), [`userApiTokens`](crate::resources::user_api_tokens).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiTokenScope {
    /// `all.Application`.
    AllApplication,
    /// `all.Application.bounded`.
    AllApplicationBounded,
    /// `all.Application.read`.
    AllApplicationRead,
    /// `all.Application.cli`.
    AllApplicationCli,
    /// `all.Device`.
    AllDevice,
    /// `all.Device.read`.
    AllDeviceRead,
    /// `application.*`.
    ApplicationAll,
    /// `applicationApiToken.*`.
    ApplicationApiTokenAll,
    /// `applicationApiTokens.*`.
    ApplicationApiTokensAll,
    /// `applicationCertificate.*`.
    ApplicationCertificateAll,
    /// `applicationCertificates.*`.
    ApplicationCertificatesAll,
    /// `applicationCertificateAuthority.*`.
    ApplicationCertificateAuthorityAll,
    /// `applicationCertificateAuthorities.*`.
    ApplicationCertificateAuthoritiesAll,
    /// `applicationDashboards.*`.
    ApplicationDashboardsAll,
    /// `applicationDashboard.*`.
    ApplicationDashboardAll,
    /// `applicationJobLogs.*`.
    ApplicationJobLogsAll,
    /// `applicationJobLog.*`.
    ApplicationJobLogAll,
    /// `applicationKey.*`.
    ApplicationKeyAll,
    /// `applicationKeys.*`.
    ApplicationKeysAll,
    /// `credential.*`.
    CredentialAll,
    /// `credentials.*`.
    CredentialsAll,
    /// `data.*`.
    DataAll,
    /// `dataTable.*`.
    DataTableAll,
    /// `dataTables.*`.
    DataTablesAll,
    /// `dataTableRow.*`.
    DataTableRowAll,
    /// `dataTableRows.*`.
    DataTableRowsAll,
    /// `device.*`.
    DeviceAll,
    /// `deviceRecipe.*`.
    DeviceRecipeAll,
    /// `deviceRecipes.*`.
    DeviceRecipesAll,
    /// `devices.*`.
    DevicesAll,
    /// `deviceAttribute.*`.
    DeviceAttributeAll,
    /// `deviceAttributes.*`.
    DeviceAttributesAll,
    /// `edgeDeployment.*`.
    EdgeDeploymentAll,
    /// `edgeDeployments.*`.
    EdgeDeploymentsAll,
    /// `embeddedDeployment.*`.
    EmbeddedDeploymentAll,
    /// `embeddedDeployments.*`.
    EmbeddedDeploymentsAll,
    /// `event.*`.
    EventAll,
    /// `events.*`.
    EventsAll,
    /// `experience.*`.
    ExperienceAll,
    /// `experienceDomain.*`.
    ExperienceDomainAll,
    /// `experienceDomains.*`.
    ExperienceDomainsAll,
    /// `experienceEndpoint.*`.
    ExperienceEndpointAll,
    /// `experienceEndpoints.*`.
    ExperienceEndpointsAll,
    /// `experienceGroup.*`.
    ExperienceGroupAll,
    /// `experienceGroups.*`.
    ExperienceGroupsAll,
    /// `experienceSlug.*`.
    ExperienceSlugAll,
    /// `experienceSlugs.*`.
    ExperienceSlugsAll,
    /// `experienceUser.*`.
    ExperienceUserAll,
    /// `experienceUsers.*`.
    ExperienceUsersAll,
    /// `experienceVersion.*`.
    ExperienceVersionAll,
    /// `experienceVersions.*`.
    ExperienceVersionsAll,
    /// `experienceView.*`.
    ExperienceViewAll,
    /// `experienceViews.*`.
    ExperienceViewsAll,
    /// `integration.*`.
    IntegrationAll,
    /// `integrations.*`.
    IntegrationsAll,
    /// `file.*`.
    FileAll,
    /// `files.*`.
    FilesAll,
    /// `flow.*`.
    FlowAll,
    /// `flows.*`.
    FlowsAll,
    /// `flowVersion.*`.
    FlowVersionAll,
    /// `flowVersions.*`.
    FlowVersionsAll,
    /// `notebook.*`.
    NotebookAll,
    /// `notebooks.*`.
    NotebooksAll,
    /// `privateFile.*`.
    PrivateFileAll,
    /// `privateFiles.*`.
    PrivateFilesAll,
    /// `resourceJobs.*`.
    ResourceJobsAll,
    /// `resourceJob.*`.
    ResourceJobAll,
    /// `webhook.*`.
    WebhookAll,
    /// `webhooks.*`.
    WebhooksAll,
    /// `application.applyTemplate`.
    ApplicationApplyTemplate,
    /// `application.archiveData`.
    ApplicationArchiveData,
    /// `application.backfillArchiveData`.
    ApplicationBackfillArchiveData,
    /// `application.clone`.
    ApplicationClone,
    /// `application.export`.
    ApplicationExport,
    /// `application.import`.
    ApplicationImport,
    /// `application.fullEventsArchive`.
    ApplicationFullEventsArchive,
    /// `application.fullDataTablesArchive`.
    ApplicationFullDataTablesArchive,
    /// `application.debug`.
    ApplicationDebug,
    /// `application.delete`.
    ApplicationDelete,
    /// `application.get`.
    ApplicationGet,
    /// `application.mqttPublishMessage`.
    ApplicationMqttPublishMessage,
    /// `application.mqttSubscriptionStream`.
    ApplicationMqttSubscriptionStream,
    /// `application.patch`.
    ApplicationPatch,
    /// `application.payloadCounts`.
    ApplicationPayloadCounts,
    /// `application.payloadCountsBreakdown`.
    ApplicationPayloadCountsBreakdown,
    /// `application.deviceCounts`.
    ApplicationDeviceCounts,
    /// `application.notebookMinuteCounts`.
    ApplicationNotebookMinuteCounts,
    /// `application.search`.
    ApplicationSearch,
    /// `application.importLogs`.
    ApplicationImportLogs,
    /// `applicationApiToken.delete`.
    ApplicationApiTokenDelete,
    /// `applicationApiToken.get`.
    ApplicationApiTokenGet,
    /// `applicationApiToken.patch`.
    ApplicationApiTokenPatch,
    /// `applicationApiTokens.get`.
    ApplicationApiTokensGet,
    /// `applicationApiTokens.post`.
    ApplicationApiTokensPost,
    /// `applicationCertificate.delete`.
    ApplicationCertificateDelete,
    /// `applicationCertificate.get`.
    ApplicationCertificateGet,
    /// `applicationCertificate.patch`.
    ApplicationCertificatePatch,
    /// `applicationCertificates.get`.
    ApplicationCertificatesGet,
    /// `applicationCertificates.post`.
    ApplicationCertificatesPost,
    /// `applicationCertificateAuthority.delete`.
    ApplicationCertificateAuthorityDelete,
    /// `applicationCertificateAuthority.get`.
    ApplicationCertificateAuthorityGet,
    /// `applicationCertificateAuthority.patch`.
    ApplicationCertificateAuthorityPatch,
    /// `applicationCertificateAuthorities.get`.
    ApplicationCertificateAuthoritiesGet,
    /// `applicationCertificateAuthorities.post`.
    ApplicationCertificateAuthoritiesPost,
    /// `applicationDashboard.get`.
    ApplicationDashboardGet,
    /// `applicationDashboard.patch`.
    ApplicationDashboardPatch,
    /// `applicationDashboard.sendReport`.
    ApplicationDashboardSendReport,
    /// `applicationDashboard.delete`.
    ApplicationDashboardDelete,
    /// `applicationDashboards.get`.
    ApplicationDashboardsGet,
    /// `applicationDashboards.post`.
    ApplicationDashboardsPost,
    /// `applicationJobLogs.get`.
    ApplicationJobLogsGet,
    /// `applicationJobLog.get`.
    ApplicationJobLogGet,
    /// `applicationKey.delete`.
    ApplicationKeyDelete,
    /// `applicationKey.get`.
    ApplicationKeyGet,
    /// `applicationKey.patch`.
    ApplicationKeyPatch,
    /// `applicationKeys.get`.
    ApplicationKeysGet,
    /// `applicationKeys.post`.
    ApplicationKeysPost,
    /// `credential.get`.
    CredentialGet,
    /// `credential.linkedResources`.
    CredentialLinkedResources,
    /// `credential.patch`.
    CredentialPatch,
    /// `credential.delete`.
    CredentialDelete,
    /// `credentials.get`.
    CredentialsGet,
    /// `credentials.post`.
    CredentialsPost,
    /// `data.export`.
    DataExport,
    /// `data.lastValueQuery`.
    DataLastValueQuery,
    /// `data.timeSeriesQuery`.
    DataTimeSeriesQuery,
    /// `dataTable.addColumn`.
    DataTableAddColumn,
    /// `dataTable.delete`.
    DataTableDelete,
    /// `dataTable.get`.
    DataTableGet,
    /// `dataTable.patch`.
    DataTablePatch,
    /// `dataTable.removeColumn`.
    DataTableRemoveColumn,
    /// `dataTableRow.delete`.
    DataTableRowDelete,
    /// `dataTableRow.get`.
    DataTableRowGet,
    /// `dataTableRow.patch`.
    DataTableRowPatch,
    /// `dataTableRows.get`.
    DataTableRowsGet,
    /// `dataTableRows.post`.
    DataTableRowsPost,
    /// `dataTableRows.query`.
    DataTableRowsQuery,
    /// `dataTableRows.export`.
    DataTableRowsExport,
    /// `dataTableRows.delete`.
    DataTableRowsDelete,
    /// `dataTableRows.truncate`.
    DataTableRowsTruncate,
    /// `dataTables.get`.
    DataTablesGet,
    /// `dataTables.post`.
    DataTablesPost,
    /// `device.agentLogs`.
    DeviceAgentLogs,
    /// `device.commandStream`.
    DeviceCommandStream,
    /// `device.debug`.
    DeviceDebug,
    /// `device.delete`.
    DeviceDelete,
    /// `device.export`.
    DeviceExport,
    /// `device.get`.
    DeviceGet,
    /// `device.getCommand`.
    DeviceGetCommand,
    /// `device.getCompositeState`.
    DeviceGetCompositeState,
    /// `device.getLogEntries`.
    DeviceGetLogEntries,
    /// `device.getState`.
    DeviceGetState,
    /// `device.patch`.
    DevicePatch,
    /// `device.payloadCounts`.
    DevicePayloadCounts,
    /// `device.payloadCountsBreakdown`.
    DevicePayloadCountsBreakdown,
    /// `device.removeData`.
    DeviceRemoveData,
    /// `device.sendCommand`.
    DeviceSendCommand,
    /// `device.sendState`.
    DeviceSendState,
    /// `device.setConnectionStatus`.
    DeviceSetConnectionStatus,
    /// `device.stateStream`.
    DeviceStateStream,
    /// `deviceRecipe.bulkCreate`.
    DeviceRecipeBulkCreate,
    /// `deviceRecipe.delete`.
    DeviceRecipeDelete,
    /// `deviceRecipe.get`.
    DeviceRecipeGet,
    /// `deviceRecipe.patch`.
    DeviceRecipePatch,
    /// `deviceRecipes.get`.
    DeviceRecipesGet,
    /// `deviceRecipes.post`.
    DeviceRecipesPost,
    /// `devices.attributeNames`.
    DevicesAttributeNames,
    /// `devices.patch`.
    DevicesPatch,
    /// `devices.delete`.
    DevicesDelete,
    /// `devices.restore`.
    DevicesRestore,
    /// `devices.removeData`.
    DevicesRemoveData,
    /// `devices.deviceNames`.
    DevicesDeviceNames,
    /// `devices.export`.
    DevicesExport,
    /// `devices.get`.
    DevicesGet,
    /// `devices.getCompositeState`.
    DevicesGetCompositeState,
    /// `devices.historicalImport`.
    DevicesHistoricalImport,
    /// `devices.payloadCounts`.
    DevicesPayloadCounts,
    /// `devices.post`.
    DevicesPost,
    /// `devices.sendCommand`.
    DevicesSendCommand,
    /// `devices.tagKeys`.
    DevicesTagKeys,
    /// `devices.tagValues`.
    DevicesTagValues,
    /// `deviceAttribute.get`.
    DeviceAttributeGet,
    /// `deviceAttribute.patch`.
    DeviceAttributePatch,
    /// `deviceAttribute.delete`.
    DeviceAttributeDelete,
    /// `deviceAttributes.get`.
    DeviceAttributesGet,
    /// `deviceAttributes.post`.
    DeviceAttributesPost,
    /// `edgeDeployment.get`.
    EdgeDeploymentGet,
    /// `edgeDeployments.get`.
    EdgeDeploymentsGet,
    /// `edgeDeployments.release`.
    EdgeDeploymentsRelease,
    /// `edgeDeployments.remove`.
    EdgeDeploymentsRemove,
    /// `edgeDeployments.replace`.
    EdgeDeploymentsReplace,
    /// `embeddedDeployment.get`.
    EmbeddedDeploymentGet,
    /// `embeddedDeployments.get`.
    EmbeddedDeploymentsGet,
    /// `embeddedDeployments.release`.
    EmbeddedDeploymentsRelease,
    /// `embeddedDeployments.remove`.
    EmbeddedDeploymentsRemove,
    /// `embeddedDeployments.replace`.
    EmbeddedDeploymentsReplace,
    /// `embeddedDeployments.export`.
    EmbeddedDeploymentsExport,
    /// `event.delete`.
    EventDelete,
    /// `event.get`.
    EventGet,
    /// `event.patch`.
    EventPatch,
    /// `events.delete`.
    EventsDelete,
    /// `events.detailedSummary`.
    EventsDetailedSummary,
    /// `events.get`.
    EventsGet,
    /// `events.mostRecentBySeverity`.
    EventsMostRecentBySeverity,
    /// `events.patch`.
    EventsPatch,
    /// `events.post`.
    EventsPost,
    /// `events.export`.
    EventsExport,
    /// `experience.delete`.
    ExperienceDelete,
    /// `experience.bootstrap`.
    ExperienceBootstrap,
    /// `experienceDomain.delete`.
    ExperienceDomainDelete,
    /// `experienceDomain.get`.
    ExperienceDomainGet,
    /// `experienceDomain.patch`.
    ExperienceDomainPatch,
    /// `experienceDomains.get`.
    ExperienceDomainsGet,
    /// `experienceDomains.post`.
    ExperienceDomainsPost,
    /// `experienceEndpoint.delete`.
    ExperienceEndpointDelete,
    /// `experienceEndpoint.get`.
    ExperienceEndpointGet,
    /// `experienceEndpoint.linkedResources`.
    ExperienceEndpointLinkedResources,
    /// `experienceEndpoint.patch`.
    ExperienceEndpointPatch,
    /// `experienceEndpoints.get`.
    ExperienceEndpointsGet,
    /// `experienceEndpoints.post`.
    ExperienceEndpointsPost,
    /// `experienceEndpoints.stats`.
    ExperienceEndpointsStats,
    /// `experienceGroup.delete`.
    ExperienceGroupDelete,
    /// `experienceGroup.get`.
    ExperienceGroupGet,
    /// `experienceGroup.patch`.
    ExperienceGroupPatch,
    /// `experienceGroups.detailedSummary`.
    ExperienceGroupsDetailedSummary,
    /// `experienceGroups.get`.
    ExperienceGroupsGet,
    /// `experienceGroups.post`.
    ExperienceGroupsPost,
    /// `experienceSlug.delete`.
    ExperienceSlugDelete,
    /// `experienceSlug.get`.
    ExperienceSlugGet,
    /// `experienceSlug.patch`.
    ExperienceSlugPatch,
    /// `experienceSlugs.get`.
    ExperienceSlugsGet,
    /// `experienceSlugs.post`.
    ExperienceSlugsPost,
    /// `experienceUser.delete`.
    ExperienceUserDelete,
    /// `experienceUser.get`.
    ExperienceUserGet,
    /// `experienceUser.patch`.
    ExperienceUserPatch,
    /// `experienceUsers.detailedSummary`.
    ExperienceUsersDetailedSummary,
    /// `experienceUsers.get`.
    ExperienceUsersGet,
    /// `experienceUsers.post`.
    ExperienceUsersPost,
    /// `experienceVersion.delete`.
    ExperienceVersionDelete,
    /// `experienceVersion.get`.
    ExperienceVersionGet,
    /// `experienceVersion.patch`.
    ExperienceVersionPatch,
    /// `experienceVersions.get`.
    ExperienceVersionsGet,
    /// `experienceVersions.post`.
    ExperienceVersionsPost,
    /// `experienceView.debug`.
    ExperienceViewDebug,
    /// `experienceView.delete`.
    ExperienceViewDelete,
    /// `experienceView.get`.
    ExperienceViewGet,
    /// `experienceView.linkedResources`.
    ExperienceViewLinkedResources,
    /// `experienceView.patch`.
    ExperienceViewPatch,
    /// `experienceViews.debug`.
    ExperienceViewsDebug,
    /// `experienceViews.detailedSummary`.
    ExperienceViewsDetailedSummary,
    /// `experienceViews.get`.
    ExperienceViewsGet,
    /// `experienceViews.post`.
    ExperienceViewsPost,
    /// `file.get`.
    FileGet,
    /// `file.patch`.
    FilePatch,
    /// `file.move`.
    FileMove,
    /// `file.delete`.
    FileDelete,
    /// `file.upload`.
    FileUpload,
    /// `files.get`.
    FilesGet,
    /// `files.post`.
    FilesPost,
    /// `flow.clearStorageEntries`.
    FlowClearStorageEntries,
    /// `flow.debug`.
    FlowDebug,
    /// `flow.delete`.
    FlowDelete,
    /// `flow.errors`.
    FlowErrors,
    /// `flow.get`.
    FlowGet,
    /// `flow.getStorageEntries`.
    FlowGetStorageEntries,
    /// `flow.log`.
    FlowLog,
    /// `flow.patch`.
    FlowPatch,
    /// `flow.pressVirtualButton`.
    FlowPressVirtualButton,
    /// `flow.setStorageEntry`.
    FlowSetStorageEntry,
    /// `flow.getStorageEntriesMetadata`.
    FlowGetStorageEntriesMetadata,
    /// `flow.stats`.
    FlowStats,
    /// `flow.suggestFunction`.
    FlowSuggestFunction,
    /// `flows.get`.
    FlowsGet,
    /// `flows.getByVersion`.
    FlowsGetByVersion,
    /// `flows.import`.
    FlowsImport,
    /// `flows.palette`.
    FlowsPalette,
    /// `flows.post`.
    FlowsPost,
    /// `flowVersion.delete`.
    FlowVersionDelete,
    /// `flowVersion.debug`.
    FlowVersionDebug,
    /// `flowVersion.errors`.
    FlowVersionErrors,
    /// `flowVersion.get`.
    FlowVersionGet,
    /// `flowVersion.log`.
    FlowVersionLog,
    /// `flowVersion.patch`.
    FlowVersionPatch,
    /// `flowVersion.stats`.
    FlowVersionStats,
    /// `flowVersions.delete`.
    FlowVersionsDelete,
    /// `flowVersions.get`.
    FlowVersionsGet,
    /// `flowVersions.post`.
    FlowVersionsPost,
    /// `integration.delete`.
    IntegrationDelete,
    /// `integration.get`.
    IntegrationGet,
    /// `integration.patch`.
    IntegrationPatch,
    /// `integrations.get`.
    IntegrationsGet,
    /// `integrations.post`.
    IntegrationsPost,
    /// `notebook.delete`.
    NotebookDelete,
    /// `notebook.execute`.
    NotebookExecute,
    /// `notebook.get`.
    NotebookGet,
    /// `notebook.logs`.
    NotebookLogs,
    /// `notebook.notebookMinuteCounts`.
    NotebookNotebookMinuteCounts,
    /// `notebook.patch`.
    NotebookPatch,
    /// `notebook.requestInputDataExport`.
    NotebookRequestInputDataExport,
    /// `notebook.upload`.
    NotebookUpload,
    /// `notebooks.get`.
    NotebooksGet,
    /// `notebooks.post`.
    NotebooksPost,
    /// `privateFile.get`.
    PrivateFileGet,
    /// `privateFile.patch`.
    PrivateFilePatch,
    /// `privateFile.move`.
    PrivateFileMove,
    /// `privateFile.delete`.
    PrivateFileDelete,
    /// `privateFile.upload`.
    PrivateFileUpload,
    /// `privateFiles.get`.
    PrivateFilesGet,
    /// `privateFiles.post`.
    PrivateFilesPost,
    /// `resourceJob.get`.
    ResourceJobGet,
    /// `resourceJob.logs`.
    ResourceJobLogs,
    /// `resourceJob.patch`.
    ResourceJobPatch,
    /// `resourceJob.delete`.
    ResourceJobDelete,
    /// `resourceJob.execute`.
    ResourceJobExecute,
    /// `resourceJob.cancelExecution`.
    ResourceJobCancelExecution,
    /// `resourceJobs.get`.
    ResourceJobsGet,
    /// `resourceJobs.post`.
    ResourceJobsPost,
    /// `webhook.delete`.
    WebhookDelete,
    /// `webhook.get`.
    WebhookGet,
    /// `webhook.patch`.
    WebhookPatch,
    /// `webhooks.get`.
    WebhooksGet,
    /// `webhooks.post`.
    WebhooksPost,
    /// `all.Organization`.
    AllOrganization,
    /// `all.Organization.bounded`.
    AllOrganizationBounded,
    /// `all.Organization.read`.
    AllOrganizationRead,
    /// `only.Organization`.
    OnlyOrganization,
    /// `only.Organization.bounded`.
    OnlyOrganizationBounded,
    /// `only.Organization.read`.
    OnlyOrganizationRead,
    /// `applications.*`.
    ApplicationsAll,
    /// `auditLog.*`.
    AuditLogAll,
    /// `auditLogs.*`.
    AuditLogsAll,
    /// `dashboard.*`.
    DashboardAll,
    /// `dashboards.*`.
    DashboardsAll,
    /// `org.*`.
    OrgAll,
    /// `applications.get`.
    ApplicationsGet,
    /// `applications.post`.
    ApplicationsPost,
    /// `applications.import`.
    ApplicationsImport,
    /// `applications.detailedSummary`.
    ApplicationsDetailedSummary,
    /// `applications.periodSummaries`.
    ApplicationsPeriodSummaries,
    /// `auditLog.get`.
    AuditLogGet,
    /// `auditLogs.get`.
    AuditLogsGet,
    /// `dashboard.patch`.
    DashboardPatch,
    /// `dashboard.delete`.
    DashboardDelete,
    /// `dashboard.sendReport`.
    DashboardSendReport,
    /// `dashboard.suggestCode`.
    DashboardSuggestCode,
    /// `dashboards.get`.
    DashboardsGet,
    /// `dashboards.post`.
    DashboardsPost,
    /// `org.get`.
    OrgGet,
    /// `org.patch`.
    OrgPatch,
    /// `org.delete`.
    OrgDelete,
    /// `org.pendingInvites`.
    OrgPendingInvites,
    /// `org.inviteMember`.
    OrgInviteMember,
    /// `org.revokeInvite`.
    OrgRevokeInvite,
    /// `org.modifyMember`.
    OrgModifyMember,
    /// `org.removeMember`.
    OrgRemoveMember,
    /// `org.payloadCounts`.
    OrgPayloadCounts,
    /// `org.payloadCountsBreakdown`.
    OrgPayloadCountsBreakdown,
    /// `org.deviceCounts`.
    OrgDeviceCounts,
    /// `org.notebookMinuteCounts`.
    OrgNotebookMinuteCounts,
    /// `org.invoices`.
    OrgInvoices,
    /// `org.currentCard`.
    OrgCurrentCard,
    /// `org.transferResources`.
    OrgTransferResources,
    /// `all.Instance`.
    AllInstance,
    /// `all.Instance.bounded`.
    AllInstanceBounded,
    /// `all.Instance.read`.
    AllInstanceRead,
    /// `instance.*`.
    InstanceAll,
    /// `instance.get`.
    InstanceGet,
    /// `instance.patch`.
    InstancePatch,
    /// `instance.historicalSummaries`.
    InstanceHistoricalSummaries,
    /// `instance.generateReport`.
    InstanceGenerateReport,
    /// `instance.payloadCounts`.
    InstancePayloadCounts,
    /// `instance.payloadCountsBreakdown`.
    InstancePayloadCountsBreakdown,
    /// `instance.deviceCounts`.
    InstanceDeviceCounts,
    /// `instance.notebookMinuteCounts`.
    InstanceNotebookMinuteCounts,
    /// `instanceOrg.*`.
    InstanceOrgAll,
    /// `instanceOrg.get`.
    InstanceOrgGet,
    /// `instanceOrg.patch`.
    InstanceOrgPatch,
    /// `instanceOrg.delete`.
    InstanceOrgDelete,
    /// `instanceOrg.payloadCounts`.
    InstanceOrgPayloadCounts,
    /// `instanceOrg.payloadCountsBreakdown`.
    InstanceOrgPayloadCountsBreakdown,
    /// `instanceOrg.deviceCounts`.
    InstanceOrgDeviceCounts,
    /// `instanceOrg.notebookMinuteCounts`.
    InstanceOrgNotebookMinuteCounts,
    /// `instanceOrg.convertToEnterprise`.
    InstanceOrgConvertToEnterprise,
    /// `instanceOrgs.*`.
    InstanceOrgsAll,
    /// `instanceOrgs.get`.
    InstanceOrgsGet,
    /// `instanceOrgs.post`.
    InstanceOrgsPost,
    /// `instanceMember.*`.
    InstanceMemberAll,
    /// `instanceMember.get`.
    InstanceMemberGet,
    /// `instanceMember.patch`.
    InstanceMemberPatch,
    /// `instanceMember.delete`.
    InstanceMemberDelete,
    /// `instanceMembers.*`.
    InstanceMembersAll,
    /// `instanceMembers.get`.
    InstanceMembersGet,
    /// `instanceMembers.post`.
    InstanceMembersPost,
    /// `instanceOrgMember.*`.
    InstanceOrgMemberAll,
    /// `instanceOrgMember.get`.
    InstanceOrgMemberGet,
    /// `instanceOrgMember.patch`.
    InstanceOrgMemberPatch,
    /// `instanceOrgMember.delete`.
    InstanceOrgMemberDelete,
    /// `instanceOrgMembers.*`.
    InstanceOrgMembersAll,
    /// `instanceOrgMembers.get`.
    InstanceOrgMembersGet,
    /// `instanceOrgMembers.post`.
    InstanceOrgMembersPost,
    /// `instanceOrgInvite.*`.
    InstanceOrgInviteAll,
    /// `instanceOrgInvite.get`.
    InstanceOrgInviteGet,
    /// `instanceOrgInvite.delete`.
    InstanceOrgInviteDelete,
    /// `instanceOrgInvite.resendInvite`.
    InstanceOrgInviteResendInvite,
    /// `instanceOrgInvites.*`.
    InstanceOrgInvitesAll,
    /// `instanceOrgInvites.get`.
    InstanceOrgInvitesGet,
    /// `instanceOrgInvites.post`.
    InstanceOrgInvitesPost,
    /// `instanceApiTokens.*`.
    InstanceApiTokensAll,
    /// `instanceApiTokens.get`.
    InstanceApiTokensGet,
    /// `instanceApiTokens.post`.
    InstanceApiTokensPost,
    /// `instanceApiToken.*`.
    InstanceApiTokenAll,
    /// `instanceApiToken.get`.
    InstanceApiTokenGet,
    /// `instanceApiToken.patch`.
    InstanceApiTokenPatch,
    /// `instanceApiToken.delete`.
    InstanceApiTokenDelete,
    /// `instanceCustomNodes.*`.
    InstanceCustomNodesAll,
    /// `instanceCustomNodes.get`.
    InstanceCustomNodesGet,
    /// `instanceCustomNodes.post`.
    InstanceCustomNodesPost,
    /// `instanceCustomNode.*`.
    InstanceCustomNodeAll,
    /// `instanceCustomNode.get`.
    InstanceCustomNodeGet,
    /// `instanceCustomNode.patch`.
    InstanceCustomNodePatch,
    /// `instanceCustomNode.delete`.
    InstanceCustomNodeDelete,
    /// `instanceCustomNode.errors`.
    InstanceCustomNodeErrors,
    /// `instanceCustomNode.stats`.
    InstanceCustomNodeStats,
    /// `instanceNotificationRules.*`.
    InstanceNotificationRulesAll,
    /// `instanceNotificationRules.get`.
    InstanceNotificationRulesGet,
    /// `instanceNotificationRules.post`.
    InstanceNotificationRulesPost,
    /// `instanceNotificationRule.*`.
    InstanceNotificationRuleAll,
    /// `instanceNotificationRule.get`.
    InstanceNotificationRuleGet,
    /// `instanceNotificationRule.patch`.
    InstanceNotificationRulePatch,
    /// `instanceNotificationRule.delete`.
    InstanceNotificationRuleDelete,
    /// `instanceNotificationRule.evaluate`.
    InstanceNotificationRuleEvaluate,
    /// `instanceNotificationRule.logs`.
    InstanceNotificationRuleLogs,
    /// `instanceSandbox.*`.
    InstanceSandboxAll,
    /// `instanceSandbox.get`.
    InstanceSandboxGet,
    /// `instanceSandbox.delete`.
    InstanceSandboxDelete,
    /// `instanceSandbox.undelete`.
    InstanceSandboxUndelete,
    /// `instanceSandbox.payloadCounts`.
    InstanceSandboxPayloadCounts,
    /// `instanceSandbox.payloadCountsBreakdown`.
    InstanceSandboxPayloadCountsBreakdown,
    /// `instanceSandbox.deviceCounts`.
    InstanceSandboxDeviceCounts,
    /// `instanceSandbox.notebookMinuteCounts`.
    InstanceSandboxNotebookMinuteCounts,
    /// `instanceSandboxes.*`.
    InstanceSandboxesAll,
    /// `instanceSandboxes.get`.
    InstanceSandboxesGet,
    /// `instanceAuditLog.*`.
    InstanceAuditLogAll,
    /// `instanceAuditLog.get`.
    InstanceAuditLogGet,
    /// `instanceAuditLogs.*`.
    InstanceAuditLogsAll,
    /// `instanceAuditLogs.get`.
    InstanceAuditLogsGet,
    /// `all.User`.
    AllUser,
    /// `all.User.bounded`.
    AllUserBounded,
    /// `all.User.read`.
    AllUserRead,
    /// `all.User.cli`.
    AllUserCli,
    /// `only.User`.
    OnlyUser,
    /// `only.User.bounded`.
    OnlyUserBounded,
    /// `only.User.read`.
    OnlyUserRead,
    /// `userApiToken.*`.
    UserApiTokenAll,
    /// `userApiToken.get`.
    UserApiTokenGet,
    /// `userApiToken.patch`.
    UserApiTokenPatch,
    /// `userApiToken.delete`.
    UserApiTokenDelete,
    /// `userApiTokens.*`.
    UserApiTokensAll,
    /// `userApiTokens.get`.
    UserApiTokensGet,
    /// `userApiTokens.post`.
    UserApiTokensPost,
    /// `userOauthToken.*`.
    UserOauthTokenAll,
    /// `userOauthToken.get`.
    UserOauthTokenGet,
    /// `userOauthToken.patch`.
    UserOauthTokenPatch,
    /// `userOauthToken.delete`.
    UserOauthTokenDelete,
    /// `userOauthTokens.*`.
    UserOauthTokensAll,
    /// `userOauthTokens.get`.
    UserOauthTokensGet,
    /// `userOauthTokens.post`.
    UserOauthTokensPost,
    /// `applicationTemplate.*`.
    ApplicationTemplateAll,
    /// `applicationTemplate.get`.
    ApplicationTemplateGet,
    /// `applicationTemplates.*`.
    ApplicationTemplatesAll,
    /// `applicationTemplates.get`.
    ApplicationTemplatesGet,
    /// `applicationTemplates.getCategories`.
    ApplicationTemplatesGetCategories,
    /// `applicationTemplates.getUniqueKeywords`.
    ApplicationTemplatesGetUniqueKeywords,
    /// `instances.*`.
    InstancesAll,
    /// `instances.get`.
    InstancesGet,
    /// `me.*`.
    MeAll,
    /// `me.get`.
    MeGet,
    /// `me.patch`.
    MePatch,
    /// `me.delete`.
    MeDelete,
    /// `me.verifyEmail`.
    MeVerifyEmail,
    /// `me.changePassword`.
    MeChangePassword,
    /// `me.generateTwoFactorAuth`.
    MeGenerateTwoFactorAuth,
    /// `me.enableTwoFactorAuth`.
    MeEnableTwoFactorAuth,
    /// `me.disableTwoFactorAuth`.
    MeDisableTwoFactorAuth,
    /// `me.disconnectGithub`.
    MeDisconnectGithub,
    /// `me.connectGithub`.
    MeConnectGithub,
    /// `me.addRecentItem`.
    MeAddRecentItem,
    /// `me.fetchRecentItems`.
    MeFetchRecentItems,
    /// `me.payloadCounts`.
    MePayloadCounts,
    /// `me.payloadCountsBreakdown`.
    MePayloadCountsBreakdown,
    /// `me.deviceCounts`.
    MeDeviceCounts,
    /// `me.notebookMinuteCounts`.
    MeNotebookMinuteCounts,
    /// `me.transferResources`.
    MeTransferResources,
    /// `me.invite`.
    MeInvite,
    /// `me.invites`.
    MeInvites,
    /// `me.respondToInvite`.
    MeRespondToInvite,
    /// `me.refreshToken`.
    MeRefreshToken,
    /// `orgs.*`.
    OrgsAll,
    /// `orgs.get`.
    OrgsGet,
    /// `orgs.post`.
    OrgsPost,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ApiTokenScope {
    "all.Application" => AllApplication,
    "all.Application.bounded" => AllApplicationBounded,
    "all.Application.read" => AllApplicationRead,
    "all.Application.cli" => AllApplicationCli,
    "all.Device" => AllDevice,
    "all.Device.read" => AllDeviceRead,
    "application.*" => ApplicationAll,
    "applicationApiToken.*" => ApplicationApiTokenAll,
    "applicationApiTokens.*" => ApplicationApiTokensAll,
    "applicationCertificate.*" => ApplicationCertificateAll,
    "applicationCertificates.*" => ApplicationCertificatesAll,
    "applicationCertificateAuthority.*" => ApplicationCertificateAuthorityAll,
    "applicationCertificateAuthorities.*" => ApplicationCertificateAuthoritiesAll,
    "applicationDashboards.*" => ApplicationDashboardsAll,
    "applicationDashboard.*" => ApplicationDashboardAll,
    "applicationJobLogs.*" => ApplicationJobLogsAll,
    "applicationJobLog.*" => ApplicationJobLogAll,
    "applicationKey.*" => ApplicationKeyAll,
    "applicationKeys.*" => ApplicationKeysAll,
    "credential.*" => CredentialAll,
    "credentials.*" => CredentialsAll,
    "data.*" => DataAll,
    "dataTable.*" => DataTableAll,
    "dataTables.*" => DataTablesAll,
    "dataTableRow.*" => DataTableRowAll,
    "dataTableRows.*" => DataTableRowsAll,
    "device.*" => DeviceAll,
    "deviceRecipe.*" => DeviceRecipeAll,
    "deviceRecipes.*" => DeviceRecipesAll,
    "devices.*" => DevicesAll,
    "deviceAttribute.*" => DeviceAttributeAll,
    "deviceAttributes.*" => DeviceAttributesAll,
    "edgeDeployment.*" => EdgeDeploymentAll,
    "edgeDeployments.*" => EdgeDeploymentsAll,
    "embeddedDeployment.*" => EmbeddedDeploymentAll,
    "embeddedDeployments.*" => EmbeddedDeploymentsAll,
    "event.*" => EventAll,
    "events.*" => EventsAll,
    "experience.*" => ExperienceAll,
    "experienceDomain.*" => ExperienceDomainAll,
    "experienceDomains.*" => ExperienceDomainsAll,
    "experienceEndpoint.*" => ExperienceEndpointAll,
    "experienceEndpoints.*" => ExperienceEndpointsAll,
    "experienceGroup.*" => ExperienceGroupAll,
    "experienceGroups.*" => ExperienceGroupsAll,
    "experienceSlug.*" => ExperienceSlugAll,
    "experienceSlugs.*" => ExperienceSlugsAll,
    "experienceUser.*" => ExperienceUserAll,
    "experienceUsers.*" => ExperienceUsersAll,
    "experienceVersion.*" => ExperienceVersionAll,
    "experienceVersions.*" => ExperienceVersionsAll,
    "experienceView.*" => ExperienceViewAll,
    "experienceViews.*" => ExperienceViewsAll,
    "integration.*" => IntegrationAll,
    "integrations.*" => IntegrationsAll,
    "file.*" => FileAll,
    "files.*" => FilesAll,
    "flow.*" => FlowAll,
    "flows.*" => FlowsAll,
    "flowVersion.*" => FlowVersionAll,
    "flowVersions.*" => FlowVersionsAll,
    "notebook.*" => NotebookAll,
    "notebooks.*" => NotebooksAll,
    "privateFile.*" => PrivateFileAll,
    "privateFiles.*" => PrivateFilesAll,
    "resourceJobs.*" => ResourceJobsAll,
    "resourceJob.*" => ResourceJobAll,
    "webhook.*" => WebhookAll,
    "webhooks.*" => WebhooksAll,
    "application.applyTemplate" => ApplicationApplyTemplate,
    "application.archiveData" => ApplicationArchiveData,
    "application.backfillArchiveData" => ApplicationBackfillArchiveData,
    "application.clone" => ApplicationClone,
    "application.export" => ApplicationExport,
    "application.import" => ApplicationImport,
    "application.fullEventsArchive" => ApplicationFullEventsArchive,
    "application.fullDataTablesArchive" => ApplicationFullDataTablesArchive,
    "application.debug" => ApplicationDebug,
    "application.delete" => ApplicationDelete,
    "application.get" => ApplicationGet,
    "application.mqttPublishMessage" => ApplicationMqttPublishMessage,
    "application.mqttSubscriptionStream" => ApplicationMqttSubscriptionStream,
    "application.patch" => ApplicationPatch,
    "application.payloadCounts" => ApplicationPayloadCounts,
    "application.payloadCountsBreakdown" => ApplicationPayloadCountsBreakdown,
    "application.deviceCounts" => ApplicationDeviceCounts,
    "application.notebookMinuteCounts" => ApplicationNotebookMinuteCounts,
    "application.search" => ApplicationSearch,
    "application.importLogs" => ApplicationImportLogs,
    "applicationApiToken.delete" => ApplicationApiTokenDelete,
    "applicationApiToken.get" => ApplicationApiTokenGet,
    "applicationApiToken.patch" => ApplicationApiTokenPatch,
    "applicationApiTokens.get" => ApplicationApiTokensGet,
    "applicationApiTokens.post" => ApplicationApiTokensPost,
    "applicationCertificate.delete" => ApplicationCertificateDelete,
    "applicationCertificate.get" => ApplicationCertificateGet,
    "applicationCertificate.patch" => ApplicationCertificatePatch,
    "applicationCertificates.get" => ApplicationCertificatesGet,
    "applicationCertificates.post" => ApplicationCertificatesPost,
    "applicationCertificateAuthority.delete" => ApplicationCertificateAuthorityDelete,
    "applicationCertificateAuthority.get" => ApplicationCertificateAuthorityGet,
    "applicationCertificateAuthority.patch" => ApplicationCertificateAuthorityPatch,
    "applicationCertificateAuthorities.get" => ApplicationCertificateAuthoritiesGet,
    "applicationCertificateAuthorities.post" => ApplicationCertificateAuthoritiesPost,
    "applicationDashboard.get" => ApplicationDashboardGet,
    "applicationDashboard.patch" => ApplicationDashboardPatch,
    "applicationDashboard.sendReport" => ApplicationDashboardSendReport,
    "applicationDashboard.delete" => ApplicationDashboardDelete,
    "applicationDashboards.get" => ApplicationDashboardsGet,
    "applicationDashboards.post" => ApplicationDashboardsPost,
    "applicationJobLogs.get" => ApplicationJobLogsGet,
    "applicationJobLog.get" => ApplicationJobLogGet,
    "applicationKey.delete" => ApplicationKeyDelete,
    "applicationKey.get" => ApplicationKeyGet,
    "applicationKey.patch" => ApplicationKeyPatch,
    "applicationKeys.get" => ApplicationKeysGet,
    "applicationKeys.post" => ApplicationKeysPost,
    "credential.get" => CredentialGet,
    "credential.linkedResources" => CredentialLinkedResources,
    "credential.patch" => CredentialPatch,
    "credential.delete" => CredentialDelete,
    "credentials.get" => CredentialsGet,
    "credentials.post" => CredentialsPost,
    "data.export" => DataExport,
    "data.lastValueQuery" => DataLastValueQuery,
    "data.timeSeriesQuery" => DataTimeSeriesQuery,
    "dataTable.addColumn" => DataTableAddColumn,
    "dataTable.delete" => DataTableDelete,
    "dataTable.get" => DataTableGet,
    "dataTable.patch" => DataTablePatch,
    "dataTable.removeColumn" => DataTableRemoveColumn,
    "dataTableRow.delete" => DataTableRowDelete,
    "dataTableRow.get" => DataTableRowGet,
    "dataTableRow.patch" => DataTableRowPatch,
    "dataTableRows.get" => DataTableRowsGet,
    "dataTableRows.post" => DataTableRowsPost,
    "dataTableRows.query" => DataTableRowsQuery,
    "dataTableRows.export" => DataTableRowsExport,
    "dataTableRows.delete" => DataTableRowsDelete,
    "dataTableRows.truncate" => DataTableRowsTruncate,
    "dataTables.get" => DataTablesGet,
    "dataTables.post" => DataTablesPost,
    "device.agentLogs" => DeviceAgentLogs,
    "device.commandStream" => DeviceCommandStream,
    "device.debug" => DeviceDebug,
    "device.delete" => DeviceDelete,
    "device.export" => DeviceExport,
    "device.get" => DeviceGet,
    "device.getCommand" => DeviceGetCommand,
    "device.getCompositeState" => DeviceGetCompositeState,
    "device.getLogEntries" => DeviceGetLogEntries,
    "device.getState" => DeviceGetState,
    "device.patch" => DevicePatch,
    "device.payloadCounts" => DevicePayloadCounts,
    "device.payloadCountsBreakdown" => DevicePayloadCountsBreakdown,
    "device.removeData" => DeviceRemoveData,
    "device.sendCommand" => DeviceSendCommand,
    "device.sendState" => DeviceSendState,
    "device.setConnectionStatus" => DeviceSetConnectionStatus,
    "device.stateStream" => DeviceStateStream,
    "deviceRecipe.bulkCreate" => DeviceRecipeBulkCreate,
    "deviceRecipe.delete" => DeviceRecipeDelete,
    "deviceRecipe.get" => DeviceRecipeGet,
    "deviceRecipe.patch" => DeviceRecipePatch,
    "deviceRecipes.get" => DeviceRecipesGet,
    "deviceRecipes.post" => DeviceRecipesPost,
    "devices.attributeNames" => DevicesAttributeNames,
    "devices.patch" => DevicesPatch,
    "devices.delete" => DevicesDelete,
    "devices.restore" => DevicesRestore,
    "devices.removeData" => DevicesRemoveData,
    "devices.deviceNames" => DevicesDeviceNames,
    "devices.export" => DevicesExport,
    "devices.get" => DevicesGet,
    "devices.getCompositeState" => DevicesGetCompositeState,
    "devices.historicalImport" => DevicesHistoricalImport,
    "devices.payloadCounts" => DevicesPayloadCounts,
    "devices.post" => DevicesPost,
    "devices.sendCommand" => DevicesSendCommand,
    "devices.tagKeys" => DevicesTagKeys,
    "devices.tagValues" => DevicesTagValues,
    "deviceAttribute.get" => DeviceAttributeGet,
    "deviceAttribute.patch" => DeviceAttributePatch,
    "deviceAttribute.delete" => DeviceAttributeDelete,
    "deviceAttributes.get" => DeviceAttributesGet,
    "deviceAttributes.post" => DeviceAttributesPost,
    "edgeDeployment.get" => EdgeDeploymentGet,
    "edgeDeployments.get" => EdgeDeploymentsGet,
    "edgeDeployments.release" => EdgeDeploymentsRelease,
    "edgeDeployments.remove" => EdgeDeploymentsRemove,
    "edgeDeployments.replace" => EdgeDeploymentsReplace,
    "embeddedDeployment.get" => EmbeddedDeploymentGet,
    "embeddedDeployments.get" => EmbeddedDeploymentsGet,
    "embeddedDeployments.release" => EmbeddedDeploymentsRelease,
    "embeddedDeployments.remove" => EmbeddedDeploymentsRemove,
    "embeddedDeployments.replace" => EmbeddedDeploymentsReplace,
    "embeddedDeployments.export" => EmbeddedDeploymentsExport,
    "event.delete" => EventDelete,
    "event.get" => EventGet,
    "event.patch" => EventPatch,
    "events.delete" => EventsDelete,
    "events.detailedSummary" => EventsDetailedSummary,
    "events.get" => EventsGet,
    "events.mostRecentBySeverity" => EventsMostRecentBySeverity,
    "events.patch" => EventsPatch,
    "events.post" => EventsPost,
    "events.export" => EventsExport,
    "experience.delete" => ExperienceDelete,
    "experience.bootstrap" => ExperienceBootstrap,
    "experienceDomain.delete" => ExperienceDomainDelete,
    "experienceDomain.get" => ExperienceDomainGet,
    "experienceDomain.patch" => ExperienceDomainPatch,
    "experienceDomains.get" => ExperienceDomainsGet,
    "experienceDomains.post" => ExperienceDomainsPost,
    "experienceEndpoint.delete" => ExperienceEndpointDelete,
    "experienceEndpoint.get" => ExperienceEndpointGet,
    "experienceEndpoint.linkedResources" => ExperienceEndpointLinkedResources,
    "experienceEndpoint.patch" => ExperienceEndpointPatch,
    "experienceEndpoints.get" => ExperienceEndpointsGet,
    "experienceEndpoints.post" => ExperienceEndpointsPost,
    "experienceEndpoints.stats" => ExperienceEndpointsStats,
    "experienceGroup.delete" => ExperienceGroupDelete,
    "experienceGroup.get" => ExperienceGroupGet,
    "experienceGroup.patch" => ExperienceGroupPatch,
    "experienceGroups.detailedSummary" => ExperienceGroupsDetailedSummary,
    "experienceGroups.get" => ExperienceGroupsGet,
    "experienceGroups.post" => ExperienceGroupsPost,
    "experienceSlug.delete" => ExperienceSlugDelete,
    "experienceSlug.get" => ExperienceSlugGet,
    "experienceSlug.patch" => ExperienceSlugPatch,
    "experienceSlugs.get" => ExperienceSlugsGet,
    "experienceSlugs.post" => ExperienceSlugsPost,
    "experienceUser.delete" => ExperienceUserDelete,
    "experienceUser.get" => ExperienceUserGet,
    "experienceUser.patch" => ExperienceUserPatch,
    "experienceUsers.detailedSummary" => ExperienceUsersDetailedSummary,
    "experienceUsers.get" => ExperienceUsersGet,
    "experienceUsers.post" => ExperienceUsersPost,
    "experienceVersion.delete" => ExperienceVersionDelete,
    "experienceVersion.get" => ExperienceVersionGet,
    "experienceVersion.patch" => ExperienceVersionPatch,
    "experienceVersions.get" => ExperienceVersionsGet,
    "experienceVersions.post" => ExperienceVersionsPost,
    "experienceView.debug" => ExperienceViewDebug,
    "experienceView.delete" => ExperienceViewDelete,
    "experienceView.get" => ExperienceViewGet,
    "experienceView.linkedResources" => ExperienceViewLinkedResources,
    "experienceView.patch" => ExperienceViewPatch,
    "experienceViews.debug" => ExperienceViewsDebug,
    "experienceViews.detailedSummary" => ExperienceViewsDetailedSummary,
    "experienceViews.get" => ExperienceViewsGet,
    "experienceViews.post" => ExperienceViewsPost,
    "file.get" => FileGet,
    "file.patch" => FilePatch,
    "file.move" => FileMove,
    "file.delete" => FileDelete,
    "file.upload" => FileUpload,
    "files.get" => FilesGet,
    "files.post" => FilesPost,
    "flow.clearStorageEntries" => FlowClearStorageEntries,
    "flow.debug" => FlowDebug,
    "flow.delete" => FlowDelete,
    "flow.errors" => FlowErrors,
    "flow.get" => FlowGet,
    "flow.getStorageEntries" => FlowGetStorageEntries,
    "flow.log" => FlowLog,
    "flow.patch" => FlowPatch,
    "flow.pressVirtualButton" => FlowPressVirtualButton,
    "flow.setStorageEntry" => FlowSetStorageEntry,
    "flow.getStorageEntriesMetadata" => FlowGetStorageEntriesMetadata,
    "flow.stats" => FlowStats,
    "flow.suggestFunction" => FlowSuggestFunction,
    "flows.get" => FlowsGet,
    "flows.getByVersion" => FlowsGetByVersion,
    "flows.import" => FlowsImport,
    "flows.palette" => FlowsPalette,
    "flows.post" => FlowsPost,
    "flowVersion.delete" => FlowVersionDelete,
    "flowVersion.debug" => FlowVersionDebug,
    "flowVersion.errors" => FlowVersionErrors,
    "flowVersion.get" => FlowVersionGet,
    "flowVersion.log" => FlowVersionLog,
    "flowVersion.patch" => FlowVersionPatch,
    "flowVersion.stats" => FlowVersionStats,
    "flowVersions.delete" => FlowVersionsDelete,
    "flowVersions.get" => FlowVersionsGet,
    "flowVersions.post" => FlowVersionsPost,
    "integration.delete" => IntegrationDelete,
    "integration.get" => IntegrationGet,
    "integration.patch" => IntegrationPatch,
    "integrations.get" => IntegrationsGet,
    "integrations.post" => IntegrationsPost,
    "notebook.delete" => NotebookDelete,
    "notebook.execute" => NotebookExecute,
    "notebook.get" => NotebookGet,
    "notebook.logs" => NotebookLogs,
    "notebook.notebookMinuteCounts" => NotebookNotebookMinuteCounts,
    "notebook.patch" => NotebookPatch,
    "notebook.requestInputDataExport" => NotebookRequestInputDataExport,
    "notebook.upload" => NotebookUpload,
    "notebooks.get" => NotebooksGet,
    "notebooks.post" => NotebooksPost,
    "privateFile.get" => PrivateFileGet,
    "privateFile.patch" => PrivateFilePatch,
    "privateFile.move" => PrivateFileMove,
    "privateFile.delete" => PrivateFileDelete,
    "privateFile.upload" => PrivateFileUpload,
    "privateFiles.get" => PrivateFilesGet,
    "privateFiles.post" => PrivateFilesPost,
    "resourceJob.get" => ResourceJobGet,
    "resourceJob.logs" => ResourceJobLogs,
    "resourceJob.patch" => ResourceJobPatch,
    "resourceJob.delete" => ResourceJobDelete,
    "resourceJob.execute" => ResourceJobExecute,
    "resourceJob.cancelExecution" => ResourceJobCancelExecution,
    "resourceJobs.get" => ResourceJobsGet,
    "resourceJobs.post" => ResourceJobsPost,
    "webhook.delete" => WebhookDelete,
    "webhook.get" => WebhookGet,
    "webhook.patch" => WebhookPatch,
    "webhooks.get" => WebhooksGet,
    "webhooks.post" => WebhooksPost,
    "all.Organization" => AllOrganization,
    "all.Organization.bounded" => AllOrganizationBounded,
    "all.Organization.read" => AllOrganizationRead,
    "only.Organization" => OnlyOrganization,
    "only.Organization.bounded" => OnlyOrganizationBounded,
    "only.Organization.read" => OnlyOrganizationRead,
    "applications.*" => ApplicationsAll,
    "auditLog.*" => AuditLogAll,
    "auditLogs.*" => AuditLogsAll,
    "dashboard.*" => DashboardAll,
    "dashboards.*" => DashboardsAll,
    "org.*" => OrgAll,
    "applications.get" => ApplicationsGet,
    "applications.post" => ApplicationsPost,
    "applications.import" => ApplicationsImport,
    "applications.detailedSummary" => ApplicationsDetailedSummary,
    "applications.periodSummaries" => ApplicationsPeriodSummaries,
    "auditLog.get" => AuditLogGet,
    "auditLogs.get" => AuditLogsGet,
    "dashboard.patch" => DashboardPatch,
    "dashboard.delete" => DashboardDelete,
    "dashboard.sendReport" => DashboardSendReport,
    "dashboard.suggestCode" => DashboardSuggestCode,
    "dashboards.get" => DashboardsGet,
    "dashboards.post" => DashboardsPost,
    "org.get" => OrgGet,
    "org.patch" => OrgPatch,
    "org.delete" => OrgDelete,
    "org.pendingInvites" => OrgPendingInvites,
    "org.inviteMember" => OrgInviteMember,
    "org.revokeInvite" => OrgRevokeInvite,
    "org.modifyMember" => OrgModifyMember,
    "org.removeMember" => OrgRemoveMember,
    "org.payloadCounts" => OrgPayloadCounts,
    "org.payloadCountsBreakdown" => OrgPayloadCountsBreakdown,
    "org.deviceCounts" => OrgDeviceCounts,
    "org.notebookMinuteCounts" => OrgNotebookMinuteCounts,
    "org.invoices" => OrgInvoices,
    "org.currentCard" => OrgCurrentCard,
    "org.transferResources" => OrgTransferResources,
    "all.Instance" => AllInstance,
    "all.Instance.bounded" => AllInstanceBounded,
    "all.Instance.read" => AllInstanceRead,
    "instance.*" => InstanceAll,
    "instance.get" => InstanceGet,
    "instance.patch" => InstancePatch,
    "instance.historicalSummaries" => InstanceHistoricalSummaries,
    "instance.generateReport" => InstanceGenerateReport,
    "instance.payloadCounts" => InstancePayloadCounts,
    "instance.payloadCountsBreakdown" => InstancePayloadCountsBreakdown,
    "instance.deviceCounts" => InstanceDeviceCounts,
    "instance.notebookMinuteCounts" => InstanceNotebookMinuteCounts,
    "instanceOrg.*" => InstanceOrgAll,
    "instanceOrg.get" => InstanceOrgGet,
    "instanceOrg.patch" => InstanceOrgPatch,
    "instanceOrg.delete" => InstanceOrgDelete,
    "instanceOrg.payloadCounts" => InstanceOrgPayloadCounts,
    "instanceOrg.payloadCountsBreakdown" => InstanceOrgPayloadCountsBreakdown,
    "instanceOrg.deviceCounts" => InstanceOrgDeviceCounts,
    "instanceOrg.notebookMinuteCounts" => InstanceOrgNotebookMinuteCounts,
    "instanceOrg.convertToEnterprise" => InstanceOrgConvertToEnterprise,
    "instanceOrgs.*" => InstanceOrgsAll,
    "instanceOrgs.get" => InstanceOrgsGet,
    "instanceOrgs.post" => InstanceOrgsPost,
    "instanceMember.*" => InstanceMemberAll,
    "instanceMember.get" => InstanceMemberGet,
    "instanceMember.patch" => InstanceMemberPatch,
    "instanceMember.delete" => InstanceMemberDelete,
    "instanceMembers.*" => InstanceMembersAll,
    "instanceMembers.get" => InstanceMembersGet,
    "instanceMembers.post" => InstanceMembersPost,
    "instanceOrgMember.*" => InstanceOrgMemberAll,
    "instanceOrgMember.get" => InstanceOrgMemberGet,
    "instanceOrgMember.patch" => InstanceOrgMemberPatch,
    "instanceOrgMember.delete" => InstanceOrgMemberDelete,
    "instanceOrgMembers.*" => InstanceOrgMembersAll,
    "instanceOrgMembers.get" => InstanceOrgMembersGet,
    "instanceOrgMembers.post" => InstanceOrgMembersPost,
    "instanceOrgInvite.*" => InstanceOrgInviteAll,
    "instanceOrgInvite.get" => InstanceOrgInviteGet,
    "instanceOrgInvite.delete" => InstanceOrgInviteDelete,
    "instanceOrgInvite.resendInvite" => InstanceOrgInviteResendInvite,
    "instanceOrgInvites.*" => InstanceOrgInvitesAll,
    "instanceOrgInvites.get" => InstanceOrgInvitesGet,
    "instanceOrgInvites.post" => InstanceOrgInvitesPost,
    "instanceApiTokens.*" => InstanceApiTokensAll,
    "instanceApiTokens.get" => InstanceApiTokensGet,
    "instanceApiTokens.post" => InstanceApiTokensPost,
    "instanceApiToken.*" => InstanceApiTokenAll,
    "instanceApiToken.get" => InstanceApiTokenGet,
    "instanceApiToken.patch" => InstanceApiTokenPatch,
    "instanceApiToken.delete" => InstanceApiTokenDelete,
    "instanceCustomNodes.*" => InstanceCustomNodesAll,
    "instanceCustomNodes.get" => InstanceCustomNodesGet,
    "instanceCustomNodes.post" => InstanceCustomNodesPost,
    "instanceCustomNode.*" => InstanceCustomNodeAll,
    "instanceCustomNode.get" => InstanceCustomNodeGet,
    "instanceCustomNode.patch" => InstanceCustomNodePatch,
    "instanceCustomNode.delete" => InstanceCustomNodeDelete,
    "instanceCustomNode.errors" => InstanceCustomNodeErrors,
    "instanceCustomNode.stats" => InstanceCustomNodeStats,
    "instanceNotificationRules.*" => InstanceNotificationRulesAll,
    "instanceNotificationRules.get" => InstanceNotificationRulesGet,
    "instanceNotificationRules.post" => InstanceNotificationRulesPost,
    "instanceNotificationRule.*" => InstanceNotificationRuleAll,
    "instanceNotificationRule.get" => InstanceNotificationRuleGet,
    "instanceNotificationRule.patch" => InstanceNotificationRulePatch,
    "instanceNotificationRule.delete" => InstanceNotificationRuleDelete,
    "instanceNotificationRule.evaluate" => InstanceNotificationRuleEvaluate,
    "instanceNotificationRule.logs" => InstanceNotificationRuleLogs,
    "instanceSandbox.*" => InstanceSandboxAll,
    "instanceSandbox.get" => InstanceSandboxGet,
    "instanceSandbox.delete" => InstanceSandboxDelete,
    "instanceSandbox.undelete" => InstanceSandboxUndelete,
    "instanceSandbox.payloadCounts" => InstanceSandboxPayloadCounts,
    "instanceSandbox.payloadCountsBreakdown" => InstanceSandboxPayloadCountsBreakdown,
    "instanceSandbox.deviceCounts" => InstanceSandboxDeviceCounts,
    "instanceSandbox.notebookMinuteCounts" => InstanceSandboxNotebookMinuteCounts,
    "instanceSandboxes.*" => InstanceSandboxesAll,
    "instanceSandboxes.get" => InstanceSandboxesGet,
    "instanceAuditLog.*" => InstanceAuditLogAll,
    "instanceAuditLog.get" => InstanceAuditLogGet,
    "instanceAuditLogs.*" => InstanceAuditLogsAll,
    "instanceAuditLogs.get" => InstanceAuditLogsGet,
    "all.User" => AllUser,
    "all.User.bounded" => AllUserBounded,
    "all.User.read" => AllUserRead,
    "all.User.cli" => AllUserCli,
    "only.User" => OnlyUser,
    "only.User.bounded" => OnlyUserBounded,
    "only.User.read" => OnlyUserRead,
    "userApiToken.*" => UserApiTokenAll,
    "userApiToken.get" => UserApiTokenGet,
    "userApiToken.patch" => UserApiTokenPatch,
    "userApiToken.delete" => UserApiTokenDelete,
    "userApiTokens.*" => UserApiTokensAll,
    "userApiTokens.get" => UserApiTokensGet,
    "userApiTokens.post" => UserApiTokensPost,
    "userOauthToken.*" => UserOauthTokenAll,
    "userOauthToken.get" => UserOauthTokenGet,
    "userOauthToken.patch" => UserOauthTokenPatch,
    "userOauthToken.delete" => UserOauthTokenDelete,
    "userOauthTokens.*" => UserOauthTokensAll,
    "userOauthTokens.get" => UserOauthTokensGet,
    "userOauthTokens.post" => UserOauthTokensPost,
    "applicationTemplate.*" => ApplicationTemplateAll,
    "applicationTemplate.get" => ApplicationTemplateGet,
    "applicationTemplates.*" => ApplicationTemplatesAll,
    "applicationTemplates.get" => ApplicationTemplatesGet,
    "applicationTemplates.getCategories" => ApplicationTemplatesGetCategories,
    "applicationTemplates.getUniqueKeywords" => ApplicationTemplatesGetUniqueKeywords,
    "instances.*" => InstancesAll,
    "instances.get" => InstancesGet,
    "me.*" => MeAll,
    "me.get" => MeGet,
    "me.patch" => MePatch,
    "me.delete" => MeDelete,
    "me.verifyEmail" => MeVerifyEmail,
    "me.changePassword" => MeChangePassword,
    "me.generateTwoFactorAuth" => MeGenerateTwoFactorAuth,
    "me.enableTwoFactorAuth" => MeEnableTwoFactorAuth,
    "me.disableTwoFactorAuth" => MeDisableTwoFactorAuth,
    "me.disconnectGithub" => MeDisconnectGithub,
    "me.connectGithub" => MeConnectGithub,
    "me.addRecentItem" => MeAddRecentItem,
    "me.fetchRecentItems" => MeFetchRecentItems,
    "me.payloadCounts" => MePayloadCounts,
    "me.payloadCountsBreakdown" => MePayloadCountsBreakdown,
    "me.deviceCounts" => MeDeviceCounts,
    "me.notebookMinuteCounts" => MeNotebookMinuteCounts,
    "me.transferResources" => MeTransferResources,
    "me.invite" => MeInvite,
    "me.invites" => MeInvites,
    "me.respondToInvite" => MeRespondToInvite,
    "me.refreshToken" => MeRefreshToken,
    "orgs.*" => OrgsAll,
    "orgs.get" => OrgsGet,
    "orgs.post" => OrgsPost,
});

/// The shape of `applicationApiTokens.sortField`.
///
/// Used on the pages [`applicationApiTokens`](crate::resources::application_api_tokens),
/// [`instanceApiTokens`](crate::resources::instance_api_tokens),
/// [`userApiTokens`](crate::resources::user_api_tokens).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiTokenSortField {
    /// `name`.
    Name,
    /// `status`.
    Status,
    /// `id`.
    Id,
    /// `creationDate`.
    CreationDate,
    /// `lastUpdated`.
    LastUpdated,
    /// `expirationDate`.
    ExpirationDate,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ApiTokenSortField {
    "name" => Name,
    "status" => Status,
    "id" => Id,
    "creationDate" => CreationDate,
    "lastUpdated" => LastUpdated,
    "expirationDate" => ExpirationDate,
});

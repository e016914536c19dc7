// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Application Or Organization Scope.
    ///
    /// Scope for actions of applications or organizations.
    pub enum ApplicationOrOrganizationScope {
        /// `all.Application`.
        AllApplication = "all.Application",
        /// `all.Application.bounded`.
        AllApplicationBounded = "all.Application.bounded",
        /// `all.Application.read`.
        AllApplicationRead = "all.Application.read",
        /// `all.Application.cli`.
        AllApplicationCli = "all.Application.cli",
        /// `all.Device`.
        AllDevice = "all.Device",
        /// `all.Device.read`.
        AllDeviceRead = "all.Device.read",
        /// `application.*`.
        ApplicationAll = "application.*",
        /// `applicationApiToken.*`.
        ApplicationApiTokenAll = "applicationApiToken.*",
        /// `applicationApiTokens.*`.
        ApplicationApiTokensAll = "applicationApiTokens.*",
        /// `applicationCertificate.*`.
        ApplicationCertificateAll = "applicationCertificate.*",
        /// `applicationCertificates.*`.
        ApplicationCertificatesAll = "applicationCertificates.*",
        /// `applicationCertificateAuthority.*`.
        ApplicationCertificateAuthorityAll = "applicationCertificateAuthority.*",
        /// `applicationCertificateAuthorities.*`.
        ApplicationCertificateAuthoritiesAll = "applicationCertificateAuthorities.*",
        /// `applicationDashboards.*`.
        ApplicationDashboardsAll = "applicationDashboards.*",
        /// `applicationDashboard.*`.
        ApplicationDashboardAll = "applicationDashboard.*",
        /// `applicationJobLogs.*`.
        ApplicationJobLogsAll = "applicationJobLogs.*",
        /// `applicationJobLog.*`.
        ApplicationJobLogAll = "applicationJobLog.*",
        /// `applicationKey.*`.
        ApplicationKeyAll = "applicationKey.*",
        /// `applicationKeys.*`.
        ApplicationKeysAll = "applicationKeys.*",
        /// `credential.*`.
        CredentialAll = "credential.*",
        /// `credentials.*`.
        CredentialsAll = "credentials.*",
        /// `data.*`.
        DataAll = "data.*",
        /// `dataTable.*`.
        DataTableAll = "dataTable.*",
        /// `dataTables.*`.
        DataTablesAll = "dataTables.*",
        /// `dataTableRow.*`.
        DataTableRowAll = "dataTableRow.*",
        /// `dataTableRows.*`.
        DataTableRowsAll = "dataTableRows.*",
        /// `device.*`.
        DeviceAll = "device.*",
        /// `deviceRecipe.*`.
        DeviceRecipeAll = "deviceRecipe.*",
        /// `deviceRecipes.*`.
        DeviceRecipesAll = "deviceRecipes.*",
        /// `devices.*`.
        DevicesAll = "devices.*",
        /// `deviceAttribute.*`.
        DeviceAttributeAll = "deviceAttribute.*",
        /// `deviceAttributes.*`.
        DeviceAttributesAll = "deviceAttributes.*",
        /// `edgeDeployment.*`.
        EdgeDeploymentAll = "edgeDeployment.*",
        /// `edgeDeployments.*`.
        EdgeDeploymentsAll = "edgeDeployments.*",
        /// `embeddedDeployment.*`.
        EmbeddedDeploymentAll = "embeddedDeployment.*",
        /// `embeddedDeployments.*`.
        EmbeddedDeploymentsAll = "embeddedDeployments.*",
        /// `event.*`.
        EventAll = "event.*",
        /// `events.*`.
        EventsAll = "events.*",
        /// `experience.*`.
        ExperienceAll = "experience.*",
        /// `experienceDomain.*`.
        ExperienceDomainAll = "experienceDomain.*",
        /// `experienceDomains.*`.
        ExperienceDomainsAll = "experienceDomains.*",
        /// `experienceEndpoint.*`.
        ExperienceEndpointAll = "experienceEndpoint.*",
        /// `experienceEndpoints.*`.
        ExperienceEndpointsAll = "experienceEndpoints.*",
        /// `experienceGroup.*`.
        ExperienceGroupAll = "experienceGroup.*",
        /// `experienceGroups.*`.
        ExperienceGroupsAll = "experienceGroups.*",
        /// `experienceSlug.*`.
        ExperienceSlugAll = "experienceSlug.*",
        /// `experienceSlugs.*`.
        ExperienceSlugsAll = "experienceSlugs.*",
        /// `experienceUser.*`.
        ExperienceUserAll = "experienceUser.*",
        /// `experienceUsers.*`.
        ExperienceUsersAll = "experienceUsers.*",
        /// `experienceVersion.*`.
        ExperienceVersionAll = "experienceVersion.*",
        /// `experienceVersions.*`.
        ExperienceVersionsAll = "experienceVersions.*",
        /// `experienceView.*`.
        ExperienceViewAll = "experienceView.*",
        /// `experienceViews.*`.
        ExperienceViewsAll = "experienceViews.*",
        /// `integration.*`.
        IntegrationAll = "integration.*",
        /// `integrations.*`.
        IntegrationsAll = "integrations.*",
        /// `file.*`.
        FileAll = "file.*",
        /// `files.*`.
        FilesAll = "files.*",
        /// `flow.*`.
        FlowAll = "flow.*",
        /// `flows.*`.
        FlowsAll = "flows.*",
        /// `flowVersion.*`.
        FlowVersionAll = "flowVersion.*",
        /// `flowVersions.*`.
        FlowVersionsAll = "flowVersions.*",
        /// `notebook.*`.
        NotebookAll = "notebook.*",
        /// `notebooks.*`.
        NotebooksAll = "notebooks.*",
        /// `privateFile.*`.
        PrivateFileAll = "privateFile.*",
        /// `privateFiles.*`.
        PrivateFilesAll = "privateFiles.*",
        /// `resourceJobs.*`.
        ResourceJobsAll = "resourceJobs.*",
        /// `resourceJob.*`.
        ResourceJobAll = "resourceJob.*",
        /// `webhook.*`.
        WebhookAll = "webhook.*",
        /// `webhooks.*`.
        WebhooksAll = "webhooks.*",
        /// `application.applyTemplate`.
        ApplicationApplyTemplate = "application.applyTemplate",
        /// `application.archiveData`.
        ApplicationArchiveData = "application.archiveData",
        /// `application.backfillArchiveData`.
        ApplicationBackfillArchiveData = "application.backfillArchiveData",
        /// `application.clone`.
        ApplicationClone = "application.clone",
        /// `application.export`.
        ApplicationExport = "application.export",
        /// `application.import`.
        ApplicationImport = "application.import",
        /// `application.fullEventsArchive`.
        ApplicationFullEventsArchive = "application.fullEventsArchive",
        /// `application.fullDataTablesArchive`.
        ApplicationFullDataTablesArchive = "application.fullDataTablesArchive",
        /// `application.debug`.
        ApplicationDebug = "application.debug",
        /// `application.delete`.
        ApplicationDelete = "application.delete",
        /// `application.get`.
        ApplicationGet = "application.get",
        /// `application.mqttPublishMessage`.
        ApplicationMqttPublishMessage = "application.mqttPublishMessage",
        /// `application.mqttSubscriptionStream`.
        ApplicationMqttSubscriptionStream = "application.mqttSubscriptionStream",
        /// `application.patch`.
        ApplicationPatch = "application.patch",
        /// `application.payloadCounts`.
        ApplicationPayloadCounts = "application.payloadCounts",
        /// `application.payloadCountsBreakdown`.
        ApplicationPayloadCountsBreakdown = "application.payloadCountsBreakdown",
        /// `application.deviceCounts`.
        ApplicationDeviceCounts = "application.deviceCounts",
        /// `application.notebookMinuteCounts`.
        ApplicationNotebookMinuteCounts = "application.notebookMinuteCounts",
        /// `application.search`.
        ApplicationSearch = "application.search",
        /// `application.importLogs`.
        ApplicationImportLogs = "application.importLogs",
        /// `applicationApiToken.delete`.
        ApplicationApiTokenDelete = "applicationApiToken.delete",
        /// `applicationApiToken.get`.
        ApplicationApiTokenGet = "applicationApiToken.get",
        /// `applicationApiToken.patch`.
        ApplicationApiTokenPatch = "applicationApiToken.patch",
        /// `applicationApiTokens.get`.
        ApplicationApiTokensGet = "applicationApiTokens.get",
        /// `applicationApiTokens.post`.
        ApplicationApiTokensPost = "applicationApiTokens.post",
        /// `applicationCertificate.delete`.
        ApplicationCertificateDelete = "applicationCertificate.delete",
        /// `applicationCertificate.get`.
        ApplicationCertificateGet = "applicationCertificate.get",
        /// `applicationCertificate.patch`.
        ApplicationCertificatePatch = "applicationCertificate.patch",
        /// `applicationCertificates.get`.
        ApplicationCertificatesGet = "applicationCertificates.get",
        /// `applicationCertificates.post`.
        ApplicationCertificatesPost = "applicationCertificates.post",
        /// `applicationCertificateAuthority.delete`.
        ApplicationCertificateAuthorityDelete = "applicationCertificateAuthority.delete",
        /// `applicationCertificateAuthority.get`.
        ApplicationCertificateAuthorityGet = "applicationCertificateAuthority.get",
        /// `applicationCertificateAuthority.patch`.
        ApplicationCertificateAuthorityPatch = "applicationCertificateAuthority.patch",
        /// `applicationCertificateAuthorities.get`.
        ApplicationCertificateAuthoritiesGet = "applicationCertificateAuthorities.get",
        /// `applicationCertificateAuthorities.post`.
        ApplicationCertificateAuthoritiesPost = "applicationCertificateAuthorities.post",
        /// `applicationDashboard.get`.
        ApplicationDashboardGet = "applicationDashboard.get",
        /// `applicationDashboard.patch`.
        ApplicationDashboardPatch = "applicationDashboard.patch",
        /// `applicationDashboard.sendReport`.
        ApplicationDashboardSendReport = "applicationDashboard.sendReport",
        /// `applicationDashboard.delete`.
        ApplicationDashboardDelete = "applicationDashboard.delete",
        /// `applicationDashboards.get`.
        ApplicationDashboardsGet = "applicationDashboards.get",
        /// `applicationDashboards.post`.
        ApplicationDashboardsPost = "applicationDashboards.post",
        /// `applicationJobLogs.get`.
        ApplicationJobLogsGet = "applicationJobLogs.get",
        /// `applicationJobLog.get`.
        ApplicationJobLogGet = "applicationJobLog.get",
        /// `applicationKey.delete`.
        ApplicationKeyDelete = "applicationKey.delete",
        /// `applicationKey.get`.
        ApplicationKeyGet = "applicationKey.get",
        /// `applicationKey.patch`.
        ApplicationKeyPatch = "applicationKey.patch",
        /// `applicationKeys.get`.
        ApplicationKeysGet = "applicationKeys.get",
        /// `applicationKeys.post`.
        ApplicationKeysPost = "applicationKeys.post",
        /// `credential.get`.
        CredentialGet = "credential.get",
        /// `credential.linkedResources`.
        CredentialLinkedResources = "credential.linkedResources",
        /// `credential.patch`.
        CredentialPatch = "credential.patch",
        /// `credential.delete`.
        CredentialDelete = "credential.delete",
        /// `credentials.get`.
        CredentialsGet = "credentials.get",
        /// `credentials.post`.
        CredentialsPost = "credentials.post",
        /// `data.export`.
        DataExport = "data.export",
        /// `data.lastValueQuery`.
        DataLastValueQuery = "data.lastValueQuery",
        /// `data.timeSeriesQuery`.
        DataTimeSeriesQuery = "data.timeSeriesQuery",
        /// `dataTable.addColumn`.
        DataTableAddColumn = "dataTable.addColumn",
        /// `dataTable.delete`.
        DataTableDelete = "dataTable.delete",
        /// `dataTable.get`.
        DataTableGet = "dataTable.get",
        /// `dataTable.patch`.
        DataTablePatch = "dataTable.patch",
        /// `dataTable.removeColumn`.
        DataTableRemoveColumn = "dataTable.removeColumn",
        /// `dataTableRow.delete`.
        DataTableRowDelete = "dataTableRow.delete",
        /// `dataTableRow.get`.
        DataTableRowGet = "dataTableRow.get",
        /// `dataTableRow.patch`.
        DataTableRowPatch = "dataTableRow.patch",
        /// `dataTableRows.get`.
        DataTableRowsGet = "dataTableRows.get",
        /// `dataTableRows.post`.
        DataTableRowsPost = "dataTableRows.post",
        /// `dataTableRows.query`.
        DataTableRowsQuery = "dataTableRows.query",
        /// `dataTableRows.export`.
        DataTableRowsExport = "dataTableRows.export",
        /// `dataTableRows.delete`.
        DataTableRowsDelete = "dataTableRows.delete",
        /// `dataTableRows.truncate`.
        DataTableRowsTruncate = "dataTableRows.truncate",
        /// `dataTables.get`.
        DataTablesGet = "dataTables.get",
        /// `dataTables.post`.
        DataTablesPost = "dataTables.post",
        /// `device.agentLogs`.
        DeviceAgentLogs = "device.agentLogs",
        /// `device.commandStream`.
        DeviceCommandStream = "device.commandStream",
        /// `device.debug`.
        DeviceDebug = "device.debug",
        /// `device.delete`.
        DeviceDelete = "device.delete",
        /// `device.export`.
        DeviceExport = "device.export",
        /// `device.get`.
        DeviceGet = "device.get",
        /// `device.getCommand`.
        DeviceGetCommand = "device.getCommand",
        /// `device.getCompositeState`.
        DeviceGetCompositeState = "device.getCompositeState",
        /// `device.getLogEntries`.
        DeviceGetLogEntries = "device.getLogEntries",
        /// `device.getState`.
        DeviceGetState = "device.getState",
        /// `device.patch`.
        DevicePatch = "device.patch",
        /// `device.payloadCounts`.
        DevicePayloadCounts = "device.payloadCounts",
        /// `device.payloadCountsBreakdown`.
        DevicePayloadCountsBreakdown = "device.payloadCountsBreakdown",
        /// `device.removeData`.
        DeviceRemoveData = "device.removeData",
        /// `device.sendCommand`.
        DeviceSendCommand = "device.sendCommand",
        /// `device.sendState`.
        DeviceSendState = "device.sendState",
        /// `device.setConnectionStatus`.
        DeviceSetConnectionStatus = "device.setConnectionStatus",
        /// `device.stateStream`.
        DeviceStateStream = "device.stateStream",
        /// `deviceRecipe.bulkCreate`.
        DeviceRecipeBulkCreate = "deviceRecipe.bulkCreate",
        /// `deviceRecipe.delete`.
        DeviceRecipeDelete = "deviceRecipe.delete",
        /// `deviceRecipe.get`.
        DeviceRecipeGet = "deviceRecipe.get",
        /// `deviceRecipe.patch`.
        DeviceRecipePatch = "deviceRecipe.patch",
        /// `deviceRecipes.get`.
        DeviceRecipesGet = "deviceRecipes.get",
        /// `deviceRecipes.post`.
        DeviceRecipesPost = "deviceRecipes.post",
        /// `devices.attributeNames`.
        DevicesAttributeNames = "devices.attributeNames",
        /// `devices.patch`.
        DevicesPatch = "devices.patch",
        /// `devices.delete`.
        DevicesDelete = "devices.delete",
        /// `devices.restore`.
        DevicesRestore = "devices.restore",
        /// `devices.removeData`.
        DevicesRemoveData = "devices.removeData",
        /// `devices.deviceNames`.
        DevicesDeviceNames = "devices.deviceNames",
        /// `devices.export`.
        DevicesExport = "devices.export",
        /// `devices.get`.
        DevicesGet = "devices.get",
        /// `devices.getCompositeState`.
        DevicesGetCompositeState = "devices.getCompositeState",
        /// `devices.historicalImport`.
        DevicesHistoricalImport = "devices.historicalImport",
        /// `devices.payloadCounts`.
        DevicesPayloadCounts = "devices.payloadCounts",
        /// `devices.post`.
        DevicesPost = "devices.post",
        /// `devices.sendCommand`.
        DevicesSendCommand = "devices.sendCommand",
        /// `devices.tagKeys`.
        DevicesTagKeys = "devices.tagKeys",
        /// `devices.tagValues`.
        DevicesTagValues = "devices.tagValues",
        /// `deviceAttribute.get`.
        DeviceAttributeGet = "deviceAttribute.get",
        /// `deviceAttribute.patch`.
        DeviceAttributePatch = "deviceAttribute.patch",
        /// `deviceAttribute.delete`.
        DeviceAttributeDelete = "deviceAttribute.delete",
        /// `deviceAttributes.get`.
        DeviceAttributesGet = "deviceAttributes.get",
        /// `deviceAttributes.post`.
        DeviceAttributesPost = "deviceAttributes.post",
        /// `edgeDeployment.get`.
        EdgeDeploymentGet = "edgeDeployment.get",
        /// `edgeDeployments.get`.
        EdgeDeploymentsGet = "edgeDeployments.get",
        /// `edgeDeployments.release`.
        EdgeDeploymentsRelease = "edgeDeployments.release",
        /// `edgeDeployments.remove`.
        EdgeDeploymentsRemove = "edgeDeployments.remove",
        /// `edgeDeployments.replace`.
        EdgeDeploymentsReplace = "edgeDeployments.replace",
        /// `embeddedDeployment.get`.
        EmbeddedDeploymentGet = "embeddedDeployment.get",
        /// `embeddedDeployments.get`.
        EmbeddedDeploymentsGet = "embeddedDeployments.get",
        /// `embeddedDeployments.release`.
        EmbeddedDeploymentsRelease = "embeddedDeployments.release",
        /// `embeddedDeployments.remove`.
        EmbeddedDeploymentsRemove = "embeddedDeployments.remove",
        /// `embeddedDeployments.replace`.
        EmbeddedDeploymentsReplace = "embeddedDeployments.replace",
        /// `embeddedDeployments.export`.
        EmbeddedDeploymentsExport = "embeddedDeployments.export",
        /// `event.delete`.
        EventDelete = "event.delete",
        /// `event.get`.
        EventGet = "event.get",
        /// `event.patch`.
        EventPatch = "event.patch",
        /// `events.delete`.
        EventsDelete = "events.delete",
        /// `events.detailedSummary`.
        EventsDetailedSummary = "events.detailedSummary",
        /// `events.get`.
        EventsGet = "events.get",
        /// `events.mostRecentBySeverity`.
        EventsMostRecentBySeverity = "events.mostRecentBySeverity",
        /// `events.patch`.
        EventsPatch = "events.patch",
        /// `events.post`.
        EventsPost = "events.post",
        /// `events.export`.
        EventsExport = "events.export",
        /// `experience.delete`.
        ExperienceDelete = "experience.delete",
        /// `experience.bootstrap`.
        ExperienceBootstrap = "experience.bootstrap",
        /// `experienceDomain.delete`.
        ExperienceDomainDelete = "experienceDomain.delete",
        /// `experienceDomain.get`.
        ExperienceDomainGet = "experienceDomain.get",
        /// `experienceDomain.patch`.
        ExperienceDomainPatch = "experienceDomain.patch",
        /// `experienceDomains.get`.
        ExperienceDomainsGet = "experienceDomains.get",
        /// `experienceDomains.post`.
        ExperienceDomainsPost = "experienceDomains.post",
        /// `experienceEndpoint.delete`.
        ExperienceEndpointDelete = "experienceEndpoint.delete",
        /// `experienceEndpoint.get`.
        ExperienceEndpointGet = "experienceEndpoint.get",
        /// `experienceEndpoint.linkedResources`.
        ExperienceEndpointLinkedResources = "experienceEndpoint.linkedResources",
        /// `experienceEndpoint.patch`.
        ExperienceEndpointPatch = "experienceEndpoint.patch",
        /// `experienceEndpoints.get`.
        ExperienceEndpointsGet = "experienceEndpoints.get",
        /// `experienceEndpoints.post`.
        ExperienceEndpointsPost = "experienceEndpoints.post",
        /// `experienceEndpoints.stats`.
        ExperienceEndpointsStats = "experienceEndpoints.stats",
        /// `experienceGroup.delete`.
        ExperienceGroupDelete = "experienceGroup.delete",
        /// `experienceGroup.get`.
        ExperienceGroupGet = "experienceGroup.get",
        /// `experienceGroup.patch`.
        ExperienceGroupPatch = "experienceGroup.patch",
        /// `experienceGroups.detailedSummary`.
        ExperienceGroupsDetailedSummary = "experienceGroups.detailedSummary",
        /// `experienceGroups.get`.
        ExperienceGroupsGet = "experienceGroups.get",
        /// `experienceGroups.post`.
        ExperienceGroupsPost = "experienceGroups.post",
        /// `experienceSlug.delete`.
        ExperienceSlugDelete = "experienceSlug.delete",
        /// `experienceSlug.get`.
        ExperienceSlugGet = "experienceSlug.get",
        /// `experienceSlug.patch`.
        ExperienceSlugPatch = "experienceSlug.patch",
        /// `experienceSlugs.get`.
        ExperienceSlugsGet = "experienceSlugs.get",
        /// `experienceSlugs.post`.
        ExperienceSlugsPost = "experienceSlugs.post",
        /// `experienceUser.delete`.
        ExperienceUserDelete = "experienceUser.delete",
        /// `experienceUser.get`.
        ExperienceUserGet = "experienceUser.get",
        /// `experienceUser.patch`.
        ExperienceUserPatch = "experienceUser.patch",
        /// `experienceUsers.detailedSummary`.
        ExperienceUsersDetailedSummary = "experienceUsers.detailedSummary",
        /// `experienceUsers.get`.
        ExperienceUsersGet = "experienceUsers.get",
        /// `experienceUsers.post`.
        ExperienceUsersPost = "experienceUsers.post",
        /// `experienceVersion.delete`.
        ExperienceVersionDelete = "experienceVersion.delete",
        /// `experienceVersion.get`.
        ExperienceVersionGet = "experienceVersion.get",
        /// `experienceVersion.patch`.
        ExperienceVersionPatch = "experienceVersion.patch",
        /// `experienceVersions.get`.
        ExperienceVersionsGet = "experienceVersions.get",
        /// `experienceVersions.post`.
        ExperienceVersionsPost = "experienceVersions.post",
        /// `experienceView.debug`.
        ExperienceViewDebug = "experienceView.debug",
        /// `experienceView.delete`.
        ExperienceViewDelete = "experienceView.delete",
        /// `experienceView.get`.
        ExperienceViewGet = "experienceView.get",
        /// `experienceView.linkedResources`.
        ExperienceViewLinkedResources = "experienceView.linkedResources",
        /// `experienceView.patch`.
        ExperienceViewPatch = "experienceView.patch",
        /// `experienceViews.debug`.
        ExperienceViewsDebug = "experienceViews.debug",
        /// `experienceViews.detailedSummary`.
        ExperienceViewsDetailedSummary = "experienceViews.detailedSummary",
        /// `experienceViews.get`.
        ExperienceViewsGet = "experienceViews.get",
        /// `experienceViews.post`.
        ExperienceViewsPost = "experienceViews.post",
        /// `file.get`.
        FileGet = "file.get",
        /// `file.patch`.
        FilePatch = "file.patch",
        /// `file.move`.
        FileMove = "file.move",
        /// `file.delete`.
        FileDelete = "file.delete",
        /// `file.upload`.
        FileUpload = "file.upload",
        /// `files.get`.
        FilesGet = "files.get",
        /// `files.post`.
        FilesPost = "files.post",
        /// `flow.clearStorageEntries`.
        FlowClearStorageEntries = "flow.clearStorageEntries",
        /// `flow.debug`.
        FlowDebug = "flow.debug",
        /// `flow.delete`.
        FlowDelete = "flow.delete",
        /// `flow.errors`.
        FlowErrors = "flow.errors",
        /// `flow.get`.
        FlowGet = "flow.get",
        /// `flow.getStorageEntries`.
        FlowGetStorageEntries = "flow.getStorageEntries",
        /// `flow.log`.
        FlowLog = "flow.log",
        /// `flow.patch`.
        FlowPatch = "flow.patch",
        /// `flow.pressVirtualButton`.
        FlowPressVirtualButton = "flow.pressVirtualButton",
        /// `flow.setStorageEntry`.
        FlowSetStorageEntry = "flow.setStorageEntry",
        /// `flow.getStorageEntriesMetadata`.
        FlowGetStorageEntriesMetadata = "flow.getStorageEntriesMetadata",
        /// `flow.stats`.
        FlowStats = "flow.stats",
        /// `flow.suggestFunction`.
        FlowSuggestFunction = "flow.suggestFunction",
        /// `flows.get`.
        FlowsGet = "flows.get",
        /// `flows.getByVersion`.
        FlowsGetByVersion = "flows.getByVersion",
        /// `flows.import`.
        FlowsImport = "flows.import",
        /// `flows.palette`.
        FlowsPalette = "flows.palette",
        /// `flows.post`.
        FlowsPost = "flows.post",
        /// `flowVersion.delete`.
        FlowVersionDelete = "flowVersion.delete",
        /// `flowVersion.debug`.
        FlowVersionDebug = "flowVersion.debug",
        /// `flowVersion.errors`.
        FlowVersionErrors = "flowVersion.errors",
        /// `flowVersion.get`.
        FlowVersionGet = "flowVersion.get",
        /// `flowVersion.log`.
        FlowVersionLog = "flowVersion.log",
        /// `flowVersion.patch`.
        FlowVersionPatch = "flowVersion.patch",
        /// `flowVersion.stats`.
        FlowVersionStats = "flowVersion.stats",
        /// `flowVersions.delete`.
        FlowVersionsDelete = "flowVersions.delete",
        /// `flowVersions.get`.
        FlowVersionsGet = "flowVersions.get",
        /// `flowVersions.post`.
        FlowVersionsPost = "flowVersions.post",
        /// `integration.delete`.
        IntegrationDelete = "integration.delete",
        /// `integration.get`.
        IntegrationGet = "integration.get",
        /// `integration.patch`.
        IntegrationPatch = "integration.patch",
        /// `integrations.get`.
        IntegrationsGet = "integrations.get",
        /// `integrations.post`.
        IntegrationsPost = "integrations.post",
        /// `notebook.delete`.
        NotebookDelete = "notebook.delete",
        /// `notebook.execute`.
        NotebookExecute = "notebook.execute",
        /// `notebook.get`.
        NotebookGet = "notebook.get",
        /// `notebook.logs`.
        NotebookLogs = "notebook.logs",
        /// `notebook.notebookMinuteCounts`.
        NotebookNotebookMinuteCounts = "notebook.notebookMinuteCounts",
        /// `notebook.patch`.
        NotebookPatch = "notebook.patch",
        /// `notebook.requestInputDataExport`.
        NotebookRequestInputDataExport = "notebook.requestInputDataExport",
        /// `notebook.upload`.
        NotebookUpload = "notebook.upload",
        /// `notebooks.get`.
        NotebooksGet = "notebooks.get",
        /// `notebooks.post`.
        NotebooksPost = "notebooks.post",
        /// `privateFile.get`.
        PrivateFileGet = "privateFile.get",
        /// `privateFile.patch`.
        PrivateFilePatch = "privateFile.patch",
        /// `privateFile.move`.
        PrivateFileMove = "privateFile.move",
        /// `privateFile.delete`.
        PrivateFileDelete = "privateFile.delete",
        /// `privateFile.upload`.
        PrivateFileUpload = "privateFile.upload",
        /// `privateFiles.get`.
        PrivateFilesGet = "privateFiles.get",
        /// `privateFiles.post`.
        PrivateFilesPost = "privateFiles.post",
        /// `resourceJob.get`.
        ResourceJobGet = "resourceJob.get",
        /// `resourceJob.logs`.
        ResourceJobLogs = "resourceJob.logs",
        /// `resourceJob.patch`.
        ResourceJobPatch = "resourceJob.patch",
        /// `resourceJob.delete`.
        ResourceJobDelete = "resourceJob.delete",
        /// `resourceJob.execute`.
        ResourceJobExecute = "resourceJob.execute",
        /// `resourceJob.cancelExecution`.
        ResourceJobCancelExecution = "resourceJob.cancelExecution",
        /// `resourceJobs.get`.
        ResourceJobsGet = "resourceJobs.get",
        /// `resourceJobs.post`.
        ResourceJobsPost = "resourceJobs.post",
        /// `webhook.delete`.
        WebhookDelete = "webhook.delete",
        /// `webhook.get`.
        WebhookGet = "webhook.get",
        /// `webhook.patch`.
        WebhookPatch = "webhook.patch",
        /// `webhooks.get`.
        WebhooksGet = "webhooks.get",
        /// `webhooks.post`.
        WebhooksPost = "webhooks.post",
        /// `all.Organization`.
        AllOrganization = "all.Organization",
        /// `all.Organization.bounded`.
        AllOrganizationBounded = "all.Organization.bounded",
        /// `all.Organization.read`.
        AllOrganizationRead = "all.Organization.read",
        /// `only.Organization`.
        OnlyOrganization = "only.Organization",
        /// `only.Organization.bounded`.
        OnlyOrganizationBounded = "only.Organization.bounded",
        /// `only.Organization.read`.
        OnlyOrganizationRead = "only.Organization.read",
        /// `applications.*`.
        ApplicationsAll = "applications.*",
        /// `auditLog.*`.
        AuditLogAll = "auditLog.*",
        /// `auditLogs.*`.
        AuditLogsAll = "auditLogs.*",
        /// `dashboard.*`.
        DashboardAll = "dashboard.*",
        /// `dashboards.*`.
        DashboardsAll = "dashboards.*",
        /// `org.*`.
        OrgAll = "org.*",
        /// `applications.get`.
        ApplicationsGet = "applications.get",
        /// `applications.post`.
        ApplicationsPost = "applications.post",
        /// `applications.import`.
        ApplicationsImport = "applications.import",
        /// `applications.detailedSummary`.
        ApplicationsDetailedSummary = "applications.detailedSummary",
        /// `applications.periodSummaries`.
        ApplicationsPeriodSummaries = "applications.periodSummaries",
        /// `auditLog.get`.
        AuditLogGet = "auditLog.get",
        /// `auditLogs.get`.
        AuditLogsGet = "auditLogs.get",
        /// `dashboard.patch`.
        DashboardPatch = "dashboard.patch",
        /// `dashboard.delete`.
        DashboardDelete = "dashboard.delete",
        /// `dashboard.sendReport`.
        DashboardSendReport = "dashboard.sendReport",
        /// `dashboard.suggestCode`.
        DashboardSuggestCode = "dashboard.suggestCode",
        /// `dashboards.get`.
        DashboardsGet = "dashboards.get",
        /// `dashboards.post`.
        DashboardsPost = "dashboards.post",
        /// `org.get`.
        OrgGet = "org.get",
        /// `org.patch`.
        OrgPatch = "org.patch",
        /// `org.delete`.
        OrgDelete = "org.delete",
        /// `org.pendingInvites`.
        OrgPendingInvites = "org.pendingInvites",
        /// `org.inviteMember`.
        OrgInviteMember = "org.inviteMember",
        /// `org.revokeInvite`.
        OrgRevokeInvite = "org.revokeInvite",
        /// `org.modifyMember`.
        OrgModifyMember = "org.modifyMember",
        /// `org.removeMember`.
        OrgRemoveMember = "org.removeMember",
        /// `org.payloadCounts`.
        OrgPayloadCounts = "org.payloadCounts",
        /// `org.payloadCountsBreakdown`.
        OrgPayloadCountsBreakdown = "org.payloadCountsBreakdown",
        /// `org.deviceCounts`.
        OrgDeviceCounts = "org.deviceCounts",
        /// `org.notebookMinuteCounts`.
        OrgNotebookMinuteCounts = "org.notebookMinuteCounts",
        /// `org.invoices`.
        OrgInvoices = "org.invoices",
        /// `org.currentCard`.
        OrgCurrentCard = "org.currentCard",
        /// `org.transferResources`.
        OrgTransferResources = "org.transferResources",
    }
}

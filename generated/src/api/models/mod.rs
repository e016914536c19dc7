// @generated from several pages by codegen/src/emit/index.rs; do not edit.
//! Every type that the API sends or receives.

#[cfg(feature = "legacy")]
mod access_token;
#[cfg(feature = "legacy")]
pub use access_token::{AccessToken, AccessTokenPatch, AccessTokenPost};
#[cfg(feature = "legacy")]
mod access_tokens;
#[cfg(feature = "legacy")]
pub use access_tokens::AccessTokens;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "legacy"))]
mod active_status;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "legacy"))]
pub use active_status::ActiveStatus;
#[cfg(feature = "applications")]
mod advanced_application_job_log_query;
#[cfg(feature = "applications")]
pub use advanced_application_job_log_query::AdvancedApplicationJobLogQuery;
#[cfg(feature = "credentials")]
mod advanced_application_key_query;
#[cfg(feature = "credentials")]
pub use advanced_application_key_query::AdvancedApplicationKeyQuery;
#[cfg(any(feature = "data", feature = "devices"))]
mod advanced_device_query;
#[cfg(any(feature = "data", feature = "devices"))]
pub use advanced_device_query::AdvancedDeviceQuery;
#[cfg(feature = "events")]
mod advanced_event_query;
#[cfg(feature = "events")]
pub use advanced_event_query::AdvancedEventQuery;
#[cfg(feature = "experiences")]
mod advanced_experience_group_query;
#[cfg(feature = "experiences")]
pub use advanced_experience_group_query::AdvancedExperienceGroupQuery;
#[cfg(feature = "experiences")]
mod advanced_experience_user_query;
#[cfg(feature = "experiences")]
pub use advanced_experience_user_query::AdvancedExperienceUserQuery;
#[cfg(feature = "workflows")]
mod advanced_flow_by_version_query;
#[cfg(feature = "workflows")]
pub use advanced_flow_by_version_query::AdvancedFlowByVersionQuery;
#[cfg(feature = "workflows")]
mod advanced_flow_query;
#[cfg(feature = "workflows")]
pub use advanced_flow_query::AdvancedFlowQuery;
#[cfg(feature = "workflows")]
mod advanced_flow_version_query;
#[cfg(feature = "workflows")]
pub use advanced_flow_version_query::AdvancedFlowVersionQuery;
#[cfg(feature = "instances")]
mod advanced_instance_org_query;
#[cfg(feature = "instances")]
pub use advanced_instance_org_query::AdvancedInstanceOrgQuery;
#[cfg(feature = "data")]
mod advanced_query;
#[cfg(feature = "data")]
pub use advanced_query::AdvancedQuery;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
mod advanced_query_condition;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
pub use advanced_query_condition::AdvancedQueryCondition;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
mod advanced_query_id_condition;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
pub use advanced_query_id_condition::AdvancedQueryIdCondition;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
mod advanced_query_id_operators;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
pub use advanced_query_id_operators::AdvancedQueryIdOperators;
#[cfg(feature = "workflows")]
mod advanced_query_node_condition;
#[cfg(feature = "workflows")]
pub use advanced_query_node_condition::AdvancedQueryNodeCondition;
#[cfg(feature = "workflows")]
mod advanced_query_node_equals;
#[cfg(feature = "workflows")]
pub use advanced_query_node_equals::AdvancedQueryNodeEquals;
#[cfg(feature = "workflows")]
mod advanced_query_node_match;
#[cfg(feature = "workflows")]
pub use advanced_query_node_match::AdvancedQueryNodeMatch;
#[cfg(feature = "workflows")]
mod advanced_query_node_not_equals;
#[cfg(feature = "workflows")]
pub use advanced_query_node_not_equals::AdvancedQueryNodeNotEquals;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
mod advanced_query_operators;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
pub use advanced_query_operators::AdvancedQueryOperators;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
mod advanced_query_tag_condition;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
pub use advanced_query_tag_condition::AdvancedQueryTagCondition;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
mod advanced_query_tag_equals;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
pub use advanced_query_tag_equals::AdvancedQueryTagEquals;
#[cfg(feature = "all")]
mod advanced_query_tag_map;
#[cfg(feature = "all")]
pub use advanced_query_tag_map::AdvancedQueryTagMap;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
mod advanced_query_tag_match;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
pub use advanced_query_tag_match::AdvancedQueryTagMatch;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
mod advanced_query_tag_not_equals;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
pub use advanced_query_tag_not_equals::AdvancedQueryTagNotEquals;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
mod advanced_query_tag_pair;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
pub use advanced_query_tag_pair::AdvancedQueryTagPair;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
mod advanced_query_tag_value;
#[cfg(
    any(
        feature = "credentials",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "instances"
    )
)]
pub use advanced_query_tag_value::{AdvancedQueryTagValue, AdvancedQueryTagValueIn, AdvancedQueryTagValueNotIn};
#[cfg(feature = "workflows")]
mod advanced_query_trigger_condition;
#[cfg(feature = "workflows")]
pub use advanced_query_trigger_condition::AdvancedQueryTriggerCondition;
#[cfg(feature = "workflows")]
mod advanced_query_trigger_equals;
#[cfg(feature = "workflows")]
pub use advanced_query_trigger_equals::AdvancedQueryTriggerEquals;
#[cfg(feature = "workflows")]
mod advanced_query_trigger_match;
#[cfg(feature = "workflows")]
pub use advanced_query_trigger_match::AdvancedQueryTriggerMatch;
#[cfg(feature = "workflows")]
mod advanced_query_trigger_not_equals;
#[cfg(feature = "workflows")]
pub use advanced_query_trigger_not_equals::AdvancedQueryTriggerNotEquals;
#[cfg(any(feature = "dashboards", feature = "data"))]
mod aggregation;
#[cfg(any(feature = "dashboards", feature = "data"))]
pub use aggregation::{
    Aggregation, AggregationTimeAtValue, AggregationTimeAtValueOptions,
    AggregationTypeOrNone, AggregationWithOptions,
};
#[cfg(feature = "devices")]
mod aggregation_type;
#[cfg(feature = "devices")]
pub use aggregation_type::AggregationType;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
mod api_token;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
pub use api_token::{
    ApiToken, ApiTokenFilterField, ApiTokenOwnerType, ApiTokenPatch, ApiTokenPost,
    ApiTokenScope, ApiTokenSortField,
};
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
mod api_tokens;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
pub use api_tokens::ApiTokens;
#[cfg(feature = "applications")]
mod application;
#[cfg(feature = "applications")]
pub use application::{
    Application, ApplicationApplyTemplatePatch, ApplicationArchiveConfig,
    ApplicationArchiveConfigAzure, ApplicationArchiveConfigGcs,
    ApplicationArchiveConfigS3, ApplicationArchiveExportOptions,
    ApplicationCloneDryRunResult, ApplicationClonePost,
    ApplicationCreationByTemplateResult, ApplicationExportPost,
    ApplicationExportPostExportType, ApplicationFtueTracking,
    ApplicationFtueTrackingStatus, ApplicationGlobal, ApplicationGlobalChange,
    ApplicationGlobalPatch, ApplicationImportExecution,
    ApplicationImportExecutionDryRunResults, ApplicationImportExecutionImportSourceType,
    ApplicationImportExecutions, ApplicationJobLog, ApplicationJobLogInput,
    ApplicationJobLogOutput, ApplicationJobLogOwnerType, ApplicationJobLogProgress,
    ApplicationJobLogRequestedByType, ApplicationJobLogResourceType, ApplicationJobLogs,
    ApplicationPatch, ApplicationPeriodSummary, ApplicationPeriodSummarySummary,
    ApplicationPost, ApplicationReadme, ApplicationReadmePatch, ApplicationSearchHit,
    ApplicationSearchHitMetadata, ApplicationSearchHitType, ApplicationSearchResult,
    ApplicationSummary, ApplicationTemplate, ApplicationTemplateCategories,
    ApplicationTemplateCategory, ApplicationTemplateCategoryResourceType,
    ApplicationTemplateSummary, ApplicationTemplates,
};
#[cfg(feature = "credentials")]
mod application_certificate;
#[cfg(feature = "credentials")]
pub use application_certificate::{
    ApplicationCertificate, ApplicationCertificateAuthorities,
    ApplicationCertificateAuthority, ApplicationCertificateAuthorityPatch,
    ApplicationCertificateAuthorityPost, ApplicationCertificatePatch,
    ApplicationCertificatePost,
};
#[cfg(feature = "credentials")]
mod application_certificates;
#[cfg(feature = "credentials")]
pub use application_certificates::ApplicationCertificates;
#[cfg(feature = "dashboards")]
mod application_dashboard_post;
#[cfg(feature = "dashboards")]
pub use application_dashboard_post::ApplicationDashboardPost;
#[cfg(any(feature = "applications", feature = "dashboards"))]
mod application_export_result;
#[cfg(any(feature = "applications", feature = "dashboards"))]
pub use application_export_result::ApplicationExportResult;
#[cfg(feature = "credentials")]
mod application_key;
#[cfg(feature = "credentials")]
pub use application_key::{ApplicationKey, ApplicationKeyPatch, ApplicationKeyPost, ApplicationKeyPostResponse};
#[cfg(feature = "credentials")]
mod application_keys;
#[cfg(feature = "credentials")]
pub use application_keys::ApplicationKeys;
#[cfg(feature = "all")]
mod application_or_organization_scope;
#[cfg(feature = "all")]
pub use application_or_organization_scope::ApplicationOrOrganizationScope;
#[cfg(feature = "all")]
mod application_scope;
#[cfg(feature = "all")]
pub use application_scope::ApplicationScope;
#[cfg(feature = "applications")]
mod applications;
#[cfg(feature = "applications")]
pub use applications::Applications;
#[cfg(feature = "devices")]
mod attribute_names_response;
#[cfg(feature = "devices")]
pub use attribute_names_response::AttributeNamesResponse;
#[cfg(feature = "organizations")]
mod audit_log;
#[cfg(feature = "organizations")]
pub use audit_log::{
    AuditLog, AuditLogActorType, AuditLogFilter, AuditLogFilterActor,
    AuditLogFilterPrimaryTarget, AuditLogFilterSecondaryTarget,
    AuditLogPrimaryTargetType, AuditLogSecondaryTargetType,
};
#[cfg(any(feature = "instances", feature = "organizations"))]
mod audit_log_request_filter;
#[cfg(any(feature = "instances", feature = "organizations"))]
pub use audit_log_request_filter::AuditLogRequestFilter;
#[cfg(any(feature = "instances", feature = "organizations"))]
mod audit_log_sort_field;
#[cfg(any(feature = "instances", feature = "organizations"))]
pub use audit_log_sort_field::AuditLogSortField;
#[cfg(feature = "organizations")]
mod audit_logs;
#[cfg(feature = "organizations")]
pub use audit_logs::AuditLogs;
#[cfg(feature = "account")]
mod authed_device;
#[cfg(feature = "account")]
pub use authed_device::AuthedDevice;
#[cfg(feature = "account")]
mod authed_user;
#[cfg(feature = "account")]
pub use authed_user::AuthedUser;
#[cfg(any(feature = "devices", feature = "workflows"))]
mod bulk_delete_response;
#[cfg(any(feature = "devices", feature = "workflows"))]
pub use bulk_delete_response::BulkDeleteResponse;
#[cfg(feature = "devices")]
mod bulk_restore_response;
#[cfg(feature = "devices")]
pub use bulk_restore_response::BulkRestoreResponse;
#[cfg(feature = "credentials")]
mod certificate_info;
#[cfg(feature = "credentials")]
pub use certificate_info::CertificateInfo;
#[cfg(feature = "account")]
mod change_password;
#[cfg(feature = "account")]
pub use change_password::ChangePassword;
#[cfg(feature = "devices")]
mod composite_attribute_state;
#[cfg(feature = "devices")]
pub use composite_attribute_state::CompositeAttributeState;
#[cfg(feature = "devices")]
mod composite_device_state;
#[cfg(feature = "devices")]
pub use composite_device_state::CompositeDeviceState;
#[cfg(feature = "devices")]
mod composite_devices_state;
#[cfg(feature = "devices")]
pub use composite_devices_state::CompositeDevicesState;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
mod creator_type;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
pub use creator_type::CreatorType;
#[cfg(feature = "credentials")]
mod credential;
#[cfg(feature = "credentials")]
pub use credential::{
    Credential, CredentialApiKeyPatch, CredentialApiKeyPost, CredentialAwsConfig,
    CredentialAzureConfig, CredentialCertificateKeyPairConfig, CredentialDatadogConfig,
    CredentialGcpConfig, CredentialGitConfig, CredentialGitType,
    CredentialHttpAuthMethod, CredentialHttpConfig, CredentialJwtConfig,
    CredentialLinkedResources, CredentialPatch, CredentialPatchAwsConfig,
    CredentialPatchAzureConfig, CredentialPatchCertificateKeyPairConfig,
    CredentialPatchDatadogConfig, CredentialPatchGcpConfig, CredentialPatchGitConfig,
    CredentialPatchHttpConfig, CredentialPatchJwtConfig, CredentialPatchLogglyConfig,
    CredentialPatchMongodbConfig, CredentialPatchSnowflakeConfig,
    CredentialPatchSqlConfig, CredentialPatchTwilioConfig, CredentialPatchWhatsappConfig,
    CredentialPost, CredentialPostAwsConfig, CredentialPostAzureConfig,
    CredentialPostCertificateKeyPairConfig, CredentialPostDatadogConfig,
    CredentialPostGcpConfig, CredentialPostHttpConfig, CredentialPostJwtConfig,
    CredentialPostLogglyConfig, CredentialPostMongodbConfig, CredentialPostSqlConfig,
    CredentialPostTwilioConfig, CredentialPostWhatsappConfig, CredentialSnowflakeConfig,
    CredentialSqlConfig, CredentialSqlSystem, CredentialTwilioConfig, CredentialType,
    CredentialWhatsappConfig,
};
#[cfg(feature = "credentials")]
mod credentials;
#[cfg(feature = "credentials")]
pub use credentials::Credentials;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod custom_node_category;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use custom_node_category::CustomNodeCategory;
#[cfg(any(feature = "instances", feature = "workflows"))]
mod custom_node_category_or_empty;
#[cfg(any(feature = "instances", feature = "workflows"))]
pub use custom_node_category_or_empty::CustomNodeCategoryOrEmpty;
#[cfg(feature = "workflows")]
mod custom_node_compatibility;
#[cfg(feature = "workflows")]
pub use custom_node_compatibility::CustomNodeCompatibility;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod custom_node_config;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use custom_node_config::{CustomNodeConfig, CustomNodeConfigOutputCount, CustomNodeConfigResultMode};
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod custom_node_field;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use custom_node_field::{
    CustomNodeField, CustomNodeFieldCheckbox, CustomNodeFieldJsonTemplate,
    CustomNodeFieldNumberTemplate, CustomNodeFieldOption, CustomNodeFieldPayloadPath,
    CustomNodeFieldSection, CustomNodeFieldSelect, CustomNodeFieldStringTemplate,
};
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod custom_node_support;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use custom_node_support::CustomNodeSupport;
#[cfg(feature = "instances")]
mod custom_node_trigger;
#[cfg(feature = "instances")]
pub use custom_node_trigger::CustomNodeTrigger;
#[cfg(feature = "dashboards")]
mod dashboard;
#[cfg(feature = "dashboards")]
pub use dashboard::{
    Dashboard, DashboardBlock, DashboardBlockApplicationList, DashboardBlockBar,
    DashboardBlockBarConfig, DashboardBlockCustom, DashboardBlockCustomBlockType,
    DashboardBlockCustomConfig, DashboardBlockCustomConfigConfiguration,
    DashboardBlockCustomConfigVegaVersion, DashboardBlockDashboardList,
    DashboardBlockDataTable, DashboardBlockDataTableConfig, DashboardBlockDeviceCount,
    DashboardBlockDeviceCountConfig, DashboardBlockDeviceList,
    DashboardBlockDeviceListConfig, DashboardBlockDeviceListConfigDeviceLinkType,
    DashboardBlockDeviceListConfigFilter, DashboardBlockDeviceListConfigMatch,
    DashboardBlockDeviceLog, DashboardBlockDeviceLogConfig,
    DashboardBlockDeviceStateTable, DashboardBlockDeviceStateTableConfig,
    DashboardBlockEventList, DashboardBlockEventListConfig,
    DashboardBlockEventListConfigEventState, DashboardBlockGauge,
    DashboardBlockGaugeConfig, DashboardBlockGaugeConfigGaugeType,
    DashboardBlockGaugeConfigPrecisionType, DashboardBlockGraph,
    DashboardBlockGraphConfig, DashboardBlockGraphConfigDisplayType,
    DashboardBlockHeatmap, DashboardBlockHeatmapConfig, DashboardBlockIframe,
    DashboardBlockImage, DashboardBlockImageConfig, DashboardBlockImageConfigImageSource,
    DashboardBlockImageOverlay, DashboardBlockImageOverlayConfig,
    DashboardBlockIndicator, DashboardBlockIndicatorConfig, DashboardBlockInput,
    DashboardBlockInputConfig, DashboardBlockInputConfigDefaultMode, DashboardBlockMap,
    DashboardBlockMapConfig, DashboardBlockOpenEventIndicator,
    DashboardBlockOpenEventIndicatorConfig, DashboardBlockPie, DashboardBlockPieConfig,
    DashboardBlockPositionChart, DashboardBlockPositionChartConfig,
    DashboardBlockSectionHeader, DashboardBlockSectionHeaderConfig,
    DashboardBlockWorkflowList, DashboardBlockWorkflowListConfig, DashboardCondition,
    DashboardConditionShape, DashboardContext, DashboardContextDeviceAttribute,
    DashboardContextDeviceAttributeValidationConfig, DashboardContextDeviceId,
    DashboardContextDeviceIdValidationConfig, DashboardContextDeviceTag,
    DashboardContextDeviceTagValidationConfig, DashboardContextExperienceUser,
    DashboardContextExperienceUserValidationConfig, DashboardContextInstance,
    DashboardContextNumber, DashboardContextNumberValidationConfig,
    DashboardContextString, DashboardContextStringValidationConfig, DashboardControl,
    DashboardControlButton, DashboardControlButtonAction, DashboardControlGrid,
    DashboardControlHelp, DashboardControlOption, DashboardControlQuery,
    DashboardControlRange, DashboardControlSelect, DashboardControlText,
    DashboardControlToggle, DashboardCustomHtml, DashboardCustomSegment,
    DashboardCustomSegmentDataTable, DashboardCustomSegmentDeviceInfo,
    DashboardCustomSegmentEvents, DashboardCustomSegmentGauge,
    DashboardCustomSegmentTimeSeries, DashboardDataTableColumn,
    DashboardDeviceCountDefault, DashboardDeviceCountSegment, DashboardDeviceFilter,
    DashboardDeviceListColumn, DashboardDeviceListColumnType, DashboardDeviceStateColumn,
    DashboardDeviceStateColumnType, DashboardDeviceTag, DashboardEventListColumn,
    DashboardEventListColumnType, DashboardGraphAxis, DashboardGraphAxisPosition,
    DashboardGraphAxisScale, DashboardGraphDecorator, DashboardGraphDecoratorLineStyle,
    DashboardGraphDecoratorType, DashboardGraphSegment, DashboardGraphSegmentGraphType,
    DashboardGraphSegmentLineType, DashboardListConfig, DashboardMapStyle,
    DashboardOverlay, DashboardOverlayBar, DashboardOverlayBarOrientation,
    DashboardOverlayMarker, DashboardOverlayMarkerType, DashboardOverlaySize,
    DashboardOverlayValue, DashboardPatch, DashboardPinMode, DashboardPost,
    DashboardQueryMode, DashboardReport, DashboardReportCtx, DashboardSegment,
    DashboardSendReport, DashboardTheme,
};
#[cfg(feature = "all")]
mod dashboard_block_suggest_code_post;
#[cfg(feature = "all")]
pub use dashboard_block_suggest_code_post::DashboardBlockSuggestCodePost;
#[cfg(feature = "all")]
mod dashboard_block_suggest_code_response;
#[cfg(feature = "all")]
pub use dashboard_block_suggest_code_response::DashboardBlockSuggestCodeResponse;
#[cfg(feature = "all")]
mod dashboard_update_events;
#[cfg(feature = "all")]
pub use dashboard_update_events::DashboardUpdateEvents;
#[cfg(feature = "dashboards")]
mod dashboards;
#[cfg(feature = "dashboards")]
pub use dashboards::Dashboards;
#[cfg(feature = "data")]
mod data_point;
#[cfg(feature = "data")]
pub use data_point::DataPoint;
#[cfg(feature = "data")]
mod data_table;
#[cfg(feature = "data")]
pub use data_table::{
    DataTable, DataTableColumn, DataTableColumnConstraint, DataTableColumnDataType,
    DataTablePatch, DataTablePost, DataTableRow, DataTableRowInsert,
    DataTableRowInsertResult, DataTableRowInsertUpdate, DataTableRows,
    DataTableRowsDelete, DataTableRowsExport, DataTableRowsExportQueryOptions,
    DataTableRowsInserted,
};
#[cfg(feature = "all")]
mod data_table_row_in_multiple;
#[cfg(feature = "all")]
pub use data_table_row_in_multiple::DataTableRowInMultiple;
#[cfg(feature = "data")]
mod data_tables;
#[cfg(feature = "data")]
pub use data_tables::DataTables;
#[cfg(feature = "all")]
mod debug_exclude_ids;
#[cfg(feature = "all")]
pub use debug_exclude_ids::DebugExcludeIds;
#[cfg(feature = "all")]
mod debug_level;
#[cfg(feature = "all")]
pub use debug_level::DebugLevel;
#[cfg(feature = "all")]
mod debug_levels;
#[cfg(feature = "all")]
pub use debug_levels::DebugLevels;
#[cfg(feature = "edge")]
mod deployment_change_type;
#[cfg(feature = "edge")]
pub use deployment_change_type::DeploymentChangeType;
#[cfg(feature = "devices")]
mod device;
#[cfg(feature = "devices")]
pub use device::{
    Device, DeviceAttribute, DeviceAttributeDataTypeFilter, DeviceAttributePatch,
    DeviceAttributePost, DeviceAttributeSystem, DeviceAttributeSystemChild,
    DeviceAttributes, DeviceClassFilter, DeviceCommand, DeviceCommands,
    DeviceConnectionStatus, DeviceConnectionStatusConnected,
    DeviceConnectionStatusDisconnected, DeviceDataExport, DeviceDataExportOptions,
    DeviceLog, DeviceLogEntry, DeviceNameSummary, DeviceNamesResponse, DevicePatch,
    DevicePayloadCounts, DevicePost, DeviceRecipe, DeviceRecipeBulkCreate,
    DeviceRecipeBulkCreatePost, DeviceRecipePatch, DeviceRecipePost, DeviceRecipes,
    DeviceState, DeviceStateOrStates, DeviceStates, DeviceTagFilter,
    DeviceUpdateAddAttribute, DeviceUpdateAddAttributeSystem, DeviceUpdateOperation,
    DeviceUpdateRemoveAttribute, DeviceUpdateRemoveAttributeDescription,
    DeviceUpdateRemoveAttributeTag, DeviceUpdateRemoveField,
    DeviceUpdateRemoveFieldTarget, DeviceUpdateRemoveTag,
    DeviceUpdateSetAttributeContentType, DeviceUpdateSetAttributeDescription,
    DeviceUpdateSetAttributeName, DeviceUpdateSetAttributeTag,
    DeviceUpdateSetDescription, DeviceUpdateSetDeviceClass,
    DeviceUpdateSetGatewayOrParent, DeviceUpdateSetGatewayOrParentTarget,
    DeviceUpdateSetKeepDuplicates, DeviceUpdateSetName, DeviceUpdateSetSystemInterval,
    DeviceUpdateSetTag, DeviceWithCompositeState,
};
#[cfg(any(feature = "dashboards", feature = "devices"))]
mod device_attribute_data_type;
#[cfg(any(feature = "dashboards", feature = "devices"))]
pub use device_attribute_data_type::DeviceAttributeDataType;
#[cfg(any(feature = "account", feature = "applications", feature = "devices"))]
mod device_class;
#[cfg(any(feature = "account", feature = "applications", feature = "devices"))]
pub use device_class::DeviceClass;
#[cfg(any(feature = "devices", feature = "edge"))]
mod device_connected;
#[cfg(any(feature = "devices", feature = "edge"))]
pub use device_connected::DeviceConnected;
#[cfg(any(feature = "devices", feature = "edge"))]
mod device_connection_info;
#[cfg(any(feature = "devices", feature = "edge"))]
pub use device_connection_info::DeviceConnectionInfo;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
mod device_counts;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
pub use device_counts::{DeviceCounts, DeviceCountsEntry};
#[cfg(feature = "account")]
mod device_credentials;
#[cfg(feature = "account")]
pub use device_credentials::DeviceCredentials;
#[cfg(feature = "account")]
mod device_scope;
#[cfg(feature = "account")]
pub use device_scope::DeviceScope;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "experiences",
        feature = "notebooks"
    )
)]
mod device_tag_match;
#[cfg(
    any(
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "experiences",
        feature = "notebooks"
    )
)]
pub use device_tag_match::DeviceTagMatch;
#[cfg(feature = "devices")]
mod devices;
#[cfg(feature = "devices")]
pub use devices::{
    Devices, DevicesDeleteOrRestorePost, DevicesExportPayloadCountPost,
    DevicesExportPost, DevicesPatch, DevicesRemoveDataPost, DevicesUpdated,
};
#[cfg(feature = "data")]
mod devices_data_export;
#[cfg(feature = "data")]
pub use devices_data_export::{DevicesDataExport, DevicesDataExportOptions};
#[cfg(feature = "all")]
mod devices_historical_import_post;
#[cfg(feature = "all")]
pub use devices_historical_import_post::DevicesHistoricalImportPost;
#[cfg(feature = "edge")]
mod edge_deployment;
#[cfg(feature = "edge")]
pub use edge_deployment::{
    EdgeDeployment, EdgeDeploymentFlowClass, EdgeDeploymentLog, EdgeDeploymentRelease,
    EdgeDeploymentRemove, EdgeDeploymentReplace,
};
#[cfg(feature = "edge")]
mod edge_deployments;
#[cfg(feature = "edge")]
pub use edge_deployments::EdgeDeployments;
#[cfg(feature = "all")]
mod email_verification_verify;
#[cfg(feature = "all")]
pub use email_verification_verify::EmailVerificationVerify;
#[cfg(feature = "edge")]
mod embedded_deployment;
#[cfg(feature = "edge")]
pub use embedded_deployment::{
    EmbeddedDeployment, EmbeddedDeploymentExport, EmbeddedDeploymentExportTraceLevel,
    EmbeddedDeploymentFlow, EmbeddedDeploymentLog, EmbeddedDeploymentLogUpdateType,
    EmbeddedDeploymentRelease, EmbeddedDeploymentRemove, EmbeddedDeploymentReplace,
};
#[cfg(feature = "edge")]
mod embedded_deployments;
#[cfg(feature = "edge")]
pub use embedded_deployments::EmbeddedDeployments;
#[cfg(
    any(
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
mod empty_object;
#[cfg(
    any(
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "experiences",
        feature = "instances",
        feature = "workflows"
    )
)]
pub use empty_object::EmptyObject;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "experiences",
        feature = "files",
        feature = "instances",
        feature = "legacy",
        feature = "notebooks",
        feature = "organizations",
        feature = "workflows"
    )
)]
mod error;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "experiences",
        feature = "files",
        feature = "instances",
        feature = "legacy",
        feature = "notebooks",
        feature = "organizations",
        feature = "workflows"
    )
)]
pub use error::Error;
#[cfg(any(feature = "applications", feature = "instances", feature = "notebooks", feature = "workflows"))]
mod error_detail;
#[cfg(any(feature = "applications", feature = "instances", feature = "notebooks", feature = "workflows"))]
pub use error_detail::ErrorDetail;
#[cfg(feature = "events")]
mod event;
#[cfg(feature = "events")]
pub use event::{
    Event, EventLevel, EventPatch, EventPlusNewCount, EventPost, EventSourceType,
    EventState, EventTextChange, EventUpdate, EventUpdateDeviceIdChange,
    EventUpdateLevelChange, EventUpdateStateChange,
};
#[cfg(feature = "all")]
mod event_tags_summary;
#[cfg(feature = "all")]
pub use event_tags_summary::EventTagsSummary;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "events")]
pub use events::{Events, EventsExport};
#[cfg(any(feature = "data", feature = "events"))]
mod events_deleted;
#[cfg(any(feature = "data", feature = "events"))]
pub use events_deleted::EventsDeleted;
#[cfg(feature = "experiences")]
mod experience_bootstrap_options;
#[cfg(feature = "experiences")]
pub use experience_bootstrap_options::ExperienceBootstrapOptions;
#[cfg(feature = "experiences")]
mod experience_bootstrap_result;
#[cfg(feature = "experiences")]
pub use experience_bootstrap_result::ExperienceBootstrapResult;
#[cfg(feature = "experiences")]
mod experience_domain;
#[cfg(feature = "experiences")]
pub use experience_domain::{ExperienceDomain, ExperienceDomainPatch, ExperienceDomainPost};
#[cfg(feature = "experiences")]
mod experience_domains;
#[cfg(feature = "experiences")]
pub use experience_domains::ExperienceDomains;
#[cfg(feature = "experiences")]
mod experience_endpoint;
#[cfg(feature = "experiences")]
pub use experience_endpoint::{
    ExperienceEndpoint, ExperienceEndpointAccess, ExperienceEndpointMethod,
    ExperienceEndpointPatch, ExperienceEndpointPost, ExperienceEndpointRequestCount,
    ExperienceEndpointStats,
};
#[cfg(feature = "experiences")]
mod experience_endpoints;
#[cfg(feature = "experiences")]
pub use experience_endpoints::ExperienceEndpoints;
#[cfg(feature = "experiences")]
mod experience_global;
#[cfg(feature = "experiences")]
pub use experience_global::ExperienceGlobal;
#[cfg(feature = "experiences")]
mod experience_group;
#[cfg(feature = "experiences")]
pub use experience_group::{ExperienceGroup, ExperienceGroupPatch, ExperienceGroupPost};
#[cfg(feature = "experiences")]
mod experience_groups;
#[cfg(feature = "experiences")]
pub use experience_groups::ExperienceGroups;
#[cfg(feature = "experiences")]
mod experience_linked_resources;
#[cfg(feature = "experiences")]
pub use experience_linked_resources::ExperienceLinkedResources;
#[cfg(feature = "experiences")]
mod experience_reply;
#[cfg(feature = "experiences")]
pub use experience_reply::{ExperienceReply, ExperienceReplyType};
#[cfg(feature = "experiences")]
mod experience_slug;
#[cfg(feature = "experiences")]
pub use experience_slug::{ExperienceSlug, ExperienceSlugPatch, ExperienceSlugPost};
#[cfg(feature = "experiences")]
mod experience_slugs;
#[cfg(feature = "experiences")]
pub use experience_slugs::ExperienceSlugs;
#[cfg(feature = "experiences")]
mod experience_user;
#[cfg(feature = "experiences")]
pub use experience_user::{ExperienceUser, ExperienceUserGroup, ExperienceUserPatch, ExperienceUserPost};
#[cfg(feature = "experiences")]
mod experience_users;
#[cfg(feature = "experiences")]
pub use experience_users::ExperienceUsers;
#[cfg(any(feature = "experiences", feature = "instances"))]
mod experience_users_filter_field;
#[cfg(any(feature = "experiences", feature = "instances"))]
pub use experience_users_filter_field::ExperienceUsersFilterField;
#[cfg(feature = "experiences")]
mod experience_version;
#[cfg(feature = "experiences")]
pub use experience_version::{
    ExperienceVersion, ExperienceVersionDomain, ExperienceVersionPatch,
    ExperienceVersionPost, ExperienceVersionSlug,
};
#[cfg(feature = "experiences")]
mod experience_versions;
#[cfg(feature = "experiences")]
pub use experience_versions::ExperienceVersions;
#[cfg(feature = "experiences")]
mod experience_view;
#[cfg(feature = "experiences")]
pub use experience_view::{ExperienceView, ExperienceViewHeaders, ExperienceViewPatch, ExperienceViewPost};
#[cfg(any(feature = "applications", feature = "experiences"))]
mod experience_view_type;
#[cfg(any(feature = "applications", feature = "experiences"))]
pub use experience_view_type::ExperienceViewType;
#[cfg(feature = "experiences")]
mod experience_views;
#[cfg(feature = "experiences")]
pub use experience_views::ExperienceViews;
#[cfg(any(feature = "devices", feature = "events", feature = "notebooks"))]
mod export_format;
#[cfg(any(feature = "devices", feature = "events", feature = "notebooks"))]
pub use export_format::ExportFormat;
#[cfg(feature = "applications")]
mod export_repository;
#[cfg(feature = "applications")]
pub use export_repository::ExportRepository;
#[cfg(feature = "files")]
mod file;
#[cfg(feature = "files")]
pub use file::{
    File, FileDimensions, FilePatch, FilePost, FileStatus, FileStatusParameter, FileType,
    FileUploadForm, FileUploadFormFields, FileUploadPostResponse,
};
#[cfg(any(feature = "credentials", feature = "files"))]
mod file_sort_field;
#[cfg(any(feature = "credentials", feature = "files"))]
pub use file_sort_field::FileSortField;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "files")]
pub use files::Files;
#[cfg(any(feature = "applications", feature = "credentials", feature = "devices"))]
mod filter_mode;
#[cfg(any(feature = "applications", feature = "credentials", feature = "devices"))]
pub use filter_mode::FilterMode;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
mod flow;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
pub use flow::{
    Flow, FlowBeckhoffSubscription, FlowGlobal, FlowRunCounts, FlowSnmpTrapConfig,
    FlowSnmpTrapUser, FlowSnmpTrapUserAuthMethod, FlowSnmpTrapUserEncryptionMethod,
    FlowSnmpTrapUserSecurityLevel, FlowTrigger, FlowTriggerAppFile,
    FlowTriggerAppFileConfig, FlowTriggerBeckhoff, FlowTriggerBeckhoffConfig,
    FlowTriggerDataTable, FlowTriggerDataTableConfig, FlowTriggerDevice,
    FlowTriggerDeviceConfig, FlowTriggerDeviceConfigBatchBehavior,
    FlowTriggerDeviceConfigTriggerOn, FlowTriggerDeviceInactivity,
    FlowTriggerDeviceInactivityConfig, FlowTriggerDeviceInactivityType,
    FlowTriggerDeviceMeta, FlowTriggerDeviceMetaAllowedAttributeType,
    FlowTriggerDeviceMetaName, FlowTriggerDeviceType, FlowTriggerDirect,
    FlowTriggerEndpoint, FlowTriggerEndpointConfig, FlowTriggerEvent,
    FlowTriggerEventConfig, FlowTriggerFileTail, FlowTriggerFileTailConfig,
    FlowTriggerFileWatch, FlowTriggerFileWatchConfig, FlowTriggerFlowError,
    FlowTriggerFlowErrorConfig, FlowTriggerFlowErrorConfigScope, FlowTriggerIntegration,
    FlowTriggerIntegrationConfig, FlowTriggerIntegrationMeta, FlowTriggerMeta,
    FlowTriggerMqttTopic, FlowTriggerMqttTopicConfig,
    FlowTriggerMqttTopicConfigIntegrationId, FlowTriggerOnSync, FlowTriggerOnSyncConfig,
    FlowTriggerOnSyncConfigSyncType, FlowTriggerOpcua, FlowTriggerOpcuaConfig,
    FlowTriggerRedis, FlowTriggerRedisConfig, FlowTriggerRequest,
    FlowTriggerRequestConfig, FlowTriggerRequestConfigMethod, FlowTriggerRequestMeta,
    FlowTriggerSerial, FlowTriggerSerialConfig, FlowTriggerSerialMeta,
    FlowTriggerSerialMetaParseBy, FlowTriggerSnmpTrap, FlowTriggerSnmpTrapConfig,
    FlowTriggerTimer, FlowTriggerTimerConfig, FlowTriggerTimerMeta,
    FlowTriggerTimerMetaTimerTypeSelect, FlowVersion, FlowVersionExperience,
    FlowVersionRunCounts, FlowVersionStandard, FlowVersionStandardFlowClass, FlowVersions,
};
#[cfg(any(feature = "applications", feature = "credentials", feature = "experiences", feature = "workflows"))]
mod flow_class;
#[cfg(any(feature = "applications", feature = "credentials", feature = "experiences", feature = "workflows"))]
pub use flow_class::FlowClass;
#[cfg(any(feature = "instances", feature = "workflows"))]
mod flow_error_entry;
#[cfg(any(feature = "instances", feature = "workflows"))]
pub use flow_error_entry::FlowErrorEntry;
#[cfg(any(feature = "instances", feature = "workflows"))]
mod flow_errors;
#[cfg(any(feature = "instances", feature = "workflows"))]
pub use flow_errors::FlowErrors;
#[cfg(feature = "workflows")]
mod flow_import;
#[cfg(feature = "workflows")]
pub use flow_import::FlowImport;
#[cfg(feature = "workflows")]
mod flow_log;
#[cfg(feature = "workflows")]
pub use flow_log::{FlowLog, FlowLogEntry};
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod flow_node;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use flow_node::FlowNode;
#[cfg(feature = "workflows")]
mod flow_patch;
#[cfg(feature = "workflows")]
pub use flow_patch::FlowPatch;
#[cfg(feature = "workflows")]
mod flow_post;
#[cfg(feature = "workflows")]
pub use flow_post::FlowPost;
#[cfg(any(feature = "instances", feature = "workflows"))]
mod flow_stats;
#[cfg(any(feature = "instances", feature = "workflows"))]
pub use flow_stats::{FlowStats, FlowStatsMetric};
#[cfg(feature = "workflows")]
mod flow_storage_entries;
#[cfg(feature = "workflows")]
pub use flow_storage_entries::FlowStorageEntries;
#[cfg(feature = "workflows")]
mod flow_storage_entry;
#[cfg(feature = "workflows")]
pub use flow_storage_entry::FlowStorageEntry;
#[cfg(feature = "workflows")]
mod flow_storage_metadata;
#[cfg(feature = "workflows")]
pub use flow_storage_metadata::FlowStorageMetadata;
#[cfg(feature = "workflows")]
mod flow_trigger_filter;
#[cfg(feature = "workflows")]
pub use flow_trigger_filter::FlowTriggerFilter;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod flow_trigger_generic;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use flow_trigger_generic::{
    FlowTriggerGeneric, FlowTriggerGenericMeta, FlowTriggerGenericMetaName,
    FlowTriggerGenericType,
};
#[cfg(feature = "workflows")]
mod flow_trigger_match;
#[cfg(feature = "workflows")]
pub use flow_trigger_match::FlowTriggerMatch;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod flow_trigger_virtual_button;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use flow_trigger_virtual_button::{FlowTriggerVirtualButton, FlowTriggerVirtualButtonMeta};
#[cfg(feature = "workflows")]
mod flow_version_import;
#[cfg(feature = "workflows")]
pub use flow_version_import::FlowVersionImport;
#[cfg(feature = "workflows")]
mod flow_version_patch;
#[cfg(feature = "workflows")]
pub use flow_version_patch::FlowVersionPatch;
#[cfg(feature = "workflows")]
mod flow_version_post;
#[cfg(feature = "workflows")]
pub use flow_version_post::FlowVersionPost;
#[cfg(feature = "workflows")]
mod flow_versions_delete_post;
#[cfg(feature = "workflows")]
pub use flow_versions_delete_post::FlowVersionsDeletePost;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
mod flows;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
pub use flows::Flows;
#[cfg(feature = "workflows")]
mod flows_import_post;
#[cfg(feature = "workflows")]
pub use flows_import_post::FlowsImportPost;
#[cfg(feature = "workflows")]
mod flows_import_result;
#[cfg(feature = "workflows")]
pub use flows_import_result::FlowsImportResult;
#[cfg(feature = "account")]
mod github_login;
#[cfg(feature = "account")]
pub use github_login::GithubLogin;
#[cfg(feature = "instances")]
mod historical_summaries;
#[cfg(feature = "instances")]
pub use historical_summaries::HistoricalSummaries;
#[cfg(feature = "instances")]
mod historical_summary;
#[cfg(feature = "instances")]
pub use historical_summary::{HistoricalSummary, HistoricalSummaryResourceType};
#[cfg(feature = "applications")]
mod import_conflict_behavior;
#[cfg(feature = "applications")]
pub use import_conflict_behavior::ImportConflictBehavior;
#[cfg(feature = "applications")]
mod import_into_application_options;
#[cfg(feature = "applications")]
pub use import_into_application_options::ImportIntoApplicationOptions;
#[cfg(feature = "applications")]
mod import_new_application_options;
#[cfg(feature = "applications")]
pub use import_new_application_options::ImportNewApplicationOptions;
#[cfg(feature = "applications")]
mod import_repository;
#[cfg(feature = "applications")]
pub use import_repository::ImportRepository;
#[cfg(feature = "applications")]
mod import_resource_type;
#[cfg(feature = "applications")]
pub use import_resource_type::ImportResourceType;
#[cfg(feature = "instances")]
mod instance;
#[cfg(feature = "instances")]
pub use instance::{
    Instance, InstanceAuditLog, InstanceAuditLogActorType, InstanceAuditLogFilter,
    InstanceAuditLogFilterActor, InstanceAuditLogFilterPrimaryTarget,
    InstanceAuditLogFilterSecondaryTarget, InstanceAuditLogPrimaryTargetType,
    InstanceAuditLogSecondaryTargetType, InstanceAuditLogs, InstanceCreatorType,
    InstanceCustomNode, InstanceCustomNodeOrgUsage, InstanceCustomNodePatch,
    InstanceCustomNodePatchEntry, InstanceCustomNodePost, InstanceCustomNodeSandboxUsage,
    InstanceCustomNodeStats, InstanceCustomNodeTrigger, InstanceCustomNodeUsage,
    InstanceCustomNodes, InstanceFilterField, InstanceLimits, InstanceMember,
    InstanceMemberPatch, InstanceMemberPost, InstanceMemberRole, InstanceMemberSummary,
    InstanceMembers, InstanceOrg, InstanceOrgMember, InstanceOrgMemberByUserId,
    InstanceOrgMemberPatch, InstanceOrgMemberPost, InstanceOrgMembers, InstanceOrgPatch,
    InstanceOrgPost, InstanceOrgs, InstancePatch, InstanceReport,
    InstanceReportOptionsPost, InstanceSandbox, InstanceSandboxOrg, InstanceSandboxes,
};
#[cfg(feature = "all")]
mod instance_scope;
#[cfg(feature = "all")]
pub use instance_scope::InstanceScope;
#[cfg(feature = "instances")]
mod instances;
#[cfg(feature = "instances")]
pub use instances::Instances;
#[cfg(any(feature = "credentials", feature = "workflows"))]
mod integration;
#[cfg(any(feature = "credentials", feature = "workflows"))]
pub use integration::{
    Integration, IntegrationAzureEventHubConfig, IntegrationGooglePubSubConfig,
    IntegrationMqttConfig, IntegrationMqttConfigProtocol,
    IntegrationMqttConfigProtocolVersion, IntegrationParticleConfig,
    IntegrationSqsConfig, IntegrationStatus, IntegrationStatusConnectInfo,
    IntegrationStatusDisconnectInfo, IntegrationWebsocketConfig,
    IntegrationWebsocketHeader,
};
#[cfg(feature = "workflows")]
mod integration_patch;
#[cfg(feature = "workflows")]
pub use integration_patch::IntegrationPatch;
#[cfg(feature = "workflows")]
mod integration_post;
#[cfg(feature = "workflows")]
pub use integration_post::IntegrationPost;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
mod integration_type;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
pub use integration_type::IntegrationType;
#[cfg(any(feature = "credentials", feature = "workflows"))]
mod integrations;
#[cfg(any(feature = "credentials", feature = "workflows"))]
pub use integrations::Integrations;
#[cfg(
    any(
        feature = "applications",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "instances",
        feature = "notebooks",
        feature = "workflows"
    )
)]
mod job_enqueued_result;
#[cfg(
    any(
        feature = "applications",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "instances",
        feature = "notebooks",
        feature = "workflows"
    )
)]
pub use job_enqueued_result::JobEnqueuedResult;
#[cfg(feature = "applications")]
mod job_status;
#[cfg(feature = "applications")]
pub use job_status::JobStatus;
#[cfg(feature = "credentials")]
mod jwt_algorithm;
#[cfg(feature = "credentials")]
pub use jwt_algorithm::JwtAlgorithm;
#[cfg(feature = "data")]
mod last_value_data;
#[cfg(feature = "data")]
pub use last_value_data::LastValueData;
#[cfg(feature = "data")]
mod last_value_query;
#[cfg(feature = "data")]
pub use last_value_query::LastValueQuery;
#[cfg(feature = "account")]
mod me;
#[cfg(feature = "account")]
pub use me::{Me, MePatch, MePatchCurrentCredentials};
#[cfg(any(feature = "instances", feature = "organizations"))]
mod mfa_mode;
#[cfg(any(feature = "instances", feature = "organizations"))]
pub use mfa_mode::MfaMode;
#[cfg(feature = "applications")]
mod mqtt_publish_body;
#[cfg(feature = "applications")]
pub use mqtt_publish_body::MqttPublishBody;
#[cfg(feature = "devices")]
mod multi_device_command;
#[cfg(feature = "devices")]
pub use multi_device_command::MultiDeviceCommand;
#[cfg(feature = "account")]
mod multi_factor_auth_disable;
#[cfg(feature = "account")]
pub use multi_factor_auth_disable::MultiFactorAuthDisable;
#[cfg(feature = "account")]
mod multi_factor_auth_enable;
#[cfg(feature = "account")]
pub use multi_factor_auth_enable::MultiFactorAuthEnable;
#[cfg(feature = "account")]
mod multi_factor_auth_info;
#[cfg(feature = "account")]
pub use multi_factor_auth_info::MultiFactorAuthInfo;
#[cfg(any(feature = "account", feature = "experiences"))]
mod named_resource;
#[cfg(any(feature = "account", feature = "experiences"))]
pub use named_resource::NamedResource;
#[cfg(feature = "notebooks")]
mod notebook;
#[cfg(feature = "notebooks")]
pub use notebook::{
    Notebook, NotebookDataExportOptions, NotebookExecutionInput, NotebookExecutionLog,
    NotebookExecutionLogStatus, NotebookExecutionLogs, NotebookExecutionOptions,
    NotebookExecutionOutput, NotebookImageVersion, NotebookInput,
    NotebookInputApplicationFile, NotebookInputDataTable,
    NotebookInputDeviceConnectionHistory, NotebookInputDeviceData,
    NotebookInputDeviceMetadata, NotebookInputEventData, NotebookInputExternalUrl,
    NotebookOutput, NotebookOutputDataTable, NotebookOutputDirectory,
    NotebookOutputExecutionResult, NotebookOutputExecutionResultFileName,
    NotebookOutputFile, NotebookOutputTemporaryUrl, NotebookPatch, NotebookPost,
    NotebookStats,
};
#[cfg(feature = "all")]
mod notebook_device_tag;
#[cfg(feature = "all")]
pub use notebook_device_tag::NotebookDeviceTag;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "instances",
        feature = "notebooks",
        feature = "organizations"
    )
)]
mod notebook_minute_counts;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "instances",
        feature = "notebooks",
        feature = "organizations"
    )
)]
pub use notebook_minute_counts::{NotebookMinuteCounts, NotebookMinuteCountsEntry};
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
mod notebook_usage;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
pub use notebook_usage::NotebookUsage;
#[cfg(feature = "notebooks")]
mod notebooks;
#[cfg(feature = "notebooks")]
pub use notebooks::Notebooks;
#[cfg(feature = "instances")]
mod notification_rule;
#[cfg(feature = "instances")]
pub use notification_rule::{
    NotificationRule, NotificationRuleConfig, NotificationRuleConfigMaxFrequency,
    NotificationRuleDeliveryLog, NotificationRuleDeliveryLogEmail,
    NotificationRuleDeliveryLogEvaluation,
    NotificationRuleDeliveryLogEvaluationMaxFrequency,
    NotificationRuleDeliveryLogRequestedByType, NotificationRuleDeliveryLogs,
    NotificationRuleEmailConfig, NotificationRuleEvaluationOptions,
    NotificationRulePatch, NotificationRulePost, NotificationRuleRecipients,
    NotificationRuleType,
};
#[cfg(feature = "instances")]
mod notification_rules;
#[cfg(feature = "instances")]
pub use notification_rules::NotificationRules;
#[cfg(feature = "all")]
mod oauth_auth_method;
#[cfg(feature = "all")]
pub use oauth_auth_method::OauthAuthMethod;
#[cfg(feature = "all")]
mod oauth_client;
#[cfg(feature = "all")]
pub use oauth_client::{OauthClient, OauthClientPost};
#[cfg(feature = "all")]
mod oauth_dcr_error;
#[cfg(feature = "all")]
pub use oauth_dcr_error::{OauthDcrError, OauthDcrErrorError};
#[cfg(feature = "all")]
mod oauth_error;
#[cfg(feature = "all")]
pub use oauth_error::{OauthError, OauthErrorError};
#[cfg(feature = "all")]
mod oauth_grant_type;
#[cfg(feature = "all")]
pub use oauth_grant_type::OauthGrantType;
#[cfg(feature = "account")]
mod oauth_scope;
#[cfg(feature = "account")]
pub use oauth_scope::OauthScope;
#[cfg(any(feature = "instances", feature = "organizations"))]
mod org;
#[cfg(any(feature = "instances", feature = "organizations"))]
pub use org::{Org, OrgBanner, OrgBannerLevel, OrgInvite, OrgInvitePost, OrgLimits, OrgMember, OrgSummary};
#[cfg(feature = "organizations")]
mod org_invite_action;
#[cfg(feature = "organizations")]
pub use org_invite_action::OrgInviteAction;
#[cfg(feature = "account")]
mod org_invite_action_user;
#[cfg(feature = "account")]
pub use org_invite_action_user::{OrgInviteActionUser, OrgInviteActionUserAction};
#[cfg(feature = "instances")]
mod org_invite_collection;
#[cfg(feature = "instances")]
pub use org_invite_collection::OrgInviteCollection;
#[cfg(feature = "organizations")]
mod org_invite_info;
#[cfg(feature = "organizations")]
pub use org_invite_info::OrgInviteInfo;
#[cfg(feature = "organizations")]
mod org_invite_result;
#[cfg(feature = "organizations")]
pub use org_invite_result::OrgInviteResult;
#[cfg(feature = "account")]
mod org_invite_result_user;
#[cfg(feature = "account")]
pub use org_invite_result_user::{OrgInviteResultUser, OrgInviteResultUserResult};
#[cfg(feature = "account")]
mod org_invite_user;
#[cfg(feature = "account")]
pub use org_invite_user::{OrgInviteUser, OrgInviteUserInvitedBy};
#[cfg(feature = "organizations")]
mod org_invites;
#[cfg(feature = "organizations")]
pub use org_invites::OrgInvites;
#[cfg(feature = "account")]
mod org_invites_user;
#[cfg(feature = "account")]
pub use org_invites_user::OrgInvitesUser;
#[cfg(feature = "organizations")]
mod org_member_patch;
#[cfg(feature = "organizations")]
pub use org_member_patch::OrgMemberPatch;
#[cfg(feature = "organizations")]
mod org_patch;
#[cfg(feature = "organizations")]
pub use org_patch::OrgPatch;
#[cfg(feature = "organizations")]
mod org_post;
#[cfg(feature = "organizations")]
pub use org_post::OrgPost;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "organizations"))]
mod org_role;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "organizations"))]
pub use org_role::OrgRole;
#[cfg(feature = "instances")]
mod org_role_info;
#[cfg(feature = "instances")]
pub use org_role_info::OrgRoleInfo;
#[cfg(feature = "all")]
mod organization_scope;
#[cfg(feature = "all")]
pub use organization_scope::OrganizationScope;
#[cfg(feature = "organizations")]
mod orgs;
#[cfg(feature = "organizations")]
pub use orgs::Orgs;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "dashboards",
        feature = "instances",
        feature = "organizations"
    )
)]
mod owner_type;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "dashboards",
        feature = "instances",
        feature = "organizations"
    )
)]
pub use owner_type::OwnerType;
#[cfg(feature = "workflows")]
mod palette_custom_node;
#[cfg(feature = "workflows")]
pub use palette_custom_node::PaletteCustomNode;
#[cfg(feature = "all")]
mod palette_instance_node;
#[cfg(feature = "all")]
pub use palette_instance_node::PaletteInstanceNode;
#[cfg(feature = "workflows")]
mod palette_response;
#[cfg(feature = "workflows")]
pub use palette_response::PaletteResponse;
#[cfg(feature = "all")]
mod password_reset_finish;
#[cfg(feature = "all")]
pub use password_reset_finish::PasswordResetFinish;
#[cfg(feature = "all")]
mod password_reset_input;
#[cfg(feature = "all")]
pub use password_reset_input::PasswordResetInput;
#[cfg(feature = "all")]
mod password_reset_response;
#[cfg(feature = "all")]
pub use password_reset_response::PasswordResetResponse;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "devices",
        feature = "instances",
        feature = "organizations"
    )
)]
mod payload_counts_breakdown;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "devices",
        feature = "instances",
        feature = "organizations"
    )
)]
pub use payload_counts_breakdown::{PayloadCountsBreakdown, PayloadCountsBreakdownEntry};
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
mod payload_stats;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
pub use payload_stats::PayloadStats;
#[cfg(feature = "applications")]
mod period_summaries;
#[cfg(feature = "applications")]
pub use period_summaries::PeriodSummaries;
#[cfg(feature = "account")]
mod recent_item;
#[cfg(feature = "account")]
pub use recent_item::{RecentItem, RecentItemList, RecentItemType};
#[cfg(feature = "instances")]
mod report_date_group;
#[cfg(feature = "instances")]
pub use report_date_group::ReportDateGroup;
#[cfg(feature = "instances")]
mod report_resource_group;
#[cfg(feature = "instances")]
pub use report_resource_group::ReportResourceGroup;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "devices",
        feature = "instances",
        feature = "organizations"
    )
)]
mod resolution;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "devices",
        feature = "instances",
        feature = "organizations"
    )
)]
pub use resolution::Resolution;
#[cfg(feature = "workflows")]
mod resource_job;
#[cfg(feature = "workflows")]
pub use resource_job::{
    ResourceJob, ResourceJobExecutionLog, ResourceJobExecutionLogExecutionSummary,
    ResourceJobExecutionLogStatus, ResourceJobExecutionLogs, ResourceJobExecutionOptions,
    ResourceJobMaxIterationConcurrency, ResourceJobPatch, ResourceJobPost,
    ResourceJobResourceType,
};
#[cfg(feature = "workflows")]
mod resource_jobs;
#[cfg(feature = "workflows")]
pub use resource_jobs::ResourceJobs;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "organizations"))]
mod resource_role;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "organizations"))]
pub use resource_role::{ResourceRole, ResourceRoleRole};
#[cfg(any(feature = "account", feature = "organizations"))]
mod resource_transfer;
#[cfg(any(feature = "account", feature = "organizations"))]
pub use resource_transfer::ResourceTransfer;
#[cfg(feature = "account")]
mod saml_response;
#[cfg(feature = "account")]
pub use saml_response::SamlResponse;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "files",
        feature = "instances",
        feature = "notebooks",
        feature = "organizations",
        feature = "workflows"
    )
)]
mod sort_direction;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "events",
        feature = "experiences",
        feature = "files",
        feature = "instances",
        feature = "notebooks",
        feature = "organizations",
        feature = "workflows"
    )
)]
pub use sort_direction::SortDirection;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "experiences",
        feature = "files",
        feature = "instances",
        feature = "notebooks",
        feature = "organizations",
        feature = "workflows"
    )
)]
mod sort_direction_parameter;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "experiences",
        feature = "files",
        feature = "instances",
        feature = "notebooks",
        feature = "organizations",
        feature = "workflows"
    )
)]
pub use sort_direction_parameter::SortDirectionParameter;
#[cfg(
    any(
        feature = "applications",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "experiences",
        feature = "instances",
        feature = "organizations",
        feature = "workflows"
    )
)]
mod sort_field;
#[cfg(
    any(
        feature = "applications",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "experiences",
        feature = "instances",
        feature = "organizations",
        feature = "workflows"
    )
)]
pub use sort_field::SortField;
#[cfg(any(feature = "account", feature = "credentials"))]
mod sort_field_parameter;
#[cfg(any(feature = "account", feature = "credentials"))]
pub use sort_field_parameter::SortFieldParameter;
#[cfg(any(feature = "applications", feature = "edge", feature = "files", feature = "notebooks", feature = "workflows"))]
mod source_type;
#[cfg(any(feature = "applications", feature = "edge", feature = "files", feature = "notebooks", feature = "workflows"))]
pub use source_type::SourceType;
#[cfg(feature = "account")]
mod sso_request;
#[cfg(feature = "account")]
pub use sso_request::SsoRequest;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
mod storage_usage;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
pub use storage_usage::StorageUsage;
#[cfg(any(feature = "instances", feature = "organizations"))]
mod subscription_status;
#[cfg(any(feature = "instances", feature = "organizations"))]
pub use subscription_status::SubscriptionStatus;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "experiences",
        feature = "files",
        feature = "instances",
        feature = "legacy",
        feature = "notebooks",
        feature = "organizations",
        feature = "workflows"
    )
)]
mod success;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "credentials",
        feature = "dashboards",
        feature = "data",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "experiences",
        feature = "files",
        feature = "instances",
        feature = "legacy",
        feature = "notebooks",
        feature = "organizations",
        feature = "workflows"
    )
)]
pub use success::Success;
#[cfg(any(feature = "notebooks", feature = "workflows"))]
mod success_with_execution_id;
#[cfg(any(feature = "notebooks", feature = "workflows"))]
pub use success_with_execution_id::SuccessWithExecutionId;
#[cfg(feature = "all")]
mod suggest_finish_reason;
#[cfg(feature = "all")]
pub use suggest_finish_reason::SuggestFinishReason;
#[cfg(feature = "all")]
mod suggest_function_post;
#[cfg(feature = "all")]
pub use suggest_function_post::SuggestFunctionPost;
#[cfg(feature = "all")]
mod suggest_function_response;
#[cfg(feature = "all")]
pub use suggest_function_response::SuggestFunctionResponse;
#[cfg(feature = "all")]
mod suggested_block_code;
#[cfg(feature = "all")]
pub use suggested_block_code::SuggestedBlockCode;
#[cfg(feature = "all")]
mod suggested_function;
#[cfg(feature = "all")]
pub use suggested_function::SuggestedFunction;
#[cfg(any(feature = "devices", feature = "instances"))]
mod tag;
#[cfg(any(feature = "devices", feature = "instances"))]
pub use tag::Tag;
#[cfg(feature = "devices")]
mod tag_keys_response;
#[cfg(feature = "devices")]
pub use tag_keys_response::TagKeysResponse;
#[cfg(feature = "devices")]
mod tag_values_response;
#[cfg(feature = "devices")]
pub use tag_values_response::TagValuesResponse;
#[cfg(feature = "applications")]
mod template_keywords;
#[cfg(feature = "applications")]
pub use template_keywords::TemplateKeywords;
#[cfg(feature = "data")]
mod time_series_data;
#[cfg(feature = "data")]
pub use time_series_data::TimeSeriesData;
#[cfg(feature = "data")]
mod time_series_device;
#[cfg(feature = "data")]
pub use time_series_device::TimeSeriesDevice;
#[cfg(feature = "data")]
mod time_series_query;
#[cfg(feature = "data")]
pub use time_series_query::TimeSeriesQuery;
#[cfg(any(feature = "devices", feature = "events", feature = "notebooks"))]
mod time_value;
#[cfg(any(feature = "devices", feature = "events", feature = "notebooks"))]
pub use time_value::{TimeValue, TimeValueDate};
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
mod token_org_role;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
pub use token_org_role::TokenOrgRole;
#[cfg(any(feature = "account", feature = "credentials"))]
mod topic_filter_type;
#[cfg(any(feature = "account", feature = "credentials"))]
pub use topic_filter_type::TopicFilterType;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod trigger_meta;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use trigger_meta::TriggerMeta;
#[cfg(feature = "account")]
mod user_credentials;
#[cfg(feature = "account")]
pub use user_credentials::UserCredentials;
#[cfg(any(feature = "account", feature = "instances"))]
mod user_limits;
#[cfg(any(feature = "account", feature = "instances"))]
pub use user_limits::UserLimits;
#[cfg(feature = "account")]
mod user_oauth_token;
#[cfg(feature = "account")]
pub use user_oauth_token::{
    UserOauthToken, UserOauthTokenOauth, UserOauthTokenOauthAuthorizationStatus,
    UserOauthTokenPatch, UserOauthTokenPost, UserOauthTokenPostOauth,
};
#[cfg(feature = "account")]
mod user_oauth_tokens;
#[cfg(feature = "account")]
pub use user_oauth_tokens::UserOauthTokens;
#[cfg(feature = "all")]
mod user_post;
#[cfg(feature = "all")]
pub use user_post::{UserPost, UserPostOauth};
#[cfg(feature = "all")]
mod user_scope;
#[cfg(feature = "all")]
pub use user_scope::UserScope;
#[cfg(any(feature = "account", feature = "instances"))]
mod user_summary;
#[cfg(any(feature = "account", feature = "instances"))]
pub use user_summary::UserSummary;
#[cfg(feature = "dashboards")]
mod validate_context_error;
#[cfg(feature = "dashboards")]
pub use validate_context_error::ValidateContextError;
#[cfg(feature = "dashboards")]
mod validate_context_success;
#[cfg(feature = "dashboards")]
pub use validate_context_success::ValidateContextSuccess;
#[cfg(feature = "dashboards")]
mod validated_context_attribute;
#[cfg(feature = "dashboards")]
pub use validated_context_attribute::ValidatedContextAttribute;
#[cfg(feature = "dashboards")]
mod validated_context_dashboard;
#[cfg(feature = "dashboards")]
pub use validated_context_dashboard::ValidatedContextDashboard;
#[cfg(feature = "dashboards")]
mod validated_context_device;
#[cfg(feature = "dashboards")]
pub use validated_context_device::ValidatedContextDevice;
#[cfg(feature = "dashboards")]
mod validated_context_value;
#[cfg(feature = "dashboards")]
pub use validated_context_value::ValidatedContextValue;
#[cfg(feature = "applications")]
mod validation_error;
#[cfg(feature = "applications")]
pub use validation_error::ValidationError;
#[cfg(feature = "applications")]
mod validation_errors;
#[cfg(feature = "applications")]
pub use validation_errors::ValidationErrors;
#[cfg(any(feature = "experiences", feature = "workflows"))]
mod version_sort_field;
#[cfg(any(feature = "experiences", feature = "workflows"))]
pub use version_sort_field::VersionSortField;
#[cfg(feature = "workflows")]
mod virtual_button_press;
#[cfg(feature = "workflows")]
pub use virtual_button_press::VirtualButtonPress;
#[cfg(feature = "workflows")]
mod webhook;
#[cfg(feature = "workflows")]
pub use webhook::{Webhook, WebhookBufferCast, WebhookPatch, WebhookPost, WebhookVerificationType};
#[cfg(feature = "workflows")]
mod webhooks;
#[cfg(feature = "workflows")]
pub use webhooks::Webhooks;

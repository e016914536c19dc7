// @generated from several pages by codegen/src/emit/index.rs; do not edit.
//! Every type that the API sends or receives.

#[cfg(feature = "legacy")]
mod access_token;
#[cfg(feature = "legacy")]
pub use access_token::AccessTokenId;
#[cfg(feature = "legacy")]
#[doc(alias = "Access Token")]
pub use access_token::AccessToken;
#[cfg(feature = "legacy")]
#[doc(alias = "Access Token Patch")]
pub use access_token::AccessTokenPatch;
#[cfg(feature = "legacy")]
#[doc(alias = "Access Token Post")]
pub use access_token::AccessTokenPost;
#[cfg(feature = "legacy")]
mod access_tokens;
#[cfg(feature = "legacy")]
#[doc(alias = "Access Tokens")]
pub use access_tokens::AccessTokens;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "legacy"))]
mod active_status;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "legacy"))]
#[doc(alias = "Active Status")]
pub use active_status::ActiveStatus;
#[cfg(feature = "applications")]
mod advanced_application_job_log_query;
#[cfg(feature = "applications")]
#[doc(alias = "Advanced Application Job Log Query", alias = "Advanced Application Job Log")]
pub use advanced_application_job_log_query::AdvancedApplicationJobLogQuery;
#[cfg(feature = "credentials")]
mod advanced_application_key_query;
#[cfg(feature = "credentials")]
#[doc(alias = "Advanced Application Key Query", alias = "Advanced Application Key")]
pub use advanced_application_key_query::AdvancedApplicationKeyQuery;
#[cfg(any(feature = "data", feature = "devices"))]
mod advanced_device_query;
#[cfg(any(feature = "data", feature = "devices"))]
#[doc(alias = "Advanced Device Query", alias = "Advanced Device")]
pub use advanced_device_query::AdvancedDeviceQuery;
#[cfg(feature = "events")]
mod advanced_event_query;
#[cfg(feature = "events")]
#[doc(alias = "Advanced Event Query", alias = "Advanced Event")]
pub use advanced_event_query::AdvancedEventQuery;
#[cfg(feature = "experiences")]
mod advanced_experience_group_query;
#[cfg(feature = "experiences")]
#[doc(alias = "Advanced Experience Group Query", alias = "Advanced Experience Group")]
pub use advanced_experience_group_query::AdvancedExperienceGroupQuery;
#[cfg(feature = "experiences")]
mod advanced_experience_user_query;
#[cfg(feature = "experiences")]
#[doc(alias = "Advanced Experience User Query", alias = "Advanced Experience User")]
pub use advanced_experience_user_query::AdvancedExperienceUserQuery;
#[cfg(feature = "workflows")]
mod advanced_flow_by_version_query;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Flow By Version Query", alias = "Advanced Flow By Version")]
pub use advanced_flow_by_version_query::AdvancedFlowByVersionQuery;
#[cfg(feature = "workflows")]
mod advanced_flow_query;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Flow Query", alias = "Advanced Flow")]
pub use advanced_flow_query::AdvancedFlowQuery;
#[cfg(feature = "workflows")]
mod advanced_flow_version_query;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Flow Version Query", alias = "Advanced Flow Version")]
pub use advanced_flow_version_query::AdvancedFlowVersionQuery;
#[cfg(feature = "instances")]
mod advanced_instance_org_query;
#[cfg(feature = "instances")]
#[doc(alias = "Advanced Instance Org Query", alias = "Advanced Instance Org")]
pub use advanced_instance_org_query::AdvancedInstanceOrgQuery;
#[cfg(feature = "data")]
mod advanced_query;
#[cfg(feature = "data")]
#[doc(alias = "Advanced Query")]
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
#[doc(alias = "Advanced Query Condition")]
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
#[doc(alias = "Advanced Query Id Condition", alias = "Advanced Query Id")]
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
#[doc(alias = "Advanced Query Id Operators", alias = "Advanced Query Id")]
pub use advanced_query_id_operators::AdvancedQueryIdOperators;
#[cfg(feature = "workflows")]
mod advanced_query_node_condition;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Query Node Condition", alias = "Advanced Query Node")]
pub use advanced_query_node_condition::AdvancedQueryNodeCondition;
#[cfg(feature = "workflows")]
mod advanced_query_node_equals;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Query Node Equals", alias = "Advanced Query Node")]
pub use advanced_query_node_equals::AdvancedQueryNodeEquals;
#[cfg(feature = "workflows")]
mod advanced_query_node_match;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Query Node Match", alias = "Advanced Query Node")]
pub use advanced_query_node_match::AdvancedQueryNodeMatch;
#[cfg(feature = "workflows")]
mod advanced_query_node_not_equals;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Query Node Not Equals", alias = "Advanced Query Node Not")]
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
#[doc(alias = "Advanced Query Operators")]
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
#[doc(alias = "Advanced Query Tag Condition", alias = "Advanced Query Tag")]
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
#[doc(alias = "Advanced Query Tag Equals", alias = "Advanced Query Tag")]
pub use advanced_query_tag_equals::AdvancedQueryTagEquals;
#[cfg(feature = "all")]
mod advanced_query_tag_map;
#[cfg(feature = "all")]
#[doc(alias = "Advanced Query Tag Map", alias = "Advanced Query Tag")]
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
#[doc(alias = "Advanced Query Tag Match", alias = "Advanced Query Tag")]
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
#[doc(alias = "Advanced Query Tag Not Equals", alias = "Advanced Query Tag Not")]
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
#[doc(alias = "Advanced Query Tag Pair", alias = "Advanced Query Tag")]
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
#[doc(alias = "Advanced Query Tag Value", alias = "Advanced Query Tag")]
pub use advanced_query_tag_value::AdvancedQueryTagValue;
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
#[doc(alias = "Advanced Query Tag Value In")]
pub use advanced_query_tag_value::AdvancedQueryTagValueIn;
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
#[doc(alias = "Advanced Query Tag Value Not In", alias = "Advanced Query Tag Value Not")]
pub use advanced_query_tag_value::AdvancedQueryTagValueNotIn;
#[cfg(feature = "workflows")]
mod advanced_query_trigger_condition;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Query Trigger Condition", alias = "Advanced Query Trigger")]
pub use advanced_query_trigger_condition::AdvancedQueryTriggerCondition;
#[cfg(feature = "workflows")]
mod advanced_query_trigger_equals;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Query Trigger Equals", alias = "Advanced Query Trigger")]
pub use advanced_query_trigger_equals::AdvancedQueryTriggerEquals;
#[cfg(feature = "workflows")]
mod advanced_query_trigger_match;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Query Trigger Match", alias = "Advanced Query Trigger")]
pub use advanced_query_trigger_match::AdvancedQueryTriggerMatch;
#[cfg(feature = "workflows")]
mod advanced_query_trigger_not_equals;
#[cfg(feature = "workflows")]
#[doc(alias = "Advanced Query Trigger Not Equals", alias = "Advanced Query Trigger Not")]
pub use advanced_query_trigger_not_equals::AdvancedQueryTriggerNotEquals;
#[cfg(any(feature = "dashboards", feature = "data"))]
mod aggregation;
#[cfg(any(feature = "dashboards", feature = "data"))]
pub use aggregation::AggregationTimeAtValueOptions;
#[cfg(any(feature = "dashboards", feature = "data"))]
pub use aggregation::Aggregation;
#[cfg(any(feature = "dashboards", feature = "data"))]
#[doc(alias = "Aggregation Time At Value", alias = "Aggregation Time At")]
pub use aggregation::AggregationTimeAtValue;
#[cfg(any(feature = "dashboards", feature = "data"))]
#[doc(alias = "Aggregation Type Or None", alias = "Aggregation Type Or")]
pub use aggregation::AggregationTypeOrNone;
#[cfg(any(feature = "dashboards", feature = "data"))]
#[doc(alias = "Aggregation With Options", alias = "Aggregation With")]
pub use aggregation::AggregationWithOptions;
#[cfg(feature = "devices")]
mod aggregation_type;
#[cfg(feature = "devices")]
#[doc(alias = "Aggregation Type")]
pub use aggregation_type::AggregationType;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
mod api_token;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
pub use api_token::{ApiTokenFilterField, ApiTokenId, ApiTokenSortField};
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
#[doc(alias = "Api Token")]
pub use api_token::ApiToken;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
#[doc(alias = "Api Token Owner Type", alias = "Api Token Owner")]
pub use api_token::ApiTokenOwnerType;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
#[doc(alias = "Api Token Patch")]
pub use api_token::ApiTokenPatch;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
#[doc(alias = "Api Token Post")]
pub use api_token::ApiTokenPost;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
#[doc(alias = "Api Token Scope")]
pub use api_token::ApiTokenScope;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
mod api_tokens;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
#[doc(alias = "Api Tokens")]
pub use api_tokens::ApiTokens;
#[cfg(feature = "applications")]
mod application;
#[cfg(feature = "applications")]
pub use application::{
    ApplicationArchiveConfigAzure, ApplicationArchiveConfigGcs,
    ApplicationArchiveConfigS3, ApplicationExportPostExportType,
    ApplicationFtueTrackingStatus, ApplicationImportExecutionDryRunResults,
    ApplicationImportExecutionImportSourceType, ApplicationJobLogInput,
    ApplicationJobLogOutput, ApplicationJobLogOwnerType, ApplicationJobLogProgress,
    ApplicationJobLogRequestedByType, ApplicationJobLogResourceType,
    ApplicationPeriodSummarySummary, ApplicationSearchHitMetadata,
    ApplicationSearchHitType, ApplicationSummary,
    ApplicationTemplateCategoryResourceType, ApplicationTemplateSummary,
};
#[cfg(feature = "applications")]
pub use application::Application;
#[cfg(feature = "applications")]
#[doc(alias = "Application Apply Template Patch", alias = "Application Apply Template")]
pub use application::ApplicationApplyTemplatePatch;
#[cfg(feature = "applications")]
#[doc(alias = "Application Archive Config", alias = "Application Archive")]
pub use application::ApplicationArchiveConfig;
#[cfg(feature = "applications")]
#[doc(alias = "Application Archive Export Options", alias = "Application Archive Export")]
pub use application::ApplicationArchiveExportOptions;
#[cfg(feature = "applications")]
#[doc(alias = "Application Clone Dry Run Result", alias = "Application Clone Dry Run")]
pub use application::ApplicationCloneDryRunResult;
#[cfg(feature = "applications")]
#[doc(alias = "Application Clone Post", alias = "Application Clone")]
pub use application::ApplicationClonePost;
#[cfg(feature = "applications")]
#[doc(alias = "Application Creation By Template Result", alias = "Application Creation By Template")]
pub use application::ApplicationCreationByTemplateResult;
#[cfg(feature = "applications")]
#[doc(alias = "Application Export Post", alias = "Application Export")]
pub use application::ApplicationExportPost;
#[cfg(feature = "applications")]
#[doc(alias = "Application Ftue Tracking", alias = "Application Ftue")]
pub use application::ApplicationFtueTracking;
#[cfg(feature = "applications")]
#[doc(alias = "Application Global")]
pub use application::ApplicationGlobal;
#[cfg(feature = "applications")]
#[doc(alias = "Application Global Change")]
pub use application::ApplicationGlobalChange;
#[cfg(feature = "applications")]
#[doc(alias = "Application Global Patch")]
pub use application::ApplicationGlobalPatch;
#[cfg(feature = "applications")]
#[doc(alias = "Application Import Execution", alias = "Application Import")]
pub use application::ApplicationImportExecution;
#[cfg(feature = "applications")]
#[doc(alias = "Application Import Executions", alias = "Application Import")]
pub use application::ApplicationImportExecutions;
#[cfg(feature = "applications")]
#[doc(alias = "Application Job Log", alias = "Application Job")]
pub use application::ApplicationJobLog;
#[cfg(feature = "applications")]
#[doc(alias = "Application Job Logs", alias = "Application Job")]
pub use application::ApplicationJobLogs;
#[cfg(feature = "applications")]
#[doc(alias = "Application Patch")]
pub use application::ApplicationPatch;
#[cfg(feature = "applications")]
#[doc(alias = "Application Period Summary", alias = "Application Period")]
pub use application::ApplicationPeriodSummary;
#[cfg(feature = "applications")]
#[doc(alias = "Application Post")]
pub use application::ApplicationPost;
#[cfg(feature = "applications")]
#[doc(alias = "Application Readme")]
pub use application::ApplicationReadme;
#[cfg(feature = "applications")]
#[doc(alias = "Application Readme Patch")]
pub use application::ApplicationReadmePatch;
#[cfg(feature = "applications")]
#[doc(alias = "Application Search Hit", alias = "Application Search")]
pub use application::ApplicationSearchHit;
#[cfg(feature = "applications")]
#[doc(alias = "Application Search Result", alias = "Application Search")]
pub use application::ApplicationSearchResult;
#[cfg(feature = "applications")]
#[doc(alias = "Application Template")]
pub use application::ApplicationTemplate;
#[cfg(feature = "applications")]
#[doc(alias = "Application Template Categories")]
pub use application::ApplicationTemplateCategories;
#[cfg(feature = "applications")]
#[doc(alias = "Application Template Category")]
pub use application::ApplicationTemplateCategory;
#[cfg(feature = "applications")]
#[doc(alias = "Application Templates")]
pub use application::ApplicationTemplates;
#[cfg(feature = "credentials")]
mod application_certificate;
#[cfg(feature = "credentials")]
pub use application_certificate::{ApplicationCertificateAuthorityId, ApplicationCertificateId};
#[cfg(feature = "credentials")]
#[doc(alias = "Application Certificate")]
pub use application_certificate::ApplicationCertificate;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Certificate Authorities")]
pub use application_certificate::ApplicationCertificateAuthorities;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Certificate Authority")]
pub use application_certificate::ApplicationCertificateAuthority;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Certificate Authority Patch")]
pub use application_certificate::ApplicationCertificateAuthorityPatch;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Certificate Authority Post")]
pub use application_certificate::ApplicationCertificateAuthorityPost;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Certificate Patch")]
pub use application_certificate::ApplicationCertificatePatch;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Certificate Post")]
pub use application_certificate::ApplicationCertificatePost;
#[cfg(feature = "credentials")]
mod application_certificates;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Certificates")]
pub use application_certificates::ApplicationCertificates;
#[cfg(feature = "dashboards")]
mod application_dashboard_post;
#[cfg(feature = "dashboards")]
#[doc(alias = "Application Dashboard Post")]
pub use application_dashboard_post::ApplicationDashboardPost;
#[cfg(any(feature = "applications", feature = "dashboards"))]
mod application_export_result;
#[cfg(any(feature = "applications", feature = "dashboards"))]
#[doc(alias = "Application Export Result", alias = "Application Export")]
pub use application_export_result::ApplicationExportResult;
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
        feature = "notebooks",
        feature = "workflows"
    )
)]
mod application_id;
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
        feature = "notebooks",
        feature = "workflows"
    )
)]
pub use application_id::ApplicationId;
#[cfg(feature = "credentials")]
mod application_key;
#[cfg(feature = "credentials")]
pub use application_key::ApplicationKeyId;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Key")]
pub use application_key::ApplicationKey;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Key Patch")]
pub use application_key::ApplicationKeyPatch;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Key Post")]
pub use application_key::ApplicationKeyPost;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Key Post Response")]
pub use application_key::ApplicationKeyPostResponse;
#[cfg(feature = "credentials")]
mod application_keys;
#[cfg(feature = "credentials")]
#[doc(alias = "Application Keys")]
pub use application_keys::ApplicationKeys;
#[cfg(feature = "all")]
mod application_or_organization_scope;
#[cfg(feature = "all")]
#[doc(alias = "Application Or Organization Scope", alias = "Application Or Organization")]
pub use application_or_organization_scope::ApplicationOrOrganizationScope;
#[cfg(feature = "all")]
mod application_scope;
#[cfg(feature = "all")]
#[doc(alias = "Application Scope")]
pub use application_scope::ApplicationScope;
#[cfg(feature = "applications")]
mod applications;
#[cfg(feature = "applications")]
pub use applications::Applications;
#[cfg(feature = "devices")]
mod attribute_names_response;
#[cfg(feature = "devices")]
#[doc(alias = "Attribute Names Response", alias = "Attribute Names")]
pub use attribute_names_response::AttributeNamesResponse;
#[cfg(feature = "organizations")]
mod audit_log;
#[cfg(feature = "organizations")]
pub use audit_log::{AuditLogFilterActor, AuditLogFilterPrimaryTarget, AuditLogFilterSecondaryTarget, AuditLogId};
#[cfg(feature = "organizations")]
#[doc(alias = "Audit Log")]
pub use audit_log::AuditLog;
#[cfg(feature = "organizations")]
#[doc(alias = "Audit Log Actor Type", alias = "Audit Log Actor")]
pub use audit_log::AuditLogActorType;
#[cfg(feature = "organizations")]
#[doc(alias = "Audit Log Filter")]
pub use audit_log::AuditLogFilter;
#[cfg(feature = "organizations")]
#[doc(alias = "Audit Log Primary Target Type", alias = "Audit Log Primary Target")]
pub use audit_log::AuditLogPrimaryTargetType;
#[cfg(feature = "organizations")]
#[doc(alias = "Audit Log Secondary Target Type", alias = "Audit Log Secondary Target")]
pub use audit_log::AuditLogSecondaryTargetType;
#[cfg(any(feature = "instances", feature = "organizations"))]
mod audit_log_request_filter;
#[cfg(any(feature = "instances", feature = "organizations"))]
#[doc(alias = "Audit Log Request Filter", alias = "Audit Log Request")]
pub use audit_log_request_filter::AuditLogRequestFilter;
#[cfg(any(feature = "instances", feature = "organizations"))]
mod audit_log_sort_field;
#[cfg(any(feature = "instances", feature = "organizations"))]
pub use audit_log_sort_field::AuditLogSortField;
#[cfg(feature = "organizations")]
mod audit_logs;
#[cfg(feature = "organizations")]
#[doc(alias = "Audit Logs")]
pub use audit_logs::AuditLogs;
#[cfg(feature = "account")]
mod authed_device;
#[cfg(feature = "account")]
#[doc(alias = "Authed Device")]
pub use authed_device::AuthedDevice;
#[cfg(feature = "account")]
mod authed_user;
#[cfg(feature = "account")]
#[doc(alias = "Authed User")]
pub use authed_user::AuthedUser;
#[cfg(any(feature = "devices", feature = "workflows"))]
mod bulk_delete_response;
#[cfg(any(feature = "devices", feature = "workflows"))]
#[doc(alias = "Bulk Delete Response", alias = "Bulk Delete")]
pub use bulk_delete_response::BulkDeleteResponse;
#[cfg(feature = "devices")]
mod bulk_restore_response;
#[cfg(feature = "devices")]
#[doc(alias = "Bulk Restore Response", alias = "Bulk Restore")]
pub use bulk_restore_response::BulkRestoreResponse;
#[cfg(feature = "credentials")]
mod certificate_info;
#[cfg(feature = "credentials")]
#[doc(alias = "Certificate Info")]
pub use certificate_info::CertificateInfo;
#[cfg(feature = "account")]
mod change_password;
#[cfg(feature = "account")]
#[doc(alias = "Change Password")]
pub use change_password::ChangePassword;
#[cfg(feature = "devices")]
mod composite_attribute_state;
#[cfg(feature = "devices")]
#[doc(alias = "Composite Attribute State", alias = "Composite Attribute")]
pub use composite_attribute_state::CompositeAttributeState;
#[cfg(feature = "devices")]
mod composite_device_state;
#[cfg(feature = "devices")]
#[doc(alias = "Composite Device State", alias = "Composite Device")]
pub use composite_device_state::CompositeDeviceState;
#[cfg(feature = "devices")]
mod composite_devices_state;
#[cfg(feature = "devices")]
#[doc(alias = "Composite Devices State", alias = "Composite Devices")]
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
#[doc(alias = "Creator Type")]
pub use creator_type::CreatorType;
#[cfg(feature = "credentials")]
mod credential;
#[cfg(feature = "credentials")]
pub use credential::{
    CredentialAwsConfig, CredentialAzureConfig, CredentialCertificateKeyPairConfig,
    CredentialDatadogConfig, CredentialGcpConfig, CredentialGitConfig,
    CredentialHttpConfig, CredentialJwtConfig, CredentialPatchAwsConfig,
    CredentialPatchAzureConfig, CredentialPatchCertificateKeyPairConfig,
    CredentialPatchDatadogConfig, CredentialPatchGcpConfig, CredentialPatchGitConfig,
    CredentialPatchHttpConfig, CredentialPatchJwtConfig, CredentialPatchLogglyConfig,
    CredentialPatchMongodbConfig, CredentialPatchSnowflakeConfig,
    CredentialPatchSqlConfig, CredentialPatchTwilioConfig, CredentialPatchWhatsappConfig,
    CredentialPostAwsConfig, CredentialPostAzureConfig,
    CredentialPostCertificateKeyPairConfig, CredentialPostDatadogConfig,
    CredentialPostGcpConfig, CredentialPostHttpConfig, CredentialPostJwtConfig,
    CredentialPostLogglyConfig, CredentialPostMongodbConfig, CredentialPostSqlConfig,
    CredentialPostTwilioConfig, CredentialPostWhatsappConfig, CredentialSnowflakeConfig,
    CredentialSqlConfig, CredentialTwilioConfig, CredentialWhatsappConfig,
};
#[cfg(feature = "credentials")]
pub use credential::Credential;
#[cfg(feature = "credentials")]
#[doc(alias = "Credential Api Key Patch", alias = "Credential Api Key")]
pub use credential::CredentialApiKeyPatch;
#[cfg(feature = "credentials")]
#[doc(alias = "Credential Api Key Post", alias = "Credential Api Key")]
pub use credential::CredentialApiKeyPost;
#[cfg(feature = "credentials")]
#[doc(alias = "Credential Git Type", alias = "Credential Git")]
pub use credential::CredentialGitType;
#[cfg(feature = "credentials")]
#[doc(alias = "Credential Http Auth Method", alias = "Credential Http Auth")]
pub use credential::CredentialHttpAuthMethod;
#[cfg(feature = "credentials")]
#[doc(alias = "Credential Linked Resources", alias = "Credential Linked")]
pub use credential::CredentialLinkedResources;
#[cfg(feature = "credentials")]
#[doc(alias = "Credential Patch")]
pub use credential::CredentialPatch;
#[cfg(feature = "credentials")]
#[doc(alias = "Credential Post")]
pub use credential::CredentialPost;
#[cfg(feature = "credentials")]
#[doc(alias = "Credential Sql System", alias = "Credential Sql")]
pub use credential::CredentialSqlSystem;
#[cfg(feature = "credentials")]
#[doc(alias = "Credential Type")]
pub use credential::CredentialType;
#[cfg(feature = "credentials")]
mod credentials;
#[cfg(feature = "credentials")]
pub use credentials::Credentials;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod custom_node_category;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Category", alias = "Custom Node")]
pub use custom_node_category::CustomNodeCategory;
#[cfg(any(feature = "instances", feature = "workflows"))]
mod custom_node_category_or_empty;
#[cfg(any(feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Category Or Empty", alias = "Custom Node Category Or")]
pub use custom_node_category_or_empty::CustomNodeCategoryOrEmpty;
#[cfg(feature = "workflows")]
mod custom_node_compatibility;
#[cfg(feature = "workflows")]
#[doc(alias = "Custom Node Compatibility", alias = "Custom Node")]
pub use custom_node_compatibility::CustomNodeCompatibility;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod custom_node_config;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use custom_node_config::{CustomNodeConfigOutputCount, CustomNodeConfigResultMode};
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Config", alias = "Custom Node")]
pub use custom_node_config::CustomNodeConfig;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod custom_node_field;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Field", alias = "Custom Node")]
pub use custom_node_field::CustomNodeField;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Field Checkbox")]
pub use custom_node_field::CustomNodeFieldCheckbox;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Field Json Template", alias = "Custom Node Field Json")]
pub use custom_node_field::CustomNodeFieldJsonTemplate;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Field Number Template", alias = "Custom Node Field Number")]
pub use custom_node_field::CustomNodeFieldNumberTemplate;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Field Option")]
pub use custom_node_field::CustomNodeFieldOption;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Field Payload Path", alias = "Custom Node Field Payload")]
pub use custom_node_field::CustomNodeFieldPayloadPath;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Field Section")]
pub use custom_node_field::CustomNodeFieldSection;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Field Select")]
pub use custom_node_field::CustomNodeFieldSelect;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Field String Template", alias = "Custom Node Field String")]
pub use custom_node_field::CustomNodeFieldStringTemplate;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod custom_node_support;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Custom Node Support", alias = "Custom Node")]
pub use custom_node_support::CustomNodeSupport;
#[cfg(feature = "instances")]
mod custom_node_trigger;
#[cfg(feature = "instances")]
#[doc(alias = "Custom Node Trigger", alias = "Custom Node")]
pub use custom_node_trigger::CustomNodeTrigger;
#[cfg(feature = "dashboards")]
mod dashboard;
#[cfg(feature = "dashboards")]
pub use dashboard::{
    DashboardBlockBarConfig, DashboardBlockCustomBlockType, DashboardBlockCustomConfig,
    DashboardBlockCustomConfigConfiguration, DashboardBlockCustomConfigVegaVersion,
    DashboardBlockDataTableConfig, DashboardBlockDeviceCountConfig,
    DashboardBlockDeviceListConfig, DashboardBlockDeviceListConfigDeviceLinkType,
    DashboardBlockDeviceListConfigFilter, DashboardBlockDeviceListConfigMatch,
    DashboardBlockDeviceLogConfig, DashboardBlockDeviceStateTableConfig,
    DashboardBlockEventListConfig, DashboardBlockEventListConfigEventState,
    DashboardBlockGaugeConfig, DashboardBlockGaugeConfigGaugeType,
    DashboardBlockGaugeConfigPrecisionType, DashboardBlockGraphConfig,
    DashboardBlockGraphConfigDisplayType, DashboardBlockHeatmapConfig,
    DashboardBlockImageConfig, DashboardBlockImageConfigImageSource,
    DashboardBlockImageOverlayConfig, DashboardBlockIndicatorConfig,
    DashboardBlockInputConfig, DashboardBlockInputConfigDefaultMode,
    DashboardBlockMapConfig, DashboardBlockOpenEventIndicatorConfig,
    DashboardBlockPieConfig, DashboardBlockPositionChartConfig,
    DashboardBlockSectionHeaderConfig, DashboardBlockWorkflowListConfig,
    DashboardConditionShape, DashboardContextDeviceAttributeValidationConfig,
    DashboardContextDeviceIdValidationConfig, DashboardContextDeviceTagValidationConfig,
    DashboardContextExperienceUserValidationConfig,
    DashboardContextNumberValidationConfig, DashboardContextStringValidationConfig,
    DashboardControlButtonAction, DashboardDeviceListColumnType,
    DashboardDeviceStateColumnType, DashboardEventListColumnType,
    DashboardGraphAxisPosition, DashboardGraphAxisScale,
    DashboardGraphDecoratorLineStyle, DashboardGraphDecoratorType,
    DashboardGraphSegmentGraphType, DashboardGraphSegmentLineType, DashboardId,
    DashboardOverlayBarOrientation, DashboardOverlayMarkerType, DashboardReportCtx,
};
#[cfg(feature = "dashboards")]
pub use dashboard::Dashboard;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block")]
pub use dashboard::DashboardBlock;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Application List", alias = "Dashboard Block Application")]
pub use dashboard::DashboardBlockApplicationList;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Bar")]
pub use dashboard::DashboardBlockBar;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Custom")]
pub use dashboard::DashboardBlockCustom;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Dashboard List", alias = "Dashboard Block Dashboard")]
pub use dashboard::DashboardBlockDashboardList;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Data Table", alias = "Dashboard Block Data")]
pub use dashboard::DashboardBlockDataTable;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Device Count", alias = "Dashboard Block Device")]
pub use dashboard::DashboardBlockDeviceCount;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Device List", alias = "Dashboard Block Device")]
pub use dashboard::DashboardBlockDeviceList;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Device Log", alias = "Dashboard Block Device")]
pub use dashboard::DashboardBlockDeviceLog;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Device State Table", alias = "Dashboard Block Device State")]
pub use dashboard::DashboardBlockDeviceStateTable;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Event List", alias = "Dashboard Block Event")]
pub use dashboard::DashboardBlockEventList;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Gauge")]
pub use dashboard::DashboardBlockGauge;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Graph")]
pub use dashboard::DashboardBlockGraph;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Heatmap")]
pub use dashboard::DashboardBlockHeatmap;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Iframe")]
pub use dashboard::DashboardBlockIframe;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Image")]
pub use dashboard::DashboardBlockImage;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Image Overlay")]
pub use dashboard::DashboardBlockImageOverlay;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Indicator")]
pub use dashboard::DashboardBlockIndicator;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Input")]
pub use dashboard::DashboardBlockInput;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Map")]
pub use dashboard::DashboardBlockMap;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Open Event Indicator", alias = "Dashboard Block Open Event")]
pub use dashboard::DashboardBlockOpenEventIndicator;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Pie")]
pub use dashboard::DashboardBlockPie;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Position Chart", alias = "Dashboard Block Position")]
pub use dashboard::DashboardBlockPositionChart;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Section Header", alias = "Dashboard Block Section")]
pub use dashboard::DashboardBlockSectionHeader;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Block Workflow List", alias = "Dashboard Block Workflow")]
pub use dashboard::DashboardBlockWorkflowList;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Condition")]
pub use dashboard::DashboardCondition;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Context")]
pub use dashboard::DashboardContext;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Context Device Attribute", alias = "Dashboard Context Device")]
pub use dashboard::DashboardContextDeviceAttribute;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Context Device Id", alias = "Dashboard Context Device")]
pub use dashboard::DashboardContextDeviceId;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Context Device Tag", alias = "Dashboard Context Device")]
pub use dashboard::DashboardContextDeviceTag;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Context Experience User", alias = "Dashboard Context Experience")]
pub use dashboard::DashboardContextExperienceUser;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Context Instance")]
pub use dashboard::DashboardContextInstance;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Context Number")]
pub use dashboard::DashboardContextNumber;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Context String")]
pub use dashboard::DashboardContextString;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control")]
pub use dashboard::DashboardControl;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control Button")]
pub use dashboard::DashboardControlButton;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control Grid")]
pub use dashboard::DashboardControlGrid;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control Help")]
pub use dashboard::DashboardControlHelp;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control Option")]
pub use dashboard::DashboardControlOption;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control Query")]
pub use dashboard::DashboardControlQuery;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control Range")]
pub use dashboard::DashboardControlRange;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control Select")]
pub use dashboard::DashboardControlSelect;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control Text")]
pub use dashboard::DashboardControlText;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Control Toggle")]
pub use dashboard::DashboardControlToggle;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Custom Html", alias = "Dashboard Custom")]
pub use dashboard::DashboardCustomHtml;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Custom Segment", alias = "Dashboard Custom")]
pub use dashboard::DashboardCustomSegment;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Custom Segment Data Table", alias = "Dashboard Custom Segment Data")]
pub use dashboard::DashboardCustomSegmentDataTable;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Custom Segment Device Info", alias = "Dashboard Custom Segment Device")]
pub use dashboard::DashboardCustomSegmentDeviceInfo;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Custom Segment Events")]
pub use dashboard::DashboardCustomSegmentEvents;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Custom Segment Gauge")]
pub use dashboard::DashboardCustomSegmentGauge;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Custom Segment Time Series", alias = "Dashboard Custom Segment Time")]
pub use dashboard::DashboardCustomSegmentTimeSeries;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Data Table Column", alias = "Dashboard Data Table")]
pub use dashboard::DashboardDataTableColumn;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Device Count Default", alias = "Dashboard Device Count")]
pub use dashboard::DashboardDeviceCountDefault;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Device Count Segment", alias = "Dashboard Device Count")]
pub use dashboard::DashboardDeviceCountSegment;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Device Filter", alias = "Dashboard Device")]
pub use dashboard::DashboardDeviceFilter;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Device List Column", alias = "Dashboard Device List")]
pub use dashboard::DashboardDeviceListColumn;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Device State Column", alias = "Dashboard Device State")]
pub use dashboard::DashboardDeviceStateColumn;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Device Tag", alias = "Dashboard Device")]
pub use dashboard::DashboardDeviceTag;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Event List Column", alias = "Dashboard Event List")]
pub use dashboard::DashboardEventListColumn;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Graph Axis", alias = "Dashboard Graph")]
pub use dashboard::DashboardGraphAxis;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Graph Decorator", alias = "Dashboard Graph")]
pub use dashboard::DashboardGraphDecorator;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Graph Segment", alias = "Dashboard Graph")]
pub use dashboard::DashboardGraphSegment;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard List Config", alias = "Dashboard List")]
pub use dashboard::DashboardListConfig;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Map Style", alias = "Dashboard Map")]
pub use dashboard::DashboardMapStyle;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Overlay")]
pub use dashboard::DashboardOverlay;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Overlay Bar")]
pub use dashboard::DashboardOverlayBar;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Overlay Marker")]
pub use dashboard::DashboardOverlayMarker;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Overlay Size")]
pub use dashboard::DashboardOverlaySize;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Overlay Value")]
pub use dashboard::DashboardOverlayValue;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Patch")]
pub use dashboard::DashboardPatch;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Pin Mode", alias = "Dashboard Pin")]
pub use dashboard::DashboardPinMode;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Post")]
pub use dashboard::DashboardPost;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Query Mode", alias = "Dashboard Query")]
pub use dashboard::DashboardQueryMode;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Report")]
pub use dashboard::DashboardReport;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Segment")]
pub use dashboard::DashboardSegment;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Send Report", alias = "Dashboard Send")]
pub use dashboard::DashboardSendReport;
#[cfg(feature = "dashboards")]
#[doc(alias = "Dashboard Theme")]
pub use dashboard::DashboardTheme;
#[cfg(feature = "all")]
mod dashboard_block_suggest_code_post;
#[cfg(feature = "all")]
#[doc(alias = "Dashboard Block Suggest Code Post", alias = "Dashboard Block Suggest Code")]
pub use dashboard_block_suggest_code_post::DashboardBlockSuggestCodePost;
#[cfg(feature = "all")]
mod dashboard_block_suggest_code_response;
#[cfg(feature = "all")]
#[doc(alias = "Dashboard Block Suggest Code Response", alias = "Dashboard Block Suggest Code")]
pub use dashboard_block_suggest_code_response::DashboardBlockSuggestCodeResponse;
#[cfg(feature = "all")]
mod dashboard_update_events;
#[cfg(feature = "all")]
#[doc(alias = "Dashboard Update Events", alias = "Dashboard Update")]
pub use dashboard_update_events::DashboardUpdateEvents;
#[cfg(feature = "dashboards")]
mod dashboards;
#[cfg(feature = "dashboards")]
pub use dashboards::Dashboards;
#[cfg(feature = "data")]
mod data_point;
#[cfg(feature = "data")]
#[doc(alias = "Data Point")]
pub use data_point::DataPoint;
#[cfg(feature = "data")]
mod data_table;
#[cfg(feature = "data")]
pub use data_table::{DataTableColumnConstraint, DataTableColumnDataType, DataTableRowsExportQueryOptions};
#[cfg(feature = "data")]
#[doc(alias = "Data Table")]
pub use data_table::DataTable;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Column")]
pub use data_table::DataTableColumn;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Patch")]
pub use data_table::DataTablePatch;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Post")]
pub use data_table::DataTablePost;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Row")]
pub use data_table::DataTableRow;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Row Insert")]
pub use data_table::DataTableRowInsert;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Row Insert Result")]
pub use data_table::DataTableRowInsertResult;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Row Insert Update")]
pub use data_table::DataTableRowInsertUpdate;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Rows")]
pub use data_table::DataTableRows;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Rows Delete")]
pub use data_table::DataTableRowsDelete;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Rows Export")]
pub use data_table::DataTableRowsExport;
#[cfg(feature = "data")]
#[doc(alias = "Data Table Rows Inserted")]
pub use data_table::DataTableRowsInserted;
#[cfg(any(feature = "dashboards", feature = "data"))]
mod data_table_id;
#[cfg(any(feature = "dashboards", feature = "data"))]
pub use data_table_id::DataTableId;
#[cfg(feature = "all")]
mod data_table_row_in_multiple;
#[cfg(feature = "all")]
#[doc(alias = "Data Table Row In Multiple", alias = "Data Table Row In")]
pub use data_table_row_in_multiple::DataTableRowInMultiple;
#[cfg(feature = "data")]
mod data_tables;
#[cfg(feature = "data")]
#[doc(alias = "Data Tables")]
pub use data_tables::DataTables;
#[cfg(feature = "all")]
mod debug_exclude_ids;
#[cfg(feature = "all")]
#[doc(alias = "Debug Exclude Ids", alias = "Debug Exclude")]
pub use debug_exclude_ids::DebugExcludeIds;
#[cfg(feature = "all")]
mod debug_level;
#[cfg(feature = "all")]
pub use debug_level::DebugLevel;
#[cfg(feature = "all")]
mod debug_levels;
#[cfg(feature = "all")]
#[doc(alias = "Debug Levels")]
pub use debug_levels::DebugLevels;
#[cfg(feature = "edge")]
mod deployment_change_type;
#[cfg(feature = "edge")]
#[doc(alias = "Deployment Change Type", alias = "Deployment Change")]
pub use deployment_change_type::DeploymentChangeType;
#[cfg(feature = "devices")]
mod device;
#[cfg(feature = "devices")]
pub use device::{
    DeviceDataExportOptions, DeviceRecipeId, DeviceUpdateRemoveFieldTarget,
    DeviceUpdateSetGatewayOrParentTarget,
};
#[cfg(feature = "devices")]
pub use device::Device;
#[cfg(feature = "devices")]
#[doc(alias = "Device Attribute")]
pub use device::DeviceAttribute;
#[cfg(feature = "devices")]
#[doc(alias = "Device Attribute Data Type Filter")]
pub use device::DeviceAttributeDataTypeFilter;
#[cfg(feature = "devices")]
#[doc(alias = "Device Attribute Patch")]
pub use device::DeviceAttributePatch;
#[cfg(feature = "devices")]
#[doc(alias = "Device Attribute Post")]
pub use device::DeviceAttributePost;
#[cfg(feature = "devices")]
#[doc(alias = "Device Attribute System")]
pub use device::DeviceAttributeSystem;
#[cfg(feature = "devices")]
#[doc(alias = "Device Attribute System Child")]
pub use device::DeviceAttributeSystemChild;
#[cfg(feature = "devices")]
#[doc(alias = "Device Attributes")]
pub use device::DeviceAttributes;
#[cfg(feature = "devices")]
#[doc(alias = "Device Class Filter")]
pub use device::DeviceClassFilter;
#[cfg(feature = "devices")]
#[doc(alias = "Device Command")]
pub use device::DeviceCommand;
#[cfg(feature = "devices")]
#[doc(alias = "Device Commands")]
pub use device::DeviceCommands;
#[cfg(feature = "devices")]
#[doc(alias = "Device Connection Status", alias = "Device Connection")]
pub use device::DeviceConnectionStatus;
#[cfg(feature = "devices")]
#[doc(alias = "Device Connection Status Connected")]
pub use device::DeviceConnectionStatusConnected;
#[cfg(feature = "devices")]
#[doc(alias = "Device Connection Status Disconnected")]
pub use device::DeviceConnectionStatusDisconnected;
#[cfg(feature = "devices")]
#[doc(alias = "Device Data Export", alias = "Device Data")]
pub use device::DeviceDataExport;
#[cfg(feature = "devices")]
#[doc(alias = "Device Log")]
pub use device::DeviceLog;
#[cfg(feature = "devices")]
#[doc(alias = "Device Log Entry")]
pub use device::DeviceLogEntry;
#[cfg(feature = "devices")]
#[doc(alias = "Device Name Summary", alias = "Device Name")]
pub use device::DeviceNameSummary;
#[cfg(feature = "devices")]
#[doc(alias = "Device Names Response", alias = "Device Names")]
pub use device::DeviceNamesResponse;
#[cfg(feature = "devices")]
#[doc(alias = "Device Patch")]
pub use device::DevicePatch;
#[cfg(feature = "devices")]
#[doc(alias = "Device Payload Counts", alias = "Device Payload")]
pub use device::DevicePayloadCounts;
#[cfg(feature = "devices")]
#[doc(alias = "Device Post")]
pub use device::DevicePost;
#[cfg(feature = "devices")]
#[doc(alias = "Device Recipe")]
pub use device::DeviceRecipe;
#[cfg(feature = "devices")]
#[doc(alias = "Device Recipe Bulk Create", alias = "Device Recipe Bulk")]
pub use device::DeviceRecipeBulkCreate;
#[cfg(feature = "devices")]
#[doc(alias = "Device Recipe Bulk Create Post")]
pub use device::DeviceRecipeBulkCreatePost;
#[cfg(feature = "devices")]
#[doc(alias = "Device Recipe Patch")]
pub use device::DeviceRecipePatch;
#[cfg(feature = "devices")]
#[doc(alias = "Device Recipe Post")]
pub use device::DeviceRecipePost;
#[cfg(feature = "devices")]
#[doc(alias = "Device Recipes")]
pub use device::DeviceRecipes;
#[cfg(feature = "devices")]
#[doc(alias = "Device State")]
pub use device::DeviceState;
#[cfg(feature = "devices")]
#[doc(alias = "Device State Or States", alias = "Device State Or")]
pub use device::DeviceStateOrStates;
#[cfg(feature = "devices")]
#[doc(alias = "Device States")]
pub use device::DeviceStates;
#[cfg(feature = "devices")]
#[doc(alias = "Device Tag Filter", alias = "Device Tag")]
pub use device::DeviceTagFilter;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Add Attribute", alias = "Device Update Add")]
pub use device::DeviceUpdateAddAttribute;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Add Attribute System")]
pub use device::DeviceUpdateAddAttributeSystem;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Operation", alias = "Device Update")]
pub use device::DeviceUpdateOperation;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Remove Attribute", alias = "Device Update Remove")]
pub use device::DeviceUpdateRemoveAttribute;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Remove Attribute Description")]
pub use device::DeviceUpdateRemoveAttributeDescription;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Remove Attribute Tag")]
pub use device::DeviceUpdateRemoveAttributeTag;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Remove Field", alias = "Device Update Remove")]
pub use device::DeviceUpdateRemoveField;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Remove Tag", alias = "Device Update Remove")]
pub use device::DeviceUpdateRemoveTag;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Attribute Content Type", alias = "Device Update Set Attribute Content")]
pub use device::DeviceUpdateSetAttributeContentType;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Attribute Description", alias = "Device Update Set Attribute")]
pub use device::DeviceUpdateSetAttributeDescription;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Attribute Name", alias = "Device Update Set Attribute")]
pub use device::DeviceUpdateSetAttributeName;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Attribute Tag", alias = "Device Update Set Attribute")]
pub use device::DeviceUpdateSetAttributeTag;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Description", alias = "Device Update Set")]
pub use device::DeviceUpdateSetDescription;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Device Class", alias = "Device Update Set Device")]
pub use device::DeviceUpdateSetDeviceClass;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Gateway Or Parent", alias = "Device Update Set Gateway Or")]
pub use device::DeviceUpdateSetGatewayOrParent;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Keep Duplicates", alias = "Device Update Set Keep")]
pub use device::DeviceUpdateSetKeepDuplicates;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Name", alias = "Device Update Set")]
pub use device::DeviceUpdateSetName;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set System Interval", alias = "Device Update Set System")]
pub use device::DeviceUpdateSetSystemInterval;
#[cfg(feature = "devices")]
#[doc(alias = "Device Update Set Tag", alias = "Device Update Set")]
pub use device::DeviceUpdateSetTag;
#[cfg(feature = "devices")]
#[doc(alias = "Device With Composite State", alias = "Device With Composite")]
pub use device::DeviceWithCompositeState;
#[cfg(any(feature = "dashboards", feature = "devices"))]
mod device_attribute_data_type;
#[cfg(any(feature = "dashboards", feature = "devices"))]
#[doc(alias = "Device Attribute Data Type", alias = "Device Attribute Data")]
pub use device_attribute_data_type::DeviceAttributeDataType;
#[cfg(any(feature = "account", feature = "applications", feature = "devices"))]
mod device_class;
#[cfg(any(feature = "account", feature = "applications", feature = "devices"))]
#[doc(alias = "Device Class")]
pub use device_class::DeviceClass;
#[cfg(any(feature = "devices", feature = "edge"))]
mod device_connected;
#[cfg(any(feature = "devices", feature = "edge"))]
pub use device_connected::DeviceConnected;
#[cfg(any(feature = "devices", feature = "edge"))]
mod device_connection_info;
#[cfg(any(feature = "devices", feature = "edge"))]
#[doc(alias = "Device Connection Info", alias = "Device Connection")]
pub use device_connection_info::DeviceConnectionInfo;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
mod device_counts;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
#[doc(alias = "Device Counts")]
pub use device_counts::DeviceCounts;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
#[doc(alias = "Device Counts Entry")]
pub use device_counts::DeviceCountsEntry;
#[cfg(feature = "account")]
mod device_credentials;
#[cfg(feature = "account")]
#[doc(alias = "Device Credentials")]
pub use device_credentials::DeviceCredentials;
#[cfg(
    any(
        feature = "account",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "instances",
        feature = "workflows"
    )
)]
mod device_id;
#[cfg(
    any(
        feature = "account",
        feature = "devices",
        feature = "edge",
        feature = "events",
        feature = "instances",
        feature = "workflows"
    )
)]
pub use device_id::DeviceId;
#[cfg(feature = "account")]
mod device_scope;
#[cfg(feature = "account")]
#[doc(alias = "Device Scope")]
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
#[doc(alias = "Device Tag Match", alias = "Device Tag")]
pub use device_tag_match::DeviceTagMatch;
#[cfg(feature = "devices")]
mod devices;
#[cfg(feature = "devices")]
pub use devices::Devices;
#[cfg(feature = "devices")]
#[doc(alias = "Devices Delete Or Restore Post", alias = "Devices Delete Or Restore")]
pub use devices::DevicesDeleteOrRestorePost;
#[cfg(feature = "devices")]
#[doc(alias = "Devices Export Payload Count Post", alias = "Devices Export Payload Count")]
pub use devices::DevicesExportPayloadCountPost;
#[cfg(feature = "devices")]
#[doc(alias = "Devices Export Post", alias = "Devices Export")]
pub use devices::DevicesExportPost;
#[cfg(feature = "devices")]
#[doc(alias = "Devices Patch")]
pub use devices::DevicesPatch;
#[cfg(feature = "devices")]
#[doc(alias = "Devices Remove Data Post", alias = "Devices Remove Data")]
pub use devices::DevicesRemoveDataPost;
#[cfg(feature = "devices")]
#[doc(alias = "Devices Updated")]
pub use devices::DevicesUpdated;
#[cfg(feature = "data")]
mod devices_data_export;
#[cfg(feature = "data")]
pub use devices_data_export::DevicesDataExportOptions;
#[cfg(feature = "data")]
#[doc(alias = "Devices Data Export", alias = "Devices Data")]
pub use devices_data_export::DevicesDataExport;
#[cfg(feature = "all")]
mod devices_historical_import_post;
#[cfg(feature = "all")]
#[doc(alias = "Devices Historical Import Post", alias = "Devices Historical Import")]
pub use devices_historical_import_post::DevicesHistoricalImportPost;
#[cfg(feature = "edge")]
mod edge_deployment;
#[cfg(feature = "edge")]
pub use edge_deployment::{EdgeDeploymentFlowClass, EdgeDeploymentId};
#[cfg(feature = "edge")]
#[doc(alias = "Edge Deployment")]
pub use edge_deployment::EdgeDeployment;
#[cfg(feature = "edge")]
#[doc(alias = "Edge Deployment Log")]
pub use edge_deployment::EdgeDeploymentLog;
#[cfg(feature = "edge")]
#[doc(alias = "Edge Deployment Release")]
pub use edge_deployment::EdgeDeploymentRelease;
#[cfg(feature = "edge")]
#[doc(alias = "Edge Deployment Remove")]
pub use edge_deployment::EdgeDeploymentRemove;
#[cfg(feature = "edge")]
#[doc(alias = "Edge Deployment Replace")]
pub use edge_deployment::EdgeDeploymentReplace;
#[cfg(feature = "edge")]
mod edge_deployments;
#[cfg(feature = "edge")]
#[doc(alias = "Edge Deployments")]
pub use edge_deployments::EdgeDeployments;
#[cfg(feature = "all")]
mod email_verification_verify;
#[cfg(feature = "all")]
#[doc(alias = "Email Verification Verify", alias = "Email Verification")]
pub use email_verification_verify::EmailVerificationVerify;
#[cfg(feature = "edge")]
mod embedded_deployment;
#[cfg(feature = "edge")]
pub use embedded_deployment::{
    EmbeddedDeploymentExportTraceLevel, EmbeddedDeploymentId,
    EmbeddedDeploymentLogUpdateType,
};
#[cfg(feature = "edge")]
#[doc(alias = "Embedded Deployment")]
pub use embedded_deployment::EmbeddedDeployment;
#[cfg(feature = "edge")]
#[doc(alias = "Embedded Deployment Export")]
pub use embedded_deployment::EmbeddedDeploymentExport;
#[cfg(feature = "edge")]
#[doc(alias = "Embedded Deployment Flow")]
pub use embedded_deployment::EmbeddedDeploymentFlow;
#[cfg(feature = "edge")]
#[doc(alias = "Embedded Deployment Log")]
pub use embedded_deployment::EmbeddedDeploymentLog;
#[cfg(feature = "edge")]
#[doc(alias = "Embedded Deployment Release")]
pub use embedded_deployment::EmbeddedDeploymentRelease;
#[cfg(feature = "edge")]
#[doc(alias = "Embedded Deployment Remove")]
pub use embedded_deployment::EmbeddedDeploymentRemove;
#[cfg(feature = "edge")]
#[doc(alias = "Embedded Deployment Replace")]
pub use embedded_deployment::EmbeddedDeploymentReplace;
#[cfg(feature = "edge")]
mod embedded_deployments;
#[cfg(feature = "edge")]
#[doc(alias = "Embedded Deployments")]
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
#[doc(alias = "Error Detail")]
pub use error_detail::ErrorDetail;
#[cfg(feature = "events")]
mod event;
#[cfg(feature = "events")]
pub use event::{EventId, EventUpdateDeviceIdChange, EventUpdateLevelChange, EventUpdateStateChange};
#[cfg(feature = "events")]
pub use event::Event;
#[cfg(feature = "events")]
#[doc(alias = "Event Level")]
pub use event::EventLevel;
#[cfg(feature = "events")]
#[doc(alias = "Event Patch")]
pub use event::EventPatch;
#[cfg(feature = "events")]
#[doc(alias = "Event Plus New Count", alias = "Event Plus New")]
pub use event::EventPlusNewCount;
#[cfg(feature = "events")]
#[doc(alias = "Event Post")]
pub use event::EventPost;
#[cfg(feature = "events")]
#[doc(alias = "Event Source Type", alias = "Event Source")]
pub use event::EventSourceType;
#[cfg(feature = "events")]
#[doc(alias = "Event State")]
pub use event::EventState;
#[cfg(feature = "events")]
#[doc(alias = "Event Text Change", alias = "Event Text")]
pub use event::EventTextChange;
#[cfg(feature = "events")]
#[doc(alias = "Event Update")]
pub use event::EventUpdate;
#[cfg(feature = "all")]
mod event_tags_summary;
#[cfg(feature = "all")]
#[doc(alias = "Event Tags Summary", alias = "Event Tags")]
pub use event_tags_summary::EventTagsSummary;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "events")]
pub use events::Events;
#[cfg(feature = "events")]
#[doc(alias = "Events Export")]
pub use events::EventsExport;
#[cfg(any(feature = "data", feature = "events"))]
mod events_deleted;
#[cfg(any(feature = "data", feature = "events"))]
#[doc(alias = "Events Deleted")]
pub use events_deleted::EventsDeleted;
#[cfg(feature = "experiences")]
mod experience_bootstrap_options;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Bootstrap Options", alias = "Experience Bootstrap")]
pub use experience_bootstrap_options::ExperienceBootstrapOptions;
#[cfg(feature = "experiences")]
mod experience_bootstrap_result;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Bootstrap Result", alias = "Experience Bootstrap")]
pub use experience_bootstrap_result::ExperienceBootstrapResult;
#[cfg(feature = "experiences")]
mod experience_domain;
#[cfg(feature = "experiences")]
pub use experience_domain::ExperienceDomainId;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Domain")]
pub use experience_domain::ExperienceDomain;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Domain Patch")]
pub use experience_domain::ExperienceDomainPatch;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Domain Post")]
pub use experience_domain::ExperienceDomainPost;
#[cfg(feature = "experiences")]
mod experience_domains;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Domains")]
pub use experience_domains::ExperienceDomains;
#[cfg(feature = "experiences")]
mod experience_endpoint;
#[cfg(feature = "experiences")]
pub use experience_endpoint::ExperienceEndpointId;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Endpoint")]
pub use experience_endpoint::ExperienceEndpoint;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Endpoint Access")]
pub use experience_endpoint::ExperienceEndpointAccess;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Endpoint Method")]
pub use experience_endpoint::ExperienceEndpointMethod;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Endpoint Patch")]
pub use experience_endpoint::ExperienceEndpointPatch;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Endpoint Post")]
pub use experience_endpoint::ExperienceEndpointPost;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Endpoint Request Count", alias = "Experience Endpoint Request")]
pub use experience_endpoint::ExperienceEndpointRequestCount;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Endpoint Stats")]
pub use experience_endpoint::ExperienceEndpointStats;
#[cfg(feature = "experiences")]
mod experience_endpoints;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Endpoints")]
pub use experience_endpoints::ExperienceEndpoints;
#[cfg(feature = "experiences")]
mod experience_global;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Global")]
pub use experience_global::ExperienceGlobal;
#[cfg(feature = "experiences")]
mod experience_group;
#[cfg(feature = "experiences")]
pub use experience_group::ExperienceGroupId;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Group")]
pub use experience_group::ExperienceGroup;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Group Patch")]
pub use experience_group::ExperienceGroupPatch;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Group Post")]
pub use experience_group::ExperienceGroupPost;
#[cfg(feature = "experiences")]
mod experience_groups;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Groups")]
pub use experience_groups::ExperienceGroups;
#[cfg(feature = "experiences")]
mod experience_linked_resources;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Linked Resources", alias = "Experience Linked")]
pub use experience_linked_resources::ExperienceLinkedResources;
#[cfg(feature = "experiences")]
mod experience_reply;
#[cfg(feature = "experiences")]
pub use experience_reply::ExperienceReplyType;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Reply")]
pub use experience_reply::ExperienceReply;
#[cfg(feature = "experiences")]
mod experience_slug;
#[cfg(feature = "experiences")]
pub use experience_slug::ExperienceSlugId;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Slug")]
pub use experience_slug::ExperienceSlug;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Slug Patch")]
pub use experience_slug::ExperienceSlugPatch;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Slug Post")]
pub use experience_slug::ExperienceSlugPost;
#[cfg(feature = "experiences")]
mod experience_slugs;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Slugs")]
pub use experience_slugs::ExperienceSlugs;
#[cfg(feature = "experiences")]
mod experience_user;
#[cfg(feature = "experiences")]
pub use experience_user::ExperienceUserId;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience User")]
pub use experience_user::ExperienceUser;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience User Group")]
pub use experience_user::ExperienceUserGroup;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience User Patch")]
pub use experience_user::ExperienceUserPatch;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience User Post")]
pub use experience_user::ExperienceUserPost;
#[cfg(feature = "experiences")]
mod experience_users;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Users")]
pub use experience_users::ExperienceUsers;
#[cfg(any(feature = "experiences", feature = "instances"))]
mod experience_users_filter_field;
#[cfg(any(feature = "experiences", feature = "instances"))]
pub use experience_users_filter_field::ExperienceUsersFilterField;
#[cfg(feature = "experiences")]
mod experience_version;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Version")]
pub use experience_version::ExperienceVersion;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Version Domain")]
pub use experience_version::ExperienceVersionDomain;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Version Patch")]
pub use experience_version::ExperienceVersionPatch;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Version Post")]
pub use experience_version::ExperienceVersionPost;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Version Slug")]
pub use experience_version::ExperienceVersionSlug;
#[cfg(feature = "experiences")]
mod experience_versions;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Versions")]
pub use experience_versions::ExperienceVersions;
#[cfg(feature = "experiences")]
mod experience_view;
#[cfg(feature = "experiences")]
pub use experience_view::ExperienceViewId;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience View")]
pub use experience_view::ExperienceView;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience View Headers")]
pub use experience_view::ExperienceViewHeaders;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience View Patch")]
pub use experience_view::ExperienceViewPatch;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience View Post")]
pub use experience_view::ExperienceViewPost;
#[cfg(any(feature = "applications", feature = "experiences"))]
mod experience_view_type;
#[cfg(any(feature = "applications", feature = "experiences"))]
#[doc(alias = "Experience View Type")]
pub use experience_view_type::ExperienceViewType;
#[cfg(feature = "experiences")]
mod experience_views;
#[cfg(feature = "experiences")]
#[doc(alias = "Experience Views")]
pub use experience_views::ExperienceViews;
#[cfg(any(feature = "devices", feature = "events", feature = "notebooks"))]
mod export_format;
#[cfg(any(feature = "devices", feature = "events", feature = "notebooks"))]
#[doc(alias = "Export Format")]
pub use export_format::ExportFormat;
#[cfg(feature = "applications")]
mod export_repository;
#[cfg(feature = "applications")]
#[doc(alias = "Export Repository")]
pub use export_repository::ExportRepository;
#[cfg(feature = "files")]
mod file;
#[cfg(feature = "files")]
pub use file::{FileStatus, FileStatusParameter, FileUploadFormFields};
#[cfg(feature = "files")]
pub use file::File;
#[cfg(feature = "files")]
#[doc(alias = "File Dimensions")]
pub use file::FileDimensions;
#[cfg(feature = "files")]
#[doc(alias = "File Patch")]
pub use file::FilePatch;
#[cfg(feature = "files")]
#[doc(alias = "File Post")]
pub use file::FilePost;
#[cfg(feature = "files")]
#[doc(alias = "File Type")]
pub use file::FileType;
#[cfg(feature = "files")]
#[doc(alias = "File Upload Form", alias = "File Upload")]
pub use file::FileUploadForm;
#[cfg(feature = "files")]
#[doc(alias = "File Upload Post Response", alias = "File Upload Post")]
pub use file::FileUploadPostResponse;
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
#[doc(alias = "Filter Mode")]
pub use filter_mode::FilterMode;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
mod flow;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
pub use flow::{
    FlowSnmpTrapUserAuthMethod, FlowSnmpTrapUserEncryptionMethod,
    FlowSnmpTrapUserSecurityLevel, FlowTriggerAppFileConfig, FlowTriggerBeckhoffConfig,
    FlowTriggerDataTableConfig, FlowTriggerDeviceConfig,
    FlowTriggerDeviceConfigBatchBehavior, FlowTriggerDeviceConfigTriggerOn,
    FlowTriggerDeviceInactivityConfig, FlowTriggerDeviceInactivityType,
    FlowTriggerDeviceMeta, FlowTriggerDeviceMetaAllowedAttributeType,
    FlowTriggerDeviceMetaName, FlowTriggerDeviceType, FlowTriggerEndpointConfig,
    FlowTriggerEventConfig, FlowTriggerFileTailConfig, FlowTriggerFileWatchConfig,
    FlowTriggerFlowErrorConfig, FlowTriggerFlowErrorConfigScope,
    FlowTriggerIntegrationConfig, FlowTriggerIntegrationMeta, FlowTriggerMeta,
    FlowTriggerMqttTopicConfig, FlowTriggerMqttTopicConfigIntegrationId,
    FlowTriggerOnSyncConfig, FlowTriggerOnSyncConfigSyncType, FlowTriggerOpcuaConfig,
    FlowTriggerRedisConfig, FlowTriggerRequestConfig, FlowTriggerRequestConfigMethod,
    FlowTriggerRequestMeta, FlowTriggerSerialConfig, FlowTriggerSerialMeta,
    FlowTriggerSerialMetaParseBy, FlowTriggerSnmpTrapConfig, FlowTriggerTimerConfig,
    FlowTriggerTimerMeta, FlowTriggerTimerMetaTimerTypeSelect,
    FlowVersionStandardFlowClass,
};
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
pub use flow::Flow;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Beckhoff Subscription", alias = "Flow Beckhoff")]
pub use flow::FlowBeckhoffSubscription;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Global")]
pub use flow::FlowGlobal;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Run Counts", alias = "Flow Run")]
pub use flow::FlowRunCounts;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Snmp Trap Config", alias = "Flow Snmp Trap")]
pub use flow::FlowSnmpTrapConfig;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Snmp Trap User", alias = "Flow Snmp Trap")]
pub use flow::FlowSnmpTrapUser;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger")]
pub use flow::FlowTrigger;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger App File", alias = "Flow Trigger App")]
pub use flow::FlowTriggerAppFile;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Beckhoff")]
pub use flow::FlowTriggerBeckhoff;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Data Table", alias = "Flow Trigger Data")]
pub use flow::FlowTriggerDataTable;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Device")]
pub use flow::FlowTriggerDevice;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Device Inactivity")]
pub use flow::FlowTriggerDeviceInactivity;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Direct")]
pub use flow::FlowTriggerDirect;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Endpoint")]
pub use flow::FlowTriggerEndpoint;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Event")]
pub use flow::FlowTriggerEvent;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger File Tail", alias = "Flow Trigger File")]
pub use flow::FlowTriggerFileTail;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger File Watch", alias = "Flow Trigger File")]
pub use flow::FlowTriggerFileWatch;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Flow Error", alias = "Flow Trigger Flow")]
pub use flow::FlowTriggerFlowError;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Integration")]
pub use flow::FlowTriggerIntegration;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Mqtt Topic", alias = "Flow Trigger Mqtt")]
pub use flow::FlowTriggerMqttTopic;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger On Sync", alias = "Flow Trigger On")]
pub use flow::FlowTriggerOnSync;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Opcua")]
pub use flow::FlowTriggerOpcua;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Redis")]
pub use flow::FlowTriggerRedis;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Request")]
pub use flow::FlowTriggerRequest;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Serial")]
pub use flow::FlowTriggerSerial;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Snmp Trap", alias = "Flow Trigger Snmp")]
pub use flow::FlowTriggerSnmpTrap;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Trigger Timer")]
pub use flow::FlowTriggerTimer;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Version")]
pub use flow::FlowVersion;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Version Experience")]
pub use flow::FlowVersionExperience;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Version Run Counts", alias = "Flow Version Run")]
pub use flow::FlowVersionRunCounts;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Version Standard")]
pub use flow::FlowVersionStandard;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Versions")]
pub use flow::FlowVersions;
#[cfg(any(feature = "applications", feature = "credentials", feature = "experiences", feature = "workflows"))]
mod flow_class;
#[cfg(any(feature = "applications", feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Flow Class")]
pub use flow_class::FlowClass;
#[cfg(any(feature = "instances", feature = "workflows"))]
mod flow_error_entry;
#[cfg(any(feature = "instances", feature = "workflows"))]
#[doc(alias = "Flow Error Entry", alias = "Flow Error")]
pub use flow_error_entry::FlowErrorEntry;
#[cfg(any(feature = "instances", feature = "workflows"))]
mod flow_errors;
#[cfg(any(feature = "instances", feature = "workflows"))]
#[doc(alias = "Flow Errors")]
pub use flow_errors::FlowErrors;
#[cfg(any(feature = "credentials", feature = "edge", feature = "experiences", feature = "workflows"))]
mod flow_id;
#[cfg(any(feature = "credentials", feature = "edge", feature = "experiences", feature = "workflows"))]
pub use flow_id::FlowId;
#[cfg(feature = "workflows")]
mod flow_import;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Import")]
pub use flow_import::FlowImport;
#[cfg(feature = "workflows")]
mod flow_log;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Log")]
pub use flow_log::FlowLog;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Log Entry")]
pub use flow_log::FlowLogEntry;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod flow_node;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Flow Node")]
pub use flow_node::FlowNode;
#[cfg(feature = "workflows")]
mod flow_patch;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Patch")]
pub use flow_patch::FlowPatch;
#[cfg(feature = "workflows")]
mod flow_post;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Post")]
pub use flow_post::FlowPost;
#[cfg(any(feature = "instances", feature = "workflows"))]
mod flow_stats;
#[cfg(any(feature = "instances", feature = "workflows"))]
#[doc(alias = "Flow Stats")]
pub use flow_stats::FlowStats;
#[cfg(any(feature = "instances", feature = "workflows"))]
#[doc(alias = "Flow Stats Metric")]
pub use flow_stats::FlowStatsMetric;
#[cfg(feature = "workflows")]
mod flow_storage_entries;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Storage Entries", alias = "Flow Storage")]
pub use flow_storage_entries::FlowStorageEntries;
#[cfg(feature = "workflows")]
mod flow_storage_entry;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Storage Entry", alias = "Flow Storage")]
pub use flow_storage_entry::FlowStorageEntry;
#[cfg(feature = "workflows")]
mod flow_storage_metadata;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Storage Metadata", alias = "Flow Storage")]
pub use flow_storage_metadata::FlowStorageMetadata;
#[cfg(feature = "workflows")]
mod flow_trigger_filter;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Trigger Filter")]
pub use flow_trigger_filter::FlowTriggerFilter;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod flow_trigger_generic;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use flow_trigger_generic::{FlowTriggerGenericMeta, FlowTriggerGenericMetaName, FlowTriggerGenericType};
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Flow Trigger Generic")]
pub use flow_trigger_generic::FlowTriggerGeneric;
#[cfg(feature = "workflows")]
mod flow_trigger_match;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Trigger Match")]
pub use flow_trigger_match::FlowTriggerMatch;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod flow_trigger_virtual_button;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use flow_trigger_virtual_button::FlowTriggerVirtualButtonMeta;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
#[doc(alias = "Flow Trigger Virtual Button", alias = "Flow Trigger Virtual")]
pub use flow_trigger_virtual_button::FlowTriggerVirtualButton;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod flow_version_id;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use flow_version_id::FlowVersionId;
#[cfg(feature = "workflows")]
mod flow_version_import;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Version Import")]
pub use flow_version_import::FlowVersionImport;
#[cfg(feature = "workflows")]
mod flow_version_patch;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Version Patch")]
pub use flow_version_patch::FlowVersionPatch;
#[cfg(feature = "workflows")]
mod flow_version_post;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Version Post")]
pub use flow_version_post::FlowVersionPost;
#[cfg(feature = "workflows")]
mod flow_versions_delete_post;
#[cfg(feature = "workflows")]
#[doc(alias = "Flow Versions Delete Post", alias = "Flow Versions Delete")]
pub use flow_versions_delete_post::FlowVersionsDeletePost;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
mod flows;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
pub use flows::Flows;
#[cfg(feature = "workflows")]
mod flows_import_post;
#[cfg(feature = "workflows")]
#[doc(alias = "Flows Import Post", alias = "Flows Import")]
pub use flows_import_post::FlowsImportPost;
#[cfg(feature = "workflows")]
mod flows_import_result;
#[cfg(feature = "workflows")]
#[doc(alias = "Flows Import Result", alias = "Flows Import")]
pub use flows_import_result::FlowsImportResult;
#[cfg(feature = "account")]
mod github_login;
#[cfg(feature = "account")]
#[doc(alias = "Github Login")]
pub use github_login::GithubLogin;
#[cfg(feature = "instances")]
mod historical_summaries;
#[cfg(feature = "instances")]
#[doc(alias = "Historical Summaries")]
pub use historical_summaries::HistoricalSummaries;
#[cfg(feature = "instances")]
mod historical_summary;
#[cfg(feature = "instances")]
pub use historical_summary::HistoricalSummaryResourceType;
#[cfg(feature = "instances")]
#[doc(alias = "Historical Summary")]
pub use historical_summary::HistoricalSummary;
#[cfg(feature = "applications")]
mod import_conflict_behavior;
#[cfg(feature = "applications")]
#[doc(alias = "Import Conflict Behavior", alias = "Import Conflict")]
pub use import_conflict_behavior::ImportConflictBehavior;
#[cfg(feature = "applications")]
mod import_into_application_options;
#[cfg(feature = "applications")]
#[doc(alias = "Import Into Application Options", alias = "Import Into Application")]
pub use import_into_application_options::ImportIntoApplicationOptions;
#[cfg(feature = "applications")]
mod import_new_application_options;
#[cfg(feature = "applications")]
#[doc(alias = "Import New Application Options", alias = "Import New Application")]
pub use import_new_application_options::ImportNewApplicationOptions;
#[cfg(feature = "applications")]
mod import_repository;
#[cfg(feature = "applications")]
#[doc(alias = "Import Repository")]
pub use import_repository::ImportRepository;
#[cfg(feature = "applications")]
mod import_resource_type;
#[cfg(feature = "applications")]
#[doc(alias = "Import Resource Type", alias = "Import Resource")]
pub use import_resource_type::ImportResourceType;
#[cfg(feature = "instances")]
mod instance;
#[cfg(feature = "instances")]
pub use instance::{
    InstanceAuditLogFilterActor, InstanceAuditLogFilterPrimaryTarget,
    InstanceAuditLogFilterSecondaryTarget, InstanceAuditLogId, InstanceCustomNodeId,
    InstanceCustomNodePatchEntry, InstanceCustomNodeStats, InstanceCustomNodeUsage,
    InstanceFilterField, InstanceId, InstanceLimits, InstanceSandboxId,
};
#[cfg(feature = "instances")]
pub use instance::Instance;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Audit Log", alias = "Instance Audit")]
pub use instance::InstanceAuditLog;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Audit Log Actor Type", alias = "Instance Audit Log Actor")]
pub use instance::InstanceAuditLogActorType;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Audit Log Filter")]
pub use instance::InstanceAuditLogFilter;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Audit Log Primary Target Type", alias = "Instance Audit Log Primary Target")]
pub use instance::InstanceAuditLogPrimaryTargetType;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Audit Log Secondary Target Type", alias = "Instance Audit Log Secondary Target")]
pub use instance::InstanceAuditLogSecondaryTargetType;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Audit Logs", alias = "Instance Audit")]
pub use instance::InstanceAuditLogs;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Creator Type", alias = "Instance Creator")]
pub use instance::InstanceCreatorType;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Custom Node", alias = "Instance Custom")]
pub use instance::InstanceCustomNode;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Custom Node Org Usage", alias = "Instance Custom Node Org")]
pub use instance::InstanceCustomNodeOrgUsage;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Custom Node Patch")]
pub use instance::InstanceCustomNodePatch;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Custom Node Post")]
pub use instance::InstanceCustomNodePost;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Custom Node Sandbox Usage", alias = "Instance Custom Node Sandbox")]
pub use instance::InstanceCustomNodeSandboxUsage;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Custom Node Trigger")]
pub use instance::InstanceCustomNodeTrigger;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Custom Nodes", alias = "Instance Custom")]
pub use instance::InstanceCustomNodes;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Member")]
pub use instance::InstanceMember;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Member Patch")]
pub use instance::InstanceMemberPatch;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Member Post")]
pub use instance::InstanceMemberPost;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Member Role")]
pub use instance::InstanceMemberRole;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Member Summary")]
pub use instance::InstanceMemberSummary;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Members")]
pub use instance::InstanceMembers;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Org")]
pub use instance::InstanceOrg;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Org Member")]
pub use instance::InstanceOrgMember;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Org Member By User Id", alias = "Instance Org Member By User")]
pub use instance::InstanceOrgMemberByUserId;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Org Member Patch")]
pub use instance::InstanceOrgMemberPatch;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Org Member Post")]
pub use instance::InstanceOrgMemberPost;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Org Members")]
pub use instance::InstanceOrgMembers;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Org Patch")]
pub use instance::InstanceOrgPatch;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Org Post")]
pub use instance::InstanceOrgPost;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Orgs")]
pub use instance::InstanceOrgs;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Patch")]
pub use instance::InstancePatch;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Report")]
pub use instance::InstanceReport;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Report Options Post", alias = "Instance Report Options")]
pub use instance::InstanceReportOptionsPost;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Sandbox")]
pub use instance::InstanceSandbox;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Sandbox Org")]
pub use instance::InstanceSandboxOrg;
#[cfg(feature = "instances")]
#[doc(alias = "Instance Sandboxes")]
pub use instance::InstanceSandboxes;
#[cfg(feature = "all")]
mod instance_scope;
#[cfg(feature = "all")]
#[doc(alias = "Instance Scope")]
pub use instance_scope::InstanceScope;
#[cfg(feature = "instances")]
mod instances;
#[cfg(feature = "instances")]
pub use instances::Instances;
#[cfg(any(feature = "credentials", feature = "workflows"))]
mod integration;
#[cfg(any(feature = "credentials", feature = "workflows"))]
pub use integration::{
    IntegrationId, IntegrationMqttConfigProtocol, IntegrationMqttConfigProtocolVersion,
    IntegrationStatus, IntegrationStatusConnectInfo, IntegrationStatusDisconnectInfo,
};
#[cfg(any(feature = "credentials", feature = "workflows"))]
pub use integration::Integration;
#[cfg(any(feature = "credentials", feature = "workflows"))]
#[doc(alias = "Integration Azure Event Hub Config", alias = "Integration Azure Event Hub")]
pub use integration::IntegrationAzureEventHubConfig;
#[cfg(any(feature = "credentials", feature = "workflows"))]
#[doc(alias = "Integration Google Pub Sub Config", alias = "Integration Google Pub Sub")]
pub use integration::IntegrationGooglePubSubConfig;
#[cfg(any(feature = "credentials", feature = "workflows"))]
#[doc(alias = "Integration Mqtt Config", alias = "Integration Mqtt")]
pub use integration::IntegrationMqttConfig;
#[cfg(any(feature = "credentials", feature = "workflows"))]
#[doc(alias = "Integration Particle Config", alias = "Integration Particle")]
pub use integration::IntegrationParticleConfig;
#[cfg(any(feature = "credentials", feature = "workflows"))]
#[doc(alias = "Integration Sqs Config", alias = "Integration Sqs")]
pub use integration::IntegrationSqsConfig;
#[cfg(any(feature = "credentials", feature = "workflows"))]
#[doc(alias = "Integration Websocket Config", alias = "Integration Websocket")]
pub use integration::IntegrationWebsocketConfig;
#[cfg(any(feature = "credentials", feature = "workflows"))]
#[doc(alias = "Integration Websocket Header", alias = "Integration Websocket")]
pub use integration::IntegrationWebsocketHeader;
#[cfg(feature = "workflows")]
mod integration_patch;
#[cfg(feature = "workflows")]
#[doc(alias = "Integration Patch")]
pub use integration_patch::IntegrationPatch;
#[cfg(feature = "workflows")]
mod integration_post;
#[cfg(feature = "workflows")]
#[doc(alias = "Integration Post")]
pub use integration_post::IntegrationPost;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
mod integration_type;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "workflows"))]
#[doc(alias = "Integration Type")]
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
#[doc(alias = "Job Enqueued Result", alias = "Job Enqueued")]
pub use job_enqueued_result::JobEnqueuedResult;
#[cfg(feature = "applications")]
mod job_id;
#[cfg(feature = "applications")]
pub use job_id::JobId;
#[cfg(feature = "applications")]
mod job_status;
#[cfg(feature = "applications")]
#[doc(alias = "Job Status")]
pub use job_status::JobStatus;
#[cfg(feature = "credentials")]
mod jwt_algorithm;
#[cfg(feature = "credentials")]
#[doc(alias = "Jwt Algorithm")]
pub use jwt_algorithm::JwtAlgorithm;
#[cfg(feature = "data")]
mod last_value_data;
#[cfg(feature = "data")]
#[doc(alias = "Last Value Data", alias = "Last Value")]
pub use last_value_data::LastValueData;
#[cfg(feature = "data")]
mod last_value_query;
#[cfg(feature = "data")]
#[doc(alias = "Last Value Query", alias = "Last Value")]
pub use last_value_query::LastValueQuery;
#[cfg(feature = "account")]
mod me;
#[cfg(feature = "account")]
pub use me::MePatchCurrentCredentials;
#[cfg(feature = "account")]
pub use me::Me;
#[cfg(feature = "account")]
#[doc(alias = "Me Patch")]
pub use me::MePatch;
#[cfg(any(feature = "instances", feature = "organizations"))]
mod mfa_mode;
#[cfg(any(feature = "instances", feature = "organizations"))]
#[doc(alias = "Mfa Mode")]
pub use mfa_mode::MfaMode;
#[cfg(feature = "applications")]
mod mqtt_publish_body;
#[cfg(feature = "applications")]
#[doc(alias = "Mqtt Publish Body", alias = "Mqtt Publish")]
pub use mqtt_publish_body::MqttPublishBody;
#[cfg(feature = "devices")]
mod multi_device_command;
#[cfg(feature = "devices")]
#[doc(alias = "Multi Device Command", alias = "Multi Device")]
pub use multi_device_command::MultiDeviceCommand;
#[cfg(feature = "account")]
mod multi_factor_auth_disable;
#[cfg(feature = "account")]
#[doc(alias = "Multi Factor Auth Disable", alias = "Multi Factor Auth")]
pub use multi_factor_auth_disable::MultiFactorAuthDisable;
#[cfg(feature = "account")]
mod multi_factor_auth_enable;
#[cfg(feature = "account")]
#[doc(alias = "Multi Factor Auth Enable", alias = "Multi Factor Auth")]
pub use multi_factor_auth_enable::MultiFactorAuthEnable;
#[cfg(feature = "account")]
mod multi_factor_auth_info;
#[cfg(feature = "account")]
#[doc(alias = "Multi Factor Auth Info", alias = "Multi Factor Auth")]
pub use multi_factor_auth_info::MultiFactorAuthInfo;
#[cfg(any(feature = "account", feature = "experiences"))]
mod named_resource;
#[cfg(any(feature = "account", feature = "experiences"))]
#[doc(alias = "Named Resource")]
pub use named_resource::NamedResource;
#[cfg(feature = "notebooks")]
mod notebook;
#[cfg(feature = "notebooks")]
pub use notebook::{NotebookExecutionLogStatus, NotebookId, NotebookOutputExecutionResultFileName, NotebookStats};
#[cfg(feature = "notebooks")]
pub use notebook::Notebook;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Data Export Options", alias = "Notebook Data Export")]
pub use notebook::NotebookDataExportOptions;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Execution Input", alias = "Notebook Execution")]
pub use notebook::NotebookExecutionInput;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Execution Log", alias = "Notebook Execution")]
pub use notebook::NotebookExecutionLog;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Execution Logs", alias = "Notebook Execution")]
pub use notebook::NotebookExecutionLogs;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Execution Options", alias = "Notebook Execution")]
pub use notebook::NotebookExecutionOptions;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Execution Output", alias = "Notebook Execution")]
pub use notebook::NotebookExecutionOutput;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Image Version", alias = "Notebook Image")]
pub use notebook::NotebookImageVersion;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Input")]
pub use notebook::NotebookInput;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Input Application File", alias = "Notebook Input Application")]
pub use notebook::NotebookInputApplicationFile;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Input Data Table", alias = "Notebook Input Data")]
pub use notebook::NotebookInputDataTable;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Input Device Connection History", alias = "Notebook Input Device Connection")]
pub use notebook::NotebookInputDeviceConnectionHistory;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Input Device Data", alias = "Notebook Input Device")]
pub use notebook::NotebookInputDeviceData;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Input Device Metadata", alias = "Notebook Input Device")]
pub use notebook::NotebookInputDeviceMetadata;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Input Event Data", alias = "Notebook Input Event")]
pub use notebook::NotebookInputEventData;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Input External Url", alias = "Notebook Input External")]
pub use notebook::NotebookInputExternalUrl;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Output")]
pub use notebook::NotebookOutput;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Output Data Table", alias = "Notebook Output Data")]
pub use notebook::NotebookOutputDataTable;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Output Directory")]
pub use notebook::NotebookOutputDirectory;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Output Execution Result", alias = "Notebook Output Execution")]
pub use notebook::NotebookOutputExecutionResult;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Output File")]
pub use notebook::NotebookOutputFile;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Output Temporary Url", alias = "Notebook Output Temporary")]
pub use notebook::NotebookOutputTemporaryUrl;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Patch")]
pub use notebook::NotebookPatch;
#[cfg(feature = "notebooks")]
#[doc(alias = "Notebook Post")]
pub use notebook::NotebookPost;
#[cfg(feature = "all")]
mod notebook_device_tag;
#[cfg(feature = "all")]
#[doc(alias = "Notebook Device Tag", alias = "Notebook Device")]
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
#[doc(alias = "Notebook Minute Counts", alias = "Notebook Minute")]
pub use notebook_minute_counts::NotebookMinuteCounts;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "instances",
        feature = "notebooks",
        feature = "organizations"
    )
)]
#[doc(alias = "Notebook Minute Counts Entry")]
pub use notebook_minute_counts::NotebookMinuteCountsEntry;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
mod notebook_usage;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
#[doc(alias = "Notebook Usage")]
pub use notebook_usage::NotebookUsage;
#[cfg(feature = "notebooks")]
mod notebooks;
#[cfg(feature = "notebooks")]
pub use notebooks::Notebooks;
#[cfg(feature = "instances")]
mod notification_rule;
#[cfg(feature = "instances")]
pub use notification_rule::{
    NotificationRuleConfigMaxFrequency, NotificationRuleDeliveryLogEmail,
    NotificationRuleDeliveryLogEvaluation,
    NotificationRuleDeliveryLogEvaluationMaxFrequency,
    NotificationRuleDeliveryLogRequestedByType, NotificationRuleId,
};
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule")]
pub use notification_rule::NotificationRule;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule Config")]
pub use notification_rule::NotificationRuleConfig;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule Delivery Log", alias = "Notification Rule Delivery")]
pub use notification_rule::NotificationRuleDeliveryLog;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule Delivery Logs", alias = "Notification Rule Delivery")]
pub use notification_rule::NotificationRuleDeliveryLogs;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule Email Config", alias = "Notification Rule Email")]
pub use notification_rule::NotificationRuleEmailConfig;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule Evaluation Options", alias = "Notification Rule Evaluation")]
pub use notification_rule::NotificationRuleEvaluationOptions;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule Patch")]
pub use notification_rule::NotificationRulePatch;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule Post")]
pub use notification_rule::NotificationRulePost;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule Recipients")]
pub use notification_rule::NotificationRuleRecipients;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rule Type")]
pub use notification_rule::NotificationRuleType;
#[cfg(feature = "instances")]
mod notification_rules;
#[cfg(feature = "instances")]
#[doc(alias = "Notification Rules")]
pub use notification_rules::NotificationRules;
#[cfg(feature = "all")]
mod oauth_auth_method;
#[cfg(feature = "all")]
#[doc(alias = "Oauth Auth Method", alias = "Oauth Auth")]
pub use oauth_auth_method::OauthAuthMethod;
#[cfg(feature = "all")]
mod oauth_client;
#[cfg(feature = "all")]
#[doc(alias = "Oauth Client")]
pub use oauth_client::OauthClient;
#[cfg(feature = "all")]
#[doc(alias = "Oauth Client Post")]
pub use oauth_client::OauthClientPost;
#[cfg(feature = "all")]
mod oauth_dcr_error;
#[cfg(feature = "all")]
pub use oauth_dcr_error::OauthDcrErrorError;
#[cfg(feature = "all")]
#[doc(alias = "Oauth Dcr Error", alias = "Oauth Dcr")]
pub use oauth_dcr_error::OauthDcrError;
#[cfg(feature = "all")]
mod oauth_error;
#[cfg(feature = "all")]
pub use oauth_error::OauthErrorError;
#[cfg(feature = "all")]
#[doc(alias = "Oauth Error")]
pub use oauth_error::OauthError;
#[cfg(feature = "all")]
mod oauth_grant_type;
#[cfg(feature = "all")]
#[doc(alias = "Oauth Grant Type", alias = "Oauth Grant")]
pub use oauth_grant_type::OauthGrantType;
#[cfg(feature = "account")]
mod oauth_scope;
#[cfg(feature = "account")]
#[doc(alias = "Oauth Scope")]
pub use oauth_scope::OauthScope;
#[cfg(feature = "account")]
mod oauth_token_id;
#[cfg(feature = "account")]
pub use oauth_token_id::OauthTokenId;
#[cfg(any(feature = "instances", feature = "organizations"))]
mod org;
#[cfg(any(feature = "instances", feature = "organizations"))]
pub use org::OrgBannerLevel;
#[cfg(any(feature = "instances", feature = "organizations"))]
pub use org::Org;
#[cfg(any(feature = "instances", feature = "organizations"))]
#[doc(alias = "Org Banner")]
pub use org::OrgBanner;
#[cfg(any(feature = "instances", feature = "organizations"))]
#[doc(alias = "Org Invite")]
pub use org::OrgInvite;
#[cfg(any(feature = "instances", feature = "organizations"))]
#[doc(alias = "Org Invite Post")]
pub use org::OrgInvitePost;
#[cfg(any(feature = "instances", feature = "organizations"))]
#[doc(alias = "Org Limits")]
pub use org::OrgLimits;
#[cfg(any(feature = "instances", feature = "organizations"))]
#[doc(alias = "Org Member")]
pub use org::OrgMember;
#[cfg(any(feature = "instances", feature = "organizations"))]
#[doc(alias = "Org Summary")]
pub use org::OrgSummary;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "dashboards",
        feature = "instances",
        feature = "organizations"
    )
)]
mod org_id;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "dashboards",
        feature = "instances",
        feature = "organizations"
    )
)]
pub use org_id::OrgId;
#[cfg(feature = "organizations")]
mod org_invite_action;
#[cfg(feature = "organizations")]
#[doc(alias = "Org Invite Action")]
pub use org_invite_action::OrgInviteAction;
#[cfg(feature = "account")]
mod org_invite_action_user;
#[cfg(feature = "account")]
pub use org_invite_action_user::OrgInviteActionUserAction;
#[cfg(feature = "account")]
#[doc(alias = "Org Invite Action User")]
pub use org_invite_action_user::OrgInviteActionUser;
#[cfg(feature = "instances")]
mod org_invite_collection;
#[cfg(feature = "instances")]
#[doc(alias = "Org Invite Collection")]
pub use org_invite_collection::OrgInviteCollection;
#[cfg(feature = "organizations")]
mod org_invite_info;
#[cfg(feature = "organizations")]
#[doc(alias = "Org Invite Info")]
pub use org_invite_info::OrgInviteInfo;
#[cfg(feature = "organizations")]
mod org_invite_result;
#[cfg(feature = "organizations")]
#[doc(alias = "Org Invite Result")]
pub use org_invite_result::OrgInviteResult;
#[cfg(feature = "account")]
mod org_invite_result_user;
#[cfg(feature = "account")]
pub use org_invite_result_user::OrgInviteResultUserResult;
#[cfg(feature = "account")]
#[doc(alias = "Org Invite Result User")]
pub use org_invite_result_user::OrgInviteResultUser;
#[cfg(feature = "account")]
mod org_invite_user;
#[cfg(feature = "account")]
pub use org_invite_user::OrgInviteUserInvitedBy;
#[cfg(feature = "account")]
#[doc(alias = "Org Invite User")]
pub use org_invite_user::OrgInviteUser;
#[cfg(feature = "organizations")]
mod org_invites;
#[cfg(feature = "organizations")]
#[doc(alias = "Org Invites")]
pub use org_invites::OrgInvites;
#[cfg(feature = "account")]
mod org_invites_user;
#[cfg(feature = "account")]
#[doc(alias = "Org Invites User")]
pub use org_invites_user::OrgInvitesUser;
#[cfg(feature = "organizations")]
mod org_member_patch;
#[cfg(feature = "organizations")]
#[doc(alias = "Org Member Patch")]
pub use org_member_patch::OrgMemberPatch;
#[cfg(feature = "organizations")]
mod org_patch;
#[cfg(feature = "organizations")]
#[doc(alias = "Org Patch")]
pub use org_patch::OrgPatch;
#[cfg(feature = "organizations")]
mod org_post;
#[cfg(feature = "organizations")]
#[doc(alias = "Org Post")]
pub use org_post::OrgPost;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "organizations"))]
mod org_role;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "organizations"))]
#[doc(alias = "Org Role")]
pub use org_role::OrgRole;
#[cfg(feature = "instances")]
mod org_role_info;
#[cfg(feature = "instances")]
#[doc(alias = "Org Role Info")]
pub use org_role_info::OrgRoleInfo;
#[cfg(feature = "all")]
mod organization_scope;
#[cfg(feature = "all")]
#[doc(alias = "Organization Scope")]
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
#[doc(alias = "Owner Type")]
pub use owner_type::OwnerType;
#[cfg(feature = "workflows")]
mod palette_custom_node;
#[cfg(feature = "workflows")]
#[doc(alias = "Palette Custom Node", alias = "Palette Custom")]
pub use palette_custom_node::PaletteCustomNode;
#[cfg(feature = "all")]
mod palette_instance_node;
#[cfg(feature = "all")]
#[doc(alias = "Palette Instance Node", alias = "Palette Instance")]
pub use palette_instance_node::PaletteInstanceNode;
#[cfg(feature = "workflows")]
mod palette_response;
#[cfg(feature = "workflows")]
#[doc(alias = "Palette Response")]
pub use palette_response::PaletteResponse;
#[cfg(feature = "all")]
mod password_reset_finish;
#[cfg(feature = "all")]
#[doc(alias = "Password Reset Finish", alias = "Password Reset")]
pub use password_reset_finish::PasswordResetFinish;
#[cfg(feature = "all")]
mod password_reset_input;
#[cfg(feature = "all")]
#[doc(alias = "Password Reset Input", alias = "Password Reset")]
pub use password_reset_input::PasswordResetInput;
#[cfg(feature = "all")]
mod password_reset_response;
#[cfg(feature = "all")]
#[doc(alias = "Password Reset Response", alias = "Password Reset")]
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
#[doc(alias = "Payload Counts Breakdown", alias = "Payload Counts")]
pub use payload_counts_breakdown::PayloadCountsBreakdown;
#[cfg(
    any(
        feature = "account",
        feature = "applications",
        feature = "devices",
        feature = "instances",
        feature = "organizations"
    )
)]
#[doc(alias = "Payload Counts Breakdown Entry")]
pub use payload_counts_breakdown::PayloadCountsBreakdownEntry;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
mod payload_stats;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
#[doc(alias = "Payload Stats")]
pub use payload_stats::PayloadStats;
#[cfg(feature = "applications")]
mod period_summaries;
#[cfg(feature = "applications")]
#[doc(alias = "Period Summaries")]
pub use period_summaries::PeriodSummaries;
#[cfg(feature = "account")]
mod recent_item;
#[cfg(feature = "account")]
#[doc(alias = "Recent Item")]
pub use recent_item::RecentItem;
#[cfg(feature = "account")]
#[doc(alias = "Recent Item List")]
pub use recent_item::RecentItemList;
#[cfg(feature = "account")]
#[doc(alias = "Recent Item Type")]
pub use recent_item::RecentItemType;
#[cfg(feature = "instances")]
mod report_date_group;
#[cfg(feature = "instances")]
#[doc(alias = "Report Date Group", alias = "Report Date")]
pub use report_date_group::ReportDateGroup;
#[cfg(feature = "instances")]
mod report_resource_group;
#[cfg(feature = "instances")]
#[doc(alias = "Report Resource Group", alias = "Report Resource")]
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
    ResourceJobExecutionLogExecutionSummary, ResourceJobExecutionLogStatus,
    ResourceJobId, ResourceJobMaxIterationConcurrency,
};
#[cfg(feature = "workflows")]
#[doc(alias = "Resource Job")]
pub use resource_job::ResourceJob;
#[cfg(feature = "workflows")]
#[doc(alias = "Resource Job Execution Log", alias = "Resource Job Execution")]
pub use resource_job::ResourceJobExecutionLog;
#[cfg(feature = "workflows")]
#[doc(alias = "Resource Job Execution Logs", alias = "Resource Job Execution")]
pub use resource_job::ResourceJobExecutionLogs;
#[cfg(feature = "workflows")]
#[doc(alias = "Resource Job Execution Options", alias = "Resource Job Execution")]
pub use resource_job::ResourceJobExecutionOptions;
#[cfg(feature = "workflows")]
#[doc(alias = "Resource Job Patch")]
pub use resource_job::ResourceJobPatch;
#[cfg(feature = "workflows")]
#[doc(alias = "Resource Job Post")]
pub use resource_job::ResourceJobPost;
#[cfg(feature = "workflows")]
#[doc(alias = "Resource Job Resource Type", alias = "Resource Job Resource")]
pub use resource_job::ResourceJobResourceType;
#[cfg(feature = "workflows")]
mod resource_jobs;
#[cfg(feature = "workflows")]
#[doc(alias = "Resource Jobs")]
pub use resource_jobs::ResourceJobs;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "organizations"))]
mod resource_role;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "organizations"))]
pub use resource_role::ResourceRoleRole;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances", feature = "organizations"))]
#[doc(alias = "Resource Role")]
pub use resource_role::ResourceRole;
#[cfg(any(feature = "account", feature = "organizations"))]
mod resource_transfer;
#[cfg(any(feature = "account", feature = "organizations"))]
#[doc(alias = "Resource Transfer")]
pub use resource_transfer::ResourceTransfer;
#[cfg(feature = "account")]
mod saml_response;
#[cfg(feature = "account")]
#[doc(alias = "Saml Response")]
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
#[doc(alias = "Sort Direction")]
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
#[doc(alias = "Source Type")]
pub use source_type::SourceType;
#[cfg(feature = "account")]
mod sso_request;
#[cfg(feature = "account")]
#[doc(alias = "Sso Request")]
pub use sso_request::SsoRequest;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
mod storage_usage;
#[cfg(any(feature = "account", feature = "applications", feature = "instances", feature = "organizations"))]
#[doc(alias = "Storage Usage")]
pub use storage_usage::StorageUsage;
#[cfg(any(feature = "instances", feature = "organizations"))]
mod subscription_status;
#[cfg(any(feature = "instances", feature = "organizations"))]
#[doc(alias = "Subscription Status")]
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
#[doc(alias = "Success With Execution Id", alias = "Success With Execution")]
pub use success_with_execution_id::SuccessWithExecutionId;
#[cfg(feature = "all")]
mod suggest_finish_reason;
#[cfg(feature = "all")]
#[doc(alias = "Suggest Finish Reason", alias = "Suggest Finish")]
pub use suggest_finish_reason::SuggestFinishReason;
#[cfg(feature = "all")]
mod suggest_function_post;
#[cfg(feature = "all")]
#[doc(alias = "Suggest Function Post", alias = "Suggest Function")]
pub use suggest_function_post::SuggestFunctionPost;
#[cfg(feature = "all")]
mod suggest_function_response;
#[cfg(feature = "all")]
#[doc(alias = "Suggest Function Response", alias = "Suggest Function")]
pub use suggest_function_response::SuggestFunctionResponse;
#[cfg(feature = "all")]
mod suggested_block_code;
#[cfg(feature = "all")]
#[doc(alias = "Suggested Block Code", alias = "Suggested Block")]
pub use suggested_block_code::SuggestedBlockCode;
#[cfg(feature = "all")]
mod suggested_function;
#[cfg(feature = "all")]
#[doc(alias = "Suggested Function")]
pub use suggested_function::SuggestedFunction;
#[cfg(any(feature = "devices", feature = "instances"))]
mod tag;
#[cfg(any(feature = "devices", feature = "instances"))]
pub use tag::Tag;
#[cfg(feature = "devices")]
mod tag_keys_response;
#[cfg(feature = "devices")]
#[doc(alias = "Tag Keys Response", alias = "Tag Keys")]
pub use tag_keys_response::TagKeysResponse;
#[cfg(feature = "devices")]
mod tag_values_response;
#[cfg(feature = "devices")]
#[doc(alias = "Tag Values Response", alias = "Tag Values")]
pub use tag_values_response::TagValuesResponse;
#[cfg(feature = "applications")]
mod template_id;
#[cfg(feature = "applications")]
pub use template_id::TemplateId;
#[cfg(feature = "applications")]
mod template_keywords;
#[cfg(feature = "applications")]
#[doc(alias = "Template Keywords")]
pub use template_keywords::TemplateKeywords;
#[cfg(feature = "data")]
mod time_series_data;
#[cfg(feature = "data")]
#[doc(alias = "Time Series Data", alias = "Time Series")]
pub use time_series_data::TimeSeriesData;
#[cfg(feature = "data")]
mod time_series_device;
#[cfg(feature = "data")]
#[doc(alias = "Time Series Device", alias = "Time Series")]
pub use time_series_device::TimeSeriesDevice;
#[cfg(feature = "data")]
mod time_series_query;
#[cfg(feature = "data")]
#[doc(alias = "Time Series Query", alias = "Time Series")]
pub use time_series_query::TimeSeriesQuery;
#[cfg(any(feature = "devices", feature = "events", feature = "notebooks"))]
mod time_value;
#[cfg(any(feature = "devices", feature = "events", feature = "notebooks"))]
#[doc(alias = "Time Value")]
pub use time_value::TimeValue;
#[cfg(any(feature = "devices", feature = "events", feature = "notebooks"))]
#[doc(alias = "Time Value Date")]
pub use time_value::TimeValueDate;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
mod token_org_role;
#[cfg(any(feature = "account", feature = "credentials", feature = "instances"))]
#[doc(alias = "Token Org Role", alias = "Token Org")]
pub use token_org_role::TokenOrgRole;
#[cfg(any(feature = "account", feature = "credentials"))]
mod topic_filter_type;
#[cfg(any(feature = "account", feature = "credentials"))]
#[doc(alias = "Topic Filter Type", alias = "Topic Filter")]
pub use topic_filter_type::TopicFilterType;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
mod trigger_meta;
#[cfg(any(feature = "credentials", feature = "experiences", feature = "instances", feature = "workflows"))]
pub use trigger_meta::TriggerMeta;
#[cfg(feature = "account")]
mod user_credentials;
#[cfg(feature = "account")]
#[doc(alias = "User Credentials")]
pub use user_credentials::UserCredentials;
#[cfg(any(feature = "account", feature = "instances", feature = "legacy", feature = "organizations"))]
mod user_id;
#[cfg(any(feature = "account", feature = "instances", feature = "legacy", feature = "organizations"))]
pub use user_id::UserId;
#[cfg(any(feature = "account", feature = "instances"))]
mod user_limits;
#[cfg(any(feature = "account", feature = "instances"))]
#[doc(alias = "User Limits")]
pub use user_limits::UserLimits;
#[cfg(feature = "account")]
mod user_oauth_token;
#[cfg(feature = "account")]
pub use user_oauth_token::{UserOauthTokenOauth, UserOauthTokenOauthAuthorizationStatus, UserOauthTokenPostOauth};
#[cfg(feature = "account")]
#[doc(alias = "User Oauth Token", alias = "User Oauth")]
pub use user_oauth_token::UserOauthToken;
#[cfg(feature = "account")]
#[doc(alias = "User Oauth Token Patch")]
pub use user_oauth_token::UserOauthTokenPatch;
#[cfg(feature = "account")]
#[doc(alias = "User Oauth Token Post")]
pub use user_oauth_token::UserOauthTokenPost;
#[cfg(feature = "account")]
mod user_oauth_tokens;
#[cfg(feature = "account")]
#[doc(alias = "User Oauth Tokens", alias = "User Oauth")]
pub use user_oauth_tokens::UserOauthTokens;
#[cfg(feature = "all")]
mod user_post;
#[cfg(feature = "all")]
pub use user_post::UserPostOauth;
#[cfg(feature = "all")]
#[doc(alias = "User Post")]
pub use user_post::UserPost;
#[cfg(feature = "all")]
mod user_scope;
#[cfg(feature = "all")]
#[doc(alias = "User Scope")]
pub use user_scope::UserScope;
#[cfg(any(feature = "account", feature = "instances"))]
mod user_summary;
#[cfg(any(feature = "account", feature = "instances"))]
#[doc(alias = "User Summary")]
pub use user_summary::UserSummary;
#[cfg(feature = "dashboards")]
mod validate_context_error;
#[cfg(feature = "dashboards")]
#[doc(alias = "Validate Context Error", alias = "Validate Context")]
pub use validate_context_error::ValidateContextError;
#[cfg(feature = "dashboards")]
mod validate_context_success;
#[cfg(feature = "dashboards")]
#[doc(alias = "Validate Context Success", alias = "Validate Context")]
pub use validate_context_success::ValidateContextSuccess;
#[cfg(feature = "dashboards")]
mod validated_context_attribute;
#[cfg(feature = "dashboards")]
#[doc(alias = "Validated Context Attribute", alias = "Validated Context")]
pub use validated_context_attribute::ValidatedContextAttribute;
#[cfg(feature = "dashboards")]
mod validated_context_dashboard;
#[cfg(feature = "dashboards")]
#[doc(alias = "Validated Context Dashboard", alias = "Validated Context")]
pub use validated_context_dashboard::ValidatedContextDashboard;
#[cfg(feature = "dashboards")]
mod validated_context_device;
#[cfg(feature = "dashboards")]
#[doc(alias = "Validated Context Device", alias = "Validated Context")]
pub use validated_context_device::ValidatedContextDevice;
#[cfg(feature = "dashboards")]
mod validated_context_value;
#[cfg(feature = "dashboards")]
#[doc(alias = "Validated Context Value", alias = "Validated Context")]
pub use validated_context_value::ValidatedContextValue;
#[cfg(feature = "applications")]
mod validation_error;
#[cfg(feature = "applications")]
#[doc(alias = "Validation Error")]
pub use validation_error::ValidationError;
#[cfg(feature = "applications")]
mod validation_errors;
#[cfg(feature = "applications")]
#[doc(alias = "Validation Errors")]
pub use validation_errors::ValidationErrors;
#[cfg(any(feature = "experiences", feature = "workflows"))]
mod version_sort_field;
#[cfg(any(feature = "experiences", feature = "workflows"))]
pub use version_sort_field::VersionSortField;
#[cfg(feature = "workflows")]
mod virtual_button_press;
#[cfg(feature = "workflows")]
#[doc(alias = "Virtual Button Press", alias = "Virtual Button")]
pub use virtual_button_press::VirtualButtonPress;
#[cfg(feature = "workflows")]
mod webhook;
#[cfg(feature = "workflows")]
pub use webhook::WebhookId;
#[cfg(feature = "workflows")]
pub use webhook::Webhook;
#[cfg(feature = "workflows")]
#[doc(alias = "Webhook Buffer Cast", alias = "Webhook Buffer")]
pub use webhook::WebhookBufferCast;
#[cfg(feature = "workflows")]
#[doc(alias = "Webhook Patch")]
pub use webhook::WebhookPatch;
#[cfg(feature = "workflows")]
#[doc(alias = "Webhook Post")]
pub use webhook::WebhookPost;
#[cfg(feature = "workflows")]
#[doc(alias = "Webhook Verification Type", alias = "Webhook Verification")]
pub use webhook::WebhookVerificationType;
#[cfg(feature = "workflows")]
mod webhooks;
#[cfg(feature = "workflows")]
pub use webhooks::Webhooks;

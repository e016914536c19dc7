// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::{ExperienceEndpoints, ExperienceViews, FlowVersions, Flows};

/// The views, endpoints, workflows and workflow versions linked to an endpoint or a view.
///
/// Used by
/// [`experienceEndpoint.linkedResources`](crate::resources::experience_endpoint::LinkedResources),
/// [`experienceView.linkedResources`](crate::resources::experience_view::LinkedResources).
#[non_exhaustive]
pub struct ExperienceLinkedResources {
    pub experience_views: Option<ExperienceViews>,
    pub experience_endpoints: Option<ExperienceEndpoints>,
    pub flows: Option<Flows>,
    pub flow_versions: Option<FlowVersions>,
}
record!(ExperienceLinkedResources: Default {
    "experienceViews" => optional(experience_views),
    "experienceEndpoints" => optional(experience_endpoints),
    "flows" => optional(flows),
    "flowVersions" => optional(flow_versions),
});

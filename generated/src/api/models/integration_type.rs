// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Integration Type.
///
/// The kind of source that an integration connects to.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationType {
    /// `azureEventHub`.
    AzureEventHub,
    /// `googlePubSub`.
    GooglePubSub,
    /// `mqtt`.
    Mqtt,
    /// `particle`.
    Particle,
    /// `sqs`.
    Sqs,
    /// `websocket`.
    Websocket,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(IntegrationType {
    "azureEventHub" => AzureEventHub,
    "googlePubSub" => GooglePubSub,
    "mqtt" => Mqtt,
    "particle" => Particle,
    "sqs" => Sqs,
    "websocket" => Websocket,
});

//! A typed client for the Losant REST API.

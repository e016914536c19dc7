//! Tests across the crates of the workspace; everything is in `tests/`.

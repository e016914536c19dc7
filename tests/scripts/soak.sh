#!/usr/bin/env bash
# A soak of the client on loopback: soak.sh [calls, default 100000] [at a time, default 64].
# Prints the counts, and fails when a call ended otherwise than documented, was sent once too often,
# or memory grew.
set -euo pipefail
cd "$(dirname "$0")/../.."

cargo run --release --locked -p tests --bin soak -- "$@"

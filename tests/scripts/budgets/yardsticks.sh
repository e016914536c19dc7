# shellcheck shell=bash
# Sourced by budgets.sh: well-kept crates of the same kind, which are built in the same sitting.
# shellcheck disable=SC2154 # `work` and `target` are the caller's

# Crates of models and of a client for a large API, each with what makes it most alike.
k8s_openapi='k8s-openapi = { version = "=0.26.1", features = ["latest"] }'
aws_sdk_iot='aws-sdk-iot = { version = "=1.135.0", default-features = false }'

# crate NAME DEPENDENCIES [MAIN]: an empty application in $target/NAME, if what it needs can be had
crate() {
  local folder=$target/$1 nothing='fn main() {}'
  mkdir -p "$folder/src"
  # The profile is ours, so that debug information weighs the same.
  printf '[package]\nname = "%s"\nversion = "0.1.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n%s\n\n[profile.dev]\ndebug = "line-tables-only"\n' \
    "$1" "$2" > "$folder/Cargo.toml"
  printf '%s\n' "${3:-$nothing}" > "$folder/src/main.rs"
  cargo fetch --quiet --manifest-path "$folder/Cargo.toml" > "$work/log" 2>&1 || {
    skip "the comparison with $1: $(grep -m 1 -E 'error|failed' "$work/log" || echo 'it cannot be fetched')"
    return 1
  }
}

has_k8s() { [ -n "${k8s-}" ] || { crate k8s-openapi-alone "$k8s_openapi" && k8s=yes || k8s=no; }; [ "$k8s" = yes ]; }
has_aws() { [ -n "${aws-}" ] || { crate aws-sdk-iot-alone "$aws_sdk_iot" && aws=yes || aws=no; }; [ "$aws" = yes ]; }

# in_yardstick CRATE COMMAND…: cargo there, with a target folder of its own
in_yardstick() {
  local crate=$1
  shift
  env CARGO_TARGET_DIR="$target/$crate-alone/target" cargo "$@" --manifest-path "$target/$crate-alone/Cargo.toml"
}

# forget_yardstick CRATE: the crate alone is compiled again
forget_yardstick() {
  quiet in_yardstick "$1" clean -p "$1"
  quiet in_yardstick "$1" clean -p "$1" --release
}

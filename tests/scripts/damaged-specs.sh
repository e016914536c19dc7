#!/usr/bin/env bash
# Compiles a sample of the damaged specs that the generator accepts: tests/scripts/damaged-specs.sh [HOW_MANY]
# Each becomes a client of its own, with all features and with the models alone (see corpus.sh).
set -euo pipefail
many=${1:-20}
root=$(cd "$(dirname "$0")/../.." && pwd)
kept=$(mktemp -d)
trap 'rm -rf "$kept"' EXIT

# about one in five is accepted, and some of those are unchanged
FIRE_CASES=$((many * 12)) FIRE_KEEP=$kept cargo test --quiet --manifest-path "$root/Cargo.toml" -p tests \
  --test generator n4_damaged_pages_of_the_spec > "$kept/output" || { cat "$kept/output"; exit 1; }
compiled=0
failed=0
for spec in $(find "$kept" -mindepth 1 -maxdepth 1 -type d | sort -V | head -n "$many"); do
  if "$root/tests/scripts/corpus.sh" "$spec" > "$kept/output" 2>&1; then
    compiled=$((compiled + 1))
  else
    failed=$((failed + 1))
    cat "$kept/output"
    cp -R "$spec" "$root/target/damaged-$failed"
    echo "kept as target/damaged-$failed"
  fi
done
echo "$compiled accepted specs compile, $failed do not"
[ "$failed" = 0 ]

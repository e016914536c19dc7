#!/usr/bin/env bash
# Generates the client of a spec into a copy of the generated crate, checks that it compiles, and says
# how large it is: tests/scripts/corpus.sh SPEC [TARGET_DIR]
#
# The copy gets the spec's groups as features, so a spec with other groups than ours is no error.
set -euo pipefail
spec=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
target=${2:-$root/target/corpus}
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

cp -R "$root/Cargo.toml" "$root/Cargo.lock" "$copy"
mkdir "$copy/generated"
# the whole crate: its manifest names examples and benches
cp -R "$root/generated/." "$copy/generated"
rm -rf "$copy/generated/src/api"
sed -i.bak -e 's/^members = .*/members = ["generated"]/' -e '/^\[profile\.dev\.package/,$d' "$copy/Cargo.toml"

# The features that are no groups stay; each group becomes one, and `all` holds them. Examples and
# benches name resources of ours, as does the sample in `lib.rs`, by the feature of a group.
groups=$(tr '\r' '\n' 2>/dev/null < "$spec/api.toml" |
  sed -n '/^\[groups\]/,/^\[/s/^\([A-Za-z0-9_-]*\) *=.*/\1/p' || true)
awk -v groups="$groups" '
  /^\[/ { skipped = /^\[\[/ || /^\[dev-dependencies\]/ }
  skipped { next }
  /^all = \[/ { inside = 1 }
  !inside && !(features && /^[a-z-]+ = \[\]$/) { print }
  /^\[/ { features = /^\[features\]/ }
  inside && /\]/ {
    inside = 0
    count = split(groups, names, "\n")
    list = ""
    for (at = 1; at <= count; at++) { print names[at] " = []"; list = list "\"" names[at] "\", " }
    print "all = [" list "]"
  }
' "$root/generated/Cargo.toml" > "$copy/generated/Cargo.toml"

cargo build --quiet --manifest-path "$root/Cargo.toml" -p codegen
"$root/target/debug/codegen" --spec "$spec" --out "$copy/generated/src/api" 2> "$copy/found" || {
  cat "$copy/found"
  exit 2
}
tail -n 1 "$copy/found"

files=$(find "$copy/generated/src/api" -name '*.rs')
code=$(cat $files | grep -v '^ *//')
echo "$(echo "$files" | wc -l) files, $(echo "$code" | wc -l) lines, $(echo "$code" | wc -c) bytes without comments"
echo "$(grep -ho '\bValue\b' $files | wc -l) mentions of free values"

start=$(date +%s)
cd "$copy/generated"
# Not `--all-features`: native-tls needs the library of the system.
for features in "--features blocking,testing,tower,tracing,chrono,jiff,time" "--no-default-features --features all"; do
  CARGO_TARGET_DIR=$target RUSTFLAGS="-D warnings -A unexpected_cfgs" cargo check --quiet $features
done
echo "compiles, $(($(date +%s) - start)) s with what it depends on"

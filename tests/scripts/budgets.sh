#!/usr/bin/env bash
# Prints what it costs to generate, compile and document the client: tests/scripts/budgets.sh [RUNS]
#
# Each line is the median of the runs (default 5). The crate is compiled alone and from nothing: what it
# depends on is built before, in target/budgets. Processor time stands beside wall time, which is of little
# worth on a busy machine. Memory is that of the largest process. Five runs take some twelve minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CARGO_INCREMENTAL=0 CARGO_TARGET_DIR=${BUDGETS_TARGET:-$PWD/target/budgets}

memory=yes
/usr/bin/time -f %M true 2> "$work/memory" || { memory=; echo "GNU time is not there: no memory is measured"; }

# timed COMMAND…: adds wall time, processor time and kilobytes to the measurements
timed() {
  if [ $memory ]; then
    /usr/bin/time -a -o "$work/times" -f '%e %U %S %M' "$@" > "$work/log" 2>&1 || fail "$@"
  else
    local TIMEFORMAT='%R %U %S 0'
    { time "$@" > "$work/log" 2>&1 || fail "$@"; } 2>> "$work/times"
  fi
}

fail() { echo "failed: $*"; cat "$work/log"; exit 1; }

forget() { cargo clean -q -p generated && cargo clean -q -p generated --release; }

# row LABEL BUDGET: medians of the measurements, as one line
row() {
  awk '{ print $1 }' "$work/times" | median > "$work/wall"
  awk '{ print $2 + $3 }' "$work/times" | median > "$work/cpu"
  awk '{ print $4 / 1024 }' "$work/times" | median > "$work/peak"
  paste "$work/wall" "$work/cpu" "$work/peak" | awk -v label="$1" -v budget="$2" '
    { printf "| %-46s | %6.2f s | %6.2f s | %s | %s |\n", label, $1, $2, $3 ? sprintf("%5.0f MB", $3) : "-", budget }'
}

median() { sort -n | awk '{ all[NR] = $1 } END { print NR % 2 ? all[(NR + 1) / 2] : (all[NR / 2] + all[NR / 2 + 1]) / 2 }'; }

# compile LABEL BUDGET COMMAND…: the crate alone, from nothing
compile() {
  local label=$1 budget=$2
  shift 2
  "$@" > "$work/log" 2>&1 || fail "$@" # what it depends on
  : > "$work/times"
  for ((run = 0; run < runs; run++)); do
    forget
    timed "$@"
  done
  row "$label" "$budget"
}

# repeat LABEL BUDGET COMMAND…: as it is, with one run before that does not count
repeat() {
  local label=$1 budget=$2
  shift 2
  timed "$@"
  : > "$work/times"
  for ((run = 0; run < runs; run++)); do timed "$@"; done
  row "$label" "$budget"
}

into_nothing() { rm -rf "$work/out" && "$codegen" --out "$work/out"; }

size() { # LABEL PATTERN BUDGET: lines and bytes of machine-written code without the lines of a pattern
  find generated/src/api -name '*.rs' -exec cat {} + | grep -vE "$2" |
    awk -v label="$1" -v budget="$3" '{ bytes += length($0) + 1 }
      END { printf "| %-46s | %d lines | %.2f MB | | %s |\n", label, NR, bytes / 1e6, budget }'
}

echo "| $runs runs, median | wall time | processor time | peak memory | budget |"
echo "| --- | --- | --- | --- | --- |"
size "machine-written code" '^$^' "-"
size "the same without documentation and examples" '^ *(//[/!]|#\[doc)' "42,000 lines, 1.8 MB"

cargo build -q --locked --release -p codegen
codegen=$CARGO_TARGET_DIR/release/codegen
export codegen work
export -f into_nothing
repeat "regeneration, all files written (release)" "0.2 s" bash -c into_nothing
repeat "regeneration, nothing changed (release)" "0.2 s" "$codegen"
repeat "cargo run -p codegen, nothing changed (debug)" "1 s" cargo run -q --locked -p codegen

crate=(--locked -p generated)
compile "check" "15 s, 1000 MB" cargo check "${crate[@]}"
all=$(cat "$work/cpu")

# Each group once, to find the one that costs most.
groups=$(sed -n '/^all = \[/,/^\]/p' generated/Cargo.toml | grep -o '"[a-z-]*"' | tr -d '"')
for group in $groups; do
  : > "$work/times"
  forget
  timed cargo check "${crate[@]}" --no-default-features --features "client,rustls,$group"
  cpu=$(awk '{ print $2 + $3 }' "$work/times")
  echo "$cpu $group" >> "$work/groups"
done
largest=$(sort -n "$work/groups" | awk 'END { print $2 }')
for group in "$largest" devices; do
  compile "check with the group $group only" "35 % of all" \
    cargo check "${crate[@]}" --no-default-features --features "client,rustls,$group"
  awk -v all="$all" -v group="$group" '{ printf "| %-46s | | %.0f %% | | 35 %% |\n", "  of the time of all", 100 * $1 / all }' "$work/cpu"
done
median_group=$(awk '{ print $1 }' "$work/groups" | median)
awk -v all="$all" -v one="$median_group" 'BEGIN { printf "| %-46s | | %.0f %% | | 35 %% |\n", "  the median of all groups", 100 * one / all }'
compile "check of the types only" "-" cargo check "${crate[@]}" --no-default-features --features all

compile "debug build" "25 s" cargo build "${crate[@]}"
ls -S "$CARGO_TARGET_DIR"/debug/deps/liblosant-*.rlib | head -n 1 | xargs wc -c |
  awk '{ printf "| %-46s | %.0f MB | | | 100 MB |\n", "  its rlib", $1 / 1e6 }'
compile "release build" "30 s" cargo build "${crate[@]}" --release
compile "cargo doc" "-" cargo doc "${crate[@]}" --no-deps
compile "cargo doc with the group devices only" "-" \
  cargo doc "${crate[@]}" --no-deps --no-default-features --features client,rustls,devices

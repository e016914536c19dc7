# shellcheck shell=bash
# Sourced by budgets.sh: what the generator makes and how long it takes, and the client beside its twin.
# shellcheck disable=SC2154 # `work`, `root`, `runs` and `against` are the caller's

size() { # LABEL PATTERN BUDGET: lines and bytes without the lines of a pattern
  local found
  found=$(find generated/src/api -name '*.rs' -exec cat {} + | grep -vE "$2" |
    awk '{ bytes += length($0) + 1 } END { printf "%d lines, %.2f MB", NR, bytes / 1e6 }')
  note "$1" "$found" "$3"
}

row_code() {
  size "machine-written code" '^$^' ""
  size "the same without documentation and examples" '^ *(//[/!]|#\[doc)' "42,000 lines, 1.8 MB"
}

# All files are written; and all are formatted by rustfmt with its own settings.
into_nothing() { rm -rf "$work/out" && "$CARGO_TARGET_DIR/release/codegen" --out "$work/out"; }
formatted() { rm -rf "$work/tree" && cp -R generated/src/api "$work/tree" && rustfmt --edition 2024 --config-path "$work" "$work/tree.rs"; }

row_generate() {
  quiet cargo build --locked --release -p codegen
  quiet cargo build --locked -p codegen
  local run
  find generated/src/api -mindepth 1 -maxdepth 1 ! -name '*.md' -exec basename {} .rs \; |
    sed 's/.*/mod &;/' > "$work/tree.rs"
  : > "$work/rustfmt.toml"
  export -f into_nothing formatted
  export work
  for ((run = 0; run <= runs; run++)); do
    [ "$run" != 1 ] || rm -f "$work"/{all,rustfmt,nothing,debug}.times # the first warms up
    measure all bash -c into_nothing
    measure rustfmt bash -c formatted
    measure nothing "$CARGO_TARGET_DIR/release/codegen"
    measure debug cargo run -q --locked -p codegen
  done
  row all "regeneration, all files written (release); of rustfmt" "0.30" rustfmt
  row rustfmt "  rustfmt on the same tree" ""
  row nothing "regeneration, nothing changed (release)" ""
  row debug "\`cargo run -p codegen\`, nothing changed (debug)" "as before: see \`clone\`"
}

row_twin() {
  # Memory and wall time say nothing here: each case is a ratio of processor time, both sides in turns.
  quiet cargo bench -q --locked -p generated --bench ratios
  sed -n 's/^\(.*[^ ]\)  *ours  *\([^ ]*\)  *twin  *\([^ ]*\)  *ratio \(.*\)$/\1|\2|\3|\4/p' "$work/log" |
    while IFS='|' read -r name ours twin ratio; do note "twin: $name" "$ours of $twin" "1.05" "$ratio"; done
}

# shellcheck shell=bash
# Sourced by budgets.sh: what a fresh clone costs, and an edit, here and at the revision to compare with.
# shellcheck disable=SC2154 # `work`, `root`, `target`, `runs` and `against` are the caller's

# revision_of SIDE: HEAD (`new`), or the revision to compare with (`old`)
revision_of() { if [ "$1" = new ]; then git rev-parse HEAD; else echo "$against"; fi; }

# cloned SIDE: a clone of its revision, with nothing built
cloned() {
  local folder=$target/clone-$1
  rm -rf "$folder"
  git clone --quiet --shared --no-checkout "$root" "$folder"
  git -C "$folder" checkout --quiet --detach "$(revision_of "$1")"
  quiet cargo fetch --locked --manifest-path "$folder/Cargo.toml" # what is downloaded is no cost of ours
}

# at SIDE COMMAND…: in the clone, with its own target folder, as people build
at() { local folder=$target/clone-$1; shift; env -C "$folder" -u CARGO_INCREMENTAL CARGO_TARGET_DIR="$folder/target" "$@"; }

sides() { echo "${against:+old }new"; }

row_clone() {
  local run side
  [ -n "$against" ] || skip "the ratios of a clone: no revision is given (--against REV)"
  for ((run = 0; run < runs; run++)); do
    for side in $(sides); do
      cloned "$side"
      measure_at "first-$side" "$side" cargo run -q --locked -p codegen
      measure_at "tests-$side" "$side" cargo test -q --locked --workspace
      measure_at "again-$side" "$side" cargo run -q --locked -p codegen
    done
  done
  local than=${against:+; of ${against:0:7}}
  row first-new "a fresh clone: \`cargo run -p codegen\`$than" "0.60" first-old
  row tests-new "  then \`cargo test --workspace\`$than" "0.50" tests-old
  row again-new "  then \`cargo run -p codegen\`, nothing changed$than" "1.00" again-old
}

measure_at() { local name=$1; shift; export target; export -f at; measure "$name" bash -c 'at "$@"' at "$@"; }

# Each edit adds a function, so that something is compiled and not only read again.
row_edit() {
  local run side file what
  [ -n "$against" ] || skip "the ratios of an edit: no revision is given (--against REV)"
  for side in $(sides); do
    # the clone that the row before left, unless it is of another revision
    [ "$(git --git-dir "$target/clone-$side/.git" rev-parse HEAD 2> /dev/null)" = "$(revision_of "$side")" ] || cloned "$side"
    quiet at "$side" cargo test -q --locked --workspace --no-run
  done
  for ((run = 0; run < runs; run++)); do
    for side in $(sides); do
      for what in codegen generated; do
        file=$target/clone-$side/$what/src/lib.rs
        printf '\n#[doc(hidden)]\n#[must_use]\npub fn edited_%s_%s() -> u64 {\n    %s\n}\n' "$$" "$run" "$run" >> "$file"
        measure_at "edit-$what-$side" "$side" cargo test -q --locked --workspace --no-run
      done
    done
  done
  local than=${against:+; of ${against:0:7}}
  row edit-codegen-new "an edit in codegen, until all tests are linked$than" "0.30" edit-codegen-old
  row edit-generated-new "an edit in the runtime, until all tests are linked$than" "0.40" edit-generated-old
}

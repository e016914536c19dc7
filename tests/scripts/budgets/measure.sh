# shellcheck shell=bash
# Sourced by budgets.sh: measurements by name, and rows of the table.
# shellcheck disable=SC2154 # `work` and `runs` are the caller's

memory=yes
/usr/bin/time -f %M true > "$work/log" 2>&1 || { memory=; echo "GNU time is not there: no memory is measured" >&2; }

fail() { echo "failed: $*" >&2; tail -n 40 "$work/log" >&2; exit 1; }

# quiet COMMAND…: says nothing unless it fails
quiet() { "$@" > "$work/log" 2>&1 || fail "$@"; }

# measure NAME COMMAND…: adds wall time, processor time and kilobytes to what is known of a name
measure() {
  local name=$1
  shift
  if [ $memory ]; then
    /usr/bin/time -a -o "$work/$name.times" -f '%e %U %S %M' "$@" > "$work/log" 2>&1 || fail "$@"
  else
    local TIMEFORMAT='%R %U %S 0'
    { time "$@" > "$work/log" 2>&1 || fail "$@"; } 2>> "$work/$name.times"
  fi
}

median() { sort -n | awk '{ all[NR] = $1 } END { print NR % 2 ? all[(NR + 1) / 2] : (all[NR / 2] + all[NR / 2 + 1]) / 2 }'; }

# wall NAME, cpu NAME, peak NAME: medians, in seconds and megabytes
wall() { awk '{ print $1 }' "$work/$1.times" | median; }
cpu() { awk '{ print $2 + $3 }' "$work/$1.times" | median; }
peak() { awk '{ print $4 / 1024 }' "$work/$1.times" | median; }

# row NAME LABEL BUDGET [BASE]: a line of the table, with the ratios to a base that was measured
row() {
  local ratio=
  if [ -n "${4:-}" ] && [ -e "$work/$4.times" ]; then
    ratio="$(ratio "$(wall "$1")" "$(wall "$4")"), $(ratio "$(cpu "$1")" "$(cpu "$4")")"
  fi
  printf '| %s | %.2f s | %.2f s | %.0f MB | %s | %s |\n' "$2" "$(wall "$1")" "$(cpu "$1")" "$(peak "$1")" "$ratio" "$3"
}

# note LABEL VALUE BUDGET [RATIO]: a line for what is not a time
note() { printf '| %s | %s | | | %s | %s |\n' "$1" "$2" "${4:-}" "$3"; }

ratio() { awk -v one="$1" -v two="$2" 'BEGIN { if (two + 0) printf "%.2f", one / two; else print "-" }'; }

megabytes() { wc -c < "$1" | awk '{ printf "%.1f", $1 / 1e6 }'; }

# skip TEXT: what is left out, and why
skip() { echo "skipped: $1" >&2; }

#!/usr/bin/env bash
# The instructions of each case of generated/benches, ours against its twin's, under callgrind: the same
# ratios however busy the machine is. `tests/scripts/instructions.sh [PART OF A NAME]`; it needs valgrind.
#
# Each side runs twice, with few and with many repetitions: the difference is free of start-up.
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v valgrind > /dev/null || { echo "valgrind is not there: nothing is measured"; exit 0; }
program=$(cargo bench -q -p generated --bench ratios --no-run --message-format json |
  sed -n 's/.*"name":"ratios".*"executable":"\([^"]*\)".*/\1/p' | tail -n 1)

# count CASE SIDE TIMES
count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" run "$1" "$2" "$3" 2>&1 > /dev/null |
    sed -n 's/.*Collected : *//p'
}

printf '%-36s %12s %12s %8s\n' 'instructions of one' ours twin ratio
"$program" names | grep -F -- "${1:-}" | while read -r name; do
  case $name in *large* | *pages*) few=2 many=12 ;; *) few=50 many=550 ;; esac
  ours=$(( ($(count "$name" ours $many) - $(count "$name" ours $few)) / (many - few) ))
  twin=$(( ($(count "$name" twin $many) - $(count "$name" twin $few)) / (many - few) ))
  awk -v n="$name" -v o="$ours" -v t="$twin" 'BEGIN { printf "%-36s %12d %12d %8.3f\n", n, o, t, o / t }'
done

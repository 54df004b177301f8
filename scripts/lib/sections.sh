# shellcheck shell=bash
# A script as a row of sections: each says its name, what it found, how long it took; the end says which failed.

failed_sections=()
section_count=0

# section TITLE COMMAND…
section() {
  local title=$1 began=$EPOCHREALTIME
  shift
  printf '\n== %s\n' "$title"
  section_count=$((section_count + 1))
  if "$@" 2>&1; then
    printf -- '-- ok, %s s\n' "$(seconds_since "$began")"
  else
    failed_sections+=("$title")
    printf -- '-- FAILED, %s s\n' "$(seconds_since "$began")"
  fi
}

# skipped TITLE REASON
skipped() { printf '\n== %s\n-- skipped: %s\n' "$1" "$2"; }

seconds_since() {
  LC_ALL=C awk -v from="${1/,/.}" -v to="${EPOCHREALTIME/,/.}" 'BEGIN { printf "%.1f", to - from }'
}

# Ends the script: with 1 if any section failed.
conclude() {
  local title
  printf '\n%d of %d sections passed, %d s in all\n' \
    $((section_count - ${#failed_sections[@]})) "$section_count" "$SECONDS"
  for title in "${failed_sections[@]}"; do printf 'FAILED: %s\n' "$title"; done
  exit $((${#failed_sections[@]} > 0))
}

# shellcheck shell=bash
# In the bare Debian, as root: installs the package as the guide says.
set -euo pipefail
cd /trial
sha256sum --quiet --check SHA256SUMS
log=$(mktemp)
{ apt-get -q update && apt-get -q -y --no-install-recommends install ./bilancio_*.deb; } >"$log" 2>&1 ||
  { cat "$log"; exit 1; }
grep -E '^Need to get|newly installed' "$log"
# Nothing of what it needs was left to chance.
for program in /usr/lib/bilancio/*; do
  if ldd "$program" | grep 'not found'; then exit 1; fi
done
bash -n /usr/share/bash-completion/completions/bilancio
dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KB; depends on ${Depends}\n' bilancio

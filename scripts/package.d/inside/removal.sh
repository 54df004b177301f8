# shellcheck shell=bash
# In the bare Debian, as root: removes the package, of which nothing may be left.
set -euo pipefail
apt-get -q -y purge bilancio >/dev/null 2>&1
if find / -xdev -path /trial -prune -o -path /proc -prune -o -path '*/dpkg/*' -prune -o -path /home -prune -o \
  -path /root -prune -o -path /tmp -prune -o -name 'bilancio*' -print | grep .; then exit 1; fi
echo "nothing left"

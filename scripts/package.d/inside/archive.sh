# shellcheck shell=bash
# In the bare Debian, as an ordinary user: unpacks the archive as the guide says, and elsewhere as it comes. Arguments: those of use.sh.
set -euo pipefail
mkdir -p ~/.local
tar -xzf /trial/bilancio-linux-*.tar.gz --strip-components=1 -C ~/.local
PATH=~/.local/bin:$PATH
hash -r
[[ $(command -v bilancio) == ~/.local/bin/bilancio ]]
bash /trial/use.sh bilancio "$@"

mkdir -p "$HOME/un'altra cartella"
tar -xzf /trial/bilancio-linux-*.tar.gz -C "$HOME/un'altra cartella"
PATH=/usr/bin:/bin bash /trial/use.sh "$HOME/un'altra cartella/bilancio/bin/bilancio" "$@"

# shellcheck shell=bash disable=SC1111 # “ and ” are the quotation marks of the English messages
# What ./bilancio and the scripts share: words in two languages, Swift, Debian packages.
# The script that sources this has set $home to the repository's folder.
: "${home:?}"

# say ITALIAN ENGLISH: on standard error, in the reader's language: what $spoken says, if it is set; else Italian unless
# the environment says English.
say() {
  case ${spoken:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
    en*) printf '%s\n' "$2" >&2 ;;
    *) printf '%s\n' "$1" >&2 ;;
  esac
}

# waiting ITALIAN ENGLISH … done_waiting: a line that is there only while something takes long, on a terminal.
waiting() { if [[ -t 2 ]]; then say "$@"; fi; }
done_waiting() { if [[ -t 2 ]]; then printf '\e[1A\e[K' >&2; fi; }

# quietly LOG COMMAND…: shows the command's output only when it fails, and then all of it.
quietly() {
  local log=$1
  shift
  if "$@" >"$log" 2>&1 </dev/null; then return; fi
  cat "$log" >&2
  say "Il comando «$*» non è riuscito: il motivo è scritto qui sopra." \
    "The command “$*” failed: the reason is written above."
  exit 1
}

# Puts Swift on PATH, looking also where its usual installers leave it. (Debian's package called “swift” is
# something else, hence the look at its version.)
require_swift() {
  local folder
  IFS=: read -ra folders <<<"$PATH:/opt/swift/usr/bin:${SWIFTLY_BIN_DIR:-${HOME:-}/.local/share/swiftly/bin}"
  for folder in "${folders[@]}"; do
    if [[ -x $folder/swift && $("$folder/swift" --version 2>/dev/null) == *"Swift version"* ]]; then
      PATH=$folder:$PATH
      return
    fi
  done
  say "Per preparare il programma serve Swift 6.1 o successivo, che su questo computer non c'è.
Si installa seguendo https://www.swift.org/install/linux/ ; poi basta ripetere il comando." \
    "Building the program takes Swift 6.1 or later, which is not on this computer.
Install it as https://www.swift.org/install/linux/ says, then repeat the command."
  exit 1
}

# The Markdown parser's library, its headers, and pkg-config, by which Swift finds them.
require_cmark() {
  local packages=() headers
  command -v pkg-config >/dev/null || packages+=(pkg-config)
  headers=$(pkg-config --variable=includedir libcmark-gfm 2>/dev/null || echo /usr/include)
  [[ -e $headers/cmark-gfm.h ]] || packages+=(libcmark-gfm-dev)
  [[ -e $headers/cmark-gfm-core-extensions.h ]] || packages+=(libcmark-gfm-extensions-dev)
  install_packages "${packages[@]}"
}

# What Foundation, with the Swift libraries linked in, is linked with.
require_curl() {
  [[ -n $(find /usr/include -path '*/curl/curl.h' -print -quit) ]] || install_packages libcurl4-openssl-dev
}

# install_packages PACKAGE…: with apt-get, as root or through sudo; where neither can be, says what to run.
install_packages() {
  if (($# == 0)); then return; fi
  local as_root=()
  if ((EUID != 0)); then
    if sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    elif [[ -t 0 && -t 2 ]] && command -v sudo >/dev/null; then
      as_root=(sudo)
    fi
  fi
  if ! command -v apt-get >/dev/null || ((EUID != 0 && ${#as_root[@]} == 0)); then
    say "Manca qualcosa che qui non posso installare. Chi amministra il computer esegua una volta:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*
poi basta ripetere il comando." \
      "Something is missing that cannot be installed from here. Let the computer's administrator run once:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*
then repeat the command."
    exit 1
  fi
  say "Installo: $*" "Installing: $*"
  if [[ ${as_root[*]} == sudo ]]; then sudo -v; fi # asks for the password where it can be seen
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600)
  local log
  log=$(mktemp) # where the program is installed, its folder is not this user's
  "${apt[@]}" update >"$log" 2>&1 || true # one source that is down need not matter
  quietly "$log" "${apt[@]}" install -y --no-install-recommends "$@"
  rm -f "$log"
}

# environment_folder NAME: where a script keeps what it installs for itself. An installed program's own folder belongs
# to the administrator.
environment_folder() {
  if [[ -e $home/Package.swift ]]; then
    printf '%s\n' "$home/.$1"
  else
    printf '%s\n' "${XDG_CACHE_HOME:-$HOME/.cache}/bilancio/$1"
  fi
}

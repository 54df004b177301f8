# shellcheck shell=bash
# What scripts/pdf and scripts/search share: a Python environment of each one's own, made the first time it is needed.
# The script that sources this has sourced prepare.sh, and has set:
: "${tools:?the folder of the environment}" "${wanted:?its requirements.txt}" "${oldest_python:?such as 3.11}"
: "${brings:?what is installed, such as WeasyPrint}"
: "${purpose_it:?what for, such as: il PDF}" "${purpose_en:?the same in English}"

missing=3 # the exit status that says: something is missing and could not be installed

# give_up ITALIAN ENGLISH
give_up() {
  say "$1
Serve solo per $purpose_it: il resto del programma funziona lo stesso." "$2
Only $purpose_en needs it: the rest of the program works all the same."
  exit "$missing"
}

require_python() {
  local version asks='import sys
print(*sys.version_info[:2], sep=".")
sys.exit(sys.version_info < tuple(map(int, sys.argv[1].split("."))))'
  if ! command -v python3 >/dev/null || ! version=$(python3 -c "$asks" "$oldest_python" 2>&1); then
    give_up "Per $purpose_it serve Python $oldest_python o successivo; qui c'è: ${version:-niente}." \
      "${purpose_en^} needs Python $oldest_python or later; here is: ${version:-none}."
  fi
}

# What an environment is made of: the Python that it belongs to (a newer one would look elsewhere), the versions.
environment() {
  readlink -f -- "$tools/venv/bin/python"
  cat "$wanted"
}

is_complete() { [[ -x $tools/venv/bin/python ]] && environment | cmp -s - "$tools/complete"; }

# The environment in $tools/venv, whole or not at all; what it is made of is written last.
make_environment() {
  local log=$tools/install.log
  waiting "Preparo il necessario per $purpose_it (solo la prima volta) …" \
    "Preparing what $purpose_en needs (the first time only) …"
  trap 'rm -rf -- "$tools/venv"' EXIT
  rm -rf -- "$tools/venv" "$tools/complete"
  if ! python3 -m venv "$tools/venv" >"$log" 2>&1 </dev/null; then
    give_up "Non riesco a creare l'ambiente di Python; il motivo è scritto in $log." \
      "The Python environment could not be made; the reason stands in $log."
  fi
  if ! "$tools/venv/bin/python" -m pip install --disable-pip-version-check --no-input --retries 2 \
    --only-binary :all: -r "$wanted" >>"$log" 2>&1 </dev/null; then
    if grep -qE 'Retrying|Connection|Timeout|Proxy|SSL' "$log"; then
      give_up "La prima volta serve la rete, per scaricare $brings da pypi.org, e non ci sono riuscito.
Controlla il collegamento e ripeti il comando; il motivo esatto è scritto in $log." \
        "The first time it takes the network, to download $brings from pypi.org, and that failed.
Check the connection and repeat the command; the exact reason stands in $log."
    fi
    give_up "Non riesco a installare $brings; il motivo è scritto in $log." \
      "$brings could not be installed; the reason stands in $log."
  fi
  environment >"$tools/complete"
  trap - EXIT
}

# prepare_environment [PACKAGE…]: makes sure of the environment and of Debian packages beside it; writes “installing”
# when that takes something.
prepare_environment() {
  local packages
  if is_complete && [[ -z $(missing_packages "$@") ]]; then return; fi
  echo installing
  require_python
  if ! mkdir -p "$tools" 2>/dev/null; then
    give_up "La cartella $tools non si può creare." "The folder $tools could not be made."
  fi
  exec {lock}>"$tools/lock"
  flock "$lock" # of two runs at the same time, the second waits, and then finds everything there
  mapfile -t packages < <(missing_packages "$@")
  if ! is_complete && ! python3 -c 'import ensurepip, venv' 2>/dev/null; then packages+=(python3-venv); fi
  if ((${#packages[@]})) && ! (install_packages "${packages[@]}"); then
    give_up "Senza questi pacchetti non si può fare: ${packages[*]}." "It can't be done without these packages: ${packages[*]}."
  fi
  if ! is_complete; then make_environment; fi
  exec {lock}>&-
}

# The packages of Debian that are not installed yet, one a line; all of them where there is no dpkg.
missing_packages() {
  local installed
  if (($# == 0)); then return; fi
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
  printf '%s\n' "$@" | grep -vxF -f <(sed -n 's/^installed //p' <<<"$installed") || true
}

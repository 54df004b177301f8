# shellcheck shell=bash
# In the bare Debian, as an ordinary user: begins a consortium with the command given, checks, builds and, unless told
# without-serving, serves it.
set -euo pipefail
bilancio=$1
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
cd "$folder"

# expect TEXT FILE: or shows what there is instead.
expect() {
  if grep -qF -- "$1" "$2"; then return; fi
  printf 'no “%s” in:\n' "$1"
  cat "$2"
  exit 1
}

"$bilancio" --version
"$bilancio" init rovere --language it --name "Consorzio Rovere, società cooperativa sociale" --short-name Rovere \
  --languages it,en --street "Via Roma 12/B" --postcode 42121 --town "Reggio Emilia" --province RE \
  --tax-code 12345678903 --base-url https://www.rovere.example --accent-colour '#0b5d5b' >init.txt
expect "bilancio build" init.txt
if grep -F ./bilancio init.txt; then exit 1; fi
cd rovere
"$bilancio" check --language it >../said.txt 2>&1 || { cat ../said.txt; exit 1; }
expect "Tutto a posto." ../said.txt
"$bilancio" build --language it >../said.txt 2>&1 || { cat ../said.txt; exit 1; }
tail -n 1 ../said.txt
expect "Consorzio Rovere" site/index.html

# A figure that isn't there: told in the reader's language, with a command that can be typed here.
cp content/it/index.md ../index.md
printf '\n{{members.nobody}}\n' >>content/it/index.md
if "$bilancio" check --language it 2>../check.txt; then
  echo "a figure that isn't there went unnoticed"
  exit 1
fi
expect "content/it/index.md:" ../check.txt
expect ": bilancio explain figure.unknown" ../check.txt
mv ../index.md content/it/index.md

if [[ ${2:-} == without-serving ]]; then
  echo "begun, checked and built"
  exit
fi

"$bilancio" serve --port 8090 --language it >../serve.txt 2>&1 &
server=$!
for _ in {1..100}; do
  address=$(grep -om 1 'http://127.0.0.1:[0-9]*' ../serve.txt) && break
  sleep 0.1
done
if [[ -z ${address:-} ]]; then
  cat ../serve.txt
  exit 1
fi
port=${address##*:}
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$port" >&3
timeout 10 cat <&3 >../answer.txt || true
exec 3>&-
expect "200 OK" ../answer.txt
expect "Consorzio Rovere" ../answer.txt
kill "$server"
wait "$server" || true
echo "begun, checked, built and served"

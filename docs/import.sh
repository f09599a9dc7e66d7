#!/usr/bin/env bash
# Imports a file into a fresh tenant of the running demo and prints what Wiederkehr found in it.
#   docs/import.sh FILE [AS-OF]       needs curl, python3 and platform/run/target/demo.json; AS-OF like 1997-09-30
# Everything it knows of the installation stands in that file: addresses, log-ins and how a token is asked for.
set -euo pipefail
stop() { echo "$*" >&2; exit 1; }
[ $# -ge 1 ] || stop "Usage: docs/import.sh FILE [AS-OF]"
file="$1"; as_of="${2:-}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
demo="${DEMO_JSON:-$root/platform/run/target/demo.json}"
[ -r "$file" ] || stop "$file cannot be read."
[ -r "$demo" ] || stop "$demo is not there: start the demo first (./mvnw -Pdemo) and wait until it is ready."

json() { python3 -c 'import json, sys
value = json.load(sys.stdin)
for key in sys.argv[1].split("."): value = value[int(key)] if key.isdigit() else value[key]
print(value if isinstance(value, str) else json.dumps(value))' "$1"; }
from_demo() { json "$1" < "$demo"; }
of_role() { python3 -c 'import json, sys
print(next(user[sys.argv[3]] for user in json.load(open(sys.argv[1]))["users"] if user["role"] == sys.argv[2]), end="")' "$demo" "$1" "$2"; }
escaped() { python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1], safe=""))' "$1"; }
# what is secret goes to curl by a pipe: everybody on the machine can read a command line
token() { curl -fsS "$(from_demo token.url)" -d @<(from_demo token.fields | python3 -c 'import json, sys, urllib.parse
print(urllib.parse.urlencode(json.load(sys.stdin)), end="")') --data-urlencode "username@"<(of_role "$1" user) \
  --data-urlencode "password@"<(of_role "$1" password) | json access_token; }
# when a call is refused the problem that the server named is printed, and the script ends
call() {
  local answer
  answer="$(curl --fail-with-body -sS -H @<(echo "Authorization: Bearer $token") -H "Content-Type: ${type:-application/json}" "$@")" ||
    stop "The server refused: $answer"
  printf '%s\n' "$answer"
}

api="$(from_demo api)"
name="$(of_role tenant-admin name)"
tenant="import-$(date +%Y%m%d-%H%M%S)"

token="$(token platform-operator)"
call -X POST "$api/tenants" -d '{"alias":"'"$tenant"'","name":"'"$tenant"'","currency":"EUR","zone":"Europe/Berlin","colour":"#0f6674",
  "admin":{"email":"'"$(of_role tenant-admin user)"'","firstName":"'"${name%% *}"'","lastName":"'"${name#* }"'"}}' >/dev/null
token="$(token tenant-admin)"
here="$api/tenants/$tenant"
answer="$(call -X POST "$here/connections" -d '{"connector":"csv","name":"Import"}')"
connection="$here/connections/$(json id <<< "$answer")"
answer="$(type=application/octet-stream call -X POST "$connection/uploads?filename=$(escaped "$(basename "$file")")" --data-binary "@$file")"
upload="$(json id <<< "$answer")"
answer="$(call -X POST "$connection/previews" -d '{"uploads":["'"$upload"'"]}')"
settings="$(json suggested <<< "$answer")"
call -X PUT "$connection" -d '{"name":"Import","settings":'"$settings"'}' >/dev/null
answer="$(call -X POST "$connection/syncs" -d '{"uploads":["'"$upload"'"],"complete":true}')"
run="$(json id <<< "$answer")"
rest() {
  while :; do
    state="$(call "$1")"
    case "$(json state <<< "$state")" in QUEUED | READING | RECONCILING | WANTED) sleep 1 ;; *) break ;; esac
  done
}
rest "$here/syncs/$run"
echo "tenant   $tenant"
echo "import   $state"
rest "$here/syncs/$run/analysis"
case "$state" in
  *MADE*) echo "all      $(call "$here/analyses/$(json analysis <<< "$state")")" ;;
  *) echo "all      $state" ;;
esac
[ -z "$as_of" ] || echo "as of    $(call -X POST "$here/analyses" -d "{\"asOf\":\"$as_of\"}")"

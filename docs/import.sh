#!/usr/bin/env bash
# Imports a file into a fresh tenant of the running demo and prints what Wiederkehr found in it.
#   docs/import.sh FILE [AS-OF]       needs curl, python3 and platform/run/target/demo.json; AS-OF like 1997-09-30
set -euo pipefail
file="${1:?Usage: docs/import.sh FILE [AS-OF]}"; as_of="${2:-}"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
demo="${DEMO_JSON:-$here/platform/run/target/demo.json}"

json() { python3 -c 'import json, sys
value = json.load(sys.stdin)
for key in sys.argv[1].split("."): value = value[int(key)] if key.isdigit() else value[key]
print(value if isinstance(value, str) else json.dumps(value))' "$1"; }
from_demo() { json "$1" < "$demo"; }
password() { python3 -c 'import json, sys
print(next(u["password"] for u in json.load(open(sys.argv[1]))["users"] if u["user"] == sys.argv[2]))' "$demo" "$1"; }
# what is secret goes to curl by a pipe: everybody on the machine can read a command line
token() { curl -fsS "$(from_demo token.url)" -d grant_type=password -d client_id="$(from_demo clientIds.script)" \
  --data-urlencode "username=$1" --data-urlencode "password@"<(printf %s "$(password "$1")") \
  --data-urlencode "scope=openid organization:*" | json access_token; }
call() { curl --fail-with-body -sS -H @<(echo "Authorization: Bearer $token") -H "Content-Type: ${type:-application/json}" "$@"; }

api="$(from_demo api)"
admin="admin@holmbeck.example"
tenant="import-$(date +%Y%m%d-%H%M%S)"

token="$(token betrieb@wiederkehr.example)"
call -X POST "$api/tenants" -d '{"alias":"'"$tenant"'","name":"'"$tenant"'","currency":"EUR","zone":"Europe/Berlin","colour":"#0f6674",
  "admin":{"email":"'"$admin"'","firstName":"Anja","lastName":"Amtmann"}}' >/dev/null
token="$(token "$admin")"
here="$api/tenants/$tenant"
connection="$here/connections/$(call -X POST "$here/connections" -d '{"connector":"csv","name":"Import"}' | json id)"
upload="$(type=application/octet-stream call -X POST "$connection/uploads?filename=$(basename "$file")" --data-binary "@$file" | json id)"
settings="$(call -X POST "$connection/previews" -d '{"uploads":["'"$upload"'"]}' | json suggested)"
call -X PUT "$connection" -d '{"name":"Import","settings":'"$settings"'}' >/dev/null
run="$(call -X POST "$connection/syncs" -d '{"uploads":["'"$upload"'"],"complete":true}' | json id)"
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

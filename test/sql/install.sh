#!/bin/sh
# PostgreSQL with its foreign tables, SQLite's shell, a parser of Spark's grammar, and ClickHouse as a library, where they are missing.
set -e
chdb="${TMPDIR:-/tmp}/five-year-plan-chdb"
[ -d "$chdb/node_modules/chdb" ] || npm install --prefix "$chdb" --no-audit --no-fund chdb@3.4.0 || echo "ClickHouse is left out"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && command -v sqlite3 >/dev/null 2>&1 && /usr/bin/python3 -c "import sqlglot" 2>/dev/null && exit 0
apt-get update
apt-get install -y --no-install-recommends postgresql sqlite3 python3-sqlglot

#!/bin/sh
# PostgreSQL with its foreign tables, and SQLite's shell, where they are missing.
set -e
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && command -v sqlite3 >/dev/null 2>&1 && exit 0
apt-get update
apt-get install -y --no-install-recommends postgresql sqlite3

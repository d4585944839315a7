#!/bin/sh
# LibreOffice, which makes the documents of these tests, where it is missing.
set -e
command -v soffice >/dev/null 2>&1 && exit 0
apt-get update
apt-get install -y --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui

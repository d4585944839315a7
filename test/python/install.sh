#!/bin/sh
# Installs what some tests read our output back with, on Debian: Python's jsonschema, ogrinfo for GeoJSON, and R with jsonlite.
# The tests say so and are skipped where these are absent.
set -eu
apt-get update
apt-get install -y --no-install-recommends python3-jsonschema gdal-bin r-base-core r-cran-jsonlite

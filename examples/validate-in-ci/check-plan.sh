#!/bin/sh
# Checks a plan and its observations, as a build does: ends with 1 when something is wrong with them.
#   check-plan.sh plan.json [observations.csv]
# FIVE_YEAR_PLAN names another command than the installed one; SARIF a file for what is wrong with the plan, for code hosts.
set -eu
command=${FIVE_YEAR_PLAN:-npx five-year-plan}
plan=$1
observations=${2:-}

# Written first, and in any case: what stops the build is to be shown beside its line.
if [ -n "${SARIF:-}" ]; then
  $command check "$plan" --no-previous --locale en --format sarif >"$SARIF" || true
fi
$command validate "$plan" --as plan --locale en
$command check "$plan" --no-previous --locale en
if [ -n "$observations" ]; then
  $command validate "$observations" --as observations --locale en
fi

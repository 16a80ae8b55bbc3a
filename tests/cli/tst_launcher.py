#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tests of what stands between the user and a program: ./run, the sandbox's supervisor and the making of the root."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
ENVIRONMENT = SOURCE / "cmake" / "environment"
CLEANING = SOURCE / "tests" / "support" / "cleaning.py"
# What ./run gives bwrap, without another root.
SANDBOX = ["perl", str(ENVIRONMENT / "sandbox.pl"), "0", "bwrap", "--die-with-parent", "--unshare-pid",
           "--dev-bind", "/", "/", "--proc", "/proc", "--"]


def wait_until(condition, seconds=10.0):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def running(marker):
    """Ids of the processes that have `marker` among their arguments."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if marker in (entry / "cmdline").read_bytes().decode(errors="replace"):
                found.append(int(entry.name))
        except OSError:
            pass
    return [pid for pid in found if pid != os.getpid()]


class WithFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.log = self.folder / "log"

    def words(self):
        return self.log.read_text().split() if self.log.exists() else []

    def listens(self):
        self.assertTrue(wait_until(lambda: "listening" in self.words()), "the program did not start")


class Signals(WithFolder):
    """The same program, signalled in the ways that users, shells and CI machines do it."""

    launcher = SANDBOX

    def start(self, seconds="1"):
        process = subprocess.Popen(self.launcher + [str(CLEANING), str(self.log), seconds],
                                   stdin=subprocess.DEVNULL, start_new_session=True)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.listens()
        return process

    def ends_cleaned(self, process, name):
        self.assertEqual(process.wait(timeout=20), 3)
        self.assertEqual(self.words(), ["listening", name, "cleaned"])
        # bwrap leaves a moment before the first process of its namespace does.
        self.assertTrue(wait_until(lambda: not running(str(self.log)), 3))

    def test_term_to_the_process_lets_it_clean_up(self):
        process = self.start()
        process.terminate()
        self.ends_cleaned(process, "SIGTERM")

    def test_interrupt_to_the_process_arrives_once(self):
        process = self.start()
        process.send_signal(signal.SIGINT)
        self.ends_cleaned(process, "SIGINT")

    def test_interrupt_to_the_group_arrives_once(self):
        process = self.start()
        os.killpg(process.pid, signal.SIGINT)
        self.ends_cleaned(process, "SIGINT")

    def test_term_to_the_group_arrives_once(self):
        process = self.start()
        os.killpg(process.pid, signal.SIGTERM)
        self.ends_cleaned(process, "SIGTERM")

    def test_hangup_lets_it_clean_up(self):
        process = self.start()
        process.send_signal(signal.SIGHUP)
        self.ends_cleaned(process, "SIGHUP")

    def test_five_seconds_to_end_are_granted(self):
        process = self.start("5")
        process.terminate()
        self.ends_cleaned(process, "SIGTERM")

    def test_kill_leaves_nothing_running(self):
        process = self.start()
        process.kill()
        process.wait()
        self.assertTrue(wait_until(lambda: not running(str(self.log)), 3))
        self.assertEqual(self.words(), ["listening"])


class Supervisor(WithFolder):
    def run_inside(self, *command, **options):
        return subprocess.run(SANDBOX + list(command), timeout=30, **options)

    def test_exit_statuses_pass_through(self):
        for status in (0, 1, 2, 3, 77, 255):
            self.assertEqual(self.run_inside("sh", "-c", f"exit {status}").returncode, status)

    def test_death_by_signal_is_128_and_its_number(self):
        self.assertEqual(self.run_inside("sh", "-c", "kill -TERM $$").returncode, 128 + signal.SIGTERM)

    def test_input_and_output_are_the_program_s_own(self):
        done = self.run_inside("sh", "-c", "cat; echo words >&2", input=b"data\0\n", capture_output=True)
        self.assertEqual((done.stdout, done.stderr), (b"data\0\n", b"words\n"))

    def test_arguments_arrive_as_they_are(self):
        done = self.run_inside("printf", "%s|", "a b", "", "$HOME", "'", "--", "*", stdout=subprocess.PIPE)
        self.assertEqual(done.stdout, b"a b||$HOME|'|--|*|")

    def test_signals_have_their_usual_meaning_again(self):
        done = self.run_inside("sh", "-c", "grep SigIgn /proc/self/status", stdout=subprocess.PIPE)
        self.assertEqual(int(done.stdout.split()[1], 16) & 0x4007, 0)  # HUP, INT, QUIT, TERM

    def test_a_signal_that_was_ignored_stays_ignored(self):
        done = subprocess.run(["sh", "-c", 'trap "" HUP; exec "$@"', "sh", *SANDBOX, "grep", "SigIgn", "/proc/self/status"],
                              stdout=subprocess.PIPE, timeout=30)
        self.assertEqual(int(done.stdout.split()[1], 16) & 0x4007, 1)

    def test_children_end_with_the_program(self):
        marker = f"41{os.getpid()}"
        self.run_inside("sh", "-c", f"sleep {marker} & sleep 0.1")
        self.assertTrue(wait_until(lambda: not running(marker), 3))

    def test_without_its_caller_the_program_is_asked_to_end(self):
        launcher = " ".join(SANDBOX).replace("sandbox.pl 0", "sandbox.pl $$") + f" {CLEANING} {self.log}"
        caller = subprocess.Popen(["sh", "-c", f"{launcher} & wait"], start_new_session=True)
        self.listens()
        caller.kill()
        caller.wait()
        self.assertTrue(wait_until(lambda: not running(str(self.log)), 5))
        self.assertEqual(self.words(), ["listening", "SIGTERM", "cleaned"])


class Run(Signals):
    """The whole way through ./run: without a sandbox where the packages are, as under ctest, through one elsewhere."""

    launcher = [str(SOURCE / "run"), "exec"]


class MakeRoot(WithFolder):
    """make-root.sh with tools that only say that they were called."""

    lists = ["packages.txt"]

    def setUp(self):
        super().setUp()
        self.tools = self.folder / "tools"
        self.tools.mkdir()
        self.cache = self.folder / "cache"
        self.root = self.cache / "bucketwatch" / "trixie-0123456789ab"
        self.tool("bwrap", "exit 0")
        self.tool("newuidmap", "exit 0")
        self.tool("mmdebstrap", "exit 1")

    def tool(self, name, text):
        path = self.tools / name
        path.write_text("#!/bin/sh\n" + textwrap.dedent(text))
        path.chmod(0o755)

    def environment(self):
        return dict(os.environ, PATH=f"{self.tools}:{os.environ['PATH']}", XDG_CACHE_HOME=str(self.cache))

    def start(self):
        return subprocess.Popen(["bash", str(ENVIRONMENT / "make-root.sh"), str(self.root), *self.lists],
                                env=self.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def fails_with(self, text):
        process = self.start()
        out, words = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 125, words)
        self.assertEqual(out, "")
        self.assertIn(text, words.splitlines()[-1])
        self.assertFalse(self.root.exists())

    def whole_root(self):
        self.tool("mmdebstrap", f"""
            echo made >> {self.log}
            mkdir -p {self.folder}/made/etc {self.folder}/made/usr
            sleep 1
            tar -C {self.folder}/made -c .
            """)

    def test_a_root_is_whole_or_absent(self):
        self.whole_root()
        process = self.start()
        self.assertTrue(wait_until(self.log.exists))
        self.assertFalse(self.root.exists())
        _, words = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 0, words)
        self.assertEqual((self.root / "etc/bucketwatch-environment").read_text().strip(), self.root.name)

    def test_two_runs_at_once_make_one_root(self):
        self.whole_root()
        both = [self.start(), self.start()]
        words = [process.communicate(timeout=30)[1] for process in both]
        self.assertEqual([process.returncode for process in both], [0, 0], words)
        self.assertEqual(self.words(), ["made"])
        self.assertEqual(sum("waiting" in text for text in words), 1)

    def test_a_killed_run_leaves_nothing_behind(self):
        marker = f"77{os.getpid()}"
        self.tool("mmdebstrap", f"echo made >> {self.log}; exec sleep {marker}")
        for end in (signal.SIGTERM, signal.SIGKILL):
            process = self.start()
            self.assertTrue(wait_until(lambda: running(marker)))
            process.send_signal(end)
            process.communicate(timeout=10)
            self.assertTrue(wait_until(lambda: not running(marker), 3))
            self.assertFalse(self.root.exists())
        self.whole_root()
        process = self.start()
        process.communicate(timeout=30)
        self.assertEqual(process.returncode, 0)
        self.assertEqual(list(self.root.parent.glob("*.new*")), [])

    def packages_of(self, *lists):
        self.lists = list(lists)
        self.tool("mmdebstrap", f"""
            printf '%s\\n' "$@" | sed -n 's/^--include=//p' | tr , '\\n' > {self.log}
            exit 1
            """)
        self.start().communicate(timeout=30)
        return set(self.words())

    def test_only_a_root_with_tools_has_the_tools(self):
        plain = self.packages_of("packages.txt")
        with_tools = self.packages_of("packages.txt", "packages-tools.txt")
        self.assertIn("qt6-base-dev", plain)
        self.assertLess(plain, with_tools)
        self.assertLessEqual({"clang", "clang-tidy", "clazy", "gcovr"}, with_tools - plain)

    def run_script(self, *arguments):
        done = subprocess.run([str(SOURCE / arguments[0]), *arguments[1:]], env=self.environment(), timeout=60,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        return done.returncode, done.stderr

    @unittest.skipIf(shutil.which("clazy"), "the tools are here")
    def test_a_root_with_tools_is_made_for_those_who_ask(self):
        self.assertEqual(self.run_script("run", "exec", "true"), (0, ""))
        for asks in (["run", "tools", "true"], ["run", "fuzz", "patchcodec", "1"], ["run", "bench", "endpoint"],
                     ["test", "--preset", "tsan"], ["test", "--preset", "tidy"]):
            status, words = self.run_script(*asks)
            self.assertEqual(status, 125, asks)
            self.assertIn("with its tools for analysis", words, asks)
            self.assertIn("trixie-tools-", words, asks)

    def test_no_root_is_made_for_a_misspelled_fuzzer(self):
        for arguments in ([], ["nothing"], ["patchcodec", "soon"], [""]):
            status, words = self.run_script("run", "fuzz", *arguments)
            self.assertEqual(status, 125, arguments)
            self.assertIn("usage: ./run fuzz NAME [SECONDS]", words, arguments)
            self.assertEqual(len(words.splitlines()), 1, arguments)

    def test_no_network_is_said(self):
        self.tool("mmdebstrap", """
            echo "E: Could not resolve 'deb.debian.org'" >&2
            exit 100
            """)
        self.fails_with("cannot be reached")
        self.assertEqual(list(self.root.parent.glob("*.new*")), [])

    def test_a_full_disk_is_said(self):
        self.tool("df", "printf 'Avail\\n1024\\n'")
        self.fails_with("1 MB free")

    def test_a_forbidden_sandbox_is_said(self):
        self.tool("bwrap", "exit 1")
        self.fails_with("does not allow sandboxes")

    def test_an_unwritable_cache_is_said(self):
        self.cache.write_text("in the way")
        self.fails_with("cannot be written")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))

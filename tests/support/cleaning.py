#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""usage: cleaning.py FILE [SECONDS]

Waits for SIGINT, SIGTERM or SIGHUP, then cleans up for SECONDS (1). Writes to FILE what happened, one word a line:
`listening`, the name of every signal that arrived, and `cleaned` at the end. Leaves with status 3.
"""

import os
import signal
import sys
import time

log = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
deadline = None


def say(word):
    os.write(log, f"{word}\n".encode())  # a signal may arrive in the middle of a buffered write


def note(number, _frame):
    global deadline
    say(signal.Signals(number).name)
    deadline = deadline or time.monotonic() + seconds


for name in ("SIGINT", "SIGTERM", "SIGHUP"):
    signal.signal(getattr(signal, name), note)
say("listening")
while deadline is None or time.monotonic() < deadline:
    time.sleep(0.01)
say("cleaned")
sys.exit(3)

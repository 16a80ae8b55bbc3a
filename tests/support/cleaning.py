#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""usage: cleaning.py FILE [SECONDS]

Waits for SIGINT, SIGTERM or SIGHUP, then cleans up for SECONDS (1). Writes to FILE what happened, one word a line:
`listening`, the name of every signal that arrived, and `cleaned` at the end. Leaves with status 3.
"""

import signal
import sys
import time

log = open(sys.argv[1], "a", buffering=1)
seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
deadline = None


def note(number, _frame):
    global deadline
    print(signal.Signals(number).name, file=log)
    deadline = deadline or time.monotonic() + seconds


for name in ("SIGINT", "SIGTERM", "SIGHUP"):
    signal.signal(getattr(signal, name), note)
print("listening", file=log)
while deadline is None or time.monotonic() < deadline:
    time.sleep(0.01)
print("cleaned", file=log)
sys.exit(3)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""usage: coverage.py SOURCE BUILD

Reads what the programs of preset `coverage` counted below BUILD, writes a page for every source file to BUILD/report,
and prints the lines and branches that were reached for each folder of app, models and ui.
"""

import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

KINDS = ("line", "branch")


def measure(source, build):
    """Totals as gcovr gives them, one a source file."""
    report = build / "report"
    report.mkdir(exist_ok=True)
    summary = report / "summary.json"
    filters = [part for folder in ("app", "models", "ui") for part in ("--filter", f"{folder}/")]
    # A call that may throw has a branch that nobody wrote.
    subprocess.run(["gcovr", "--root", str(source), "--object-directory", str(build), *filters,
                    "--exclude-throw-branches", "--exclude-unreachable-branches", "-j", str(os.cpu_count()),
                    "--json-summary", str(summary), "--html-nested", str(report / "index.html"), str(build)],
                   cwd=source, check=True)
    return json.loads(summary.read_text())["files"]


def by_folder(files):
    """{folder: [reached lines, all lines, reached branches, all branches]}, with the sum last."""
    folders = defaultdict(lambda: [0, 0, 0, 0])
    for file in files:
        folder = str(Path(file["filename"]).parent)
        counts = [file[f"{kind}_{what}"] for kind in KINDS for what in ("covered", "total")]
        for name in (folder, "all"):
            folders[name] = [sum + count for sum, count in zip(folders[name], counts)]
    return sorted(folders.items(), key=lambda entry: (entry[0] == "all", entry[0]))


def share(reached, total):
    return f"{100 * reached / total:6.1f} %" if total else "       –"


def main():
    source, build = (Path(argument).resolve() for argument in sys.argv[1:3])
    folders = by_folder(measure(source, build))
    if not folders:
        sys.exit("coverage.py: nothing was counted.")
    width = max(len(folder) for folder, _ in folders)
    print(f"{'':{width}}     lines          branches")
    for folder, (lines, all_lines, branches, all_branches) in folders:
        print(f"{folder:{width}}  {share(lines, all_lines)} of {all_lines:<6} {share(branches, all_branches)} of {all_branches}")
    print(f"Every line: {build / 'report' / 'index.html'}")


if __name__ == "__main__":
    main()

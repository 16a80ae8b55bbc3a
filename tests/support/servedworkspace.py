# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A workspace, `bucketwatchctl serve` on it, and Debian's AWS CLI as its client."""

import contextlib
import io
import json
import os
import shutil
import signal
import subprocess
import tempfile
import warnings
from pathlib import Path


class ServedWorkspace:
    """`with ServedWorkspace(ctl) as served:` makes the demo organization, serves it and ends it again."""

    def __init__(self, ctl, *options):
        self.ctl = ctl
        self.options = options

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="bucketwatch-serve-")
        self.path = str(Path(self.folder) / "test.bucketwatch")
        subprocess.run([self.ctl, "new", self.path], check=True, capture_output=True)
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder)

    def start(self):
        self.process = subprocess.Popen([self.ctl, "serve", "--workspace", self.path, "--region", "eu-west-1", *self.options],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(self.process.stderr.read())
        self.description = json.loads(line)
        self.endpoint = self.description["endpoint"]
        self.accounts = {}
        for account in self.description["accounts"]:
            self.accounts.setdefault(account["role"], account)
        self.members = [account for account in self.description["accounts"] if account["role"] == "member"]

    def stop(self, with_signal=signal.SIGTERM):
        """The exit status and what was written to standard error."""
        if self.process.stdout.closed:
            return self.process.returncode, ""
        if self.process.poll() is None:
            self.process.send_signal(with_signal)
        _, errors = self.process.communicate(timeout=60)
        return self.process.returncode, errors

    def run(self, *arguments, **options):
        return subprocess.run([self.ctl, *arguments], capture_output=True, text=True, check=False, **options)

    def environment(self, account):
        """What a shell needs so that every AWS program works on the workspace as `account`."""
        return {"AWS_ENDPOINT_URL": self.endpoint, "AWS_DEFAULT_REGION": "eu-west-1", "AWS_EC2_METADATA_DISABLED": "true",
                "AWS_PAGER": "", "AWS_MAX_ATTEMPTS": "1", "HOME": self.folder, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                "AWS_ACCESS_KEY_ID": account["accessKeyId"], "AWS_SECRET_ACCESS_KEY": account["secretAccessKey"],
                **({"AWS_SESSION_TOKEN": account["sessionToken"]} if "sessionToken" in account else {})}

    def memory_kib(self, field="VmHWM"):
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1])
        raise RuntimeError(f"no {field}")


class Aws:
    """The AWS CLI in this process: its own parser, models, signatures and texts, without its start for every command."""

    def __init__(self, served, account):
        self.environment = served.environment(account)

    def __call__(self, *arguments):
        """Exit status, what was printed (as JSON where it is that), and the words of an error."""
        from awscli.clidriver import create_clidriver  # slow, and only some tests need it

        out, err = io.TextIOWrapper(io.BytesIO(), write_through=True), io.StringIO()
        kept = dict(os.environ)
        os.environ.clear()
        os.environ.update(self.environment)
        os.environ["AWS_DATA_PATH"] = kept["AWS_DATA_PATH"]  # where the CLI's own models are: it said so when it was imported
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), warnings.catch_warnings(action="ignore"):
                try:
                    arguments = list(arguments)
                    status = create_clidriver(arguments).main(arguments)
                except SystemExit as leaving:
                    status = leaving.code
        finally:
            os.environ.clear()
            os.environ.update(kept)
        text = out.buffer.getvalue().decode()
        try:
            answer = json.loads(text) if text.strip() else None
        except ValueError:
            answer = text
        return status, answer, err.getvalue().strip()

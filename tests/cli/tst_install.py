#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""usage: tst_install.py CMAKE BUILD-FOLDER VERSION

Installs the build into an empty prefix and uses what is there, away from the source tree.
"""

import os
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
from configparser import ConfigParser
from pathlib import Path

CMAKE, BUILD, VERSION = sys.argv[1:4]
ID = "io.github.bucketwatch.Bucketwatch"


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.prefix = Path(folder.name)
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", cls.prefix], check=True, stdout=subprocess.DEVNULL)

    def version_of(self, program):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(self.prefix))
        return subprocess.run([self.prefix / "bin" / program, "--version"], cwd="/", env=environment, check=True,
                              stdout=subprocess.PIPE, text=True, timeout=60).stdout

    def test_the_programs_say_their_version(self):
        for program in ("bucketwatch", "bucketwatchctl"):
            self.assertEqual(self.version_of(program), f"{program} {VERSION}\n")

    def test_the_desktop_finds_the_console(self):
        entry = ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(self.prefix / f"share/applications/{ID}.desktop")
        program = entry["Desktop Entry"]["Exec"].split()[0]
        self.assertTrue(os.access(self.prefix / "bin" / program, os.X_OK))
        icon = entry["Desktop Entry"]["Icon"]
        self.assertTrue((self.prefix / f"share/icons/hicolor/scalable/apps/{icon}.svg").is_file())

    def test_the_metainfo_names_what_is_installed(self):
        component = xml.parse(self.prefix / f"share/metainfo/{ID}.metainfo.xml").getroot()
        self.assertTrue((self.prefix / "share/applications" / component.findtext("launchable")).is_file())
        for binary in component.iterfind("provides/binary"):
            self.assertTrue((self.prefix / "bin" / binary.text).is_file())
        self.assertEqual(component.find("releases/release").get("version"), VERSION)

    def test_the_demo_recording_can_be_replayed(self):
        demo = self.prefix / "share/bucketwatch/demo"
        self.assertTrue((demo / "lists/tor.txt").is_file())
        command = [self.prefix / "bin/bucketwatchctl", "replay", "--tor-list", demo / "lists/tor.txt", *demo.glob("halden-*")]
        replay = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual(replay.returncode, 0, replay.stderr)
        self.assertIn("Discovery:S3/TorIPCaller", replay.stdout)

    def test_workspace_files_have_their_type(self):
        mime = xml.parse(self.prefix / f"share/mime/packages/{ID}.xml").getroot()
        self.assertIn("*.bucketwatch", [glob.get("pattern") for glob in mime.iter() if glob.tag.endswith("glob")])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)

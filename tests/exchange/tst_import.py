#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""`bucketwatchctl import` of what Debian's AWS CLI writes about a served workspace.

usage: tst_import.py BUCKETWATCHCTL
"""

import json
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from servedworkspace import Aws, ServedWorkspace  # noqa: E402

CTL = None
REGIONS = ("eu-west-1", "us-east-1")


class Import(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.served = cls.enterClassContext(ServedWorkspace(CTL))
        cls.folder = Path(cls.served.folder)
        cls.administrator_id = cls.served.accounts["delegated-administrator"]["accountId"]
        administrator = Aws(cls.served, cls.served.accounts["delegated-administrator"])
        management = Aws(cls.served, cls.served.accounts["management"])

        def save(aws, name, *arguments):
            status, answer, error = aws(*arguments)
            assert (status, error) == (0, ""), error
            path = cls.folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(answer, indent=4))
            return answer

        save(management, "accounts.json", "organizations", "list-accounts")
        for region in REGIONS:
            def guardduty(name, *arguments):
                return save(administrator, f"{region}/{name}.json", "guardduty", *arguments, "--region", region)

            detector = guardduty("detectors", "list-detectors")["DetectorIds"][0]
            guardduty("detector", "get-detector", "--detector-id", detector)
            guardduty("preferences", "describe-organization-configuration", "--detector-id", detector)
            members = guardduty("members", "list-members", "--detector-id", detector, "--only-associated", "false")["Members"]
            ids = [member["AccountId"] for member in members]
            for i in range(0, len(ids), 50):
                guardduty(f"plans-{i}", "get-member-detectors", "--detector-id", detector, "--account-ids", *ids[i:i + 50])
        cls.members = members
        cls.served.stop()

    def imported(self, name, *arguments, status=0):
        path = str(self.folder / name)
        done = self.served.run("import", "--workspace", path, "--format", "json", *arguments)
        self.assertEqual(done.returncode, status, done.stderr)
        return path, json.loads(done.stdout) if done.stdout else None, done.stderr

    def call(self, workspace, region, operation, **arguments):
        done = self.served.run("call", "--workspace", workspace, "--region", region, "--as", self.administrator_id, operation,
                               json.dumps(arguments))
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return json.loads(done.stdout)

    def plans(self, workspace, region, ids):
        """Status of each plan and switch, by account."""
        found = {}
        for i in range(0, len(ids), 50):
            for member in self.call(workspace, region, "GetMemberDetectors", accountIds=ids[i:i + 50])["members"]:
                found[member["accountId"]] = {
                    (feature["name"], inner.get("name")): inner["status"]
                    for feature in member["features"] for inner in [feature | {"name": None}, *feature.get("additionalConfiguration", [])]}
        return found

    def test_what_the_cli_wrote_makes_the_same_organization(self):
        files = sorted(str(path) for path in self.folder.rglob("*.json"))
        path, told, errors = self.imported("copy.bucketwatch", *files)
        self.assertEqual(errors, "")
        self.assertEqual(told["regions"], sorted(REGIONS, key=told["regions"].index))
        # Only of accounts that are no members does nobody tell whether they use GuardDuty.
        self.assertEqual({part["what"] for part in told["unknown"]}, {"detector", "trials"})
        ids = [member["AccountId"] for member in self.members[:50] + self.members[-50:]]
        for region in REGIONS:
            self.assertEqual(self.plans(path, region, ids), self.plans(self.served.path, region, ids))
            for operation in ("DescribeOrganizationConfiguration", "GetDetector"):
                before, after = (self.call(workspace, region, operation) for workspace in (self.served.path, path))
                for answer in (before, after):
                    for feature in answer["features"]:
                        feature.pop("updatedAt", None)
                        for inner in feature.get("additionalConfiguration", []):
                            inner.pop("updatedAt", None)
                self.assertEqual(after, before)
            members = [{member["accountId"]: (member["relationshipStatus"], member["email"]) for member in
                        self.call(workspace, region, "ListMembers", onlyAssociated="false", maxResults=50)["members"]}
                       for workspace in (self.served.path, path)]
            self.assertEqual(len(members[0]), 50)
            self.assertTrue(members[1])

    def test_a_part_is_imported_with_what_is_unknown(self):
        path, told, _ = self.imported("part.bucketwatch", "--region", "us-east-1",
                                      *(str(self.folder / "us-east-1" / name) for name in ("members.json", "detectors.json")))
        self.assertEqual(told["regions"], ["us-east-1"])
        self.assertLessEqual({"preferences", "plans", "memberType"}, {part["what"] for part in told["unknown"]})
        self.assertEqual(len(self.call(path, "us-east-1", "ListMembers", maxResults=50)["members"]), 50)

    def test_a_workspace_is_replaced_only_when_that_is_said(self):
        members = str(self.folder / "eu-west-1" / "members.json")
        self.imported("twice.bucketwatch", members)
        self.assertIn("exists already", self.imported("twice.bucketwatch", members, status=1)[2])
        self.imported("twice.bucketwatch", members, "--force")

    def test_what_cannot_be_read_is_said(self):
        bad = self.folder / "bad.txt"
        bad.write_text("{")
        members = str(self.folder / "eu-west-1" / "members.json")
        _, told, errors = self.imported("bad.bucketwatch", members, str(bad), status=1)
        self.assertIn("bad.txt", errors)
        self.assertEqual([notice["kind"] for notice in told["notices"]], ["problem"])
        self.imported("none.bucketwatch", str(bad), status=2)
        self.assertFalse((self.folder / "none.bucketwatch").exists())
        self.assertIn("cannot be read", self.imported("none.bucketwatch", str(self.folder / "missing"), status=2)[2])
        self.imported("none.bucketwatch", "--region", "mars-north-1", members, status=2)


if __name__ == "__main__":
    CTL = sys.argv.pop(1)
    unittest.main(verbosity=2)

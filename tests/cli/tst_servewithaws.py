#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Debian's AWS CLI against `bucketwatchctl serve`.

usage: tst_servewithaws.py BUCKETWATCHCTL
"""

import json
import signal
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from servedworkspace import Aws, ServedWorkspace  # noqa: E402

CTL = None
S3 = '[{"Name": "S3_DATA_EVENTS", "%s": "%s"}]'


class WithAws(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.served = cls.enterClassContext(ServedWorkspace(CTL))
        cls.administrator = Aws(cls.served, cls.served.accounts["delegated-administrator"])
        cls.management = Aws(cls.served, cls.served.accounts["management"])
        cls.standalone = Aws(cls.served, cls.served.accounts["standalone"])
        cls.member = Aws(cls.served, cls.served.members[0])
        cls.member_ids = [account["accountId"] for account in cls.served.members]
        cls.administrator_id = cls.served.accounts["delegated-administrator"]["accountId"]

    def answer(self, aws, *arguments):
        status, answer, error = aws(*arguments)
        self.assertEqual((status, error), (0, ""), arguments)
        return answer

    def refusal(self, code, aws, *arguments):
        """The words of a refusal that came from the endpoint as `code`."""
        status, answer, error = aws(*arguments)
        self.assertEqual((status, answer), (254, None), (arguments, error))
        self.assertIn(f"({code})", error)
        return error

    def guardduty(self, aws, command, *arguments):
        detector = self.answer(aws, "guardduty", "list-detectors")["DetectorIds"][0]
        return self.answer(aws, "guardduty", command, "--detector-id", detector, *arguments)

    def s3_status(self, aws):
        features = self.guardduty(aws, "get-detector")["Features"]
        return next(feature["Status"] for feature in features if feature["Name"] == "S3_DATA_EVENTS")

    def s3_status_of_members(self, *ids):
        answer = self.guardduty(self.administrator, "get-member-detectors", "--account-ids", *ids)
        self.assertEqual(answer["UnprocessedAccounts"], [])
        return {member["AccountId"]: feature["Status"] for member in answer["MemberDataSourceConfigurations"]
                for feature in member["Features"] if feature["Name"] == "S3_DATA_EVENTS"}


class S3ProtectionPage(WithAws):
    """Every command of AWS's page on S3 Protection, in the form that the CLI takes."""

    def test_a_standalone_account_sets_its_own(self):
        for status in ("DISABLED", "ENABLED"):
            self.assertIsNone(self.guardduty(self.standalone, "update-detector", "--features", S3 % ("Status", status)))
            self.assertEqual(self.s3_status(self.standalone), status)

    def test_the_administrator_sets_its_own_as_if_it_were_a_member(self):
        for status in ("DISABLED", "ENABLED"):
            answer = self.guardduty(self.administrator, "update-member-detectors", "--account-ids", self.administrator_id,
                                    "--features", S3 % ("Status", status))
            self.assertEqual(answer, {"UnprocessedAccounts": []})
            self.assertEqual(self.s3_status(self.administrator), status)

    def test_the_administrator_sets_members(self):
        for status in ("ENABLED", "DISABLED", "ENABLED"):
            answer = self.guardduty(self.administrator, "update-member-detectors", "--account-ids", *self.member_ids,
                                    "--features", S3 % ("Status", status))
            self.assertEqual(answer, {"UnprocessedAccounts": []})
            self.assertEqual(self.s3_status_of_members(*self.member_ids), dict.fromkeys(self.member_ids, status))
            self.assertEqual(self.s3_status(self.member), status)

    def test_the_page_s_spelling_of_names_does_not_pass_the_cli(self):
        status, _, error = self.administrator("guardduty", "update-member-detectors", "--detector-id", "12abc", "--account-ids",
                                              self.member_ids[0], "--features", '[{"name": "S3_DATA_EVENTS", "status": "ENABLED"}]')
        self.assertEqual(status, 252)
        self.assertIn('Unknown parameter in Features[0]: "name"', error)

    def test_new_accounts_get_it(self):
        self.assertIsNone(self.guardduty(self.administrator, "update-organization-configuration", "--auto-enable", "--features",
                                         S3 % ("AutoEnable", "NEW")))
        answer = self.guardduty(self.administrator, "describe-organization-configuration")
        self.assertTrue(answer["AutoEnable"])
        self.assertEqual(answer["AutoEnableOrganizationMembers"], "NEW")
        self.assertTrue(answer["DataSources"]["S3Logs"]["AutoEnable"])
        self.assertIn({"Name": "S3_DATA_EVENTS", "AutoEnable": "NEW"},
                      [{key: feature[key] for key in ("Name", "AutoEnable")} for feature in answer["Features"]])

    def test_an_account_that_is_no_member_is_named(self):
        answer = self.guardduty(self.administrator, "update-member-detectors", "--account-ids", "123456789012", "--features",
                                S3 % ("Status", "ENABLED"))
        self.assertEqual([entry["AccountId"] for entry in answer["UnprocessedAccounts"]], ["123456789012"])
        self.assertIn("not an associated member", answer["UnprocessedAccounts"][0]["Result"])

    def test_refusals(self):
        own = self.answer(self.member, "guardduty", "list-detectors")["DetectorIds"][0]
        features = ("--features", S3 % ("Status", "ENABLED"))
        self.refusal("BadRequestException", self.member, "guardduty", "update-detector", "--detector-id", own, *features)
        self.refusal("BadRequestException", self.member, "guardduty", "update-member-detectors", "--detector-id", own,
                     "--account-ids", self.member_ids[1], *features)
        error = self.refusal("BadRequestException", self.administrator, "guardduty", "update-detector", "--detector-id",
                             "12abc34d567e8fa901bc2d34e56789f0", *features)
        self.assertIn("because the input detectorId is not owned by the current account", error)
        detector = self.answer(self.administrator, "guardduty", "list-detectors")["DetectorIds"][0]
        error = self.refusal("BadRequestException", self.administrator, "guardduty", "update-member-detectors", "--detector-id",
                             detector, "--account-ids", *[f"{n:012}" for n in range(1, 52)], *features)
        self.assertIn("The request failed because the length provided for the accountIds array was 51. Max allowed length is 50.",
                      error)

    def test_lists_page_by_themselves(self):
        members = self.guardduty(self.administrator, "list-members")["Members"]
        self.assertGreater(len(members), 150)
        self.assertEqual(len({member["AccountId"] for member in members}), len(members))
        page = self.guardduty(self.administrator, "list-members", "--max-items", "7", "--page-size", "3")
        self.assertEqual(len(page["Members"]), 7)

    def test_the_program_itself_works_too(self):
        account = self.served.accounts["delegated-administrator"]
        done = subprocess.run(["aws", "guardduty", "list-detectors", "--query", "DetectorIds[0]", "--output", "text"],
                              env=self.served.environment(account), capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout, "^[0-9a-f]{32}\n$")


class OtherServices(WithAws):
    def test_sts_says_who_asks(self):
        identity = self.answer(self.member, "sts", "get-caller-identity")
        self.assertEqual(identity["Account"], self.member_ids[0])
        self.assertEqual(identity["Arn"], f"arn:aws:iam::{self.member_ids[0]}:user/bucketwatch")

    def test_a_role_acts_as_the_other_account(self):
        arn = f"arn:aws:iam::{self.member_ids[1]}:role/OrganizationAccountAccessRole"
        answer = self.answer(self.management, "sts", "assume-role", "--role-arn", arn, "--role-session-name", "test")
        keys = answer["Credentials"]
        session = Aws(self.served, {"accessKeyId": keys["AccessKeyId"], "secretAccessKey": keys["SecretAccessKey"],
                                    "sessionToken": keys["SessionToken"]})
        self.assertEqual(self.answer(session, "sts", "get-caller-identity")["Arn"],
                         f"arn:aws:sts::{self.member_ids[1]}:assumed-role/OrganizationAccountAccessRole/test")
        self.assertEqual(self.s3_status(session), self.s3_status_of_members(self.member_ids[1])[self.member_ids[1]])
        self.refusal("AccessDenied", self.management, "sts", "assume-role", "--role-arn", "arn:aws:iam::999999999999:role/a",
                     "--role-session-name", "test")

    def test_organizations_lists_its_accounts(self):
        accounts = self.answer(self.management, "organizations", "list-accounts")["Accounts"]
        self.assertGreater(len(accounts), 200)
        self.assertLess(set(self.member_ids), {account["Id"] for account in accounts})
        organization = self.answer(self.member, "organizations", "describe-organization")["Organization"]
        self.assertEqual(organization["MasterAccountId"], self.served.accounts["management"]["accountId"])
        self.refusal("AccessDeniedException", self.member, "organizations", "list-accounts")

    def test_organizations_lists_delegated_administrators(self):
        answer = self.answer(self.management, "organizations", "list-delegated-administrators", "--service-principal",
                             "guardduty.amazonaws.com")
        self.assertEqual([account["Id"] for account in answer["DelegatedAdministrators"]], [self.administrator_id])
        self.refusal("AccountAlreadyRegisteredException", self.management, "organizations", "register-delegated-administrator",
                     "--account-id", self.administrator_id, "--service-principal", "guardduty.amazonaws.com")

    def test_organizations_has_no_policy_at_first(self):
        self.refusal("EffectivePolicyNotFoundException", self.management, "organizations", "describe-effective-policy",
                     "--policy-type", "GUARDDUTY_POLICY", "--target-id", self.member_ids[0])

    def test_ec2_lists_the_regions(self):
        regions = self.answer(self.management, "ec2", "describe-regions")["Regions"]
        self.assertIn({"RegionName": "eu-west-1", "Endpoint": "ec2.eu-west-1.amazonaws.com", "OptInStatus": "opt-in-not-required"},
                      regions)
        every = self.answer(self.management, "ec2", "describe-regions", "--all-regions")["Regions"]
        self.assertGreater(len(every), 30)
        self.assertIn("not-opted-in", {region["OptInStatus"] for region in every})
        self.refusal("InvalidParameterValue", self.management, "ec2", "describe-regions", "--region-names", "mars-north-1")

    def test_a_stranger_is_told_so_by_every_service(self):
        stranger = Aws(self.served, {"accessKeyId": "AKIAIOSFODNN7EXAMPLE", "secretAccessKey": "x" * 40})
        self.refusal("UnrecognizedClientException", stranger, "guardduty", "list-detectors")
        self.refusal("InvalidClientTokenId", stranger, "sts", "get-caller-identity")
        self.refusal("UnrecognizedClientException", stranger, "organizations", "describe-organization")
        self.refusal("AuthFailure", stranger, "ec2", "describe-regions")
        account = {**self.served.accounts["management"], "secretAccessKey": "x" * 40}
        self.refusal("InvalidSignatureException", Aws(self.served, account), "guardduty", "list-detectors")
        self.refusal("SignatureDoesNotMatch", Aws(self.served, account), "sts", "get-caller-identity")


class Verb(unittest.TestCase):
    def test_describes_itself_in_one_line(self):
        with ServedWorkspace(CTL) as served:
            self.assertRegex(served.endpoint, r"^http://127\.0\.0\.1:\d+$")
            self.assertEqual(served.description["region"], "eu-west-1")
            self.assertEqual(set(served.accounts), {"delegated-administrator", "management", "member", "standalone"})
            for account in served.description["accounts"]:
                self.assertRegex(account["accountId"], r"^\d{12}$")
                self.assertRegex(account["accessKeyId"], "^AKIA[A-Z2-7]{16}$")
                self.assertRegex(account["secretAccessKey"], "^[A-Za-z0-9/+]{40}$")

    def test_ends_well_when_it_is_told_to(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with ServedWorkspace(CTL) as served:
                self.assertEqual(served.stop(number), (0, ""))

    def test_keys_stay_the_same(self):
        with ServedWorkspace(CTL) as served:
            ids = [account["accountId"] for account in served.description["accounts"]]
            served.stop()
            done = served.run("keys", "--workspace", served.path, "--region", "eu-west-1", *ids)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(json.loads(done.stdout)["accounts"], served.description["accounts"])
            self.assertEqual(served.run("keys", "--workspace", served.path, "999999999999").returncode, 2)
            self.assertEqual(served.run("keys", "--workspace", served.path, "me").returncode, 2)

    def test_says_why_it_does_not_serve(self):
        with ServedWorkspace(CTL) as served:
            port = served.endpoint.rpartition(":")[2]
            again = served.run("serve", "--workspace", served.path, timeout=60)
            self.assertEqual(again.returncode, 1, again)
            self.assertIn("bucketwatchctl", again.stderr)
            self.assertEqual(again.stdout, "")
            other = str(Path(served.folder) / "other.bucketwatch")
            self.assertEqual(served.run("new", other).returncode, 0)
            taken = served.run("serve", "--workspace", other, "--port", port, timeout=60)
            self.assertEqual((taken.returncode, taken.stdout), (2, ""))
            self.assertIn(port, taken.stderr)
            missing = served.run("serve", "--workspace", served.folder + "/none.bucketwatch", timeout=60)
            self.assertEqual((missing.returncode, missing.stdout), (2, ""))

    def test_takes_any_credentials_when_it_is_told_to(self):
        with ServedWorkspace(CTL, "--accept-any-credentials") as served:
            aws = Aws(served, {"accessKeyId": "test", "secretAccessKey": "test"})
            status, answer, error = aws("sts", "get-caller-identity")
            self.assertEqual((status, error), (0, ""))
            self.assertEqual(answer["Account"], served.accounts["delegated-administrator"]["accountId"])


if __name__ == "__main__":
    CTL = sys.argv.pop(1)
    unittest.main(verbosity=2)

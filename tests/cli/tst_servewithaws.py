#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Debian's AWS CLI against `bucketwatchctl serve`.

usage: tst_servewithaws.py BUCKETWATCHCTL
"""

import json
import os
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

    def test_findings_are_exported(self):
        key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
        properties = "DestinationArn=%s,KmsKeyArn=" + key
        bucket = "arn:aws:s3:::halden-findings-export"
        for aws in (self.administrator, self.member, self.standalone):
            made = self.guardduty(aws, "create-publishing-destination", "--destination-type", "S3", "--destination-properties",
                                  properties % bucket)["DestinationId"]
            listed = self.guardduty(aws, "list-publishing-destinations")["Destinations"]
            self.assertEqual(listed, [{"DestinationId": made, "DestinationType": "S3", "Status": "PUBLISHING"}])
            self.assertIsNone(self.guardduty(aws, "update-publishing-destination", "--destination-id", made,
                                             "--destination-properties", f"DestinationArn={bucket}/guardduty"))
            found = self.guardduty(aws, "describe-publishing-destination", "--destination-id", made)
            self.assertEqual(found["DestinationProperties"], {"DestinationArn": f"{bucket}/guardduty", "KmsKeyArn": key})
            self.assertEqual(found["Status"], "PUBLISHING")
            detector = self.answer(aws, "guardduty", "list-detectors")["DetectorIds"][0]
            error = self.refusal("BadRequestException", aws, "guardduty", "create-publishing-destination", "--detector-id",
                                 detector, "--destination-type", "S3", "--destination-properties", properties % bucket)
            self.assertIn("a publishingDestination already exists", error)
            self.assertIsNone(self.guardduty(aws, "delete-publishing-destination", "--destination-id", made))
            error = self.refusal("BadRequestException", aws, "guardduty", "describe-publishing-destination", "--detector-id",
                                 detector, "--destination-id", made)
            self.assertIn("no such resource found", error)
            self.refusal("BadRequestException", aws, "guardduty", "create-publishing-destination", "--detector-id", detector,
                         "--destination-type", "S3", "--destination-properties", properties % "halden-findings-export")
            self.assertEqual(self.guardduty(aws, "list-publishing-destinations")["Destinations"], [])

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


class OlderForm(WithAws):
    """`--data-sources`, by which plans were set before there were features: in answers both forms say the same."""

    NAMES = {"S3_DATA_EVENTS": ("S3Logs",), "EKS_AUDIT_LOGS": ("Kubernetes", "AuditLogs"),
             "EBS_MALWARE_PROTECTION": ("MalwareProtection", "ScanEc2InstanceWithFindings", "EbsVolumes")}
    BOTH = "both data sources and features were provided. You can provide only one; it is recommended to use features."

    def in_both_forms(self, answer, key):
        """What `answer` says of each plan, the newer form first."""
        found = {}
        for feature in answer["Features"]:
            if feature["Name"] in self.NAMES:
                older = answer["DataSources"]
                for name in self.NAMES[feature["Name"]]:
                    older = older[name]
                found[feature["Name"]] = (feature[key], older[key])
        self.assertEqual(set(found), set(self.NAMES))
        return found

    def statuses(self, answer):
        forms = self.in_both_forms(answer, "Status")
        self.assertEqual({one for one, _ in forms.values()} - {"ENABLED", "DISABLED"}, set())
        for name, (newer, older) in forms.items():
            self.assertEqual(newer, older, name)
        return {name: newer for name, (newer, _) in forms.items()}

    def preferences(self):
        forms = self.in_both_forms(self.guardduty(self.administrator, "describe-organization-configuration"), "AutoEnable")
        for name, (newer, older) in forms.items():
            self.assertEqual(older, newer != "NONE", name)
        return {name: newer for name, (newer, _) in forms.items()}

    def changed_in_turn(self, values, change, read):
        """Sets the plans one by one and looks that the others stay as they are."""
        expected = read()
        for value in values:
            for name, text in (("S3_DATA_EVENTS", "S3Logs={%s}"), ("EKS_AUDIT_LOGS", "Kubernetes={AuditLogs={%s}}"),
                               ("EBS_MALWARE_PROTECTION", "MalwareProtection={ScanEc2InstanceWithFindings={%s}}")):
                expected[name] = value
                change(name, text, value)
                self.assertEqual(read(), expected)

    def test_a_detector_is_updated(self):
        def change(name, text, value):
            word = "EbsVolumes" if name == "EBS_MALWARE_PROTECTION" else "Enable"
            sources = text % f"{word}={str(value == 'ENABLED').lower()}"
            self.assertIsNone(self.guardduty(self.standalone, "update-detector", "--data-sources", sources))

        def read():
            return self.statuses(self.guardduty(self.standalone, "get-detector"))

        self.changed_in_turn(("DISABLED", "ENABLED"), change, read)
        detector = self.answer(self.standalone, "guardduty", "list-detectors")["DetectorIds"][0]
        before = self.guardduty(self.standalone, "get-detector")
        error = self.refusal("BadRequestException", self.standalone, "guardduty", "update-detector", "--detector-id", detector,
                             "--data-sources", "S3Logs={Enable=false}", "--features", S3 % ("Status", "DISABLED"))
        self.assertIn(self.BOTH, error)
        self.assertEqual(self.guardduty(self.standalone, "get-detector"), before)

    def test_a_detector_is_created(self):
        region = ("--region", "eu-central-1")
        create = ("guardduty", "create-detector", "--enable", *region, "--data-sources")
        detector = self.answer(self.standalone, "guardduty", "list-detectors", *region)["DetectorIds"][0]
        self.assertIsNone(self.answer(self.standalone, "guardduty", "delete-detector", "--detector-id", detector, *region))
        error = self.refusal("BadRequestException", self.standalone, *create, "S3Logs={Enable=false}", "--features",
                             S3 % ("Status", "DISABLED"))
        self.assertIn(self.BOTH, error)
        self.assertEqual(self.answer(self.standalone, "guardduty", "list-detectors", *region)["DetectorIds"], [])
        for status, sources in (("DISABLED", "S3Logs={Enable=false}"), ("ENABLED", "S3Logs={Enable=true}")):
            made = self.answer(self.standalone, *create, sources)["DetectorId"]
            answer = self.answer(self.standalone, "guardduty", "get-detector", "--detector-id", made, *region)
            self.assertEqual(self.statuses(answer),
                             {"S3_DATA_EVENTS": status, "EKS_AUDIT_LOGS": "ENABLED", "EBS_MALWARE_PROTECTION": "ENABLED"})
            self.assertIsNone(self.answer(self.standalone, "guardduty", "delete-detector", "--detector-id", made, *region))

    def test_members_are_set(self):
        for enable, status in (("false", "DISABLED"), ("true", "ENABLED")):
            answer = self.guardduty(self.administrator, "update-member-detectors", "--account-ids", *self.member_ids,
                                    "--data-sources", f"S3Logs={{Enable={enable}}}")
            self.assertEqual(answer, {"UnprocessedAccounts": []})
            answer = self.guardduty(self.administrator, "get-member-detectors", "--account-ids", *self.member_ids)
            found = {member["AccountId"]: self.statuses(member)["S3_DATA_EVENTS"]
                     for member in answer["MemberDataSourceConfigurations"]}
            self.assertEqual(found, dict.fromkeys(self.member_ids, status))
            self.assertEqual(self.statuses(self.guardduty(self.member, "get-detector"))["S3_DATA_EVENTS"], status)
        detector = self.answer(self.administrator, "guardduty", "list-detectors")["DetectorIds"][0]
        error = self.refusal("BadRequestException", self.administrator, "guardduty", "update-member-detectors", "--detector-id",
                             detector, "--account-ids", *self.member_ids, "--data-sources", "S3Logs={Enable=false}", "--features",
                             S3 % ("Status", "DISABLED"))
        self.assertIn(self.BOTH, error)
        self.assertEqual(self.s3_status_of_members(*self.member_ids), dict.fromkeys(self.member_ids, "ENABLED"))

    def test_new_accounts_get_it(self):
        def change(name, text, value):
            choice = f"AutoEnable={str(value == 'NEW').lower()}"
            sources = text % (f"EbsVolumes={{{choice}}}" if name == "EBS_MALWARE_PROTECTION" else choice)
            self.assertIsNone(self.guardduty(self.administrator, "update-organization-configuration", "--auto-enable",
                                             "--data-sources", sources))

        self.changed_in_turn(("NONE", "NEW"), change, self.preferences)
        answer = self.guardduty(self.administrator, "describe-organization-configuration")
        self.assertEqual((answer["AutoEnable"], answer["AutoEnableOrganizationMembers"]), (True, "NEW"))
        detector = self.answer(self.administrator, "guardduty", "list-detectors")["DetectorIds"][0]
        error = self.refusal("BadRequestException", self.administrator, "guardduty", "update-organization-configuration",
                             "--detector-id", detector, "--auto-enable", "--data-sources", "S3Logs={AutoEnable=false}", "--features",
                             S3 % ("AutoEnable", "NONE"))
        self.assertIn(self.BOTH, error)
        self.assertEqual(self.guardduty(self.administrator, "describe-organization-configuration"), answer)


class EveryOperation(WithAws):
    """The operations that the page does not use, each at work and refused. Every test has a Region or an account of its own."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        outside = [member["AccountId"] for member in cls.members_with(cls, "Invited")]
        keys = cls.served.run("keys", "--workspace", cls.served.path, "--region", "eu-west-1", *outside)
        cls.outside = [Aws(cls.served, account) for account in json.loads(keys.stdout)["accounts"]]
        cls.outside_ids = outside

    def members_with(self, status, *region):
        detector = self.administrator("guardduty", "list-detectors", *region)[1]["DetectorIds"][0]
        _, answer, _ = self.administrator("guardduty", "list-members", "--detector-id", detector, "--only-associated", "false", *region)
        return [member for member in answer["Members"] if member["RelationshipStatus"] == status]

    def guardduty_in(self, region, aws, command, *arguments):
        detector = self.answer(aws, "guardduty", "list-detectors", "--region", region)["DetectorIds"][0]
        return self.answer(aws, "guardduty", command, "--detector-id", detector, *arguments, "--region", region)

    def test_a_detector_is_deleted_and_created(self):
        region = ("--region", "eu-central-1")
        detectors = self.answer(self.standalone, "guardduty", "list-detectors", *region)["DetectorIds"]
        self.assertEqual(len(detectors), 1)
        self.assertIsNone(self.answer(self.standalone, "guardduty", "delete-detector", "--detector-id", detectors[0], *region))
        self.assertEqual(self.answer(self.standalone, "guardduty", "list-detectors", *region)["DetectorIds"], [])
        made = self.answer(self.standalone, "guardduty", "create-detector", "--enable", "--features", S3 % ("Status", "DISABLED"),
                           "--tags", "team=blue", "--finding-publishing-frequency", "ONE_HOUR", *region)["DetectorId"]
        answer = self.answer(self.standalone, "guardduty", "get-detector", "--detector-id", made, *region)
        self.assertEqual((answer["Status"], answer["FindingPublishingFrequency"], answer["Tags"]),
                         ("ENABLED", "ONE_HOUR", {"team": "blue"}))
        self.assertEqual(answer["DataSources"]["S3Logs"]["Status"], "DISABLED")
        error = self.refusal("BadRequestException", self.standalone, "guardduty", "create-detector", "--enable", *region)
        self.assertIn("because a detector already exists for the current account", error)
        self.refusal("BadRequestException", self.standalone, "guardduty", "delete-detector", "--detector-id", "12abc", *region)

    def test_members_are_suspended_resumed_and_taken_out(self):
        region = "us-east-1"
        account = self.members_with("Enabled", "--region", region)[5]["AccountId"]
        email = self.guardduty_in(region, self.administrator, "get-members", "--account-ids", account)["Members"][0]["Email"]
        self.guardduty_in(region, self.administrator, "update-organization-configuration", "--auto-enable-organization-members", "NEW")
        for command, status in (("stop-monitoring-members", "Disabled"), ("start-monitoring-members", "Enabled"),
                                ("disassociate-members", "Removed"), ("delete-members", None)):
            answer = self.guardduty_in(region, self.administrator, command, "--account-ids", account)
            self.assertEqual(answer, {"UnprocessedAccounts": []}, command)
            found = self.guardduty_in(region, self.administrator, "get-members", "--account-ids", account)["Members"]
            self.assertEqual([member["RelationshipStatus"] for member in found], [status] if status else [], command)
        answer = self.guardduty_in(region, self.administrator, "create-members", "--account-details",
                                   f"AccountId={account},Email={email}")
        self.assertEqual(answer, {"UnprocessedAccounts": []})
        for command in ("stop-monitoring-members", "start-monitoring-members", "disassociate-members", "delete-members",
                        "invite-members"):
            answer = self.guardduty_in(region, self.administrator, command, "--account-ids", "123456789012")
            self.assertEqual([entry["AccountId"] for entry in answer["UnprocessedAccounts"]], ["123456789012"], command)
        answer = self.guardduty_in(region, self.administrator, "create-members", "--account-details",
                                   f"AccountId={account},Email={email}")
        self.assertIn("is already a member", answer["UnprocessedAccounts"][0]["Result"])

    def test_delegation_ends_in_the_right_order(self):
        region = ("--region", "ap-northeast-1")
        admins = self.answer(self.management, "guardduty", "list-organization-admin-accounts", *region)["AdminAccounts"]
        self.assertEqual(admins, [{"AdminAccountId": self.administrator_id, "AdminStatus": "ENABLED"}])
        self.refusal("BadRequestException", self.member, "guardduty", "list-organization-admin-accounts", *region)
        disable = ("guardduty", "disable-organization-admin-account", "--admin-account-id", self.administrator_id, *region)
        enable = ("guardduty", "enable-organization-admin-account", "--admin-account-id", self.administrator_id, *region)
        self.refusal("BadRequestException", self.member, *disable)
        self.refusal("BadRequestException", self.management, *disable)
        self.refusal("BadRequestException", self.management, "guardduty", "enable-organization-admin-account", "--admin-account-id",
                     self.member_ids[0], *region)
        self.guardduty_in(region[1], self.administrator, "update-organization-configuration", "--auto-enable-organization-members", "NONE")
        listed = self.guardduty_in(region[1], self.administrator, "list-members", "--only-associated", "false")["Members"]
        for command in ("disassociate-members", "delete-members"):
            for i in range(0, len(listed), 50):
                ids = [member["AccountId"] for member in listed[i:i + 50]]
                self.guardduty_in(region[1], self.administrator, command, "--account-ids", *ids)
        self.assertEqual(self.guardduty_in(region[1], self.administrator, "list-members", "--only-associated", "false")["Members"], [])
        self.assertIsNone(self.answer(self.management, *disable))
        self.assertEqual(self.answer(self.management, "guardduty", "list-organization-admin-accounts", *region)["AdminAccounts"], [])
        self.refusal("BadRequestException", self.management, *disable)
        self.assertIsNone(self.answer(self.management, *enable))

    def test_an_invitation_is_accepted_left_declined_and_deleted(self):
        account, invited = self.outside_ids[0], self.outside[0]
        self.assertGreaterEqual(self.answer(invited, "guardduty", "get-invitations-count")["InvitationsCount"], 1)
        invitation = self.answer(invited, "guardduty", "list-invitations")["Invitations"][0]
        self.assertEqual((invitation["AccountId"], invitation["RelationshipStatus"]), (self.administrator_id, "Invited"))
        if not self.answer(invited, "guardduty", "list-detectors")["DetectorIds"]:
            self.answer(invited, "guardduty", "create-detector", "--enable")
        detector = self.answer(invited, "guardduty", "list-detectors")["DetectorIds"][0]
        self.refusal("BadRequestException", invited, "guardduty", "accept-administrator-invitation", "--detector-id", detector,
                     "--administrator-id", "123456789012", "--invitation-id", "1" * 32)
        self.refusal("BadRequestException", invited, "guardduty", "disassociate-from-administrator-account", "--detector-id", detector)
        accept = ("--administrator-id", self.administrator_id, "--invitation-id", invitation["InvitationId"])
        self.assertIsNone(self.guardduty(invited, "accept-administrator-invitation", *accept))
        for command, key in (("get-administrator-account", "Administrator"), ("get-master-account", "Master")):
            self.assertEqual(self.guardduty(invited, command)[key]["AccountId"], self.administrator_id)
        self.assertIsNone(self.guardduty(invited, "disassociate-from-administrator-account"))
        # Invited once more, it takes the older names of the operations.
        self.assertEqual(self.guardduty(self.administrator, "invite-members", "--account-ids", account), {"UnprocessedAccounts": []})
        invitation = self.answer(invited, "guardduty", "list-invitations")["Invitations"][0]
        self.assertIsNone(self.guardduty(invited, "accept-invitation", "--master-id", self.administrator_id, "--invitation-id",
                                         invitation["InvitationId"]))
        self.assertIsNone(self.guardduty(invited, "disassociate-from-master-account"))
        other = self.outside[1]
        self.assertEqual(self.answer(other, "guardduty", "decline-invitations", "--account-ids", self.administrator_id),
                         {"UnprocessedAccounts": []})
        self.assertEqual(self.answer(other, "guardduty", "delete-invitations", "--account-ids", self.administrator_id),
                         {"UnprocessedAccounts": []})
        for command in ("decline-invitations", "delete-invitations"):
            answer = self.answer(other, "guardduty", command, "--account-ids", "123456789012")
            self.assertEqual([entry["AccountId"] for entry in answer["UnprocessedAccounts"]], ["123456789012"], command)

    def test_trials_and_statistics(self):
        answer = self.guardduty(self.administrator, "get-remaining-free-trial-days", "--account-ids", *self.member_ids, "123456789012")
        self.assertEqual({account["AccountId"] for account in answer["Accounts"]}, set(self.member_ids))
        self.assertEqual(len(answer["UnprocessedAccounts"]), 1)
        statistics = self.answer(self.administrator, "guardduty", "get-organization-statistics")["OrganizationDetails"]
        self.assertGreater(statistics["OrganizationStatistics"]["MemberAccountsCount"], 150)
        self.refusal("BadRequestException", self.member, "guardduty", "get-organization-statistics")

    def test_tags_of_a_detector(self):
        detector = self.answer(self.administrator, "guardduty", "list-detectors")["DetectorIds"][0]
        arn = ("--resource-arn", f"arn:aws:guardduty:eu-west-1:{self.administrator_id}:detector/{detector}")
        self.assertIsNone(self.answer(self.administrator, "guardduty", "tag-resource", *arn, "--tags", "a=1,b=two words,c=/+="))
        self.assertEqual(self.answer(self.administrator, "guardduty", "list-tags-for-resource", *arn),
                         {"Tags": {"a": "1", "b": "two words", "c": "/+="}})
        self.assertIsNone(self.answer(self.administrator, "guardduty", "untag-resource", *arn, "--tag-keys", "a", "b"))
        self.assertEqual(self.answer(self.administrator, "guardduty", "list-tags-for-resource", *arn), {"Tags": {"c": "/+="}})
        for command in (("list-tags-for-resource",), ("tag-resource", "--tags", "a=1"), ("untag-resource", "--tag-keys", "a")):
            self.refusal("AccessDeniedException", self.member, "guardduty", command[0], *arn, *command[1:])

    def test_findings_are_made_found_archived_and_suppressed(self):
        kind = "Discovery:S3/AnomalousBehavior"
        rule = ("--name", "quiet", "--action", "ARCHIVE", "--finding-criteria", '{"Criterion":{"type":{"Eq":["PenTest:S3/KaliLinux"]}}}')
        self.assertEqual(self.guardduty(self.administrator, "create-filter", *rule), {"Name": "quiet"})
        self.assertEqual(self.guardduty(self.administrator, "list-filters"), {"FilterNames": ["quiet"]})
        self.assertIsNone(self.guardduty(self.administrator, "create-sample-findings", "--finding-types", kind, "PenTest:S3/KaliLinux"))
        current = ("--finding-criteria", '{"Criterion":{"service.archived":{"Eq":["false"]}}}')
        ids = self.guardduty(self.administrator, "list-findings", *current)["FindingIds"]
        self.assertEqual(len(ids), 1)
        finding = self.guardduty(self.administrator, "get-findings", "--finding-ids", *ids)["Findings"][0]
        self.assertEqual((finding["Type"], finding["Service"]["Archived"]), (kind, False))
        self.assertIsNone(self.guardduty(self.administrator, "archive-findings", "--finding-ids", *ids))
        self.assertEqual(self.guardduty(self.administrator, "list-findings", *current)["FindingIds"], [])
        self.assertIsNone(self.guardduty(self.administrator, "unarchive-findings", "--finding-ids", *ids))
        self.assertEqual(self.guardduty(self.administrator, "list-findings", *current)["FindingIds"], ids)
        self.assertIsNone(self.guardduty(self.administrator, "delete-filter", "--filter-name", "quiet"))

    def test_what_is_not_simulated_says_so(self):
        detector = self.answer(self.administrator, "guardduty", "list-detectors")["DetectorIds"][0]
        error = self.refusal("BadRequestException", self.administrator, "guardduty", "list-coverage", "--detector-id", detector)
        self.assertIn("ListCoverage", error)

    def test_an_administrator_is_registered_and_deregistered(self):
        account = ("--account-id", self.member_ids[2], "--service-principal", "guardduty.amazonaws.com")
        self.assertIsNone(self.answer(self.management, "organizations", "register-delegated-administrator", *account))
        listed = self.answer(self.management, "organizations", "list-delegated-administrators")["DelegatedAdministrators"]
        self.assertIn(self.member_ids[2], [one["Id"] for one in listed])
        self.refusal("AccountAlreadyRegisteredException", self.management, "organizations", "register-delegated-administrator", *account)
        self.assertIsNone(self.answer(self.management, "organizations", "deregister-delegated-administrator", *account))
        self.refusal("AccessDeniedException", self.member, "organizations", "deregister-delegated-administrator", *account)
        self.refusal("ConstraintViolationException", self.management, "organizations", "deregister-delegated-administrator",
                     "--account-id", self.administrator_id, "--service-principal", "guardduty.amazonaws.com")

    def test_what_was_changed_is_in_the_history(self):
        self.guardduty(self.standalone, "update-detector", "--finding-publishing-frequency", "FIFTEEN_MINUTES")
        done = self.served.run("history", "--workspace", self.served.path, "--format", "json")
        last = json.loads(done.stdout)[-1]
        self.assertEqual((last["door"], last["accountId"]), ("http", self.served.accounts["standalone"]["accountId"]))


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
        detector = self.answer(session, "guardduty", "list-detectors")["DetectorIds"][0]
        arn = f"arn:aws:guardduty:eu-west-1:{self.member_ids[1]}:detector/{detector}"
        self.answer(session, "guardduty", "tag-resource", "--resource-arn", arn, "--tags", "team=audit")
        done = self.served.run("history", "--workspace", self.served.path, "--format", "json")
        self.assertEqual(json.loads(done.stdout)[-1]["session"],
                         f"arn:aws:sts::{self.member_ids[1]}:assumed-role/OrganizationAccountAccessRole/test")
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

    def test_an_effective_policy_is_described(self):
        with ServedWorkspace(CTL) as served:
            served.stop()
            policy = Path(served.folder) / "policy.json"
            policy.write_text(json.dumps({"guardduty": {"enablement": {"default": {
                "foundational": {"status": {"@@assign": "enabled"}}, "s3_data_events": {"status": {"@@assign": "enabled"}}}}}}))
            for arguments in (("--type", "enabled"), ("--put", str(policy), "--name", "protect")):
                done = served.run("policy", "--workspace", served.path, *arguments)
                self.assertEqual(done.returncode, 0, done.stderr)
            served.start()
            aws = Aws(served, served.accounts["management"])
            status, answer, error = aws("organizations", "describe-effective-policy", "--policy-type", "GUARDDUTY_POLICY",
                                        "--target-id", served.members[0]["accountId"])
            self.assertEqual((status, error), (0, ""))
            content = json.loads(answer["EffectivePolicy"]["PolicyContent"])
            self.assertEqual(content["guardduty"]["enablement"]["default"]["s3_data_events"], {"status": "enabled"})

    def test_sets_the_propagation_when_it_is_told_to(self):
        delayed, at_once = ("--propagation", "delayed"), ("--propagation", "at-once")
        with ServedWorkspace(CTL) as served:
            for options, propagation in (((), "at-once"), (delayed, "delayed"), ((), "delayed"), (at_once, "at-once")):
                served.stop()
                served.options = options
                served.start()
                served.stop()
                done = served.run("time", "--workspace", served.path)
                self.assertEqual(json.loads(done.stdout)["propagation"], propagation, options)

    def test_sets_the_verification_of_addresses_when_it_is_told_to(self):
        with ServedWorkspace(CTL, "--email-verification", "delayed") as served:
            served.stop()
            done = served.run("time", "--workspace", served.path)
            self.assertEqual(json.loads(done.stdout)["emailVerification"], "delayed")

    def test_ends_well_when_it_is_told_to(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with ServedWorkspace(CTL) as served:
                self.assertEqual(served.stop(number), (0, ""))

    def test_says_when_its_file_is_gone(self):
        with ServedWorkspace(CTL) as served:
            aws = Aws(served, served.accounts["delegated-administrator"])
            detector = aws("guardduty", "list-detectors")[1]["DetectorIds"][0]
            os.remove(served.path)
            for frequency in ("ONE_HOUR", "FIFTEEN_MINUTES"):
                status, _, error = aws("guardduty", "update-detector", "--detector-id", detector,
                                       "--finding-publishing-frequency", frequency)
                self.assertNotEqual(status, 0)
                self.assertIn("InternalServerErrorException", error)
                self.assertIn(served.path, error)
            status, errors = served.stop()
            self.assertEqual(status, 0)
            self.assertEqual(len(errors.splitlines()), 1, errors)
            self.assertIn(served.path, errors)
            self.assertEqual([name for name in os.listdir(served.folder) if name.startswith("test.bucketwatch")], [])

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

    def test_serves_a_plan_when_it_is_told_to(self):
        def s3(aws, account):
            detector = aws("guardduty", "list-detectors")[1]["DetectorIds"][0]
            status, answer, error = aws("guardduty", "get-member-detectors", "--detector-id", detector, "--account-ids", account)
            self.assertEqual((status, error), (0, ""))
            return detector, next(feature["Status"] for feature in answer["MemberDataSourceConfigurations"][0]["Features"]
                                  if feature["Name"] == "S3_DATA_EVENTS")

        with ServedWorkspace(CTL, "--plan", "Night") as planned:
            administrator, member = planned.accounts["delegated-administrator"], planned.members[0]["accountId"]
            aws = Aws(planned, administrator)
            detector, before = s3(aws, member)
            wanted = "DISABLED" if before == "ENABLED" else "ENABLED"
            answer = aws("guardduty", "update-member-detectors", "--detector-id", detector, "--account-ids", member,
                         "--features", S3 % ("Status", wanted))
            self.assertEqual(answer, (0, {"UnprocessedAccounts": []}, ""))
            self.assertEqual(s3(aws, member), (detector, wanted))
            self.assertIn("cannot be planned", aws("guardduty", "create-sample-findings", "--detector-id", detector)[2])
            planned.stop()

            changed = planned.run("plan", "--workspace", planned.path, "--name", "Night", "diff", "--format", "json")
            self.assertEqual(changed.returncode, 3, changed.stderr)
            self.assertIn(member, changed.stdout)
            planned.start()
            self.assertEqual(s3(Aws(planned, administrator), member)[1], wanted)
            planned.stop()
            planned.options = ()
            planned.start()
            self.assertEqual(s3(Aws(planned, administrator), member)[1], before)
            planned.stop()
            self.assertEqual(planned.run("apply", "--workspace", planned.path, "--name", "Night").returncode, 0)
            planned.start()
            self.assertEqual(s3(Aws(planned, administrator), member)[1], wanted)

    def test_takes_any_credentials_when_it_is_told_to(self):
        with ServedWorkspace(CTL, "--accept-any-credentials") as served:
            aws = Aws(served, {"accessKeyId": "test", "secretAccessKey": "test"})
            status, answer, error = aws("sts", "get-caller-identity")
            self.assertEqual((status, error), (0, ""))
            self.assertEqual(answer["Account"], served.accounts["delegated-administrator"]["accountId"])


if __name__ == "__main__":
    CTL = sys.argv.pop(1)
    unittest.main(verbosity=2)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Plans as Terraform, read by Terraform's own parser and compared with the schema of its AWS provider.

usage: tst_terraformschema.py BUCKETWATCHCTL

Parser and schema are packages of npm that terraform/prepare.sh fetches once, where npm is: on the host, not in the sandbox of
./test. Without them the test is skipped (status 77).
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent / "terraform"
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "support")]
sys.dont_write_bytecode = True
from documentcheck import DocumentCheck  # noqa: E402
from providerschema import Schema  # noqa: E402
from servedworkspace import Aws, ServedWorkspace  # noqa: E402

SKIPPED = 77
CTL = None
PACKAGES = None
HOSTILE = 'a"b #{x} ${y} %{z} $${w} \\ `id` $(id) */ --> <<EOF'
FEATURES = ("S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "EBS_MALWARE_PROTECTION", "RDS_LOGIN_EVENTS", "LAMBDA_NETWORK_LOGS",
            "AI_PROTECTION")
AGENTS = ("EKS_ADDON_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EC2_AGENT_MANAGEMENT")
IRELAND, VIRGINIA = "eu-west-1", "us-east-1"
FRANKFURT = "eu-central-1"  # without members
TOKYO = "ap-northeast-1"  # where the administrator takes its detector away
MANAGEMENT, ADMINISTRATOR, LEDGER, WEB, SHOP = "999988887777", "412887530196", "111122223333", "111122224444", "222233334444"
GUEST, CREATED = "333344445555", "444455556666"  # accounts of nobody's organization
DETECTOR = {region: f"12abc34d567e8fa901bc2d34e56789f{i}" for i, region in enumerate((IRELAND, VIRGINIA, FRANKFURT, TOKYO))}
LEDGERS = "22abc34d567e8fa901bc2d34e56789f0"


def answers():
    """What the AWS CLI would tell of an organization in four Regions, by file."""
    names = {MANAGEMENT: HOSTILE, ADMINISTRATOR: HOSTILE, LEDGER: HOSTILE, WEB: "web\u2028\u202eprod", SHOP: HOSTILE + "\r\nEOF\n}"}
    files = {"accounts.json": {"Accounts": [
        {"Id": number, "Arn": f"arn:aws:organizations::{MANAGEMENT}:account/o-x/{number}", "Email": f"a{number}@halden.example",
         "Name": name, "Status": "ACTIVE"} for number, name in names.items()]},
        f"{FRANKFURT}/administrators.json": {"AdminAccounts": [{"AdminAccountId": ADMINISTRATOR, "AdminStatus": "ENABLED"}]}}
    for region, detector in DETECTOR.items():
        members = [(LEDGER, LEDGERS), (WEB, LEDGERS[:-1] + "1")]
        files |= {f"{region}/detectors.json": {"DetectorIds": [detector]},
                  f"{region}/detector.json": {
                      "CreatedAt": "2026-01-02T03:04:05.000Z", "FindingPublishingFrequency": "ONE_HOUR", "Status": "ENABLED",
                      "ServiceRole": f"arn:aws:iam::{ADMINISTRATOR}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty",
                      "UpdatedAt": "2026-01-02T03:04:05.000Z", "Tags": {"Team": "blue"},
                      "Features": [{"Name": "S3_DATA_EVENTS", "Status": "DISABLED"}]},
                  f"{region}/preferences.json": {
                      "MemberAccountLimitReached": False, "AutoEnable": False, "AutoEnableOrganizationMembers": "NONE",
                      "Features": [{"Name": name, "AutoEnable": "NONE"} for name in ("S3_DATA_EVENTS", "RUNTIME_MONITORING")]},
                  f"{region}/members.json": {"Members": [
                      {"AccountId": number, "DetectorId": theirs, "MasterId": ADMINISTRATOR, "AdministratorId": ADMINISTRATOR,
                       "Email": f"a{number}@halden.example", "RelationshipStatus": "Enabled", "InvitedAt": "2026-01-02T03:04:05.000Z",
                       "UpdatedAt": "2026-01-02T03:04:05.000Z"} for number, theirs in members if region not in (FRANKFURT, TOKYO)]}}
    return files


def features(of, word, agents=None):
    """--features with every plan @p of; Runtime Monitoring has its @p agents."""
    all_of_them = [{"Name": name, word: of} for name in FEATURES]
    runtime = {"Name": "RUNTIME_MONITORING", word: of,
               "AdditionalConfiguration": [{"Name": name, word: value} for name, value in zip(AGENTS, agents or (of,) * 3)]}
    return f"--features '{json.dumps([*all_of_them, runtime])}'"


def command(operation, *arguments, region=IRELAND, detector=True):
    of = f"--detector-id {DETECTOR[region]}" if detector is True else f"--detector-id {detector}" if detector else ""
    return f"aws guardduty {operation} {of} {' '.join(arguments)} --region {region}"


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def tags(region=IRELAND):
    arn = f"arn:aws:guardduty:{region}:{ADMINISTRATOR}:detector/{DETECTOR[region]}"
    return (f"aws guardduty tag-resource --resource-arn {arn} --tags {quoted(json.dumps({'owner': HOSTILE, 'k/1.2': ''}))} --region {region}",
            f"aws guardduty untag-resource --resource-arn {arn} --tag-keys Team --region {region}")


def invitation():
    return (command("create-members", f"--account-details AccountId={GUEST},Email=guest@y.example"),
            command("invite-members", f"--account-ids {GUEST}"))


def delegation():
    return [f"aws guardduty {word}-organization-admin-account --admin-account-id {account} --region {FRANKFURT}"
            for word, account in (("disable", ADMINISTRATOR), ("enable", SHOP))]


def preferences(of, agents=None, region=IRELAND):
    return command("update-organization-configuration", f"--auto-enable-organization-members {of}",
                   features(of, "AutoEnable", agents), region=region)


def plans_of_members(status, *accounts, agents=None, region=IRELAND):
    return command("update-member-detectors", f"--account-ids {' '.join(accounts)}", features(status, "Status", agents), region=region)


def own(status, agents=None, region=IRELAND, detector=True, other=""):
    return command("update-detector", features(status, "Status", agents), other, region=region, detector=detector)


EXPORT_KEY = "arn:aws:kms:eu-west-1:111122223333:alias/findings"
MIXED = ("ENABLED", "DISABLED", "ENABLED")
# By name: the commands, and types that what they make has to have.
PLANS = {
    "own plans": ([own("ENABLED", MIXED), own("DISABLED", region=VIRGINIA)], {"aws_guardduty_detector_feature"}),
    "frequency": ([own("ENABLED", other="--finding-publishing-frequency SIX_HOURS --enable")], {"aws_guardduty_detector"}),
    **{f"auto-enable {word}": ([preferences(word, agents), preferences("NEW", region=VIRGINIA)],
                               {"aws_guardduty_organization_configuration", "aws_guardduty_organization_configuration_feature"})
       for word, agents in (("ALL", ("ALL", "ALL", "NEW")), ("NEW", ("NEW", "NONE", "NEW")), ("NONE", None))},
    "an ALL on the way": ([preferences("ALL"), preferences("NONE")], {"aws_guardduty_member_detector_feature"}),
    "plans of members": ([plans_of_members("ENABLED", LEDGER, WEB, agents=MIXED), plans_of_members("DISABLED", WEB),
                          plans_of_members("ENABLED", LEDGER, region=VIRGINIA)], {"aws_guardduty_member_detector_feature"}),
    "members added": ([command("create-members", f"--account-details AccountId={SHOP},Email=shop@y.example"),
                       plans_of_members("ENABLED", SHOP)], {"aws_guardduty_member"}),
    "members invited": ([*invitation()], {"aws_guardduty_member"}),
    "members invited later": ([command("invite-members", f"--account-ids {CREATED}", region=VIRGINIA)], {"aws_guardduty_member"}),
    "members removed": ([command("disassociate-members", f"--account-ids {WEB}"), command("delete-members", f"--account-ids {WEB}"),
                         own("ENABLED")], {"aws_guardduty_detector_feature"}),
    "export": ([command("create-publishing-destination", "--destination-type S3 --destination-properties",
                        quoted(json.dumps({"DestinationArn": "arn:aws:s3:::findings/${x}", "KmsKeyArn": EXPORT_KEY})))],
               {"aws_guardduty_publishing_destination"}),
    "tags": ([*tags(), *tags(VIRGINIA)], {"aws_guardduty_detector"}),
    "first detector": ([command("create-detector", "--enable", "--tags", quoted(json.dumps({"owner": HOSTILE})),
                                features("ENABLED", "Status", MIXED), region=TOKYO, detector=None)],
                       {"aws_guardduty_detector", "aws_guardduty_detector_feature"}),
    "new administrator": (delegation(), {"aws_guardduty_organization_admin_account"}),
}
# What account SHOP adds as a client of the served plan, each in a Region.
CLIENTS = {
    "new administrator": [
        (FRANKFURT, "update-organization-configuration", "--auto-enable-organization-members", "ALL", "--features",
         "Name=S3_DATA_EVENTS,AutoEnable=NEW"),
        (FRANKFURT, "create-members", "--account-details", f"AccountId={GUEST},Email=guest@y.example"),
        (FRANKFURT, "update-member-detectors", "--account-ids", WEB, "--features", "Name=S3_DATA_EVENTS,Status=DISABLED"),
        (FRANKFURT, "update-detector", "--features", "Name=S3_DATA_EVENTS,Status=DISABLED"),
    ],
    "another account": [
        (IRELAND, "update-detector", "--finding-publishing-frequency", "ONE_HOUR", "--features",
         "Name=EKS_AUDIT_LOGS,Status=DISABLED"),
    ],
    "detector of another account": [
        (VIRGINIA, "create-detector", "--enable", "--tags", json.dumps({"owner": HOSTILE}), "--features",
         "Name=S3_DATA_EVENTS,Status=DISABLED"),
        (VIRGINIA, "update-detector", "--features", "Name=EKS_AUDIT_LOGS,Status=DISABLED"),
    ],
}
WRONG = {  # in the plan: what to replace, by what, and the complaint
    "attribute": ("all at once", "  detector_id = ", "  detecter_id = ", r"detecter_id: is unknown"),
    "attribute that is missing": ("all at once", "  detector_id = ", "  # ", r"detector_id is required"),
    "attribute of a block": ("all at once", "    auto_enable = ", "    auto_enabled = ", r"additional_configuration.auto_enabled: is unknown"),
    "block": ("all at once", "additional_configuration {", "additional_configurations {", r"additional_configurations: is unknown"),
    "block as attribute": ("tags", "  tags = {", "  tags {", r"Argument names must not be quoted"),
    "attribute as block": ("own plans", "additional_configuration {", "additional_configuration = {", r"is a block"),
    "type": ("own plans", '"aws_guardduty_detector_feature"', '"aws_guardduty_detector_features"', r"no such type"),
    "a number": ("frequency", '= "SIX_HOURS"', "= 6", r"is number, not string"),
    "a text": ("frequency", "enable      = true", 'enable      = "yes"', r"enable: is string, not bool"),
    "a text for each": ("members invited", "quiet = null", 'quiet = "true"', r"disable_email_notification: is string, not bool"),
    "null": ("members invited", 'email = "guest@y.example"', "email = null", r"email: is required and null"),
    "reference": ("all at once", "depends_on  = [aws_guardduty_organization_configuration.", "depends_on  = [aws_guardduty_organization.",
                  r"there is no aws_guardduty_organization\."),
    "each.value": ("members invited", "each.value.email", "each.value.mail", r"there is no each.value.mail"),
    "provider": ("another account", f"= aws.account_{SHOP}", "= aws.account_1", r"there is no provider aws.account_1"),
    "argument of a provider": ("frequency", "allowed_account_ids =", "allowed_accounts =", r"allowed_accounts: is unknown"),
    "import of nothing": ("frequency", "to = aws_guardduty_detector.eu_west_1", "to = aws_guardduty_detector.other", r"no such resource"),
    "import of an instance": ("frequency", "to = aws_guardduty_detector.eu_west_1", 'to = aws_guardduty_detector.eu_west_1["x"]', r"no such instance"),
    "import without a Region": ("frequency", "@eu-west-1", "", r"the id is"),
    "import of another member": ("members invited later", f":{CREATED}@", f":{GUEST}@", r"is another member's"),
    "name": ("own plans", '"eu_west_1_eks_audit_logs"', '"eu_west_1_s3_data_events"', r"is declared 2 times"),
    "template": ("tags", "$${y}", "${y}", r"has a template"),
    "ignored change": ("frequency", "datasources]", "datasource]", r"ignores changes of"),
    "half": ("tags", "\n}\n", "\n", r"parse config"),
}


class TerraformSchema(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="bucketwatch-terraform-")))
        cls.environment = {"HOME": str(cls.folder), "XDG_CONFIG_HOME": str(cls.folder / "config"), "PATH": os.environ["PATH"],
                           "TZ": "UTC", "LC_ALL": "C.UTF-8",
                           **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}}
        for name, answer in answers().items():
            path = cls.folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(answer))
        cls.workspace = str(cls.folder / "w.bucketwatch")
        cls.ctl("import", "--workspace", cls.workspace, *sorted(str(path) for path in cls.folder.rglob("*.json")))
        cls.schema = Schema(PACKAGES)
        cls.ctl("call", "--workspace", cls.workspace, "--region", VIRGINIA, "CreateMembers",
                json.dumps({"accountDetails": [{"accountId": CREATED, "email": "created@y.example"}]}))
        cls.ctl("call", "--workspace", cls.workspace, "--region", TOKYO, "--as", ADMINISTRATOR, "DeleteDetector", json.dumps({"detectorId": DETECTOR[TOKYO]}))
        cls.ctl("call", "--workspace", cls.workspace, "--region", IRELAND, "--as", SHOP, "CreateDetector", '{"enable": true}')
        everything = [one for commands, _ in PLANS.values() for one in commands]
        others = ([own("ENABLED", other="--finding-publishing-frequency SIX_HOURS")], set())
        plans = PLANS | {"another account": others, "detector of another account": others, "all at once": (everything, set())}
        for name, (commands, _) in plans.items():
            cls.ctl("plan", "--workspace", cls.workspace, "--name", cls.plan(name), *(word for one in commands for word in ("--stage", one)))
            cls.stage_as_clients(name)
        cls.texts = {name: cls.ctl("plan", "--workspace", cls.workspace, "--name", cls.plan(name), "export", "--as", "terraform")
                     for name in plans}
        cls.parsed = cls.read(cls.texts)

    @classmethod
    def stage_as_clients(cls, name):
        if name not in CLIENTS:
            return
        served = ServedWorkspace(CTL, "--plan", cls.plan(name))
        served.path, served.folder = cls.workspace, str(cls.folder)
        served.start()
        try:
            keys = json.loads(cls.ctl("keys", "--workspace", cls.workspace, SHOP))["accounts"][0]
            aws = Aws(served, keys)
            for region, operation, *arguments in CLIENTS[name]:
                detectors = aws("guardduty", "list-detectors", "--region", region)[1]["DetectorIds"]
                answer = aws("guardduty", operation, *(("--detector-id", detectors[0]) if detectors else ()), *arguments, "--region", region)
                assert answer[0] == 0 and not (answer[1] or {}).get("UnprocessedAccounts"), (name, operation, answer)
        finally:
            served.stop()

    @staticmethod
    def plan(name):
        """Every sign that ends a text somewhere is in its name."""
        return f"{name} {HOSTILE}"

    @classmethod
    def ctl(cls, *arguments):
        done = subprocess.run([CTL, *arguments], env=cls.environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (done.returncode, done.stderr, arguments)
        return done.stdout

    @classmethod
    def read(cls, texts):
        done = subprocess.run([f"{PACKAGES}/node", str(HERE / "hcl.mjs"), PACKAGES], input=json.dumps(texts), capture_output=True,
                              text=True, check=True)
        return json.loads(done.stdout)

    def complaints(self, text, parsed):
        return DocumentCheck(self.schema, text, parsed).run()

    def document(self, name):
        """Of a plan that nothing is said against."""
        self.assertEqual(self.complaints(self.texts[name], self.parsed[name]), [], self.texts[name])
        return self.parsed[name]["document"]

    def test_every_plan_is_what_the_provider_takes(self):
        for name, (_, types) in PLANS.items():
            with self.subTest(name):
                self.assertLessEqual(types, set(self.document(name)["resource"]), self.texts[name])

    def test_all_of_them_at_once_too(self):
        document = self.document("all at once")
        self.assertGreater(len(document["import"]), 3)
        self.assertEqual(len(document["provider"]["aws"]), 2)
        self.assertEqual(set(document["resource"]), set().union(*(types for _, types in PLANS.values())))

    def test_other_accounts_have_a_provider_of_their_own(self):
        document = self.document("another account")
        self.assertEqual(document["resource"]["aws_guardduty_detector"][f"eu_west_1_{SHOP}"][0]["provider"], f"${{aws.account_{SHOP}}}")
        imported = {one["to"]: one.get("provider") for one in document["import"]}
        self.assertEqual(imported, {f"${{aws_guardduty_detector.eu_west_1_{SHOP}}}": f"${{aws.account_{SHOP}}}",
                                    "${aws_guardduty_detector.eu_west_1}": None})

    def test_the_detector_of_another_account_is_not_taken_for_the_own_one(self):
        document = self.document("detector of another account")
        self.assertEqual(set(document["resource"]["aws_guardduty_detector"]), {"eu_west_1", f"us_east_1_{SHOP}"})
        self.assertEqual([one["to"] for one in document["import"]], ["${aws_guardduty_detector.eu_west_1}"])
        feature = document["resource"]["aws_guardduty_detector_feature"][f"us_east_1_{SHOP}_eks_audit_logs"][0]
        self.assertEqual(feature["detector_id"], f"${{aws_guardduty_detector.us_east_1_{SHOP}.id}}")

    def test_the_detector_of_a_new_administrator_is_looked_up(self):
        document = self.document("new administrator")
        self.assertEqual(set(document["data"]["aws_guardduty_detector"]), {f"eu_central_1_{SHOP}"})
        self.assertEqual(len(document["resource"]), 6)

    def test_texts_arrive_as_they_are(self):
        tag = self.document("tags")["resource"]["aws_guardduty_detector"]["eu_west_1"][0]["tags"]["owner"]
        self.assertEqual(re.sub(r"([$%])\1\{", r"\1{", tag), HOSTILE)  # hcl2json leaves the doubled signs

    def test_what_is_misspelled_is_rejected(self):
        wrong = {}
        for name, (plan, before, after, _) in WRONG.items():
            self.assertIn(before, self.texts[plan], name)
            wrong[name] = self.texts[plan].replace(before, after, 1)
        parsed = self.read(wrong)
        for name, (*_, complaint) in WRONG.items():
            with self.subTest(name):
                self.assertRegex("\n".join(self.complaints(wrong[name], parsed[name])), complaint)

    def test_no_argument_can_be_misspelled(self):
        wrong = {}
        for plan, text in self.texts.items():
            for match in re.finditer(r"^ +([a-z_]+) +(?:=|\{)|(?<=[{,] )([a-z]+)(?= = )", text, re.M):
                group = match.lastindex
                argument = match[group]
                wrong.setdefault((plan, argument), text[:match.end(group)] + "x" + text[match.end(group):])
        # Constraints of versions can be left out, so nothing would miss them.
        wrong = {f"{plan}: {argument}": text for (plan, argument), text in wrong.items() if argument != "required_version"}
        self.assertGreater(len(wrong), 100)
        parsed = self.read(wrong)
        self.assertEqual([name for name, text in wrong.items() if not self.complaints(text, parsed[name])], [])


if __name__ == "__main__":
    CTL = sys.argv.pop(1)
    prepared = subprocess.run(["bash", str(HERE / "prepare.sh")], stdout=subprocess.PIPE, text=True, check=False)
    PACKAGES = prepared.stdout.strip()
    if prepared.returncode == 0 and subprocess.run([f"{PACKAGES}/node", "--version"], capture_output=True, check=False).returncode:
        print(f"{PACKAGES}/node does not run here.")
        prepared.returncode = SKIPPED
    if prepared.returncode:
        print("Terraform's schema was not compared." if prepared.returncode == SKIPPED else "What npm brought is not what is pinned.")
        sys.exit(prepared.returncode)
    unittest.main()

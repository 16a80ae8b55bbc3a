# What is as planned already is left alone, so this can be run again. Members are changed in batches of 50, and those that GuardDuty
# does not process are listed with its reason.
# Ends with 0 when everything is as planned, with 1 when something could not be done, with 2 when nothing was tried.
# Needs Python 3.8 or newer and boto3.

import sys

import boto3
from botocore.exceptions import BotoCoreError, ClientError

CALLER = "@CALLER@"

# Account whose credentials are used, Region, method of the client, arguments. Those of other accounts come from profile
# bucketwatch-ACCOUNT.
CALLS = [
@CALLS@
]

# What an action on members finds still to be done.
TO_DO = {
    "start_monitoring_members": lambda status: status != "Enabled",
    "stop_monitoring_members": lambda status: status != "Disabled",
    "invite_members": lambda status: status in (None, "Created", "Removed", "Resigned"),
    "disassociate_members": lambda status: status in ("Enabled", "Disabled"),
    "delete_members": lambda status: status is not None,
}


def session_of(account):
    return boto3.Session() if account == CALLER else boto3.Session(profile_name="bucketwatch-" + account)


class Plan:
    def __init__(self):
        self.changed = self.same = self.failed = 0
        self.clients = {}

    def client(self, account, region):
        if (account, region) not in self.clients:
            self.clients[account, region] = session_of(account).client("guardduty", region_name=region)
        return self.clients[account, region]

    def complain(self, text):
        print(text, file=sys.stderr)
        self.failed += 1

    def run(self, account, region, method, arguments):
        what = "{}: {}".format(region, method)
        try:
            client = self.client(account, region)
            left, count = remaining(client, method, arguments)
            self.same += count - (len(left) if isinstance(left, list) else int(left))
            if not left:
                print("{}: as planned already".format(what))
                return
            if isinstance(left, list):
                arguments = only(arguments, left)
            answer = getattr(client, method)(**arguments)
        except (BotoCoreError, ClientError) as error:
            self.complain("{}: {}".format(what, error))
            return
        done = len(left) if isinstance(left, list) else 1
        for one in answer.get("UnprocessedAccounts", []):
            self.complain("{}: account {} was not processed: {}".format(what, one["AccountId"], one["Result"]))
            done -= 1
        self.changed += done
        print("{}: {} changed".format(what, done))


def matches(wanted, found):
    """Whether every value that is wanted is there; lists of things with a name are compared by it."""
    if isinstance(wanted, list):
        by_name = {one["Name"]: one for one in found or []}
        return all(matches(one, by_name.get(one["Name"])) for one in wanted)
    if isinstance(wanted, dict):
        return found is not None and all(matches(value, found.get(key)) for key, value in wanted.items())
    return wanted == found


def remaining(client, method, arguments):
    """What of a call is still to be done: the accounts, or whether there is anything; and how many that could be."""
    detector = arguments.get("DetectorId")
    if "DataSources" in arguments or "AutoEnable" in arguments:
        return True, 1
    if method == "update_detector":
        found = client.get_detector(DetectorId=detector)
        wanted = {key: value for key, value in arguments.items() if key not in ("DetectorId", "Enable")}
        if "Enable" in arguments:
            wanted["Status"] = "ENABLED" if arguments["Enable"] else "DISABLED"
        return not matches(wanted, found), 1
    if method == "update_organization_configuration":
        found = client.describe_organization_configuration(DetectorId=detector)
        wanted = {key: value for key, value in arguments.items() if key != "DetectorId"}
        return not matches(wanted, found), 1
    if method == "update_member_detectors":
        ids = arguments["AccountIds"]
        answer = client.get_member_detectors(DetectorId=detector, AccountIds=ids)
        found = {one["AccountId"]: one.get("Features") for one in answer["MemberDataSourceConfigurations"]}
        return [one for one in ids if one not in found or not matches(arguments["Features"], found[one])], len(ids)
    if method == "create_detector":
        return not client.list_detectors()["DetectorIds"], 1
    if method == "delete_detector":
        return detector in client.list_detectors()["DetectorIds"], 1
    if method == "create_members":
        ids = [one["AccountId"] for one in arguments["AccountDetails"]]
        known = statuses(client, detector, ids)
        return [one for one in ids if known.get(one) in (None, "Removed", "Resigned")], len(ids)
    if method in ("enable_organization_admin_account", "disable_organization_admin_account"):
        found = client.list_organization_admin_accounts()["AdminAccounts"]
        is_enabled = {"AdminAccountId": arguments["AdminAccountId"], "AdminStatus": "ENABLED"} in found
        return is_enabled != method.startswith("enable"), 1
    if method in ("tag_resource", "untag_resource"):
        found = client.list_tags_for_resource(ResourceArn=arguments["ResourceArn"]).get("Tags", {})
        return not matches(arguments.get("Tags", {}), found) or any(key in found for key in arguments.get("TagKeys", [])), 1
    if method.endswith("_publishing_destination"):
        return destination_remaining(client, method, arguments), 1
    if method in TO_DO:
        ids = arguments["AccountIds"]
        known = statuses(client, detector, ids)
        return [one for one in ids if TO_DO[method](known.get(one))], len(ids)
    return True, 1


def destination_remaining(client, method, arguments):
    """Whether the bucket that findings are exported to is not as planned yet; a detector has one at most."""
    detector = arguments["DetectorId"]
    ids = [one["DestinationId"] for one in client.list_publishing_destinations(DetectorId=detector)["Destinations"]]
    if method == "delete_publishing_destination":
        return bool(ids)
    if not ids:
        return True
    found = client.describe_publishing_destination(DetectorId=detector, DestinationId=ids[0])
    return not matches(arguments["DestinationProperties"], found["DestinationProperties"])


def statuses(client, detector, ids):
    members = client.get_members(DetectorId=detector, AccountIds=ids)["Members"]
    return {one["AccountId"]: one["RelationshipStatus"] for one in members}


def only(arguments, ids):
    """The arguments with just the accounts `ids`."""
    if "AccountDetails" in arguments:
        return dict(arguments, AccountDetails=[one for one in arguments["AccountDetails"] if one["AccountId"] in ids])
    return dict(arguments, AccountIds=ids)


def refusal():
    """Why nothing is tried: the credentials of every account have to be there before the first call."""
    region = CALLS[0][1] if CALLS else "us-east-1"
    for account in [CALLER] + sorted({call[0] for call in CALLS} - {CALLER}):
        try:
            found = session_of(account).client("sts", region_name=region).get_caller_identity()["Account"]
        except (BotoCoreError, ClientError) as error:
            return "Credentials of account {}: {}".format(account, error)
        if found != account:
            return "These are credentials of account {}; the plan is to be carried out by account {}.".format(found, account)
    return None


def main():
    why = refusal()
    if why:
        print(why, file=sys.stderr)
        return 2
    plan = Plan()
    for call in CALLS:
        plan.run(*call)
    print("{} changed, {} as planned already, {} not done".format(plan.changed, plan.same, plan.failed))
    return 1 if plan.failed else 0


if __name__ == "__main__":
    sys.exit(main())

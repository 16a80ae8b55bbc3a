# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What Terraform would say of a configuration before it asks AWS anything: complaints, in words.

Types, attributes and blocks are those of the provider's schema. Around them stands what the language itself demands of resources,
providers and import blocks (developer.hashicorp.com/terraform/language).
"""

import re

DETECTOR = r"[0-9a-f]{32}"
# Section "Import" of each resource's page; "@Region" behind it: the provider's guide "Enhanced Region Support".
IMPORT_IDS = {
    "aws_guardduty_detector": DETECTOR,
    "aws_guardduty_organization_configuration": DETECTOR,
    "aws_guardduty_member": DETECTOR + r":\d{12}",
    "aws_guardduty_organization_admin_account": r"\d{12}",
}
META = {"provider", "depends_on", "for_each", "lifecycle"}
IDENTIFIER = re.compile(r"[A-Za-z_][\w-]*")
TEMPLATE = re.compile(r"(?<![$%])[$%]\{")  # a doubled sign is no template


class Resource:
    def __init__(self, mode, kind, name, values, schema):
        self.mode, self.kind, self.name, self.values, self.schema = mode, kind, name, values, schema
        self.address = ("data." if mode == "data" else "") + f"{kind}.{name}"


class DocumentCheck:
    def __init__(self, schema, text, parsed):
        self.schema, self.text = schema, text
        self.document, self.expressions = parsed.get("document"), parsed.get("expressions")
        self.complaints = [parsed["error"]] if "error" in parsed else []
        self.resources = {}
        self.edges = {}  # address: addresses that it depends on

    def complain(self, where, what):
        self.complaints.append(f"{where}: {what}")

    def run(self):
        if self.document is None:
            return self.complaints
        for key in self.document.keys() - {"terraform", "provider", "resource", "data", "import"}:
            self.complain(key, "there is no such block")
        self.declare()
        self.check_terraform()
        self.check_providers()
        for resource in self.resources.values():
            self.check_resource(resource)
        self.check_imports()
        self.check_cycles()
        return self.complaints

    def declare(self):
        for mode, known in (("resource", self.schema.resource), ("data", self.schema.data)):
            for kind, named in self.document.get(mode, {}).items():
                for name, bodies in named.items():
                    where = f"{mode} {kind}.{name}"
                    if kind not in known:
                        self.complain(where, "the provider has no such type")
                        continue
                    if len(bodies) != 1:
                        self.complain(where, f"is declared {len(bodies)} times")
                    if not IDENTIFIER.fullmatch(name):
                        self.complain(where, "is no name")
                    resource = Resource(mode, kind, name, bodies[0], known[kind])
                    self.resources[resource.address] = resource

    def check_terraform(self):
        blocks = self.document.get("terraform", [])
        wanted = blocks[0].get("required_providers", [{}])[0].get("aws", {}) if len(blocks) == 1 else {}
        if wanted.get("source") != "hashicorp/aws":
            self.complain("terraform", "does not say where the provider comes from")
        constraint = re.fullmatch(r">= (\d+(?:\.\d+)*)", wanted.get("version", ""))
        number = [int(part) for part in self.schema.version.split(".")]
        if not constraint or [int(part) for part in constraint[1].split(".")] > number:
            self.complain("terraform", f"leaves the provider {self.schema.version} out")

    def check_providers(self):
        self.providers = [one.get("alias") for one in self.document.get("provider", {}).get("aws", [])]
        if len(set(self.providers)) < len(self.providers):
            self.complain("provider", "two have the same alias")
        if set(self.document.get("provider", {})) != {"aws"}:
            self.complain("provider", "another one than aws")
        for number, values in enumerate(self.document.get("provider", {}).get("aws", [])):
            self.check_block(f"provider {self.providers[number] or 'aws'}", self.schema.provider, values, None)

    def expression(self, value):
        return self.expressions.get(value) if isinstance(value, str) else None

    def provider_of(self, where, values):
        """The alias, None for the provider without one."""
        if "provider" not in values:
            alias = None
        else:
            found = self.expression(values["provider"])
            path = found["references"][0] if found and len(found["references"]) == 1 else []
            if len(path) != 2 or path[0] != "aws":
                self.complain(where, f"provider is {values['provider']!r}")
                return None
            alias = path[1]
        if alias not in self.providers:
            self.complain(where, f"there is no provider aws{'.' + alias if alias else ''}")
        return alias

    def check_resource(self, resource):
        where, values = resource.address, resource.values
        self.edges[where] = set()
        self.provider_of(where, values)
        resource.each = self.each_of(where, values)
        for value in values.get("depends_on", []):
            found = self.expression(value)
            if not found or found["type"] != "scopeTraversal":
                self.complain(where, f"depends on {value!r}")
            else:
                self.refer(where, found["references"][0], resource)
        for body in values.get("lifecycle", []):
            for key in body.keys() - {"ignore_changes", "create_before_destroy", "prevent_destroy"}:
                self.complain(where, f"lifecycle has no {key}")
            for value in body.get("ignore_changes", []):
                path = (self.expression(value) or {"references": [[]]})["references"][0]
                if len(path) != 1 or path[0] not in resource.schema.attributes | resource.schema.blocks:
                    self.complain(where, f"ignores changes of {value!r}")
        own = {key: value for key, value in values.items() if key not in META}
        self.check_block(where, resource.schema, own, resource)

    def each_of(self, where, values):
        """Keys of for_each with their values, None without it."""
        if "for_each" not in values:
            return None
        each = values["for_each"]
        found = self.expression(each)
        if isinstance(each, dict) and each:
            return each
        if found and found["type"] == "function" and found["functions"] == ["toset"] and not found["references"] and found["strings"]:
            if len(set(found["strings"])) < len(found["strings"]):
                self.complain(where, "for_each names one twice")
            return {key: key for key in found["strings"]}
        self.complain(where, f"for_each is {each!r}")
        return {}

    def check_block(self, where, schema, values, resource):
        for name in schema.required - values.keys():
            self.complain(where, f"{name} is required")
        for name, value in values.items():
            inner = f"{where}.{name}"
            if name in schema.blocks:
                # hcl2json writes a list of objects for blocks as for an attribute; only the text tells them apart.
                if not isinstance(value, list) or not all(isinstance(one, dict) for one in value) or re.search(
                        rf"^\s*{name}\s*=", self.text, re.M):
                    self.complain(inner, "is a block")
                    continue
                if name in schema.single and len(value) > 1:
                    self.complain(inner, "may be there once")
                for one in value:
                    self.check_block(inner, schema.blocks[name], one, resource)
            elif name in schema.attributes:
                self.check_value(inner, schema.attributes[name], value, resource, name in schema.required)
            elif name in schema.computed:
                self.complain(inner, "can only be read")
            else:
                self.complain(inner, "is unknown")

    def check_value(self, where, kind, value, resource, required):
        for one in self.kinds_of(where, value, resource):
            if one == "null" and required:
                self.complain(where, "is required and null")
            elif one not in (kind, "null"):
                self.complain(where, f"is {one}, not {kind}")
        if required and value == "":
            self.complain(where, "is empty")

    def kinds_of(self, where, value, resource):
        found = self.expression(value)
        if found:
            if found["type"] != "scopeTraversal":
                self.complain(where, f"has the expression {value!r}")
                return set()
            return self.refer(where, found["references"][0], resource)
        for text in self.texts_in(value):
            if TEMPLATE.search(text):
                self.complain(where, f"has a template in {text!r}")
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return {"list"}
        if isinstance(value, dict) and all(isinstance(one, str) for one in value.values()):
            return {"map"}
        # bool before int: a bool is an int in Python
        names = ((bool, "bool"), (str, "string"), ((int, float), "number"), (type(None), "null"), (object, "a block or structure"))
        return {next(name for kind, name in names if isinstance(value, kind))}

    @staticmethod
    def texts_in(value):
        if isinstance(value, str):
            return [value]
        if isinstance(value, dict):
            return [*value, *(one for one in value.values() if isinstance(one, str))]
        return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []

    def refer(self, where, path, resource):
        """Kinds of what @p path leads to. With a resource's address alone: the resource, for depends_on."""
        if path[0] == "each" and resource is not None:
            each = resource.each or {}
            if path == ["each", "key"] and each:
                return {"string"}
            if path[:2] == ["each", "value"] and len(path) == 3 and each:
                values = [one.get(path[2], self) if isinstance(one, dict) else self for one in each.values()]
                if self not in values:
                    return set().union(*(self.kinds_of(where, one, None) for one in values))
            self.complain(where, f"there is no {'.'.join(path)}")
            return set()
        mode = 1 if path[0] == "data" else 0
        address, rest = ".".join(path[:2 + mode]), path[2 + mode:]
        target = self.resources.get(address)
        if not target:
            self.complain(where, f"there is no {'.'.join(path)}")
            return set()
        if resource is not None:
            self.edges[resource.address].add(address)
        if not rest:
            return set()
        if "for_each" in target.values:
            self.complain(where, f"{address} is many")
            return set()
        kind = (target.schema.attributes | target.schema.computed).get(rest[0])
        if len(rest) > 1 or not kind:
            self.complain(where, f"there is no {'.'.join(path)}")
        return {kind} if kind else set()

    def check_imports(self):
        seen = set()
        for values in self.document.get("import", []):
            found = self.expression(values.get("to"))
            path = found["references"][0] if found and len(found["references"]) == 1 else []
            where = f"import of {'.'.join(path)}"
            target = self.resources.get(".".join(path[:2]))
            if values.keys() - {"to", "id", "provider"} or not target or target.mode != "resource":
                self.complain(where, "there is no such resource, or no such argument")
                continue
            if tuple(path) in seen:
                self.complain(where, "is there twice")
            seen.add(tuple(path))
            if (target.each is None) != (len(path) == 2) or len(path) > 3 or (len(path) == 3 and path[2] not in target.each):
                self.complain(where, "there is no such instance")
            if "provider" in values and values["provider"] != target.values.get("provider"):
                self.complain(where, "has another provider than the resource")
            self.check_import_id(where, target, path, str(values.get("id")))

    def check_import_id(self, where, target, path, id_and_region):
        form = IMPORT_IDS.get(target.kind)
        number, _, region = id_and_region.partition("@")
        if not form or not re.fullmatch(form, number) or region != target.values.get("region"):
            self.complain(where, f"the id is {id_and_region!r}")
        # What is taken over is what the resource says.
        if target.kind == "aws_guardduty_member" and number != f"{target.values.get('detector_id')}:{path[-1]}":
            self.complain(where, f"the id {number!r} is another member's")
        if target.kind == "aws_guardduty_organization_configuration" and number != target.values.get("detector_id"):
            self.complain(where, f"the id {number!r} is another detector's")
        if target.kind == "aws_guardduty_organization_admin_account" and number != target.values.get("admin_account_id"):
            self.complain(where, f"the id {number!r} is another account's")

    def check_cycles(self):
        done = set()

        def visit(address, on_the_way):
            if address in on_the_way:
                self.complain(address, "depends on itself")
            elif address not in done:
                for other in sorted(self.edges.get(address, ())):
                    visit(other, on_the_way | {address})
                done.add(address)

        for address in sorted(self.edges):
            visit(address, frozenset())

# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The schema of Terraform's AWS provider, out of the TypeScript declarations that HashiCorp generated from it."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

INTERFACE = re.compile(r"^export interface (\w+)[^{\n]*\{\n(.*?)^\}", re.M | re.S)
MEMBER = re.compile(r"/\*\*((?:(?!\*/).)*)\*/\s*readonly \w+(\??): (\{[^}]*\}|[^;\n]+);", re.S)
NAME = re.compile(r"#(\w+) \w+#\1\}")  # the link to the attribute's documentation has its true name
GETTER = re.compile(r"^    get (\w+)\(\): (\{[^}]*\}|[^;\n]+);", re.M)
KINDS = {"string": "string", "number": "number", "boolean": "bool", "string[]": "list", "{[key: string]: string}": "map"}


@dataclass
class Block:
    attributes: dict = field(default_factory=dict)  # name: kind
    blocks: dict = field(default_factory=dict)  # name: Block
    single: set = field(default_factory=set)  # blocks that may be there once
    required: set = field(default_factory=set)
    computed: dict = field(default_factory=dict)  # name: kind, of what can only be read


def kind_of(declared):
    """None when it is another interface."""
    plain = declared.replace(" | cdktf.IResolvable", "").replace("cdktf.IResolvable | ", "")
    return KINDS.get(re.sub(r"\s*\n\s*|;", "", plain).strip())


def read_block(interfaces, name):
    block = Block()
    for documentation, optional, declared in MEMBER.findall(interfaces[name]):
        attribute = NAME.search(documentation)[1]
        if re.search(rf"^\s*\* {attribute} block$", documentation, re.M):
            inner = declared.split(" ")[0]
            block.blocks[attribute] = read_block(interfaces, inner.removesuffix("[]"))
            if not inner.endswith("[]"):
                block.single.add(attribute)
        else:
            block.attributes[attribute] = kind_of(declared)
        if not optional:
            block.required.add(attribute)
    return block


def read_file(path):
    """Its type in Terraform and its block."""
    text = path.read_text()
    interfaces = dict(INTERFACE.findall(text))
    declared = re.search(r"^export declare class (\w+) extends cdktf\.Terraform(?:Resource|DataSource|Provider) \{\n(.*?)^\}", text,
                         re.M | re.S)
    kind = re.search(r'tfResourceType = "(\w+)"', declared[2])[1]
    block = read_block(interfaces, f"{declared[1]}Config")
    for name, type_name in GETTER.findall(declared[2]):
        snake = re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()
        if not name.endswith("Input") and snake not in block.attributes | block.blocks:
            block.computed[snake] = kind_of(type_name)
    return kind, block


class Schema:
    def __init__(self, folder):
        package = Path(folder) / "node_modules/@cdktf/provider-aws"
        self.version = json.loads((package / "package.json").read_text())["cdktf"]["provider"]["version"]
        lib = package / "lib"
        self.resource = dict(read_file(path) for path in lib.glob("guardduty-*/index.d.ts"))
        self.data = dict(read_file(path) for path in lib.glob("data-aws-guardduty-*/index.d.ts"))
        self.provider = read_file(lib / "provider/index.d.ts")[1]

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""usage: pseudolocale.py EXTRACTED.ts PSEUDO.ts

Translates every text into one that is still readable, carries accents and is 40 % longer, so that a test or an eye
sees what was forgotten, concatenated or too narrow. Place markers, mnemonics, tags and line ends stay as they are.
"""

import math
import re
import sys
import xml.etree.ElementTree as xml

ACCENTS = str.maketrans("ACDEGHIJLNORSTUWYZacdeghijlnorstuwyz", "ÅÇĐÉĜĤÎĴĻÑÖŔŠŢÛŴÝŽåçđéĝĥîĵļñöŕšţûŵýž")
LENGTH = 1.4
PADDING = "öñéţŵö"
# What a program reads, not a person: %1, %n, %L1, &X (a mnemonic stays on its key), tags, entities, {…}.
KEPT = re.compile(r"(%L?\d+|%L?n|&&|&\w|<[^>]+>|&\w+;|\{[^}]*\})")


def visible(text):
    return re.sub(r"<[^>]+>|&(?=\w)", "", text)


def padding(text):
    """What makes `text` 40 % longer: one word grows, a sentence gets more words."""
    missing = math.ceil(len(visible(text)) * (LENGTH - 1))
    letters = (PADDING * (missing // len(PADDING) + 1))[:missing]
    if " " not in text.strip():
        return letters
    last = len(letters) - 1
    return "".join(" " if i % (len(PADDING) + 1) == 0 and i < last else letter for i, letter in enumerate(letters))


def pseudo(text):
    parts = KEPT.split(text)
    if not re.search("[A-Za-z]", "".join(parts[::2])):
        return text
    accented = "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(parts))
    body = accented.rstrip(" .:…\n")
    return body + padding(text) + accented[len(body):]


def translate(message):
    source = message.findtext("source")
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    if message.get("numerus") != "yes":
        translation.text = pseudo(source)
        return
    translation.text = None
    for ending in ("", "s"):
        xml.SubElement(translation, "numerusform").text = pseudo(source.replace("(s)", ending))


def main():
    tree = xml.parse(sys.argv[1])
    tree.getroot().set("language", "en_XA")
    for message in tree.iter("message"):
        translate(message)
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()

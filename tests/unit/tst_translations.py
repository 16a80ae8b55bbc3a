#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""usage: tst_translations.py SOURCES.lst EXTRACTED.ts ENGLISH.ts [LANGUAGE.ts…]

EXTRACTED.ts has every text of the SOURCES as they are, ENGLISH.ts the plural forms that were written for them, each
LANGUAGE.ts every text in that language.
"""

import importlib.util
import re
import sys
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

SOURCES, EXTRACTED, ENGLISH = sys.argv[1:4]
LANGUAGES = sys.argv[4:]
ADVICE = "run: cmake --build --preset dev --target update_translations, then write what is new in translations/*.ts"
# What a program reads stays as it is: places for values, tags, and the keys of a mnemonic.
PLACE = re.compile(r"%L?\d+|%L?n|</?\w+[^>]*>|(?<!&)&(?=[^\W\d_])")

spec = importlib.util.spec_from_file_location(
    "pseudolocale", Path(__file__).resolve().parents[2] / "translations" / "pseudolocale.py")
pseudolocale = importlib.util.module_from_spec(spec)
spec.loader.exec_module(pseudolocale)


def texts(path):
    """(context, source, comment) of every text: the message."""
    found = {}
    for context in xml.parse(path).iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source"), message.findtext("comment")] = message
    return found


def plurals(path):
    """The same of every text with %n: its translation."""
    return {key: message.find("translation") for key, message in texts(path).items() if message.get("numerus") == "yes"}


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def places(text):
    """What must be there again, in any order; letters of mnemonics may be others."""
    return sorted(re.sub("<[^>]+href[^>]*>", "<a>", place) for place in PLACE.findall(text))


class English(unittest.TestCase):
    def test_every_counted_text_is_listed_and_no_other(self):
        self.assertEqual(set(plurals(EXTRACTED)), set(plurals(ENGLISH)), ADVICE)

    def test_every_form_is_written(self):
        for key, translation in plurals(ENGLISH).items():
            forms = [form.text or "" for form in translation.iter("numerusform")]
            self.assertNotEqual(translation.get("type"), "unfinished", f"{key}; {ADVICE}")
            self.assertEqual(len(forms), 2, key)
            for form in forms:
                self.assertTrue(form, f"{key}; {ADVICE}")
                self.assertNotIn("(s)", form, key)
                self.assertEqual(set(re.findall(r"%L?\d", form)), set(re.findall(r"%L?\d", key[1])), key)


class Languages(unittest.TestCase):
    def test_there_is_one(self):
        self.assertNotEqual(LANGUAGES, [])

    def test_every_text_is_listed_and_no_other(self):
        for path in LANGUAGES:
            listed, wanted = set(texts(path)), set(texts(EXTRACTED))
            self.assertEqual(wanted - listed, set(), f"missing in {path}; {ADVICE}")
            self.assertEqual(listed - wanted, set(), f"not in the sources any more, {path}; {ADVICE}")

    def test_every_text_is_translated(self):
        for path in LANGUAGES:
            for key, message in texts(path).items():
                self.assertNotEqual(message.find("translation").get("type"), "unfinished", f"{path}: {key}; {ADVICE}")
                for form in forms(message):
                    self.assertTrue(form, f"{path}: {key}; {ADVICE}")

    def test_what_programs_read_is_kept(self):
        for path in LANGUAGES:
            for key, message in texts(path).items():
                for form in forms(message):
                    self.assertEqual(places(form), places(key[1]), f"{path}: {key}: {form}")
                    self.assertNotIn("(s)", form, f"{path}: {key}")

    def test_spaces_at_the_ends_are_kept(self):
        for path in LANGUAGES:
            for key, message in texts(path).items():
                for form in forms(message):
                    ends = [text[: len(text) - len(text.lstrip())] + "|" + text[len(text.rstrip()):] for text in (key[1], form)]
                    self.assertEqual(ends[0], ends[1], f"{path}: {key}")


class Sources(unittest.TestCase):
    def test_no_escape_runs_into_a_letter(self):
        # "\u201cenabled" is read as a longer escape when texts are collected, and then never found.
        for path in Path(SOURCES).read_text().split():
            self.assertIsNone(re.search(r"\\u[0-9a-fA-F]{4}[0-9a-fA-F]", Path(path).read_text()), path)

    def test_every_text_belongs_to_a_class_of_ours(self):
        # Another context is not the one that tr() asks for when the program runs.
        names = {context.findtext("name") for context in xml.parse(EXTRACTED).iter("context")}
        declared = set()
        for path in Path(SOURCES).read_text().split():
            declared.update(re.findall(r'Q_DECLARE_TR_FUNCTIONS\((\w+)\)|translate\("(\w+)"', Path(path).read_text()))
        known = {name for pair in declared for name in pair if name}
        strange = {name for name in names if not name.startswith("bucketwatch::")} - known
        self.assertEqual(strange, set(), "use Q_OBJECT or Q_DECLARE_TR_FUNCTIONS in the class that calls tr()")


class Pseudolocale(unittest.TestCase):
    def test_texts_grow_by_two_fifths(self):
        for text in ("OK", "Save", "Enable for all accounts", "A much longer sentence that has to wrap somewhere."):
            self.assertGreaterEqual(len(pseudolocale.pseudo(text)), 1.4 * len(text))
            self.assertLess(len(pseudolocale.pseudo(text)), 1.4 * len(text) + 1)

    def test_one_word_stays_one(self):
        self.assertNotIn(" ", pseudolocale.pseudo("Disable"))

    def test_what_programs_read_is_kept(self):
        text = pseudolocale.pseudo("&Enable %n account(s) in <b>%1</b>, %L2…")
        for kept in ("&E", "%n", "<b>%1</b>", "%L2"):
            self.assertIn(kept, text)
        self.assertTrue(text.endswith("…"))

    def test_every_text_with_letters_shows_accents(self):
        for message in xml.parse(EXTRACTED).iter("message"):
            text = re.sub(pseudolocale.KEPT, "", message.findtext("source"))
            if re.search(r"[A-Za-z]{2}", text):
                self.assertFalse(pseudolocale.pseudo(message.findtext("source")).isascii(), text)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)

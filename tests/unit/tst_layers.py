#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Who may include whom: reads every #include of models, ui and app against the table below.

usage: tst_layers.py QT-HEADERS      (the folder with QtCore, QtGui, …; ctest names it)

Arrows point down: app, ui, then items, planning and replay, then the rest of models. Pages meet through the shell only.
The checker is tested on small trees with planted violations before it is believed about the real one.
"""

import graphlib
import re
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
QT_HEADERS = None

# Folder: the folders that it may include besides itself.
VALUES = {"models/base", "models/findings", "models/organization", "models/journal", "models/cloudtrail"}
INTERFACE = {"models/guardduty"}
LOOKS = VALUES | INTERFACE | {"models/detection", "models/replay"}
UI = LOOKS - {"models/detection"} | {"models/items", "models/planning", "models/exchange", "models/report"}
UI_PARTS = {"ui/style", "ui/context", "ui/code", "ui/finding", "ui/dialogs"}
BACKENDS = {"models/workspace", "models/guardduty/simulated", "models/guardduty/remote", "models/guardduty/endpoint"}
MAY_INCLUDE = {
    "models/base": set(),
    "models/findings": {"models/base"},
    "models/organization": {"models/base", "models/findings"},
    "models/cloudtrail": {"models/base"},
    "models/detection": {"models/base", "models/findings", "models/cloudtrail"},
    "models/recording": {"models/base", "models/findings", "models/cloudtrail", "models/detection", "models/organization"},
    "models/replay": VALUES - {"models/journal"} | {"models/detection"},
    "models/journal": {"models/base", "models/findings", "models/organization"},
    "models/workspace": {"models/base", "models/findings", "models/organization", "models/journal"},
    "models/guardduty": VALUES - {"models/cloudtrail"},
    "models/guardduty/simulated": VALUES - {"models/cloudtrail"} | INTERFACE | {"models/workspace", "models/detection"},
    "models/guardduty/remote": VALUES - {"models/cloudtrail"} | INTERFACE,
    "models/guardduty/endpoint": VALUES - {"models/cloudtrail"} | INTERFACE | {"models/workspace", "models/guardduty/simulated"},
    "models/exchange": VALUES - {"models/cloudtrail"} | INTERFACE,
    "models/planning": LOOKS | {"models/exchange"},
    "models/items": LOOKS | {"models/planning", "models/exchange"},
    "models/report": LOOKS - {"models/guardduty"} | {"models/items"},
    "ui/style": {"models/base"},
    "ui/context": UI | {"ui/style"},
    "ui/code": UI | {"ui/style", "ui/context"},
    "ui/finding": UI | {"ui/style", "ui/context", "ui/code"},
    "ui/dialogs": UI | UI_PARTS - {"ui/dialogs"},
    "ui/pages": UI | UI_PARTS,
    "ui/replay": UI | UI_PARTS,
    "ui/plan": UI | UI_PARTS,
    "ui/shell": UI | UI_PARTS | {"ui/pages", "ui/replay", "ui/plan"},
    "app/cli": UI | BACKENDS | {"models/detection", "models/recording"},
    "app/console": UI | BACKENDS | {"models/detection"} | UI_PARTS | {"ui/shell", "ui/pages", "ui/replay", "ui/plan", "app/cli"},
}

# Qt modules that a folder and those below it must not see; the longest prefix counts.
FORBIDDEN_MODULES = {
    "models": {"QtGui", "QtWidgets", "QtNetwork", "QtHttpServer", "QtSql"},
    "models/workspace": {"QtGui", "QtWidgets", "QtNetwork", "QtHttpServer"},
    "models/guardduty": {"QtGui", "QtWidgets", "QtSql"},
    "ui": {"QtNetwork", "QtHttpServer", "QtSql"},
    "app/cli": {"QtGui", "QtWidgets"},
    "app/console": set(),
}

# The pure folders: same input, same output. They wait for nothing and keep nothing.
PURE = {"models/findings", "models/organization", "models/journal", "models/detection"}
IMPURE_HEADERS = {"QAbstractItemModel", "QThread", "QThreadPool", "QtConcurrent", "QTimer", "QSettings", "thread", "base/clock.h"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
GENERATED = re.compile(r"^(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$")
TYPE = re.compile(r"^(?:struct|class|enum class) (\w+)(?: final)?(?: ?:[^;{\n]*)? ?(?:\{[^\n]*)?$", re.MULTILINE)
RECOMPILED = re.compile(r"(?:\.\./|SOURCE_DIR\}/)(?:models|ui|app)/[\w/]+\.cpp")


def longest_prefix(table, folder):
    fitting = [name for name in table if folder == name or folder.startswith(name + "/")]
    return table[max(fitting, key=len)] if fitting else set()


def modules_by_header(qt_headers):
    found = {}
    for module in {name for names in FORBIDDEN_MODULES.values() for name in names}:
        found[module] = module
        for header in (qt_headers / module).glob("*"):
            found.setdefault(header.name, module)
    return found


def resolve(root, name):
    """The folders that hold the project header `name` ("folder/file.h"), as models/folder, ui/folder or app/folder."""
    return [top + "/" + str(Path(name).parent) for top in ("models", "ui", "app") if (root / top / name).is_file()]


def complaints_about(root, path, qt_modules):
    folder = str(path.parent.relative_to(root))
    allowed = MAY_INCLUDE.get(folder)
    if allowed is None:
        yield f"{folder} is not in the table of layers"
        return
    forbidden = longest_prefix(FORBIDDEN_MODULES, folder)
    for bracket, name in INCLUDE.findall(path.read_text()):
        if folder in PURE and name in IMPURE_HEADERS:
            yield f"{name} has no place in {folder}"
        if bracket == "<":
            module = qt_modules.get(name.split("/")[0]) or qt_modules.get(name)
            if module in forbidden:
                yield f"{name} is {module}, which {folder} must not use"
        elif not GENERATED.match(name):
            found = resolve(root, name)
            if len(found) != 1:
                yield f'"{name}" is found in {found or "no folder"}'
            elif found[0] != folder and found[0] not in allowed:
                yield f"{folder} must not include {found[0]} ({name})"


def shared_names(root):
    """Types of one name in two headers: all are in one namespace, and a program that has both is wrong without a word."""
    places = {}
    for top in ("models", "ui", "app"):
        for path in sorted((root / top).rglob("*.h")):
            for name in TYPE.findall(path.read_text()):
                places.setdefault(name, []).append(path.relative_to(root))
    for name, paths in places.items():
        if len(paths) > 1:
            yield f"{paths[1]}: {name} is defined in {paths[0]}, too"


def complaints(root, qt_headers):
    qt_modules = modules_by_header(qt_headers)
    found = []
    for top in ("models", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                found += [f"{path.relative_to(root)}: {text}" for text in complaints_about(root, path, qt_modules)]
    found += shared_names(root)
    for path in sorted((root / "tests").rglob("CMakeLists.txt")):
        for match in RECOMPILED.findall(path.read_text()):
            found.append(f"{path.relative_to(root)}: compiles {match} again instead of linking its library")
    return found


class Checker(unittest.TestCase):
    def planted(self, **files):
        """What is said about a tree of the files; __ in a name stands for / and the last _ for the dot."""
        with tempfile.TemporaryDirectory() as name:
            root = Path(name)
            for key, text in {"models__base__error_h": "", "models__guardduty__simulated__simulation_h": "",
                              "ui__pages__page_h": "", **files}.items():
                path = root / ".".join(key.replace("__", "/").rsplit("_", 1))
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            return complaints(root, QT_HEADERS)

    def finds(self, expected, **files):
        found = self.planted(**files)
        self.assertEqual(len(found), 1, found)
        self.assertIn(expected, found[0])

    def test_an_arrow_down_is_fine(self):
        self.assertEqual(self.planted(ui__pages__a_cpp='#include "pages/page.h"\n#include "base/error.h"\n#include <QWidget>\n'), [])

    def test_an_arrow_up_is_found(self):
        self.finds("models/base must not include ui/pages", models__base__a_cpp='#include "pages/page.h"\n')

    def test_the_window_does_not_know_the_simulation(self):
        self.finds("ui/shell must not include models/guardduty/simulated",
                   ui__shell__a_cpp='  #  include "guardduty/simulated/simulation.h"\n')

    def test_pages_do_not_know_each_other(self):
        self.finds("ui/replay must not include ui/pages", ui__replay__a_h='#include "pages/page.h"\n')

    def test_models_do_not_paint(self):
        self.finds("QColor is QtGui", models__items__a_cpp="#include <QColor>\n")
        self.finds("QtWidgets/QLabel is QtWidgets", models__items__a_cpp="#include <QtWidgets/QLabel>\n")

    def test_rules_do_not_wait(self):
        self.finds("QTimer has no place", models__organization__a_cpp="#include <QTimer>\n")

    def test_pages_do_not_call_the_network(self):
        self.finds("QNetworkReply is QtNetwork", ui__pages__a_cpp="#include <QNetworkReply>\n")

    def test_a_new_folder_has_to_be_named(self):
        self.finds("not in the table", models__utils__a_h="")

    def test_a_header_without_its_folder_is_found(self):
        self.finds("no folder", models__base__a_cpp='#include "error.h"\n')

    def test_two_types_of_one_name_are_found(self):
        self.finds("Page is defined in models/base/error.h, too", models__base__error_h="struct Page {\n};\n",
                   ui__pages__page_h="class Page final : public QObject {\n};\n")

    def test_a_declaration_is_no_second_type(self):
        self.assertEqual(self.planted(models__base__error_h="struct Page {\n};\n", ui__pages__page_h="struct Page;\n"), [])

    def test_sources_compiled_twice_are_found(self):
        self.finds("compiles", tests__unit__CMakeLists_txt="add_executable(a ${PROJECT_SOURCE_DIR}/models/base/error.cpp)\n")


class Layers(unittest.TestCase):
    def test_the_table_has_no_circles(self):
        self.assertEqual(set(graphlib.TopologicalSorter(MAY_INCLUDE).static_order()), set(MAY_INCLUDE))

    def test_every_arrow_points_down(self):
        found = complaints(SOURCE, QT_HEADERS)
        self.assertEqual(found, [], "\n" + "\n".join(found))


if __name__ == "__main__":
    QT_HEADERS = Path(sys.argv.pop(1))
    if not (QT_HEADERS / "QtWidgets" / "QWidget").exists():
        sys.exit(f"{QT_HEADERS} does not hold Qt's headers")
    unittest.main(verbosity=2)

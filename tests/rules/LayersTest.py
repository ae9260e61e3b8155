# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may know whom: every #include against the table of docs/architecture.md."""
import re
import unittest

import sources

TOOLS = {"model", "log", "reactor"}

# What a layer of core/ may include besides itself. Arrows point down only.
CORE = {
    "model": set(),
    "log": {"model"},
    "reactor": {"model"},
    "qr": {"model"},
    "wire": {"model"},
    "access": {"model"},
    "transport": {"model"},
    "traffic": {"model"},
    "config": {"model", "access", "log"},
    "tox": TOOLS,
    "backup": {"model", "config", "tox"},
    "link": TOOLS | {"wire", "access", "transport", "tox"},
    "endpoint": TOOLS | {"access", "link"},
}
CORE["engine"] = set(CORE) - {"backup"}
CORE["secrets"] = {"model"}
CORE["doctor"] = {"model", "access", "config", "log"}
CORE["service"] = {"model", "tox", "backup", "engine", "doctor", "traffic", "config", "log", "access"}
CORE["control"] = {"model", "log", "reactor", "service", "traffic"}

UI = {"ui", "model", "service", "qr", "secrets"}
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
GRAPHICS = re.compile(r"\bQt6::(Gui|Widgets|Qml|Quick|OpenGL|Svg|Multimedia)\b")


def includes(path):
    for number, line in sources.lines(path):
        match = INCLUDE.match(line)
        if match:
            yield f"{path}:{number}", match.group(1), match.group(2)


def of_core():
    return [path for path in sources.cpp() if path.parts[0] == "core"]


class LayersTest(unittest.TestCase):
    def setUp(self):
        self.maxDiff = None

    def test_aLayerIncludesOnlyLayersBelowIt(self):
        wrong = []
        for path in of_core():
            allowed = CORE[path.parts[1]] | {path.parts[1]}
            wrong += [f"{where}: {path.parts[1]} must not know {header}"
                      for where, quote, header in includes(path)
                      if quote == '"' and header.split("/")[0] not in allowed
                      and not header.endswith(".moc")]
        self.assertEqual(wrong, [])

    def test_theWindowKnowsOnlyTheServiceAndTheModel(self):
        wrong = [f"{where}: {header}"
                 for path in sources.cpp() if path.parts[0] == "ui"
                 for where, quote, header in includes(path)
                 if quote == '"' and header.split("/")[0] in set(CORE) - UI]
        self.assertEqual(wrong, [])

    def test_onlyTheToxLayerAndItsTestsIncludeToxcore(self):
        wrong = [where
                 for path in sources.cpp() if path.parts[:2] != ("core", "tox") and path.parts[0] != "tests"
                 for where, _, header in includes(path) if header.startswith("tox/tox")]
        self.assertEqual(wrong, [])

    def test_theCoreDoesNotLinkGraphics(self):
        wrong = [f"{path}:{number}: {line.strip()}"
                 for path in sources.files() if path.parts[0] == "core" and path.name == "CMakeLists.txt"
                 for number, line in sources.lines(path) if GRAPHICS.search(line)]
        self.assertEqual(wrong, [])

    def test_everyFolderOfTheCoreHasItsLineInTheTable(self):
        self.assertEqual(sorted({path.parts[1] for path in of_core()} - set(CORE)), [])


if __name__ == "__main__":
    unittest.main()

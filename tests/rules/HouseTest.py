# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shape of the files: licence heads, sizes, calls and words that do not belong here."""
import re
import unittest

import sources

SOURCES = {".cpp", ".h", ".py", ".sh", ".cmake", ".yml", ".yaml"}
SPDX = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: GPL-3.0-or-later")
MOST_LINES = {".cpp": 500, ".h": 200, ".py": 500, ".sh": 500, "": 500}

SLEEP = re.compile(r"\bQThread::[mu]?sleep\b|\bQTest::qSleep\b|(?<![:\w.>])u?sleep\s*\(")
LEFT_OVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
# The home or work folder of somebody's machine.
MACHINE = re.compile(r"(?:^|[^A-Za-z0-9_.-])/(?:work|farm|home/\w+|Users/\w+|root)/")


def own_sources():
    """What we wrote: by suffix, and scripts and build files by name."""
    scripts = sources.shell_scripts()
    return [path for path in sources.files()
            if path.suffix in SOURCES or path.name == "CMakeLists.txt" or path in scripts]


def matching(pattern, paths):
    return [f"{path}:{number}: {line.strip()}"
            for path in paths for number, line in sources.lines(path) if pattern.search(line)]


class HouseTest(unittest.TestCase):
    def setUp(self):
        self.maxDiff = None

    def test_everySourceStartsWithItsLicence(self):
        wrong = []
        for path in own_sources():
            head = sources.text(path).splitlines()[:4]
            head = [line for line in head if not line.startswith("#!")]
            if len(head) < 2 or SPDX[0] not in head[0] or SPDX[1] not in head[1]:
                wrong.append(str(path))
        self.assertEqual(wrong, [])

    def test_noFileIsLong(self):
        counted = [(path, len(sources.text(path).splitlines())) for path in own_sources()]
        wrong = [f"{path}: {count} lines" for path, count in counted
                 if count > MOST_LINES.get(path.suffix, 500)]
        self.assertEqual(wrong, [])

    def test_everyHeaderIsReadOnce(self):
        wrong = [str(path) for path in sources.cpp()
                 if path.suffix == ".h" and "#pragma once" not in sources.text(path)]
        self.assertEqual(wrong, [])

    def test_nothingSleeps(self):
        self.assertEqual(matching(SLEEP, sources.cpp()), [])

    def test_nothingIsLeftToDo(self):
        paths = [path for path in own_sources() if path.name != "HouseTest.py"]
        self.assertEqual(matching(LEFT_OVER, paths), [])

    def test_noPathOfOneMachine(self):
        paths = [path for path in sources.files() if path.suffix != ".svg"]
        self.assertEqual(matching(MACHINE, paths), [])


if __name__ == "__main__":
    unittest.main()

# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/guide-conformance.md and docs/faults.md: every row is whole, every test it names exists."""
import re
import unittest
from pathlib import Path

import sources

DOCUMENT = Path("docs/guide-conformance.md")
FAULTS = Path("docs/faults.md")
VERDICT = re.compile(r"^(kept|lifted|changed|not ours)(: .+)?$")
NAME = re.compile(r"^(\w+)\.(\w+)$")
SLOT = re.compile(r"^\s+void (\w+)\(\)", re.MULTILINE)
METHOD = re.compile(r"^    def (test\w+)\(self\)", re.MULTILINE)
SEPARATOR = re.compile(r"(?<!\\)\|")


def rows(document=DOCUMENT):
    """(line number, cells) of each row below the head of its table."""
    heads = ("| statement |", "| id |", "| fault |", "| --- |")
    for number, line in sources.lines(document):
        if line.startswith("|") and not line.startswith(heads):
            yield number, [cell.strip() for cell in SEPARATOR.split(line)[1:-1]]


def tests():
    """Names of all tests as File.test."""
    found = set()
    for path in sources.files():
        if path.parts[0] == "tests" and path.suffix in (".cpp", ".py"):
            pattern = SLOT if path.suffix == ".cpp" else METHOD
            found |= {f"{path.stem}.{name}" for name in pattern.findall(sources.text(path))}
    guides = [path.stem for path in sources.files() if path.parent == Path("docs/scenarios")]
    return found | {f"ScenarioGuides.test_{guide.replace('-', '_')}" for guide in guides}


class GuideTest(unittest.TestCase):
    def setUp(self):
        self.maxDiff = None

    def test_everyRowIsWhole(self):
        wrong = [number for number, cells in rows() if len(cells) != 3 or not all(cells)]
        self.assertEqual(wrong, [])

    def test_everyStatementHasAVerdictAndItsReason(self):
        wrong = []
        for number, (first, middle, _) in rows():
            verdict = VERDICT.match(middle)
            if re.fullmatch(r"[FS]\d+", first):
                continue
            if not verdict or (verdict.group(1) != "kept" and not verdict.group(2)):
                wrong.append(f"{number}: {middle}")
        self.assertEqual(wrong, [])

    def test_everyTestItNamesExists(self):
        known, wrong = tests(), []
        for number, (_, verdict, named) in rows():
            if named == "–" and verdict.startswith("not ours"):
                continue
            wrong += [f"{number}: {name}" for name in named.split(", ")
                      if not NAME.match(name) or name not in known]
        self.assertEqual(wrong, [])

    def test_everyTestOfAFaultExists(self):
        known = tests()
        wrong = [f"{number}: {name}" for number, (_, named) in rows(FAULTS)
                 for name in named.split(", ") if name not in known]
        self.assertEqual(wrong, [])

    def test_everyWeaknessIsListedOnce(self):
        listed = [cells[0] for _, cells in rows() if re.fullmatch(r"[FS]\d+", cells[0])]
        wanted = [f"F{i}" for i in range(1, 26)] + [f"S{i}" for i in range(1, 13)]
        self.assertEqual(listed, wanted)


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No text of the window lacks its translation; TranslationsTest.py LUPDATE."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

LUPDATE = sys.argv.pop()
ROOT = pathlib.Path(__file__).resolve().parents[2]
COMPLETE = ("de", "ar", "zh_CN")


class Translations(unittest.TestCase):
    def test_everyTextIsTranslated(self):
        with tempfile.TemporaryDirectory() as folder:
            files = [shutil.copy(ROOT / f"translations/toxtunnel_{language}.ts", folder) for language in COMPLETE]
            subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-tr-function-alias",
                            "tr+=say,Q_DECLARE_TR_FUNCTIONS+=TOXTUNNEL_TEXTS", "-I", ROOT, "-I", ROOT / "core",
                            ROOT / "ui", ROOT / "core", ROOT / "app/window", ROOT / "app/headless", "-ts", *files],
                           check=True, capture_output=True)
            for file in files:
                lacking = [message.findtext("source") for message in ElementTree.parse(file).iter("message")
                           if message.find("translation").get("type") == "unfinished"]
                self.assertEqual(lacking, [], pathlib.Path(file).name)


if __name__ == "__main__":
    unittest.main()

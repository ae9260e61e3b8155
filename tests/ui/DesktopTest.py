#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program on a desktop with a tray of some kind, driven by accessible names, by D-Bus and
by the window manager. Runs inside of desktop.sh; DesktopTest.py PROGRAM."""
import os
import pathlib
import re
import sys
import tempfile
import unittest

from window import Window, output, until

PROGRAM = sys.argv.pop()
TRAY = os.environ["TRAY"]
PEER = "76518406F6A9F2217E8DC487CC783C25CC16A15EB36FF32E335A235342C48A39218F515C39A6"


class Desktop(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.data = self.folder.name + "/data"
        self.window = Window(PROGRAM, self.data)

    def tearDown(self):
        self.window.end()
        self.folder.cleanup()

    def hide(self):
        self.window.close(lambda: not self.window.ids())

    def skip_first_run(self):
        self.window.press("Skip")
        until(self.window.ids)

    def tray(self):
        """Bus name of the program's item, with what its menu holds."""
        items = output("busctl", "--user", "get-property", "org.kde.StatusNotifierWatcher",
                       "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher",
                       "RegisteredStatusNotifierItems")
        name = re.search(r":[0-9.]+", items)
        return name and name.group()

    def menu(self):
        return output("gdbus", "call", "--session", "--dest", until(self.tray), "--object-path", "/MenuBar",
                      "--method", "com.canonical.dbusmenu.GetLayout", "0", "--", "-1", "['label']")

    def choose(self, label):
        entry = until(lambda: re.search(r"\((\d+), \{[^}]*'label': <'" + label + r"'>", self.menu()))
        output("gdbus", "call", "--session", "--dest", self.tray(), "--object-path", "/MenuBar", "--method",
               "com.canonical.dbusmenu.Event", "--", entry.group(1), "clicked", "<''>", "0")

    def kept(self, text, folder=None):
        """The text stands in the configuration below the folder."""
        def look():
            return any(text in file.read_text(encoding="utf-8")
                       for file in pathlib.Path(folder or self.data).rglob("config.yaml"))
        until(look)

    def test_aPeerIsAddedByItsIdAndKeptInTheFile(self):
        self.skip_first_run()
        self.window.press("Add a peer")
        self.window.write("Tox ID or link", PEER)
        self.window.press("Add peer")
        self.kept(PEER)

    def test_theFirstRunEndsAtTheCodeOfThisComputer(self):
        self.window.press("Next >")
        self.window.named("Set a passphrase…")  # until then a press would meet the page before
        self.window.press("Next >")
        self.window.named("Start when I log in")
        self.window.press("Next >")
        self.window.press("Show my code")
        self.window.named("QR code")

    def test_closingHidesOnlyWhereThereIsATray(self):
        self.skip_first_run()
        if TRAY == "none":
            # The banner says why the window is still there.
            self.window.close(lambda: self.window.find(lambda node: node.name == "Dismiss"))
            self.assertTrue(self.window.ids())
        else:
            self.hide()
            self.assertIsNone(self.window.process.poll())

    def test_aSecondStartRaisesTheFirst(self):
        self.skip_first_run()
        if TRAY != "none":
            self.hide()
        self.assertEqual(Window(PROGRAM, self.data).process.wait(20), 0)
        until(self.window.ids)
        self.assertIsNone(self.window.process.poll())

    def test_aLinkIsOfferedByTheWindowThatRuns(self):
        self.window.end()
        self.window = Window(PROGRAM, self.data, "--log-level", "info")  # the folder of every day
        self.skip_first_run()
        second = Window(PROGRAM, self.folder.name + "/second", "tox:" + PEER)
        self.assertEqual(second.process.wait(20), 0)
        self.window.press("Add peer")  # nothing is added without this
        self.kept(PEER, os.environ["HOME"])

    def test_aFileChangedByHandIsReadAgainAndNeverOverwritten(self):
        self.window.end()
        config = pathlib.Path(self.data, "config.yaml")
        config.parent.mkdir(exist_ok=True)
        config.write_text(f"mode: node\ntox:\n  bootstrap_mode: lan\npeers:\n  - name: home\n    id: {PEER}\n"
                          "forwards:\n  - name: login\n    peer: home\n    local_port: 2222\n"
                          "    remote_host: 127.0.0.1\n    remote_port: 22\n    enabled: false\n", encoding="utf-8")
        self.window = Window(PROGRAM, self.data)
        self.skip_first_run()
        self.window.activate()
        output("xdotool", "key", "--clearmodifiers", "ctrl+3")
        self.window.choose("login,", "Remove")
        with config.open("a", encoding="utf-8") as file:
            file.write("# a late thought\n")
        self.window.press("Remove")
        self.window.press("Read the files again")
        self.window.starting("The files were read again.")
        self.assertIn("login", config.read_text(encoding="utf-8"))
        self.window.choose("login,", "Remove")
        self.window.press("Remove")
        until(lambda: "login" not in config.read_text(encoding="utf-8"))
        self.assertIn("# a late thought", config.read_text(encoding="utf-8"))

    @unittest.skipUnless(TRAY == "sni", "the menu is reached over D-Bus")
    def test_theTrayMenuPausesAndQuits(self):
        self.skip_first_run()
        self.choose("_?Pause everything")
        until(lambda: "Paused" in self.menu())
        self.choose("_?Quit")
        self.assertEqual(self.window.process.wait(20), 0)

    def test_aSignalEndsItInGoodOrder(self):
        self.skip_first_run()
        self.window.process.terminate()
        self.assertEqual(self.window.process.wait(20), 0)


if __name__ == "__main__":
    unittest.main()

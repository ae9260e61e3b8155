#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program on a desktop with a tray of some kind, driven by accessible names, by D-Bus and
by the window manager. Runs inside of desktop.sh; DesktopTest.py PROGRAM."""
import os
import re
import subprocess
import sys
import tempfile
import time
import unittest

import pyatspi

PROGRAM = sys.argv.pop()
TRAY = os.environ["TRAY"]
PEER = "76518406F6A9F2217E8DC487CC783C25CC16A15EB36FF32E335A235342C48A39218F515C39A6"


def until(condition, seconds=20.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:  # pylint: disable=broad-except; a widget that went while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("waited in vain")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def below(node):
    for child in node:
        if child is not None:
            yield child
            yield from below(child)


class Desktop(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.program = self.start()

    def tearDown(self):
        if self.program.poll() is None:
            self.program.kill()
        self.program.wait()
        self.folder.cleanup()

    def start(self):
        return subprocess.Popen([PROGRAM, "-d", self.folder.name + "/data"], stderr=subprocess.DEVNULL)

    def application(self):
        return next(each for each in pyatspi.Registry.getDesktop(0) if each and "oxtunnel" in each.name.lower())

    def named(self, name):
        """The showing control of that accessible name."""
        def find():
            return next((node for node in below(self.application()) if node.name == name
                         and node.getState().contains(pyatspi.STATE_SHOWING)), None)
        return until(find)

    def press(self, name):
        until(lambda: self.named(name).queryAction().doAction(0))

    def window(self):
        return output("xdotool", "search", "--onlyvisible", "--name", "^ToxTunnel$").split()

    def close(self):
        output("xdotool", "windowactivate", "--sync", until(self.window)[0], "key", "--clearmodifiers", "alt+F4")

    def skip_first_run(self):
        self.press("Skip")
        until(self.window)

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

    def test_aPeerIsAddedByTheKeyboardAndKeptInTheFile(self):
        self.skip_first_run()
        self.press("Add a peer")
        until(lambda: self.named("Tox ID or link").queryEditableText().setTextContents(PEER))
        self.press("Add peer")
        config = self.folder.name + "/data/config.yaml"

        def kept():
            with open(config, encoding="utf-8") as file:
                return PEER in file.read()
        until(kept)

    def test_closingHidesOnlyWhereThereIsATray(self):
        self.skip_first_run()
        self.close()
        if TRAY == "none":
            self.named("Dismiss")  # the banner says why the window is still there
            self.assertTrue(self.window())
        else:
            until(lambda: not self.window())
            self.assertIsNone(self.program.poll())

    def test_aSecondStartRaisesTheFirst(self):
        self.skip_first_run()
        if TRAY != "none":
            self.close()
            until(lambda: not self.window())
        self.assertEqual(self.start().wait(20), 0)
        until(self.window)
        self.assertIsNone(self.program.poll())

    @unittest.skipUnless(TRAY == "sni", "the menu is reached over D-Bus")
    def test_theTrayMenuPausesAndQuits(self):
        self.skip_first_run()
        self.choose("_?Pause everything")
        until(lambda: "Paused" in self.menu())
        self.choose("_?Quit")
        self.assertEqual(self.program.wait(20), 0)

    def test_aSignalEndsItInGoodOrder(self):
        self.skip_first_run()
        self.program.terminate()
        self.assertEqual(self.program.wait(20), 0)


if __name__ == "__main__":
    unittest.main()

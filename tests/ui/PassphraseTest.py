#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program with an identity that gets a passphrase, with a keychain (KEYCHAIN=keyring) and
without; and with a backup. Runs inside of desktop.sh; PassphraseTest.py PROGRAM."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from window import Window, output, until

PROGRAM = sys.argv.pop()
KEYRING = os.environ.get("KEYCHAIN") == "keyring"
WORDS = "correct horse battery"
LOCKED = "Unlock ToxTunnel"
REMEMBER = "Remember the passphrase in this computer's keychain"


def identity(data, folder):
    """The Tox ID in a data folder, encrypted or not."""
    secret = pathlib.Path(folder, "secret")
    secret.write_text(WORDS + "\n", encoding="utf-8")
    found = subprocess.run([PROGRAM, "print-id", "-d", data, "--passphrase-file", secret],
                           capture_output=True, text=True, check=True).stdout
    return re.search("[0-9A-F]{76}", found).group()


def choose_profile(window, file):
    """In the dialog that restores."""
    window.press("Choose…")
    window.write("File name:", file)
    window.press("Open")
    window.press("Replace and start again")


class FirstStart(unittest.TestCase):
    def test_aProfileIsTakenAndTheWizardGoesOn(self):
        with tempfile.TemporaryDirectory() as folder:
            before = identity(folder + "/other", folder)
            window = Window(PROGRAM, folder + "/data")
            window.press("Next >")
            window.press("Restore a backup or import a profile…")
            choose_profile(window, folder + "/other/tox_save.dat")
            window.named("Start when I log in")  # behind the identity
            self.assertEqual(identity(folder + "/data", folder), before)
            window.press("Next >")
            window.press("Show my code")
            window.named("QR code")
            window.end()


class Passphrase(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.data = self.folder.name + "/data"
        self.window = Window(PROGRAM, self.data)
        self.window.press("Skip")
        until(self.window.ids)

    def tearDown(self):
        self.window.end()
        self.folder.cleanup()

    def settings(self, tab):
        """Opens a tab of the settings by its mnemonic."""
        self.window.activate()
        output("xdotool", "key", "--clearmodifiers", "ctrl+8")
        self.window.named("Settings")
        output("xdotool", "key", "--clearmodifiers", "alt+" + tab)

    def set_passphrase(self):
        self.settings("u")
        self.window.press("Set a passphrase…")
        self.window.write("New passphrase", WORDS)
        self.window.write("The same again", WORDS)
        self.window.press("Set passphrase")
        until(self.encrypted)

    def encrypted(self):
        return pathlib.Path(self.data, "tox_save.dat").read_bytes().startswith(b"toxEsave")

    def again(self):
        self.window.process.terminate()
        self.assertEqual(self.window.process.wait(20), 0)
        self.window = Window(PROGRAM, self.data)

    def unlock(self):
        """Wrong first, then right."""
        until(lambda: self.window.ids(LOCKED))
        self.window.write("Passphrase", "battery staple")
        self.window.press("Unlock")
        self.window.showing(lambda node: node.name.startswith("This passphrase is wrong"))
        self.assertFalse(self.window.ids())
        self.window.write("Passphrase", WORDS)
        self.window.press("Unlock")
        until(self.window.ids)
        until(lambda: not self.window.ids(LOCKED))

    def id(self):
        return identity(self.data, self.folder.name)

    @unittest.skipUnless(KEYRING, "there is no keychain")
    def test_theKeychainOpensItWithoutAQuestion(self):
        self.set_passphrase()
        self.window.press(REMEMBER)
        self.window.write("Passphrase now", WORDS)
        self.window.press("Remember")
        self.window.showing(lambda node: "taken from the keychain" in node.name)
        self.again()
        until(self.window.ids)
        self.assertFalse(self.window.ids(LOCKED))

        self.settings("u")
        self.window.press("Lock now")  # asks all the same
        self.unlock()

    @unittest.skipIf(KEYRING, "there is a keychain")
    def test_withoutAKeychainItSaysSoAndAsksAtEachStart(self):
        self.set_passphrase()
        self.window.press(REMEMBER)
        self.window.write("Passphrase now", WORDS)
        self.window.press("Remember")
        self.window.showing(lambda node: "keychain of this computer cannot be used" in node.name)
        self.again()
        self.unlock()
        for file in pathlib.Path(os.environ["HOME"]).rglob("*"):
            if file.is_file():
                self.assertNotIn(WORDS.encode(), file.read_bytes(), file)

    def test_itIsAskedForUntilItIsRight(self):
        before = self.id()
        self.set_passphrase()
        self.again()
        self.unlock()
        self.assertEqual(self.id(), before)

    def test_whoGivesUpEndsTheProgram(self):
        self.set_passphrase()
        self.again()
        until(lambda: self.window.ids(LOCKED))
        self.window.press("Quit")
        self.assertEqual(self.window.process.wait(20), 0)

    def test_aSignalEndsTheQuestion(self):
        self.set_passphrase()
        self.again()
        until(lambda: self.window.ids(LOCKED))
        self.window.process.terminate()
        self.assertEqual(self.window.process.wait(20), 0)

    def test_aProfileReplacesTheIdentityAndCanBeTakenBack(self):
        before = self.id()
        other = self.folder.name + "/other"
        identity(other, self.folder.name)
        self.settings("b")
        self.window.press("Restore or import…")
        choose_profile(self.window, other + "/tox_save.dat")
        until(lambda: list(pathlib.Path(self.data).glob("tox_save.dat.before-*")))
        self.assertNotEqual(self.id(), before)
        self.window.press("Undo")
        until(lambda: not list(pathlib.Path(self.data).glob("tox_save.dat.before-*")))
        until(self.window.ids)
        self.assertEqual(self.id(), before)


if __name__ == "__main__":
    unittest.main()

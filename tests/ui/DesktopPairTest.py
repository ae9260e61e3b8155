#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two fresh instances on one desktop: from the first start to an ssh login through a forward, with the
clicks counted. Runs inside of desktop.sh in a network of its own; DesktopPairTest.py PROGRAM."""
import getpass
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from window import Window, until

PROGRAM = sys.argv.pop()
MOST_CLICKS = 12
SSHD = shutil.which("sshd") or "/usr/sbin/sshd"


def start_sshd(folder):
    """At the port of the template, 22, with keys of its own."""
    if os.geteuid() == 0:
        os.makedirs("/run/sshd", exist_ok=True)
    for key in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{folder}/{key}"], check=True)
    with open(folder + "/sshd_config", "w", encoding="utf-8") as file:
        file.write(f"ListenAddress 127.0.0.1\nPort 22\nHostKey {folder}/host\nPidFile none\nUsePAM no\n"
                   f"AuthorizedKeysFile {folder}/user.pub\nStrictModes no\nPasswordAuthentication no\n"
                   "PermitRootLogin prohibit-password\n")
    return subprocess.Popen([SSHD, "-D", "-e", "-f", folder + "/sshd_config"], stderr=subprocess.DEVNULL)


def login(folder, port):
    return subprocess.run(
        ["ssh", "-F", "none", "-i", folder + "/user", "-p", str(port), "-o", "StrictHostKeyChecking=no",
         "-o", "UserKnownHostsFile=/dev/null", "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes",
         "-o", "ConnectTimeout=20", f"{getpass.getuser()}@127.0.0.1", "echo through the tunnel"],
        capture_output=True, text=True, check=False, timeout=60)


class Pair(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.windows = []
        self.sshd = start_sshd(self.folder.name)

    def tearDown(self):
        for window in self.windows:
            window.end()
        self.sshd.kill()
        self.sshd.wait()
        self.folder.cleanup()

    def start(self, name, network):
        """A fresh instance. Only the network is prepared: there is no internet here."""
        data = f"{self.folder.name}/{name}"
        os.makedirs(data)
        with open(data + "/config.yaml", "w", encoding="utf-8") as file:
            file.write("mode: node\ntox:\n" + network)
        self.windows.append(Window(PROGRAM, data))
        return self.windows[-1]

    def test_twelveClicksLeadToAnSshLogin(self):
        server = self.start("server", "  bootstrap_mode: lan\n")
        node = until(lambda: re.search(r"DHT node: UDP port (\d+), key ([0-9A-F]{64})", server.log()))
        client = self.start("client", "  bootstrap_nodes:\n    - address: 127.0.0.1\n"
                            f"      port: {node.group(1)}\n      public_key: {node.group(2)}\n")

        server.press("Skip")
        server.press("Show my code")
        picture = self.folder.name + "/code.png"
        server.named("QR code")
        server.photograph("My code", picture)

        client.press("Skip")
        client.press("Add a peer")
        client.press("Open picture…")
        client.write("File name:", picture)
        client.press("Open")
        client.press("Add peer")

        until(lambda: server.named("may use nothing yet"), 90)  # the request is there
        server.activate("My code")
        server.choose_next("may use nothing yet", "may use SSH")
        server.press("Accept")

        client.press("SSH")
        client.press("Create")
        until(lambda: "through the tunnel" in login(self.folder.name, 2222).stdout, 90)

        clicks = server.clicks + client.clicks
        print(f"clicks from the first start to the login: {clicks}")
        self.assertLessEqual(clicks, MOST_CLICKS)

        client.choose("ssh,", "Test")
        client.press("Test")
        client.starting("ssh works.")


if __name__ == "__main__":
    unittest.main()

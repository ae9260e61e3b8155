# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What docs/guide-conformance.md says of one running node; the program is the first argument."""
import os
import signal
import stat
import sys
import tempfile
import unittest
from pathlib import Path

from ScenarioGuides import Machine, PATIENCE
from ports import free_port
from waiting import wait_until


class GuideProgramTest(unittest.TestCase):
    program = ""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.machine = Machine(self.program, Path(folder.name, "home"))
        self.addCleanup(self.machine.stop)
        self.data = self.machine.folder / ".config" / "toxtunnel"

    def start(self, configuration):
        self.port = free_port()
        (self.machine.folder / "c.yaml").write_text(
            configuration.replace("PORT", str(self.port)), encoding="utf-8")
        return self.machine.start(["-c", "c.yaml", "--headless"])

    def wait_for_log(self, text):
        wait_until(lambda: text in self.machine.log(), PATIENCE,
                   lambda: f"{text} in the log:\n{self.machine.log()}")

    def node(self, more=""):
        return "mode: node\nlogging: {level: info}\n" + more

    def test_inspectIsOffWhenToldSo(self):
        configuration = self.machine.folder / "c.yaml"
        configuration.write_text(self.node("inspect: {enabled: false}\n"), encoding="utf-8")
        self.machine.launch(["-c", "c.yaml", "--headless"])
        wait_until((self.data / "toxtunnel.pid").exists, PATIENCE)
        self.wait_for_log("Tox ID")
        self.assertFalse((self.data / "toxtunnel.sock").exists())
        self.assertEqual(self.machine.run(["inspect", "status", "-c", "c.yaml"]).returncode, 1)

    def test_hangUpByThePidFileReloads(self):
        self.assertEqual(self.start(self.node()).returncode, 0)
        process = int((self.data / "toxtunnel.pid").read_text("ascii"))
        os.kill(process, signal.SIGHUP)
        self.wait_for_log("reload")
        self.assertIsNone(self.machine.node.poll())

    def test_printIdLeavesARunningNodeAlone(self):
        self.assertEqual(self.start(self.node()).returncode, 0)
        before = (self.data / "tox_save.dat").stat()
        self.machine.run(["print-id"])
        after = (self.data / "tox_save.dat").stat()
        self.assertEqual((before.st_ino, before.st_mtime_ns), (after.st_ino, after.st_mtime_ns))

    def test_forwardsListenOnLoopbackOnly(self):
        peer = Machine(self.program, self.machine.folder / "other").tox_id
        started = self.start(self.node(f"client:\n  server_id: {peer}\n  forwards:\n    - "
                                       "{local_port: PORT, remote_host: h, remote_port: 1}\n"))
        self.assertEqual(started.returncode, 0)
        listening = [line.split()[1] for table in ("tcp", "tcp6")
                     for line in Path("/proc/net", table).read_text("ascii").splitlines()[1:]
                     if line.split()[3] == "0A"]
        ours = {address for address in listening if address.endswith(f":{self.port:04X}")}
        loopback = {f"0100007F:{self.port:04X}", f"{'0' * 24}01000000:{self.port:04X}"}
        self.assertTrue(ours)
        self.assertLessEqual(ours, loopback)

    def test_theDataFolderIsItsOwners(self):
        self.assertEqual(self.start(self.node()).returncode, 0)
        for name, mode in (("", 0o700), ("tox_save.dat", 0o600), ("toxtunnel.sock", 0o600)):
            self.assertEqual(stat.S_IMODE((self.data / name).stat().st_mode), mode, name)


if __name__ == "__main__":
    GuideProgramTest.program = os.path.abspath(sys.argv.pop(1))
    unittest.main()

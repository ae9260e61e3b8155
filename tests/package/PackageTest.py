# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The .deb, through its whole life on a Debian that boots with systemd. Run by ./dev soak; alone:
PYTHONPATH=tests/support tests/package/PackageTest.py, after ./dev package."""
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import container
from waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "package"
SERVICE = "toxtunnel.service"
CONFIG = "/etc/toxtunnel/config.yaml"
DATA = "/var/lib/toxtunnel"


def built_package():
    return max(BUILD.glob("toxtunnel_*.deb"), key=lambda path: path.stat().st_mtime, default=None)


def with_version(deb, version, folder):
    """The same package under another version."""
    tree = folder / version
    container.run("dpkg-deb", "--raw-extract", deb, tree)
    control = tree / "DEBIAN" / "control"
    lines = [f"Version: {version}" if line.startswith("Version:") else line
             for line in control.read_text(encoding="utf-8").splitlines()]
    control.write_text("\n".join(lines) + "\n", encoding="utf-8")
    container.run("dpkg-deb", "--build", "--root-owner-group", "-Znone", tree, folder / f"{version}.deb")


class PackageTest(unittest.TestCase):
    """The tests are the chapters of one life, in their order."""

    @classmethod
    def setUpClass(cls):
        if container.missing():
            raise unittest.SkipTest(container.missing())
        if built_package() is None:
            subprocess.run(["./dev", "package"], cwd=ROOT, check=True)
        deb = built_package()
        container.prepare(BUILD / "base", deb)
        cls.folder = tempfile.TemporaryDirectory()
        packages = Path(cls.folder.name)
        with_version(deb, "1.0.0", packages)
        for version in ["1.0.1", "1.0.2"]:
            with_version(deb, version, packages)
        os.chmod(packages, 0o755)
        cls.debian = container.Container(BUILD / "base", packages)
        cls.debian.__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.debian.__exit__()
        cls.folder.cleanup()

    def run_(self, *command):
        return self.debian.run(*command)

    def show(self, name):
        return self.run_("systemctl", "show", "--value", f"--property={name}", SERVICE)

    def apt(self, *arguments):
        return self.run_("apt-get", "-qq", "-y", "-o", "Dpkg::Use-Pty=0", *arguments)

    def upgrade(self, version):
        self.run_("dpkg", "--install", f"/packages/{version}.deb")

    def eventually(self, check, what):
        wait_until(check, 20, lambda: f"{what}:\n{self.journal()}", every=0.1)

    def journal(self):
        return self.debian.try_("journalctl", "--no-pager", "--output=cat", "--unit", SERVICE).stdout

    def owners(self):
        """Whose the files of the data folder are."""
        return set(self.run_("find", DATA, "-printf", "%u:%g\n").split())

    def test1_installs(self):
        self.apt("install", "--no-install-recommends", "/packages/1.0.0.deb")
        self.assertEqual(self.run_("toxtunnel", "--version"), "toxtunnel 1.0.0")
        self.assertIn("no errors", self.run_("toxtunnel", "config", "check", CONFIG))
        self.assertIn("rules: []", self.run_("cat", "/etc/toxtunnel/rules.yaml"))
        self.assertEqual(self.run_("stat", "--format=%U %a", DATA), "toxtunnel 700")
        self.assertRegex(self.run_("getent", "passwd", "toxtunnel"), r"/nologin$")
        for path in ["man/man1/toxtunnel.1.gz", "bash-completion/completions/toxtunnel",
                     "zsh/vendor-completions/_toxtunnel", "fish/vendor_completions.d/toxtunnel.fish",
                     "applications/toxtunnel.desktop", "icons/hicolor/scalable/apps/toxtunnel.svg",
                     "metainfo/com.toxtunnel.toxtunnel.metainfo.xml", "doc/toxtunnel/changelog.gz",
                     "doc/toxtunnel/copyright"]:
            self.run_("test", "-s", f"/usr/share/{path}")

    def test2_startsNothingUnasked(self):
        self.assertEqual(self.show("ActiveState"), "inactive")
        self.assertEqual(self.show("UnitFileState"), "disabled")
        self.assertEqual(self.debian.try_("toxtunnel", "service", "status").returncode, 1)

    def test3_runsWhenAsked(self):
        self.run_("toxtunnel", "service", "install")
        self.assertEqual(self.show("ActiveState"), "active")
        self.assertEqual(self.show("SubState"), "running")
        self.assertEqual(self.show("UnitFileState"), "enabled")
        self.run_("test", "!", "-e", f"/etc/systemd/system/{SERVICE}")
        self.assertIn("running:   yes", self.run_("toxtunnel", "service", "status"))
        self.assertEqual(self.run_("stat", "--format=%U", f"/proc/{self.show('MainPID')}"), "toxtunnel")
        limits = self.run_("cat", f"/proc/{self.show('MainPID')}/limits")
        self.assertEqual(self.show("LimitNOFILE"), "524288") # as far as this machine lets it
        self.assertRegex(limits, r"Max locked memory +0 +0")
        self.assertEqual(self.owners(), {"toxtunnel:toxtunnel"})

    def test4_rootTakesNothingFromTheService(self):
        address = self.run_("toxtunnel", "print-id", "-c", CONFIG)
        self.assertRegex(address, "^[0-9A-F]{76}$")
        self.assertIn(f"Server Tox address: {address}", self.journal())
        self.run_("toxtunnel", "servers", "add", "-c", CONFIG, "itself", address)
        self.assertEqual(self.owners(), {"toxtunnel:toxtunnel"})

    def test5_reloadsWithoutAnEnd(self):
        process = self.show("MainPID")
        self.debian.shell("sed -i 's/level: info/level: debug/' " + CONFIG)
        self.run_("systemctl", "reload", SERVICE)
        self.eventually(lambda: "config reloaded" in self.journal(), "a word of the reload")
        self.assertEqual(self.show("MainPID"), process)

    def test6_anUpgradeKeepsItRunning(self):
        before = self.show("MainPID")
        address = self.run_("toxtunnel", "print-id", "-c", CONFIG)
        self.upgrade("1.0.1")
        self.assertEqual(self.show("ActiveState"), "active")
        self.assertEqual(self.show("UnitFileState"), "enabled")
        self.assertNotEqual(self.show("MainPID"), before, "the old program runs on")
        self.assertEqual(self.run_("toxtunnel", "print-id", "-c", CONFIG), address)
        self.assertIn("level: debug", self.run_("cat", CONFIG), "a change of the operator is lost")

    def test7_anUpgradeStartsNothing(self):
        self.run_("systemctl", "stop", SERVICE)
        self.upgrade("1.0.2")
        self.assertEqual(self.show("ActiveState"), "inactive")
        self.assertEqual(self.show("UnitFileState"), "enabled")

    def test8_idlesWhenItMayNotRun(self):
        self.debian.shell("sed -i 's/auto_start: true/auto_start: false/' " + CONFIG)
        self.run_("systemctl", "restart", SERVICE)
        self.eventually(lambda: self.show("SubState") == "exited", "a service at rest")
        self.assertEqual(self.show("ActiveState"), "active")
        self.assertIn("Service idle: disabled by config", self.journal())
        refused = self.debian.try_("toxtunnel", "service", "install")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("Set service.auto_start: true", refused.stdout)
        self.debian.shell("sed -i 's/auto_start: false/auto_start: true/' " + CONFIG)
        self.run_("systemctl", "restart", SERVICE)

    def test9_removalKeepsTheIdentityAndAPurgeNothing(self):
        address = self.run_("toxtunnel", "print-id", "-c", CONFIG)
        self.run_("dpkg", "--remove", "toxtunnel")
        self.assertEqual(self.debian.try_("pgrep", "-x", "toxtunnel").stdout, "")
        self.run_("test", "-s", f"{DATA}/tox_save.dat")
        self.run_("test", "-s", CONFIG)
        self.upgrade("1.0.2")
        self.assertEqual(self.run_("toxtunnel", "print-id", "-c", CONFIG), address)
        self.assertEqual(self.show("UnitFileState"), "enabled", "as it was before the removal")
        self.run_("dpkg", "--purge", "toxtunnel")
        left = self.debian.shell("find / -xdev -name '*toxtunnel*' -not -path '/proc/*' "
                                 "-not -path '/packages*' -not -path '/opt/*' -not -path '/tmp/*' "
                                 "-not -path '/etc/apt/*' -not -path '/sys/*' "
                                 "-not -path '/var/cache/apt/*'")
        self.assertEqual(left, "")
        self.assertNotEqual(self.debian.try_("getent", "passwd", "toxtunnel").returncode, 0)


if __name__ == "__main__":
    unittest.main()

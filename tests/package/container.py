# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small Debian that boots with systemd and forgets everything when it ends."""
import os
import shutil
import subprocess
import threading
from pathlib import Path

from waiting import wait_until

PROGRAMS = ["debootstrap", "systemd-nspawn", "nsenter"]
PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


def missing():
    """Why no container can be had here; empty when it can."""
    lacking = [program for program in PROGRAMS if shutil.which(program) is None]
    if os.geteuid() != 0:
        return "needs root"
    return f"needs {', '.join(lacking)}" if lacking else ""


def prepare(base, deb):
    """Makes the tree `base` once: Debian 12, and in its cache what `deb` depends on."""
    if not (base / "ready").exists():
        shutil.rmtree(base, ignore_errors=True)
        run("debootstrap", "--variant=minbase", "--include=systemd,systemd-sysv,dbus,procps,adduser",
            "bookworm", base)
        run("chroot", base, "apt-get", "update", "-qq")
        (base / "ready").touch()
    shutil.copy(deb, base / "opt/toxtunnel.deb")
    run("chroot", base, "apt-get", "install", "-qq", "-y", "--download-only",
        "--no-install-recommends", "/opt/toxtunnel.deb")


def run(*command):
    result = subprocess.run([str(word) for word in command], text=True, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
                            env=dict(os.environ, DEBIAN_FRONTEND="noninteractive", LC_ALL="C"))
    if result.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}\n{result.stdout}")
    return result.stdout


class Container:
    """Boots `base`, with `packages` at /packages, no network but its own loopback, and every change
    in memory. As a context: ends with it."""

    def __init__(self, base, packages):
        self.command = ["systemd-nspawn", "--quiet", "--boot", "--volatile=overlay", "--private-network",
                        f"--directory={base}", f"--bind-ro={packages}:/packages",
                        f"--machine=toxtunnel-{os.getpid()}"]
        if not os.path.isdir("/run/systemd/system"): # nobody to register with
            self.command += ["--register=no", "--keep-unit"]
        self.process = None
        self.leader = None
        self.log = b""

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env=dict(os.environ, SYSTEMD_NSPAWN_UNIFIED_HIERARCHY="1"))
        self._drain()
        try:
            wait_until(self._is_up, 60, lambda: f"a container that boots:\n{self._said()}", every=0.2)
        except BaseException:
            self.__exit__()
            raise
        return self

    def _is_up(self):
        if self.process.poll() is not None:
            raise RuntimeError(f"the container does not boot:\n{self._said()}")
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text(
            encoding="ascii").split()
        if not children:
            return False
        self.leader = children[-1]
        state = self.try_("systemctl", "is-system-running", "--wait").stdout.strip()
        return state in ("running", "degraded")

    def _said(self):
        return self.log.decode(errors="replace")

    def _drain(self):
        """Reads what the console says; a full pipe would stop the container."""

        def read():
            for line in self.process.stdout:
                self.log += line
        threading.Thread(target=read, daemon=True).start()

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def try_(self, *command):
        """Runs a command inside, whatever comes of it."""
        inside = ["nsenter", "--target", self.leader, "--mount", "--uts", "--ipc", "--net", "--pid",
                  "--cgroup", "--root", "--wd", "env", "-i", f"PATH={PATH}", "HOME=/",
                  "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
        return subprocess.run(inside + list(command), text=True, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, timeout=120)

    def run(self, *command):
        """Runs a command inside, which must succeed; returns what it said."""
        result = self.try_(*command)
        if result.returncode != 0:
            raise AssertionError(f"{' '.join(command)}: {result.returncode}\n{result.stdout}")
        return result.stdout.strip()

    def shell(self, script):
        return self.run("sh", "-ec", script)

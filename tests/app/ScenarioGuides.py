# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guides of docs/scenarios, done as they are written: each command of a `sh MACHINE` block runs
on the built program, in a home of that machine; the program is the first argument."""
import os
import re
import shlex
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from ports import free_port
from waiting import wait_until

GUIDES = Path(__file__).resolve().parents[2] / "docs" / "scenarios"
BLOCK = re.compile(r"^```sh (\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PATIENCE = 30


def nowhere():
    """Nodes of a test meet nobody: the only bootstrap node is a port without a listener."""
    return (f"tox:\n  tcp_port: {free_port()}\n  bootstrap_nodes:\n"
            f"    - {{address: 127.0.0.1, port: 9, public_key: {'0A' * 32}}}\n")


class Machine:
    """One computer of a guide: a home, and a node once the guide has started one."""

    def __init__(self, program, folder):
        self.program, self.folder, self.node, self.tox_id = program, folder, None, None
        self.network = nowhere()
        folder.mkdir()
        hidden = ("XDG_CONFIG_HOME", "DISPLAY", "NOTIFY_SOCKET", "JOURNAL_STREAM")
        self.environment = {key: value for key, value in os.environ.items() if key not in hidden}
        self.environment["HOME"] = str(folder)
        self.tox_id = self.run(["print-id"]).stdout.strip()[-76:]

    def run(self, words):
        return subprocess.run([self.program, *words], cwd=self.folder, env=self.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=PATIENCE, check=False)

    def keep_to_itself(self, file):
        with open(self.folder / file, "a", encoding="utf-8") as configuration:
            configuration.write(self.network)

    def launch(self, words):
        with open(self.folder / "output", "wb") as output:
            self.node = subprocess.Popen([self.program, *words], cwd=self.folder,
                                         env=self.environment, stdin=subprocess.DEVNULL,
                                         stdout=output, stderr=output)

    def log(self):
        return (self.folder / "output").read_text(encoding="utf-8", errors="replace")

    def start(self, words):
        """Starts the node of `-c FILE` and waits until it can be asked, or ends."""
        file = words[words.index("-c") + 1]
        self.keep_to_itself(file)
        self.launch(words)

        def answer():
            ended = self.node.poll() is not None
            given = self.run(["inspect", "status", "-c", file])
            return given if given.returncode == 0 or ended else None
        return wait_until(answer, PATIENCE, lambda: f"an answer of {words}:\n{self.log()}", every=0.1)

    def stop(self):
        if self.node is not None:
            self.node.terminate()
            self.node.wait(PATIENCE)


class ScenarioGuides(unittest.TestCase):
    program = ""

    def follow(self, guide):
        blocks = BLOCK.findall(guide.read_text(encoding="utf-8"))
        names = {name for name, _ in blocks} - {"try"}
        self.assertTrue({"server", "client"} <= names, guide)
        with tempfile.TemporaryDirectory() as folder:
            machines = {}
            try:
                for name in names:
                    machines[name] = Machine(self.program, Path(folder, name))
                ids = {f"{name.upper()}_ID": machine.tox_id for name, machine in machines.items()}
                for name, block in blocks:
                    for line in block.splitlines():
                        self.do(machines, ids, name, line)
            finally:
                for machine in machines.values():
                    machine.stop()

    def do(self, machines, ids, name, line):
        if name == "try":
            self.ports_are_those_of_the_client(machines["client"], line)
            return
        program, *words = (ids.get(word, word) for word in shlex.split(line))
        self.assertEqual(program, "toxtunnel", line)
        machine = machines[name]
        done = machine.start(words) if "--headless" in words else machine.run(words)
        self.assertEqual(done.returncode, 0, f"{line}\n{done.stdout}")
        if words[0] == "init" and machine.node is not None:
            machine.keep_to_itself("server.yaml")
        if words[:2] == ["config", "check"]:
            self.assertEqual(done.stdout, f"{words[2]}: no errors\n")

    def ports_are_those_of_the_client(self, client, line):
        configuration = (client.folder / "client.yaml").read_text(encoding="utf-8")
        ports = re.findall(r"(?:127\.0\.0\.1:|-p )(\d+)", line)
        self.assertTrue(ports, line)
        for port in ports:
            self.assertRegex(configuration, rf"(local_port: |127\.0\.0\.1:){port}\n", line)

    def test_theListIsWhole(self):
        listed = re.findall(r"\]\(([\w-]+\.md)\)", (GUIDES / "README.md").read_text("utf-8"))
        there = {path.name for path in GUIDES.glob("*.md")} - {"README.md"}
        self.assertEqual(set(listed), there)


def test_of(guide):
    return lambda self: self.follow(guide)


for each in sorted(GUIDES.glob("*.md")):
    if each.name != "README.md":
        setattr(ScenarioGuides, f"test_{each.stem.replace('-', '_')}", test_of(each))

if __name__ == "__main__":
    ScenarioGuides.program = os.path.abspath(sys.argv.pop(1))
    unittest.main()

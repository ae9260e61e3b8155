# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workflow files: what a service would only tell after a push."""
import re
import subprocess
import unittest

import yaml

import sources

TOP = {"name", "on", True, "permissions", "concurrency", "env", "defaults", "jobs"}
JOB = {"name", "needs", "if", "runs-on", "container", "strategy", "env", "defaults", "steps",
       "timeout-minutes", "permissions", "continue-on-error", "outputs", "services"}
STEP = {"name", "id", "if", "uses", "with", "run", "shell", "env", "working-directory",
        "timeout-minutes", "continue-on-error"}
EXPRESSION = re.compile(r"\$\{\{.*?\}\}", re.DOTALL)


def workflows():
    folder = sources.ROOT / ".github" / "workflows"
    return {path.name: yaml.safe_load(path.read_text(encoding="utf-8"))
            for path in sorted(folder.glob("*.yml"))}


def jobs():
    return [(f"{file}: {name}", job) for file, flow in workflows().items()
            for name, job in flow["jobs"].items()]


def steps():
    return [(f"{where}, step {number}", job, step) for where, job in jobs()
            for number, step in enumerate(job["steps"], start=1)]


class WorkflowsTest(unittest.TestCase):
    def test_keysAreKnown(self):
        for file, flow in workflows().items():
            self.assertLessEqual(set(flow), TOP, file)
            # YAML 1.1 reads a bare `on` as true.
            self.assertTrue({"on", True} & set(flow), f"{file} is never started")
        for where, job in jobs():
            self.assertLessEqual(set(job), JOB, where)
            self.assertIn("runs-on", job, where)
            self.assertIn("timeout-minutes", job, f"{where} could hang for hours")
        for where, _, step in steps():
            self.assertLessEqual(set(step), STEP, where)
            self.assertEqual(len({"uses", "run"} & set(step)), 1, f"{where}: either uses or run")

    def test_neededJobsExist(self):
        for file, flow in workflows().items():
            for name, job in flow["jobs"].items():
                needs = job.get("needs", [])
                needs = [needs] if isinstance(needs, str) else needs
                self.assertLessEqual(set(needs), set(flow["jobs"]) - {name}, f"{file}: {name}")

    def test_actionsNameAVersion(self):
        for where, _, step in steps():
            if "uses" in step:
                self.assertRegex(step["uses"], r"^[\w.-]+/[\w./-]+@(v\d+(\.\d+)*|[0-9a-f]{40})$", where)

    def test_commandsPassShellcheck(self):
        for where, job, step in steps():
            shell = step.get("shell") or job.get("defaults", {}).get("run", {}).get("shell", "bash")
            if "run" in step and shell.split()[0] == "bash":
                script = EXPRESSION.sub("expression", step["run"])
                result = subprocess.run(["shellcheck", "--shell=bash", "-"], input=script, text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
                self.assertEqual(result.returncode, 0, f"{where}\n{result.stdout}")


if __name__ == "__main__":
    unittest.main()

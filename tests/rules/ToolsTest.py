# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The formatters and linters of others, over the whole tree."""
import subprocess
import unittest

import sources


class ToolsTest(unittest.TestCase):
    def run_tool(self, *command):
        result = subprocess.run([str(word) for word in command], cwd=sources.ROOT, text=True,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, check=False)
        self.assertEqual(result.returncode, 0, "\n" + result.stdout)

    def test_theCodeIsFormatted(self):
        self.run_tool("clang-format-14", "--dry-run", "--Werror", *sources.cpp())

    def test_scriptsPassShellcheck(self):
        self.run_tool("shellcheck", "--external-sources", *sources.shell_scripts())

    def test_yamlIsWellFormed(self):
        paths = [path for path in sources.files()
                 if path.suffix in (".yml", ".yaml") and path.parts[0] != "tests"]
        self.run_tool("yamllint", "--strict", "--config-file", ".yamllint", *paths)


if __name__ == "__main__":
    unittest.main()

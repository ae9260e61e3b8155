# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev: that its closing line tells what CTest saw, and what it would install."""
import subprocess
import tempfile
import unittest

import sources

ENDING = """
Total Test time (real) =   3.41 sec
{did_not_run}
The following tests FAILED:
\t  7 - OtherTest (Failed)
"""


def dev(script, *arguments):
    """Runs a few lines of bash with the functions of ./dev."""
    return subprocess.run(["bash", "-c", f"source ./dev help >/dev/null; {script}", "bash", *arguments],
                          cwd=sources.ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False)


def verdict(*logs):
    """The last line and the exit status after CTest wrote these logs."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, text in enumerate(logs):
            paths.append(f"{folder}/{number}.log")
            with open(paths[-1], "w", encoding="utf-8") as log:
                log.write(text)
        result = dev('for log in "$@"; do count "$log"; done; verdict', *paths)
        return result.stdout.splitlines()[-1], result.returncode


class DevTest(unittest.TestCase):
    def test_sumsOverAllRuns(self):
        one = "\n100% tests passed, 0 tests failed out of 12\n"
        self.assertEqual(verdict(one, one), ("24 passed, 0 failed", 0))

    def test_failuresFailTheCommand(self):
        log = "\n87% tests passed, 2 tests failed out of 15\n" + ENDING.format(did_not_run="")
        self.assertEqual(verdict(log), ("13 passed, 2 failed", 1))

    def test_skippedTestsAreNotCalledPassed(self):
        skipped = "\nThe following tests did not run:\n\t  8 - LinkemuTest (Skipped)\n"
        log = "\n100% tests passed, 0 tests failed out of 3\n" + ENDING.format(did_not_run=skipped)
        self.assertEqual(verdict(log), ("2 passed, 0 failed, 1 skipped", 0))

    def test_whatATestPrintsIsNotCounted(self):
        log = ("100% tests passed, 0 tests failed out of 900\n"
               "The following tests did not run:\n\t  8 - Inner (Skipped)\n"
               "50% tests passed, 1 tests failed out of 2\n")
        self.assertEqual(verdict(log), ("1 passed, 1 failed", 1))

    def test_aRunThatBreaksOffIsAFailure(self):
        self.assertEqual(verdict("Test project /x\n    Start 1: A\n"), ("0 passed, 1 failed", 1))

    def test_aFailedBuildIsAFailure(self):
        result = dev("build() { false; }; run_tests ci all; verdict")
        self.assertEqual((result.stdout.splitlines()[-1], result.returncode), ("0 passed, 1 failed", 1))

    def test_everyVerbIsInTheHelp(self):
        result = dev("declare -F | sed -n 's/^declare -f verb_//p'; echo; verb_help")
        verbs, text = result.stdout.split("\n\n", 1)
        for verb in verbs.split():
            self.assertRegex(text, rf"(?m)^  {verb} ")

    def test_missingPackagesAreNamed(self):
        result = dev('dpkg-query() { printf "ii cmake 3.25\\nii libngtcp2-dev 0.12\\nrc g++ 12\\n"; };'
                     "missing_packages build")
        missing = result.stdout.split()
        self.assertNotIn("cmake", missing)
        self.assertIn("libngtcp2-dev", missing, "0.12 is too old")
        self.assertIn("g++", missing, "removed, only its configuration is left")
        self.assertNotIn("shellcheck", missing, "of another group")


if __name__ == "__main__":
    unittest.main()

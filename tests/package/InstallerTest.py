# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the packages are made of, looked at by the tools of their platforms as far as they are here."""
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_EXPOSURE = 2.0
MINGW = "x86_64-w64-mingw32-g++-posix"


def tool(*command):
    """What a tool says; a test without it is skipped."""
    if shutil.which(command[0]) is None:
        raise unittest.SkipTest(f"needs {command[0]}")
    result = subprocess.run([str(word) for word in command], cwd=ROOT, text=True, check=False,
                            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if result.returncode != 0:
        raise AssertionError(result.stdout)
    return result.stdout


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


def windows_sources():
    """The sources for Windows that need nothing but Windows."""
    paths = sorted(path for folder in ("app", "core") for path in (ROOT / folder).rglob("*Windows*.cpp"))
    paths.append(ROOT / "app/service/WindowsService.cpp")
    return sorted(set(paths))


def needs_qt(path, seen):
    """Whether a source or a header of ours that it includes uses Qt or a library of others."""
    if path in seen:
        return False
    seen.add(path)
    for name in re.findall(r'^\s*#\s*include\s*["<]([^">]+)[">]', path.read_text(encoding="utf-8"), re.M):
        if re.match(r"(Q[A-Za-z]|tox/tox|sodium|yaml-cpp)", name):
            return True
        for folder in ("core", "app"):
            if (ROOT / folder / name).exists() and needs_qt(ROOT / folder / name, seen):
                return True
    return False


class InstallerTest(unittest.TestCase):
    def unit(self, folder):
        path = Path(folder) / "toxtunnel.service"
        path.write_text(text("installer/systemd/toxtunnel.service.in").replace("@PROGRAM@", "/bin/true")
                        .replace("@CONFIG@", "/etc/toxtunnel/config.yaml"), encoding="utf-8")
        return path

    def test_theUnitIsExposedLittle(self):
        with tempfile.TemporaryDirectory() as folder:
            said = tool("systemd-analyze", "security", "--offline=true", "--no-pager", self.unit(folder))
        score = re.search(r"exposure level for toxtunnel\.service: (\d+\.\d+)", said)
        self.assertLessEqual(float(score.group(1)), MOST_EXPOSURE, said)

    def test_theUnitIsWellFormed(self):
        with tempfile.TemporaryDirectory() as folder:
            said = tool("systemd-analyze", "verify", "--man=no", self.unit(folder))
        self.assertNotIn("toxtunnel", said)

    def test_theDesktopFilesAreWellFormed(self):
        tool("desktop-file-validate", "resources/toxtunnel.desktop")
        tool("appstreamcli", "validate", "--no-net", "--pedantic",
             "resources/com.toxtunnel.toxtunnel.metainfo.xml")

    def test_theVersionIsTheSameEverywhere(self):
        version = re.search(r"project\(toxtunnel VERSION (\S+)", text("CMakeLists.txt")).group(1)
        self.assertTrue(text("installer/debian/changelog").startswith(f"toxtunnel ({version}) "))
        self.assertIn(f'<release version="{version}"',
                      text("resources/com.toxtunnel.toxtunnel.metainfo.xml"))

    def test_xmlOfOtherPlatformsIsWellFormed(self):
        paths = [path for folder in ("installer", "resources") for path in (ROOT / folder).rglob("*")
                 if re.search(r"\.(wxs|plist|plist\.in|xml|svg)$", path.name)]
        self.assertGreater(len(paths), 3)
        tool("xmllint", "--noout", "--nonet", *paths)

    def test_theWindowsInstallerHoldsWhatItIsGiven(self):
        if shutil.which("wixl") is None:
            self.skipTest("needs wixl")
        with tempfile.TemporaryDirectory() as name:
            stage, msi = Path(name, "stage"), Path(name, "toxtunnel.msi")
            (stage / "platforms").mkdir(parents=True)
            for file in ("toxtunnel.exe", "Qt6Core.dll", "platforms/qwindows.dll"):
                (stage / file).write_bytes(b"MZ")
            tool("installer/windows/make-msi", stage, "1.0.0", msi)
            tool("msiextract", "--directory", name, msi)
            installed = Path(name, "ToxTunnel", "bin")
            for file in ("toxtunnel.exe", "Qt6Core.dll", "platforms/qwindows.dll", "LICENSE", "rules.yaml"):
                self.assertTrue((installed / file).exists(), file)
            self.assertIn("data_dir: C:\\ProgramData\\ToxTunnel\n",
                          (installed / "config.yaml").read_text(encoding="utf-8"))
            self.assertIn("URL Protocol", tool("msiinfo", "export", msi, "Registry"))
            services = tool("msiinfo", "export", msi, "ServiceInstall")
        self.assertNotIn("ToxTunnel", services, "a service nobody asked for")

    def test_windowsSourcesCompile(self):
        compiler = next((name for name in (MINGW, "x86_64-w64-mingw32-g++") if shutil.which(name)), None)
        if compiler is None:
            self.skipTest(f"needs {MINGW}")
        paths = [path for path in windows_sources() if not needs_qt(path, set())]
        self.assertIn(ROOT / "app/service/WindowsService.cpp", paths)
        self.assertIn(ROOT / "app/headless/ServiceHostWindows.cpp", paths)
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "tl").symlink_to("/usr/include/tl") # headers only, of any platform
            for path in paths:
                with self.subTest(path=path.name):
                    tool(compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror",
                         "-DUNICODE", "-Icore", "-Iapp", f"-I{folder}", path)


if __name__ == "__main__":
    unittest.main()

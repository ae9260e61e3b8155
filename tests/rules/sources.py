# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the source tree, for the tests of this folder."""
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_SKIPPED = {".git", ".cache", "build"}  # in a worktree .git is a file


def files():
    """Every file of the tree except build output, as paths relative to ROOT, sorted."""
    found = []
    for folder, names, members in os.walk(ROOT):
        names[:] = [name for name in names if name not in _SKIPPED and name != "__pycache__"]
        found += [Path(folder, member).relative_to(ROOT) for member in members
                  if member not in _SKIPPED]
    return sorted(found)


def cpp():
    return [path for path in files() if path.suffix in (".cpp", ".h")]


def shell_scripts():
    """Scripts by their name or by their first line."""
    return [path for path in files()
            if path.suffix == ".sh"
            or (path.suffix == "" and text(path).startswith(("#!/bin/sh", "#!/usr/bin/env bash")))]


def text(path):
    """The text of a file, empty for one that is not text."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def lines(path):
    """(number, line) from 1."""
    return enumerate(text(path).splitlines(), start=1)

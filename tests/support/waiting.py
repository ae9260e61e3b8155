# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what another process does."""
import time


def wait_until(condition, timeout, what=None, *, every=0.05, ignored=()):
    """What the condition gives once it is true; fails when that takes more than `timeout` seconds.

    `what` was waited for, as a text or a function that gives one; by default the condition's name.
    `every`: seconds from one look to the next. An exception of the kinds in `ignored` counts as "not
    yet"; any other one ends the wait.
    """
    end = time.monotonic() + timeout
    why = None
    while time.monotonic() < end:
        try:
            found, why = condition(), None
        except ignored as error:
            found, why = None, error
        if found:
            return found
        time.sleep(every)
    name = what() if callable(what) else what or condition.__qualname__
    raise AssertionError(f"waited {timeout:g} s in vain for {name}" + (f" ({why!r})" if why else ""))

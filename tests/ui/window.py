# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A started program with its window, found by accessible names. For scripts inside of desktop.sh."""
import re
import subprocess

import pyatspi

from waiting import wait_until


def until(condition, seconds=20.0):
    """wait_until, while what is looked at comes and goes."""
    return wait_until(condition, seconds, ignored=Exception)


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def below(node):
    for child in node:
        if child is not None:
            yield child
            yield from below(child)


class Window:
    """One instance of the program. `clicks` counts what a person would have done with a mouse."""

    def __init__(self, program, data, *arguments):
        """Without arguments on the folder `data`."""
        self.data = data
        self.clicks = 0
        self.log_path = data + ".log"
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen([program, *(arguments or ("-d", data))], stdout=log, stderr=log)

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def log(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as file:
            return file.read()

    def application(self):
        return next(each for each in pyatspi.Registry.getDesktop(0)
                    if each and each.get_process_id() == self.process.pid)

    def showing(self, wanted):
        """The control that shows and is wanted, waited for."""
        return until(lambda: self.find(wanted))

    def find(self, wanted):
        return next((node for node in below(self.application())
                     if node.getState().contains(pyatspi.STATE_SHOWING) and wanted(node)), None)

    def named(self, name, role=None):
        return self.showing(lambda node: node.name == name and node.getRole() != pyatspi.ROLE_LABEL
                            and role in (None, node.getRole()))

    def starting(self, name):
        return self.showing(lambda node: node.name.startswith(name) and node.getRole() != pyatspi.ROLE_LABEL)

    def press(self, name):
        """A click on a button that can be pressed."""
        def act():
            node = self.named(name)
            return node.getState().contains(pyatspi.STATE_ENABLED) and node.queryAction().doAction(0)
        until(act)
        self.clicks += 1

    def write(self, name, text):
        until(lambda: self.named(name).queryEditableText().setTextContents(text) is not False)

    def choose(self, name, verb):
        """A click on the row whose name starts so, until the button that is about it can be pressed."""
        def act():
            self.activate()
            place = self.starting(name).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            output("xdotool", "mousemove", "--sync", str(place.x + place.width // 2),
                   str(place.y + place.height // 2), "click", "1")
            return until(lambda: self.named(verb).getState().contains(pyatspi.STATE_ENABLED), 2)
        until(act)

    def choose_next(self, shown, wanted):
        """The next entry of a box of choices in the window in front, by the wheel; two clicks otherwise."""
        def box(name):  # it is called by what it shows
            self.application().clear_cache()
            return self.find(lambda node: node.name == name and node.getRole() == pyatspi.ROLE_COMBO_BOX)

        def turn():
            if node := box(shown):
                place = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                output("xdotool", "mousemove", "--sync", str(place.x + place.width // 2),
                       str(place.y + place.height // 2), "click", "5")
            return until(lambda: box(wanted), 2)
        until(turn)
        self.clicks += 2

    def ids(self, title="ToxTunnel"):
        """X windows of the title that show."""
        return output("xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.process.pid),
                      "--name", f"^{re.escape(title)}$").split()

    def activate(self, title="ToxTunnel"):
        output("xdotool", "windowactivate", "--sync", until(lambda: self.ids(title))[0])

    def close(self, closed):
        """Alt+F4, until `closed`; again where the window had not come to the front yet."""
        def act():
            if self.ids():
                self.activate()
                output("xdotool", "key", "--clearmodifiers", "alt+F4")
            return until(closed, 10)  # to look once takes seconds on a busy machine
        return until(act, 60)

    def photograph(self, title, file):
        until(lambda: subprocess.run(["import", "-window", self.ids(title)[0], file],
                                     stderr=subprocess.DEVNULL, check=False).returncode == 0)

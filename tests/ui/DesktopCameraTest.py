#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The code of one instance, read by the camera of another: a camera of PipeWire that sees a picture. Runs
inside of desktop.sh; DesktopCameraTest.py PROGRAM."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import pyatspi

from window import Window, until

PROGRAM = sys.argv.pop()
TOOLS = ("pipewire", "wireplumber", "gst-launch-1.0")
SIZE = "video/x-raw,format=YUY2,width=640,height=480,framerate=10/1"


class Camera(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.windows = []
        self.servers = []

    def tearDown(self):
        for window in self.windows:
            window.end()
        for server in reversed(self.servers):
            server.terminate()
            server.wait()
        self.folder.cleanup()

    def run_beside(self, *command):
        self.servers.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def start(self, name):
        data = f"{self.folder.name}/{name}"
        os.makedirs(data)
        with open(data + "/config.yaml", "w", encoding="utf-8") as file:
            file.write("mode: node\ntox:\n  bootstrap_mode: lan\n")
        self.windows.append(Window(PROGRAM, data))
        return self.windows[-1]

    def plug_in(self, picture):
        """A camera in front of the picture."""
        self.run_beside(
            "gst-launch-1.0", "compositor", "name=scene", "sink_0::zorder=2", "sink_1::zorder=1", "!", SIZE, "!",
            "pipewiresink", "mode=provide",
            "stream-properties=props,media.class=Video/Source,media.role=Camera,node.description=Paper",
            "videotestsrc", "is-live=true", "pattern=white", "!", SIZE, "!", "scene.sink_1",
            "filesrc", f"location={picture}", "!", "pngdec", "!", "videoconvert", "!", "imagefreeze", "!",
            "scene.sink_0")

    def test_aCameraThatIsPluggedInReadsTheCode(self):
        self.run_beside("pipewire")
        until(lambda: os.path.exists(os.environ["XDG_RUNTIME_DIR"] + "/pipewire-0"))
        self.run_beside("wireplumber")

        other = self.start("other")
        other.press("Skip")
        other.press("Show my code")
        other.named("QR code")
        picture = self.folder.name + "/code.png"
        other.photograph("My code", picture)
        other.end()
        shown = subprocess.run([PROGRAM, "print-id", "-d", other.data], capture_output=True, text=True, check=True)

        window = self.start("here")
        window.press("Skip")
        window.press("Add a peer")
        window.press("Scan with camera")
        until(lambda: window.find(lambda node: node.name.startswith("No camera was found")))
        self.plug_in(picture)
        until(lambda: window.named("Add peer").getState().contains(pyatspi.STATE_ENABLED), 90)
        window.press("Add peer")
        until(lambda: shown.stdout.split()[-1] in
              pathlib.Path(window.data, "config.yaml").read_text(encoding="utf-8"))


if __name__ == "__main__":
    if not all(map(shutil.which, TOOLS)):
        sys.exit(77)
    unittest.main()

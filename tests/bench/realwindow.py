#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window of the built program costs with a real node, a real peer and a real display. Runs
inside of desktop.sh with a tray; realwindow.py FOLDER_OF_THE_PROGRAMS. Ends with 1 when a bar is missed."""
import contextlib
import json
import mmap
import os
import pathlib
import statistics
import struct
import subprocess
import sys
import tempfile
import time

from ports import free_port
from waiting import wait_until
from window import Window

STARTS = 5
BULK_SECONDS = 30
IDLE_SECONDS = 60
SETTLING_SECONDS = 10  # after a change, before it is measured
PATIENCE = 60
PROGRAMS = pathlib.Path(sys.argv[1]).resolve()


class Screen:
    """What the display shows, read from the file that Xvfb keeps it in (the format of xwd)."""

    ROWS, COLUMNS = range(160, 640, 40), slice(260, 1020)  # inside of the window, wherever it is put

    def __init__(self, path):
        with open(path, "rb") as file:
            memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack_from(">25I", memory)
        size, self.row_bytes, colours = head[0], head[12], head[19]
        self.pixels = memoryview(memory)[size + 12 * colours:]

    def painted(self):
        """Text and pictures are there; an empty frame has a colour or two."""
        found = set()
        for row in self.ROWS:
            line = self.pixels[row * self.row_bytes:(row + 1) * self.row_bytes].cast("I")
            found.update(line[self.COLUMNS])
        return len(found) > 8


def processor_seconds(process, thread=None):
    """User and system time of a process, or of one of its threads."""
    folder = f"/proc/{process}" + (f"/task/{thread}" if thread else "")
    fields = pathlib.Path(folder, "stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")  # proc(5): 14 and 15


def status(process, thread, key):
    lines = pathlib.Path(f"/proc/{process}/task/{thread}/status").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith(key + ":")).split()[1])


def wakeups(process):
    """How often each thread had nothing to do, by name and number."""
    return {f"{(folder / 'comm').read_text('utf-8').strip()} {folder.name}":
            status(process, folder.name, "voluntary_ctxt_switches")
            for folder in pathlib.Path(f"/proc/{process}/task").iterdir()}


class Table:
    def __init__(self):
        self.missed = False

    def add(self, what, figure, unit, bar):
        self.missed = self.missed or figure > bar
        print(f"{what}: {figure:.4g} {unit} (bar {bar:g}){'' if figure <= bar else '  MISSED'}", flush=True)


class Stage:
    """A Tox node to meet at, a headless server with a source of bytes behind it, and the folder of a
    window that knows the server and has a forward to the source."""

    def __init__(self, folder, ending):
        self.folder, self.ending = folder, ending
        self.data = str(folder / "window")
        self.port = free_port()
        node_port = free_port()
        node = self.start("dhtnode", str(node_port), stdout=subprocess.PIPE)
        key = node.stdout.readline().strip()
        self.network = (f"logging: {{level: info}}\ntox:\n  bootstrap_nodes:\n    - address: 127.0.0.1\n"
                        f"      port: {node_port}\n      public_key: {key}\n  tcp_port: ")
        source = self.start("tunnelload", "serve", "127.0.0.1", stdout=subprocess.PIPE)
        self.prepare(json.loads(source.stdout.readline())["source"])

    def prepare(self, source_port):
        server, window = self.identity("server"), self.identity("window")
        (self.folder / "rules.yaml").write_text(
            f'rules:\n  - friend: {window[:64]}\n    allow: [{{host: "*", ports: []}}]\n', encoding="utf-8")
        file = self.folder / "server.yaml"
        file.write_text(f"mode: server\ndata_dir: server\nrules_file: rules.yaml\n{self.network}{free_port()}\n",
                        encoding="utf-8")
        with open(self.folder / "server.log", "wb") as log:
            self.start("toxtunnel", "--headless", "-c", str(file), stdout=log, stderr=log)
        (self.folder / "window" / "config.yaml").write_text(
            f"mode: node\n{self.network}{free_port()}\npeers:\n  - name: server\n    id: {server}\n"
            f"forwards:\n  - name: bulk\n    peer: server\n    local_port: {self.port}\n"
            f"    remote_host: 127.0.0.1\n    remote_port: {source_port}\n", encoding="utf-8")
        (self.folder / "window" / "window.ini").write_text("[General]\nfirstRunDone=true\n", encoding="utf-8")

    def start(self, program, *arguments, **options):
        """The tools end with their stdin."""
        process = subprocess.Popen([PROGRAMS / program, *arguments], stdin=subprocess.PIPE, text=True, **options)
        self.ending.callback(process.wait)
        self.ending.callback(process.terminate)
        return process

    def identity(self, name):
        done = subprocess.run([PROGRAMS / "toxtunnel", "print-id", "-d", self.folder / name], text=True,
                              capture_output=True, check=True)
        return done.stdout.strip()[-76:]

    def open_window(self):
        pathlib.Path(self.data + ".log").unlink(missing_ok=True)
        return Window(PROGRAMS / "toxtunnel", self.data)


def start_time(stage, screen):
    """Seconds from exec to text on the screen, and the window."""
    wait_until(lambda: not screen.painted(), PATIENCE, "an empty screen")
    begin = time.monotonic()
    window = stage.open_window()
    wait_until(screen.painted, PATIENCE, "the window", every=0.002)
    return time.monotonic() - begin, window


def measure_starts(table, stage, screen):
    times = []
    for _ in range(1 + STARTS):  # the first warms up
        taken, window = start_time(stage, screen)
        times.append(taken)
        window.process.terminate()
        window.process.wait(PATIENCE)
    print("starts: " + ", ".join(f"{each:.2f}" for each in times) + " s, the first of them cold")
    table.add("start to the first painted window", statistics.median(times[1:]), "s", 0.5)


def measure_bulk(table, stage, process):
    load = stage.start("tunnelload", "download", "127.0.0.1", str(stage.port),
                       str(BULK_SECONDS + 2 * SETTLING_SECONDS), "1", stdout=subprocess.PIPE)
    time.sleep(SETTLING_SECONDS)
    main, whole = processor_seconds(process, process), processor_seconds(process)
    time.sleep(BULK_SECONDS)
    main = (processor_seconds(process, process) - main) * 100 / BULK_SECONDS
    whole = (processor_seconds(process) - whole) * 100 / BULK_SECONDS
    rates = json.loads(load.communicate(timeout=PATIENCE)[0])["megabytesPerSecond"]
    print(f"transfer: {statistics.median(rates):.0f} MB/s, {whole:.0f} % of a core for the whole process")
    table.add("overview during a transfer, main thread", main, "% of a core", 5)


def measure_idle(table, process):
    time.sleep(SETTLING_SECONDS)
    begin, woken = processor_seconds(process), wakeups(process)
    time.sleep(IDLE_SECONDS)
    table.add("hidden in the tray, whole process", (processor_seconds(process) - begin) * 100 / IDLE_SECONDS,
              "% of a core", 0.5)
    table.add("hidden in the tray, resident", status(process, process, "VmRSS") * 1024 / 1e6, "MB", 120)
    for thread, count in sorted(wakeups(process).items()):
        rate = (count - woken.get(thread, 0)) / IDLE_SECONDS
        if rate >= 0.1:
            print(f"wake-ups of thread {thread}: {rate:.1f} a second")


def main():
    os.environ.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)  # as where nobody needs a screen reader
    table = Table()
    with contextlib.ExitStack() as ending:
        folder = pathlib.Path(ending.enter_context(tempfile.TemporaryDirectory()))
        stage = Stage(folder, ending)
        screen = Screen(os.environ["FRAMEBUFFER"])
        measure_starts(table, stage, screen)
        window = stage.open_window()
        ending.callback(window.end)
        wait_until(lambda: "over direct UDP" in window.log(), PATIENCE, window.log)
        measure_bulk(table, stage, window.process.pid)
        window.close(lambda: not window.ids())
        measure_idle(table, window.process.pid)
    return 1 if table.missed else 0


sys.exit(main())

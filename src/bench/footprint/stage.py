# SPDX-License-Identifier: Apache-2.0
"""The desktop in which programs are measured: with somebody who types into a terminal, and an ear for tray icons."""
import os
import re
import time

from desk import desktop, display, processes

REGISTERED = re.compile(rb"time=([0-9.]+) .*member=StatusNotifierItemRegistered")


class Stage(desktop.Desktop):
    def __init__(self):
        super().__init__("1600x900")
        try:
            self._terminal()
        except BaseException:
            self.close()
            raise

    def _terminal(self):
        self.start(["xterm", "-T", "bench terminal", "-geometry", "80x24+40+40", "-e", "cat"], "xterm")
        self.until("the terminal is up", lambda: self.display.find({"bench terminal"}))
        self.run("xdotool", "search", "--name", "^bench terminal$", "windowactivate", "--sync")

    def key(self, key="a"):
        self.run("xdotool", "key", key)

    def click(self, x, y):
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def typing(self, keys, a_second=5):
        """Starts somebody who types into the terminal, with a line now and then."""
        line = "deskbreak bench "
        text = (line * (keys // len(line) + 1))[:keys]
        return self.start(["xdotool", "type", "--delay", str(1000 // a_second), text], "typing")

    def start_and_time(self, command, name, folder=None, patience=60.0):
        """Starts a program and waits for its tray icon: (process, ms from its start to the item told of on the bus, or docked)."""
        watch = display.Display(self.environment["DISPLAY"])
        watch.watch_windows()
        heard = self._listen()
        begin = time.time()
        process = self.start(command, name, folder=folder)
        try:
            while time.time() - begin < patience:
                if process.poll() is not None and not processes.tree(process.pid):
                    raise desktop.NotStaged("%s ended with status %s: %s" % (name, process.returncode, self._said(name)))
                event = watch.wait(time.monotonic() + 0.005)
                if event and display.docked(watch, event[1]):
                    return process, 1000 * (event[0] - begin)
                told = heard()
                if told:
                    return process, 1000 * (told - begin)
            raise desktop.NotStaged("%s has no tray icon after %.0f s: %s" % (name, patience, self._said(name)))
        finally:
            watch.close()
            processes.end(processes.tree(self.listener.pid))

    def _listen(self):
        """A function that says when a tray item was told of on the bus, by the bus's own clock, or None."""
        ours, its = os.pipe()
        match = "type='signal',interface='%s',member='StatusNotifierItemRegistered'" % desktop.WATCHER
        self.listener = self.start(["dbus-monitor", "--session", match], "listener", output=its)
        os.close(its)
        os.set_blocking(ours, False)
        said = bytearray()

        def heard():
            try:
                said.extend(os.read(ours, 65536))
            except BlockingIOError:
                pass
            told = REGISTERED.search(bytes(said))
            if told:
                os.close(ours)
                return float(told.group(1))
            return None

        self.until("the bus can be listened to", lambda: heard() or b"NameLost" in said or b"NameAcquired" in said)
        return heard

    def _said(self, name):
        with open(self.log(name), encoding="utf-8", errors="replace") as log:
            return " ".join(log.read().split())[-300:]

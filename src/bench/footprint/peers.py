# SPDX-License-Identifier: Apache-2.0
"""Other break reminders, from Debian's packages, each with the settings that make a prompt come soon."""
import json
import os
import shutil
import socket
import time
import xmlrpc.client

from desk import processes


class Peer:
    prompts_for_growth = 20
    has_fast_clock = False

    def missing(self):
        return None if shutil.which(self.name, path="/usr/bin:/usr/games") else "not installed"

    def version(self, desktop):
        return desktop.run("dpkg-query", "--show", "--showformat=${Version}", self.name).strip() or "?"

    def start(self, desktop, fast=False):
        self.desktop = desktop
        self.configure()
        self.process, took = desktop.start_and_time([self.name], self.name)
        time.sleep(3)
        self.usual = desktop.display.shown()
        return took

    def start_as_at_login(self, desktop):
        return self.start(desktop)

    def pid(self):
        return self.process.pid

    def prompts(self, count):
        for _ in range(count):
            self.prompt()

    def prompt(self):
        """Shows one prompt and waits until it has closed; from outside nothing tells when it was due."""
        self.ask()
        self.desktop.until("%s shows a prompt" % self.name, self._up, patience=120)
        self.shown()
        self.desktop.until("%s closes its prompt" % self.name, lambda: not self._up(), patience=60)
        time.sleep(2)

    def _up(self):
        return self.desktop.display.shown() - self.usual

    def shown(self):
        pass

    def settle_away(self):
        time.sleep(10)

    def file(self, path, text):
        place = self.desktop.path("home/.config", path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w", encoding="utf-8") as file:
            file.write(text)


class Workrave(Peer):
    name = "workrave"
    how = "rest break of 5 s called over D-Bus"

    def configure(self):
        self.file("glib-2.0/settings/keyfile", "[org/workrave/timers/rest-break]\nauto-reset=5\n\n"
                  "[org/workrave/gui/main-window]\nenabled=false\nstart-in-tray=true\n")

    def ask(self):
        self.desktop.run("gdbus", "call", "--session", "--dest", "org.workrave.Workrave", "--object-path", "/org/workrave/Workrave/UI",
                         "--method", "org.workrave.ControlInterface.RestBreak")


class SafeEyes(Peer):
    name = "safeeyes"
    how = "short break of 3 s called over its RPC"

    def configure(self):
        with socket.socket() as free:
            free.bind(("localhost", 0))
            self.port = free.getsockname()[1]
        with open("/usr/lib/python3/dist-packages/safeeyes/config/safeeyes.json", encoding="utf-8") as file:
            settings = json.load(file)
        settings.update(rpc_port=self.port, short_break_duration=3, long_break_duration=3)
        for break_list in ("short_breaks", "long_breaks"):
            settings[break_list] = [{"name": b["name"]} for b in settings[break_list]]
        self.file("safeeyes/safeeyes.json", json.dumps(settings))
        style = "/usr/lib/python3/dist-packages/safeeyes/config/style/safeeyes_style.css"
        if os.path.exists(style):
            self.file("safeeyes/style/safeeyes_style.css", processes.read(style))

    def ask(self):
        # With nobody there it rests and takes no orders; it notices a key within two seconds.
        self.desktop.key()
        time.sleep(3)
        xmlrpc.client.ServerProxy("http://localhost:%d/" % self.port, allow_none=True).take_break()


class RsiBreak(Peer):
    name = "rsibreak"
    how = "short break of 5 s after a minute of typing"
    # It cannot be told to ask, and no interval of it is shorter than a minute.
    prompts_for_growth = 5

    def configure(self):
        self.file("rsibreakrc", "[General Settings]\nTinyInterval=1\nTinyDuration=5\nBigInterval=500\nBigDuration=5\n\n"
                  "[General]\nAutoStart=false\n\n[Notification Messages]\ndont_show_welcome_again_for_001=false\n")

    def ask(self):
        self.typist = self.desktop.typing(500)

    def shown(self):
        processes.end(processes.tree(self.typist.pid))


ALL = (Workrave, SafeEyes, RsiBreak)

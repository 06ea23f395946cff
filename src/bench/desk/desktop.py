# SPDX-License-Identifier: Apache-2.0
"""A desktop session of its own without a screen: X server, buses, logind, window manager, panel with a tray of both kinds."""
import os
import shutil
import subprocess
import tempfile
import time

from . import display, processes

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>{0}</type>
  <listen>unix:path={1}/{0}-bus</listen>
  <servicedir>{1}/{0}-services</servicedir>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*" eavesdrop="true"/><allow receive_sender="*"/>
  </policy>
</busconfig>
"""
PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=12;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/><value type="int" value="2"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator"><property name="expand" type="bool" value="true"/></property>
    <property name="plugin-2" type="string" value="systray"><property name="square-icons" type="bool" value="true"/></property>
  </property>
</channel>
"""
# The only service the session bus can start: those of the machine would make each machine another desktop.
XFCONF = "/usr/share/dbus-1/services/org.xfce.Xfconf.service"
LOGIN = "org.freedesktop.login1"
WATCHER = "org.kde.StatusNotifierWatcher"
# That of the distribution: dbusmock is a package of its.
PYTHON = "/usr/bin/python3"
# What logind calls it.
SESSION = "s1"


class NotStaged(Exception):
    """The desktop could not be made; says why in a line."""


class Desktop:
    """To be closed; nothing of the person's own session is read or changed."""

    def __init__(self, screen, logs=None):
        """:param screen: its size in pixels, such as 1600x900
        :param logs: a folder for what the programs say; without one it goes with the session"""
        self.folder = tempfile.mkdtemp(prefix="deskbreak-bench-")
        self.logs = str(logs or self.folder)
        self.environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8",
                            "XDG_SESSION_TYPE": "x11", "XDG_CURRENT_DESKTOP": "XFCE", "XDG_SESSION_DESKTOP": "xfce",
                            "NO_AT_BRIDGE": "1", "GIO_USE_VFS": "local", "GSETTINGS_BACKEND": "keyfile", "XDG_SESSION_ID": SESSION}
        if "JAVA_HOME" in os.environ:
            self.environment["JAVA_HOME"] = os.environ["JAVA_HOME"]
        try:
            self._homes()
            self._server(screen)
            self._bus("session", "DBUS_SESSION_BUS_ADDRESS")
            self._bus("system", "DBUS_SYSTEM_BUS_ADDRESS")
            self._logind()
            self._manager()
            self._panel()
        except BaseException:
            self.close()
            raise

    def close(self):
        processes.end_all()
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def log(self, name):
        return os.path.join(self.logs, name + ".log")

    def start(self, command, name, **more):
        return processes.start(command, self.environment, self.log(name), **more)

    def run(self, *command):
        """The output of a program that ends by itself; empty when it fails."""
        done = subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, timeout=30, check=False)
        return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""

    def until(self, what, happened, patience=20.0, every=0.02):
        """Waits until it has happened and gives what it says then."""
        end = time.monotonic() + patience
        while True:
            said = happened()
            if said:
                return said
            if time.monotonic() > end:
                raise NotStaged("not within %.0f s: %s" % (patience, what))
            time.sleep(every)

    def _homes(self):
        for variable, place in (("HOME", "home"), ("XDG_CONFIG_HOME", "home/.config"), ("XDG_CACHE_HOME", "home/.cache"),
                                ("XDG_DATA_HOME", "home/.local/share"), ("XDG_STATE_HOME", "home/.local/state"), ("XDG_RUNTIME_DIR", "runtime")):
            os.makedirs(self.path(place), mode=0o700)
            self.environment[variable] = self.path(place)
        panel = self.path("home/.config", "xfce4/xfconf/xfce-perchannel-xml")
        os.makedirs(panel)
        with open(os.path.join(panel, "xfce4-panel.xml"), "w", encoding="utf-8") as file:
            file.write(PANEL)

    def _announced(self, command, name):
        """Starts a program that says in one line that it is ready, and gives that line."""
        ours, its = os.pipe()
        command = [word.replace("@FD@", str(its)) for word in command]
        self.start(command, name, inherited=(its,))
        os.close(its)
        with os.fdopen(ours, "rb") as pipe:
            line = pipe.readline().decode().strip()
        if not line:
            with open(self.log(name), encoding="utf-8", errors="replace") as log:
                raise NotStaged("%s did not start: %s" % (name, " ".join(log.read().split())[-300:]))
        return line

    def _server(self, screen):
        number = self._announced(["Xvfb", "-displayfd", "@FD@", "-nolisten", "tcp", "-noreset", "-s", "0", "-screen", "0",
                                  screen + "x24"], "xvfb")
        self.environment["DISPLAY"] = ":" + number
        self.display = display.Display(self.environment["DISPLAY"])

    def _bus(self, kind, variable):
        services = self.path(kind + "-services")
        os.makedirs(services)
        if kind == "session":
            shutil.copy(XFCONF, services)
        with open(self.path(kind + ".conf"), "w", encoding="utf-8") as file:
            file.write(BUS.format(kind, self.folder))
        self.environment[variable] = self._announced(
            ["dbus-daemon", "--nofork", "--print-address=@FD@", "--config-file=" + self.path(kind + ".conf")], kind + "-bus")

    def owned(self, bus, name):
        said = self.run("gdbus", "call", bus, "--dest", "org.freedesktop.DBus", "--object-path", "/", "--method",
                        "org.freedesktop.DBus.NameHasOwner", name)
        return "true" in said

    def _logind(self):
        self.start([PYTHON, "-m", "dbusmock", "--system", "--template", "logind"], "logind")
        self.until("logind answers", lambda: self.owned("--system", LOGIN))
        self.run("gdbus", "call", "--system", "--dest", LOGIN, "--object-path", "/org/freedesktop/login1",
                 "--method", "org.freedesktop.DBus.Mock.AddSession", SESSION, "seat0", str(os.getuid()), "user", "true")

    def _manager(self):
        self.start(["openbox"], "openbox")
        self.until("the window manager is there", lambda: "0x" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
        self.run("xdotool", "mousemove", "800", "300")

    def _panel(self):
        self.start(["xfce4-panel", "--disable-wm-check"], "panel")
        self.until("the panel has a tray", lambda: self.owned("--session", WATCHER))
        self.until("the panel is up", lambda: self.display.find({"xfce4-panel"}))
        time.sleep(1)

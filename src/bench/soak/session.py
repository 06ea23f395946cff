# SPDX-License-Identifier: Apache-2.0
"""A desktop of its own: X server, buses, window manager, panel with a tray, logind. Nothing of the user's session is read or changed."""
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
LOGIN = "org.freedesktop.login1"
SYSTEM_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={0}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>
"""
PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=12;x=0;y=0"/><property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/><property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/><value type="int" value="2"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator"><property name="expand" type="bool" value="true"/></property>
    <property name="plugin-2" type="string" value="systray"><property name="square-icons" type="bool" value="true"/></property>
  </property>
</channel>
"""


class Session:
    """Everything it starts it ends, and nothing else."""

    def __init__(self, logs):
        self.folder = Path(tempfile.mkdtemp(prefix="soak-"))
        self.logs = logs
        self.running = []
        home = self.folder / "user"
        panel = home / ".config/xfce4/xfconf/xfce-perchannel-xml"
        panel.mkdir(parents=True)
        (panel / "xfce4-panel.xml").write_text(PANEL)
        (self.folder / "run").mkdir(mode=0o700)
        self.env = {"PATH": PATH, "LANG": "C.UTF-8", "HOME": str(home), "XDG_RUNTIME_DIR": str(self.folder / "run"),
                    "XDG_SESSION_TYPE": "x11", "XDG_CURRENT_DESKTOP": "XFCE", "XDG_SESSION_ID": "s1", "NO_AT_BRIDGE": "1",
                    "GIO_USE_VFS": "local", "GSETTINGS_BACKEND": "memory"}

    def start(self):
        """One after the other, each waited for."""
        self.env["DISPLAY"] = ":" + self._announced("xvfb", ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-noreset", "-s", "0",
                                                             "-screen", "0", "1920x1080x24"])
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._announced("session-bus", ["dbus-daemon", "--session", "--nofork",
                                                                               "--print-address"])
        system = self.folder / "system_bus"
        (self.folder / "system.conf").write_text(SYSTEM_BUS.format(system))
        self.env["DBUS_SYSTEM_BUS_ADDRESS"] = self._announced(
            "system-bus", ["dbus-daemon", f"--config-file={self.folder / 'system.conf'}", "--nofork", "--print-address"])
        self.spawn("logind", ["/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind"])
        self.call("wait", "--system", LOGIN)
        self.logind("DBus.Mock.AddSession", "s1", "seat0", str(os.getuid()), "user", "true", path="/org/freedesktop/login1",
                    prefix="org.freedesktop.")
        self.spawn("openbox", ["openbox"])
        self.monitors(1)
        self.spawn("panel", ["xfce4-panel", "--disable-wm-check"])
        self.call("wait", "--session", "org.kde.StatusNotifierWatcher")

    def spawn(self, name, command, more=None):
        with open(self.logs / f"{name}.log", "ab") as log:
            process = subprocess.Popen(command, env={**self.env, **(more or {})}, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.running.append(process)
        return process

    def _announced(self, name, command):
        with open(self.logs / f"{name}.log", "ab") as log:
            process = subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log)
        self.running.append(process)
        line = process.stdout.readline().decode().strip()
        if not line:
            raise SystemExit(f"soak: {command[0]} did not start; see {self.logs / name}.log")
        return line

    def call(self, verb, bus, *words):
        command = ["gdbus", verb, bus] + (["--timeout", "30"] if verb == "wait" else []) + list(words)
        subprocess.run(command, env=self.env, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def logind(self, method, *arguments, path="/org/freedesktop/login1/session/s1", prefix=LOGIN + "."):
        self.call("call", "--system", "--dest", LOGIN, "--object-path", path, "--method", prefix + method, *arguments)

    def lock(self, locked):
        self.logind("Session.SetLockedHint", "true" if locked else "false")

    def sleep(self, asleep):
        """As logind tells of it; the machine itself goes on."""
        self.logind("DBus.Mock.EmitSignal", LOGIN + ".Manager", "PrepareForSleep", "b", f"[<{'true' if asleep else 'false'}>]",
                    path="/org/freedesktop/login1", prefix="org.freedesktop.")

    def monitors(self, count):
        """One that is 1920 wide, or two of 960."""
        for old in ("left", "right"):
            subprocess.run(["xrandr", "--delmonitor", old], env=self.env, check=False, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
        wide = 1920 // count
        for name, x in (("left", 0), ("right", wide))[:count]:
            subprocess.run(["xrandr", "--setmonitor", name, f"{wide}/{wide // 4}x1080/270+{x}+0", "screen" if x == 0 else "none"],
                           env=self.env, check=True, stdout=subprocess.DEVNULL)

    def close(self):
        for process in reversed(self.running):
            process.terminate()
        end = time.monotonic() + 5
        for process in reversed(self.running):
            try:
                process.wait(max(0.1, end - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

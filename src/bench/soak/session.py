# SPDX-License-Identifier: Apache-2.0
"""The desktop that is lived in: its screen is locked, the machine sleeps, monitors come and go."""
import subprocess

from desk import desktop


class Session(desktop.Desktop):
    def __init__(self, logs):
        super().__init__("1920x1080", logs)
        self.monitors(1)

    def _logind_does(self, method, *arguments, path="/org/freedesktop/login1/session/" + desktop.SESSION, prefix=desktop.LOGIN + "."):
        subprocess.run(["gdbus", "call", "--system", "--dest", desktop.LOGIN, "--object-path", path, "--method", prefix + method, *arguments],
                       env=self.environment, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def lock(self, locked):
        self._logind_does("Session.SetLockedHint", "true" if locked else "false")

    def sleep(self, asleep):
        """As logind tells of it; the machine itself goes on."""
        self._logind_does("DBus.Mock.EmitSignal", desktop.LOGIN + ".Manager", "PrepareForSleep", "b", f"[<{'true' if asleep else 'false'}>]",
                          path="/org/freedesktop/login1", prefix="org.freedesktop.")

    def monitors(self, count):
        """One that is 1920 wide, or two of 960."""
        for old in ("left", "right"):
            subprocess.run(["xrandr", "--delmonitor", old], env=self.environment, check=False, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
        wide = 1920 // count
        for name, x in (("left", 0), ("right", wide))[:count]:
            subprocess.run(["xrandr", "--setmonitor", name, f"{wide}/{wide // 4}x1080/270+{x}+0", "screen" if x == 0 else "none"],
                           env=self.environment, check=True, stdout=subprocess.DEVNULL)

# SPDX-License-Identifier: Apache-2.0
"""The agent under test: started, asked over its socket, measured by what the system says of it and of what it has started."""
import json
import re
import socket
import time

from desk import processes

# The argument by which the agent starts its own program again, for its windows.
WINDOWS = "windows"
SETTINGS = {"version": 1, "welcomed": True,
            "plans": [{"id": "desk", "every": "PT30M", "length": "PT3M", "moves": 2},
                      {"id": "long", "every": "PT1H30M", "length": "PT10M", "moves": 3}],
            "awayAfter": "PT15M", "lull": "PT30S", "waitAtMost": "PT5M", "answerWithin": "PT5M",
            "limits": {"day": 0, "hour": 0}}


class Agent:
    def __init__(self, session, app, home, rate, trace):
        self.home, self.app = home, app
        home.mkdir(parents=True)
        (home / "settings.json").write_text(json.dumps(SETTINGS, indent=2))
        self.process = session.start([*app, "--home", str(home), "--record-trace", str(trace), "--test-clock-rate", str(rate)], "agent")
        self._await_answer()

    def _await_answer(self):
        end = time.monotonic() + 40
        while time.monotonic() < end and self.process.poll() is None:
            try:
                with socket.socket(socket.AF_UNIX) as asked:
                    asked.connect(str(self.home / "agent.sock"))
                    return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("soak: the agent does not answer; see agent.log in the artefacts")

    def ask(self, command, **more):
        with socket.socket(socket.AF_UNIX) as asked:
            asked.settimeout(20)
            asked.connect(str(self.home / "agent.sock"))
            asked.sendall((json.dumps({"version": 1, "command": command, **more}) + "\n").encode())
            return json.loads(asked.makefile().readline())

    def quit(self):
        self.ask("quit")
        return self.process.wait(20)

    def tree(self):
        """The numbers of its processes, each with whether it is there for windows."""
        return {pid: _is_for_windows(pid) for pid in processes.tree(self.process.pid)}

    def windows(self, display):
        """Its open windows, whichever of its processes has them, by title."""
        return display.windows(self.tree())

    def alone(self, display):
        """Whether it is in the tray and nothing else: no window is open, and no process is there for one."""
        tree = self.tree()
        return _in_the_tray(tree, display.windows(tree))

    def figures(self, display):
        """What all its processes cost together, and what its windows' part of that is; sizes in MB of 2^20 bytes, pixmaps in bytes."""
        tree = self.tree()
        sizes = {pid: processes.held(pid) for pid in tree}
        pss, dirty = _sum(sizes.values())
        windows_pss, windows_dirty = _sum(sizes[pid] for pid, for_windows in tree.items() if for_windows)
        threads, files = _sum(processes.counts(pid) for pid in tree)
        held, pixmaps = display.resources(tree)
        windows = display.windows(tree)
        return {"alone": _in_the_tray(tree, windows), "windows": len(windows), "processes": len(tree), "pss": pss, "dirty": dirty,
                "windows pss": windows_pss, "windows dirty": windows_dirty, "threads": threads, "files": files,
                "x resources": held, "x pixmaps": pixmaps}

    def complaints(self):
        """Lines of its log from WARN on."""
        lines = []
        for name in ("agent.log.1", "agent.log.old", "agent.log"):
            if (self.home / name).exists():
                lines += (self.home / name).read_text(encoding="utf-8").splitlines()
        return [line for line in lines if re.search(r"\b(WARN|ERROR)\b", line)]

    def history(self):
        events = []
        for month in sorted((self.home / "history").glob("*.jsonl")):
            events += [json.loads(line) for line in month.read_text(encoding="utf-8").splitlines()]
        return events


def _in_the_tray(tree, windows):
    return not any(tree.values()) and not windows


def _is_for_windows(pid):
    try:
        return WINDOWS in processes.read(f"/proc/{pid}/cmdline").split("\0")
    except OSError:
        return False


def _sum(pairs):
    return tuple(map(sum, zip((0, 0), *pairs)))

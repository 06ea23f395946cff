# SPDX-License-Identifier: Apache-2.0
"""The agent under test: started, asked over its socket, measured by what the system says of its process."""
import json
import re
import socket
import struct
import subprocess
import time

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
        self.process = session.spawn("agent", [*app, "--home", str(home), "--record-trace", str(trace),
                                               "--test-clock-rate", str(rate)])
        self.pid = self._wait()

    def _wait(self):
        """The launcher may start the program as a process of its own: who answers is the one to measure."""
        end = time.monotonic() + 40
        while time.monotonic() < end and self.process.poll() is None:
            try:
                with socket.socket(socket.AF_UNIX) as asked:
                    asked.connect(str(self.home / "agent.sock"))
                    return struct.unpack("3i", asked.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[0]
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

    def _proc(self, name):
        with open(f"/proc/{self.pid}/{name}", encoding="utf-8") as file:
            return file.read()

    def figures(self, display):
        """In the order of the table: kB, kB, counts, counts, bytes."""
        rollup = dict(re.findall(r"^(\w+): +(\d+) kB", self._proc("smaps_rollup"), re.M))
        held, pixmaps = display.resources(self.pid)
        files = subprocess.run(["ls", f"/proc/{self.pid}/fd"], capture_output=True, text=True, check=False).stdout.split()
        return {"pss": int(rollup["Pss"]), "dirty": int(rollup["Private_Dirty"]),
                "threads": int(re.search(r"Threads:\s+(\d+)", self._proc("status"))[1]), "files": len(files),
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

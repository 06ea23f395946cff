# SPDX-License-Identifier: Apache-2.0
"""Whether a simulation over what was recorded comes to what has happened."""
import json
import re
import subprocess
from datetime import datetime, timedelta

# Nanoseconds become microseconds here.
TOLERANCE = timedelta(microseconds=2)
# On these no prompt depends, or the history has them besides.
LEFT_OUT = {"exercises", "call", "note", "written"}


def instant(text):
    seconds, fraction = re.fullmatch(r"([^.]*?)(?:\.(\d+))?Z", text).groups()
    return datetime.fromisoformat(seconds) + timedelta(microseconds=int((fraction or "0").ljust(9, "0")[:6]))


def steps(trace):
    """When the wall clock was set, and how far it stands from true time then."""
    ahead, found = timedelta(), []
    for line in trace.read_text(encoding="utf-8").splitlines():
        read = json.loads(line)
        if read["signal"] == "clock-step":
            sign, hours, minutes, whole = re.fullmatch(r"PT(-?)(?:-?(\d+)H)?(?:-?(\d+)M)?(?:-?([\d.]+)S)?", read["by"]).groups()
            span = timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=float(whole or 0))
            ahead += -span if sign or "-" in read["by"] else span
            found.append((read["at"], ahead))
    return found


def simulated(app, trace, env):
    """One run of the program, with the settings that the recording has."""
    got = subprocess.run([*app, "simulate", str(trace), "--json"], env=env, capture_output=True, text=True, check=False)
    if got.returncode:
        raise SystemExit("soak: the recording cannot be simulated: " + got.stderr.strip())
    return [json.loads(line) for line in got.stdout.splitlines()][:-1]


def differences(happened, simulation):
    """Each as one line; what the agent did after the last line of the recording is not in the simulation."""
    happened = [e for e in happened if e["event"] != "stood"]
    found = []
    for number, (one, other) in enumerate(zip(happened, simulation)):
        same = {k: v for k, v in one.items() if k not in LEFT_OUT | {"at", "from", "to"}} == \
               {k: v for k, v in other.items() if k not in LEFT_OUT | {"at", "from", "to"}}
        if not same or abs(instant(one["at"]) - instant(other["at"])) > TOLERANCE:
            found.append(f"event {number}: agent {json.dumps(one)}, simulation {json.dumps(other)}")
    if len(simulation) > len(happened):
        found.append(f"{len(simulation) - len(happened)} more in the simulation: {json.dumps(simulation[len(happened)])}")
    return found, happened[len(simulation):]

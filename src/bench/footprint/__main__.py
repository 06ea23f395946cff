#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What Deskbreak costs as a whole process, beside other break reminders: start, memory, processor, wake-ups, time to the card.

Stages desktop sessions of its own without a screen (see src/bench/packages for what that needs) and leaves nothing behind.
Prints a table in Markdown; what goes on meanwhile goes to the standard error output.
"""
import argparse
import json
import os
import shutil
import signal
import statistics
import sys
import time

# No folder of compiled modules in the clone.
sys.dont_write_bytecode = True
sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import deskbreak
import figures
import lanes
import peers
import table
from desk import desktop, processes

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))
APP = "target/package/image/deskbreak/bin/deskbreak"
NEEDED = ("Xvfb", "openbox", "xfce4-panel", "dbus-daemon", "dbus-monitor", "gdbus", "xdotool", "xprop", "xterm")


def options():
    parser = argparse.ArgumentParser(prog="src/bench/footprint", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--app", default=APP, metavar="CMD", help="the program under test, or a whole command for it (%(default)s)")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="how often everything is measured (%(default)s)")
    parser.add_argument("--only", action="append", choices=sorted(figures.GROUPS), help="only this figure; may be given several times")
    parser.add_argument("--peers", choices=("yes", "no"), default="yes", help="whether the others are measured too (%(default)s)")
    parser.add_argument("--together", action="store_true", help="measures all programs at the same time, each in a desktop of its own: a third of "
                        "the time. None is started while another one is")
    parser.add_argument("--lane", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--turn", help=argparse.SUPPRESS)
    parser.add_argument("--settle", type=int, default=30, metavar="S", help="seconds from a closed prompt to its memory (%(default)s)")
    parser.add_argument("--idle", type=int, default=60, metavar="S", help="seconds of looking with nobody there (%(default)s)")
    parser.add_argument("--json", metavar="FILE", help="where to write all values")
    parser.add_argument("--jmh", metavar="FILE", help="results of JMH that go below the table")
    parser.add_argument("--out", metavar="FILE", help="where to write the table too")
    return parser.parse_args()


def told(name, run):
    return lambda what: print("%s  %s, run %d: %s" % (time.strftime("%H:%M:%S"), name, run, what), file=sys.stderr, flush=True)


def machine_busy():
    """Seconds that all processors together have worked since the machine was started."""
    numbers = [int(n) for n in processes.read("/proc/stat").splitlines()[0].split()[1:9]]
    return (sum(numbers) - numbers[3] - numbers[4]) / os.sysconf("SC_CLK_TCK")


def measured(subject, arguments, failures, busy):
    wanted = arguments.only or list(figures.GROUPS)
    times = figures.Times(arguments.settle, arguments.idle)
    values = {}
    for run in range(1, arguments.runs + 1):
        say = told(subject.name, run)
        life = figures.Life(subject, wanted, times, say, lambda: lanes.turn(arguments.turn))
        try:
            if run == 1:
                life.tried()
            begin, before = time.monotonic(), machine_busy()
            for key, more in life.lived().items():
                if any(key in figures.GROUPS[group] for group in wanted):
                    values.setdefault(key, []).extend(more)
            busy.append(100 * (machine_busy() - before) / (time.monotonic() - begin))
        except (desktop.NotStaged, OSError, TimeoutError) as failure:
            failures.append("%s, run %d: %s" % (subject.name, run, failure))
            say("failed: %s" % failure)
    return values


def row(subject, arguments, failures, busy):
    entry = {"name": subject.name, "how": subject.how, "prompts": subject.prompts_for_growth, "missing": subject.missing(),
             "version": "", "figures": {}}
    if not entry["missing"]:
        figures.with_session(lambda desk: entry.update(version=subject.version(desk)), lambda: lanes.turn(arguments.turn))
        entry["figures"] = measured(subject, arguments, failures, busy)
    return entry


def one_by_one(subjects, arguments):
    """(rows, failures, how busy the machine was in each run)."""
    failures, busy = [], []
    return [row(subject, arguments, failures, busy) for subject in subjects], failures, busy


def side_by_side(subjects):
    """The same, all subjects at the same time."""
    given = [word for word in sys.argv[1:] if word != "--together"]
    results, failures = lanes.measured(subjects, given)
    return [row for lane in results for row in lane["subjects"]], failures, [lane["busy"] for lane in results]


def parts(arguments):
    if not arguments.jmh:
        return []
    with open(arguments.jmh, encoding="utf-8") as file:
        return json.load(file)


def main():
    arguments = options()
    lacking = [program for program in NEEDED if not shutil.which(program)]
    if lacking:
        print("footprint: %s missing; install what src/bench/packages lists" % ", ".join(lacking), file=sys.stderr)
        return 1
    ours = deskbreak.Deskbreak(arguments.app, ROOT)
    if ours.missing():
        print("footprint: " + ours.missing(), file=sys.stderr)
        return 1
    subjects = [ours] + ([peer() for peer in peers.ALL] if arguments.peers == "yes" else [])
    if arguments.lane is not None:
        subjects = [subjects[arguments.lane]]
    rows, failures, busy = side_by_side(subjects) if arguments.together else one_by_one(subjects, arguments)
    results = {"machine": table.machine(), "runs": arguments.runs, "together": arguments.together, "failures": failures, "subjects": rows,
               "busy": statistics.median(busy) if busy else 0}
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump(results, file, indent=1)
    text = table.whole(results, parts(arguments))
    print(text)
    if arguments.out:
        with open(arguments.out, "w", encoding="utf-8") as file:
            file.write(text)
    return 1 if failures else 0


def ended(number, frame):
    raise SystemExit(128 + number)


if __name__ == "__main__":
    processes.adopt()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, ended)
    try:
        sys.exit(main())
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        processes.end_all()

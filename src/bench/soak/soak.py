# SPDX-License-Identifier: Apache-2.0
"""A week in an hour: see docs/soak.md."""
import argparse
import json
import platform
import shutil
import statistics
import sys
import time
from pathlib import Path

from agent import Agent
from compare import differences, simulated, steps
from person import DAY, Person
from session import Session
from x11 import Display

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = 2
# A shorter try has shorter days.
DAYS = 7
# How much more is still flat over a week: a source that is just being asked has a thread and a file; of one closed window the toolkit may
# hold on to the picture until the next collection. One kept a day would be seven times that.
COUNTS = {"threads": 2, "files": 2, "x resources": 20, "x pixmaps": 1_500_000}


def options():
    parser = argparse.ArgumentParser(prog="soak", description="Lives a week with the packaged agent and checks that nothing grows.")
    parser.add_argument("--hours", type=float, default=1, help="how long, by this machine's clock")
    parser.add_argument("--minutes", type=float, help="the same, for shorter tries")
    parser.add_argument("--rate", type=int, default=168, help="how many times faster the agent's clock runs")
    parser.add_argument("--app", default=str(ROOT / "target/package/image/deskbreak/bin/deskbreak"),
                        help="the program, with its arguments if it has any")
    parser.add_argument("--seed", type=int, default=1, help="another one is another week")
    parser.add_argument("--out", type=Path, default=ROOT / "target/soak", help="where the artefacts go")
    return parser.parse_args()


class Watch:
    """Samples, with the time of the day they belong to: figures are compared at the same one."""

    def __init__(self, agent, display, person, file):
        self.agent, self.display, self.person, self.file = agent, display, person, file
        self.samples = []
        self.next = 0

    def look(self):
        if time.monotonic() < self.next:
            return
        self.next = time.monotonic() + SAMPLE
        sample = {"at": self.person.now(), "night": self.person.locked, **self.agent.figures(self.display)}
        self.samples.append(sample)
        self.file.write(json.dumps(sample) + "\n")
        self.file.flush()

    def nights(self):
        """The samples of each night but for its begin, when things are still being closed and given back."""
        nights = {}
        for sample in self.samples:
            if sample["night"] and sample["at"] % self.person.day > 0.8 * self.person.day:
                nights.setdefault(int(sample["at"] // self.person.day), []).append(sample)
        return [nights[day] for day in sorted(nights) if len(nights[day]) > 3]


def middle(samples, figure):
    return statistics.median(s[figure] for s in samples)


def least(samples, figure):
    """What is held when all that can be given back has been: between two collections a heap fills up again, and that is no growth."""
    return min(s[figure] for s in samples)


class Table:
    def __init__(self):
        self.rows = []

    def check(self, name, figure, limit, passed):
        self.rows.append((name, str(figure), str(limit), "passed" if passed else "FAILED"))

    def text(self):
        rows = [("check", "figure", "limit", ""), *self.rows]
        wide = [max(len(row[i]) for row in rows) for i in range(4)]
        return "\n".join("  ".join(cell.ljust(w) for cell, w in zip(row, wide)).rstrip() for row in rows)

    def passed(self):
        return all(row[3] == "passed" for row in self.rows)


def grown(table, first, last):
    for figure, limit in (("dirty", 1.05), ("pss", None)):
        a, b = least(first, figure), least(last, figure)
        table.check(f"memory, {figure}", f"{a / 1024:.1f} -> {b / 1024:.1f} MB ({(b / a - 1) * 100:+.1f} %)",
                    "+5 %" if limit else "none: others share in it", limit is None or b <= a * limit)
    for figure, more in COUNTS.items():
        a, b = middle(first, figure), middle(last, figure)
        table.check(figure, f"{a:.0f} -> {b:.0f}", f"+{more}", b <= a + more)


def compared(table, app, trace, agent, session, out):
    history = agent.history()
    ahead = steps(trace)
    simulation = simulated(app, trace, session.env)
    (out / "simulated.jsonl").write_text("".join(json.dumps(e) + "\n" for e in simulation))
    found, after = differences(history, simulation)
    (out / "differences.txt").write_text("".join(line + "\n" for line in found))
    shown = sum(e["event"] == "prompt-shown" for e in history)
    again = sum(e["event"] == "prompt-shown" for e in simulation) + sum(e["event"] == "prompt-shown" for e in after)
    table.check("prompts, agent and simulation", f"{shown} and {again}", "the same, over 0", shown == again > 0)
    table.check("events that differ", f"{len(found)} of {len(history)}", "0", not found)
    table.check("clock steps seen", len(ahead), "0", not ahead)


def live(options, session, out):
    app = options.app.split()
    trace = out / "trace.jsonl"
    agent = Agent(session, app, out / "home", options.rate, trace)
    display = Display(session.env["DISPLAY"])
    seconds = (options.minutes or options.hours * 60) * 60 * options.rate
    person = Person(agent, session, display, options.rate, options.seed, min(DAY, seconds / DAYS))
    with open(out / "samples.jsonl", "w", encoding="utf-8") as file:
        watch = Watch(agent, display, person, file)
        person.lives(seconds, watch.look)
        status = agent.quit()
    table = Table()
    nights = watch.nights()
    table.check("nights", len(nights), "2 or more", len(nights) > 1)
    if len(nights) > 1:
        grown(table, nights[0], nights[-1])
    compared(table, app, trace, agent, session, out)
    table.check("lines from WARN on in the log", len(agent.complaints()), "0", not agent.complaints())
    table.check("exit status", status, "0", status == 0)
    return table, person


def main():
    chosen = options()
    if not Path(chosen.app.split()[0]).exists() and shutil.which(chosen.app.split()[0]) is None:
        sys.exit(f"soak: there is no {chosen.app}; build it with installer/linux/build.sh, or name another with --app")
    shutil.rmtree(chosen.out, ignore_errors=True)
    chosen.out.mkdir(parents=True)
    session = Session(chosen.out)
    begin = time.monotonic()
    try:
        session.start()
        table, person = live(chosen, session, chosen.out)
    finally:
        session.close()
    lived = ", ".join(f"{count} {what}" for what, count in sorted(person.done.items()))
    text = (f"{platform.platform()}, rate {chosen.rate}, seed {chosen.seed}, {(time.monotonic() - begin) / 60:.0f} min, "
            f"{person.now() / DAY:.1f} days\n{lived}\n\n{table.text()}\n")
    (chosen.out / "result.txt").write_text(text)
    print(text)
    return 0 if table.passed() else 1


if __name__ == "__main__":
    sys.exit(main())

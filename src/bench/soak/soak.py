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

ROOT = Path(__file__).resolve().parents[3]
sys.path.append(str(ROOT / "src/bench"))

from agent import Agent
from compare import differences, simulated, steps
from desk import desktop, processes
from person import DAY, ENDED_WITHIN, Person
from session import Session
from x11 import Display

# In the machine's seconds.
SAMPLE = 0.5
# A shorter try has shorter days, but none whose night, a third of it, were too short for what is awaited in it.
DAYS = 7
LEAST_DAY = 120
# How far a count of any night may be from that of the first one and be flat; docs/soak.md says why.
COUNTS = {"threads": 2, "files": 2, "x resources": 0, "x pixmaps": 0}


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
    """Samples of the agent and all that it has started."""

    def __init__(self, agent, display, person, file):
        self.agent, self.display, self.person, self.file = agent, display, person, file
        self.samples = []
        self.next = 0

    def look(self):
        if time.monotonic() < self.next:
            return
        self.next = time.monotonic() + SAMPLE
        sample = {"at": self.person.now(), "night": self.person.night, **self.agent.figures(self.display)}
        self.samples.append(sample)
        self.file.write(json.dumps(sample) + "\n")
        self.file.flush()

    def nights(self):
        """The samples of each night in which the agent was alone in the tray: all in the same state."""
        nights = {}
        for sample in self.samples:
            if sample["night"] and sample["alone"]:
                nights.setdefault(sample["night"], []).append(sample)
        return [nights[number] for number in sorted(nights)]

    def greatest(self):
        """While windows are open: the greatest size of the agent, of its process for windows, and of both at one time, as (PSS, private dirty)."""
        up = [s for s in self.samples if s["windows"]]
        def most(size):
            return tuple(max((size(s, kind) for s in up), default=0) for kind in ("pss", "dirty"))
        return (most(lambda s, kind: s[kind] - s["windows " + kind]), most(lambda s, kind: s["windows " + kind]), most(lambda s, kind: s[kind]))


def middles(nights, figure):
    """What is held most of each night."""
    return [statistics.median(s[figure] for s in night) for night in nights]


def least(nights, figure):
    """
    What is held when all that can be given back has been: between two collections a heap fills up again, and that is no growth. Of the second half of
    each night: in the first, pages of files come back that were given back with the rest, and how much of that is seen is chance.
    """
    return [min(s[figure] for s in night[len(night) // 2:]) for night in nights]


class Table:
    def __init__(self):
        self.rows = []

    def check(self, name, figure, limit, passed):
        self.rows.append((name, str(figure), str(limit), "passed" if passed else "FAILED"))

    def tell(self, name, figure):
        self.rows.append((name, figure, "none", ""))

    def text(self):
        rows = [("check", "figure", "limit", ""), *self.rows]
        wide = [max(len(row[i]) for row in rows) for i in range(4)]
        return "\n".join("  ".join(cell.ljust(w) for cell, w in zip(row, wide)).rstrip() for row in rows)

    def passed(self):
        return not any(row[3] == "FAILED" for row in self.rows)


def lasted(table, nights, person):
    """Every night beside the first."""
    table.check("nights with the agent alone", len(nights), f"{person.nights}, over 1", len(nights) == person.nights > 1)
    table.check(f"of them not alone within {ENDED_WITHIN} s", person.restless, "0", person.restless == 0)
    if not nights:
        return
    for figure in ("pss", "dirty"):
        for kind, of in (("least", least), ("median", middles)):
            sizes = of(nights, figure)
            table.check(f"memory, {figure}, {kind}, MB", f"{', '.join(f'{s:.1f}' for s in sizes)} ({(sizes[-1] / sizes[0] - 1) * 100:+.1f} %)",
                        "last +5 %", sizes[-1] <= 1.05 * sizes[0])
    for figure, slack in COUNTS.items():
        counts = middles(nights, figure)
        table.check(figure, ", ".join(f"{c:.0f}" for c in counts), f"+-{slack}" if slack else "equal",
                    all(abs(c - counts[0]) <= slack for c in counts))


def sizes_with_windows(table, watch):
    for name, (pss, dirty) in zip(("agent", "windows' process", "both at one time"), watch.greatest()):
        table.tell(f"greatest with windows, {name}", f"PSS {pss:.1f}, private dirty {dirty:.1f} MB")


def compared(table, app, trace, agent, session, out):
    history = agent.history()
    ahead = steps(trace)
    simulation = simulated(app, trace, session.environment)
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
    display = Display(session.environment["DISPLAY"])
    seconds = (options.minutes or options.hours * 60) * 60 * options.rate
    person = Person(agent, session, display, options.rate, options.seed, 
                    min(DAY, max(seconds / DAYS, LEAST_DAY * options.rate)))
    with open(out / "samples.jsonl", "w", encoding="utf-8") as file:
        watch = Watch(agent, display, person, file)
        person.lives(seconds, watch.look)
        status = agent.quit()
    table = Table()
    lasted(table, watch.nights(), person)
    sizes_with_windows(table, watch)
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
    begin = time.monotonic()
    processes.adopt()
    try:
        session = Session(chosen.out)
        try:
            table, person = live(chosen, session, chosen.out)
        finally:
            session.close()
    except desktop.NotStaged as failure:
        sys.exit(f"soak: {failure}")
    lived = ", ".join(f"{count} {what}" for what, count in sorted(person.done.items()))
    text = (f"{platform.platform()}, rate {chosen.rate}, seed {chosen.seed}, {(time.monotonic() - begin) / 60:.0f} min, "
            f"{person.now() / DAY:.1f} days\n{lived}\n\n{table.text()}\n")
    (chosen.out / "result.txt").write_text(text)
    print(text)
    return 0 if table.passed() else 1


if __name__ == "__main__":
    sys.exit(main())

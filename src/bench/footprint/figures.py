# SPDX-License-Identifier: Apache-2.0
"""What is measured: the budgets, and how one run of a program comes to its figures."""
import statistics
import time

import stage
from desk import processes

# key: (what it is called, unit, digits, must, aim); the budgets are Deskbreak's.
BUDGETS = {
    "start": ("start to tray icon", "ms", 0, 450, 300),
    "pss": ("PSS in the tray after a prompt has been shown and closed", "MB", 1, 70, 50),
    "dirty": ("private dirty memory, same moment", "MB", 1, 40, 25),
    "cpu": ("CPU of one core, nobody at the keyboard", "%", 3, 0.06, 0.03),
    "switches": ("voluntary context switches a second, nobody there", "", 2, 2, 1),
    "typing": ("voluntary context switches a second, while typing", "", 2, 4, 2),
    "first": ("due and lull reached to card painted, first", "ms", 0, 250, 120),
    "later": ("due and lull reached to card painted, later", "ms", 0, 60, 30),
    "growth": ("growth of PSS after 100 prompts", "MB", 1, 4, 1),
}
# What --only takes, and the figures of each.
GROUPS = {
    "start": ("start",),
    "memory": ("pss", "dirty"),
    "idle": ("cpu", "switches", "passing"),
    "typing": ("typing", "passing"),
    "card": ("first", "later"),
    "growth": ("growth",),
}
LATER_CARDS = 2
KEYS_A_SECOND = 5


class Times:
    """How long is looked, in seconds."""

    def __init__(self, settle=30, idle=60, typing=30):
        self.settle = settle
        self.idle = idle
        self.typing = typing


def with_session(measure, turn):
    with turn():
        desk = stage.Stage()
    try:
        measure(desk)
    finally:
        desk.close()


class Life:
    """One run of a program: everything that is wanted of it, each in the state in which the one before has left it."""

    def __init__(self, subject, wanted, times, told, turn):
        """:param wanted: groups of figures
        :param told: hears what goes on
        :param turn: gives what is held while nobody else may make the machine busy"""
        self.subject, self.wanted, self.times, self.told, self.turn = subject, set(wanted), times, told, turn
        self.found = {}

    def tried(self):
        """Once before everything, so that its files are in memory."""
        with_session(self._begin, self.turn)

    def lived(self):
        """{figure: [values]}."""
        # A hundred prompts would take an hour; who has no clock that runs faster goes on where everything else was measured.
        apart = {"growth"} if self.subject.has_fast_clock else set()
        if "start" in self.wanted:
            with_session(self._start, self.turn)
        if self.wanted - apart - {"start"}:
            with_session(lambda desk: self._everyday(desk, self.wanted - apart), self.turn)
        if self.wanted & apart:
            with_session(self._in_the_fast_clock, self.turn)
        return self.found

    def _everyday(self, desk, wanted):
        self._begin(desk)
        time.sleep(5)
        self._first_prompt()
        if wanted & {"memory", "growth", "typing"}:
            # Shortly after a prompt its process ends and memory is given back.
            time.sleep(self.times.settle)
        if wanted & {"memory", "growth"}:
            self._memory()
        if "typing" in wanted:
            self._typing(desk)
        if "card" in wanted and "first" in self.found:
            self._later_prompts()
        if "idle" in wanted:
            self._idle()
        if "growth" in wanted:
            self._growth(self.found["pss"][0])

    def _begin(self, desk, **how):
        with self.turn():
            return self.subject.start(desk, **how)

    def _start(self, desk):
        with self.turn():
            self.found["start"] = [self.subject.start_as_at_login(desk)]
        self.told("tray icon after %.0f ms" % self.found["start"][0])

    def _first_prompt(self):
        first = self.subject.prompt()
        if first is not None:
            self.found["first"] = [first]
        self.told("first prompt" + ("" if first is None else " after %.0f ms" % first))

    def _memory(self):
        pss, dirty = processes.memory(self.subject.pid())
        self.found["pss"], self.found["dirty"] = [pss], [dirty]
        self.told("PSS %.1f MB, private dirty %.1f MB" % (pss, dirty))

    def _typing(self, desk):
        typist = desk.typing(int((self.times.typing + 5) * KEYS_A_SECOND), KEYS_A_SECOND)
        time.sleep(2)
        self.found["typing"] = [self._work(self.times.typing)[1]]
        processes.end(processes.tree(typist.pid))
        self.told("%.2f switches a second while typing" % self.found["typing"][0])

    def _later_prompts(self):
        self.found["later"] = [self.subject.prompt() for _ in range(LATER_CARDS)]
        self.told("later prompts after %s ms" % ", ".join("%.0f" % ms for ms in self.found["later"]))

    def _idle(self):
        self.subject.settle_away()
        cpu, switches = self._work(self.times.idle)
        self.found["cpu"], self.found["switches"] = [cpu], [switches]
        self.told("%.3f %% of a core and %.2f switches a second with nobody there" % (cpu, switches))

    def _work(self, seconds):
        cpu, switches, passing = processes.work(self.subject.pid(), seconds)
        self.found.setdefault("passing", []).append(passing)
        return cpu, switches

    def _in_the_fast_clock(self, desk):
        self._begin(desk, fast=True)
        time.sleep(5)
        self._growth(self._in_the_tray(1))

    def _growth(self, before):
        after = self._in_the_tray(self.subject.prompts_for_growth)
        self.found["growth"] = [after - before]
        self.told("PSS %.1f MB, and after %d prompts %.1f MB" % (before, self.subject.prompts_for_growth, after))

    def _in_the_tray(self, prompts):
        """PSS in MB after so many prompts, in the state in which the memory figures are taken."""
        self.subject.prompts(prompts)
        time.sleep(self.times.settle)
        return processes.memory(self.subject.pid())[0]


def summary(values):
    """(median, least, most), or None for no values."""
    return (statistics.median(values), min(values), max(values)) if values else None

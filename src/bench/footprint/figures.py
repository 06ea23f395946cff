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
LATER_CARDS = 4
KEYS_A_SECOND = 5


class Times:
    """How long is looked, in seconds."""

    def __init__(self, settle=30, idle=60, typing=30):
        self.settle = settle
        self.idle = idle
        self.typing = typing


def life(subject, wanted, times, told):
    """One run in a desktop session of its own: {figure: [values]}. `told` hears what goes on."""
    found = {}
    # A hundred prompts would take an hour; who has no clock that runs faster goes on where everything else was measured.
    apart = {"growth"} if subject.has_fast_clock else set()
    if set(wanted) - apart:
        with_session(subject, lambda desk: _everyday(subject, desk, set(wanted) - apart, times, told, found))
    if apart & set(wanted):
        with_session(subject, lambda desk: _growth(subject, desk, times, told, found))
    return found


def with_session(subject, measure):
    desk = stage.Stage()
    try:
        measure(desk)
    finally:
        desk.close()


def _everyday(subject, desk, wanted, times, told, found):
    found["start"] = [subject.start(desk)]
    told("tray icon after %.0f ms" % found["start"][0])
    if not wanted - {"start"}:
        return
    time.sleep(5)
    first = subject.prompt()
    _note(found, "first", first)
    told("first prompt" + ("" if first is None else " after %.0f ms" % first))
    if wanted & {"memory", "growth"}:
        time.sleep(times.settle)
        pss, dirty = processes.memory(subject.pid())
        found["pss"], found["dirty"] = [pss], [dirty]
        told("PSS %.1f MB, private dirty %.1f MB" % (pss, dirty))
    if "typing" in wanted:
        found["typing"] = [_while_typing(subject, desk, times.typing, found)]
        told("%.2f switches a second while typing" % found["typing"][0])
    if "card" in wanted and first is not None:
        found["later"] = [subject.prompt() for _ in range(LATER_CARDS)]
        told("later prompts after %s ms" % ", ".join("%.0f" % ms for ms in found["later"]))
    if "idle" in wanted:
        subject.settle_away()
        cpu, switches = _work(subject, times.idle, found)
        found["cpu"], found["switches"] = [cpu], [switches]
        told("%.3f %% of a core and %.2f switches a second with nobody there" % (cpu, switches))
    if "growth" in wanted:
        _grow(subject, found["pss"][0], times, told, found)


def _note(found, key, value):
    if value is not None:
        found[key] = [value]


def _work(subject, seconds, found):
    cpu, switches, passing = processes.work(subject.pid(), seconds)
    found["passing"] = found.get("passing", []) + [passing]
    return cpu, switches


def _while_typing(subject, desk, seconds, found):
    typist = desk.typing(int((seconds + 5) * KEYS_A_SECOND), KEYS_A_SECOND)
    time.sleep(2)
    switches = _work(subject, seconds, found)[1]
    processes.end(processes.tree(typist.pid))
    return switches


def _growth(subject, desk, times, told, found):
    subject.start(desk, fast=True)
    time.sleep(5)
    _grow(subject, _in_the_tray(subject, 1, times), times, told, found)


def _grow(subject, before, times, told, found):
    after = _in_the_tray(subject, subject.prompts_for_growth, times)
    found["growth"] = [after - before]
    told("PSS %.1f MB, and after %d prompts %.1f MB" % (before, subject.prompts_for_growth, after))


def _in_the_tray(subject, prompts, times):
    """PSS in MB after so many prompts, in the state in which the memory figures are taken."""
    subject.prompts(prompts)
    time.sleep(times.settle)
    return processes.memory(subject.pid())[0]


def summary(values):
    """(median, least, most), or None for no values."""
    return (statistics.median(values), min(values), max(values)) if values else None

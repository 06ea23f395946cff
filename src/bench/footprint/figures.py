# SPDX-License-Identifier: Apache-2.0
"""What is measured: the budgets, and how one run of a program comes to its figures."""
import statistics
import time

import desktop
import processes

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
    "idle": ("cpu", "switches"),
    "typing": ("typing",),
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
    """One run in a desktop session of its own: {figure: [values]}. {@code told} hears what goes on."""
    found = {}
    if set(wanted) - {"growth"}:
        with_session(subject, lambda desk: _everyday(subject, desk, wanted, times, told, found))
    if "growth" in wanted:
        with_session(subject, lambda desk: _growth(subject, desk, times, told, found))
    return found


def with_session(subject, measure):
    desk = desktop.Desktop()
    try:
        measure(desk)
    finally:
        desk.close()


def _everyday(subject, desk, wanted, times, told, found):
    found["start"] = [subject.start(desk)]
    told("tray icon after %.0f ms" % found["start"][0])
    if not set(wanted) - {"start"}:
        return
    time.sleep(5)
    first = subject.prompt()
    _note(found, "first", first)
    told("first prompt" + ("" if first is None else " after %.0f ms" % first))
    if "memory" in wanted:
        time.sleep(times.settle)
        pss, dirty = processes.memory(subject.pid())
        found["pss"], found["dirty"] = [pss], [dirty]
        told("PSS %.1f MB, private dirty %.1f MB" % (pss, dirty))
    if "typing" in wanted:
        found["typing"] = [_while_typing(subject, desk, times.typing)]
        told("%.2f switches a second while typing" % found["typing"][0])
    if "card" in wanted and first is not None:
        found["later"] = [subject.prompt() for _ in range(LATER_CARDS)]
        told("later prompts after %s ms" % ", ".join("%.0f" % ms for ms in found["later"]))
    if "idle" in wanted:
        subject.settle_away()
        cpu, switches = processes.work(subject.pid(), times.idle)
        found["cpu"], found["switches"] = [cpu], [switches]
        told("%.3f %% of a core and %.2f switches a second with nobody there" % (cpu, switches))


def _note(found, key, value):
    if value is not None:
        found[key] = [value]


def _while_typing(subject, desk, seconds):
    typist = desk.typing(int((seconds + 5) * KEYS_A_SECOND), KEYS_A_SECOND)
    time.sleep(2)
    switches = processes.work(subject.pid(), seconds)[1]
    processes.end(processes.tree(typist.pid))
    return switches


def _growth(subject, desk, times, told, found):
    subject.start(desk, fast=True)
    time.sleep(5)
    subject.prompts(1)
    time.sleep(times.settle)
    before = processes.memory(subject.pid())[0]
    subject.prompts(subject.prompts_for_growth)
    time.sleep(times.settle)
    after = processes.memory(subject.pid())[0]
    found["growth"] = [after - before]
    told("PSS %.1f MB, and after %d prompts %.1f MB" % (before, subject.prompts_for_growth, after))


def summary(values):
    """(median, least, most), or None for no values."""
    return (statistics.median(values), min(values), max(values)) if values else None

# SPDX-License-Identifier: Apache-2.0
"""The program under test: started in a home of its own, prompting by short test intervals, its card closed by its own Skip button."""
import datetime
import glob
import json
import os
import shlex
import time

from desk import desktop, display, processes

TITLE = {"Break offer"}
# Of the card's lower right corner, where Skip is.
SKIP = 31
# Presses that begin earlier do not count.
SETTLE = 0.7
# A figure, its ground and letters have far more; a card that is only there has one or two.
PAINTED = 150
# How soon a prompt comes and how long nobody is asked, in seconds.
SOON, LATER = 30, 3 * 60 * 60
# The agent reads its settings again when it looks, which it does every 5 s.
NOTICED = 6
AWAY = 60


class Deskbreak:
    name = "deskbreak"
    prompts_for_growth = 100
    has_fast_clock = True
    how = "prompt of its own after 30 s of sitting (test-only short intervals), closed by its Skip button"

    def __init__(self, command, root):
        self.command = shlex.split(command)
        self.root = root

    def missing(self):
        program = self.command[0]
        if os.sep in program and not os.path.exists(os.path.join(self.root, program)):
            return "%s is not there: build it, or name another with --app" % program
        return None

    def version(self, desktop):
        return desktop.run(*self._absolute(), "--version").strip() or "?"

    def _absolute(self):
        def word(text):
            sign, path = ("@", text[1:]) if text.startswith("@") else ("", text)
            there = os.path.join(self.root, path)
            return sign + there if os.sep in path and os.path.exists(there) else text
        return [word(w) for w in self.command]

    def start_as_at_login(self, desktop):
        """Without arguments, as a session starts it: ms to its icon."""
        self._starts(desktop, desktop.path("home/.config", "deskbreak"), 1)
        return desktop.start_and_time(self._absolute(), self.name, folder=self.root)[1]

    def _starts(self, desktop, home, rate):
        self.home, self.rate = home, rate
        os.makedirs(home, mode=0o700, exist_ok=True)
        self._every(LATER if rate == 1 else SOON)

    def start(self, desktop, fast=False):
        self._starts(desktop, desktop.path("agent"), 20 if fast else 1)
        more = ["--home", self.home, "--test-short-intervals"] + (["--test-clock-rate", str(self.rate)] if fast else [])
        self.answered = time.monotonic()
        self.process, took = desktop.start_and_time(self._absolute() + more, self.name, folder=self.root)
        self.desktop = desktop
        return took

    def pid(self):
        return self.process.pid

    def _every(self, seconds):
        plans = [{"id": "desk", "every": "PT%dS" % seconds, "length": "PT1M", "moves": 1}]
        away = "PT15M" if self.rate > 1 else "PT%dS" % AWAY
        settings = {"version": 1, "welcomed": True, "plans": plans, "awayAfter": away, "lull": "PT2S", "answerWithin": "PT5M"}
        path = os.path.join(self.home, "settings.json")
        with open(path + ".new", "w", encoding="utf-8") as file:
            json.dump(settings, file)
        os.rename(path + ".new", path)

    def prompt(self):
        """
        Shows one prompt and closes it: ms from the moment that the agent's rules name to the painted card. The interval runs to its end, as it
        does for a person: one that is over at once, because it was just made shorter, finds an agent that could not get ready.
        """
        self._every(SOON + int(time.monotonic() - self.answered))
        watch = display.Display(self.desktop.environment["DISPLAY"])
        try:
            watch.watch_windows()
            watch.watch_painting()
            self.desktop.key()
            painted = self._painted(watch)
        finally:
            watch.close()
        reached = self._last("prompt-shown")
        self._every(LATER)
        self._skip()
        time.sleep(NOTICED)
        return 1000 * (painted - reached)

    def prompts(self, count):
        """Shows and closes so many prompts, in the fast clock; then none is near, as after prompt()."""
        self._every(SOON)
        for _ in range(count):
            self.desktop.key()
            self.desktop.until("a card is up", lambda: self.desktop.display.find(TITLE))
            self._skip()
        self._every(LATER)
        time.sleep(NOTICED)
        if self.desktop.display.find(TITLE):
            raise desktop.NotStaged("a card is up though no break is near")

    def _painted(self, watch, patience=60):
        """When the card is painted. Its window is known from its frame on, so that the looks themselves take no time to speak of."""
        end = time.monotonic() + patience
        window = card = None
        while True:
            event = watch.wait(end)
            if event is None:
                raise TimeoutError("no card within %d s; the agent's log ends with: %s" % (patience, self._log()))
            if card is None:
                window = window or display.framed(watch, event[1], TITLE)
                card = watch.bounds(window) if window and display.mapped(watch, event[1], window) else None
            if card and watch.colours(card) >= PAINTED:
                return watch.painted_by(event)

    def _skip(self):
        time.sleep(SETTLE)
        before = self._count("skipped")
        window = self.desktop.display.find(TITLE)
        x, y, width, height = self.desktop.display.bounds(window)
        self.desktop.click(x + width - SKIP, y + height - SKIP)
        self.desktop.until("the card is gone", lambda: not self.desktop.display.find(TITLE))
        self.desktop.until("the agent has taken the Skip", lambda: self._count("skipped") > before)
        self.answered = time.monotonic()

    def _events(self, word):
        for month in sorted(glob.glob(os.path.join(self.home, "history", "*.jsonl"))):
            with open(month, encoding="utf-8") as file:
                for line in file:
                    if '"%s"' % word in line:
                        yield json.loads(line)

    def _count(self, word):
        return sum(1 for _ in self._events(word))

    def _last(self, word):
        """When the rules say that it happened, in seconds since 1970."""
        at = [event["at"] for event in self._events(word)][-1]
        whole, _, part = at.rstrip("Z").partition(".")
        moment = datetime.datetime.fromisoformat(whole).replace(tzinfo=datetime.timezone.utc)
        return moment.timestamp() + float("0." + (part or "0"))

    def _log(self):
        path = os.path.join(self.home, "agent.log")
        return " ".join(processes.read(path).split())[-300:] if os.path.exists(path) else "(there is none)"

    def settle_away(self):
        """Until the agent has taken the person for gone, the panel has its other icon and menu, and memory has been given back: all of it once."""
        time.sleep(AWAY + 25)

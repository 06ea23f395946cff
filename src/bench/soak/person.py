# SPDX-License-Identifier: Apache-2.0
"""
Somebody at that desk. Their day goes by the agent's clock; their hands have the machine's. What they do in less than a fifth of a second is
nothing that a person at this rate can do: every span here is longer, in the machine's time, than a look at the sensors takes.
"""
import random
import time

from desk import processes

DAY = 24 * 3600
AWAKE = 2 / 3
WINDOWS = ["today", "exercises", "preferences", "safety"]
TITLE_OF_CARD = "Break offer"
SIDE_OF_CARD = 390
SETTLE = 0.6
STEP = 0.09
# In the machine's seconds: how long a window's process may live on after its window, and what a night has at least when it is gone.
ENDED_WITHIN = 60
QUIET = 20


class Person:
    def __init__(self, agent, session, display, rate, seed, day):
        self.agent, self.session, self.display, self.rate = agent, session, display, rate
        self.random = random.Random(seed)
        self.day = day
        self.begin = time.monotonic()
        self.done = {}
        # Counted from 1 on, while everything is closed and the agent alone.
        self.night = None
        self.nights = self.restless = 0
        self.screens = 1
        self.shown_since = None

    def now(self):
        """Seconds of the agent's time since the person came."""
        return (time.monotonic() - self.begin) * self.rate

    def did(self, what):
        self.done[what] = self.done.get(what, 0) + 1

    def at_work(self):
        return self.now() % self.day < AWAKE * self.day

    def lives(self, until, each):
        """Until that moment of the agent's time; `each` is called in between, several times a second."""
        self.each = each
        while self.now() < until:
            if self.at_work():
                self._works()
            else:
                self._sleeps(until)

    def pause(self, seconds):
        """Of the agent's time."""
        self._waits(seconds / self.rate)

    def _waits(self, seconds):
        """Of the machine's time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.each()
            time.sleep(max(0, min(0.2, end - time.monotonic())))

    def _works(self):
        """A stretch of typing of ten to forty minutes with an answer to what comes, and then something else."""
        bedtime = self.now() - self.now() % self.day + AWAKE * self.day
        end = min(bedtime, self.now() + self.random.uniform(600, 2400))
        while self.now() < end:
            self._moves_hands()
            self._waits(STEP * self.random.uniform(0.7, 1.6))
            self._answers()
        self.random.choice([self._reads, self._leaves, self._locks, self._naps, self._opens, self._opens, self._opens, self._screens,
                            self._films, self._asks, self._asks])()

    def _moves_hands(self):
        dice = self.random.random()
        if dice < 0.75:
            self.display.type()
        elif dice < 0.95:
            self.display.point(self.random.randrange(300, 900), self.random.randrange(20, 60))
        else:
            self.display.click(700, 20)
        self.did("inputs")

    def _answers(self):
        status = self.agent.ask("status")
        if status.get("phase") != "shown":
            self.shown_since = None
            if status.get("question") and self.random.random() < 0.5:
                self.agent.ask(self.random.choice(["was-here", "was-away"]))
                self.did("questions answered")
            return
        self.shown_since = self.shown_since or time.monotonic()
        dice = self.random.random()
        if time.monotonic() - self.shown_since < SETTLE or dice < 0.1:
            return
        if dice < 0.4:
            self._presses_card()
        else:
            self._says(self.random.choice(["start", "start", "short", "walk", "snooze", "skip"]))
        self.shown_since = None

    def _says(self, answer):
        if self.agent.ask(answer).get("ok"):
            self.did(answer)
            if answer in ("start", "short", "walk"):
                self._rests()

    def _presses_card(self):
        """Its lower row has the snoozes on the left and Skip on the right."""
        card = self.agent.windows(self.display).get(TITLE_OF_CARD)
        place = card and self.display.bounds(card)
        if place:
            x, y, width, height = place
            skips = self.random.random() < 0.5
            self.display.click(x + width - 31 if skips else x + width - SIDE_OF_CARD + 60, y + height - 31)
            self.did("card pressed")

    def _rests(self):
        """Follows the guide, or leaves it, or presses Done after a while."""
        way = self.random.random()
        if way < 0.6:
            self.pause(self.random.uniform(250, 900))
        elif way < 0.8:
            self.pause(self.random.uniform(60, 120))
            self.agent.ask("done")
        else:
            self.pause(40)
            self._moves_hands()
        self.did("breaks followed")

    def _reads(self):
        self.pause(self.random.uniform(300, 840))
        self.did("pauses")

    def _leaves(self):
        self.pause(self.random.uniform(1000, 3000))
        self.did("away")

    def _locks(self):
        self.session.lock(True)
        self.pause(self.random.choice([60, 600, 1800]))
        self.session.lock(False)
        self.display.type()
        self.did("locks")

    def _naps(self):
        self.session.sleep(True)
        self.pause(self.random.choice([60, 1800]))
        self.session.sleep(False)
        self.did("sleeps")

    def _opens(self):
        window = self.random.choice(WINDOWS)
        self.agent.ask("show", window=window)
        place = self._await_window()
        if place:
            self._looks_round(window, place)
        self._closes_all()
        self.did("window " + window if place else "windows that did not come")

    def _await_window(self):
        end = time.monotonic() + 10
        while time.monotonic() < end:
            for title, window in self.agent.windows(self.display).items():
                place = title != TITLE_OF_CARD and self.display.bounds(window)
                if place:
                    return place
            time.sleep(0.05)
        return None

    def _looks_round(self, window, place):
        """Turns the pages of the preferences, scrolls the others."""
        x, y, width, height = place
        self._waits(0.3)
        for _ in range(self.random.randrange(1, 6)):
            if window == "preferences":
                self.display.click(x + 80, y + 40 + 36 * self.random.randrange(0, 10))
            else:
                self.display.click(x + width // 2, y + height // 2, button=self.random.choice([4, 5]))
            self._waits(0.15)
        self._answers()

    def _closes_all(self):
        end = time.monotonic() + 3
        while time.monotonic() < end:
            open_ones = [w for title, w in self.agent.windows(self.display).items() if title in self.titles()]
            if not open_ones:
                return
            for window in open_ones:
                self.display.close(window)
            time.sleep(0.1)
        self.did("windows that stayed")

    def titles(self):
        """Of the windows that a person closes; card and guide go by themselves."""
        return {title for title in self.agent.windows(self.display) if title != TITLE_OF_CARD and "guide" not in title.lower()}

    def _screens(self):
        self.screens = 3 - self.screens
        self.session.monitors(self.screens)
        self.did("monitors changed")

    def _films(self):
        """Something in full screen, and nothing else."""
        film = self.session.start(["xterm", "-fullscreen", "-e", "sleep", "60"], "film")
        self.pause(self.random.uniform(300, 900))
        processes.end(processes.tree(film.pid))
        self.did("full screen")

    def _asks(self):
        """What one asks for on the command line, refused or not."""
        asked = self.random.choice([{"command": "stand"}, {"command": "sit"}, {"command": "was-away"}, {"command": "was-here"},
                                    {"command": "undo-skip"}, {"command": "undo-longer"}, {"command": "ask-anyway"},
                                    {"command": "snooze", "duration": "PT5M"}, {"command": "break"}, {"command": "done"},
                                    {"command": "pause", "duration": "PT30M"}, {"command": "resume"}, {"command": "doctor"}])
        self.agent.ask(**asked)
        self.did("asked")

    def _sleeps(self, until):
        """The night: locked, with everything closed. It goes on past the morning until there has been some quiet."""
        morning = self.now() - self.now() % self.day + self.day
        self._goes_to_bed()
        self.nights += 1
        self.night = self.nights
        self._waits(max(QUIET, (min(morning, until) - self.now()) / self.rate))
        self.night = None
        if self.now() < until:
            self.session.lock(False)

    def _goes_to_bed(self):
        self._closes_all()
        self.agent.ask("resume")
        self.agent.ask("sit")
        self.session.monitors(1)
        self.screens = 1
        self.session.lock(True)
        end = time.monotonic() + ENDED_WITHIN
        while not self.agent.alone(self.display):
            if time.monotonic() > end:
                self.restless += 1
                return
            self._waits(0.2)

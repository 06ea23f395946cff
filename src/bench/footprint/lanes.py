# SPDX-License-Identifier: Apache-2.0
"""All programs measured at the same time, each by a process of this bench of its own."""
import contextlib
import fcntl
import json
import os
import subprocess
import sys
import tempfile

from desk import processes

HERE = os.path.dirname(os.path.abspath(__file__))


@contextlib.contextmanager
def turn(path):
    """While this lasts no other process of the bench that was given the same file stages a desktop or starts a program."""
    if path is None:
        yield
        return
    with open(path, "a", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def measured(subjects, given):
    """(results of each subject that has some, failures), with the options as they were given for each."""
    with tempfile.TemporaryDirectory(prefix="deskbreak-bench-") as folder:
        # By number: a program that looks whether it is running already takes a command line with its name in it for itself.
        lanes = [_started(given, folder, number) for number in range(len(subjects))]
        results, failures = [], []
        for number, lane in enumerate(lanes):
            lane.wait()
            try:
                with open(_values(folder, number), encoding="utf-8") as file:
                    results.append(json.load(file))
                failures += results[-1]["failures"]
            except OSError:
                failures.append("%s: its process ended with status %d" % (subjects[number].name, lane.returncode))
        return results, failures


def _started(given, folder, number):
    more = ["--lane", str(number), "--turn", os.path.join(folder, "turn"), "--json", _values(folder, number)]
    return subprocess.Popen([sys.executable, HERE, *given, *more], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            preexec_fn=processes.with_us)


def _values(folder, number):
    return os.path.join(folder, "%d.json" % number)

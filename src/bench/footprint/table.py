# SPDX-License-Identifier: Apache-2.0
"""The figures as a table in Markdown."""
import datetime
import os
import platform

import figures
from desk import processes


def machine():
    model = next((line.split(":", 1)[1].strip() for line in processes.read("/proc/cpuinfo").splitlines()
                  if line.startswith("model name")), platform.machine())
    memory = int(processes.read("/proc/meminfo").split()[1]) / 1024 / 1024
    system = dict(line.rstrip().split("=", 1) for line in open("/etc/os-release", encoding="utf-8") if "=" in line)
    return "%s, %d cores, %.0f GB, %s, Linux %s, %s" % (model, os.cpu_count(), memory, system.get("PRETTY_NAME", "?").strip('"'),
                                                        platform.release(), datetime.date.today().isoformat())


def _cell(values, digits):
    found = figures.summary(values)
    if found is None:
        return "–"
    median, least, most = ("%.*f" % (digits, v) for v in found)
    return median if len(values) == 1 else "%s (%s to %s)" % (median, least, most)


def _verdict(values, must, aim):
    found = figures.summary(values)
    if found is None:
        return ""
    return "**missed**" if found[0] > must else "met" if found[0] <= aim else "met, aim missed"


def footprint(results):
    """Lines of the table. Results: {"subjects": [{name, version, how, missing, figures: {key: [values]}}], ...}; the first is Deskbreak."""
    ours, peers = results["subjects"][0], results["subjects"][1:]
    yield "| figure | Deskbreak | must | aim | | %s" % "".join(p["name"] + " | " for p in peers)
    yield "| --- | --- | --- | --- | --- | %s" % "".join("--- | " for _ in peers)
    for key, (name, unit, digits, must, aim) in figures.BUDGETS.items():
        values = ours["figures"].get(key, [])
        if not any(key in subject["figures"] for subject in results["subjects"]):
            continue
        others = "".join((p["missing"] or _cell(p["figures"].get(key, []), digits)) + " | " for p in peers)
        title = name + (", " + unit if unit else "")
        yield "| %s | %s | %s | %s | %s | %s" % (title, _cell(values, digits), must, aim, _verdict(values, must, aim), others)


def notes(results):
    how = ", all programs at the same time, no two started at once" if results["together"] else ""
    yield "Medians (least to most) of %d runs, each in a desktop session of its own (Xvfb, openbox, Xfce's panel)%s." % (results["runs"], how)
    yield "All processes of the machine together used %.0f %% of one core meanwhile (median); times are worth little where that is much." % results["busy"]
    for subject in results["subjects"]:
        if not subject["missing"]:
            growth = "" if subject["prompts"] == 100 else "; growth after %d prompts" % subject["prompts"]
            yield "- %s %s: %s%s" % (subject["name"], subject["version"], subject["how"], growth)
        passing = sum(subject["figures"].get("passing", []))
        if passing:
            yield "  - processor and switches without %d processes of it that came or went meanwhile" % passing
    for failure in results["failures"]:
        yield "- a run failed: " + failure


# What JMH calls them, what they are, and what is wanted of them.
PARTS = {
    "HeartbeatBench.heartbeat": ("a heartbeat: reading, sitting, breaks, next wake-up, status", ""),
    "FrameBench.frame": ("one figure frame at 480 by 480 pixels", "1500 us"),
    "FrameBench.body": ("the body of that frame alone", ""),
    "StatusBench.status": ("status to JSON, from request to answer", ""),
    "HistoryBench.tenYears": ("ten years of history (500,000 lines) read and summarised", ""),
    "TodayBench.open": ("the Today window over ten years of history, without a screen", ""),
    "YearBench.year": ("a year of working days simulated", ""),
}


def parts(benchmarks):
    """Lines of the table of JMH's results."""
    if benchmarks:
        yield ""
        yield "JMH %s, JDK %s, with the options `%s`:" % (benchmarks[0]["jmhVersion"], benchmarks[0]["jdkVersion"],
                                                          " ".join(benchmarks[0]["jvmArgs"]))
        yield ""
        yield "| part | median (least to most) | aim |"
        yield "| --- | --- | --- |"
    for benchmark in benchmarks:
        name = benchmark["benchmark"].rsplit(".", 2)
        title, aim = PARTS.get(".".join(name[1:]), (".".join(name[1:]), ""))
        values = [v for fork in benchmark["primaryMetric"]["rawData"] for v in fork]
        unit = benchmark["primaryMetric"]["scoreUnit"].split("/")[0]
        digits = 0 if min(values) >= 100 else 2
        missed = aim and figures.summary(values)[0] > float(aim.split()[0])
        yield "| %s, %s | %s | %s |" % (title, unit, _cell(values, digits), aim + (" **missed**" if missed else ""))


def whole(results, benchmarks):
    return "\n".join([results["machine"] + ".", ""] + list(footprint(results)) + [""] + list(notes(results)) + list(parts(benchmarks))
                     + [""])

# SPDX-License-Identifier: Apache-2.0
"""Programs that are started and ended, and what a tree of processes costs."""
import ctypes
import os
import signal
import subprocess
import time

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
LIBC = ctypes.CDLL(None, use_errno=True)


def adopt():
    """From now on whatever this process has started stays below it, also what its children leave behind."""
    LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def with_us():
    # Also when this process is killed without a chance to tidy up.
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def read(path):
    with open(path, "rb") as file:
        return file.read().decode("utf-8", "replace")


def _fields(path):
    """The fields of a stat file after the name of the command: the first is the state."""
    return read(path).rsplit(")", 1)[1].split()


def tree(root):
    """The process and all its descendants, as {number: start time}; empty when it is gone."""
    below, begun = {}, {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            fields = _fields("/proc/%s/stat" % name)
        except (OSError, IndexError):
            continue
        if fields[0] not in "ZX":
            begun[int(name)] = fields[19]
            below.setdefault(int(fields[1]), []).append(int(name))
    found, queue = {}, [root] if root in begun else []
    while queue:
        pid = queue.pop()
        found[pid] = begun[pid]
        queue.extend(below.get(pid, ()))
    return found


def _alive(pid, begun):
    try:
        fields = _fields("/proc/%d/stat" % pid)
    except (OSError, IndexError):
        return False
    return fields[0] not in "ZX" and fields[19] == begun


def end(processes):
    """Ends these processes ({number: start time}): first asked, then by force."""
    for sign, patience in ((signal.SIGTERM, 3), (signal.SIGKILL, 3)):
        for pid, begun in processes.items():
            if _alive(pid, begun):
                try:
                    os.kill(pid, sign)
                except ProcessLookupError:
                    pass
        until = time.monotonic() + patience
        while any(_alive(*p) for p in processes.items()) and time.monotonic() < until:
            time.sleep(0.02)
            _reap()


def _reap():
    """Takes leave of those that were adopted; those that were started here stay for their Popen objects."""
    for pid in [p for p in _zombies() if p not in STARTED]:
        try:
            os.waitpid(pid, os.WNOHANG)
        except ChildProcessError:
            pass
    for process in list(STARTED.values()):
        if process.poll() is not None:
            del STARTED[process.pid]


def _zombies():
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            fields = _fields("/proc/%s/stat" % name)
        except (OSError, IndexError):
            continue
        if fields[0] == "Z" and int(fields[1]) == os.getpid():
            yield int(name)


STARTED = {}


def start(command, environment, log, folder=None, output=None, inherited=()):
    """Starts a program in a process group of its own, so that Ctrl-C reaches it through us alone."""
    with open(log, "ab") as errors:
        process = subprocess.Popen(command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, stdout=output or errors,
                                   stderr=errors, start_new_session=True, preexec_fn=with_us, pass_fds=inherited)
    STARTED[process.pid] = process
    return process


def end_all():
    """Ends everything below this process."""
    mine = tree(os.getpid())
    mine.pop(os.getpid(), None)
    end(mine)
    left = tree(os.getpid())
    left.pop(os.getpid(), None)
    end(left)


def held(pid):
    """(PSS, private dirty) of one process in MB of 2^20 bytes; nothing once it has ended."""
    try:
        sizes = dict(line.split()[:2] for line in read("/proc/%d/smaps_rollup" % pid).splitlines()[1:])
    except OSError:
        sizes = {}
    return tuple(int(sizes.get(kind, 0)) / 1024 for kind in ("Pss:", "Private_Dirty:"))


def memory(root):
    """The same of the tree. Who ends while it is summed counts for nothing."""
    return tuple(map(sum, zip((0, 0), *map(held, tree(root)))))


def counts(pid):
    """(threads, open files) of one process; nothing once it has ended."""
    try:
        return len(os.listdir("/proc/%d/task" % pid)), len(os.listdir("/proc/%d/fd" % pid))
    except OSError:
        return 0, 0


def _tasks(processes):
    """{(process, thread, start time): (voluntary context switches, nanoseconds on a processor)} of these processes."""
    found = {}
    for pid in processes:
        try:
            threads = os.listdir("/proc/%d/task" % pid)
        except OSError:
            continue
        for thread in threads:
            base = "/proc/%d/task/%s/" % (pid, thread)
            try:
                switches = [int(line.split()[1]) for line in read(base + "status").splitlines()
                            if line.startswith("voluntary_ctxt_switches:")]
                found[pid, int(thread), _fields(base + "stat")[19]] = (switches[0], int(read(base + "schedstat").split()[0]))
            except (OSError, IndexError):
                continue
    return found


def work(root, seconds, step=5.0):
    """
    (% of one core, voluntary context switches a second, how many processes came or went) of the tree over that time. Only processes that
    were there from begin to end count: of one that came or went nobody knows which part of its work was seen. Of those, short-lived
    threads count as far as a look every few seconds sees them.
    """
    begin = time.monotonic()
    there = seen = tree(root)
    before, spent = _tasks(there), {}
    while time.monotonic() - begin < seconds:
        time.sleep(min(step, max(0.01, seconds - (time.monotonic() - begin))))
        now = tree(root)
        seen, there = seen | now, dict(there.items() & now.items())
        tasks = _tasks(there)
        for task, (switches, nanos) in tasks.items():
            old = before.get(task, (0, 0))
            sums = spent.setdefault(task[0], [0, 0])
            sums[0] += switches - old[0]
            sums[1] += nanos - old[1]
        before = tasks
    length = time.monotonic() - begin
    switches, nanos = map(sum, zip((0, 0), *(spent[pid] for pid in there if pid in spent)))
    return nanos / 1e7 / length, switches / length, len(seen) - len(there)

# SPDX-License-Identifier: Apache-2.0
"""A small client of the X server, in X's own protocol: which windows appear, and when something is painted on them."""
import select
import socket
import struct
import time

MAP_NOTIFY, REPARENT_NOTIFY = 19, 21
WM_NAME, ANY_TYPE = 39, 0
SUBSTRUCTURE_NOTIFY = 1 << 19
EVENT_MASK = 1 << 11
ALL_PLANES = 0xFFFFFFFF
Z_PIXMAP = 2
PANEL = "xfce4-panel"


class Gone(Exception):
    """The window that was asked about does not exist any more."""


class Display:
    """One connection. It looks and never draws."""

    def __init__(self, name):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect("/tmp/.X11-unix/X" + name.lstrip(":"))
        self.sequence = 0
        self.buffer = b""
        self.events = []
        self._greet()
        self.damage_event = None

    def close(self):
        self.socket.close()

    def _greet(self):
        self.socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        ok, length = struct.unpack("<B5xH", self._take(8))
        body = self._take(4 * length)
        if ok != 1:
            raise OSError("the X server refuses the connection: %r" % body)
        self.next_id, _, _, vendor, _, screens, formats = struct.unpack_from("<IIIHHBB", body, 4)
        self.root = struct.unpack_from("<I", body, 32 + (vendor + 3) // 4 * 4 + 8 * formats)[0]

    def _take(self, size):
        while len(self.buffer) < size:
            part = self.socket.recv(1 << 16)
            if not part:
                raise OSError("the X server is gone")
            self.buffer += part
        taken, self.buffer = self.buffer[:size], self.buffer[size:]
        return taken

    def _send(self, opcode, data, body):
        body += b"\0" * (-len(body) % 4)
        self.sequence = (self.sequence + 1) & 0xFFFF
        self.socket.sendall(struct.pack("<BBH", opcode, data, 1 + len(body) // 4) + body)

    def _ask(self, opcode, data, body):
        """The reply: its head of 32 bytes and what follows."""
        self._send(opcode, data, body)
        mine = self.sequence
        while True:
            head = self._take(32)
            kind = head[0]
            sequence = struct.unpack_from("<H", head, 2)[0]
            if kind == 1:
                more = self._take(4 * struct.unpack_from("<I", head, 4)[0])
                if sequence == mine:
                    return head, more
            elif kind == 0:
                if sequence == mine:
                    raise Gone(head[1])
            else:
                self.events.append((time.time(), head))

    def watch_windows(self):
        """From now on events tell of windows that come and go directly below the root."""
        self._send(2, 0, struct.pack("<III", self.root, EVENT_MASK, SUBSTRUCTURE_NOTIFY))

    def watch_painting(self):
        """From now on events tell of everything that is painted on the screen."""
        head, _ = self._ask(98, 0, struct.pack("<Hxx", 6) + b"DAMAGE")
        present, opcode, first = struct.unpack_from("<BBB", head, 8)
        if not present:
            raise OSError("the X server cannot tell what is painted (no DAMAGE extension)")
        self._ask(opcode, 0, struct.pack("<II", 1, 1))
        self._send(opcode, 1, struct.pack("<IIB", self.next_id, self.root, 0))
        self.damage_event = first

    def wait(self, end):
        """The next event as (time.time() of its arrival, 32 bytes), or None when there is none by time.monotonic() end."""
        if self.events:
            return self.events.pop(0)
        while len(self.buffer) < 32:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.socket], [], [], left)[0]:
                return None
            part = self.socket.recv(1 << 16)
            if not part:
                raise OSError("the X server is gone")
            self.buffer += part
        return time.time(), self._take(32)

    def painted_by(self, event):
        """
        The time.time() of the last painting that is told of by this event or by those that have come since, by the server's own clock: what a
        picture taken in between shows was there by then. Without one it is the time of the event.
        """
        stamps = [struct.unpack_from("<I", head, 12)[0] for _, head in [event] + self.events if head[0] & 0x7F == self.damage_event]
        if not stamps:
            return event[0]
        # The server counts the milliseconds of the same clock in 32 bits.
        ago = min((int(1000 * time.monotonic()) - stamp) & 0xFFFFFFFF for stamp in stamps)
        return time.time() - ago / 1000

    def children(self, window):
        head, more = self._ask(15, 0, struct.pack("<I", window))
        return list(struct.unpack("<%dI" % struct.unpack_from("<H", head, 16)[0], more))

    def parent(self, window):
        return struct.unpack_from("<I", self._ask(15, 0, struct.pack("<I", window))[0], 12)[0]

    def title(self, window):
        head, more = self._ask(20, 0, struct.pack("<IIIII", window, WM_NAME, ANY_TYPE, 0, 64))
        return more[: struct.unpack_from("<I", head, 16)[0]].decode("utf-8", "replace")

    def visible(self, window):
        return self._ask(3, 0, struct.pack("<I", window))[0][26] == 2

    def bounds(self, window):
        """(x, y, width, height) on the screen."""
        width, height = struct.unpack_from("<HH", self._ask(14, 0, struct.pack("<I", window))[0], 16)
        x, y = struct.unpack_from("<hh", self._ask(40, 0, struct.pack("<IIhh", window, self.root, 0, 0))[0], 12)
        return x, y, width, height

    def colours(self, bounds):
        """How many different colours there are in that part of the screen, looking at one row in four."""
        x, y, width, height = bounds
        _, more = self._ask(73, Z_PIXMAP, struct.pack("<IhhHHI", self.root, x, y, width, height, ALL_PLANES))
        pixels = memoryview(more).cast("I")
        return len({p & 0xFFFFFF for row in range(0, height, 4) for p in pixels[row * width : (row + 1) * width]})

    def shown(self, least=10000):
        """The windows directly below the root that can be seen and have at least so many pixels."""
        found = set()
        for window in self.children(self.root):
            try:
                width, height = self.bounds(window)[2:]
                if width * height >= least and self.visible(window):
                    found.add(window)
            except Gone:
                continue
        return found

    def find(self, titles, below=None):
        """The first visible window with one of these titles, or None."""
        for window in self.children(below or self.root):
            try:
                if self.title(window) in titles and self.visible(window):
                    return window
                found = self.find(titles, window)
                if found:
                    return found
            except Gone:
                continue
        return None


def docked(display, event):
    """Whether the event says that a window has gone into one of the panel's: that is how the older kind of tray icon docks."""
    if event[0] & 0x7F != REPARENT_NOTIFY:
        return False
    window, parent = struct.unpack_from("<II", event, 8)
    if parent == display.root:
        return False
    try:
        while parent not in (0, display.root):
            if display.title(parent) == PANEL:
                return True
            parent = display.parent(parent)
    except Gone:
        pass
    return False


def framed(display, event, titles):
    """The window with one of these titles, if the event says that the window manager has put it into a frame."""
    if event[0] & 0x7F != REPARENT_NOTIFY:
        return None
    window = struct.unpack_from("<I", event, 8)[0]
    try:
        return window if display.title(window) in titles else None
    except Gone:
        return None


def mapped(display, event, window):
    """Whether the event says that the window's frame is on the screen now."""
    return event[0] & 0x7F == MAP_NOTIFY and struct.unpack_from("<I", event, 8)[0] == display.parent(window)

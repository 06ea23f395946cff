# SPDX-License-Identifier: Apache-2.0
"""Keyboard, mouse, windows and the X server's own accounts, by the libraries that programs use: no process is started for a key."""
import ctypes as c
from ctypes.util import find_library

KEY_SHIFT = 0xFFE1
CURRENT_TIME = 0
PROPERTY_MAX, ANY_TYPE = 4096, 0
REDIRECT_AND_NOTIFY = 0x100000 | 0x80000
CLIENT_MESSAGE = 33


class XResClient(c.Structure):
    _fields_ = [("base", c.c_ulong), ("mask", c.c_ulong)]


class XResType(c.Structure):
    _fields_ = [("type", c.c_ulong), ("count", c.c_uint)]


class IdSpec(c.Structure):
    _fields_ = [("client", c.c_ulong), ("mask", c.c_uint)]


class IdValue(c.Structure):
    _fields_ = [("spec", IdSpec), ("length", c.c_long), ("value", c.c_void_p)]


class ClientMessage(c.Structure):
    _fields_ = [("type", c.c_int), ("serial", c.c_ulong), ("send_event", c.c_int), ("display", c.c_void_p),
                ("window", c.c_ulong), ("message_type", c.c_ulong), ("format", c.c_int), ("data", c.c_long * 5),
                ("room", c.c_long * 24)]


def _library(name):
    found = find_library(name)
    if found is None:
        raise SystemExit(f"soak: lib{name} is missing; install the packages that .ci/packages lists")
    return c.CDLL(found)


class Display:
    def __init__(self, name):
        self.x, self.test, self.res = _library("X11"), _library("Xtst"), _library("XRes")
        self.x.XOpenDisplay.restype = c.c_void_p
        self.d = c.c_void_p(self.x.XOpenDisplay(name.encode()))
        if not self.d:
            raise SystemExit(f"soak: no X server at {name}")
        self.x.XInternAtom.restype = self.x.XDefaultRootWindow.restype = c.c_ulong
        self.root = self.x.XDefaultRootWindow(self.d)
        # A window may be gone by the time it is asked about; that is no error here.
        self.ignore = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p)(lambda display, error: 0)
        self.x.XSetErrorHandler(self.ignore)
        self.shift = self.x.XKeysymToKeycode(self.d, c.c_ulong(KEY_SHIFT))

    def atom(self, name):
        return self.x.XInternAtom(self.d, name.encode(), False)

    def type(self):
        """A key that writes nothing anywhere."""
        self.test.XTestFakeKeyEvent(self.d, self.shift, True, c.c_ulong(CURRENT_TIME))
        self.test.XTestFakeKeyEvent(self.d, self.shift, False, c.c_ulong(CURRENT_TIME))
        self.x.XSync(self.d, False)

    def point(self, x, y):
        self.test.XTestFakeMotionEvent(self.d, -1, int(x), int(y), c.c_ulong(CURRENT_TIME))
        self.x.XSync(self.d, False)

    def click(self, x, y, button=1):
        self.point(x, y)
        self.test.XTestFakeButtonEvent(self.d, button, True, c.c_ulong(CURRENT_TIME))
        self.test.XTestFakeButtonEvent(self.d, button, False, c.c_ulong(CURRENT_TIME))
        self.x.XSync(self.d, False)

    def _property(self, window, name):
        kind, form, count, left = c.c_ulong(), c.c_int(), c.c_ulong(), c.c_ulong()
        data = c.POINTER(c.c_ubyte)()
        self.x.XGetWindowProperty(self.d, c.c_ulong(window), c.c_ulong(self.atom(name)), c.c_long(0), c.c_long(PROPERTY_MAX), False,
                                  c.c_ulong(ANY_TYPE), c.byref(kind), c.byref(form), c.byref(count), c.byref(left), c.byref(data))
        if not data:
            return []
        if form.value == 8:
            got = bytes(data[:count.value])
        else:
            got = list(c.cast(data, c.POINTER(c.c_ulong))[:count.value])
        self.x.XFree(data)
        return got

    def windows(self, pids):
        """The titled windows of some processes that the window manager knows, by title."""
        return {bytes(self._property(w, "_NET_WM_NAME")).decode("utf-8", "replace"): w for w in self._property(self.root, "_NET_CLIENT_LIST")
                if set(self._property(w, "_NET_WM_PID")) & set(pids)}

    def bounds(self, window):
        """x, y, width, height on the screen; None when it is gone."""
        root, child = c.c_ulong(), c.c_ulong()
        x, y, at_x, at_y, width, height, border, depth = c.c_int(), c.c_int(), c.c_int(), c.c_int(), c.c_uint(), c.c_uint(), c.c_uint(), c.c_uint()
        if not self.x.XGetGeometry(self.d, c.c_ulong(window), c.byref(root), c.byref(x), c.byref(y), c.byref(width), c.byref(height),
                                   c.byref(border), c.byref(depth)):
            return None
        self.x.XTranslateCoordinates(self.d, c.c_ulong(window), c.c_ulong(self.root), 0, 0, c.byref(at_x), c.byref(at_y), c.byref(child))
        return at_x.value, at_y.value, width.value, height.value

    def close(self, window):
        """As the cross in the title bar does."""
        event = ClientMessage(type=CLIENT_MESSAGE, send_event=1, window=window, message_type=self.atom("_NET_CLOSE_WINDOW"), format=32)
        event.data[1] = 2
        self.x.XSendEvent(self.d, c.c_ulong(self.root), False, c.c_long(REDIRECT_AND_NOTIFY), c.byref(event))
        self.x.XSync(self.d, False)

    def resources(self, pids):
        """What the X server holds for some processes: resources, and bytes of pixmaps, as xrestop shows them."""
        count, clients = c.c_int(), c.POINTER(XResClient)()
        self.res.XResQueryClients(self.d, c.byref(count), c.byref(clients))
        held, pixmaps = 0, 0
        for i in range(count.value):
            if self._pid(clients[i].base) not in pids:
                continue
            kinds, types, size = c.c_int(), c.POINTER(XResType)(), c.c_ulong()
            self.res.XResQueryClientResources(self.d, c.c_ulong(clients[i].base), c.byref(kinds), c.byref(types))
            held += sum(types[k].count for k in range(kinds.value))
            self.x.XFree(types)
            self.res.XResQueryClientPixmapBytes(self.d, c.c_ulong(clients[i].base), c.byref(size))
            pixmaps += size.value
        self.x.XFree(clients)
        return held, pixmaps

    def _pid(self, client):
        spec, count, ids = IdSpec(client, 2), c.c_long(), c.POINTER(IdValue)()
        self.res.XResQueryClientIds(self.d, c.c_long(1), c.byref(spec), c.byref(count), c.byref(ids))
        self.res.XResGetClientPid.restype = c.c_int
        found = [self.res.XResGetClientPid(c.byref(ids[i])) for i in range(count.value)]
        self.res.XResClientIdsDestroy(count, ids)
        return found[0] if found else -1

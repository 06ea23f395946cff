// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;
import com.sun.jna.platform.mac.CoreFoundation.CFArrayRef;
import com.sun.jna.platform.mac.CoreFoundation.CFDictionaryRef;
import com.sun.jna.platform.mac.CoreFoundation.CFStringRef;
import com.sun.jna.platform.mac.CoreGraphics;
import com.sun.jna.ptr.IntByReference;

import deskbreak.desktop.Answer;
import deskbreak.desktop.macos.FullScreen.Area;
import deskbreak.desktop.macos.FullScreen.Window;

/** The windows on the screen, without their titles, for which macOS would want the person's leave. */
final class WindowList {
    private static final String LAYER = "kCGWindowLayer";
    private static final String OWNER = "kCGWindowOwnerPID";
    private static final String BOUNDS = "kCGWindowBounds";
    private static final int MOST_DISPLAYS = 16;

    private WindowList() {
    }

    static Answer<Boolean> fullScreen() {
        CFArrayRef list = CoreGraphics.INSTANCE.CGWindowListCopyWindowInfo(
                CoreGraphics.kCGWindowListOptionOnScreenOnly | CoreGraphics.kCGWindowListExcludeDesktopElements,
                CoreGraphics.kCGNullWindowID);
        if (list == null) {
            return new Answer.Silent<>("this is no session with a screen", "");
        }
        try {
            return new Answer.Known<>(FullScreen.fills(windows(list), displays(), ProcessHandle.current().pid()));
        } finally {
            list.release();
        }
    }

    private static List<Window> windows(CFArrayRef list) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < list.getCount(); i++) {
            CFDictionaryRef window = new CFDictionaryRef(list.getValueAtIndex(i));
            Map<String, Object> values = CfValues.pick(window, List.of(LAYER, OWNER));
            CoreGraphics.CGRect bounds = bounds(window);
            if (bounds != null && values.get(LAYER) instanceof Long layer && values.get(OWNER) instanceof Long owner) {
                windows.add(new Window(owner, layer.intValue(), area(bounds)));
            }
        }
        return windows;
    }

    private static CoreGraphics.@org.jspecify.annotations.Nullable CGRect bounds(CFDictionaryRef window) {
        CFStringRef key = CFStringRef.createCFString(BOUNDS);
        try {
            Pointer value = window.getValue(key);
            CoreGraphics.CGRect bounds = new CoreGraphics.CGRect();
            return value != null && CoreGraphics.INSTANCE.CGRectMakeWithDictionaryRepresentation(new CFDictionaryRef(value), bounds) != 0
                    ? bounds
                    : null;
        } finally {
            key.release();
        }
    }

    private static List<Area> displays() {
        int[] ids = new int[MOST_DISPLAYS];
        IntByReference count = new IntByReference();
        List<Area> displays = new ArrayList<>();
        if (CoreGraphics.INSTANCE.CGGetActiveDisplayList(ids.length, ids, count) == 0) {
            for (int i = 0; i < count.getValue(); i++) {
                displays.add(area(CoreGraphics.INSTANCE.CGDisplayBounds(ids[i])));
            }
        }
        return displays;
    }

    private static Area area(CoreGraphics.CGRect bounds) {
        return new Area(bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height);
    }
}

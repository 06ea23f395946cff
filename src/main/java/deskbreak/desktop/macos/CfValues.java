// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;
import com.sun.jna.platform.mac.CoreFoundation;
import com.sun.jna.platform.mac.CoreFoundation.CFBooleanRef;
import com.sun.jna.platform.mac.CoreFoundation.CFDictionaryRef;
import com.sun.jna.platform.mac.CoreFoundation.CFNumberRef;
import com.sun.jna.platform.mac.CoreFoundation.CFStringRef;
import com.sun.jna.platform.mac.CoreFoundation.CFTypeRef;

/** Values of CoreFoundation as values of Java: texts, numbers and truths; all else is left out. */
final class CfValues {
    private CfValues() {
    }

    /** Of these keys those that are there. The dictionary is not released. */
    static Map<String, Object> pick(CFDictionaryRef dictionary, List<String> keys) {
        Map<String, Object> picked = new HashMap<>();
        for (String key : keys) {
            CFStringRef name = CFStringRef.createCFString(key);
            try {
                Pointer value = dictionary.getValue(name);
                if (value != null) {
                    put(picked, key, value);
                }
            } finally {
                name.release();
            }
        }
        return picked;
    }

    /** Of another kind than those named it is left out. */
    static void put(Map<String, Object> picked, String key, Pointer value) {
        CFTypeRef typed = new CFTypeRef(value);
        if (typed.isTypeID(CoreFoundation.STRING_TYPE_ID)) {
            picked.put(key, new CFStringRef(value).stringValue());
        } else if (typed.isTypeID(CoreFoundation.BOOLEAN_TYPE_ID)) {
            picked.put(key, new CFBooleanRef(value).booleanValue());
        } else if (typed.isTypeID(CoreFoundation.NUMBER_TYPE_ID)) {
            picked.put(key, new CFNumberRef(value).longValue());
        }
    }

    /** Whether a value picked before is true; some versions write truths as numbers. */
    static boolean yes(Map<String, Object> picked, String key, boolean absent) {
        Object value = picked.get(key);
        return value instanceof Boolean truth ? truth : value instanceof Number number ? number.longValue() != 0 : absent;
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

/** A value that cannot be understood, and where in its setting it stands. */
final class BadValue extends Exception {
    private static final long serialVersionUID = 1;

    private static final int LONGEST = 60;

    private final String inside;

    private BadValue(String inside, String message) {
        super(message);
        this.inside = inside;
    }

    /** "must be EXPECTED, not FOUND". */
    static BadValue of(String expected, String found) {
        return new BadValue("",
                Words.say("settings.must", expected, found.length() > LONGEST ? found.substring(0, LONGEST) + "..." : found));
    }

    static BadValue because(String message) {
        return new BadValue("", message);
    }

    /** The same, found in the part of that name. */
    BadValue in(String part) {
        return new BadValue(inside.isEmpty() ? part : part + "." + inside, String.valueOf(getMessage()));
    }

    /** The key of the part that is wrong, within the setting {@code key} or, when that is empty, within the file. */
    String key(String key) {
        return inside.isEmpty() || key.isEmpty() ? key + inside : key + "." + inside;
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak;

import java.lang.reflect.InvocationTargetException;

/**
 * The class the jar starts with. It is compiled for Java 8, so that an old {@code java} prints one line
 * that says what to do instead of a stack trace about class file versions.
 */
public final class Launcher {
    private static final int OLDEST = 21;

    private Launcher() {
    }

    /** Starts {@code deskbreak.Main}, or exits with status 1 where this Java is too old for it. */
    public static void main(String[] args) throws Throwable {
        int version = feature(System.getProperty("java.specification.version", "0"));
        if (version < OLDEST) {
            System.err.println("deskbreak: needs Java " + OLDEST + " or newer, this is " + System.getProperty("java.version")
                    + " in " + System.getProperty("java.home") + "; start it with a newer java");
            System.exit(1);
        }
        try {
            Class.forName("deskbreak.Main").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static int feature(String specification) {
        String digits = specification.startsWith("1.") ? specification.substring(2) : specification;
        return Integer.parseInt(digits);
    }
}

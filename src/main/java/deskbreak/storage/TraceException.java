// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

/** A trace that cannot be run. The message is {@code TRACE:LINE: what is wrong}, or {@code TRACE: what is wrong} for the whole file. */
public final class TraceException extends Exception {
    private static final long serialVersionUID = 1;

    TraceException(String trace, int line, String wrong) {
        super(line > 0 ? trace + ":" + line + ": " + wrong : trace + ": " + wrong);
    }
}

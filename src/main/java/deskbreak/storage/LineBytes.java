// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a file as bytes, one after the other in one buffer: no text is made of a line before somebody needs it. */
final class LineBytes implements AutoCloseable {
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int begin;
    private int end;
    private int filled;

    LineBytes(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line; false after the last.
     *
     * @throws IllegalArgumentException when the line is longer than any line of a trace
     */
    boolean next() throws IOException {
        begin = end < filled && buffer[end] == '\n' ? end + 1 : end;
        for (int at = begin;; at++) {
            if (at == filled) {
                int moved = begin;
                if (!fill()) {
                    end = filled;
                    return begin < filled;
                }
                at -= moved - begin;
            }
            if (buffer[at] == '\n') {
                end = at;
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, begin, buffer, 0, filled - begin);
        filled -= begin;
        begin = 0;
        if (filled == buffer.length) {
            if (filled >= LONGEST) {
                throw new IllegalArgumentException(Words.say("trace.notobject"));
            }
            buffer = Arrays.copyOf(buffer, filled * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }

    byte[] bytes() {
        return buffer;
    }

    int offset() {
        return begin;
    }

    int length() {
        return end - begin;
    }

    boolean blank() {
        for (int i = begin; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is UTF-8; one of ASCII alone, as nearly all are, needs no decoding. */
    boolean utf8() {
        int i = begin;
        while (i < end && buffer[i] >= 0) {
            i++;
        }
        if (i == end) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, begin, end - begin));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.wayland;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * The messages on a Wayland socket: the number of an object, the number of what happened to it, and arguments, all in 32-bit words of the
 * machine's own byte order. Nothing that comes is trusted: what is no message ends the connection.
 */
final class Wire {
    /** The longest message that a compositor sends. */
    static final int LONGEST = 4096;
    private static final int HEADER = 2 * Integer.BYTES;
    /** Far more than a compositor has to say. */
    private static final int PER_SECOND = 5000;

    private final ByteChannel channel;
    private final ByteBuffer in = ByteBuffer.allocate(2 * LONGEST).order(ByteOrder.nativeOrder()).limit(0);
    private long second = System.nanoTime();
    private int within;

    Wire(ByteChannel channel) {
        this.channel = channel;
    }

    /** What came is no Wayland, or not from a compositor in its right mind. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;

        Malformed(String what) {
            super(what);
        }
    }

    /** An event of an object. The arguments are to be taken in their order. */
    record Message(int object, int opcode, ByteBuffer arguments) {
        /** @throws Malformed when there is none left */
        int number() throws Malformed {
            if (arguments.remaining() < Integer.BYTES) {
                throw new Malformed("an argument is missing");
            }
            return arguments.getInt();
        }

        /** @throws Malformed when there is none left, or it is longer than the message */
        String text() throws Malformed {
            int length = number();
            if (length < 0 || length > arguments.remaining()) {
                throw new Malformed("a text is longer than its message");
            }
            byte[] bytes = new byte[Math.max(0, length - 1)];
            arguments.get(bytes);
            arguments.position(Math.min(arguments.limit(), arguments.position() + padded(length) - bytes.length));
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** A request that is being put together. */
    static final class Request {
        private final ByteBuffer out = ByteBuffer.allocate(256).order(ByteOrder.nativeOrder());
        private final int opcode;

        Request(int object, int opcode) {
            this.opcode = opcode;
            out.putInt(object).putInt(0);
        }

        Request number(int value) {
            out.putInt(value);
            return this;
        }

        /** @param text short */
        Request text(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.putInt(bytes.length + 1).put(bytes).position(HEADER + padded(out.position() + 1 - HEADER));
            return this;
        }

        private ByteBuffer whole() {
            return out.putInt(Integer.BYTES, out.position() << Short.SIZE | opcode).flip();
        }
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    void send(Request request) throws IOException {
        ByteBuffer whole = request.whole();
        while (whole.hasRemaining()) {
            channel.write(whole);
        }
    }

    /**
     * Waits for the next message. Its arguments are good until the one after it.
     *
     * @throws EOFException when the compositor has gone
     * @throws Malformed when it cannot be read
     */
    Message next() throws IOException {
        pace();
        fill(HEADER);
        int object = in.getInt();
        int second = in.getInt();
        int length = second >>> Short.SIZE;
        if (length < HEADER || length > LONGEST || length % Integer.BYTES != 0) {
            throw new Malformed("a message of " + length + " bytes");
        }
        fill(length - HEADER);
        ByteBuffer arguments = in.slice(in.position(), length - HEADER).order(in.order());
        in.position(in.position() + length - HEADER);
        return new Message(object, second & 0xffff, arguments);
    }

    private void fill(int bytes) throws IOException {
        if (in.remaining() >= bytes) {
            return;
        }
        in.compact();
        try {
            while (in.position() < bytes) {
                if (channel.read(in) < 0) {
                    throw new EOFException("the compositor is gone");
                }
            }
        } finally {
            in.flip();
        }
    }

    private void pace() throws Malformed {
        long now = System.nanoTime();
        if (now - second > TimeUnit.SECONDS.toNanos(1)) {
            second = now;
            within = 0;
        }
        if (++within > PER_SECOND) {
            throw new Malformed("more than " + PER_SECOND + " messages a second");
        }
    }
}

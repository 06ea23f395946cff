// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.wayland;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The other end of a Wayland socket, byte by byte: keeps what it is asked, and answers what it was told to. */
final class FakeCompositor implements AutoCloseable {
    private final Path socket;
    private final byte[] first;
    private final boolean polite;
    private final ServerSocketChannel server;
    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<SocketChannel> hungUp = new LinkedBlockingQueue<>();
    private volatile SocketChannel current;

    /** What a registry says it has. */
    static byte[] global(int name, String type, int version) {
        byte[] word = type.getBytes(StandardCharsets.UTF_8);
        int padded = word.length + 4 & ~3;
        return message(2, 0, ByteBuffer.allocate(12 + padded).order(ByteOrder.nativeOrder()).putInt(name).putInt(word.length + 1)
                .put(word).putInt(8 + padded, version).array());
    }

    static byte[] event(int object, int opcode, int... numbers) {
        ByteBuffer body = ByteBuffer.allocate(numbers.length * 4).order(ByteOrder.nativeOrder());
        for (int number : numbers) {
            body.putInt(number);
        }
        return message(object, opcode, body.array());
    }

    private static byte[] message(int object, int opcode, byte[] body) {
        return ByteBuffer.allocate(8 + body.length).order(ByteOrder.nativeOrder()).putInt(object)
                .putInt(8 + body.length << 16 | opcode).put(body).array();
    }

    static byte[] all(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(100_000);
        for (byte[] part : parts) {
            all.put(part);
        }
        return java.util.Arrays.copyOf(all.array(), all.position());
    }

    static byte[] recorded(String name) throws IOException {
        return HexFormat.of().parseHex(Files.readString(Path.of("src/test/resources/wayland", name)).replaceAll("\\s", ""));
    }

    /** Says {@code first} to who connects, and keeps silent from then on unless it is polite and answers each further sync. */
    FakeCompositor(Path folder, boolean polite, byte[]... first) throws IOException {
        socket = folder.resolve("wayland-9");
        this.first = all(first);
        this.polite = polite;
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        Thread.ofPlatform().daemon().start(this::serve);
    }

    Map<String, String> environment() {
        return Map.of("XDG_RUNTIME_DIR", socket.getParent().toString(), "WAYLAND_DISPLAY", "wayland-9");
    }

    private void serve() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                current = client;
                send(first);
                try {
                    read(client);
                } catch (IOException e) {
                    // it has gone, as at the end of its bytes
                }
                hungUp.add(client);
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void read(SocketChannel client) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(65536).order(ByteOrder.nativeOrder());
        while (client.read(in) >= 0) {
            in.flip();
            while (in.remaining() >= 8 && in.getInt(in.position() + 4) >>> 16 <= in.remaining()) {
                int object = in.getInt();
                int second = in.getInt();
                ByteBuffer body = in.slice(in.position(), (second >>> 16) - 8).order(ByteOrder.nativeOrder());
                in.position(in.position() + body.limit());
                request(object, second & 0xffff, body);
            }
            in.compact();
        }
    }

    private void request(int object, int opcode, ByteBuffer body) throws IOException {
        StringBuilder words = new StringBuilder(object + "." + opcode);
        while (body.hasRemaining()) {
            int number = body.getInt();
            words.append(' ').append(number);
            if (object == 2 && words.chars().filter(c -> c == ' ').count() == 2) {
                byte[] text = new byte[number - 1];
                body.get(text).position(body.position() + (number + 3 & ~3) - text.length);
                words.append(':').append(new String(text, StandardCharsets.UTF_8));
            }
        }
        if (polite && object == 1 && opcode == 0 && body.getInt(0) != 3) {
            send(event(body.getInt(0), 0, 1));
        }
        requests.add(words.toString());
    }

    void send(byte[] bytes) {
        try {
            ByteBuffer out = ByteBuffer.wrap(bytes);
            while (out.hasRemaining()) {
                current.write(out);
            }
        } catch (IOException e) {
            // whoever was there has hung up
        }
    }

    /** What it was asked next. */
    List<String> asked(int count) throws InterruptedException {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            asked.add(requests.poll(10, TimeUnit.SECONDS));
        }
        return asked;
    }

    /** Waits until the client ends a connection; false when it never does. */
    boolean isLeft() throws InterruptedException {
        return hungUp.poll(10, TimeUnit.SECONDS) != null;
    }

    void hangUp() {
        try {
            current.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (current != null) {
            current.close();
        }
        Files.deleteIfExists(socket);
    }
}

// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens windows of a running agent one after another: {@code java Show.java SOCKET WINDOW...}; exit status 1 when one is refused. */
final class Show {
    private Show() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        for (String window : Arrays.asList(args).subList(1, args.length)) {
            String answer = ask(Path.of(args[0]), "{\"version\":1,\"command\":\"show\",\"window\":\"" + window + "\"}\n");
            System.out.println(window + ": " + answer);
            if (!answer.contains("\"ok\":true")) {
                System.exit(1);
            }
            // Nothing outside tells when a window has painted all it has to.
            Thread.sleep(1500);
        }
    }

    private static String ask(Path socket, String request) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8)));
            ByteBuffer answer = ByteBuffer.allocate(65536);
            channel.read(answer);
            return StandardCharsets.UTF_8.decode(answer.flip()).toString().strip();
        }
    }
}

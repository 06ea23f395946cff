// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the command line and other programs on a Unix domain socket.
 *
 * <p>One daemon thread serves all clients and waits for none of them: it sleeps while nobody talks, a client that is slow,
 * silent or floods only loses its own connection or pace, and requests wait for the agent without holding up each other.
 */
public final class ControlServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);
    private static final int MOST_CLIENTS = 16;
    private static final int NEW_CLIENTS_A_SECOND = 200;
    /** How long a client may be silent, take for a request, or leave its answer unread. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path socket;
    private final Answering answering;
    private final Duration patience;
    private final Selector selector;
    private final ServerSocketChannel door;
    private final SelectionKey doorKey;
    private final Pacer arrivals = new Pacer(NEW_CLIENTS_A_SECOND, System.nanoTime());
    private final List<Connection> clients = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().name("control").daemon().unstarted(this::serve);

    /**
     * Listens from now on. The caller holds the lock of the home, so that a socket that is there already is a dead agent's.
     *
     * @throws IOException when the socket cannot be made; its message says why
     */
    public ControlServer(Path socket, Answering answering) throws IOException {
        this(socket, answering, PATIENCE);
    }

    /** The same for tests that cannot wait for ten seconds. */
    ControlServer(Path socket, Answering answering, Duration patience) throws IOException {
        this.socket = socket;
        this.answering = answering;
        this.patience = patience;
        SocketFile.prepare(socket);
        this.selector = Selector.open();
        this.door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            door.bind(UnixDomainSocketAddress.of(socket));
            SocketFile.restrict(socket);
            door.configureBlocking(false);
            this.doorKey = door.register(selector, SelectionKey.OP_ACCEPT);
        } catch (IOException e) {
            door.close();
            selector.close();
            throw new IOException("the control socket " + socket + " cannot be made: " + e.getMessage(), e);
        }
        thread.start();
    }

    private void serve() {
        try {
            long wait = Long.MAX_VALUE;
            while (door.isOpen()) {
                // Rounded up: a select that ends early would find nothing to do.
                selector.select(wait == Long.MAX_VALUE ? 0 : TimeUnit.NANOSECONDS.toMillis(wait) + 1);
                wait = turn(System.nanoTime());
            }
            // Answers that are there already still leave: the one to "quit" is the reason for closing.
            turn(System.nanoTime());
        } catch (IOException e) {
            LOG.error("the control socket has failed; the command line cannot reach this agent until it is started again", e);
        } catch (java.nio.channels.ClosedSelectorException e) {
            LOG.debug("closed", e);
        } finally {
            clients.forEach(Connection::close);
        }
    }

    /** Serves everybody once; how many nanoseconds nothing else will be due. */
    private long turn(long now) throws IOException {
        welcome(now);
        selector.selectedKeys().clear();
        long wait = arrivals.delay(now) > 0 ? arrivals.delay(now) : Long.MAX_VALUE;
        for (Connection client : List.copyOf(clients)) {
            long asked = client.work(answering, selector::wakeup, now);
            if (asked < 0) {
                clients.remove(client);
            } else {
                wait = Math.min(wait, asked);
            }
        }
        return wait;
    }

    private void welcome(long now) throws IOException {
        while (door.isOpen() && arrivals.delay(now) == 0) {
            SocketChannel channel = door.accept();
            if (channel == null) {
                break;
            }
            arrivals.take();
            if (clients.size() == MOST_CLIENTS) {
                makeRoom();
            }
            channel.configureBlocking(false);
            clients.add(new Connection(channel, channel.register(selector, SelectionKey.OP_READ), patience, now));
        }
        if (door.isOpen()) {
            doorKey.interestOps(arrivals.delay(now) == 0 ? SelectionKey.OP_ACCEPT : 0);
        }
    }

    /** Whoever has been silent longest goes: sixteen clients that say nothing must not lock the seventeenth out. */
    private void makeRoom() {
        Connection silent = clients.stream().min(Comparator.comparingLong(client -> client.deadline() - System.nanoTime())).orElseThrow();
        silent.close();
        clients.remove(silent);
    }

    /** Takes no more requests, sends the answers that are there and removes the socket. */
    @Override
    public void close() {
        try {
            door.close();
            selector.wakeup();
            thread.join(Duration.ofMillis(500));
            selector.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.info("the control socket was not removed: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

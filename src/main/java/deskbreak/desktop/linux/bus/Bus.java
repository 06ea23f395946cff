// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.freedesktop.dbus.connections.transports.AbstractTransport;
import org.freedesktop.dbus.connections.transports.TransportBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.messages.Error;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MessageFactory;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.messages.MethodReturn;
import org.freedesktop.dbus.messages.constants.Flags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.Background;

/**
 * A connection to a message bus that can be trusted to come back: every wait has a limit, and one thread, blocked in a read, is
 * all it needs. It stands on the library's transport and messages; the library's own connection keeps seven threads and waits up to
 * 20 s for an answer.
 */
public final class Bus implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bus.class);
    private static final String DAEMON = "org.freedesktop.DBus";

    private final AbstractTransport transport;
    private final MessageFactory messages;
    private final Thread reader;
    private final Map<Long, CompletableFuture<Message>> waiting = new ConcurrentHashMap<>();
    private final Map<Ear, Consumer<Signal>> listeners = new ConcurrentHashMap<>();
    private final Map<String, Served> served = new ConcurrentHashMap<>();
    private final List<Runnable> whenGone = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private volatile boolean gone;

    private record Ear(Object who, Match match) {}

    private Bus(AbstractTransport transport) {
        this.transport = transport;
        messages = transport.getMessageFactory();
        reader = Thread.ofPlatform().name("deskbreak-bus").daemon().unstarted(this::read);
    }

    /**
     * Connects and says hello.
     *
     * @param address such as "unix:path=/run/user/1000/bus"
     * @throws BusException when there is no bus or it does not answer in time
     */
    public static Bus connect(String address) throws BusException {
        Bus bus;
        try {
            bus = new Bus(TransportBuilder.create(address).configure().withAutoConnect(false).back().build());
        } catch (DBusException | IOException | RuntimeException e) {
            throw new BusException("the address " + address + " cannot be used: " + e.getMessage(), e);
        }
        bus.reader.start();
        try {
            await(bus.connected, "the bus");
            bus.call(DAEMON, "/org/freedesktop/DBus", DAEMON, "Hello", "");
            return bus;
        } catch (BusException e) {
            bus.close();
            throw e;
        }
    }

    /**
     * Calls a method and waits for its answer, at most {@link Background#LIMIT}. Never on the reading thread.
     *
     * @param signature of the arguments; empty for none
     */
    public List<Object> call(String name, String path, String iface, String member, String signature, Object... arguments)
            throws BusException {
        return call((byte) 0, name, path, iface, member, signature, arguments);
    }

    /** The same, without starting a program that does not run. */
    public List<Object> callRunning(String name, String path, String iface, String member, String signature, Object... arguments)
            throws BusException {
        return call(Flags.NO_AUTO_START, name, path, iface, member, signature, arguments);
    }

    private List<Object> call(byte flags, String name, String path, String iface, String member, String signature, Object... arguments)
            throws BusException {
        CompletableFuture<Message> answer = new CompletableFuture<>();
        long serial = 0;
        try {
            MethodCall call = messages.createMethodCall(name, path, iface, member, flags, nullable(signature), arguments);
            serial = call.getSerial();
            waiting.put(serial, answer);
            write(call);
            Message message = await(answer, name);
            List<Object> values = values(message);
            if (message instanceof Error error) {
                throw refusal(name, error.getName(), values);
            }
            return values;
        } catch (DBusException | IOException | RuntimeException e) {
            throw e instanceof BusException known ? known : new BusException(iface + "." + member + ": " + e, e);
        } finally {
            waiting.remove(serial);
        }
    }

    private static BusException refusal(String name, String error, List<Object> values) {
        return switch (error) {
            case "org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner" ->
                new BusException(name + " is not running");
            case "org.freedesktop.DBus.Error.NoReply" -> new BusException(name + " went away before it answered");
            default -> new BusException.Refused(values.isEmpty() ? error : String.valueOf(values.getFirst()));
        };
    }

    /** Hears these signals from now on, on the reading thread; for signals that nobody else on this connection listens to. */
    public void listen(Match match, Consumer<Signal> listener) throws BusException {
        listen(match, match, listener);
    }

    /** The same for several who listen to the same signals. Who listens anew hears them once. */
    public void listen(Object who, Match match, Consumer<Signal> listener) throws BusException {
        if (listeners.keySet().stream().noneMatch(ear -> ear.match().equals(match))) {
            call(DAEMON, "/org/freedesktop/DBus", DAEMON, "AddMatch", "s", match.rule());
        }
        listeners.put(new Ear(who, match), listener);
    }

    /** Answers calls to this path. */
    public void serve(String path, Served object) {
        served.put(path, object);
    }

    /** Sends a signal from this path. */
    public void emit(String path, String iface, String member, String signature, Object... arguments) throws BusException {
        try {
            write(messages.createSignal(null, path, iface, member, nullable(signature), arguments));
        } catch (DBusException | IOException e) {
            throw new BusException("signal " + member + ": " + e.getMessage(), e);
        }
    }

    public boolean alive() {
        return !gone;
    }

    /** Runs once when the connection has ended, at once if it has. */
    public void whenGone(Runnable action) {
        whenGone.add(action);
        if (gone && whenGone.remove(action)) {
            action.run();
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        end(new BusException("the bus was left"));
    }

    private void read() {
        try {
            transport.connect();
            connected.complete(null);
            while (!gone) {
                readOne();
            }
        } catch (IOException | RuntimeException e) {
            end(e);
        }
    }

    private void readOne() throws IOException {
        try {
            Message message = transport.readMessage();
            if (message != null) {
                handle(message);
            }
        } catch (DBusException e) {
            LOG.debug("A message that makes no sense is dropped: {}", e.toString());
        }
    }

    private void handle(Message message) throws DBusException, IOException {
        switch (message) {
            case DBusSignal signal -> hear(signal);
            case MethodCall call -> reply(call);
            case MethodReturn answer -> complete(answer.getReplySerial(), answer);
            case Error error -> complete(error.getReplySerial(), error);
            default -> LOG.debug("Dropped: {}", message);
        }
    }

    private void complete(long serial, Message message) {
        CompletableFuture<Message> answer = waiting.remove(serial);
        if (answer != null) {
            answer.complete(message);
        }
    }

    private void hear(DBusSignal message) throws DBusException {
        Signal signal = new Signal(message.getPath(), message.getInterface(), message.getName(), values(message));
        listeners.forEach((ear, listener) -> {
            if (ear.match().matches(signal)) {
                try {
                    listener.accept(signal);
                } catch (RuntimeException e) {
                    LOG.warn("{}.{} could not be used: {}", signal.name(), signal.member(), e.toString());
                }
            }
        });
    }

    private void reply(MethodCall call) throws DBusException, IOException {
        Message answer = answer(call);
        if ((call.getFlags() & Flags.NO_REPLY_EXPECTED) == 0) {
            write(answer);
        }
    }

    private Message answer(MethodCall call) throws DBusException {
        Served object = served.get(call.getPath());
        try {
            if (object == null) {
                throw new BusException("no such object: " + call.getPath());
            }
            Served.Result result = object.call(Objects.requireNonNullElse(call.getInterface(), ""), call.getName(), values(call));
            return messages.createMethodReturn(call, nullable(result.signature()), result.values().toArray());
        } catch (BusException | RuntimeException e) {
            return messages.createError(null, call.getSource(), "org.freedesktop.DBus.Error.Failed", call.getSerial(), "s",
                    String.valueOf(e.getMessage()));
        }
    }

    private void write(Message message) throws IOException {
        synchronized (transport) {
            transport.writeMessage(message);
        }
    }

    private static List<Object> values(Message message) throws DBusException {
        Object[] values = message.getParameters();
        return values == null ? List.of() : List.of(values);
    }

    private void end(Exception why) {
        gone = true;
        connected.completeExceptionally(why);
        waiting.values().forEach(answer -> answer.completeExceptionally(why));
        try {
            transport.close();
        } catch (IOException e) {
            LOG.debug("closing", e);
        }
        whenGone.forEach(action -> {
            if (whenGone.remove(action)) {
                action.run();
            }
        });
    }

    private static <T> T await(CompletableFuture<T> answer, String whom) throws BusException {
        try {
            return answer.get(Background.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new BusException(whom + " does not answer within " + Background.LIMIT.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new BusException(String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusException("interrupted", e);
        }
    }

    @SuppressWarnings("NullAway") // the library takes null for "no arguments"
    private static String nullable(String signature) {
        return signature.isEmpty() ? null : signature;
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.Commands;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.agent.Windows;
import deskbreak.text.Messages;

/**
 * Turns a request into an answer.
 *
 * @param commands where commands go
 * @param status gives the status of the moment; must return at once
 * @param sentence the status in one sentence, for a person
 * @param windows opens windows
 * @param doctor what each sensor and service says, as maps, lists and strings; returns at once
 */
public record Answering(Commands commands, Supplier<CompletableFuture<Status>> status, Function<Status, String> sentence, Windows windows,
        Supplier<CompletableFuture<Map<String, Object>>> doctor) {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    /** The answer to a line, with its line feed. Never fails and never blocks. */
    CompletableFuture<byte[]> answer(byte[] line) {
        try {
            return carryOut(Protocol.action(Request.read(line))).exceptionally(Answering::failure);
        } catch (Refused e) {
            return CompletableFuture.completedFuture(refusal(e));
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(failure(e));
        }
    }

    private CompletableFuture<byte[]> carryOut(Protocol.Action action) {
        return switch (action) {
            case Protocol.Action.Tell(var command) -> commands.send(command).thenApply(Answering::reply);
            case Protocol.Action.Report() -> status.get().thenApply(this::report);
            case Protocol.Action.Examine() -> doctor.get().thenApply(found -> Lines.write(Map.of("ok", true, "doctor", found)));
            case Protocol.Action.Open(var window) -> {
                windows.open(window);
                yield CompletableFuture.completedFuture(reply(Reply.done(Messages.of("control").get("done-show"))));
            }
        };
    }

    private byte[] report(Status now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ok", true);
        fields.putAll(StatusJson.of(now, sentence.apply(now)));
        return Lines.write(fields);
    }

    private static byte[] reply(Reply reply) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ok", reply.ok());
        if (!reply.ok()) {
            fields.put("error", reply.error());
        }
        fields.put("message", reply.message());
        return Lines.write(fields);
    }

    static byte[] refusal(Refused refused) {
        return reply(Reply.refused(refused.word(), String.valueOf(refused.getMessage())));
    }

    private static byte[] failure(Throwable e) {
        LOG.error("a request failed", e);
        return refusal(new Refused("failed", e.toString()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import deskbreak.breaks.Refusal;
import deskbreak.text.Messages;
import deskbreak.text.Spans;

/** The words of replies. */
final class Replies {
    private static final Messages TEXT = Messages.of("agent");

    private Replies() {
    }

    static Reply done(String key, Object... arguments) {
        return Reply.done(TEXT.get("done." + key, arguments));
    }

    static Reply refused(String word, Object... arguments) {
        return Reply.refused(word, TEXT.get("refused." + word, arguments));
    }

    static Reply refused(Refusal refusal) {
        return refused(refusal.word());
    }

    static Reply noSnooze(Duration asked, List<Duration> left) {
        return left.isEmpty()
                ? refused(Refusal.NO_SNOOZE_LEFT)
                : Reply.refused(Refusal.NO_SNOOZE_LEFT.word(), TEXT.get("refused.snooze-too-long", Spans.brief(asked),
                        left.stream().map(Spans::brief).collect(Collectors.joining(", "))));
    }
}

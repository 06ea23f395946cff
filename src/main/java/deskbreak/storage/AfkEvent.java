// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One event of an ActivityWatch bucket. */
final class AfkEvent {
    private static final BigDecimal HUNDRED_YEARS = BigDecimal.valueOf(Duration.ofDays(36_525).toSeconds());

    private @Nullable Instant begin;
    private @Nullable BigDecimal seconds;
    private @Nullable String status;

    private AfkEvent() {
    }

    /**
     * The span of a "not-afk" event; empty for any other, also for one of another kind of bucket.
     *
     * @throws DateTimeException when time or length make no sense
     */
    static Optional<ActivityWatch.Span> read(JsonParser in) {
        AfkEvent event = new AfkEvent();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            event.field(name, in, in.nextToken());
        }
        return event.span();
    }

    private void field(String name, JsonParser in, JsonToken value) {
        if (name.equals("timestamp") && value == JsonToken.VALUE_STRING) {
            begin = OffsetDateTime.parse(in.getString()).toInstant();
        } else if (name.equals("duration") && value.isNumeric()) {
            seconds = in.getDecimalValue();
        } else if (name.equals("data") && value == JsonToken.START_OBJECT) {
            data(in);
        } else {
            in.skipChildren();
        }
    }

    private void data(JsonParser in) {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_STRING && name.equals("status")) {
                status = in.getString();
            } else {
                in.skipChildren();
            }
        }
    }

    private Optional<ActivityWatch.Span> span() {
        if (begin == null || seconds == null || seconds.signum() < 0 || seconds.compareTo(HUNDRED_YEARS) > 0) {
            throw new DateTimeException("no time or no length");
        }
        return "not-afk".equals(status)
                ? Optional.of(new ActivityWatch.Span(begin, begin.plusNanos(seconds.movePointRight(9).longValue())))
                : Optional.empty();
    }
}

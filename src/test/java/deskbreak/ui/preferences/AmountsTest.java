// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            45, PT45M
            45 min, PT45M
            45 Minutes, PT45M
            1 h 30, PT1H30M
            1h30m, PT1H30M
            1 hour, PT1H
            90 s, PT1M30S
            PT10M, PT10M
            """)
    void peopleTypeAmountsInManyWays(String text, Duration amount) {
        assertThat(Amounts.read(text, ChronoUnit.MINUTES)).contains(amount);
    }

    @ParameterizedTest
    @CsvSource({"soon", "5 5 5 apples", "min", "-5", "''", "99999999999999999999999999999999999999999999"})
    void whatIsNoAmountIsNotGuessed(String text) {
        assertThat(Amounts.read(text, ChronoUnit.MINUTES)).isEmpty();
    }

    @Test
    void aBareNumberCountsInTheFieldsOwnUnit() {
        assertThat(Amounts.read("10", ChronoUnit.SECONDS)).contains(Duration.ofSeconds(10));
    }

    @Property
    void whatIsShownCanBeReadAgain(@ForAll @IntRange(max = 500_000) int seconds) {
        Duration amount = Duration.ofSeconds(seconds);
        assertThat(Amounts.read(Amounts.say(amount), ChronoUnit.SECONDS)).contains(amount);
        assertThat(Amounts.readAll(Amounts.sayAll(List.of(amount, amount.plusSeconds(60)))))
                .contains(List.of(amount, amount.plusSeconds(60)));
    }

    @Test
    void rangesOfTheCommandLineAreSaidInWords() {
        assertThat(Amounts.inWords("must be 5m to 3h, not 1h30m")).isEqualTo("must be 5 min to 3 h, not 1 h 30 min");
        assertThat(Amounts.inWords("two plans are called \"desk\"")).isEqualTo("two plans are called \"desk\"");
    }
}

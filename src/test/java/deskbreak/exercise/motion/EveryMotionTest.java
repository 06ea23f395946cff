// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.exercise.Exercise;
import deskbreak.storage.CatalogueReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every motion that comes with Deskbreak. */
class EveryMotionTest {
    static Stream<Exercise> moving() {
        return CatalogueReader.shipped().exercises().stream().filter(e -> e.motion().isPresent());
    }

    @ParameterizedTest
    @MethodSource("moving")
    void whatTouchesTouchesJointsBendTheirWayAndNothingGoesThroughAThing(Exercise exercise) {
        assertThat(MotionFaults.of(exercise.motion().orElseThrow())).as(exercise.id()).isEqualTo(List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Camera;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Key;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Motion;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;
import deskbreak.storage.CatalogueReader;
import deskbreak.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Six moments of figures look as they did when somebody looked at them. To record them anew, run this test with
 * {@code -Ddeskbreak.figures=record} and look at every picture in {@code src/test/resources/figures}.
 */
class GoldenFiguresTest {
    private static final boolean RECORD = "record".equals(System.getProperty("deskbreak.figures"));
    /** How many blocks may differ in a strip of six: another JDK's rasteriser may turn a few of the thinnest lines. */
    private static final int ALLOWED = 12;
    /** These are recorded where they have a motion: all ways of lying, sitting and standing, and each kind of thing. */
    private static final List<String> CHOSEN = List.of("seated-spinal-twist", "neck-retraction", "desk-shoulder-stretch",
            "standing-hamstring-raised",
            "overhead-side-bend", "bridge", "bird-dog", "cobra", "wall-sit", "foam-rolling", "chest-press", "ball-crunch", "side-plank",
            "dumbbell-row", "forward-fold", "childs-pose");

    @AfterEach
    void light() {
        Theme.plain(false);
    }

    static List<String> figures() {
        return List.copyOf(courses().keySet());
    }

    private static Map<String, Course> courses() {
        Map<String, Course> courses = new LinkedHashMap<>(
                Map.of("stock-standing", StockMotions.STANDING, "stock-seated", StockMotions.SEATED,
                        "stock-walk", StockMotions.WALK, "stock-arm-swing", StockMotions.ARM_SWING));
        for (Exercise exercise : CatalogueReader.shipped().exercises()) {
            if (CHOSEN.contains(exercise.id())) {
                exercise.motion().ifPresent(motion -> courses.put(exercise.id(), Course.of(motion)));
            }
        }
        return courses;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figureLooksAsRecorded(String id) throws IOException {
        Course course = courses().get(id);
        for (boolean dark : new boolean[]{false, true}) {
            Theme.plain(dark);
            BufferedImage now = Golden.strip(course, FigureFiles.moments(course));
            String name = id + (dark ? "-dark.png" : "-light.png");
            if (RECORD) {
                Golden.write(now, Golden.FOLDER.resolve(name));
            }
            Golden.write(now, Golden.FOUND.resolve(name));
            assertThat(Golden.FOLDER.resolve(name)).exists();
            assertThat(Golden.moved(now, Golden.read(Golden.FOLDER.resolve(name))))
                    .as("blocks of %s that differ; look at target/figures/%s", name, name).isLessThanOrEqualTo(ALLOWED);
        }
    }

    @Test
    void everyRecordedPictureBelongsToAFigure() throws IOException {
        try (Stream<Path> files = Files.list(Golden.FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString().replaceAll("-(light|dark)\\.png$", ""))).isNotEmpty()
                    .isSubsetOf(figures());
        }
    }

    @Test
    void oneElbowBentTenDegreesFurtherIsNoticed() {
        Theme.plain(false);
        BufferedImage before = Golden.strip(elbow(30), List.of(Moment.START));
        assertThat(Golden.moved(before, Golden.strip(elbow(30), List.of(Moment.START)))).isZero();
        assertThat(Golden.moved(before, Golden.strip(elbow(40), List.of(Moment.START)))).isGreaterThan(ALLOWED);
    }

    private static Course elbow(double degrees) {
        Map<Joint, Turn> joints = Map.of(Joint.LEFT_SHOULDER, Joint.LEFT_SHOULDER.turn(60, 90, 0), Joint.LEFT_ELBOW,
                Joint.LEFT_ELBOW.turn(degrees, 0));
        Pose pose = new Pose(joints, new Pose.Placed(BodyPoint.LEFT_SOLE, true, Vec.ZERO), List.of());
        Key key = new Key("rest", 1, 0, Key.Ease.SMOOTH);
        return Course.of(new Motion(new Camera(20, 10, 1, Optional.empty()), List.of(), Map.of("rest", pose), "rest", List.of(key),
                List.of(key)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.awt.Component;
import java.awt.Container;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javax.swing.JLabel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Profile;
import deskbreak.exercise.Suitability;
import deskbreak.settings.Settings;
import deskbreak.storage.CatalogueReader;
import deskbreak.text.Messages;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.theme.Texts;
import deskbreak.ui.today.TodayPanel;

import static org.assertj.core.api.Assertions.assertThat;

/** The windows' words for somebody who stays seated. */
class SeatedWordsTest {
    private static final String STANDING = "(?is).*\\b(stand|walk|get up|leave the chair|a few steps).*";
    /** They show only after the person has said that they stand, or describe moves and pictures of others. */
    private static final List<String> OF_STANDING = List.of("question.standing", "trayless.stand", "figure.standing", "figure.walking",
            "exercises.position.standing", "editor.motion.standing", "welcome.");

    @Test
    void noneTellsThemToStandUpOrWalk() {
        Texts texts = new Texts(Messages.of("ui", Locale.ENGLISH));
        texts.speakTo(Profile.DEFAULT.withCanStand(false));
        List<String> keys = ResourceBundle.getBundle("messages/ui", Locale.ENGLISH).keySet().stream()
                .filter(key -> OF_STANDING.stream().noneMatch(key::startsWith)).toList();
        assertThat(keys).hasSizeGreaterThan(60).allSatisfy(
                key -> assertThat(texts.get(key)).as(key).doesNotMatch(STANDING));
        assertThat(Pose.free(texts.seated())).isEqualTo(Pose.SWINGING);
    }

    /** Of each bundle: what shows only to those who can stand, or after they have said that they stand. */
    @ParameterizedTest
    @CsvSource({"preferences, you.office", "today, figure.standing kind.STANDING", "tray, stand head.standing", "routines, ''",
            "safety, ''"})
    void noOtherBundleDoesEither(String bundle, String ofStanding) {
        Messages messages = Messages.of(bundle, Locale.ENGLISH).forSeated(true);
        List<String> shown = List.of(ofStanding.split(" "));
        assertThat(ResourceBundle.getBundle("messages/" + bundle, Locale.ENGLISH).keySet())
                .filteredOn(key -> shown.stream().noneMatch(word -> !word.isEmpty() && key.startsWith(word)))
                .allSatisfy(key -> assertThat(messages.get(key)).as(key).doesNotMatch(STANDING).doesNotContain("chair that cannot roll"));
    }

    @Test
    void noMoveThatIsDoneSeatedSpeaksOfStanding() {
        Suitability seated = new Suitability(Profile.DEFAULT.withCanStand(false));
        ExerciseTexts words = ExerciseTexts.in(Locale.ENGLISH);
        assertThat(CatalogueReader.shipped().exercises()).filteredOn(seated::inReach).hasSizeGreaterThan(8)
                .allSatisfy(move -> assertThat(words.of(move.id()).toString()).doesNotMatch(STANDING).doesNotContain("cannot roll"));
    }

    @Test
    void theDaySaysNothingOfStandingUntilThePersonDid() {
        Settings seated = Settings.DEFAULT.withProfile(Profile.DEFAULT.withCanStand(false));
        OnScreen.run(() -> {
            TodayPanel panel = new TodayPanel((from, to) -> List.of(), Statuses.sitting(Duration.ofMinutes(12), seated));
            assertThat(labels(panel)).contains("sitting").doesNotContain("standing");
            panel.show(Statuses.sitting(Duration.ofMinutes(12)));
            assertThat(labels(panel)).contains("sitting", "standing");
        });
    }

    private static List<String> labels(Container in) {
        return Stream.of(in.getComponents()).filter(Component::isVisible)
                .flatMap(c -> c instanceof JLabel label
                        ? Stream.of(label.getText())
                        : c instanceof Container inner ? labels(inner).stream() : Stream.of())
                .toList();
    }

    @Test
    void whoCanStandAgainReadsTheUsualOnes() {
        Texts texts = new Texts(Messages.of("ui", Locale.ENGLISH));
        texts.speakTo(Profile.DEFAULT.withCanStand(false));
        assertThat(texts.get("prompt.walk")).isEqualTo("Just move freely");
        texts.speakTo(Profile.DEFAULT);
        assertThat(texts.get("prompt.walk")).isEqualTo("Just walk instead");
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Profile;
import deskbreak.text.Messages;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.theme.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The windows' words for somebody who stays seated. */
class SeatedWordsTest {
    /** They show only after the person has said that they stand, or describe moves and pictures of others. */
    private static final List<String> OF_STANDING = List.of("question.standing", "trayless.stand", "figure.standing", "figure.walking",
            "exercises.position", "editor.motion.standing", "welcome.");

    @Test
    void noneTellsThemToStandUpOrWalk() {
        Texts texts = new Texts(Messages.of("ui", Locale.ENGLISH));
        texts.speakTo(Profile.DEFAULT.withCanStand(false));
        List<String> keys = ResourceBundle.getBundle("messages/ui", Locale.ENGLISH).keySet().stream()
                .filter(key -> OF_STANDING.stream().noneMatch(key::startsWith)).toList();
        assertThat(keys).hasSizeGreaterThan(60).allSatisfy(
                key -> assertThat(texts.get(key)).as(key).doesNotMatch("(?i).*\\b(stand|walk|get up|leave the chair|a few steps).*"));
        assertThat(Pose.free(texts.seated())).isEqualTo(Pose.SWINGING);
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

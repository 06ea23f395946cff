// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

import deskbreak.exercise.Profile;
import deskbreak.exercise.Sciatica;
import deskbreak.ui.theme.Texts;

/** What the person likes to say about themselves, all of it optional; it only changes which moves are offered. */
final class YouPage {
    private static final List<String> THINGS = List.of("armless-chair", "wall", "mat", "ball", "weights", "bench", "foam-roller");
    private static final List<String> AREAS = List.of("neck", "shoulders", "chest", "upper-back", "back", "lower-back", "sides", "core",
            "hips", "glutes", "legs", "hamstrings", "calves");

    /** What the person wants for an area. */
    private enum Liking {
        USUAL, MORE, NEVER
    }

    private final Choices choices;
    private final Texts texts;
    private final Form form;

    private YouPage(Choices choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
        this.form = new Form(choices, texts, "you");
    }

    static Form make(Choices choices, Texts texts) {
        YouPage page = new YouPage(choices, texts);
        page.moving();
        page.care();
        page.things();
        page.areas();
        page.form.heading("you.safety.heading");
        page.form.remark("you.safety");
        return page.form;
    }

    private void moving() {
        form.heading("you.moving");
        toggle("you.seated", p -> !p.canStand(), (p, seated) -> p.withCanStand(!seated));
        form.row(new Toggle(choices, texts, "you.office", of(Profile::office, Profile::withOffice)), s -> s.profile().canStand());
    }

    private void care() {
        form.heading("you.care");
        form.remark("you.care.remark");
        toggle("you.backTrouble", Profile::backTrouble, Profile::withBackTrouble);
        toggle("you.scoliosis", Profile::scoliosis, Profile::withScoliosis);
        toggle("you.pregnant", Profile::pregnant, Profile::withPregnant);
        form.row("you.sciatica", new Pick<>(choices, texts, "you.sciatica", Sciatica.class, s -> List.of(Sciatica.values()),
                said -> texts.get("sciatica." + said), of(Profile::sciatica, Profile::withSciatica)));
    }

    private void things() {
        form.heading("you.things");
        form.remark("you.things.remark");
        for (String thing : THINGS) {
            toggle("thing." + thing, p -> p.equipment().contains(thing), (p, has) -> p.withEquipment(with(p.equipment(), thing, has)));
        }
    }

    private void areas() {
        form.heading("you.areas");
        form.remark("you.areas.remark");
        for (String area : AREAS) {
            String key = "area." + area;
            form.row(key, new Pick<>(choices, texts, key, Liking.class, s -> List.of(Liking.values()), l -> texts.get("liking." + l),
                    of(p -> liking(p, area), (p, liking) -> p.withFavoured(with(p.favoured(), area, liking == Liking.MORE))
                            .withLeftAlone(with(p.leftAlone(), area, liking == Liking.NEVER)))));
        }
    }

    private static Liking liking(Profile profile, String area) {
        if (profile.leftAlone().contains(area)) {
            return Liking.NEVER;
        }
        return profile.favoured().contains(area) ? Liking.MORE : Liking.USUAL;
    }

    private void toggle(String key, Function<Profile, Boolean> get, BiFunction<Profile, Boolean, Profile> set) {
        form.row(new Toggle(choices, texts, key, of(get, set)));
    }

    private static <T> Setting<T> of(Function<Profile, T> get, BiFunction<Profile, T, Profile> set) {
        return new Setting<>(s -> get.apply(s.profile()), (s, value) -> s.withProfile(set.apply(s.profile(), value)));
    }

    private static Set<String> with(Set<String> words, String word, boolean in) {
        Set<String> changed = new TreeSet<>(words);
        if (in) {
            changed.add(word);
        } else {
            changed.remove(word);
        }
        return changed;
    }
}

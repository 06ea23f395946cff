// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.HeldBack;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Source;
import deskbreak.exercise.SourceTexts;
import deskbreak.exercise.Suitability;
import deskbreak.text.Messages;
import deskbreak.ui.theme.Texts;

/** How the facts of a move are said. */
final class MoveWords {
    private final Texts texts;
    private final SourceTexts articles = SourceTexts.in(Locale.getDefault());

    MoveWords(Texts texts) {
        this.texts = texts;
    }

    /** One value of a facet, for a chip or a line: "At the desk", "Upper back". */
    String value(Facet facet, String value) {
        String key = "exercises." + facet.word() + "." + value;
        return texts.has(key) ? texts.get(key) : capital(value.replace('-', ' '));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "Hold 10 s, 2 times on each side." */
    String dose(Dose dose, Sides sides) {
        String amount = dose.hold().isZero()
                ? texts.get("exercises.dose.move", dose.repetitions())
                : texts.get("exercises.dose.hold", Messages.amount(dose.hold()), dose.repetitions());
        return amount + sides(sides) + texts.get("exercises.dose.end");
    }

    private String sides(Sides sides) {
        return sides == Sides.BOTH ? "" : texts.get("exercises.sides." + Facet.word(sides));
    }

    /** Where the figures of a dose come from: "From A.", "No source gives this one; ..."; empty where the person wrote them. */
    String origin(Dose dose, Exercise exercise) {
        if (exercise.sources().isEmpty()) {
            return "";
        }
        if (dose.source().isEmpty()) {
            return texts.get("exercises.dose.own");
        }
        String article = articles.brief(dose.source().get());
        return dose.own()
                ? texts.get("exercises.dose.partly." + dose.ownFigures().stream().map(Facet::word).sorted().findFirst().orElse(""), article)
                : texts.get("exercises.dose.from", article);
    }

    /** "At the desk": the place as a card says it. */
    String shortPlace(Exercise exercise) {
        return texts.get("exercises.card.place." + Facet.word(exercise.place()));
    }

    /** "5 s, 3 times": the dose as a card says it. */
    String shortDose(Exercise exercise) {
        Dose dose = exercise.dose();
        return dose.hold().isZero()
                ? texts.get("exercises.card.move", dose.repetitions())
                : texts.get("exercises.card.hold", Messages.amount(dose.hold()), dose.repetitions());
    }

    /** "Seated, at the desk. Needs: chair. Moves: shoulders, upper back." */
    String kind(Exercise exercise) {
        String position = texts.get("exercises.position." + Facet.word(exercise.position()));
        String place = texts.get("exercises.place." + Facet.word(exercise.place()));
        String needs = exercise.equipment().isEmpty() ? "" : texts.get("exercises.kind.needs", things(exercise.equipment()));
        return texts.get("exercises.kind", position, small(place)) + needs
                + texts.get("exercises.kind.moves", list(exercise.areas().stream().map(area -> small(value(Facet.AREA, area)))));
    }

    /** "mat, desk or chair". */
    private String things(Collection<String> equipment) {
        return list(equipment.stream().map(thing -> List.of(thing.split("-or-", -1)).stream()
                .map(one -> small(value(Facet.EQUIPMENT, one))).collect(Collectors.joining(texts.get("exercises.or")))));
    }

    private String list(Stream<String> words) {
        return words.sorted().collect(Collectors.joining(texts.get("exercises.list")));
    }

    private static String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Why it is not offered by itself to somebody of whom that is known; empty when it is. */
    Optional<String> held(Exercise exercise, Suitability suitability) {
        return suitability.heldFromPrompts(exercise).map(why -> why == HeldBack.EQUIPMENT
                ? texts.get("exercises.held.equipment", things(suitability.missing(exercise)))
                : texts.get("exercises.held." + why.word()));
    }

    /** What holds for every move. */
    String always() {
        return texts.get("exercises.care.always");
    }

    /** Each article by name, and below it what it states: the heading and its own dose. */
    List<String> stated(Exercise exercise) {
        Map<String, List<Source>> stated = exercise.sources().stream()
                .collect(Collectors.groupingBy(Source::source, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        stated.forEach((letter, sources) -> {
            lines.add(articles.name(letter));
            sources.forEach(source -> lines.add(stated(source)));
        });
        return lines;
    }

    /** "Cat-Camel: hold 5 s, 3 to 5 times on each side." */
    private String stated(Source source) {
        String hold = range(source.holdFrom().map(Duration::toSeconds), source.holdTo().map(Duration::toSeconds));
        String times = range(whole(source.repetitionsFrom()), whole(source.repetitionsTo()));
        if (hold.isEmpty() && times.isEmpty()) {
            return texts.get("exercises.stated", source.heading(), texts.get("exercises.stated.nothing"));
        }
        String often = times.isEmpty()
                ? ""
                : times.equals("1") ? texts.get("exercises.stated.once") : texts.get("exercises.stated.times", times);
        String held = hold.isEmpty() ? "" : texts.get("exercises.stated.hold", hold);
        String both = held.isEmpty() || often.isEmpty() ? held + often : held + texts.get("exercises.list") + often;
        return texts.get("exercises.stated", source.heading(), both + sidesOf(source));
    }

    private String sidesOf(Source source) {
        String key = "exercises.stated.sides." + source.eachSide();
        return texts.has(key) ? texts.get(key) : "";
    }

    private static Optional<Long> whole(OptionalInt number) {
        return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
    }

    private String range(Optional<Long> from, Optional<Long> to) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return from.or(() -> to).map(String::valueOf).orElse("");
        }
        return texts.get("exercises.stated.range", from.get(), to.get());
    }
}

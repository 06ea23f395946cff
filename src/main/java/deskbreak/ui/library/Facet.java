// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;

/** What moves can be filtered by. Each has values, in stable words. */
enum Facet {
    PLACE, POSITION, AREA, EQUIPMENT,
    /** What the person has made of it: their own, and what they want more, less or never. */
    YOURS;

    /** The value of a move that needs nothing. */
    static final String NOTHING = "nothing";
    static final String OWN = "own";

    /** The values that a move has. */
    Set<String> of(Item item) {
        Exercise move = item.exercise();
        return switch (this) {
            case PLACE -> Set.of(word(move.place()));
            case POSITION -> move.position() == Position.SEATED_OR_STANDING
                    ? Set.of(word(Position.SEATED), word(Position.STANDING))
                    : Set.of(word(move.position()));
            case AREA -> move.areas();
            case EQUIPMENT -> equipment(move);
            case YOURS -> yours(item);
        };
    }

    /** "desk-or-chair" is found under both. */
    private static Set<String> equipment(Exercise move) {
        Set<String> needed = new HashSet<>();
        move.equipment().forEach(thing -> needed.addAll(List.of(thing.split("-or-", -1))));
        return needed.isEmpty() ? Set.of(NOTHING) : needed;
    }

    private static Set<String> yours(Item item) {
        Set<String> values = new HashSet<>();
        if (item.own()) {
            values.add(OWN);
        }
        if (item.wish() != Wish.USUAL) {
            values.add(item.wish().word());
        }
        return values;
    }

    /** The values there are among those moves, in the order in which they are offered: places and positions from the chair to the floor. */
    List<String> values(List<Item> items) {
        Set<String> there = new TreeSet<>();
        items.forEach(item -> there.addAll(of(item)));
        if (this == POSITION && items.stream().noneMatch(item -> item.exercise().position() == Position.STANDING)) {
            // What can be done seated as well is no reason to speak of standing.
            there.remove(word(Position.STANDING));
        }
        return there.stream().sorted((a, b) -> Integer.compare(place(a), place(b))).toList();
    }

    private int place(String value) {
        List<String> order = switch (this) {
            case PLACE -> words(Place.values());
            case POSITION -> words(Position.values());
            case AREA -> List.of();
            case EQUIPMENT -> List.of(NOTHING, "chair", "armless-chair", "desk", "wall", "mat");
            case YOURS -> List.of(OWN, Wish.MORE.word(), Wish.LESS.word(), Wish.NEVER.word());
        };
        int at = order.indexOf(value);
        return at < 0 ? order.size() : at;
    }

    private static List<String> words(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(Facet::word).toList();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String word() {
        return word(this);
    }
}

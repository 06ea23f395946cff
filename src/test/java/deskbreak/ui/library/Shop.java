// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import deskbreak.agent.Reply;
import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Library;
import deskbreak.exercise.Library.Rejected;
import deskbreak.exercise.OwnExercise;
import deskbreak.exercise.motion.Motion;
import deskbreak.settings.Settings;
import deskbreak.storage.CatalogueReader;
import deskbreak.text.Messages;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.theme.Texts;

/** The library's panel over the moves that come with Deskbreak, and a person who uses it. */
final class Shop {
    private static final Catalogue SHIPPED = CatalogueReader.shipped();
    static final Exercise TWIST = SHIPPED.find("seated-spinal-twist").orElseThrow();
    private static final OwnExercise MINE = new OwnExercise(
            new Exercise("my-reach", TWIST.place(), TWIST.position(), TWIST.equipment(), TWIST.sides(), TWIST.doses(), TWIST.areas(),
                    TWIST.cautions(), List.of(), Optional.empty()),
            new ExerciseText("My reach", "Sit tall", List.of("Reach up", "Stay", "Let go"), "", ""));

    final Sent sent = new Sent();
    final List<String> exchanged = new ArrayList<>();
    final List<Optional<String>> edited = new ArrayList<>();
    Library library = library(List.of());
    Optional<Path> chosen = Optional.empty();
    Exchange.Taken taken = new Exchange.Taken(Reply.done("Imported: 1 new, 0 replaced"), List.of());

    static Library library(List<Rejected> rejected) {
        return Library.of(SHIPPED, ExerciseTexts.in(Locale.ENGLISH), List.of(MINE), rejected);
    }

    /** All moves with one and the same motion, until each has its own. */
    static List<Item> moving(int count) {
        Motion motion = TWIST.motion().orElseThrow();
        ExerciseText text = new ExerciseText("A move", "", List.of(), "", "");
        return Stream.iterate(0, n -> n + 1).limit(count).map(n -> new Item(new Exercise("move-" + n, TWIST.place(), TWIST.position(),
                TWIST.equipment(), TWIST.sides(), TWIST.doses(), TWIST.areas(), TWIST.cautions(), TWIST.sources(), Optional.of(motion)),
                text, false, Wish.USUAL, "")).toList();
    }

    LibraryPanel panel() {
        return panel(Settings.DEFAULT);
    }

    LibraryPanel panel(Settings settings) {
        Texts texts = new Texts(Messages.of("ui"));
        texts.speakTo(settings.profile());
        LibraryPanel panel = new LibraryPanel(texts, new Outside(new Moves(() -> library), sent, () -> 4_000_000_000L, new Memory(),
                Optional.of(new Desk())), new Pointed());
        panel.show(Statuses.sitting(Duration.ofMinutes(1), settings));
        return panel;
    }

    private final class Desk implements Editor {
        @Override
        public void open(Optional<String> id) {
            edited.add(id);
        }

        @Override
        public void remove(String file, Consumer<Reply> then) {
            exchanged.add("remove " + file);
            library = library(library.rejected().stream().filter(r -> !r.file().equals(file)).toList());
            then.accept(Reply.done(""));
        }
    }

    private final class Memory implements Exchange {
        @Override
        public Path folder() {
            return Path.of("/home/kim/.config/deskbreak/exercises");
        }

        @Override
        public CompletableFuture<Reply> export(Path zip, List<String> ids) {
            exchanged.add("export " + zip.getFileName() + " " + ids);
            return CompletableFuture.completedFuture(Reply.done("1 exercise is in " + zip.getFileName()));
        }

        @Override
        public CompletableFuture<Taken> take(Path zip, boolean replace) {
            exchanged.add("import " + zip.getFileName() + (replace ? " replacing" : ""));
            return CompletableFuture.completedFuture(replace ? new Taken(Reply.done("Imported: 0 new, 1 replaced"), List.of()) : taken);
        }
    }

    private final class Pointed implements ZipChooser {
        @Override
        public Optional<Path> open(Component over) {
            return chosen;
        }

        @Override
        public Optional<Path> save(Component over, String suggested) {
            return chosen;
        }
    }

    /** Whether there is a component of that type, in view or not. */
    static boolean has(Container in, Class<?> type) {
        return parts(in).anyMatch(type::isInstance);
    }

    /** The first component of that type. */
    static <C> C part(Container in, Class<C> type) {
        return parts(in).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> parts(Container in) {
        return Stream.of(in.getComponents())
                .flatMap(child -> Stream.concat(Stream.of(child), child instanceof Container inner ? parts(inner) : Stream.of()));
    }

    static void open(LibraryPanel panel, String id) {
        CardGrid grid = part(panel, CardGrid.class);
        grid.setSelectedIndex(ids(grid).indexOf(id));
        grid.getActionMap().get("open").actionPerformed(new ActionEvent(grid, 0, "open"));
    }

    static List<String> ids(CardGrid grid) {
        return IntStream.range(0, grid.getModel().getSize()).mapToObj(grid.getModel()::getElementAt).map(Item::id).toList();
    }

    /** All text on what is in view. */
    static String said(Container in) {
        StringBuilder text = new StringBuilder();
        for (Component child : in.getComponents()) {
            if (child.isVisible()) {
                switch (child) {
                    case javax.swing.JLabel label -> text.append(label.getText()).append('\n');
                    case javax.swing.text.JTextComponent prose -> text.append(prose.getText()).append('\n');
                    case Container inner -> text.append(said(inner));
                    default -> text.append("");
                }
            }
        }
        return text.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import deskbreak.exercise.motion.Moment;

/**
 * The pictures of a motion that have been painted: a motion repeats itself, so they come again. Each is kept as what differs from the first
 * one of its side. When the stock is used up no more are kept; to drop the eldest for each new one would drop every picture of a long motion
 * just before it comes again.
 */
final class Film {
    private final FilmStock stock;
    private final Map<Boolean, Side> sides = new HashMap<>();
    private int taken;

    private static final class Side {
        private final int[] first;
        /** Outside of it the first picture is empty. */
        private final Area area;
        private final Map<Moment, Picture> pictures = new HashMap<>();

        Side(Canvas canvas) {
            first = canvas.pixels().clone();
            area = canvas.painted();
        }
    }

    /** @param area outside of it both this picture and the first are empty */
    private record Picture(Area area, Runs runs) {}

    Film(FilmStock stock) {
        this.stock = stock;
    }

    /** Shows what was painted for that moment, in place of what is there; false when it has not been kept. */
    boolean show(Moment moment, Canvas canvas) {
        Optional<Side> side = Optional.ofNullable(sides.get(moment.mirrored()));
        Optional<Picture> picture = side.map(s -> s.pictures.get(moment));
        picture.ifPresent(p -> {
            canvas.lay(side.orElseThrow().first, p.area());
            p.runs().putOn(canvas.pixels());
        });
        return picture.isPresent();
    }

    /** Keeps what is painted there for that moment, if there is room for it. All pictures of a film have one size. */
    void keep(Moment moment, Canvas canvas) {
        if (stock.room()) {
            Side side = sides.computeIfAbsent(moment.mirrored(), first -> side(canvas));
            Area area = canvas.painted();
            area.add(side.area);
            Runs runs = Runs.between(side.first, canvas.pixels(), canvas.begin(area), canvas.end(area));
            take(runs.size());
            side.pictures.put(moment, new Picture(area, runs));
        }
    }

    private Side side(Canvas canvas) {
        take(canvas.pixels().length);
        return new Side(canvas);
    }

    private void take(int numbers) {
        taken += numbers;
        stock.take(numbers);
    }

    /** Forgets all of it: for another motion, size or theme, and when nobody sees it. */
    void clear() {
        sides.clear();
        stock.giveBack(taken);
        taken = 0;
    }
}

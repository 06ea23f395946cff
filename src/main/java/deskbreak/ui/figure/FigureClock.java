// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.Preview;
import deskbreak.exercise.motion.Moment;

/** Says where in its motion a figure is. */
public interface FigureClock {
    /** At rest, always. */
    FigureClock STILL = new FigureClock() {
        @Override
        public Moment now() {
            return Moment.START;
        }

        @Override
        public boolean runs() {
            return false;
        }
    };

    /** Where it is now. */
    Moment now();

    /** Whether it will be elsewhere soon; while it does not run, nothing is painted. */
    boolean runs();

    /** A move over and over, from now on. */
    static FigureClock looping(Preview preview) {
        long begin = System.nanoTime();
        return new FigureClock() {
            @Override
            public Moment now() {
                return preview.at((System.nanoTime() - begin) / 1e9);
            }

            @Override
            public boolean runs() {
                return true;
            }
        };
    }
}

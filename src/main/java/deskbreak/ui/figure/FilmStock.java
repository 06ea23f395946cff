// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

/** How much all films together hold, in numbers of 4 bytes. On the event-dispatch thread. */
final class FilmStock {
    private final int most;
    private int used;

    /** @param most it is exceeded by one picture at most */
    FilmStock(int most) {
        this.most = most;
    }

    boolean room() {
        return used < most;
    }

    void take(int numbers) {
        used += numbers;
    }

    void giveBack(int numbers) {
        used -= numbers;
    }

    int used() {
        return used;
    }
}

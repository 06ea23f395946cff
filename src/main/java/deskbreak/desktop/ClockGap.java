// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

/** Sleep is never missed: the agent compares a clock that runs through suspend with one that does not. It is noticed on waking. */
public final class ClockGap implements Source<Boolean> {
    @Override
    public String name() {
        return "difference of the clocks";
    }

    @Override
    public Answer<Boolean> ask() {
        return new Answer.Known<>(false);
    }
}

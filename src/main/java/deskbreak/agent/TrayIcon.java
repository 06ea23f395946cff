// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import deskbreak.agent.Status.Posture;
import deskbreak.breaks.HoldReason;

/**
 * What the tray icon shows.
 *
 * @param shape differs in outline, not only in colour
 * @param used how much of the interval is used, 0 to 1 in steps of 1/{@value #STEPS}, so that it is repainted rarely
 * @param mark a quiet mark: a hold has lasted long, or something needs the person
 */
public record TrayIcon(Shape shape, double used, boolean mark) {
    /** How many steps the ring has. */
    public static final int STEPS = 24;

    public TrayIcon {
        used = shape.ring() ? Math.round(Math.clamp(used, 0, 1) * STEPS) / (double) STEPS : 0;
    }

    /** The outlines. */
    public enum Shape {
        /** A ring that fills. */
        COUNTING,
        /** A prompt is due, up, or was missed. */
        DUE,
        /** A due prompt is kept back, or was put off. */
        HELD,
        /** The person paused the agent. */
        PAUSED, STANDING, AWAY,
        /** A guided break runs. */
        BREAK,
        /** Nothing tells when the last input was; the ring goes by the clock. */
        UNKNOWN;

        /** Whether the ring's filling means something. */
        public boolean ring() {
            return this == COUNTING || this == HELD || this == UNKNOWN;
        }
    }

    /** What the icon shows for this status. */
    public static TrayIcon of(Status status) {
        return new TrayIcon(shape(status), status.used(), status.longHold() || !status.troubles().isEmpty());
    }

    private static Shape shape(Status status) {
        if (status.posture() == Posture.ON_BREAK) {
            return Shape.BREAK;
        }
        if (status.holds().containsKey(HoldReason.PAUSED)) {
            return Shape.PAUSED;
        }
        return switch (status.posture()) {
            case STANDING -> Shape.STANDING;
            case AWAY, LOCKED -> Shape.AWAY;
            case SITTING, ON_BREAK -> byPhase(status);
        };
    }

    private static Shape byPhase(Status status) {
        return switch (status.phase()) {
            case WAITING, SHOWN, MISSED -> Shape.DUE;
            case HELD, CAPPED, SNOOZED -> Shape.HELD;
            case GUIDED -> Shape.BREAK;
            case COUNTING -> status.activityKnown() ? Shape.COUNTING : Shape.UNKNOWN;
        };
    }
}

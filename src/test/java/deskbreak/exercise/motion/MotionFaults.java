// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with a motion, each fault once, at its worst. */
public final class MotionFaults {
    private static final double TOUCH = 0.01;
    private static final double DEGREES = 2;
    /** A joint that is turned in a way that its angles cannot say. */
    private static final double TWIST = 15;

    private final Course course;
    private final Map<String, Double> worst = new TreeMap<>();

    private MotionFaults(Course course) {
        this.course = course;
    }

    /** Lines such as "left-elbow bends 12 degrees too far"; empty when all is well. */
    public static List<String> of(Motion motion) {
        MotionFaults faults = new MotionFaults(Course.of(motion));
        faults.course.moments(61).forEach(faults::look);
        return faults.worst.entrySet().stream().map(f -> String.format(Locale.ROOT, f.getKey(), f.getValue())).toList();
    }

    private void look(Moment moment) {
        Body body = course.at(moment);
        for (Reach reach : course.touching(moment)) {
            note(reach.point().word() + " misses what it touches by %.3f m", reach.miss(body), TOUCH);
        }
        for (Joint joint : Joint.values()) {
            double[] angles = body.angles(joint);
            note(joint.word() + " goes %.0f degrees too far", joint.excess(angles), DEGREES);
            note(joint.word() + " is turned %.0f degrees as it cannot be", cannot(joint, body, angles), TWIST);
        }
        Flesh.ALL.forEach(f -> note(f.joint().word() + " goes %.3f m into the floor or a thing", f.into(body, course.props(moment)), 0));
    }

    private static double cannot(Joint joint, Body body, double[] angles) {
        Turn is = body.stance().turn(joint);
        Turn can = joint.turn(angles);
        Turn rest = can.inverse().times(is);
        return Math.toDegrees(2 * Math.acos(Math.min(1, Math.abs(rest.w()))));
    }

    private void note(String fault, double by, double allowed) {
        if (by > allowed) {
            worst.merge(fault, by, Math::max);
        }
    }
}

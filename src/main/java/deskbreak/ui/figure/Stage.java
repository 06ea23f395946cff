// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.ArrayList;
import java.util.List;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Prop;

/** The things of a motion on one side, seen from one place. What nobody holds is worked out once. */
final class Stage {
    private final Course course;
    private final boolean mirrored;
    private final View view;
    private final List<Item> lying = new ArrayList<>();
    private final List<Item> standing = new ArrayList<>();
    private final List<Prop> held;

    Stage(Course course, Moment moment, View view) {
        this.course = course;
        mirrored = moment.mirrored();
        this.view = view;
        List<Prop> props = course.props(moment);
        held = props.stream().filter(prop -> prop.held().isPresent()).toList();
        Body body = course.at(moment);
        for (Prop prop : props) {
            if (prop.held().isEmpty()) {
                (prop.kind() == Prop.Kind.MAT ? lying : standing).addAll(settled(prop, body));
            }
        }
    }

    boolean shows(Course other, Moment moment) {
        return course == other && mirrored == moment.mirrored();
    }

    View view() {
        return view;
    }

    /** What is under everything else. */
    List<Item> lying() {
        return lying;
    }

    /** All other things, with those that are in the hands of this body. */
    List<Item> things(Body body) {
        List<Item> all = new ArrayList<>(standing);
        held.forEach(prop -> all.addAll(settled(prop, body)));
        return all;
    }

    private List<Item> settled(Prop prop, Body body) {
        List<Item> items = Things.of(prop, body);
        items.forEach(item -> item.settle(view));
        return items;
    }
}

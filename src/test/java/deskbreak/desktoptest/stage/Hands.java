// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.awt.Point;
import java.awt.Rectangle;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Keyboard and mouse: what they do reaches programs the way a person's does. */
public final class Hands {
    private static final Point REST = new Point(700, 20);

    private final Desktop desktop;

    Hands(Desktop desktop) {
        this.desktop = desktop;
    }

    /** @param keys by their X11 names, combined as in "ctrl+a" */
    public void press(String... keys) {
        run("key", keys);
    }

    /** Presses a key again and again, as somebody at work does. */
    public void workUntil(String what, BooleanSupplier come) {
        Await.until(what, () -> {
            press("a");
            return come.getAsBoolean();
        });
    }

    /** Types into whatever has the keyboard. */
    public void type(String text) {
        run("type", text);
    }

    /** Begins to type, one character each {@code pace} or up to twice as fast: versions of xdotool differ in that. */
    public Typing begin(String text, Duration pace) {
        return new Typing(desktop.guest("typing", List.of("xdotool", "type", "--delay", Long.toString(pace.toMillis()), text)));
    }

    public void click(Point at) {
        run("mousemove", Integer.toString(at.x), Integer.toString(at.y), "click", "1");
    }

    public void click(Rectangle on) {
        click(new Point((int) on.getCenterX(), (int) on.getCenterY()));
    }

    public void rightClick(Rectangle on) {
        point((int) on.getCenterX(), (int) on.getCenterY());
        run("click", "3");
    }

    /** One notch of the wheel, towards the person. */
    public void wheel() {
        run("click", "5");
    }

    public void point(int x, int y) {
        run("mousemove", Integer.toString(x), Integer.toString(y));
    }

    /** Takes the pointer to where it is over no window of the agent: what is under it looks different. */
    public void rest() {
        point(REST.x, REST.y);
    }

    private void run(String action, String... arguments) {
        String[] command = new String[arguments.length + 2];
        command[0] = "xdotool";
        command[1] = action;
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        desktop.programs().output(command);
    }

    /** Somebody typing. */
    public static final class Typing {
        private final Process process;

        private Typing(Process process) {
            this.process = process;
        }

        public boolean goesOn() {
            return process.isAlive();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import deskbreak.agent.TrayContent;

/** A tray that is made when it is opened: until a better one has failed, nothing of its toolkit is loaded. */
public final class LateTray implements Tray {
    private final Supplier<Tray> make;
    private volatile @Nullable Tray made;

    /** @param make is called once, when the tray is opened */
    public LateTray(Supplier<Tray> make) {
        this.make = make;
    }

    @Override
    public void open(Consumer<Boolean> hosted) {
        Tray fresh = make.get();
        made = fresh;
        fresh.open(hosted);
    }

    @Override
    public String name() {
        return opened().name();
    }

    @Override
    public void show(TrayContent content) {
        opened().show(content);
    }

    @Override
    public void use(boolean wanted) {
        opened().use(wanted);
    }

    @Override
    public void close() {
        Tray there = made;
        if (there != null) {
            there.close();
        }
    }

    private Tray opened() {
        Tray there = made;
        if (there == null) {
            throw new IllegalStateException("not opened yet");
        }
        return there;
    }
}

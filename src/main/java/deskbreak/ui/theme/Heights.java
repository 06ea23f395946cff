// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Component;
import java.awt.Container;

/** For components whose height follows from the width that they are given. */
final class Heights {
    private Heights() {
    }

    /** While a layout is under way, {@code invalidate} stops at the first container that is being laid out; those above remember too. */
    static void forget(Component changed) {
        for (Container holder = changed.getParent(); holder != null; holder = holder.getParent()) {
            holder.invalidate();
        }
    }
}

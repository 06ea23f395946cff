// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

/** Everything that shows the status by itself: tray and windows. Called on the agent's thread; must return at once. */
public interface Faces {
    void show(Status status);
}

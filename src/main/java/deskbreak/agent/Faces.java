// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

/** Everything that shows the status: tray, windows, the control socket's watchers. Called on the agent's thread; must return at once. */
public interface Faces {
    void show(Status status);
}

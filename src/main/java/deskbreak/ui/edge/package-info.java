// SPDX-License-Identifier: Apache-2.0
/** The border between the agent's thread and the event-dispatch thread. The only place in the windows where a thread is named. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.edge;

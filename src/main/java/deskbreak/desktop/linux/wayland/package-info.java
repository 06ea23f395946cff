// SPDX-License-Identifier: Apache-2.0
/** Linux: what a Wayland compositor tells, through its socket, in its own wire protocol and with nothing to install. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux.wayland;

// SPDX-License-Identifier: Apache-2.0
/**
 * Linux: which sources there are for what ({@link deskbreak.desktop.linux.LinuxSenses}), theme and autostart. The rooms below each keep
 * one way to the machine: the buses, the X server, session services, sound and pictures. The only room that speaks D-Bus.
 */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux;

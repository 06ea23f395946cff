// SPDX-License-Identifier: Apache-2.0
/** Linux: what session services tell over D-Bus: lock, sleep, idle time, inhibitors, do not disturb. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux.session;

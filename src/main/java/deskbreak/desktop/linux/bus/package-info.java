// SPDX-License-Identifier: Apache-2.0
/** Linux: the message buses, kept alive, with a limit on every wait. The only room, with its neighbours here, that speaks D-Bus. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux.bus;

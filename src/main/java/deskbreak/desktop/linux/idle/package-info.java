// SPDX-License-Identifier: Apache-2.0
/** Linux: when the last input was, as services on the session bus tell. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux.idle;

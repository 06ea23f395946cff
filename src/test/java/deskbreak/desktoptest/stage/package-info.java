// SPDX-License-Identifier: Apache-2.0
/** A desktop without a screen, the packaged program on it, and the hands and eyes of its user. Knows the program from outside alone. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktoptest.stage;

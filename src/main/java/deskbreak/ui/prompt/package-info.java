// SPDX-License-Identifier: Apache-2.0
/** The card that offers a break, in its corner or over all screens, and the quiet question. Never takes the keyboard by itself. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.prompt;

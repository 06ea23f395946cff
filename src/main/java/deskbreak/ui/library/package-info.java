// SPDX-License-Identifier: Apache-2.0
/** The window with all moves and routines, and a page for each move. What matches a search is decided without Swing, in {@link deskbreak.ui.library.Filters}. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.library;

// SPDX-License-Identifier: Apache-2.0
/** The list of moves, each with its page. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.exercises;

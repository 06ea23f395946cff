// SPDX-License-Identifier: Apache-2.0
/** The moves as all windows know them. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.exercises;

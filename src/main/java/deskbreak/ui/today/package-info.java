// SPDX-License-Identifier: Apache-2.0
/** The Today window: one day on one time line, its totals, and why each prompt came. It tells and never judges. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.today;

// SPDX-License-Identifier: Apache-2.0
/** Leads through a break. Driven by the status alone; between two of them it counts on by itself. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.guide;

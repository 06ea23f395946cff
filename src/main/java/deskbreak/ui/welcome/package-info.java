// SPDX-License-Identifier: Apache-2.0
/** The first start: one small window, four intervals. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.welcome;

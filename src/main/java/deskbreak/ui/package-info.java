// SPDX-License-Identifier: Apache-2.0
/** Swing: theme, prompt, guide, preferences, today, welcome. Panels hold content, windows are thin; status in, commands out. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui;

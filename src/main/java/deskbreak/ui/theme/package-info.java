// SPDX-License-Identifier: Apache-2.0
/** How everything looks: themes, tones, icons, and controls that carry their texts. Knows no status and no command. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.theme;

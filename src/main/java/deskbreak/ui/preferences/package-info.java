// SPDX-License-Identifier: Apache-2.0
/** The Preferences window: every choice there is, applied as it is made. Ranges are asked of the settings room, never known here. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.preferences;

// SPDX-License-Identifier: Apache-2.0
/** Makes and changes the person's own exercises: words, dose, and the poses of the figure. What is saved goes through {@link deskbreak.ui.editor.OwnFiles}. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.editor;

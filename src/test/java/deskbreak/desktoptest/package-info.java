// SPDX-License-Identifier: Apache-2.0
/** What a person sees and does on a real desktop, with the packaged program. Runs after it is packaged; see CONTRIBUTING.md. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktoptest;

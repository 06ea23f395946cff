// SPDX-License-Identifier: Apache-2.0
/** The safety page. It informs; it asks nothing. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.safety;

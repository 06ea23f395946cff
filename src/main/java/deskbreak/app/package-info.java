// SPDX-License-Identifier: Apache-2.0
/** The composition root, written by hand: the whole graph is readable here, and nothing else may know it. */
@org.jspecify.annotations.NullMarked
package deskbreak.app;

// SPDX-License-Identifier: Apache-2.0
/** What happened, and what a day or a week of it amounts to. Pure: entries come in as arguments, no file is read here. */
@org.jspecify.annotations.NullMarked
package deskbreak.history;

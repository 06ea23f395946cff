// SPDX-License-Identifier: Apache-2.0
/** The words: message bundles and how amounts of time are said and read. Pure; knows no other room. */
@org.jspecify.annotations.NullMarked
package deskbreak.text;

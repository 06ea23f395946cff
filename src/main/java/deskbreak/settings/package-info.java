// SPDX-License-Identifier: Apache-2.0
/** What the person has chosen: immutable, validated records made of the rooms below. Pure: no file form, no widget. */
@org.jspecify.annotations.NullMarked
package deskbreak.settings;

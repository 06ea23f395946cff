// SPDX-License-Identifier: Apache-2.0
/** What can they do about it? Catalogue, dose, chooser and the script of a guided break. Pure: no clock, no thread, no file. */
@org.jspecify.annotations.NullMarked
package deskbreak.exercise;

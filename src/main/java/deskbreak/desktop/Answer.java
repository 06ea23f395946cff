// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

/** What one source says when it is asked. */
public sealed interface Answer<T> {
    /** It works here, and this is its value now. */
    record Known<T>(T value) implements Answer<T> {}

    /**
     * It does not work here, or not now.
     *
     * @param why in a few words for the person
     * @param advice what to install or switch on, one line; empty when nothing helps
     */
    record Silent<T>(String why, String advice) implements Answer<T> {}
}

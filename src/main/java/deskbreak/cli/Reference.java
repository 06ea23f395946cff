// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

/** What is made from the grammar: the completion of a shell, or the manual page. */
enum Reference {
    BASH, ZSH, FISH, MANUAL
}

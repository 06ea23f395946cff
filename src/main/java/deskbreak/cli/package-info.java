// SPDX-License-Identifier: Apache-2.0
/** Parses the command line and prints. Knows the control client and protocol, and plain functions handed in by app. */
@org.jspecify.annotations.NullMarked
package deskbreak.cli;

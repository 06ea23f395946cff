// SPDX-License-Identifier: Apache-2.0
/** The local socket: protocol, server and client. Turns lines into commands and status into lines, decides nothing. */
@org.jspecify.annotations.NullMarked
package deskbreak.control;

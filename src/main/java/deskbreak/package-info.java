// SPDX-License-Identifier: Apache-2.0
/** The entry point alone: which of the program's three faces (client, simulation, agent) this start shows. */
@org.jspecify.annotations.NullMarked
package deskbreak;

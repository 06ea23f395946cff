// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.Optional;
import java.util.function.LongSupplier;

import deskbreak.ui.edge.Asks;
import deskbreak.ui.exercises.Moves;

/**
 * What the library is joined to.
 *
 * @param nanos monotonic time in nanoseconds
 * @param exchange import and export
 * @param editor where exercises are made and changed; while there is none nothing offers it
 */
public record Outside(Moves moves, Asks asks, LongSupplier nanos, Exchange exchange, Optional<Editor> editor) {}

// SPDX-License-Identifier: Apache-2.0
/** When to offer, hold, snooze and give up: one state machine as a value and a step. Pure: no clock, no thread, no file. */
@org.jspecify.annotations.NullMarked
package deskbreak.breaks;

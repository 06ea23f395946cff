// SPDX-License-Identifier: Apache-2.0
/** Calendars on disk: when the person is busy. The only room that knows the iCalendar library; it knows nobody but the agent's port. */
@org.jspecify.annotations.NullMarked
package deskbreak.calendar;

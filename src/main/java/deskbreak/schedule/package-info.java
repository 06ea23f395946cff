// SPDX-License-Identifier: Apache-2.0
/** Quartz wakes the agent; working hours and set times are Quartz calendars and cron triggers. No rule is decided here. */
@org.jspecify.annotations.NullMarked
package deskbreak.schedule;

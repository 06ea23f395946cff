// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

import deskbreak.settings.Settings;

/** What a person asks of the agent, from the tray, a window or the command line. */
public sealed interface Command {
    /** Start the break that is offered. */
    record Start() implements Command {}

    /** Start its one-minute version. */
    record StartShort() implements Command {}

    /** Start it without moves. */
    record JustWalk() implements Command {}

    /** @param length one of the choices; empty for the preselected one */
    record Snooze(Optional<Duration> length) implements Command {}

    record Skip() implements Command {}

    /** End the running break: taken after at least half of it, abandoned before. */
    record Done() implements Command {}

    /** Start a break now. At most one of the two ids is given. */
    record TakeBreak(Optional<String> exercise, Optional<String> routine, boolean oneMinute) implements Command {}

    record PauseFor(Duration length) implements Command {}

    /** @param time by the wall clock; the next time it comes */
    record PauseUntil(LocalTime time) implements Command {}

    /** Until the first working hour of the next day that has one; 6:00 tomorrow without working hours. */
    record PauseUntilTomorrow() implements Command {}

    record PauseUntilResumed() implements Command {}

    record Resume() implements Command {}

    record Stand() implements Command {}

    record Sit() implements Command {}

    record WasAway() implements Command {}

    record WasHere() implements Command {}

    /** Show the held prompt in spite of what holds it. */
    record AskAnyway() implements Command {}

    /** Take back a skip of the last minute. */
    record UndoSkip() implements Command {}

    /** Take back the longer interval after three breaks in a row were let go. */
    record UndoLonger() implements Command {}

    record GuidePause() implements Command {}

    record GuideResume() implements Command {}

    /** Go to that point of the guide's script; at or past its end the break is taken. */
    record GuideSeek(Duration progress) implements Command {}

    /** Offer this move at half its dose from now on. */
    record TooHard(String exercise) implements Command {}

    /** Never offer this move again until the person allows it. */
    record Hurts(String exercise) implements Command {}

    /** Take no recording of this program for a call from now on. */
    record LeaveOut(String recorder) implements Command {}

    /** Have all sensors asked for a few seconds, for somebody who wants to see what they say. */
    record LookClosely() implements Command {}

    /** Use and keep these settings. */
    record Choose(Settings settings) implements Command {}

    record Quit() implements Command {}
}

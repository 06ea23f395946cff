// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Complaint;
import deskbreak.desktop.Source;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.bus.Match;
import deskbreak.desktop.linux.bus.Service;

/**
 * What one service on a bus says yes or no to. It is asked when it comes and whenever it says that something has changed, and at no
 * other time; it is never started for this.
 */
public final class ServiceFlag implements Source<Boolean>, BusUser {
    private final String name;
    private final Service service;
    private final List<Match> news;
    private final Question question;
    private final String advice;
    private final Runnable changed;
    private final Complaint complaint = new Complaint(LoggerFactory.getLogger(ServiceFlag.class));
    private final AtomicBoolean asksAgain = new AtomicBoolean();
    private boolean onDemand;
    private @Nullable BusLink link;
    private volatile Answer<Boolean> latest;

    /** What the service is asked. */
    @FunctionalInterface
    interface Question {
        /** @throws BusException when the answer does not come, or makes no sense */
        boolean ask(Bus bus, Service service) throws BusException;
    }

    /**
     * @param name in a few words for the person
     * @param news the signals after which the answer may be another
     * @param advice what to install or switch on when nothing answers; empty when nothing helps
     * @param changed called on the link's thread when the answer is another one
     */
    ServiceFlag(String name, Service service, List<Match> news, Question question, String advice, Runnable changed) {
        this.name = name;
        this.service = service;
        this.news = List.copyOf(news);
        this.question = question;
        this.advice = advice;
        this.changed = changed;
        latest = silent("has not answered yet");
    }

    /** The same for a service that ends while nobody needs it: until it is back nothing can have changed. */
    ServiceFlag onDemand() {
        onDemand = true;
        return this;
    }

    /** A yes or no as it is; anything else makes no sense. */
    static boolean yes(Object value, String what) throws BusException {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new BusException(what + " is not yes or no");
    }

    /** A method that answers yes or no. */
    static Question method(String member) {
        return (bus, service) -> yes(service.ask(bus, member, ""), member);
    }

    /** A property that is yes or no. */
    static Question property(String property) {
        return (bus, service) -> yes(service.property(bus, property), property);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer<Boolean> ask() {
        return latest;
    }

    @Override
    public void joined(BusLink keeper) {
        link = keeper;
    }

    @Override
    public void arrived(Bus bus) throws BusException {
        asksAgain.set(false);
        bus.listen(this, service.comesAndGoes(), signal -> askAgain());
        for (Match match : news) {
            bus.listen(this, match, signal -> askAgain());
        }
        if (service.runs(bus)) {
            become(answer(bus));
        } else if (!onDemand || latest instanceof Answer.Silent) {
            become(silent("is not running"));
        }
    }

    private Answer<Boolean> answer(Bus bus) throws BusException {
        try {
            return new Answer.Known<>(question.ask(bus, service));
        } catch (BusException.Refused e) {
            return silent("does not tell: " + e.getMessage());
        }
    }

    /** Many signals that come at once are one question. */
    private void askAgain() {
        if (link != null && asksAgain.compareAndSet(false, true)) {
            link.again(this);
        }
    }

    @Override
    public void lost(String why) {
        asksAgain.set(false);
        become(silent(why));
    }

    private Answer<Boolean> silent(String why) {
        return new Answer.Silent<>(why, advice);
    }

    private void become(Answer<Boolean> answer) {
        boolean differs = !answer.equals(latest);
        latest = answer;
        switch (answer) {
            case Answer.Known<Boolean> known -> complaint.answers(name);
            case Answer.Silent<Boolean> silent -> complaint.silent(name, silent.why(), false);
        }
        if (differs) {
            changed.run();
        }
    }
}

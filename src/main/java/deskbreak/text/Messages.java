// SPDX-License-Identifier: Apache-2.0
package deskbreak.text;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * One bundle of texts, {@code resources/messages/NAME.properties}. A missing key shows as the key itself: a window
 * with one odd word is better than no window, and a test finds it.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;
    private final String variant;

    private Messages(ResourceBundle bundle, Locale locale, String variant) {
        this.bundle = bundle;
        this.locale = locale;
        this.variant = variant;
    }

    /** The bundle of that name ("ui", "tray", "exercises"), in {@code locale} where it has been translated and in English elsewhere. */
    public static Messages of(String name, Locale locale) {
        return new Messages(ResourceBundle.getBundle("messages/" + name, locale, NO_DEFAULT_LOCALE), locale, "");
    }

    /** The bundle in the process's own language. */
    public static Messages of(String name) {
        return of(name, Locale.getDefault());
    }

    /** The same for somebody who stays seated: where a text has a form {@code KEY.seated}, that one. */
    public Messages forSeated(boolean seated) {
        return new Messages(bundle, locale, seated ? ".seated" : "");
    }

    public boolean has(String key) {
        return bundle.containsKey(key) || bundle.containsKey(key + variant);
    }

    /** The text of {@code key}, with {@code {0}}, {@code {1}} ... filled in by {@link MessageFormat} when there are arguments. */
    public String get(String key, Object... arguments) {
        try {
            String text = bundle.getString(bundle.containsKey(key + variant) ? key + variant : key);
            return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** "32 min", "1 h 5 min", "20 s": whole minutes from one minute on, whole seconds below, as a sentence says it. */
    public static String amount(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        long hours = seconds / 3600;
        long minutes = seconds % 3600 / 60;
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
    }
}

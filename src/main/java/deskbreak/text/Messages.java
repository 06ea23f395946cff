// SPDX-License-Identifier: Apache-2.0
package deskbreak.text;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/**
 * One bundle of texts, {@code resources/messages/NAME.properties}. A missing key shows as the key itself: a window
 * with one odd word is better than no window, and a test finds it.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Bundle bundle;
    private final String variant;

    private Messages(Bundle bundle, String variant) {
        this.bundle = bundle;
        this.variant = variant;
    }

    /** Read when its first text is wanted: most starts want few of them. */
    private static final class Bundle {
        private final String name;
        private final Locale locale;
        private @Nullable ResourceBundle read;

        Bundle(String name, Locale locale) {
            this.name = name;
            this.locale = locale;
        }

        synchronized ResourceBundle texts() {
            ResourceBundle texts = read;
            if (texts == null) {
                texts = ResourceBundle.getBundle("messages/" + name, locale, NO_DEFAULT_LOCALE);
                read = texts;
            }
            return texts;
        }
    }

    /** The bundle of that name ("ui", "tray", "exercises"), in {@code locale} where it has been translated and in English elsewhere. */
    public static Messages of(String name, Locale locale) {
        return new Messages(new Bundle(name, locale), "");
    }

    /** The bundle in the process's own language. */
    public static Messages of(String name) {
        return of(name, Locale.getDefault());
    }

    /** The same for somebody who stays seated: where a text has a form {@code KEY.seated}, that one. */
    public Messages forSeated(boolean seated) {
        return new Messages(bundle, seated ? ".seated" : "");
    }

    public boolean has(String key) {
        ResourceBundle texts = bundle.texts();
        return texts.containsKey(key) || texts.containsKey(key + variant);
    }

    /** The text of {@code key}, with {@code {0}}, {@code {1}} ... filled in by {@link MessageFormat} when there are arguments. */
    public String get(String key, Object... arguments) {
        try {
            ResourceBundle texts = bundle.texts();
            String text = texts.getString(texts.containsKey(key + variant) ? key + variant : key);
            return arguments.length == 0 ? text : new MessageFormat(text, bundle.locale).format(arguments);
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

// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A stream that takes sound, by what it says about itself. Names and meanings of the properties are PulseAudio's and PipeWire's.
 *
 * @param properties by their names, such as "application.name"
 */
record Recording(Map<String, String> properties) {
    private static final int LONGEST_NAME = 60;
    /** Mixers and effects that listen all the time their window or service is there, as they name themselves to the sound server. */
    private static final Set<String> SOUND_TOOLS = Set.of("org.PulseAudio.pavucontrol", "org.gnome.VolumeControl",
            "com.github.wwmm.easyeffects", "com.github.wwmm.pulseeffects");

    Recording {
        properties = Map.copyOf(properties);
    }

    /** What the person may know the program by. */
    String name() {
        return Stream.of("application.name", "application.process.binary", "node.name", "media.name").map(this::property)
                .filter(name -> !name.isBlank()).findFirst().map(Recording::shown).orElse("?");
    }

    private static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME).strip() + "\u2026";
    }

    /**
     * A part of the sound machinery rather than somebody who listens: a level meter, a mixer, or the inner end of a filter, loopback or
     * noise suppression, whose outer end is recorded by the program that somebody talks to.
     */
    boolean machinery() {
        return meter() || properties.containsKey("node.link-group") || "filter".equals(property("media.role"))
                || SOUND_TOOLS.contains(property("application.id"));
    }

    private boolean meter() {
        return yes("resample.peaks") || yes("stream.monitor");
    }

    boolean yes(String property) {
        return "true".equals(property(property)) || "1".equals(property(property));
    }

    private String property(String name) {
        return properties.getOrDefault(name, "");
    }
}

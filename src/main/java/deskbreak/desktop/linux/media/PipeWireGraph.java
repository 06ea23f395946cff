// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who hands what to whom in PipeWire at one moment.
 *
 * @param nodes what makes or takes sound or pictures, by their numbers
 */
record PipeWireGraph(Map<String, Node> nodes, List<Link> links) {
    private static final Pattern HEAD = Pattern.compile("^\\*?\\s*(id|type|state): (.*)$");
    private static final Pattern PROPERTY = Pattern.compile("^\\*?\\s*([\\w.-]+) = \"(.*)\"$");
    private static final String NODE = "PipeWire:Interface:Node";
    private static final String LINK = "PipeWire:Interface:Link";
    /** Those who show the screen to nobody but its own user: Plasma's previews of windows, and a login from afar. */
    private static final Set<String> OWN_EYES = Set.of("plasmashell", "gnome-remote-desktop-daemon", "krdpserver");

    record Node(String state, Map<String, String> properties) {
        boolean of(String mediaClass) {
            return property("media.class").startsWith(mediaClass);
        }

        String property(String name) {
            return properties.getOrDefault(name, "");
        }

        /** Not the monitor of a loudspeaker, which is a port of an "Audio/Sink". */
        private boolean microphone() {
            return of("Audio/Source") || of("Audio/Duplex");
        }

        /** A v4l2 or libcamera device rather than a picture of the screen. */
        boolean camera() {
            return of("Video/Source") && (property("media.role").equals("Camera") || property("device.api").matches("v4l2|libcamera")
                    || property("factory.name").matches("api\\.(v4l2|libcamera)\\..*"));
        }

        /**
         * What compositors and portals make of the screen: GNOME, KDE and niri streams, wlroots, Hyprland and COSMIC sources.
         */
        boolean screenCast() {
            return of("Stream/Output/Video") || (of("Video/Source") && !camera());
        }

        private boolean ownEyes() {
            return Stream.of("application.process.binary", "application.name", "node.name").map(this::property)
                    .anyMatch(OWN_EYES::contains);
        }
    }

    /** What comes out of one node goes into another. */
    record Link(String from, String to) {}

    PipeWireGraph {
        nodes = Map.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** @param text as {@code pw-cli info all} prints it; what makes no sense is passed over */
    static PipeWireGraph parse(String text) {
        Map<String, Node> nodes = new HashMap<>();
        List<Link> links = new ArrayList<>();
        Map<String, String> head = new HashMap<>();
        Map<String, String> properties = new HashMap<>();
        Stream.concat(text.lines(), Stream.of("id: end")).map(String::strip).forEach(line -> {
            Matcher property = PROPERTY.matcher(line);
            Matcher first = HEAD.matcher(line);
            if (property.matches()) {
                properties.put(property.group(1), property.group(2));
            } else if (first.matches()) {
                if (first.group(1).equals("id")) {
                    take(head, properties, nodes, links);
                    head.clear();
                    properties.clear();
                }
                head.put(first.group(1), first.group(2));
            }
        });
        return new PipeWireGraph(nodes, links);
    }

    private static void take(Map<String, String> head, Map<String, String> properties, Map<String, Node> nodes, List<Link> links) {
        String type = head.getOrDefault("type", "");
        if (type.startsWith(NODE)) {
            nodes.put(head.getOrDefault("id", ""), new Node(head.getOrDefault("state", "").replace("\"", ""), Map.copyOf(properties)));
        } else if (type.startsWith(LINK)) {
            links.add(new Link(properties.getOrDefault("link.output.node", ""), properties.getOrDefault("link.input.node", "")));
        }
    }

    /** Nothing was understood: even an idle PipeWire has a node. */
    boolean isEmpty() {
        return nodes.isEmpty();
    }

    Set<String> recorders() {
        return nodes.entrySet().stream().filter(entry -> entry.getValue().of("Stream/Input/Audio"))
                .filter(entry -> entry.getValue().state().equals("running"))
                .filter(entry -> links.stream().anyMatch(link -> link.to().equals(entry.getKey()) && is(link.from(), Node::microphone)))
                .map(entry -> new Recording(entry.getValue().properties())).filter(recording -> !recording.machinery())
                .map(Recording::name).collect(Collectors.toUnmodifiableSet());
    }

    boolean cameraRead() {
        return handed(Node::camera, reader -> true);
    }

    boolean screenCast() {
        return handed(Node::screenCast, reader -> !reader.ownEyes());
    }

    /** Whether there is a link from such a node to such a reader. */
    private boolean handed(Predicate<Node> from, Predicate<Node> to) {
        return links.stream().anyMatch(link -> is(link.from(), from) && is(link.to(), to));
    }

    private boolean is(String number, Predicate<Node> kind) {
        Node node = nodes.get(number);
        return node != null && kind.test(node);
    }
}

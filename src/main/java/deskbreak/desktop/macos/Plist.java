// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The property list of a launch agent, as far as one is needed: texts, lists of texts and truths below one dictionary. */
final class Plist {
    private Plist() {
    }

    /**
     * @param label the agent's name
     * @param command what to start, program first
     * @throws IllegalArgumentException when a character of it cannot stand in such a file
     */
    static String agent(String label, List<String> command) {
        StringBuilder file = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                    <key>Label</key>
                    <string>%s</string>
                    <key>ProgramArguments</key>
                    <array>
                """.formatted(escape(label)));
        command.forEach(argument -> file.append("        <string>").append(escape(argument)).append("</string>\n"));
        return file.append("""
                    </array>
                    <key>RunAtLoad</key>
                    <true/>
                    <key>ProcessType</key>
                    <string>Interactive</string>
                </dict>
                </plist>
                """).toString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                // as itself it would be read as a line feed
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(allowed(c));
            }
        });
        return escaped.toString();
    }

    private static int allowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n';
        if (control || Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF) {
            throw new IllegalArgumentException("A launch agent's file cannot hold the character " + Integer.toHexString(c));
        }
        return c;
    }

    /** The keys of the outer dictionary with their String, List of String or Boolean; empty when it is no such file. */
    static Optional<Map<String, Object>> read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            try {
                return next(xml).equals("plist") && next(xml).equals("dict") ? Optional.of(dictionary(xml)) : Optional.empty();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> dictionary(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Object> values = new HashMap<>();
        String key = "";
        for (String element = next(xml); !element.isEmpty(); element = next(xml)) {
            switch (element) {
                case "key" -> key = xml.getElementText();
                case "string" -> values.put(key, xml.getElementText());
                case "true", "false" -> {
                    values.put(key, element.equals("true"));
                    next(xml);
                }
                case "array" -> values.put(key, texts(xml));
                default -> skip(xml);
            }
        }
        return values;
    }

    private static List<String> texts(XMLStreamReader xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        for (String element = next(xml); !element.isEmpty(); element = next(xml)) {
            if (element.equals("string")) {
                texts.add(xml.getElementText());
            } else {
                skip(xml);
            }
        }
        return texts;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        while (!next(xml).isEmpty()) {
            skip(xml);
        }
    }

    /** The next element that begins here; nothing when the one around it ends first. */
    private static String next(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return "";
            }
        }
        return "";
    }
}

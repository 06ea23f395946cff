// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.util.List;

/** A signal heard on a bus. */
public record Signal(String path, String name, String member, List<Object> arguments) {}

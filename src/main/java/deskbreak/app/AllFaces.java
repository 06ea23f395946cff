// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.Faces;
import deskbreak.agent.Status;

/** Several faces, none of which suffers when another one fails; a failure is logged until that face works again. */
final class AllFaces implements Faces {
    private static final Logger LOG = LoggerFactory.getLogger(AllFaces.class);

    private final List<Faces> faces;
    private final Set<Faces> broken = new HashSet<>();

    AllFaces(List<Faces> faces) {
        this.faces = List.copyOf(faces);
    }

    @Override
    public void show(Status status) {
        for (Faces face : faces) {
            try {
                face.show(status);
                broken.remove(face);
            } catch (RuntimeException e) {
                if (broken.add(face)) {
                    LOG.error("{} failed; the others go on", face.getClass().getSimpleName(), e);
                }
            }
        }
    }
}

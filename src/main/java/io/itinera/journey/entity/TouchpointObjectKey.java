package io.itinera.journey.entity;

import io.itinera.shared.touchpoint.ObjectType;
import java.io.Serializable;
import java.util.Objects;

/** What tells one {@link TouchpointObject} from another: a touchpoint names each object once. */
public class TouchpointObjectKey implements Serializable {
    private long touchpointId;
    private ObjectType objectType;
    private String objectId;

    protected TouchpointObjectKey() {
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TouchpointObjectKey key && key.touchpointId == touchpointId
            && key.objectType == objectType && Objects.equals(key.objectId, objectId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpointId, objectType, objectId);
    }
}

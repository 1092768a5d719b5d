package io.itinera.journey.entity;

import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One object that a touchpoint concerns, and the part it plays in it. */
@Entity
@Table(schema = "journey", name = "touchpoint_object")
@IdClass(TouchpointObjectKey.class)
public class TouchpointObject {
    @Id
    @Column(name = "touchpoint_id")
    private long touchpointId;
    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "object_type")
    private ObjectType objectType;
    @Id
    @Column(name = "object_id")
    private String objectId;
    private String qualifier;

    protected TouchpointObject() {
    }

    public TouchpointObject(long touchpointId, ObjectRef ref) {
        this.touchpointId = touchpointId;
        this.objectType = ref.type();
        this.objectId = ref.id();
        this.qualifier = ref.qualifier();
    }
}

package io.itinera.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A level in which an article is packed, with the GTIN that stands on that box. */
@Entity
@Table(schema = "catalog", name = "packaging")
public class Packaging {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalog.packaging_seq")
    @SequenceGenerator(name = "catalog.packaging_seq", sequenceName = "catalog.packaging_seq", allocationSize = 50)
    private Long id;
    @Column(name = "article_id")
    private Long articleId;
    private String gtin;
    @Column(name = "level_name")
    private String levelName;
    @Column(name = "base_units")
    private int baseUnits;

    protected Packaging() {
    }
}

package io.itinera.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A readable group of articles, made from the nomenclature that regulators use. */
@Entity
@Table(schema = "catalog", name = "category")
public class Category {
    @Id
    private Long id;
    private String code;
    @Column(name = "name_es")
    private String nameEs;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "name_fr")
    private String nameFr;

    protected Category() {
    }
}

package io.itinera.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A medical device as the supplier sells it: under the supplier's part number, the maker's own, and the GTIN that
 * stands on its label. It is orderable until it is withdrawn, and never deleted, because orders keep naming it.
 */
@Entity
@Table(schema = "catalog", name = "article")
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalog.article_seq")
    @SequenceGenerator(name = "catalog.article_seq", sequenceName = "catalog.article_seq", allocationSize = 50)
    private Long id;
    @Column(name = "part_number")
    private String partNumber;
    private String gtin;
    private String name;
    private String description;
    private String manufacturer;
    @Column(name = "manufacturer_part_number")
    private String manufacturerPartNumber;
    @Column(name = "emdn_code")
    private String emdnCode;
    @Column(name = "category_id")
    private Long categoryId;
    @Column(name = "risk_class")
    private String riskClass;
    private boolean sterile;
    @Column(name = "single_use")
    private boolean singleUse;
    private boolean latex;
    private String unit;
    @Column(name = "order_multiple")
    private int orderMultiple;
    @Enumerated(EnumType.STRING)
    private ArticleStatus status;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private int version;

    protected Article() {
    }
}

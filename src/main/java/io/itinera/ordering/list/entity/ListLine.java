package io.itinera.ordering.list.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An article of a list, with what the ward wants to hold of it. */
@Entity
@Table(schema = "ordering", name = "list_line")
public class ListLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.list_line_seq")
    @SequenceGenerator(name = "ordering.list_line_seq", sequenceName = "ordering.list_line_seq", allocationSize = 50)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "list_id")
    private RequisitionList list;
    @Column(name = "article_id")
    private long articleId;
    @Column(name = "line_no")
    private int lineNo;
    private Integer par;
    private String note;
    private Integer orders;
    private Integer usual;

    protected ListLine() {
    }

    ListLine(RequisitionList list, int lineNo, Start start) {
        this.list = list;
        this.lineNo = lineNo;
        articleId = start.articleId();
        par = start.par();
        orders = start.orders();
        usual = start.usual();
    }

    /**
     * What a line begins with.
     *
     * @param par    how many are to be on the shelf; null when nobody says
     * @param orders how many orders had the article, where the list comes from history; else null
     * @param usual  the median of what those orders took; else null
     */
    public record Start(long articleId, Integer par, Integer orders, Integer usual) {
        public static Start of(long articleId, Integer par) {
            return new Start(articleId, par, null, null);
        }
    }

    void become(Integer newPar, String newNote) {
        par = newPar;
        note = newNote;
    }

    void move(int to) {
        lineNo = to;
    }

    public long id() {
        return id;
    }

    public long articleId() {
        return articleId;
    }

    public int lineNo() {
        return lineNo;
    }

    public Integer par() {
        return par;
    }

    public String note() {
        return note;
    }

    public Integer orders() {
        return orders;
    }

    public Integer usual() {
        return usual;
    }
}

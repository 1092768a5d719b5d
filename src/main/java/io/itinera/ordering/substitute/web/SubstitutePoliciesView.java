package io.itinera.ordering.substitute.web;

import io.itinera.ordering.substitute.boundary.KeepSubstitutePolicy;
import io.itinera.ordering.substitute.boundary.ReadSubstitutePolicies;
import io.itinera.ordering.substitute.boundary.RemoveSubstitutePolicy;
import io.itinera.ordering.substitute.boundary.SubstituteChoiceRow;
import io.itinera.ordering.substitute.boundary.SubstituteDecisionRow;
import io.itinera.ordering.substitute.boundary.SubstitutePolicyDeskRow;
import io.itinera.ordering.substitute.boundary.SubstitutePolicyPage;
import io.itinera.ordering.substitute.boundary.SubstitutePolicyRow;
import io.itinera.ordering.substitute.boundary.SubstituteRule;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the hospital decided about substitutes, and, for one article, the form that decides. */
@Named
@ViewScoped
public class SubstitutePoliciesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/ordering/substitutes?faces-redirect=true";

    @Inject ReadSubstitutePolicies readPolicies;
    @Inject KeepSubstitutePolicy keepPolicy;
    @Inject RemoveSubstitutePolicy removePolicy;
    @Inject Fmt fmt;
    private String article;
    private Integer page = 1;
    private Integer size = QueryText.PAGE_SIZE;
    private String rule;
    private int seen;
    private List<ChoiceDraft> choices = List.of();
    private transient SubstitutePolicyDeskRow desk;
    private transient SubstitutePolicyPage list;

    /** A rule by its name, as a person reads it. */
    public record Choice(String code, String label) {
    }

    /** With an article, that stands in the form. @throws io.itinera.shared.NoSuchRecord when there is no such article */
    public void load() {
        if (article != null) {
            desk = readPolicies.desk(article);
            rule = desk.rule();
            seen = desk.version();
            choices = desk.choices().stream().map(ChoiceDraft::new).toList();
        }
    }

    public String keep() {
        keepPolicy.keep(new KeepSubstitutePolicy.Request(article, rule == null ? null : SubstituteRule.valueOf(rule),
            choices.stream().filter(ChoiceDraft::isListed).map(ChoiceDraft::getPartNumber).collect(Collectors.toSet()), seen));
        Notices.say(fmt.text("ordering.substitute.kept", article));
        Notices.keep();
        return PAGE;
    }

    public String remove(SubstitutePolicyRow row) {
        removePolicy.remove(row.partNumber(), row.version());
        Notices.say(fmt.text("ordering.substitute.removed", row.partNumber()));
        Notices.keep();
        return PAGE;
    }

    /** What was decided, in words. */
    public String said(SubstituteDecisionRow decision) {
        return decision.rule() == null ? fmt.text("ordering.substitute.said.removed")
            : fmt.text("ordering.substitute.said." + decision.rule(), decision.listed());
    }

    /** Only from a list where there is one, or where that was decided when there was. */
    public List<Choice> getRules() {
        return Arrays.stream(SubstituteRule.values()).filter(one -> one != SubstituteRule.LISTED || !choices.isEmpty() || one.name().equals(rule)).map(one -> new Choice(one.name(), fmt.text("ordering.substitute.rule." + one))).toList();
    }

    public SubstitutePolicyPage getList() {
        if (list == null) {
            list = readPolicies.page(page, size);
        }
        return list;
    }

    /** The article that is decided about; null when there is none. */
    public SubstitutePolicyDeskRow getDesk() {
        if (desk == null && article != null) {
            desk = readPolicies.desk(article);
        }
        return desk;
    }

    /** What the supplier offers for it, with a tick each. */
    public List<ChoiceDraft> getChoices() {
        return choices;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article == null || article.isBlank() ? null : article.strip();
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page == null ? 1 : QueryText.page(page);
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size == null ? QueryText.PAGE_SIZE : QueryText.pageSize(size, QueryText.PAGE_SIZE);
    }

    /** An article that the supplier offers, and whether it is ticked. */
    public static class ChoiceDraft implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String partNumber;
        private final String label;
        private boolean listed;

        ChoiceDraft(SubstituteChoiceRow row) {
            partNumber = row.partNumber();
            label = row.partNumber() + " · " + row.name() + " · " + row.manufacturer();
            listed = row.listed();
        }

        public String getPartNumber() {
            return partNumber;
        }

        public String getLabel() {
            return label;
        }

        public boolean isListed() {
            return listed;
        }

        public void setListed(boolean listed) {
            this.listed = listed;
        }
    }
}

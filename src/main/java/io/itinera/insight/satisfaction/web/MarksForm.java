package io.itinera.insight.satisfaction.web;

import io.itinera.insight.satisfaction.boundary.AnswerSurvey;
import io.itinera.insight.satisfaction.boundary.QuestionRow;
import io.itinera.shared.touchpoint.Channel;
import java.util.List;
import java.util.stream.Stream;

/** What somebody is giving for an answer, whatever the instrument: one mark, or three, and words. */
public class MarksForm {
    private Integer mark;
    private Integer trust;
    private Integer relevance;
    private Integer simplicity;
    private String expectation;
    private String remark;

    AnswerSurvey.Request request(QuestionRow question, Channel channel) {
        List<Integer> marks = question.instrument().equals("TRS") ? Stream.of(trust, relevance, simplicity).toList() : Stream.of(mark).toList();
        return new AnswerSurvey.Request(question.id(), marks, question.expectation() ? expectation : null, remark, channel);
    }

    public Integer getMark() {
        return mark;
    }

    public void setMark(Integer mark) {
        this.mark = mark;
    }

    public Integer getTrust() {
        return trust;
    }

    public void setTrust(Integer trust) {
        this.trust = trust;
    }

    public Integer getRelevance() {
        return relevance;
    }

    public void setRelevance(Integer relevance) {
        this.relevance = relevance;
    }

    public Integer getSimplicity() {
        return simplicity;
    }

    public void setSimplicity(Integer simplicity) {
        this.simplicity = simplicity;
    }

    public String getExpectation() {
        return expectation;
    }

    public void setExpectation(String expectation) {
        this.expectation = expectation;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}

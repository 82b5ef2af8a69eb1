package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The arithmetic of a finding as data: the rule that was used, and what went in and came out, in order.
 *
 * @param rule the rule's name: {@code rate-times-time}
 * @param terms what went in and came out
 */
public record Arithmetic(String rule, List<Term> terms) {

  /** Copies the terms. */
  public Arithmetic {
    terms = List.copyOf(terms);
  }

  /** What goes into a calculation or comes out of it. */
  public sealed interface Term permits Figure, Day, Note {
    /** Its name: {@code change}. */
    String name();
  }

  /**
   * A number or an interval.
   *
   * @param unit what it counts: {@code count}, {@code USD}, {@code days}, {@code count/month}
   */
  public record Figure(String name, Amount amount, String unit) implements Term {}

  /** A day. */
  public record Day(String name, LocalDate day) implements Term {}

  /** A word: the outcome that fell off, the reason for an open end. */
  public record Note(String name, String text) implements Term {}

  /** Begins the arithmetic of a rule. */
  static Sum by(String rule) {
    return new Sum(rule);
  }

  /** An arithmetic in the making. */
  static final class Sum {
    private final String rule;
    private final List<Term> terms = new ArrayList<>();

    private Sum(String rule) {
      this.rule = rule;
    }

    Sum figure(String name, Amount amount, String unit) {
      terms.add(new Figure(name, amount, unit));
      return this;
    }

    Sum day(String name, LocalDate day) {
      terms.add(new Day(name, day));
      return this;
    }

    Sum note(String name, String text) {
      terms.add(new Note(name, text));
      return this;
    }

    Arithmetic done() {
      return new Arithmetic(rule, Collections.unmodifiableList(terms));
    }
  }
}

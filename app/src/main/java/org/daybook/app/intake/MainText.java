package org.daybook.app.intake;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's article. Each block of prose speaks for the elements around it, most for the nearest:
 * an article's paragraphs stand side by side and speak for one, the teasers of other articles for one each. It is the
 * weighing that Readability made known, within the page's own mark of its article where that can be believed.
 */
final class MainText {

  /** What a block says for its parent, its grandparent and theirs. */
  private static final double[] SHARES = {1, 0.5, 0.2, 0.1};

  /** A page's own mark of its article is believed if what it marks holds this share of the prose. */
  private static final double BELIEVED = 0.4;

  /** A parent belongs to the article if others within it say so much for it beside what the article says. */
  private static final double WIDER = 0.08;

  private static final List<String> MARKS =
      List.of("[itemprop=articleBody]", "article, [role=article]", "main, [role=main]");

  private final IdentityHashMap<Element, Double> weights = new IdentityHashMap<>();
  private final ProseMap prose = new ProseMap();

  private MainText() {}

  /** The blocks of a page's article; empty where it has no prose. Changes the page. */
  static List<String> of(Document page) {
    Surroundings.remove(page);
    MainText text = new MainText();
    text.weigh(page.body());
    Element article = text.article(page.body());
    return article == null ? List.of() : Trim.of(Blocks.of(article));
  }

  /**
   * Gives each element its prose, then its weight. An element that holds no prose but its only child's is a mere wrapper and
   * counts as one with it.
   */
  private void weigh(Element body) {
    List<Element> speakers = prose.gather(body);
    for (Element speaker : speakers) {
      double says = 1 + Math.min(Blocks.prose(speaker) / 100.0, 3);
      Element around = Blocks.isBox(speaker) ? speaker : speaker.parent();
      int level = 0;
      int held = around == null ? 0 : prose.of(around);
      while (around != null && level < SHARES.length) {
        level += prose.of(around) > held ? 1 : 0;
        held = prose.of(around);
        if (level < SHARES.length) {
          weights.merge(around, says * SHARES[level], Double::sum);
        }
        around = around.parent();
      }
    }
  }

  private @Nullable Element article(Element body) {
    if (prose.of(body) == 0) {
      return null;
    }
    Element scope = scope(body);
    Element best = scope;
    for (Element element : scope.getAllElements()) {
      best = weight(element) > weight(best) ? element : best;
    }
    while (!best.equals(scope)) {
      Element wider = wider(best, scope);
      double others = weight(wider) - SHARES[1] * weight(best);
      if (others < WIDER * weight(best)) {
        break;
      }
      best = wider;
    }
    return best;
  }

  /** The next element around one that holds more prose; the scope where none within it does. */
  private Element wider(Element element, Element scope) {
    Element at = element;
    while (!at.equals(scope)) {
      Element parent = at.parent();
      if (parent == null) {
        return scope;
      }
      at = parent;
      if (prose.of(at) > prose.of(element)) {
        return at;
      }
    }
    return scope;
  }

  private double weight(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  /** The page's own mark of its article; the whole body where there is none that can be believed. */
  private Element scope(Element body) {
    for (String mark : MARKS) {
      Element best = null;
      for (Element element : body.select(mark)) {
        best = best == null || prose.of(element) > prose.of(best) ? element : best;
      }
      if (best != null && prose.of(best) >= BELIEVED * prose.of(body)) {
        return best;
      }
    }
    return body;
  }
}

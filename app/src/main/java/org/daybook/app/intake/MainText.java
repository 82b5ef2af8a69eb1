package org.daybook.app.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's article: what stands around it is taken away, then it goes down from the body to the
 * child that holds nearly all prose, as long as there is one.
 */
final class MainText {

  /** A child that holds this share of the prose holds the article. */
  private static final double NEARLY_ALL = 0.8;

  /** The words of a page's own mark for its text are believed if they hold this share of all prose. */
  private static final double BELIEVED = 0.4;

  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

  private MainText() {}

  /** The blocks of a page's article; empty where it has no prose. Changes the page. */
  static List<String> of(Document page) {
    Surroundings.remove(page);
    return new MainText().blocks(page.body());
  }

  private List<String> blocks(Element body) {
    weigh(body);
    Element article = article(body);
    List<String> blocks = new ArrayList<>();
    if (of(body) > 0) {
      Blocks.of(article, blocks);
    }
    return blocks;
  }

  /** Gives each element the prose that it and those below it hold, from the last to the first. */
  private void weigh(Element body) {
    List<Element> all = new ArrayList<>(body.getAllElements());
    for (int i = all.size() - 1; i >= 0; i--) {
      Element element = all.get(i);
      int own = Blocks.isBlock(element) ? Blocks.prose(element) : 0;
      prose.merge(element, own, Integer::sum);
      Element parent = element.parent();
      if (parent != null && i > 0) {
        prose.merge(parent, of(element), Integer::sum);
      }
    }
  }

  private int of(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private Element article(Element body) {
    Element marked = marked(body);
    Element at = marked == null ? body : marked;
    while (true) {
      Element heaviest = null;
      for (Element child : at.children()) {
        heaviest = heaviest == null || of(child) > of(heaviest) ? child : heaviest;
      }
      if (heaviest == null || of(heaviest) < NEARLY_ALL * of(at) || !Blocks.isBox(heaviest)) {
        return at;
      }
      at = heaviest;
    }
  }

  private @Nullable Element marked(Element body) {
    for (String mark : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      Element best = null;
      for (Element element : body.select(mark)) {
        best = best == null || of(element) > of(best) ? element : best;
      }
      if (best != null && of(best) >= BELIEVED * of(body)) {
        return best;
      }
    }
    return null;
  }
}

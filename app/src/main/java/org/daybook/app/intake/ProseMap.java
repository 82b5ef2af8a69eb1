package org.daybook.app.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How many characters of prose each element of a page holds, in itself and in what stands within it. */
final class ProseMap {

  private final IdentityHashMap<Element, Integer> held = new IdentityHashMap<>();

  /** Counts the prose below an element; gives the blocks that hold it. */
  List<Element> gather(Element root) {
    held.clear();
    List<Element> speakers = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      int length = Blocks.isBlock(element) ? Blocks.prose(element) : 0;
      if (length > 0) {
        speakers.add(element);
        for (Element around = element; around != null; around = around.parent()) {
          held.merge(around, length, Integer::sum);
        }
      }
    }
    return speakers;
  }

  int of(Element element) {
    return held.getOrDefault(element, 0);
  }
}

package org.daybook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP with its English models: the tokenizer alone, or with the part-of-speech tagger behind it. */
public abstract sealed class OpenNlp implements Contestant {

  /** The tokenizer alone. */
  public static final class Tokenizer extends OpenNlp {

    @Override
    public String name() {
      return "OpenNLP tokens";
    }

    @Override
    public Run start() {
      TokenizerME tokenizer = tokenizer();
      return article -> {
        int tokens = 0;
        for (String line : lines(article)) {
          tokens += tokenizer.tokenize(line).length;
        }
        return tokens;
      };
    }
  }

  /** The tokenizer and the tagger, still far from a figure. */
  public static final class Tagger extends OpenNlp {

    @Override
    public String name() {
      return "OpenNLP tags";
    }

    @Override
    public Run start() {
      TokenizerME tokenizer = tokenizer();
      try (InputStream model = model("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
        POSTaggerME tagger = new POSTaggerME(new POSModel(model));
        return article -> {
          int tags = 0;
          for (String line : lines(article)) {
            tags += tagger.tag(tokenizer.tokenize(line)).length;
          }
          return tags;
        };
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static TokenizerME tokenizer() {
    try (InputStream model = model("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
      return new TokenizerME(new TokenizerModel(model));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String[] lines(byte[] article) {
    return new String(article, StandardCharsets.UTF_8).split("\n");
  }

  private static InputStream model(String name) {
    InputStream model = OpenNlp.class.getResourceAsStream("/" + name);
    if (model == null) {
      throw new IllegalStateException("no " + name + " on the class path");
    }
    return model;
  }
}

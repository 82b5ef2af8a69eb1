package org.daybook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.daybook.read.Reader;
import org.daybook.text.Article;
import org.daybook.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Goes through all samples, from their bytes on, once an operation; one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Speed {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 12);

  private List<byte[]> articles = List.of();
  private final Reader reader = Reader.english();
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  /** Loads the peer's models, which lie on the class path. */
  public Speed() {
    try (InputStream tokens = model("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
        InputStream tags = model("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
      tagger = new POSTaggerME(new POSModel(tags));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream model(String name) {
    InputStream model = Speed.class.getResourceAsStream("/" + name);
    if (model == null) {
      throw new IllegalStateException("no " + name + " on the class path");
    }
    return model;
  }

  /** The samples' bytes. */
  @Setup
  public void load() throws IOException {
    articles = articles();
  }

  static List<byte[]> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("samples", "samples")))) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      byte[][] bytes = new byte[texts.size()][];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = Files.readAllBytes(texts.get(i));
      }
      return List.of(bytes);
    }
  }

  private static String decoded(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The least that any reader must do: decode the bytes, split them into tokens. */
  @Benchmark
  public int floor() {
    int tokens = 0;
    for (byte[] bytes : articles) {
      tokens += Tokens.of(decoded(bytes)).size();
    }
    return tokens;
  }

  /** Our reader, claims and all. */
  @Benchmark
  public int reader() {
    int claims = 0;
    for (byte[] bytes : articles) {
      claims += reader.read(new Article("bench", decoded(bytes), DAY, null)).size();
    }
    return claims;
  }

  /** The peer's tokenizer alone. */
  @Benchmark
  public int openNlpTokens() {
    int tokens = 0;
    for (byte[] bytes : articles) {
      for (String line : decoded(bytes).split("\n")) {
        tokens += tokenizer.tokenize(line).length;
      }
    }
    return tokens;
  }

  /** The peer's tokenizer and part-of-speech tagger, still far from a figure. */
  @Benchmark
  public int openNlpTags() {
    int tags = 0;
    for (byte[] bytes : articles) {
      for (String line : decoded(bytes).split("\n")) {
        tags += tagger.tag(tokenizer.tokenize(line)).length;
      }
    }
    return tags;
  }
}

package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

  private final Contestant.Run floor = new Floor().start();
  private final Contestant.Run reader = new Daybook().start();
  private final Contestant.Run tokenizer = new OpenNlp.Tokenizer().start();
  private final Contestant.Run tagger = new OpenNlp.Tagger().start();
  private List<byte[]> articles = List.of();

  /** The samples' bytes. */
  @Setup
  public void load() throws IOException {
    articles = Texts.in(samples()).articles();
  }

  static Path samples() {
    return Path.of(System.getProperty("samples", "samples"));
  }

  private int all(Contestant.Run run) {
    int found = 0;
    for (byte[] article : articles) {
      found += run.read(article);
    }
    return found;
  }

  /** The least that any reader must do: decode the bytes, split them into tokens. */
  @Benchmark
  public int floor() {
    return all(floor);
  }

  /** Our reader, claims and all. */
  @Benchmark
  public int reader() {
    return all(reader);
  }

  /** The peer's tokenizer alone. */
  @Benchmark
  public int openNlpTokens() {
    return all(tokenizer);
  }

  /** The peer's tokenizer and part-of-speech tagger, still far from a figure. */
  @Benchmark
  public int openNlpTags() {
    return all(tagger);
  }
}

package org.daybook.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.RedirectException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.protocol.RedirectLocations;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses of the web. The client connects to no machine whose resolved address was not looked at, also behind a
 * redirection; answers are bounded in bytes and in time.
 */
final class Fetch implements AutoCloseable {

  /** An answer: its body, unpacked; where it came from in the end; what the server said it is, null if it did not. */
  static final class Answer {
    private final byte[] bytes;
    private final String url;
    private final @Nullable String mediaType;

    private Answer(byte[] bytes, String url, @Nullable String mediaType) {
      this.bytes = bytes;
      this.url = url;
      this.mediaType = mediaType;
    }

    InputStream body() {
      return new ByteArrayInputStream(bytes);
    }

    String url() {
      return url;
    }

    @Nullable String mediaType() {
      return mediaType;
    }
  }

  private final Limits limits;
  private final Doors doors;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "fetch clock");
            thread.setDaemon(true);
            return thread;
          });

  Fetch(Limits limits, Predicate<InetAddress> allowed) {
    this.limits = limits;
    this.doors = new Doors(allowed);
    Timeout time = Timeout.of(limits.time());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(doors)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(time)
                            .setSocketTimeout(time)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setMaxRedirects(limits.redirects())
                    .setResponseTimeout(time)
                    .build())
            .setRedirectStrategy(new WebOnly())
            .setUserAgent("daybook")
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .build();
  }

  /** What an address answers; refused where it answers nothing that can be read, with the reason. */
  Answer get(String address) throws IOException {
    HttpGet request = new HttpGet(uri(address));
    HttpClientContext context = HttpClientContext.create();
    ScheduledFuture<?> end =
        clock.schedule(request::cancel, limits.time().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return client.execute(request, context, response -> answer(address, response, context));
    } catch (Refused e) {
      throw e;
    } catch (UnknownHostException e) {
      throw new Refused(
          doors.isClosed(e) ? String.valueOf(e.getMessage()) : "no machine of this name is known");
    } catch (ClientProtocolException e) {
      throw new Refused(protocol(e));
    } catch (IOException e) {
      if (request.isCancelled() || e instanceof SocketTimeoutException) {
        throw new Refused("took longer than " + limits.time().toSeconds() + " seconds, given up");
      }
      throw new Refused("cannot be fetched: " + e.getMessage());
    } finally {
      end.cancel(false);
    }
  }

  private String protocol(ClientProtocolException e) {
    Throwable cause = e.getCause();
    if (cause instanceof RedirectException) {
      return "sent on more than "
          + limits.redirects()
          + " times, in a circle, or to no web address";
    }
    return "cannot be fetched: " + (cause == null ? e.getMessage() : cause.getMessage());
  }

  private static URI uri(String address) throws Refused {
    try {
      URI uri = new URI(address);
      if (uri.getHost() == null || uri.getRawUserInfo() != null) {
        throw new Refused("not an address that can be fetched: it needs a host, and no password");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new Refused("not a well-formed address: " + e.getReason());
    }
  }

  private Answer answer(String address, ClassicHttpResponse response, HttpClientContext context)
      throws IOException {
    if (response.getCode() != 200) {
      throw new Refused(
          ("the server answered " + response.getCode() + " " + response.getReasonPhrase()).strip());
    }
    RedirectLocations sent = context.getRedirectLocations();
    URI last = sent == null || sent.size() == 0 ? null : sent.get(sent.size() - 1);
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      throw new Refused("the server answered nothing");
    }
    try (InputStream body = entity.getContent()) {
      return new Answer(
          Bytes.all(body, limits.entry()),
          last == null ? address : last.toString(),
          entity.getContentType());
    }
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    client.close();
  }
}

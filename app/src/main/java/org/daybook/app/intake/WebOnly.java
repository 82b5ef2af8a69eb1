package org.daybook.app.intake;

import java.net.URI;
import org.apache.hc.client5.http.RedirectException;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Follows redirections to {@code http} and {@code https} alone. */
final class WebOnly extends DefaultRedirectStrategy {

  @Override
  public URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context)
      throws HttpException {
    URI location = super.getLocationURI(request, response, context);
    if (!Sources.isUrl(location.toString())) {
      throw new RedirectException("sent on to " + location.getScheme());
    }
    return location;
  }
}
